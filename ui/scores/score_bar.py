"""Paint a score as a bar with ticks at the thresholds of the bands."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from ui.style import Scheme


def paint_score_bar(
    painter: QPainter, rect: QRect, percent: int | None, *, thresholds: Iterable[int], colour: QColor, scheme: Scheme
) -> None:
    """Paint the bar of a score.

    Args:
        painter: The painter of the view.
        rect: The place of the bar. The ticks are 3 pixels longer at its bottom.
        percent: The share to fill, 0 to 100; None where there is no score.
        thresholds: The percentages at which bands begin.
        colour: The colour of the filled part.
        scheme: The colours of the rest.
    """
    painter.fillRect(rect, QColor(scheme.line))
    if percent is not None:
        painter.fillRect(QRect(rect.left(), rect.top(), round(rect.width() * percent / 100), rect.height()), colour)
    for threshold in thresholds:
        if 0 < threshold < 100:
            x = rect.left() + round(rect.width() * threshold / 100)
            # The tick is light on the bar and dark below it, so that it is seen on the filled and on the empty part.
            painter.fillRect(QRect(x - 1, rect.top(), 2, rect.height()), QColor(scheme.paper))
            painter.fillRect(QRect(x - 1, rect.bottom() + 1, 2, 3), QColor(scheme.muted))
