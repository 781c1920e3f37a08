"""Claims about the program's icon: every picture is the drawing in its size, and the window shows it."""

from __future__ import annotations

import pytest
from maintenance.icons import drawn
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ui.application import _show_icon
from ui.program_icon import SIZES, picture, program_icon


@pytest.mark.parametrize("size", SIZES)
def test_each_picture_is_the_drawing_in_its_size(size: int) -> None:
    shipped, made = QImage(str(picture(size))), drawn(size)
    assert shipped.size() == QSize(size, size)
    format_ = QImage.Format.Format_ARGB32
    one, other = (bytes(image.convertToFormat(format_).constBits()) for image in (shipped, made))
    differences = [abs(left - right) for left, right in zip(one, other, strict=True)]
    # Another version of Qt may draw an edge a shade lighter.
    assert sum(differences) / len(differences) < 2
    assert made.pixelColor(size // 2, size // 8).alpha() == 255


def test_the_window_has_the_icon_in_every_size(qapp: QApplication) -> None:
    before = qapp.windowIcon()
    try:
        _show_icon(qapp)
        assert {(each.width(), each.height()) for each in qapp.windowIcon().availableSizes()} == {
            (size, size) for size in SIZES
        }
        assert not program_icon().pixmap(48).isNull()
    finally:
        qapp.setWindowIcon(before)
