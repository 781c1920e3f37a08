"""Put the pictures of one look on sheets, so that all pages can be seen together."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

_ACROSS, _DOWN = 3, 4  # pictures on a sheet
_WIDTH = 640  # of a picture on a sheet, in pixels
_NAME = 22  # the height of its name
_MARGIN = 6


def write_sheets(pictures: Sequence[Path], out: Path, name: str) -> list[Path]:
    """Write sheets of pictures, each with its name over it.

    Args:
        pictures: The files, in the order in which they are shown. All have the same size.
        out: The folder of the sheets; it is created.
        name: The beginning of the names of the sheets.

    Returns:
        The paths of the sheets.

    Raises:
        OSError: A sheet cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    sheets = []
    on_one = _ACROSS * _DOWN
    for number, start in enumerate(range(0, len(pictures), on_one), 1):
        path = out / f"{name}-sheet-{number}.png"
        if not _sheet(pictures[start : start + on_one]).save(str(path)):
            raise OSError(f"The sheet {path} cannot be written.")
        sheets.append(path)
    return sheets


def _sheet(pictures: Sequence[Path]) -> QImage:
    smooth = Qt.TransformationMode.SmoothTransformation
    small = [QImage(str(each)).scaledToWidth(_WIDTH, smooth) for each in pictures]
    step_x, step_y = _WIDTH + _MARGIN, max(each.height() for each in small) + _NAME + _MARGIN
    rows = -(-len(small) // _ACROSS)
    sheet = QImage(_ACROSS * step_x + _MARGIN, rows * step_y + _MARGIN, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    font = QFont(painter.font())
    font.setPixelSize(_NAME * 2 // 3)
    painter.setFont(font)
    for place, (path, image) in enumerate(zip(pictures, small, strict=True)):
        at = QPoint(_MARGIN + place % _ACROSS * step_x, _MARGIN + place // _ACROSS * step_y)
        painter.drawText(QRect(at.x(), at.y(), _WIDTH, _NAME), int(Qt.AlignmentFlag.AlignVCenter), path.stem)
        painter.drawImage(at + QPoint(0, _NAME), image)
    painter.end()
    return sheet
