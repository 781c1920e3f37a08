"""Giving the application its style, colours, font and size of text, in step with settings and system."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui.settings import settings
from ui.style import CONTROL, GRID, Scheme, menu_padding, palette_for, program_font, tick_side, wanted_scheme
from ui.widgets.focus_ring import FocusRing

_BAR = 14
_FUSION_DARKENS = 140  # per cent, to the outline from the palette's window
# What has an outline of Fusion's own. They paint no ground in the palette's window colour.
_OUTLINED = (
    *("QPushButton", "QToolButton", "QLineEdit", "QComboBox", "QAbstractSpinBox", "QProgressBar"),
    *("QCheckBox", "QRadioButton"),
)
_LIGHTLY = ("QCheckBox", "QRadioButton")
_TOLD_TO_SYSTEM = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "contrast": Qt.ColorScheme.Dark}


def apply_theme(application: QApplication) -> Theme:
    """Dress the application, whose font is the system's now; what is given back keeps it so and can take it off."""
    for old in application.findChildren(Theme):
        old.undress()
    return Theme(application)


class Theme(QObject):
    """What the application wears, as settings and system ask for it."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._before = application.style().name(), application.palette(), application.font()
        self._worn: tuple[Scheme, int] | None = None
        self._font = application.font()
        self._ring = FocusRing.watch(application)
        application.setStyle("Fusion")
        hints = application.styleHints()
        # Kept, since the hints' signals live no longer than what Python holds of them.
        self._hints = hints, hints.accessibility()
        self._settings = settings()
        self._changes = (
            hints.colorSchemeChanged,
            self._hints[1].contrastPreferenceChanged,
            self._settings.changed,
        )
        for change in self._changes:
            change.connect(self._follow)
        self._follow()

    def undress(self) -> None:
        """Put the application back as it was."""
        for change in self._changes:
            change.disconnect(self._follow)
        self._ring.rest()
        style, palette, font = self._before
        self._application.setStyleSheet("")
        self._application.setPalette(palette)
        if self._application.font() == self._font:
            self._application.setFont(font)
        self._application.setStyle(style)
        self.setParent(None)
        self.deleteLater()

    def _follow(self) -> None:
        # The frame of the window is the system's, and follows where the system lets it.
        chosen = _TOLD_TO_SYSTEM.get(self._settings.scheme)
        hints = self._application.styleHints()
        if chosen is None:
            hints.unsetColorScheme()
        elif hints.colorScheme() != chosen:
            hints.setColorScheme(chosen)
        wanted = wanted_scheme(), self._settings.text_percent
        if wanted != self._worn:
            self._worn = wanted
            self._wear(*wanted)

    def _wear(self, scheme: Scheme, percent: int) -> None:
        application = self._application
        font = self._font = _grown(program_font(self._before[2]), percent)
        if font != application.font():
            application.setFont(font)
        application.setPalette(palette_for(scheme))
        for control in _OUTLINED:
            # The outline of a box to tick is drawn lighter than others.
            colour = scheme.muted if control in _LIGHTLY else scheme.edge
            application.setPalette(outlined(scheme, colour), control)  # type: ignore[arg-type]  # text, whatever the stubs say
        application.setStyleSheet(style_sheet(scheme, font))


def _grown(font: QFont, percent: int) -> QFont:
    grown = QFont(font)
    if percent == 100:
        return grown
    if font.pointSizeF() > 0:
        grown.setPointSizeF(font.pointSizeF() * percent / 100)
    else:
        grown.setPixelSize(round(font.pixelSize() * percent / 100))
    return grown


def outlined(scheme: Scheme, colour: str) -> QPalette:
    """A palette for controls with outlines of `colour`: Fusion draws them a shade darker than the palette's window."""
    palette = palette_for(scheme)
    palette.setColor(QPalette.ColorRole.Window, QColor(colour).lighter(_FUSION_DARKENS))
    return palette


def style_sheet(scheme: Scheme, font: QFont) -> str:
    """What palettes cannot say, for text of this font."""
    choice = 'QPushButton[role="choice"]'
    tick = tick_side(font)
    above = menu_padding(font)
    return (
        f"QPushButton, QLineEdit, QComboBox {{ min-height: {CONTROL - 8}px; padding: 3px 6px; }}"
        f"QPushButton {{ padding: 3px 12px; }}"
        # Whatever somebody wrote is shown as it stands: markup could name files to load.
        "QLabel { qproperty-textFormat: PlainText; }"
        # The field of a box with arrows has the box's outline around it.
        "QAbstractSpinBox QLineEdit { min-height: 0; padding: 0; }"
        # What stands inside a field is no higher than the field.
        "QLineEdit QToolButton { min-height: 0; padding: 0; }"
        f"QToolButton {{ min-height: {CONTROL - 8}px; padding: 2px 6px; }}"
        f"QCheckBox, QRadioButton {{ min-height: {CONTROL}px; spacing: {GRID}px; }}"
        # The style's own frame of a text does not show where the keys are.
        f"QPlainTextEdit {{ border: 1px solid {scheme.edge}; border-radius: 3px; padding: 1px; }}"
        f"QPlainTextEdit:focus {{ border: 2px solid {scheme.accent}; padding: 0; }}"
        f"QPlainTextEdit:read-only {{ background: {scheme.raised}; }}"
        f"QCheckBox::indicator, QRadioButton::indicator {{ width: {tick}px; height: {tick}px; }}"
        # The one chosen by its line, not by a shade of grey.
        f"QTabBar::tab {{ padding: 6px 14px; border: none; border-bottom: 3px solid {scheme.line};"
        f" color: {scheme.muted}; }}"
        # The ring around the tab says where the keys are, and nothing inside it.
        "QTabBar { outline: none; }"
        f"QTabBar::tab:selected {{ color: {scheme.text}; border-bottom-color: {scheme.accent}; }}"
        f"QTabBar::tab:hover {{ color: {scheme.text}; }}"
        f"QMenu::item {{ padding: {GRID - 2}px {GRID * 3}px; }}"
        # As high as what stands at its right, on every page: nothing jumps where that comes and goes.
        f"QMenuBar {{ background: {scheme.window}; border-bottom: 1px solid {scheme.line}; }}"
        f"QMenuBar::item {{ padding: {above}px {GRID}px; background: transparent; }}"
        f"QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {scheme.chosen}; color: {scheme.text}; }}"
        # Flat bars: the style's own, in gradients, cost a sixth of every repaint of a form.
        f"QScrollBar {{ background: {scheme.window}; border: none; }}"
        f"QScrollBar:vertical {{ width: {_BAR}px; }} QScrollBar:horizontal {{ height: {_BAR}px; }}"
        f"QScrollBar::handle {{ background: {scheme.edge}; margin: 3px; border-radius: 3px; }}"
        f"QScrollBar::handle:vertical {{ min-height: {CONTROL}px; }}"
        f"QScrollBar::handle:horizontal {{ min-width: {CONTROL}px; }}"
        f"QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {scheme.muted}; }}"
        # A bar that is always there, so that nothing jumps, has no handle while there is nothing to scroll.
        "QScrollBar::handle:disabled { background: transparent; }"
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
