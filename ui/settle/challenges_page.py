"""Challenges of the YOT: record what it disputes, read all about it, decide, and write the pack to hand over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QLabel, QSplitter

from app.commands.challenge_pack import challenge_pack, moves_words, write_pack
from app.commands.challenging import (
    add_challenge,
    edit_challenge,
    effect_of_decision,
    keep_typed,
    remove_challenge,
    reopen_challenge,
    settle_challenge,
    typed_before,
)
from app.errors import AbovelineError
from app.records.answers import ANSWER_WORDS
from app.session.challenges import CaseChallenge, all_challenges
from app.session.changes import Changes
from ui.context import Context
from ui.language import choice
from ui.language.counts import counted
from ui.language.dates import day
from ui.language.labels import capitalised
from ui.language.messages import translated
from ui.settle.case_list_page import CaseListPage
from ui.settle.challenge_fields import ChallengeFields
from ui.settle.challenge_text import ChallengeText
from ui.settle.decision_box import Decision, decision_box, decision_words, offer_decisions
from ui.style import GRID, heading_font, strong_font
from ui.widgets.controls import button, column_in, labelled, line_field, row_of, select_row, spoken
from ui.widgets.file_dialogs import ask_where_to_write_data
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import RunningText


class ChallengesPage(CaseListPage):
    """The page. `left` goes back; `case_asked` carries a case and a question to open."""

    def __init__(self, context: Context, here: Callable[[], tuple[str, str]]) -> None:
        """Make the page.

        Args:
            context: The open inspection.
            here: Returns the case and the question that were in view before the page, empty where there were none.
        """
        super().__init__(context)
        self.setObjectName("challengesPage")
        self.setAccessibleName(self.tr("Challenges"))
        self._here = here
        self._challenges: list[CaseChallenge] = []
        self._name = ""  # of the selected challenge
        self._typed: dict[str, tuple[str, Decision | None]] = {}  # the reason and the decision by challenge
        self.notice = Notice("challengesNotice", dismissable=True)
        self.list = text_table(
            "challengeList",
            self.tr("Challenges"),
            (
                self.tr("Case"),
                self.tr("Question"),
                self.tr("Raised"),
                self.tr("Raised by"),
                self.tr("Disputed"),
                self.tr("Decision"),
                self.tr("Counts now"),
            ),
            wide=(3, 5),
        )
        self.pack_view = ChallengeText()
        self.summary, self.effect = RunningText(), RunningText()
        for label, name in ((self.summary, "challengesSummary"), (self.effect, "challengeEffect")):
            label.setObjectName(name)
        self._build()
        self._filling = False
        self.list.selectionModel().currentRowChanged.connect(self._chosen)
        self.list.doubleClicked.connect(lambda _: self._open_case())
        set_initial_focus(self, self.list)

    def _build(self) -> None:
        title = QLabel(self.accessibleName())
        title.setFont(heading_font(self.font()))
        self.fields = ChallengeFields()
        self.fields_title = QLabel(self.tr("New challenge"))
        self.fields_title.setObjectName("challengeFieldsTitle")
        self.fields_title.setFont(strong_font(self.font()))
        self.add = button("addChallenge", self.tr("&Record the challenge"), self._save)
        self.edit = button("editChallenge", self.tr("&Edit the selected one"), self._toggle_edit)
        self.remove = button("removeChallenge", self.tr("Re&move"), self._remove)
        self.decision = decision_box(self.tr("Decision"))
        self.why = line_field("challengeWhy", self.tr("Reason"))
        self.decide = button("decideChallenge", self.tr("&Decide"), self._decide, primary=True)
        self.reopen = button("reopenChallenge", self.tr("Open it a&gain"), self._reopen)
        self.write = button("writePack", self.tr("&Write the pack…"), self._write)
        self.open = button("openChallengeCase", self.tr("&Open the case"), self._open_case)
        self.back = button("challengesBack", self.tr("Back"), self.left.emit)
        self.decision.currentIndexChanged.connect(lambda _: self._show_effect())
        self.fields.typed.connect(self._keep)
        self.why.textEdited.connect(lambda _: self._keep())
        lower = QSplitter(Qt.Orientation.Vertical)
        lower.setObjectName("challengesParts")
        lower.setChildrenCollapsible(False)
        lower.addWidget(self.list)
        lower.addWidget(self.pack_view)
        column = column_in(self, title, self.summary, self.notice)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.addWidget(lower, 1)
        decision = (*labelled(self.tr("Decisio&n"), self.decision), *labelled(self.tr("Rea&son"), self.why))
        column.addLayout(row_of(*decision, self.decide, self.reopen))
        column.addWidget(self.effect)
        column.addWidget(self.fields_title)
        column.addWidget(self.fields)
        column.addLayout(row_of(self.add, self.edit, self.remove, self.write, self.open, self.back, stretch=True))

    @property
    def challenge(self) -> CaseChallenge | None:
        """The selected challenge; None if there is none."""
        row = self.list.currentIndex().row()
        return self._challenges[row] if 0 <= row < len(self._challenges) else None

    def save_state(self) -> dict[str, Any]:
        """Return the challenge in view, and what is typed and chosen, also about other challenges."""
        return {
            "challenge": self._name,
            "decision": list(self.decision.currentData() or ()),
            "why": self.why.text(),
            "fields": self.fields.save_state(),
            "reasons": {name: [why, list(decision or ())] for name, (why, decision) in self._typed.items()},
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the challenge that `state` names, with what was typed; a new page is about what was in view before."""
        self._stale = False
        self.fields.offer_cases(self._context.session.cases)
        case, question = self._here()
        if not state:
            # A new page, also after the program was cut off: what was being typed, or about what was in view.
            state = typed_before(self._context.session) or {"fields": {"case": case, "question": question}}
        self.fields.restore_state(state.get("fields", {}))
        for name, (why, decision) in state.get("reasons", {}).items():
            self._typed[name] = why, tuple(decision) or None
        self.why.setText(state.get("why", self.why.text()))
        self._name = state.get("challenge", self._name)
        self._refill()
        chosen = tuple(state.get("decision", ()))
        for row in range(self.decision.count()):
            if self.decision.itemData(row) == chosen:
                self.decision.setCurrentIndex(row)

    def _keep(self) -> None:
        """Keep on the disk what is typed and not recorded yet."""
        if not self._context.session.is_lead:
            return
        typed = self.why.text() or any(why for why, _ in self._typed.values()) or self.fields.is_typed
        try:
            keep_typed(self._context.session, self.save_state() if typed else None)
        except AbovelineError as trouble:
            self.notice.say_trouble(trouble)

    def _refill(self) -> None:
        """List the challenges again, with the same one selected, or the first."""
        if self._stale:
            self.fields.offer_cases(self._context.session.cases)
        self._stale = False
        self._challenges = all_challenges(self._context.session)
        names = [each.name for each in self._challenges]
        with QSignalBlocker(self.list.selectionModel()):
            fill(self.list, [self._cells(each) for each in self._challenges])
        if names:
            # The row is shown once, below.
            self._filling = True
            select_row(self.list, names.index(self._name) if self._name in names else 0)
            self._filling = False
        if self.fields.edited and self.fields.edited not in names:
            self.fields.clear()
        undecided = sum(each.value.outcome == "open" for each in self._challenges)
        differing = sum(each.differs for each in self._challenges)
        said = counted(undecided, self.tr("{n} challenge to decide."), self.tr("{n} challenges to decide."))
        if differing:
            said += " " + counted(
                differing,
                self.tr("In {n} another answer counts now than it says."),
                self.tr("In {n} another answer counts now than they say."),
            )
        self.summary.setText(said)
        self._row_changed()

    def _cells(self, each: CaseChallenge) -> tuple[str, ...]:
        value = each.value
        now = capitalised(translated(ANSWER_WORDS[each.judgement.answer]))
        if each.differs:
            now = self.tr("{answer} (differs)").format(answer=now)
        raised_by = value.raised_by or self.tr("The YOT")
        disputed = capitalised(translated(ANSWER_WORDS[value.disputed]))
        decision = decision_words(value.outcome, value.answer)
        return each.case_id, each.question, day(value.raised_on), raised_by, disputed, decision, now

    def _chosen(self, *_: object) -> None:
        if not self._filling:
            self._row_changed()

    def _row_changed(self) -> None:
        found = self.challenge
        session = self._context.session
        lead = session.is_lead
        if found is not None and found.name != self._name:
            # A reason is about one challenge, and would be recorded with another one.
            self._typed[self._name] = self.why.text(), self.decision.currentData()
            self._name = found.name
            why, decision = self._typed.pop(found.name, ("", None))
            self.why.setText(why)
        else:
            decision = self.decision.currentData()
        self.pack_view.show_pack(challenge_pack(session, found.name) if found is not None and lead else None)
        undecided = lead and found is not None and found.value.outcome == "open"
        for control in (self.decision, self.decide, self.remove):
            control.setEnabled(undecided)
        self.edit.setEnabled(undecided or bool(self.fields.edited))
        self.add.setEnabled(lead)
        self.reopen.setEnabled(lead and found is not None and not undecided)
        self.why.setEnabled(lead and found is not None)
        self.write.setEnabled(lead and found is not None)
        self.open.setEnabled(found is not None)
        self._name_buttons()
        offer_decisions(self.decision, None if found is None else found.value.disputed, decision)
        self._show_effect()

    def _show_effect(self) -> None:
        found, chosen = self.challenge, self.decision.currentData()
        shown = found is not None and found.value.outcome == "open" and bool(chosen) and chosen[1] is not None
        self.effect.setVisible(shown)
        if found is not None and shown:
            effect = effect_of_decision(self._context.session, found.name, chosen[1])
            words = translated(moves_words(self._context.session, effect))
            self.effect.setText(self.tr("This decision does: {effect}").format(effect=words))

    def _name_buttons(self) -> None:
        """Let the buttons say whether a challenge is recorded or changed."""
        edited = bool(self.fields.edited)
        self.fields_title.setText(self.tr("Change the selected challenge") if edited else self.tr("New challenge"))
        for control, text in (
            (self.add, self.tr("&Record the change") if edited else self.tr("&Record the challenge")),
            (self.edit, self.tr("Cancel the &edit") if edited else self.tr("&Edit the selected one")),
        ):
            control.setText(text)
            control.setAccessibleName(spoken(text))

    def _toggle_edit(self) -> None:
        found = self.challenge
        if self.fields.edited:
            self.fields.cancel_edit()
        elif found is not None:
            self.fields.edit(found)
        self._row_changed()
        self._keep()

    def _save(self) -> None:
        name, given = self.fields.edited, self.fields.given
        edit = partial(edit_challenge, self._context.session, name, **given)
        if self._do(edit if name else partial(self._add, given), self.fields.grounds):
            self.fields.clear()
            self._row_changed()
            self._keep()

    def _add(self, given: Mapping[str, str]) -> Changes:
        found, changes = add_challenge(
            self._context.session,
            case_id=self.fields.case.currentData() or "",
            question=self.fields.question.text().strip(),
            grounds=given["grounds"],
            raised_by=given["raised_by"],
            raised_on=given["raised_on"],
        )
        self._name = found.name
        return changes

    def _decide(self) -> None:
        outcome, answer = self.decision.currentData()
        self._on_selected(
            lambda name, why: settle_challenge(self._context.session, name, outcome=outcome, answer=answer, why=why)
        )

    def _reopen(self) -> None:
        self._on_selected(lambda name, why: reopen_challenge(self._context.session, name, why=why))

    def _on_selected(self, command: Callable[[str, str], Changes]) -> None:
        found, why = self.challenge, self.why.text()
        if found is not None and self._do(lambda: command(found.name, why), self.why):
            self.why.clear()
            self._keep()

    def _remove(self) -> None:
        found = self.challenge
        if found is not None:
            self._do(lambda: remove_challenge(self._context.session, found.name), self.list)

    def _write(self) -> None:
        found = self.challenge
        if found is None:
            return
        name = f"challenge-{found.case_id}-{found.question}"
        path = ask_where_to_write_data(self, self.tr("Write the pack"), name, ".html")
        if path is None:
            return
        try:
            # The dialog asked before it gave the name of a file that is there.
            write_pack(self._context.session, found.name, path, replace=True, say=translated, language=choice.current())
        except AbovelineError as trouble:
            self.notice.say_trouble(trouble)
            return
        self.notice.say(self.tr("{path} holds the pack. It is not encrypted.").format(path=path))

    def _place(self) -> tuple[str, str] | None:
        found = self.challenge
        return None if found is None else (found.case_id, found.question)
