"""Claims about the program's font: it has every letter that is shown, and texts have one size on every machine."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QFontMetricsF, QRawFont
from PySide6.QtWidgets import QApplication

from ui.settings import settings
from ui.style import FONT_FAMILY, character_width, figures_font, heading_font, program_font, strong_font

ROOT = Path(__file__).parents[2]
FONTS = sorted((ROOT / "resources" / "fonts").glob("*.ttf"))
WELSH = "ÂÊÎÔÛŴŶâêîôûŵŷÄËÏÖÜẄŸäëïöüẅÿÁÉÍÓÚẂÝáéíóúẃýÀÈÌÒÙẀỲàèìòùẁỳ"
# The configuration of a machine without any font, and of one that fits letters to whole pixels.
NO_FONTS = "<fontconfig><cachedir>{cache}</cachedir></fontconfig>"
FULL_HINTING = """<fontconfig><dir>/usr/share/fonts</dir><cachedir>{cache}</cachedir><match target="pattern">
<edit name="hintstyle" mode="assign"><const>hintfull</const></edit></match></fontconfig>"""
MEASURE = """if True:
    from PySide6.QtWidgets import QApplication
    from tests.ui.test_font import measures
    application = QApplication([])
    print(measures(application))
"""


def measures(application: QApplication) -> str:
    """The family, heights and widths of texts in each weight and several sizes, on one line."""
    found = []
    for size in (9, 11, 18):
        font = program_font(QFont(application.font().family(), size))
        for each in (font, strong_font(font), heading_font(font)):
            metrics = QFontMetricsF(each)
            widths = [metrics.horizontalAdvance(text) for text in ("Cyfweliad â'r person ifanc", "1.1.06", "✓ → ▶")]
            found.append((QFontInfo(each).family(), metrics.height(), metrics.lineSpacing(), *widths))
    return repr(found)


@pytest.mark.slow
@pytest.mark.parametrize("config", [NO_FONTS, FULL_HINTING])
def test_texts_are_as_wide_and_high_on_a_machine_with_no_font_or_with_other_settings_for_fonts(
    qapp: QApplication, tmp_path: Path, config: str
) -> None:
    fonts = tmp_path / "fonts.conf"
    fonts.write_text('<?xml version="1.0"?>' + config.format(cache=tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", MEASURE],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "FONTCONFIG_FILE": str(fonts), "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.stdout.strip() == measures(qapp), done.stderr
    assert FONT_FAMILY in done.stdout


def shown() -> Iterator[str]:
    """Every text that the program brings: what the code says, the catalogue, the framework and its guide."""
    for path in [*(ROOT / "ui").rglob("*.py"), *(ROOT / "app").rglob("*.py")]:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        constants = (each.value for each in ast.walk(tree) if isinstance(each, ast.Constant))
        yield from (value for value in constants if isinstance(value, str))
    for folder, kind in (("resources", "*.ts"), ("resources", "*.toml"), ("docs", "*.md")):
        yield from (path.read_text(encoding="utf-8") for path in (ROOT / folder).rglob(kind))


@pytest.mark.slow
@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_it_has_every_letter_of_welsh_and_every_sign_that_the_program_shows(path: Path) -> None:
    font = QRawFont(str(path), 12.0)
    wanted = set(WELSH).union(*shown())
    lacking = {
        each for each in wanted if unicodedata.category(each)[0] != "C" and not font.supportsCharacter(ord(each))
    }
    # The program looks for separators and for flags in pasted text, for full-width signs that begin a formula in a
    # spreadsheet, and for rare dashes and the mark of a lost letter in a sheet. It paints none of them by itself.
    # The boxes and ticks are read in plans that come back, and the object character holds a figure's place in a text.
    signs = {*"☐✔☑☒\ufffc", "\u2028", "\u2029", "\uff0b", "\uff0d", "\uff1d", "\uff20", "\N{WAVING BLACK FLAG}"}
    assert lacking <= signs | {"\ufe58", "\ufe63", "\ufffd"}


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_its_licence_comes_with_it_and_its_version_is_the_one_that_is_named(path: Path) -> None:
    names = bytes(QRawFont(str(path), 12.0).fontTable("name").data()).decode("utf-16-be", errors="ignore")
    assert "SIL Open Font License, Version 1.1" in names
    assert "Version 4.001" in names
    licence = (path.parent / "OFL.txt").read_text(encoding="utf-8")
    assert licence.startswith("Copyright 2016 The Inter Project Authors")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence


def test_there_is_a_regular_and_a_bold_of_it_and_figures_have_one_width_in_both(qapp: QApplication) -> None:
    assert [path.stem for path in FONTS] == ["Inter-Bold", "Inter-Regular"]
    font = program_font(qapp.font())
    for each, style in ((font, "Regular"), (strong_font(font), "Bold")):
        assert (QFontInfo(each).family(), QFontInfo(each).styleName()) == (FONT_FAMILY, style)
        columns = QFontMetricsF(figures_font(each))
        assert len({columns.horizontalAdvance(figure) for figure in "0123456789"}) == 1
        # Beside figures of one width, a hyphen is as wide as they are.
        text = QFontMetricsF(each)
        assert text.horizontalAdvance("-") < 0.8 * text.horizontalAdvance("0")


def test_a_character_is_as_wide_as_the_text_makes_it(qapp: QApplication) -> None:
    font = program_font(qapp.font())
    text = "Has the case manager assessed the likelihood of reoffending in sufficient time and with sufficient quality?"
    width = QFontMetricsF(font).horizontalAdvance(text)
    assert abs(character_width(QFontMetrics(font)) * len(text) - width) < width / 10


def test_the_window_has_it_in_the_size_that_the_system_asks_for_and_the_person_chose(
    qapp: QApplication, dressed: Callable[[], None]
) -> None:
    before = qapp.font()
    try:
        qapp.setFont(QFont("Sans Serif", 13))
        settings().text_percent = 150
        dressed()
        assert QFontInfo(qapp.font()).family() == FONT_FAMILY
        assert qapp.font().pointSizeF() == 13 * 1.5
    finally:
        qapp.setFont(before)
    pixels = QFont("Sans Serif")
    pixels.setPixelSize(17)
    assert program_font(pixels).pixelSize() == 17


def test_menus_and_lists_have_it_where_the_system_has_fonts_of_its_own_for_them(
    qapp: QApplication, dressed: Callable[[], None]
) -> None:
    kinds = ("QMenu", "QMenuBar", "QAbstractItemView", "QListView", "QHeaderView", "QStatusBar", "QTipLabel")
    dressed()
    for percent in (150, 100):
        # As a change of Windows' theme does.
        for kind in kinds:
            qapp.setFont(QFont("Serif", 30), kind)  # type: ignore[arg-type]  # text, whatever the stubs say
        settings().text_percent = percent
        if percent == 100:
            # As on Windows, where a style sheet brings the system's fonts back.
            qapp.setFont(QFont("Serif", 30), "QMenu")  # type: ignore[arg-type]  # as above
            settings().changed.emit()
        found = [qapp.font(kind) for kind in kinds]  # type: ignore[call-overload]  # as above
        assert [(font.family(), font.pointSizeF()) for font in found] == [
            (FONT_FAMILY, qapp.font().pointSizeF()) for _ in kinds
        ]


def test_the_wheel_brings_it_with_its_licence(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, capture_output=True, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        found = {name for name in packed.namelist() if name.startswith("resources/fonts/")}
    assert found == {f"resources/fonts/{name}" for name in ("Inter-Bold.ttf", "Inter-Regular.ttf", "OFL.txt")}
