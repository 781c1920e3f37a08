"""How a score is painted: its name and percentage, the bar, the band as a word, how many judgements stand behind."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.framework.model import Framework
from app.scoring.tally import band
from ui.scores.score_model import SCORE, ScoreRow, translate
from ui.style import GRID, Scheme, band_colour, scheme_of
from ui.widgets.dirty_rows import DirtyRowsView
from ui.widgets.lines import AnyIndex
from ui.widgets.score_bar import paint_score_bar
from ui.widgets.text_painter import TextPainter, Weight, text_painter

_BAR = 6


class ScoreDelegate(QStyledItemDelegate):
    """Paints rows of a ScoreModel."""

    def __init__(self, framework: Framework, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._framework = framework
        self._thresholds = [each.at_least for each in framework.bands]
        self._kept: TextPainter | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        line = self._text(option.font).line
        row: ScoreRow = index.data(SCORE)
        # All fourteen scores and their headings fit under each other on a screen of 768 lines.
        return QSize(0, line + GRID + 4 if row.level is None else 2 * line + _BAR + GRID - 1)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        view: Any = option  # the stubs leave the fields out
        if isinstance(view.widget, DirtyRowsView) and not view.widget.wants(view.rect):
            return
        row: ScoreRow = index.data(SCORE)
        scheme = scheme_of(view.palette)
        text = self._text(view.font)
        rect = view.rect.adjusted(GRID, 0, -GRID, 0)
        if row.level is None:
            foot = QRect(rect.left(), rect.bottom() - text.line - 3, rect.width(), text.line)
            text.draw(painter, foot, row.title, scheme.muted, weight="strong")
        else:
            self._paint_score(painter, rect, text, row, scheme)
        if view.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(scheme.accent))
            painter.drawRect(view.rect.adjusted(0, 0, -1, -1))

    def _text(self, font: QFont) -> TextPainter:
        self._kept = text_painter(self._kept, font)
        return self._kept

    def _paint_score(self, painter: QPainter, rect: QRect, text: TextPainter, row: ScoreRow, scheme: Scheme) -> None:
        percent = row.tally.percent
        found = band(self._framework, percent)
        top = QRect(rect.left(), rect.top(), rect.width(), text.line)
        number = "–" if percent is None else f"{percent}%"  # noqa: RUF001 - a dash is meant
        text.draw(painter, top, number, scheme.text, weight="strong figures", right=True)
        beside = text.width("100%", "strong figures") + GRID
        text.draw(painter, top.adjusted(0, 0, -beside, 0), row.title, scheme.text)
        bar = QRect(rect.left(), top.bottom() + 2, rect.width(), _BAR)
        colour = QColor(scheme.line) if found is None else band_colour(scheme, self._framework.bands, found)
        paint_score_bar(painter, bar, percent, thresholds=self._thresholds, colour=colour, scheme=scheme)
        below = QRect(rect.left(), bar.bottom() + 4, rect.width(), text.line)
        aside = row.moved or translate("scores", "{0} judged").format(row.tally.judged)
        label = translate("scores", "No score yet") if found is None else found.label
        word = label if found is None else label.partition(" ")[0]
        if not row.moved and text.width(word) + text.width(aside) + GRID > rect.width():
            aside = str(row.tally.judged)
        weight: Weight = "strong figures" if row.moved else "figures"
        text.draw(painter, below, aside, scheme.accent if row.moved else scheme.muted, weight=weight, right=True)
        room = below.adjusted(0, 0, -text.width(aside, weight) - GRID, 0)
        shown = label if text.width(label) <= room.width() else word
        text.draw(painter, room, shown, scheme.muted if found is None else scheme.text)
