"""Show the tree of judgements, with rows as high as their texts, and open the case of a judgement."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from app.scoring.drilldown import CountedJudgement
from ui.icons import pixmap
from ui.scores.drilldown_model import JUDGEMENT_ROLE, PARTS, QUESTION, DrilldownModel, Parts
from ui.style import BAR, CELL, GRID, Scheme, row_height, scheme_of, tick_side
from ui.widgets.lists.rows import paint_chosen
from ui.widgets.text.text_painter import TextPainter, Weight, text_painter

AnyIndex = QModelIndex | QPersistentModelIndex
_OPENERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DrilldownDelegate(QStyledItemDelegate):
    """Paints the parts of a row: the lead and the answer in columns of their own, the texts wrapped beside them."""

    def __init__(self, view: DrilldownView) -> None:
        super().__init__(view)
        self._view = view
        self._painter: TextPainter | None = None

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Leave the text out of the style's measures, because the delegate paints all of a row."""
        super().initStyleOption(option, index)
        view: Any = option
        view.text = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Return the height of a row's wrapped texts."""
        view: Any = option
        text = self._text(view.font)
        parts: Parts | None = index.data(PARTS)
        if parts is None:
            return QSize(0, row_height(view.font))
        lines = len(self._lines(text, parts, self._view.room(index)))
        return QSize(0, (lines - 1) * text.line + row_height(view.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint a row."""
        own: Any = QStyleOptionViewItem(option)
        scheme = scheme_of(own.palette)
        if own.state & QStyle.StateFlag.State_Selected:
            # Where no arrows are beside the rows, the mark of the left end is in the row itself.
            bar = own.rect.left() <= 0
            paint_chosen(painter, own.rect, scheme, focused=self._view.hasFocus(), bar=bar)
        self.initStyleOption(own, index)
        strong = scheme.text
        text = self._text(own.font)
        line = QRect(
            own.rect.left(), own.rect.top() + (row_height(own.font) - text.line) // 2, own.rect.width(), text.line
        )
        parts: Parts | None = index.data(PARTS)
        if parts is None:
            line.setRight(line.right() - GRID)
            text.draw(painter, line, str(index.data() or ""), strong, weight="figures", right=True)
            return
        self._paint_parts(painter, text, line, parts, strong, scheme)

    def _paint_parts(
        self, painter: QPainter, text: TextPainter, line: QRect, parts: Parts, strong: str, scheme: Scheme
    ) -> None:
        left, right = line.left(), line.right()
        recede = scheme.muted if strong == scheme.text else strong
        # Figures of equal width go with a wide hyphen, which spreads the references. Their place keeps that width, so
        # that the answers are in a column.
        lead: Weight = "plain" if "-" in parts.lead else "figures"
        text.draw(painter, line.adjusted(self._edge(parts), 0, 0, 0), parts.lead, strong, weight=lead)
        begins = left + self._lead(text, parts)
        if parts.whose:
            beside = line.adjusted(self._edge(parts) + text.width(parts.lead, "figures") + 2 * GRID, 0, 0, 0)
            text.draw(painter, beside, parts.whose, recede)
        if parts.answer:
            # A no is strong and a not applicable is faint, so that noes are found with a glance.
            weight: Weight = "strong" if parts.is_strong else "plain"
            colour = recede if parts.recedes else strong
            text.draw(
                painter, QRect(begins, line.top(), right - begins, text.line), parts.answer, colour, weight=weight
            )
            begins += self._answer(text)
        for words, muted in self._lines(text, parts, right - left + 1):
            room = QRect(begins, line.top(), right - begins, text.line)
            text.draw(painter, room, words, recede if muted else strong, weight=_weight(parts))
            line.translate(0, text.line)

    def _edge(self, parts: Parts) -> int:
        """Return the space before a row's lead: a question below the heading of its group begins further right."""
        beside_arrow = GRID // 2 if self._view.rootIsDecorated() else CELL
        return beside_arrow + (2 * GRID if parts.grouped else 0)

    def _text(self, font: QFont) -> TextPainter:
        self._painter = text_painter(self._painter, font)
        return self._painter

    def _lead(self, text: TextPainter, parts: Parts) -> int:
        whose = max(map(text.width, self._view.codes()), default=0) + 2 * GRID if parts.whose else 0
        return self._edge(parts) + (text.width(parts.lead, "figures") + 2 * GRID if parts.lead else 0) + whose

    def _answer(self, text: TextPainter) -> int:
        return max(text.width(word, "strong") for word in self._view.answer_words()) + 2 * GRID

    def _lines(self, text: TextPainter, parts: Parts, width: int) -> list[tuple[str, bool]]:
        """Return the wrapped lines beside lead and answer, and for each whether it is painted faintly."""
        room = width - self._lead(text, parts) - (self._answer(text) if parts.answer else 0) - GRID
        lines: list[tuple[str, bool]] = []
        if parts.text or not parts.below:
            lines += [(line, False) for line in text.wrapped(parts.text, room, _weight(parts))]
        for each in parts.below:
            lines += [(line, True) for line in text.wrapped(each, room)]
        return lines


def _weight(parts: Parts) -> Weight:
    return "strong" if parts.heading else "plain"


class DrilldownView(QTreeView):
    """The tree. `judgement_asked` carries a CountedJudgement to open; `left` is emitted when Escape is pressed.

    Args:
        model: The rows.
        parent: Not used; the page's layout owns the tree.
    """

    judgement_asked = Signal(object)
    left = Signal()

    def __init__(self, model: DrilldownModel, parent: QObject | None = None) -> None:
        super().__init__()
        del parent
        self.setObjectName("behindTree")
        self.setAccessibleName(self.tr("The judgements behind the score"))
        self._behind = model
        self.setModel(model)
        self.setItemDelegate(DrilldownDelegate(self))
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setIndentation(tick_side(self.font()) + BAR + 2)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setExpandsOnDoubleClick(False)
        self.header().setSectionsMovable(False)
        self.header().setSectionsClickable(False)
        self.header().setStretchLastSection(False)
        self.expanded.connect(self._unfold)
        self.clicked.connect(self._clicked)

    def codes(self) -> Collection[str]:
        """Return the codes of the team, of which the widest sets the width of their column."""
        return self._behind.codes

    def answer_words(self) -> tuple[str, ...]:
        """Return the words for the answers."""
        return self.tr("Yes"), self.tr("No"), self.tr("N/A")

    def room(self, index: AnyIndex) -> int:
        """Return the width in which the texts of a row are wrapped, in pixels."""
        steps = int(self.rootIsDecorated()) + int(index.parent().isValid())
        columns = self.header().count() if index.data(JUDGEMENT_ROLE) is not None else 1
        whole = sum(self.columnWidth(column) for column in range(columns))
        return whole - steps * self.indentation()

    def drawBranches(self, painter: QPainter, rect: QRect, index: AnyIndex) -> None:
        """Paint the mark of the selected row at its left end, under the arrow."""
        if self.selectionModel().isSelected(index):
            paint_chosen(painter, rect, scheme_of(self.palette()), focused=self.hasFocus())
        if self._behind.hasChildren(index):
            self._paint_arrow(painter, rect, unfolded=self.isExpanded(index))

    def _paint_arrow(self, painter: QPainter, rect: QRect, *, unfolded: bool) -> None:
        """Paint an arrow beside the first line of a row. The arrow of the style does not grow with the text."""
        side = tick_side(self.font())
        picture = pixmap("chevron-down", side, scheme_of(self.palette()).text, self.devicePixelRatioF())
        painter.save()
        painter.translate(rect.left() + self.indentation() / 2, rect.top() + row_height(self.font()) / 2)
        painter.rotate(0 if unfolded else -90)
        painter.drawPixmap(QPointF(-side / 2, -side / 2), picture)
        painter.restore()

    def fit(self) -> None:
        """Give the columns of numbers the width that they need and the texts the rest."""
        header, metrics = self.header(), self.fontMetrics()
        if not header.count():
            return
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, header.count()):
            heading = str(self._behind.headerData(column, Qt.Orientation.Horizontal))
            wanted = max(metrics.horizontalAdvance(heading), metrics.horizontalAdvance("100%"))
            header.resizeSection(column, wanted + 3 * GRID)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the texts for the new width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open a judgement or expand a question on Enter, and go back on Escape."""
        here = self.currentIndex()
        if event.key() in _OPENERS and here.isValid():
            self._open(here)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        first = index.siblingAtColumn(0)
        judgement: CountedJudgement | None = first.data(JUDGEMENT_ROLE)
        if judgement is not None:
            self.judgement_asked.emit(judgement)
        elif first.data(QUESTION) is not None:
            self.setExpanded(first, not self.isExpanded(first))

    def _clicked(self, index: QModelIndex) -> None:
        self._open(index)

    def _unfold(self, index: QModelIndex) -> None:
        self._behind.unfold(index.row())
        for row in range(self._behind.rowCount(index)):
            self.setFirstColumnSpanned(row, index, True)  # noqa: FBT003 - Qt's own setter
