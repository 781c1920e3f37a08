"""Define the look of the window: colours for light, dark and high contrast, spaces and fonts.

Text has a contrast of 4.5:1 on every ground, in high contrast 7:1. Outlines of controls have 3:1.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication

import resources
from ui.settings import settings

if TYPE_CHECKING:
    from app.framework.model import Band

OVERRIDE = "ABOVELINE_COLOUR_SCHEME"  # light, dark or contrast, in place of the settings and the system's choice
# The measures that every page, list and table uses, in pixels at any size of text.
GRID = 8
CONTROL = 32  # the least height of a control
SCROLL_BAR = 14  # the width of a scroll bar
RADIUS = 5  # of the corners of buttons, fields and notices
INSET = 2 * GRID  # between the edge of a list and its texts
QUIET_INSET = 5  # between the side of a quiet button and its word
CELL = GRID  # between the side of a table's column and its text
BAR = 4  # the width of the mark of a selected row
_ROW, _ROW_SPACE = 26, 11  # the least height of a row, and what it has in addition to its text
MAX_LINE = 75  # characters of running text on a line
FONT_FAMILY = "Inter"
_FONT_FILES = ("Inter-Regular.ttf", "Inter-Bold.ttf")
_RUNNING_TEXT = "eeeeeettttaaaaooooiiinnnssshhhrrrddlluucmmwfgypbvk        "  # letters as often as texts have them
_SENTENCE = 133  # per cent of the width of running text
_HEADING = 125  # per cent of the size of text
_TICK = 16  # the least side of a box to tick, in pixels
_MIDDLE = 128  # of a lightness from 0 to 255


class Scheme(NamedTuple):
    """The colours of one scheme, as #rrggbb.

    Attributes:
        window: The ground of pages.
        paper: The ground of lists, tables and fields.
        raised: The ground of buttons, menus and tooltips.
        text: The text.
        muted: Text of less weight.
        line: Lines between parts. They separate only, so they need no contrast.
        edge: Outlines of controls.
        accent: The one accent: links, focus, selection and the primary button.
        on_accent: Text on the accent.
        chosen: The ground of a selected row.
        hover: The ground of a button under the pointer.
        pressed: The ground of a button that is pressed.
        accent_hover: The ground of the primary button under the pointer.
        accent_pressed: The ground of the primary button while it is pressed.
        below: A judgement below the line, and errors.
        warning: Warnings and flags.
        bands: From the best band to the worst.
    """

    window: str
    paper: str
    raised: str
    text: str
    muted: str
    line: str
    edge: str
    accent: str
    on_accent: str
    chosen: str
    hover: str
    pressed: str
    accent_hover: str
    accent_pressed: str
    below: str
    warning: str
    bands: tuple[str, str, str, str]


LIGHT = Scheme(
    window="#f2f4f7",
    paper="#ffffff",
    raised="#fafbfc",
    text="#1a1f25",
    muted="#525b66",
    line="#dce1e7",
    edge="#858e99",
    accent="#0a5aa8",
    on_accent="#ffffff",
    chosen="#e4eefa",
    hover="#eef2f7",
    pressed="#dfe7f1",
    accent_hover="#084a8b",
    accent_pressed="#063a6e",
    below="#9a2c14",
    warning="#7d4a00",
    bands=("#1d7d5c", "#7a5500", "#8c2f13", "#4a1030"),
)
DARK = Scheme(
    window="#14181d",
    paper="#1b2026",
    raised="#262d35",
    text="#e6e9ed",
    muted="#a5afba",
    line="#323a43",
    edge="#7b8694",
    accent="#7db7f2",
    on_accent="#0e1a26",
    chosen="#22364b",
    hover="#313841",
    pressed="#1a2027",
    accent_hover="#97c7f7",
    accent_pressed="#6aa5e2",
    below="#ffa48c",
    warning="#f0c36b",
    bands=("#3aa37c", "#d9a52e", "#ffa98f", "#ffe0ec"),
)


CONTRAST = Scheme(
    window="#000000",
    paper="#000000",
    raised="#101010",
    text="#ffffff",
    muted="#d6d6d6",
    line="#5c5c5c",
    edge="#e0e0e0",
    accent="#ffe14d",
    on_accent="#000000",
    chosen="#2b2600",
    hover="#2b2600",
    pressed="#4a4200",
    accent_hover="#fff0a0",
    accent_pressed="#e6c72e",
    below="#ffb3a1",
    warning="#ffd27a",
    bands=("#4fc79b", "#efbb45", "#ffcbb8", "#fff2f7"),
)
# The functions that the theme calls after each change of colours or text.
after_change: list[Callable[[], None]] = []
# Each is asked before another size of text is applied, and may return True to call the function itself a moment later.
# Applying one lays every widget out again, so whoever is about to make pages again drops the old ones before it.
holders: list[Callable[[Callable[[], None]], bool]] = []
SCHEMES: dict[str, Scheme] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}
_GROUNDS = ("window", "paper", "raised", "accent", "chosen", "hover", "pressed", "accent_hover", "accent_pressed")
# No two schemes have a ground in common.
_BY_GROUND = {QColor(getattr(scheme, ground)).rgb(): scheme for scheme in SCHEMES.values() for ground in _GROUNDS}


def wanted_scheme() -> Scheme:
    """Return the colours to show, from the environment, else from the settings, else from the system."""
    asked = os.environ.get(OVERRIDE, "").strip().lower()
    found = SCHEMES.get(asked) or SCHEMES.get(settings().scheme)
    return found or system_scheme()


def system_scheme() -> Scheme:
    """Return the scheme nearest to the system's choice."""
    hints = QApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def scheme_of(palette: QPalette) -> Scheme:
    """Return the scheme that a palette was made from, for painting with colours that a palette has no role for.

    A style sheet puts the ground of a button or field into its palette in place of the paper. One without a ground of
    its own has the application's scheme.
    """
    ground = palette.color(QPalette.ColorRole.Base)
    if not ground.alpha():
        ground = QApplication.palette().color(QPalette.ColorRole.Base)
    return _BY_GROUND.get(ground.rgb()) or (DARK if ground.lightness() < _MIDDLE else LIGHT)


