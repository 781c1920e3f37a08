"""Apply style, colours, font and size of text to the application, and follow the settings and the system."""

from __future__ import annotations

from typing import ClassVar

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui.settings import settings
from ui.style import CONTROL, GRID, Scheme, menu_padding, palette_for, program_font, tick_side, wanted_scheme
from ui.widgets.focus_ring import FocusRing

_BAR = 14
_FUSION_DARKENS = 140  # per cent, to the outline from the palette's window
# Controls that Fusion outlines. They do not paint the window colour of their palette, so it can set the outline.
_OUTLINED = (
    *("QPushButton", "QToolButton", "QLineEdit", "QComboBox", "QAbstractSpinBox", "QProgressBar"),
    *("QCheckBox", "QRadioButton"),
)
_LIGHTLY_OUTLINED = ("QCheckBox", "QRadioButton")
# An application that is started in its style does not make the platform's first. Asking for its style object, as
# `setStyle` does, would load the enums of QStyle, which takes 5 ms.
STYLE_ARGUMENTS = ("-style", "Fusion")
_SYSTEM_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "contrast": Qt.ColorScheme.Dark}


def make_application(program: str = "aboveline") -> QApplication:
    """Return the application of this process, in the style of the program and without its theme.

    Args:
        program: The name that the program was started by.
    """
    return QApplication([program, *STYLE_ARGUMENTS])


def apply_theme(application: QApplication) -> Theme:
    """Apply the theme to an application that has the system's font; return the theme, which follows later changes."""
    if Theme.applied is not None and shiboken6.isValid(Theme.applied):
        Theme.applied.remove()
    Theme.applied = Theme(application)
    return Theme.applied


class Theme(QObject):
    """The colours and font of the application, as settings and system ask for them.

    The application must have been started in the style of `STYLE_ARGUMENTS`.
    """

    applied: ClassVar[Theme | None] = None

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._before = application.palette(), application.font()
        self._applied: tuple[Scheme, int] | None = None
        self._font = application.font()
        self._ring = FocusRing.watch(application)
        hints = application.styleHints()
        # The signals of these objects end when Python drops its wrappers, so the wrappers are kept.
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

    def remove(self) -> None:
        """Restore the colours and font that the application had before."""
        if Theme.applied is self:
            Theme.applied = None
        for change in self._changes:
            change.disconnect(self._follow)
        self._ring.stop()
        palette, font = self._before
        self._application.setStyleSheet("")
        self._application.setPalette(palette)
        if self._application.font() == self._font:
            self._application.setFont(font)
        self.setParent(None)
        self.deleteLater()

    def _follow(self) -> None:
        # The system draws the frame of the window, so it gets the scheme too.
        chosen = _SYSTEM_SCHEMES.get(self._settings.scheme)
        hints = self._application.styleHints()
        if chosen is None:
            hints.unsetColorScheme()
        elif hints.colorScheme() != chosen:
            hints.setColorScheme(chosen)
        wanted = wanted_scheme(), self._settings.text_percent
        if wanted != self._applied:
            self._applied = wanted
            self._apply(*wanted)

    def _apply(self, scheme: Scheme, percent: int) -> None:
        application = self._application
        font = self._font = _grown(program_font(self._before[1]), percent)
        if font != application.font():
            application.setFont(font)
        application.setPalette(palette_for(scheme))
        for control in _OUTLINED:
            # Fusion draws the outline of a tick box lighter than the others.
            colour = scheme.muted if control in _LIGHTLY_OUTLINED else scheme.edge
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
    """Return a palette for controls with outlines of `colour`.

    Fusion draws outlines a shade darker than the palette's window colour.
    """
    palette = palette_for(scheme)
    palette.setColor(QPalette.ColorRole.Window, QColor(colour).lighter(_FUSION_DARKENS))
    return palette


