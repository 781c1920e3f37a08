"""Make the pictures of the program's icon from its drawing: `PYTHONPATH=packaging python -m maintenance.icons`."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from ui.program_icon import DRAWING, SIZES, picture


def drawn(size: int) -> QImage:
    """Return the drawing as a picture that is `size` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return image


def main() -> int:
    """Write every picture."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    for size in SIZES:
        drawn(size).save(str(picture(size)))
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
