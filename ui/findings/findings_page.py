"""Findings: what the figures propose beside what the report has, each text worded with its figures linked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.commands.findings import add_finding, add_sentences, pick_proposal
from app.commands.good_practice import add_example
from app.commands.linked_texts import accept_figures
from app.commands.undoing import Undone, redo_reported, undo_reported
from app.errors import AbovelineError
from app.records.finding import FINDING
from app.records.report_text import REPORT_TEXT, USERS
from app.records.survey_response import SURVEY_RESPONSE
from app.reporting.figures import figures_of
from app.reporting.linked_records import LINKED_KINDS, changed_texts
from app.reporting.proposals import Proposal
from app.session.changes import NOTHING, Changes
from ui.context import Context
from ui.findings.entry_acts import change_kind, move, remove
from ui.findings.keys_table import keys_table
from ui.findings.phrasings import Phrasings
from ui.findings.report_part import ReportPart
from ui.findings.rows import Entry, Suggestion, UsersSentence, entries, suggestions, users_sentences
from ui.findings.text_pane import TextPane
from ui.language.choice import current
from ui.language.counts import counted
from ui.language.messages import translated
from ui.style import GRID, heading_font, strong_font
from ui.widgets.controls import button, row_of, spoken
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.following_page import FollowingPage
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.text_table import fill
from ui.widgets.notice import Notice


class FindingsPage(FollowingPage):
    """The page of findings. `left` goes back.

    Args:
        context: The open inspection.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("findingsPage")
        self.setAccessibleName(self.tr("Findings"))
        self._phrasings = Phrasings(context.session)
        self._suggestions: list[Suggestion] = []
        self._entries: list[Entry] = []
        self.notice = Notice("findingsNotice", dismissable=True)
        self.part = ReportPart(self.tr("Part of the report"))
        headings = (self.tr("Kind"), self.tr("Finding"))
        self.proposed = keys_table("proposedFindings", self.tr("Proposed from the figures"), headings)
        self.chosen = keys_table("reportFindings", self.tr("In the report"), (*headings, self.tr("State")))
        self.text = TextPane(context, self._phrasings)
        self._build()
        self._connect()
        set_initial_focus(self, self.proposed)

    def _build(self) -> None:
        title = QLabel(self.tr("Findings"))
        title.setFont(heading_font(self.font()))
        label = QLabel(self.tr("Part of the r&eport"))
        label.setBuddy(self.part)
        self.undo = button("undoFinding", self.tr("&Undo"), lambda: self._undo(undo_reported))
        self.redo = button("redoFinding", self.tr("Re&do"), lambda: self._undo(redo_reported))
        self.all_accepted = button("acceptAll", "", self._accept_all)
        self.all_accepted.hide()
        self.back = button("findingsBack", self.tr("Back"), self.left.emit)
        self._halves = QSplitter(Qt.Orientation.Horizontal)
        self._halves.setObjectName("findingsHalves")
        self._halves.setChildrenCollapsible(False)
        self._left = self._proposed_half()
        self._halves.addWidget(self._left)
        self._halves.addWidget(self._chosen_half())
        self._halves.setStretchFactor(0, 2)
        self._halves.setStretchFactor(1, 3)
        self._halves.setSizes([2000, 3000])
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        above = row_of(title)
        above.addSpacing(2 * GRID)
        above.addWidget(label)
        above.addWidget(self.part, 1)
        column.addLayout(above)
        column.addWidget(self.notice)
        column.addWidget(self._halves, 1)
        below = row_of(self.back, self.undo, self.redo)
        below.addStretch(1)
        below.addWidget(self.all_accepted)
        column.addLayout(below)

    def _proposed_half(self) -> QWidget:
        self.pick = button("pickFinding", self.tr("Put int&o the report"), self._pick, primary=True)
        # Beside the proposals, so that the list of the report may be narrow in large text.
        self._own_words = (
            button("newStrength", self.tr("New &strength"), lambda: self._new("strength")),
            button("newImprovement", self.tr("&New to improve"), lambda: self._new("improvement")),
        )
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for each in (self.pick, *self._own_words):
            flow.addWidget(each)
        half = QWidget()
        column = QVBoxLayout(half)
        column.setContentsMargins(0, 0, GRID, 0)
        column.setSpacing(GRID)
        column.addWidget(self._heading(self.tr("Proposed from the figures")))
        column.addWidget(self.proposed, 1)
        column.addWidget(buttons)
        return half

    def _chosen_half(self) -> QWidget:
        self._chosen_title = self._heading(self.tr("In the report"))
        self._chosen_buttons = QWidget()
        row = row_of(
            button("findingUp", self.tr("Move u&p"), lambda: self._move(-1)),
            button("findingDown", self.tr("Move do&wn"), lambda: self._move(1)),
            button("findingKind", self.tr("Other &kind"), self._change_kind),
            button("removeFinding", self.tr("Re&move"), self._remove),
        )
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        self._chosen_buttons.setLayout(row)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(GRID, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self._chosen_title)
        column.addWidget(self.chosen, 1)
        column.addWidget(self._chosen_buttons)
        self._upper = upper
        half = QSplitter(Qt.Orientation.Vertical)
        half.setObjectName("findingsRight")
        half.setChildrenCollapsible(False)
        half.addWidget(upper)
        half.addWidget(self.text)
        half.setStretchFactor(0, 3)
        half.setStretchFactor(1, 2)
        return half

    def _heading(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setFont(strong_font(self.font()))
        return label

    def _connect(self) -> None:
        none, alt = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.proposed.acts[key, none] = self._pick
            self.chosen.acts[key, none] = self._word
        self.chosen.acts[Qt.Key.Key_Up, alt] = lambda: self._move(-1)
        self.chosen.acts[Qt.Key.Key_Down, alt] = lambda: self._move(1)
        self.chosen.acts[Qt.Key.Key_Delete, none] = self._remove
        self.proposed.doubleClicked.connect(lambda _: self._pick())
        self.chosen.selectionModel().currentRowChanged.connect(lambda *_: self._show_text())
        self.part.currentIndexChanged.connect(lambda _: self._change_part())
        self.text.recorded.connect(self._context.bus.announce)
        self.text.refused.connect(self.notice.say_trouble)
        self.text.escaped.connect(lambda: self.chosen.setFocus() if self.chosen.isVisible() else self.part.setFocus())

    def save_state(self) -> dict[str, Any]:
        """Return the part, the finding and the language in view. Typed text is on the disk already."""
        self.text.put_down()
        key = self.text.key
        return {
            "part": self.part.currentData(),
            "finding": key.item if key is not None else "",
            "language": self.text.language.currentData(),
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the part, the finding and the language that `state` names."""
        self.part.offer(self._context.session.framework, str(state.get("part") or self.part.currentData() or ""))
        self._refill()
        language = state.get("language", current())
        self.text.language.setCurrentIndex(max(0, self.text.language.findData(language)))
        self._select(str(state.get("finding", "")))

    def _change_part(self) -> None:
        self.text.commit()
        self._refill()

    def _follow(self, changes: Changes) -> None:
        if changes.rescored or changes.scores or changes.of(*LINKED_KINDS, SURVEY_RESPONSE):
            self._refill()

    def _refill(self) -> None:
        self._stale = False
        if not self.part.count():
            self.part.offer(self._context.session.framework, "")
        session, criterion = self._context.session, self.part.criterion
        key = self.text.key
        row = self.chosen.currentIndex().row()
        try:
            self._suggestions = self._suggested()
            self._entries = entries(session, self._phrasings, criterion) if criterion else []
            changed = sum(1 for _ in changed_texts(session, figures_of(session), self._phrasings.of(current())))
        except AbovelineError as trouble:
            self.notice.say_trouble(trouble)
            return
        self._left.setVisible(bool(criterion) or self.part.is_users)
        self._upper.setVisible(bool(criterion))
        place = self.proposed.currentIndex().row()
        used = self.tr("✓ in the report: {text}")
        fill(
            self.proposed,
            [(each.kind, used.format(text=each.text) if each.is_used else each.text) for each in self._suggestions],
        )
        self.proposed.selectRow(min(max(place, 0), len(self._suggestions) - 1))
        with QSignalBlocker(self.chosen.selectionModel()):
            fill(self.chosen, [(each.kind, each.text, self._state_of(each)) for each in self._entries])
            self.chosen.setColumnHidden(2, not any(each.changed for each in self._entries))
            names = [each.key for each in self._entries]
            self.chosen.selectRow(names.index(key) if key in names else min(max(row, 0), len(names) - 1))
        for own in self._own_words:
            own.setVisible(bool(criterion))
        for part in (self.pick, *self._own_words, self._chosen_buttons):
            part.setEnabled(session.is_lead)
        self._show_accept(changed)
        self._show_text()

    def _suggested(self) -> list[Suggestion]:
        session = self._context.session
        if self.part.criterion:
            return suggestions(session, self._phrasings, self.part.criterion)
        return users_sentences(session) if self.part.is_users else []

    def _state_of(self, entry: Entry) -> str:
        if not entry.changed:
            return ""
        return counted(entry.changed, self.tr("{n} figure changed"), self.tr("{n} figures changed"))

    def _show_accept(self, changed: int) -> None:
        text = counted(changed, self.tr("&Accept the figures of {n} text"), self.tr("&Accept the figures of {n} texts"))
        self.all_accepted.setText(text)
        self.all_accepted.setAccessibleName(spoken(text))
        self.all_accepted.setVisible(changed > 0 and self._context.session.is_lead)

    @property
    def entry(self) -> Entry | None:
        """The finding or example that is selected; None if there is none."""
        row = self.chosen.currentIndex().row()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def _show_text(self) -> None:
        place, entry = self.part.place, self.entry
        key = REPORT_TEXT.key(item=place) if place else None if entry is None else entry.key
        self.text.show_record(key, self.part.criterion)

    def _select(self, item: str) -> None:
        for row, each in enumerate(self._entries):
            if each.key.item == item:
                self.chosen.selectRow(row)

    def _word(self) -> None:
        if self.entry is not None:
            self.text.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _pick(self) -> None:
        row = self.proposed.currentIndex().row()
        if not 0 <= row < len(self._suggestions):
            return
        source, session = self._suggestions[row].source, self._context.session
        if isinstance(source, Proposal):
            self._do(lambda: pick_proposal(session, source))
        elif isinstance(source, UsersSentence):
            self._do(lambda: add_sentences(session, USERS, source.text, source.welsh))
        else:
            self._do(
                lambda: add_example(
                    session,
                    criterion=self.part.criterion,
                    text=source.text,
                    case_id=source.case_id,
                    question=source.question,
                    assessor=source.assessor,
                )
            )
        self.proposed.selectRow(min(row + 1, len(self._suggestions) - 1))

    def _new(self, kind: str) -> None:
        text = self.tr("New finding")
        changes = self._do(
            lambda: add_finding(self._context.session, criterion=self.part.criterion, kind=kind, text=text)
        )
        if changes:
            self._word()
            self.text.editor.selectAll()

    def _move(self, by: int) -> None:
        entry = self.entry
        if entry is not None:
            self._do(lambda: move(self._context.session, self.part.criterion, entry.key, by))
            self.chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change_kind(self) -> None:
        entry = self.entry
        if entry is not None and FINDING.matches(entry.key):
            self._do(lambda: change_kind(self._context.session, entry.key))

    def _remove(self) -> None:
        entry = self.entry
        if entry is not None and self._do(lambda: remove(self._context.session, entry.key)):
            self.notice.say(self.tr("Removed. Undo brings it back."))

    def _accept_all(self) -> None:
        self.text.commit()
        self._do(lambda: accept_figures(self._context.session))

    def _do(self, command: Callable[[], Changes]) -> Changes:
        """Execute a command, show what it changed, and select the record that it made."""
        self.notice.clear()
        self.text.commit()
        before = {each.key for each in self._entries}
        try:
            changes = command()
        except AbovelineError as trouble:
            self.notice.say_trouble(trouble)
            return NOTHING
        self._context.bus.announce(changes)
        for key in changes.of(*LINKED_KINDS):
            if key not in before:
                self._select(key.item)
        return changes

    def _undo(self, act: Callable[..., Undone]) -> None:
        self.notice.clear()
        self.text.commit()
        try:
            done = act(self._context.session, LINKED_KINDS)
        except AbovelineError as trouble:
            self.notice.say_trouble(trouble)
            return
        self._context.bus.announce(done.changes)
        self.notice.say(translated(done.sentence))