def palette_for(scheme: Scheme) -> QPalette:
    """Return a palette in which every role has this scheme's colour."""
    role = QPalette.ColorRole
    palette = QPalette(QColor(scheme.raised), QColor(scheme.window))
    for each, colour in {
        role.Window: scheme.window,
        role.WindowText: scheme.text,
        role.Base: scheme.paper,
        role.AlternateBase: scheme.raised,
        role.Text: scheme.text,
        role.Button: scheme.raised,
        role.ButtonText: scheme.text,
        role.BrightText: scheme.on_accent,
        role.ToolTipBase: scheme.raised,
        role.ToolTipText: scheme.text,
        role.PlaceholderText: scheme.muted,
        role.Highlight: scheme.accent,
        role.HighlightedText: scheme.on_accent,
        role.Accent: scheme.accent,
        role.Link: scheme.accent,
        role.LinkVisited: scheme.accent,
        role.Mid: scheme.edge,
        role.Midlight: scheme.line,
    }.items():
        palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(scheme.muted))
    return palette


@cache
def _load_font() -> None:
    # From its files, of which only the letters in use are read into memory.
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resources.FOLDER / "fonts" / name))


def program_font(system: QFont) -> QFont:
    """Return the font that the program brings, in the size of the system's.

    Texts are as wide and as high on every machine, so what fits on one fits on all. The system's families supply the
    letters that the program's font lacks. Figures of equal width (`figures_font`) are for columns of numbers only: the
    hyphen that goes with them is as wide as a figure, and tears "multi-agency" and "BRO-035" apart.
    """
    _load_font()
    font = QFont(list(dict.fromkeys([FONT_FAMILY, *system.families()])))
    if system.pointSizeF() > 0:
        font.setPointSizeF(system.pointSizeF())
    else:
        font.setPixelSize(system.pixelSize())
    font.setStyleStrategy(system.styleStrategy())
    # Letters fitted to whole pixels sideways would have other widths on each machine.
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def row_height(font: QFont) -> int:
    """Return the height of a row of one line in every list and table, in pixels."""
    return max(_ROW, QFontMetrics(font).height() + _ROW_SPACE)


