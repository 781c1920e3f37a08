"""Show the tally of a questionnaire: each item with a bar of its answers, and the counts in words beside it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyleOptionViewItem, QTableView

from app.message import in_digits
from app.reporting.survey_tally import ItemTally, SurveyTally
from ui.findings.response_table import shown_choice
from ui.language import choice
from ui.style import CELL, GRID, Scheme, scheme_of
from ui.widgets.lists.row_table import row_table
from ui.widgets.lists.rows import RowDelegate, paint_chosen
from ui.widgets.lists.text_table import TextModel, fill
from ui.widgets.text.wrapped_text import TextWrapper

AnyIndex = QModelIndex | QPersistentModelIndex
_QUESTION, _ANSWERS, _ANSWERED = range(3)
_ROLE = Qt.ItemDataRole.UserRole
_BAR_HEIGHT = 10
_MOST_LINES = 4
_LEAST_ANSWERS = 320
_GAP = 1
_PALEST = 0.7  # of the way from the accent to the ground of the bar


def _tr(text: str) -> str:
    return QCoreApplication.translate("surveys", text)


class Answers(str):
    """The answers to an item in words. The view paints their shares as a bar above them."""

    __slots__ = ("shares",)

    shares: tuple[float, ...]


def answers_of(each: ItemTally) -> Answers:
    """Return how often each answer was given, in words and as shares of those who answered."""
    parts = [
        f"{shown_choice(answer)} {in_digits(count)}"
        for answer, count in each.counts.items()
        if count or not each.item.is_scale
    ]
    mean = each.mean_tenths
    if mean is not None:
        parts = [_tr("on average {mean}").format(mean=f"{mean // 10}.{mean % 10}"), *(_score(part) for part in parts)]
    if each.not_asked:
        parts.append(_tr("{n} not asked and not counted").format(n=in_digits(each.not_asked)))
    made = Answers(", ".join(parts) if each.answered or each.not_asked else _tr("no answer"))
    made.shares = tuple(count / each.answered for count in each.counts.values()) if each.answered else ()
    return made


def _score(part: str) -> str:
    score, _, count = part.partition(" ")
    return f"{score}: {count}"


class _TallyModel(TextModel):
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return as a table of text does; for the role of the bar, the shares."""
        if role == _ROLE and index.isValid():
            cell = self.cell(index.row(), index.column())
            return cell.shares if isinstance(cell, Answers) else None
        return super().data(index, role)


class _TallyDelegate(RowDelegate):
    """Paints a bar of the shares above the words of the answers."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._wrapper = TextWrapper(view.font())

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of the bar and the words."""
        if index.column() != _ANSWERS:
            return super().sizeHint(option, index)
        own: Any = option
        width = max(own.rect.width(), _LEAST_ANSWERS) - 2 * CELL
        rows = len(self._wrapper.rows(str(index.data()), width, _MOST_LINES))
        return QSize(_LEAST_ANSWERS, rows * own.fontMetrics.lineSpacing() + _BAR_HEIGHT + 3 * GRID)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint the answers as a bar and words, and other cells as usual."""
        shares = index.data(_ROLE)
        if shares is None:
            super().paint(painter, option, index)
            return
        own: Any = option
        scheme = scheme_of(own.palette)
        if own.state & QStyle.StateFlag.State_Selected:
            paint_chosen(painter, own.rect, scheme, focused=True, bar=False)
        room = own.rect.adjusted(CELL, GRID, -CELL, -GRID)
        rows = self._wrapper.rows(str(index.data()), room.width(), _MOST_LINES)
        height = own.fontMetrics.lineSpacing()
        top = room.top() + (room.height() - len(rows) * height - _BAR_HEIGHT - GRID) // 2
        _paint_bar(painter, QRect(room.left(), top, room.width(), _BAR_HEIGHT), shares, scheme)
        painter.setPen(QColor(scheme.text))
        for number, row in enumerate(rows):
            line = QRect(room.left(), top + _BAR_HEIGHT + GRID + number * height, room.width(), height)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), row)


def _paint_bar(painter: QPainter, room: QRect, shares: tuple[float, ...], scheme: Scheme) -> None:
    """Paint shares side by side, from the accent for the first to a pale one for the last."""
    painter.fillRect(room, QColor(scheme.line))
    strong, weak = QColor(scheme.accent), QColor(scheme.line)
    left = float(room.left())
    for place, share in enumerate(shares):
        right = left + share * room.width()
        part = QRect(round(left), room.top(), max(round(right) - round(left) - _GAP, 1 if share else 0), room.height())
        painter.fillRect(part, _between(strong, weak, _PALEST * place / max(len(shares) - 1, 1)))
        left = right


def _between(one: QColor, other: QColor, share: float) -> QColor:
    """Return a colour between two: the first at 0, the second at 1."""
    pairs = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True)
    return QColor(*(round(first + (second - first) * share) for first, second in pairs))


def tally_table() -> QTableView:
    """Return the table of a tally."""
    model = _TallyModel((_tr("Question"), _tr("Answers"), _tr("Answered")), numbers=(_ANSWERED,))
    table = row_table("surveyTally", _tr("Answers to each question"), model)
    model.setParent(table)
    table.setItemDelegate(_TallyDelegate(table))
    table.setWordWrap(True)
    columns = table.horizontalHeader()
    columns.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    columns.setSectionResizeMode(_ANSWERED, QHeaderView.ResizeMode.ResizeToContents)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    return table


def show_tally(table: QTableView, tally: SurveyTally) -> None:
    """Show a tally in its table."""
    of = _tr("{answered} of {asked}")
    rows: list[tuple[str | int, ...]] = [
        (
            each.item.text(choice.current()),
            answers_of(each),
            of.format(answered=in_digits(each.answered), asked=in_digits(each.asked)),
        )
        for each in tally.items
    ]
    fill(table, rows)