def style_sheet(scheme: Scheme, font: QFont) -> str:
    """Return the style sheet with the parts of the theme that no palette has, for text of this font."""
    choice = 'QPushButton[role="choice"]'
    primary, quiet = 'QPushButton[role="primary"]', 'QPushButton[role="quiet"]'
    tick = tick_side(font)
    above = menu_padding(font)
    return (
        f"QPushButton, QLineEdit, QComboBox {{ min-height: {CONTROL - 8}px; padding: 3px 6px; }}"
        f"QPushButton {{ padding: 3px 12px; }}"
        # Recorded text is shown as it was written. Markup in it could name files to load.
        "QLabel { qproperty-textFormat: PlainText; }"
        # The field of a box with arrows has the box's outline around it.
        "QAbstractSpinBox QLineEdit { min-height: 0; padding: 0; }"
        # A button inside a field is no higher than the field.
        "QLineEdit QToolButton { min-height: 0; padding: 0; }"
        f"QToolButton {{ min-height: {CONTROL - 8}px; padding: 2px 6px; }}"
        f"QCheckBox, QRadioButton {{ min-height: {CONTROL}px; spacing: {GRID}px; }}"
        # Fusion's frame of a text field does not show the focus.
        f"QPlainTextEdit {{ border: 1px solid {scheme.edge}; border-radius: 3px; padding: 1px; }}"
        f"QPlainTextEdit:focus {{ border: 2px solid {scheme.accent}; padding: 0; }}"
        f"QPlainTextEdit:read-only {{ background: {scheme.raised}; }}"
        f"QCheckBox::indicator, QRadioButton::indicator {{ width: {tick}px; height: {tick}px; }}"
        # A line marks the current tab, because Fusion's shade of grey is too faint.
        f"QTabBar::tab {{ padding: 6px 14px; border: none; border-bottom: 3px solid {scheme.line};"
        f" color: {scheme.muted}; }}"
        # The focus ring is drawn around the tab, so Fusion's outline inside it is not needed.
        "QTabBar { outline: none; }"
        f"QTabBar::tab:selected {{ color: {scheme.text}; border-bottom-color: {scheme.accent}; }}"
        f"QTabBar::tab:hover {{ color: {scheme.text}; }}"
        f"QMenu::item {{ padding: {GRID - 2}px {GRID * 3}px; }}"
        # The bar is as high as the buttons at its right, so that nothing moves when they are shown or hidden.
        f"QMenuBar {{ background: {scheme.window}; border-bottom: 1px solid {scheme.line}; }}"
        f"QMenuBar::item {{ padding: {above}px {GRID}px; background: transparent; }}"
        f"QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {scheme.chosen}; color: {scheme.text}; }}"
        # Flat bars, because Fusion's gradients cost a sixth of every repaint of a form.
        f"QScrollBar {{ background: {scheme.window}; border: none; }}"
        f"QScrollBar:vertical {{ width: {_BAR}px; }} QScrollBar:horizontal {{ height: {_BAR}px; }}"
        f"QScrollBar::handle {{ background: {scheme.edge}; margin: 3px; border-radius: 3px; }}"
        f"QScrollBar::handle:vertical {{ min-height: {CONTROL}px; }}"
        f"QScrollBar::handle:horizontal {{ min-width: {CONTROL}px; }}"
        f"QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {scheme.muted}; }}"
        # A bar that is always shown has no handle while there is nothing to scroll.
        "QScrollBar::handle:disabled { background: transparent; }"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: none; }"
        # Colour, weight and border mark a checked button, because Fusion's difference is too faint at arm's length.
        f"{choice} {{ border: 1px solid {scheme.edge}; border-radius: 4px; background: {scheme.paper}; }}"
        f"{choice}:hover {{ background: {scheme.raised}; border-color: {scheme.accent}; }}"
        f"{choice}:focus {{ border: 2px solid {scheme.accent}; padding: 2px 11px; }}"
        f"{choice}:checked {{ background: {scheme.accent}; color: {scheme.on_accent}; border-color: {scheme.accent}; }}"
        f"{choice}:checked:focus {{ border-color: {scheme.text}; }}"
        f"{choice}:disabled {{ color: {scheme.muted}; border-color: {scheme.line}; }}"
        f"{choice}:checked:disabled {{ background: {scheme.muted}; color: {scheme.paper}; }}"
        # Each page has one primary button. Weight tells it apart where colours do not.
        f"{primary} {{ background: {scheme.accent}; color: {scheme.on_accent}; font-weight: 600;"
        f" border: 1px solid {scheme.accent}; border-radius: 4px; }}"
        f"{primary}:hover {{ border-color: {scheme.text}; }}"
        f"{primary}:pressed {{ background: {scheme.text}; color: {scheme.paper}; }}"
        f"{primary}:disabled {{ background: {scheme.raised}; color: {scheme.muted}; border-color: {scheme.line}; }}"
        # A quiet button is a word until the pointer or the keyboard comes to it.
        f"{quiet} {{ border: 1px solid {scheme.window}; border-radius: 4px; background: transparent;"
        f" color: {scheme.accent}; padding: 3px 4px; text-align: left; }}"
        f"{quiet}:hover, {quiet}:pressed {{ background: {scheme.raised}; border-color: {scheme.line}; }}"
        f"{quiet}:disabled {{ color: {scheme.muted}; }}"
    )
