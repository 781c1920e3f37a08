"""The program's icon, from pictures of it in several sizes.

The pictures are made from `resources/icons/aboveline.svg` by `packaging/maintenance/icons.py`. Reading the drawing
itself would load Qt's part for SVG each time the program starts.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

import resources

SIZES = (16, 24, 32, 48, 64, 128, 256)
_FOLDER = resources.FOLDER / "icons"
DRAWING = _FOLDER / "aboveline.svg"


def picture(size: int) -> Path:
    """Return the file of the picture that is `size` pixels wide and high."""
    return _FOLDER / f"aboveline-{size}.png"


def program_icon() -> QIcon:
    """Return the icon. A picture is read when it is shown."""
    icon = QIcon()
    for size in SIZES:
        icon.addFile(str(picture(size)), QSize(size, size))
    return icon
