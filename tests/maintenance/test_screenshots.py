"""Claims about the pictures of the window: all pages are there, each with something on it, none twice."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from maintenance.screenshots.sheets import write_sheets
from maintenance.screenshots.tour import PAGES
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
@pytest.mark.parametrize(("language", "suffix"), [("en", ""), ("cy", "-cy")])
def test_every_page_of_the_window_has_its_picture(tmp_path: Path, language: str, suffix: str) -> None:
    looks = ["--sizes", "1366x768", "--schemes", "dark", "--scales", "1", "--languages", language]
    subprocess.run(
        [sys.executable, "-m", "maintenance.screenshots", str(tmp_path), *looks],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT / "packaging")},
        check=True,
    )
    assert {path.name for path in tmp_path.iterdir()} == {f"{page}-1366x768-dark-1{suffix}.png" for page in PAGES}
    pictures = [QImage(str(tmp_path / f"{page}-1366x768-dark-1{suffix}.png")) for page in PAGES]
    assert all((picture.width(), picture.height()) == (1366, 768) for picture in pictures)
    # A blank page has the colours of its ground and its frame; lettering alone brings dozens.
    assert all(picture.colorCount() > 40 for picture in pictures)
    assert len({bytes(picture.constBits()) for picture in pictures}) == len(PAGES)


@pytest.mark.qt_log_ignore("Detected locale .* which is not UTF-8")
def test_the_pictures_of_a_look_are_together_on_sheets_of_twelve(qapp: object, tmp_path: Path) -> None:
    pictures = []
    for number in range(13):
        picture = QImage(1366, 768, QImage.Format.Format_RGB32)
        picture.fill(number)
        pictures.append(tmp_path / f"page{number:02}-1366x768-dark-1.png")
        picture.save(str(pictures[-1]))
    sheets = write_sheets(pictures, tmp_path / "sheets", "1366x768-dark-1")
    assert [sheet.name for sheet in sheets] == ["1366x768-dark-1-sheet-1.png", "1366x768-dark-1-sheet-2.png"]
    full, rest = (QImage(str(sheet)) for sheet in sheets)
    assert full.width() == rest.width() > 3 * 600
    assert full.height() > 3 * rest.height()
