"""Paint scores as bars with ticks at the thresholds of the bands."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from ui.style import Scheme

_TICK = 3  # pixels by which the ticks are longer than the bar
_CACHED = 100  # more bars than a screen shows, two kilobytes each


class ScoreBars:
    """Paints bars, and copies one that was painted before: a bar of eight rectangles takes longer than its picture.

    Args:
        thresholds: The percentages at which bands begin.
    """

    def __init__(self, thresholds: Iterable[int]) -> None:
        self._thresholds = [each for each in thresholds if 0 < each < 100]
        self._painted: dict[tuple[object, ...], QPixmap] = {}

    def paint(self, painter: QPainter, rect: QRect, percent: int | None, *, colour: QColor, scheme: Scheme) -> None:
        """Paint the bar of a score.

        Args:
            painter: The painter of the view.
            rect: The place of the bar. The ticks are 3 pixels longer at its bottom.
            percent: The share to fill, 0 to 100; None where there is no score.
            colour: The colour of the filled part.
            scheme: The colours of the rest.
        """
        ratio = painter.device().devicePixelRatioF()
        if not ratio.is_integer():
            # A picture would lie between the pixels of the screen.
            self._paint(painter, rect, percent, colour, scheme)
            return
        at = percent, rect.width(), rect.height(), colour.rgb(), scheme.line, scheme.paper, scheme.muted, ratio
        picture = self._painted.get(at)
        if picture is None:
            picture = QPixmap(QSize(rect.width(), rect.height() + _TICK) * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            on_picture = QPainter(picture)
            self._paint(on_picture, QRect(0, 0, rect.width(), rect.height()), percent, colour, scheme)
            on_picture.end()
            if len(self._painted) >= _CACHED:
                self._painted.clear()
            self._painted[at] = picture
        painter.drawPixmap(rect.topLeft(), picture)

    def _paint(self, painter: QPainter, rect: QRect, percent: int | None, colour: QColor, scheme: Scheme) -> None:
        painter.fillRect(rect, QColor(scheme.line))
        if percent is not None:
            painter.fillRect(QRect(rect.left(), rect.top(), round(rect.width() * percent / 100), rect.height()), colour)
        for threshold in self._thresholds:
            x = rect.left() + round(rect.width() * threshold / 100)
            # The tick is light on the bar and dark below it, so that it is seen on the filled and on the empty part.
            painter.fillRect(QRect(x - 1, rect.top(), 2, rect.height()), QColor(scheme.paper))
            painter.fillRect(QRect(x - 1, rect.bottom() + 1, 2, _TICK), QColor(scheme.muted))
