"""Paint the chart of scores: a bar for each score on one axis, its interval, and other areas beside the headlines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from app.commands.score_words import Published
from app.framework.model import Band
from ui.scores.chart_layout import MARK, ChartLayout, RowPlace, TextPlace
from ui.scores.chart_rows import ChartRow, legend_texts
from ui.style import GRID, Scheme, band_colour

_RADIUS = 2
_CAP = 4  # half the height of an interval's ends, in pixels
_DIAMOND = 4


class ChartPainter:
    """Paints rows in the places of a layout.

    Args:
        layout: The places.
        bands: The bands of the framework.
        scheme: The colours.
    """

    def __init__(self, layout: ChartLayout, bands: Sequence[Band], scheme: Scheme) -> None:
        self._layout, self._bands, self._scheme = layout, bands, scheme
        self._painters = {"text": layout.text, "numeral": layout.numeral, "small": layout.small}

    def paint(self, painter: QPainter, row: ChartRow, origin: QPoint, rows: Sequence[ChartRow]) -> None:
        """Paint a row with its top left corner at `origin`.

        Args:
            painter: The painter of the view, of a picture or of a printer.
            row: The row.
            origin: Its corner.
            rows: All rows, for the legend.
        """
        place = self._layout.place(row)
        painter.save()
        painter.translate(origin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind == "axis":
            self._axis(painter, place)
        elif row.kind == "legend":
            self._legend(painter, place, list(rows))
        else:
            self._score(painter, row, place)
        painter.restore()

    def _axis(self, painter: QPainter, place: RowPlace) -> None:
        small = self._layout.small
        beyond = 0
        for percent in (0, *self._thresholds(), 100):
            text = f"{percent}%" if percent in (0, 100) else str(percent)
            width = small.width(text, "figures")
            x = self._layout.x(percent)
            left = x - width // 2 if percent not in (0, 100) else x if not percent else x - width
            if percent and left < beyond:
                continue  # There is no room for it beside the one before.
            beyond = left + width + GRID // 2
            rect = QRect(left, 0, width + 1, small.line)
            small.draw(painter, rect, text, self._scheme.muted, weight="figures")
        self._grid(painter, place)

    def _legend(self, painter: QPainter, place: RowPlace, rows: list[ChartRow]) -> None:
        small, scheme = self._layout.small, self._scheme
        left = place.bar.left()
        x, y = left, GRID + small.line // 2
        for number, text in enumerate(legend_texts(rows)):
            if not text:
                continue
            width = MARK + GRID + small.width(text)
            if x > left and x + width > self._layout.width:
                x, y = left, y + small.line
            if number == 0:
                self._interval(painter, x, x + MARK, y)
            else:
                self._line(painter, x, x + MARK // 2, x + MARK, y)
            room = QRect(x + MARK + GRID, y - small.line // 2, self._layout.width - x - MARK - GRID, small.line)
            small.draw(painter, room, text, scheme.muted)
            x += width + 2 * GRID

    def _score(self, painter: QPainter, row: ChartRow, place: RowPlace) -> None:
        self._grid(painter, place)
        for each in place.texts:
            self._text(painter, each)
        figure = row.figure
        if figure is None or figure.tally.percent is None:
            return
        layout, scheme, bar = self._layout, self._scheme, place.bar
        painter.setPen(Qt.PenStyle.NoPen)
        colour = QColor(scheme.muted) if row.band is None else band_colour(scheme, self._bands, row.band)
        painter.setBrush(colour)
        filled = layout.x(figure.tally.percent) - bar.left()
        painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(filled, _RADIUS), bar.height()), _RADIUS, _RADIUS)
        if figure.interval is not None:
            low, high = figure.interval
            self._interval(painter, layout.x(low), layout.x(high), bar.center().y() + 1)
        if row.published is not None:
            self._published(painter, row.published, bar.bottom() + 2 * GRID)

    def _text(self, painter: QPainter, place: TextPlace) -> None:
        colour = self._scheme.muted if place.muted else self._scheme.text
        text = self._painters[place.size]
        text.draw(painter, place.rect, place.text, colour, weight=place.weight, right=place.right)

    def _grid(self, painter: QPainter, place: RowPlace) -> None:
        """Paint the axis at 0 and the thresholds, which go through all rows."""
        top, bottom = place.ticks
        for percent in (0, *self._thresholds()):
            x = self._layout.x(percent)
            painter.fillRect(QRect(x, top, 1, bottom - top), QColor(self._scheme.edge))

    def _interval(self, painter: QPainter, left: int, right: int, y: int) -> None:
        """Paint an interval as a line with ends, on a light edge that sets it off from the bar."""
        for colour, width in ((self._scheme.paper, 4.5), (self._scheme.text, 1.5)):
            painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            for x in (left, right):
                painter.drawLine(QPointF(x, y - _CAP), QPointF(x, y + _CAP))

    def _published(self, painter: QPainter, found: Published, y: int) -> None:
        layout = self._layout
        self._line(painter, layout.x(found.lowest), layout.x(found.average), layout.x(found.highest), y)

    def _line(self, painter: QPainter, low: int, middle: int, high: int, y: int) -> None:
        """Paint the range of other areas: a thin line with a diamond at their average."""
        colour = QColor(self._scheme.muted)
        painter.setPen(QPen(colour, 1))
        painter.drawLine(QPointF(low, y + 0.5), QPointF(high, y + 0.5))
        painter.setPen(QPen(QColor(self._scheme.paper), 1))
        painter.setBrush(colour)
        size = _DIAMOND
        corners = ((middle, y - size), (middle + size, y), (middle, y + size), (middle - size, y))
        painter.drawPolygon(QPolygonF([QPointF(x + 0.5, each + 0.5) for x, each in corners]))

    def _thresholds(self) -> list[int]:
        return sorted(each.at_least for each in self._bands if each.at_least)
