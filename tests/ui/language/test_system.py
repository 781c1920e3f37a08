"""Claims about the system's language and regional settings: they choose the language of the window and nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.language import choice as language
from ui.settings import settings

ROOT = Path(__file__).parents[3]
# A window's start in a process of its own: Qt reads the system's locale once. Says the language and what follows it.
START = """if True:
    import os
    from PySide6.QtCore import QLocale
    from PySide6.QtWidgets import QApplication, QSpinBox
    from ui.application import run
    from ui.language.choice import current
    from ui.language.dates import fieldwork
    def painted():
        print(current(), fieldwork("2012-03-26", "2012-03-30"), QLocale().toString(1234.5, "f", 1), sep="|")
        print(QSpinBox().locale().name(), QLocale().formattedDataSize(1536), os.strerror(2), sep="|")
        QApplication.quit()
    run(None, None, on_first_paint=painted)
"""
ENGLISH = ["en|26 to 30 March 2012|1,234.5", "en_GB|1.50 KiB|No such file or directory"]
WELSH = ["cy|26 i 30 Mawrth 2012|1,234.5", "cy_GB|1.50 KiB|No such file or directory"]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("system", "said"),
    [
        # Of these variables, Qt reads LANG alone on Windows, before the language of the display.
        pytest.param({"LC_ALL": "cy_GB.UTF-8"}, WELSH, marks=pytest.mark.only_on("linux", "darwin")),
        ({"LC_ALL": "en_GB.UTF-8"}, ENGLISH),
        ({"LC_ALL": "de_DE.UTF-8"}, ENGLISH),
        ({"LC_ALL": "fr_FR.UTF-8"}, ENGLISH),
        ({"LC_ALL": "ar_EG.UTF-8"}, ENGLISH),
        ({"LC_ALL": "C"}, ENGLISH),
        ({"LANG": "cy_GB.UTF-8"}, WELSH),
        ({"LANG": "en_GB.UTF-8", "LC_TIME": "de_DE.UTF-8"}, ENGLISH),
        ({}, ENGLISH),
    ],
)
def test_the_system_chooses_the_language_and_nothing_else_of_it_counts(system: dict[str, str], said: list[str]) -> None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("LC_") and "LANG" not in name}
    done = subprocess.run(
        [sys.executable, "-c", START],
        cwd=ROOT,
        env={**kept, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **system},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stdout.splitlines() == said, done.stderr
    assert done.returncode == 0


def test_what_the_settings_name_counts_in_place_of_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "system_language", lambda: "cy")
    assert language.chosen() == "cy"
    settings().language = "en"
    assert language.chosen() == "en"
    monkeypatch.setattr(language, "system_language", lambda: "en")
    settings().language = "cy"
    assert language.chosen() == "cy"
    settings().language = ""
    assert language.chosen() == "en"
