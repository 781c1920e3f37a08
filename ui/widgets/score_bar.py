"""A score as a bar with ticks at the thresholds of the bands."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter

from ui.style import Scheme


def paint_score_bar(
    painter: QPainter, rect: QRect, percent: int | None, *, thresholds: Iterable[int], colour: QColor, scheme: Scheme
) -> None:
    """Fill `rect` as far as `percent` (0 to 100; None: not at all), and mark the thresholds."""
    painter.fillRect(rect, QColor(scheme.line))
    if percent is not None:
        painter.fillRect(QRect(rect.left(), rect.top(), round(rect.width() * percent / 100), rect.height()), colour)
    for threshold in thresholds:
        if 0 < threshold < 100:
            x = rect.left() + round(rect.width() * threshold / 100)
            # Over the bar in the ground's colour, and out beyond it in the text's: seen on either.
            painter.fillRect(QRect(x - 1, rect.top(), 2, rect.height()), QColor(scheme.paper))
            painter.fillRect(QRect(x - 1, rect.bottom() + 1, 2, 3), QColor(scheme.muted))
