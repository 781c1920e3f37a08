"""Take pictures of the application in one colour scheme and one size of text at a time, without a blinking cursor."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QFont, QImage

from maintenance.screenshots.hand import settle
from ui.language.choice import Language, speak
from ui.settings import settings
from ui.shell.main_window import MainWindow
from ui.style import OVERRIDE
from ui.theme import apply_theme, make_application

_COLOURS = 256  # the most that a picture with one byte per pixel can have
_SMALLEST = 0  # the quality of a PNG with the smallest file


class Camera:
    """Takes pictures into a folder. A process can have only one application, and so only one camera.

    Args:
        out: The folder of the pictures.
        settings: The folder of the settings, so that the real ones are neither read nor written.
    """

    def __init__(self, out: Path, settings: Path) -> None:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(settings))
        self._out = out
        self._application = make_application()
        self._application.setApplicationName("Aboveline")
        self._application.setCursorFlashTime(0)
        self._font = QFont(self._application.font())
        # Subpixel smoothing suits only the screen on which the picture is made.
        self._font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)

    def look(
        self, size: QSize, scheme: str, scale: float, language: Language = "en"
    ) -> Callable[[MainWindow, str], Path]:
        """Set the look of the windows that are made from now on.

        Args:
            size: The size of a window, in pixels.
            scheme: The colour scheme.
            scale: The size of the text, as a multiple of the system's.
            language: The language of the window.

        Returns:
            The function that takes a picture of a window under the name of a page, and returns its path.
        """
        settings.cache_clear()
        settings().language = language
        speak(language)
        os.environ[OVERRIDE] = scheme
        font = QFont(self._font)
        font.setPointSizeF(self._font.pointSizeF() * scale)
        self._application.setFont(font)
        apply_theme(self._application)
        name = look_name(size.width(), size.height(), scheme, scale, language)

        def take(window: MainWindow, page: str) -> Path:
            settle()
            if window.size() != size:
                raise ValueError(f"{page} at {scale:g} makes the window {window.width()} by {window.height()} pixels.")
            path = self._out / f"{page}-{name}.png"
            if not _in_few_colours(window.grab().toImage()).save(str(path), None, _SMALLEST):
                raise OSError(f"The picture {path} cannot be written.")
            return path

        return take


def look_name(width: int, height: int, scheme: str, scale: float, language: Language) -> str:
    """Return the part of a picture's name that says how the window looked."""
    suffix = "" if language == "en" else f"-{language}"
    return f"{width}x{height}-{scheme}-{scale:g}{suffix}"


def _in_few_colours(image: QImage) -> QImage:
    """Return the picture with similar shades merged, which halves the size of its file."""
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
