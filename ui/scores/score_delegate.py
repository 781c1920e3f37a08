"""How a score is painted: its name and percentage, the bar, the band as a word, how many judgements stand behind."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.framework.model import Framework
from app.scoring.tally import band
from ui.scores.score_model import SCORE, ScoreRow, translate
from ui.style import GRID, Scheme, band_colour, figures_font, scheme_of, strong_font
from ui.widgets.lines import AnyIndex
from ui.widgets.score_bar import paint_score_bar

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_BAR = 6


class ScoreDelegate(QStyledItemDelegate):
    """Paints rows of a ScoreModel."""

    def __init__(self, framework: Framework, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._framework = framework
        self._thresholds = [each.at_least for each in framework.bands]

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        line = QFontMetrics(option.font).height()
        row: ScoreRow = index.data(SCORE)
        return QSize(0, line + GRID + 2 if row.level is None else 2 * line + _BAR + GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        view: Any = option  # the stubs leave the fields out
        row: ScoreRow = index.data(SCORE)
        scheme = scheme_of(view.palette)
        line = QFontMetrics(view.font).height()
        rect = view.rect.adjusted(GRID, 0, -GRID, 0)
        painter.save()
        if row.level is None:
            top = QRect(rect.left(), rect.bottom() - line - 3, rect.width(), line)
            _text(painter, top, row.title, strong_font(view.font), scheme.muted, _LEFT)
        else:
            self._paint_score(painter, rect, line, view.font, row, scheme)
        painter.restore()

    def _paint_score(
        self, painter: QPainter, rect: QRect, line: int, font: QFont, row: ScoreRow, scheme: Scheme
    ) -> None:
        percent = row.tally.percent
        found = band(self._framework, percent)
        top = QRect(rect.left(), rect.top(), rect.width(), line)
        figures = strong_font(figures_font(font))
        number = "–" if percent is None else f"{percent}%"  # noqa: RUF001 - a dash is meant
        width = QFontMetrics(figures).horizontalAdvance("100%") + GRID
        _text(painter, top, number, figures, scheme.text, _RIGHT)
        _text(painter, top.adjusted(0, 0, -width, 0), row.title, font, scheme.text, _LEFT)
        bar = QRect(rect.left(), top.bottom() + 2, rect.width(), _BAR)
        colour = QColor(scheme.line) if found is None else band_colour(scheme, self._framework.bands, found)
        paint_score_bar(painter, bar, percent, thresholds=self._thresholds, colour=colour, scheme=scheme)
        below = QRect(rect.left(), bar.bottom() + 4, rect.width(), line)
        metrics = QFontMetrics(figures_font(font))
        aside = row.moved or translate("scores", "{0} judged").format(row.tally.judged)
        aside_font = figures if row.moved else figures_font(font)
        _text(painter, below, aside, aside_font, scheme.accent if row.moved else scheme.muted, _RIGHT)
        room = below.adjusted(0, 0, -metrics.horizontalAdvance(aside) - GRID * 2, 0)
        label = translate("scores", "No score yet") if found is None else found.label
        if QFontMetrics(font).horizontalAdvance(label) > room.width():
            label = label.partition(" ")[0] if found is not None else label
        _text(painter, room, label, font, scheme.muted if found is None else scheme.text, _LEFT)


def _text(painter: QPainter, rect: QRect, text: str, font: QFont, colour: str, alignment: Qt.AlignmentFlag) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(alignment), elided)