def text_line(font: QFont) -> int:
    """Return the height of a line in a text field, in pixels: rounded up, where `QFontMetrics` takes the nearest."""
    return math.ceil(QFontMetricsF(font).height())


def line_margin(font: QFont) -> float:
    """Return the room above and below the text of a field that begins with one line, in pixels.

    With one line, the field is as high as a field that never has more.
    """
    return max(2.0, (CONTROL - 6 - text_line(font)) / 2)


def lines_space(font: QFont) -> int:
    """Return the room above and below the lines of a tick box together, in pixels.

    It is almost that of a text of one line, so that first lines beside each other are on one height.
    """
    return max(GRID, CONTROL - GRID // 2 - QFontMetrics(font).height())


def menu_padding(font: QFont) -> int:
    """Return the room above and below a word in the menu bar, in pixels. The bar is then as high as a button."""
    return max(4, (CONTROL - QFontMetrics(font).height()) // 2)


def tick_side(font: QFont) -> int:
    """Return the side of a tick box beside text of this font, in pixels. It grows with the text."""
    return max(_TICK, QFontMetrics(font).height())


def character_width(metrics: QFontMetrics) -> int:
    """Return the width of a character of running text, in pixels.

    A font's own average counts rare letters like common ones: Inter states a width that its texts are a quarter under.
    """
    return max(1, round(metrics.horizontalAdvance(_RUNNING_TEXT) / len(_RUNNING_TEXT)))


def running_width(metrics: QFontMetrics) -> int:
    """Return the greatest width of running text, in pixels: that of `MAX_LINE` characters."""
    return character_width(metrics) * MAX_LINE


def sentence_width(metrics: QFontMetrics) -> int:
    """Return the width that a sentence may take to be whole in one line, in pixels. It is a third more than others."""
    return running_width(metrics) * _SENTENCE // 100


def larger_font(font: QFont, percent: int = _HEADING) -> QFont:
    """Return the font in a larger size, for headings and for text that is read from across a table.

    Args:
        font: The font of the rest.
        percent: The size in per cent of that font's.
    """
    larger = QFont(font)
    if font.pointSizeF() > 0:
        larger.setPointSizeF(font.pointSizeF() * percent / 100)
    else:
        larger.setPixelSize(round(font.pixelSize() * percent / 100))
    return larger


def heading_font(font: QFont) -> QFont:
    """Return the font in the larger size and heavier, for headings."""
    return strong_font(larger_font(font))


def strong_font(font: QFont) -> QFont:
    """Return the font heavier, in the same size."""
    heavier = QFont(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier


def figures_font(font: QFont) -> QFont:
    """Return the font with figures of equal width, so that the digits of a column are aligned."""
    tabular = QFont(font)
    tabular.setFeature(QFont.Tag("tnum"), 1)
    return tabular


def band_colour(scheme: Scheme, bands: Sequence[Band], band: Band) -> QColor:
    """Return the colour of a band's bar. A colour is never the only sign of a band.

    Args:
        scheme: The colours.
        bands: The bands of the framework.
        band: The band.
    """
    last = len(scheme.bands) - 1
    # Without a function for each comparison: every painted bar asks.
    rank = len([each for each in bands if each.at_least > band.at_least])
    return QColor(scheme.bands[round(rank * last / max(1, len(bands) - 1))])


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21, as WCAG 2 defines it."""
    low, high = sorted(map(_luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    rgb = QColor(colour)
    parts = (rgb.redF(), rgb.greenF(), rgb.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
