"""A bar looks the same whether it is painted or copied from its picture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from ui.scores.score_bar import ScoreBars
from ui.style import CONTRAST, DARK, LIGHT, Scheme


def painted(bars: ScoreBars, percent: int | None, scheme: Scheme, ratio: float = 1.0) -> QImage:
    """The bar on an image of 80 by 12 pixels."""
    image = QImage(round(80 * ratio), round(12 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(scheme.paper))
    painter = QPainter(image)
    bars.paint(painter, QRect(5, 2, 70, 4), percent, colour=QColor(Qt.GlobalColor.darkGreen), scheme=scheme)
    painter.end()
    return image


@pytest.mark.parametrize("percent", [None, 0, 1, 49, 50, 64, 65, 99, 100])
@pytest.mark.parametrize("ratio", [1.0, 2.0])
def test_a_copied_bar_is_the_bar_that_was_painted(percent: int | None, ratio: float) -> None:
    for scheme in (LIGHT, DARK, CONTRAST):
        bars = ScoreBars([0, 50, 65, 80])
        first = painted(bars, percent, scheme, ratio)
        assert painted(bars, percent, scheme, ratio) == first
        if ratio == 1:
            filled = 0 if percent is None else round(70 * percent / 100)
            green = [x for x in range(80) if first.pixelColor(x, 3) == QColor(Qt.GlobalColor.darkGreen)]
            ticks = {5 + round(70 * each / 100) + beside for each in (50, 65, 80) for beside in (-1, 0)}
            assert green == [x for x in range(5, 5 + filled) if x not in ticks]


def test_other_scores_and_schemes_have_other_bars() -> None:
    bars = ScoreBars([50])
    looks = [painted(bars, percent, scheme) for percent in (None, 30, 60) for scheme in (LIGHT, DARK)]
    assert all(looks[i] != looks[j] for i in range(len(looks)) for j in range(i))


def test_a_screen_with_a_part_of_a_pixel_is_painted_directly() -> None:
    bars = ScoreBars([50])
    image = painted(bars, 30, LIGHT, 1.5)
    assert image.pixelColor(round(6 * 1.5), round(3.5 * 1.5)) == QColor(Qt.GlobalColor.darkGreen)
