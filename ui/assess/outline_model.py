"""Model the lines of the outline: pages, criteria and groups of the open set, and open items, each with a count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from app.framework.applicability import Applicability
from app.framework.model import Question
from app.records.fact import FACT
from app.records.flag import FLAG
from app.records.judgement import JUDGEMENT
from app.records.rating import RATING
from app.session.changes import Changes
from ui.assess.case_form import FACTS, RATINGS, REVIEW, CaseForm
from ui.assess.labels import translate
from ui.widgets.lists.lines import NO_PARENT, AnyIndex
from ui.widgets.text.tooltips import plain_tip

ENTRY = Qt.ItemDataRole.UserRole + 1
OPEN, FLAGGED = "open", "flagged"
# As wide as a count of answers and as one of open items get.
_MANY, _OPEN = "88/88", "888"


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """One line: a page of the form, a criterion or group of a set, or the open items (OPEN) or flags (FLAGGED)."""

    place: str
    criterion: str | None
    text: str
    count: str = ""
    hint: str = ""
    group: str | None = None
    name: tuple[str, str | None, str | None] = field(init=False)

    def __post_init__(self) -> None:
        """Build the name of the line once, because each answer compares the names of all lines."""
        object.__setattr__(self, "name", (self.place, self.criterion, self.group))

    @property
    def depth(self) -> int:
        """Return how many lines enclose this one."""
        return (self.criterion is not None) + (self.group is not None)

    @property
    def widest_count(self) -> str:
        """Return a count as wide as any of this line, in this case or another."""
        if self.place == REVIEW:
            return ""
        return _OPEN if self.place in (OPEN, FLAGGED) else _MANY

    @property
    def is_done(self) -> bool:
        """Return whether nothing is left to do there."""
        done, _, of = self.count.partition("/")
        return done == of or self.count == "0"


class OutlineModel(QAbstractListModel):
    """The lines of one form. Only the set that is unfolded shows its criteria and groups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._form: CaseForm | None = None
        self._unfolded = ""
        self._entries: list[OutlineEntry] = []
        self._rows: dict[tuple[str, str | None, str | None], int] = {}

    @property
    def entries(self) -> Sequence[OutlineEntry]:
        """Return the lines in the order shown."""
        return self._entries

    def widest_entries(self) -> list[OutlineEntry]:
        """Return the lines shown and those of every group, so that a width fits whichever set is unfolded."""
        form = self._form
        if form is None:
            return []
        groups = form.session.framework.groups
        return [
            *self._entries,
            *(OutlineEntry("", "", form.group_title(each.id), group=each.id) for each in groups),
        ]

    def show_form(self, form: CaseForm) -> None:
        """Show the lines of this form."""
        self._form = form
        self._fill()

    def unfold(self, place: str) -> None:
        """Show the parts of this set only."""
        if place != self._unfolded:
            self._unfolded = place
            self._fill()

    def apply(self, changes: Changes) -> None:
        """Update the counts that a change affects."""
        form = self._form
        if form is None:
            return
        everywhere = form.gains_or_loses(changes)
        if everywhere:
            # A group has a line only while one of its questions applies.
            wanted = self._lines(form)
            if [entry.name for entry in wanted] != [entry.name for entry in self._entries]:
                self._fill()
                return
        touched = _touched(form, changes)
        for row, entry in enumerate(self._entries):
            if entry.name in touched or (everywhere and entry.place not in (FACTS, RATINGS, REVIEW, FLAGGED)):
                count = self._count(form, entry)
                # Most answers are counted in several lines, and change the count of few.
                if count != entry.count:
                    self._show(row, replace(entry, count=count))

    def row_of(self, place: str, criterion: str | None = None, group: str | None = None) -> int:
        """Return the row of a page, criterion or group, or -1 if it has none."""
        return self._rows.get((place, criterion, group), -1)

    def rowCount(self, parent: AnyIndex = NO_PARENT) -> int:
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the entry, text, tooltip or accessible text of a line."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{entry.text} {entry.count}".strip()
        if role == Qt.ItemDataRole.ToolTipRole:
            title = f"{entry.text} {entry.hint}".strip()
            counted = "/" in entry.count
            return plain_tip(translate("assess", "{0}: {1} answered").format(title, entry.count) if counted else title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.text} {entry.hint} {entry.count}".strip()
        return None

    def _fill(self) -> None:
        form = self._form
        lines = self._lines(form) if form is not None else []
        entries = [replace(entry, count=self._count(form, entry)) for entry in lines] if form is not None else []
        if [entry.name for entry in entries] == [entry.name for entry in self._entries]:
            # Another case has the same lines, mostly with the same counts, and those are not laid out again.
            for row, entry in enumerate(entries):
                self._show(row, entry)
            return
        self.beginResetModel()
        self._entries = entries
        self._rows = {entry.name: row for row, entry in enumerate(entries)}
        self.endResetModel()

    def _show(self, row: int, entry: OutlineEntry) -> None:
        if entry != self._entries[row]:
            self._entries[row] = entry
            index = self.createIndex(row, 0)
            self.dataChanged.emit(index, index)

    def _lines(self, form: CaseForm) -> list[OutlineEntry]:
        entries = [
            OutlineEntry(FACTS, None, translate("assess", "Facts")),
            OutlineEntry(RATINGS, None, translate("assess", "Ratings")),
        ]
        for each in form.session.framework.question_sets:
            entries.append(OutlineEntry(each.id, None, each.title))
            if each.id == self._unfolded:
                entries += self._parts(form)
        next_open = translate("assess", "Leads to the next open fact or question (F8)")
        next_flag = translate("assess", "Leads to the next question with an open flag (Shift+F8)")
        entries.append(OutlineEntry(OPEN, None, translate("assess", "To answer"), hint=next_open))
        entries.append(OutlineEntry(FLAGGED, None, translate("assess", "Flags"), hint=next_flag))
        entries.append(OutlineEntry(REVIEW, None, translate("assess", "Review")))
        return entries

    def _parts(self, form: CaseForm) -> list[OutlineEntry]:
        """Return the criteria of the unfolded set, and within them the groups with a question that applies."""
        framework, statuses = form.session.framework, form.statuses
        found: dict[tuple[str, str | None], OutlineEntry] = {}
        for question in form.questions(self._unfolded):
            criterion, group = question.criterion, question.group
            if (criterion, None) not in found:
                hint = framework.criterion_by_id[criterion].title
                found[criterion, None] = OutlineEntry(self._unfolded, criterion, criterion, hint=hint)
            if group is not None and statuses[question.id] is not Applicability.HIDDEN:
                title = form.group_title(group)
                found.setdefault((criterion, group), OutlineEntry(self._unfolded, criterion, title, group=group))
        # The groups of a criterion follow it, in the order of the form.
        order = list(dict.fromkeys(criterion for criterion, _ in found))
        return sorted(found.values(), key=lambda entry: order.index(entry.criterion or ""))

    def _count(self, form: CaseForm, entry: OutlineEntry) -> str:
        match entry.place:
            case "review":
                return ""
            case "open":
                return str(form.state.counts.unanswered)
            case "flagged":
                return str(len(form.case.open_flags(form.assessor)))
            case "facts":
                return str(form.known)
            case "ratings":
                return str(form.rated)
        return str(form.answered(entry.name))


def questions_of(form: CaseForm, entry: OutlineEntry) -> list[Question]:
    """Return the questions that a line of the outline covers."""
    return [
        question
        for question in form.questions(entry.place)
        if entry.criterion in (None, question.criterion) and entry.group in (None, question.group)
    ]


def _touched(form: CaseForm, changes: Changes) -> set[tuple[str, str | None, str | None]]:
    """Return the names of the lines whose counts a changed record can affect by itself."""
    by_id = form.session.framework.question_by_id
    found: set[tuple[str, str | None, str | None]] = set()
    for key in changes.keys:
        if key.case_id != form.case_id:
            continue
        if JUDGEMENT.matches(key):
            question = by_id[key.item]
            page, criterion = question.question_set, question.criterion
            found |= {(page, None, None), (page, criterion, None), (page, criterion, question.group)}
            found.add((OPEN, None, None))
        elif FACT.matches(key):
            found.add((FACTS, None, None))
            found.add((OPEN, None, None))
        elif RATING.matches(key):
            found.add((RATINGS, None, None))
        elif FLAG.matches(key):
            found.add((FLAGGED, None, None))
    return found
