"""The outline beside the form: what there is, how far each part is, and the way there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.changes import Changes
from ui.assess.form import FACTS, RATINGS, REVIEW, Form
from ui.assess.words import translate
from ui.style import GRID, figures_font, scheme_of, strong_font
from ui.widgets.lines import NO_PARENT, AnyIndex

ENTRY = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the outline: a page of the form, or a criterion within a set."""

    place: str
    criterion: str | None
    text: str
    count: str = ""
    hint: str = ""


class OutlineModel(QAbstractListModel):
    """The outline's lines, with counts of what is answered out of what applies."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form: Form | None = None
        self._entries: list[Entry] = []

    def show_form(self, form: Form) -> None:
        """Outline this form."""
        framework = form.session.framework
        self.beginResetModel()
        self._form = form
        self._entries = [
            Entry(FACTS, None, translate("assess", "Facts")),
            Entry(RATINGS, None, translate("assess", "Ratings")),
        ]
        for each in framework.question_sets:
            self._entries.append(Entry(each.id, None, each.title))
            for criterion in form.criteria(each.id):
                hint = framework.criterion_by_id[criterion].title
                self._entries.append(Entry(each.id, criterion, criterion, hint=hint))
        self._entries.append(Entry(REVIEW, None, translate("assess", "Review")))
        self._entries = [replace(entry, count=self._count(entry)) for entry in self._entries]
        self.endResetModel()

    def apply(self, changes: Changes) -> None:
        """Count again what a change touches."""
        touched = _touched(self._form, changes) if self._form else set()
        for row, entry in enumerate(self._entries):
            if entry.place in touched:
                count = self._count(entry)
                if count != entry.count:
                    self._entries[row] = replace(entry, count=count)
                    self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, place: str, criterion: str | None) -> int:
        """The line of a page, or of a criterion within it; -1 where there is none."""
        wanted = (place, criterion)
        rows = (row for row, entry in enumerate(self._entries) if (entry.place, entry.criterion) == wanted)
        return next(rows, -1)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{entry.text} {entry.count}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            title = f"{entry.text} {entry.hint}".strip()
            return translate("assess", "{0}: {1} answered").format(title, entry.count) if entry.count else title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.text} {entry.hint} {entry.count}".strip()
        return None

    def _count(self, entry: Entry) -> str:
        form = self._form
        if form is None or entry.place == REVIEW:
            return ""
        framework = form.session.framework
        if entry.place == FACTS:
            known = sum(form.board.facts.get(fact.id) is not None for fact in framework.facts)
            return f"{known}/{len(framework.facts)}"
        if entry.place == RATINGS:
            asset = framework.asset
            rated = sum(
                form.case.ratings.get((stage, item)) is not None for stage in asset.stages for item in asset.items
            )
            return f"{rated}/{len(asset.stages) * len(asset.items)}"
        progress = form.progress(entry.place, entry.criterion)
        return f"{progress.answered}/{progress.applicable}"


def _touched(form: Form, changes: Changes) -> set[str]:
    """The pages of a form whose counts a change may move."""
    by_id = form.session.framework.question_by_id
    touched: set[str] = set()
    for key in changes.keys:
        if key.scope != form.reference:
            continue
        if key.kind == "judgement":
            touched.add(by_id[key.item].question_set)
        elif key.kind in ("fact", "rating"):
            touched.add(FACTS if key.kind == "fact" else RATINGS)
    for change in changes.forms:
        if (change.case, change.assessor) == (form.reference, form.assessor):
            touched |= {by_id[status.question].question_set for status in change.statuses}
    return touched


class _OutlineDelegate(QStyledItemDelegate):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.here = (-1, -1)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        entry: Entry = index.data(ENTRY)
        metrics = QFontMetrics(strong_font(option.font))
        width = metrics.horizontalAdvance(f"{entry.text}  {entry.count}") + GRID * 5
        tall = 26 if entry.criterion else 32
        return QSize(width, max(tall, metrics.height() + (GRID if entry.criterion else GRID * 2)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        view: Any = option  # the stubs leave the fields out
        entry: Entry = index.data(ENTRY)
        scheme = scheme_of(view.palette)
        rect: QRect = view.rect
        here = index.row() in self.here
        painter.save()
        if here:
            painter.fillRect(rect, QColor(scheme.chosen))
        if index.row() == self.here[0]:
            painter.fillRect(QRect(rect.left(), rect.top(), 4, rect.height()), QColor(scheme.accent))
        if view.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(scheme.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        font = view.font if entry.criterion else strong_font(view.font)
        room = rect.adjusted(GRID * (4 if entry.criterion else 2), 0, -GRID * 2, 0)
        figures = figures_font(view.font)
        painter.setFont(figures)
        answered, _, applicable = entry.count.partition("/")
        painter.setPen(QColor(scheme.muted if answered == applicable else scheme.text))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), entry.count)
        room.setWidth(room.width() - QFontMetrics(figures).horizontalAdvance(entry.count) - GRID)
        painter.setFont(font)
        painter.setPen(QColor(scheme.text))
        text = QFontMetrics(font).elidedText(entry.text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        painter.restore()


class Outline(QListView):
    """The outline. `chosen` carries the page and the criterion (or None) to go to."""

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entries = OutlineModel(self)
        self._delegate = _OutlineDelegate(self)
        self.setObjectName("outline")
        self.setAccessibleName(self.tr("Outline of the form"))
        self.setModel(self.entries)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.clicked.connect(self._choose)

    def show_place(self, place: str, criterion: str | None) -> None:
        """Mark where the form is open."""
        exact = self.entries.row_of(place, criterion)
        here = (exact if exact >= 0 else self.entries.row_of(place, None), self.entries.row_of(place, None))
        if here != self._delegate.here:
            self._delegate.here = here
            self.setCurrentIndex(self.entries.index(here[0]))
            self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(max(self.sizeHintForColumn(0), 0) + GRID * 2, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _choose(self, index: AnyIndex) -> None:
        if index.isValid():
            entry: Entry = index.data(ENTRY)
            self.chosen.emit(entry.place, entry.criterion)
