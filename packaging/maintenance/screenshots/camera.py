"""The application as it is pictured: one colour scheme and one scale of text at a time, and nothing that blinks."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QApplication

from maintenance.screenshots.hand import settle
from ui.language.choice import Language, speak
from ui.settings import settings
from ui.shell.main_window import MainWindow
from ui.style import OVERRIDE
from ui.theme import apply_theme

_COLOURS = 256  # as many as one byte a pixel can tell apart
_SMALLEST = 0  # of the qualities of a PNG: the one that is packed the hardest


class Camera:
    """Takes pictures into a folder; settings are kept in another, so that the real ones are neither read nor written.

    Made once: an application is there once in a process.
    """

    def __init__(self, out: Path, settings: Path) -> None:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(settings))
        self._out = out
        self._application = QApplication([])
        self._application.setApplicationName("Aboveline")
        self._application.setCursorFlashTime(0)
        self._font = QFont(self._application.font())
        # A picture is looked at on other screens than the one whose stripes the letters would be fitted to.
        self._font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)

    def look(
        self, size: QSize, scheme: str, scale: int, language: Language = "en"
    ) -> Callable[[MainWindow, str], Path]:
        """Show windows made from now on so; what is given back takes a picture and says where it is."""
        settings.cache_clear()
        settings().language = language
        speak(language)
        os.environ[OVERRIDE] = scheme
        font = QFont(self._font)
        font.setPointSizeF(self._font.pointSizeF() * scale)
        self._application.setFont(font)
        apply_theme(self._application)
        suffix = "" if language == "en" else f"-{language}"

        def take(window: MainWindow, page: str) -> Path:
            settle()
            if window.size() != size:
                raise ValueError(f"{page} at {scale} makes the window {window.width()} by {window.height()} pixels.")
            path = self._out / f"{page}-{size.width()}x{size.height()}-{scheme}-{scale}{suffix}.png"
            if not _in_few_colours(window.grab().toImage()).save(str(path), None, _SMALLEST):
                raise OSError(f"The picture {path} cannot be written.")
            return path

        return take


def _in_few_colours(image: QImage) -> QImage:
    """The picture with shades too near to tell apart made one: less than half the size in a file."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    commonest_first = [colour for colour, _ in Counter(memoryview(plain.constBits()).cast("I")).most_common()]
    for coarseness in range(8):
        kept = 0xFF >> coarseness << coarseness
        mask = 0xFF000000 | kept << 16 | kept << 8 | kept
        shades: dict[int, int] = {}
        for colour in commonest_first:
            shades.setdefault(colour & mask, colour)
        if len(shades) <= _COLOURS:
            break
    return plain.convertToFormat(
        QImage.Format.Format_Indexed8, list(shades.values()), Qt.ImageConversionFlag.ThresholdDither
    )
