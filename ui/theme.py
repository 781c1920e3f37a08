"""Apply style, colours, font and size of text to the application, and follow the settings and the system."""

from __future__ import annotations

from typing import ClassVar

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from ui.settings import settings
from ui.style import Scheme, after_change, holders, palette_for, program_font, wanted_scheme
from ui.style_sheet import style_sheet
from ui.widgets.input.focus_ring import FocusRing

_FUSION_DARKENS = 140  # per cent, to the outline from the palette's window
# Controls that Fusion outlines. They do not paint the window colour of their palette, so it can set the outline.
_OUTLINED = (
    *("QPushButton", "QToolButton", "QLineEdit", "QComboBox", "QAbstractSpinBox", "QProgressBar"),
    *("QCheckBox", "QRadioButton"),
)
_LIGHTLY_OUTLINED = ("QCheckBox", "QRadioButton")
# Windows has fonts of its own for these kinds of widget, and neither our family nor our size would apply to them.
_WITH_SYSTEM_FONTS = (
    *("QMenu", "QMenuBar", "QMessageBox", "QTipLabel", "QStatusBar"),
    *("QAbstractItemView", "QListView", "QHeaderView"),
)
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
        self._wanted: tuple[Scheme, int] | None = None
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
        # An application that was put off does nothing any more.
        self._wanted = None
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
        if wanted != self._wanted:
            resized = self._wanted is not None and wanted[1] != self._wanted[1]
            self._wanted = wanted
            if not (resized and any(hold(self._apply) for hold in tuple(holders))):
                self._apply()
        self._keep_fonts()

    def _keep_fonts(self) -> None:
        """Set the program's font where each style sheet and each theme of the system brings the system's fonts back."""
        for kind in _WITH_SYSTEM_FONTS:
            if self._application.font(kind) != self._font:  # type: ignore[call-overload]  # text, whatever the stubs say
                self._application.setFont(self._font, kind)  # type: ignore[arg-type]  # as above

    def _apply(self) -> None:
        if self._wanted is None or self._wanted == self._applied:
            return
        self._applied = self._wanted
        scheme, percent = self._wanted
        application = self._application
        font = self._font = _grown(program_font(self._before[1]), percent)
        if font != application.font():
            application.setFont(font)
        application.setPalette(palette_for(scheme))
        for control in _OUTLINED:
            # Fusion draws the outline of a tick box lighter than the others.
            colour = scheme.muted if control in _LIGHTLY_OUTLINED else scheme.edge
            application.setPalette(outlined(scheme, colour), control)  # type: ignore[arg-type]  # text, whatever the stubs say
        # Every list and table has the same ground for its selected row, as has the list of a field with choices.
        rows = palette_for(scheme)
        rows.setColor(QPalette.ColorRole.Highlight, QColor(scheme.chosen))
        rows.setColor(QPalette.ColorRole.HighlightedText, QColor(scheme.text))
        application.setPalette(rows, "QAbstractItemView")  # type: ignore[arg-type]  # as above
        application.setStyleSheet(style_sheet(scheme, font))
        self._keep_fonts()
        for follow in after_change:
            follow()


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
