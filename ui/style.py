"""How the window looks: colours for light and dark, spaces, fonts. Text on every ground reaches 4.5:1."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from app.framework.model import Band

OVERRIDE = "ABOVELINE_COLOUR_SCHEME"  # light or dark, whatever the system says
GRID = 8
CONTROL = 32
MAX_LINE = 75  # characters of running text on a line
_HEADING = 1.25
_BAR = 14
_TICK = 16  # the least side of a box to tick, in pixels
_FUSION_DARKENS = 140  # per cent, to the outline from the palette's window
# What has an outline of Fusion's own. They paint no ground in the palette's window colour.
_OUTLINED = (
    *("QPushButton", "QToolButton", "QLineEdit", "QComboBox", "QAbstractSpinBox", "QProgressBar", "QTabBar"),
    "QCheckBox",
)


@dataclass(frozen=True, slots=True)
class Scheme:
    """The colours of one scheme, as #rrggbb. `bands` run from the best band to the worst."""

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
    below: str
    warning: str
    bands: tuple[str, str, str, str]


LIGHT = Scheme(
    window="#f3f4f6",
    paper="#ffffff",
    raised="#fafbfc",
    text="#1a1f25",
    muted="#525b66",
    line="#d9dde2",
    edge="#858e99",
    accent="#0a5aa8",
    on_accent="#ffffff",
    chosen="#e4eefa",
    below="#9a2c14",
    warning="#7d4a00",
    bands=("#1d7d5c", "#7a5500", "#8c2f13", "#4a1030"),
)
DARK = Scheme(
    window="#171a1e",
    paper="#1e2227",
    raised="#262b31",
    text="#e8eaed",
    muted="#a7b0ba",
    line="#363c44",
    edge="#7d8691",
    accent="#7db7f2",
    on_accent="#0e1a26",
    chosen="#24364a",
    below="#ffa48c",
    warning="#f0c36b",
    bands=("#3aa37c", "#d9a52e", "#ffa98f", "#ffe0ec"),
)


def is_dark() -> bool:
    """Whether the window should be dark: as the override says, else as the system does."""
    asked = os.environ.get(OVERRIDE, "").strip().lower()
    if asked in ("light", "dark"):
        return asked == "dark"
    return QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def scheme_of(palette: QPalette) -> Scheme:
    """The scheme that a palette belongs to: what painting code asks for the colours beyond the palette's roles."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def palette_for(scheme: Scheme) -> QPalette:
    """A palette in which every role has this scheme's colour."""
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


def outlined(scheme: Scheme, colour: str) -> QPalette:
    """A palette for controls with outlines of `colour`: Fusion draws them a shade darker than the palette's window."""
    palette = palette_for(scheme)
    palette.setColor(QPalette.ColorRole.Window, QColor(colour).lighter(_FUSION_DARKENS))
    return palette


def dress(application: QApplication) -> None:
    """Give the application its style and colours, and keep them in step with the system's."""
    application.setStyle("Fusion")
    _recolour(application)
    application.styleHints().colorSchemeChanged.connect(lambda _: _recolour(application))


def tick_side(font: QFont) -> int:
    """The side of a box to tick beside text of this font, in pixels: it grows with the letters."""
    return max(_TICK, QFontMetrics(font).height())


def _recolour(application: QApplication) -> None:
    scheme = DARK if is_dark() else LIGHT
    tick = tick_side(application.font())
    application.setPalette(palette_for(scheme))
    for control in _OUTLINED:
        # The outline of a box to tick is drawn lighter than others.
        colour = scheme.muted if control == "QCheckBox" else scheme.edge
        application.setPalette(outlined(scheme, colour), control)  # type: ignore[arg-type]  # text, whatever the stubs say
    choice = 'QPushButton[role="choice"]'
    application.setStyleSheet(
        f"QPushButton, QLineEdit, QComboBox, QSpinBox {{ min-height: {CONTROL - 10}px; padding: 3px 6px; }}"
        f"QPushButton {{ padding: 3px 12px; }}"
        f"QToolButton {{ min-height: {CONTROL - 8}px; padding: 2px 6px; }}"
        f"QCheckBox, QRadioButton {{ min-height: {CONTROL}px; spacing: {GRID}px; }}"
        # The style's own frame of a text does not show where the keys are.
        f"QPlainTextEdit {{ border: 1px solid {scheme.edge}; border-radius: 3px; padding: 1px; }}"
        f"QPlainTextEdit:focus {{ border: 2px solid {scheme.accent}; padding: 0; }}"
        f"QPlainTextEdit:read-only {{ background: {scheme.raised}; }}"
        f"QCheckBox::indicator, QRadioButton::indicator {{ width: {tick}px; height: {tick}px; }}"
        f"QMenu::item {{ padding: {GRID - 2}px {GRID * 3}px; }}"
        # Flat bars: the style's own, in gradients, cost a sixth of every repaint of a form.
        f"QScrollBar {{ background: {scheme.window}; border: none; }}"
        f"QScrollBar:vertical {{ width: {_BAR}px; }} QScrollBar:horizontal {{ height: {_BAR}px; }}"
        f"QScrollBar::handle {{ background: {scheme.edge}; margin: 3px; border-radius: 3px; }}"
        f"QScrollBar::handle:vertical {{ min-height: {CONTROL}px; }}"
        f"QScrollBar::handle:horizontal {{ min-width: {CONTROL}px; }}"
        f"QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {scheme.muted}; }}"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: none; }"
        # A choice is pressed in by colour, weight and border: the style's own difference is too faint at arm's length.
        f"{choice} {{ border: 1px solid {scheme.edge}; border-radius: 4px; background: {scheme.paper}; }}"
        f"{choice}:hover {{ background: {scheme.raised}; border-color: {scheme.accent}; }}"
        f"{choice}:focus {{ border: 2px solid {scheme.accent}; padding: 2px 11px; }}"
        f"{choice}:checked {{ background: {scheme.accent}; color: {scheme.on_accent}; border-color: {scheme.accent}; }}"
        f"{choice}:checked:focus {{ border-color: {scheme.text}; }}"
        f"{choice}:disabled {{ color: {scheme.muted}; border-color: {scheme.line}; }}"
        f"{choice}:checked:disabled {{ background: {scheme.muted}; color: {scheme.paper}; }}"
    )


def heading_font(font: QFont) -> QFont:
    """The one larger size, for headings."""
    larger = QFont(font)
    if font.pointSizeF() > 0:
        larger.setPointSizeF(font.pointSizeF() * _HEADING)
    else:
        larger.setPixelSize(round(font.pixelSize() * _HEADING))
    larger.setWeight(QFont.Weight.DemiBold)
    return larger


def strong_font(font: QFont) -> QFont:
    """Text size, heavier."""
    heavier = QFont(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier


def figures_font(font: QFont) -> QFont:
    """The same font with figures of one width, so that columns of numbers stand under each other."""
    tabular = QFont(font)
    tabular.setFeature(QFont.Tag("tnum"), 1)
    return tabular


def band_colour(scheme: Scheme, bands: Sequence[Band], band: Band) -> QColor:
    """The colour of one of a framework's bands, best first: a bar's, never the only sign of the band."""
    last = len(scheme.bands) - 1
    rank = sorted(bands, key=lambda each: -each.at_least).index(band)
    return QColor(scheme.bands[round(rank * last / max(1, len(bands) - 1))])


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2 defines it."""
    low, high = sorted(map(_luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    rgb = QColor(colour)
    parts = (rgb.redF(), rgb.greenF(), rgb.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
