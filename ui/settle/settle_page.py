"""Settle differences: between the assessors of a case, and between the laptops of one assessor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QWidget,
)

from app.assessment.second_opinions import waits_for
from app.commands.settling import choose_agreed_versions, rule_own_answer, set_blind
from app.errors import AbovelineError
from app.framework.model import ANSWERS, Answer
from app.message import in_digits
from app.session.blindness import is_blind
from app.session.changes import Changes
from app.session.settling import answers_agree, is_comparable, suggested_readings, twice_assessed, version_conflicts
from ui.context import Context
from ui.language.counts import counted
from ui.settle.difference_list import DifferenceList
from ui.settle.differences import ALL, CASE, THIS, Difference, all_differences, answer_text
from ui.settle.side_by_side import SideBySide
from ui.style import CONTROL, GRID, heading_font, strong_font
from ui.widgets.controls import ChoiceBox, button, column_in, row_of
from ui.widgets.following_page import FollowingPage
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import RunningText


class SettlePage(FollowingPage):
    """The page of settling. `left` goes back; `case_asked` carries a case and a question at which to open it."""

    case_asked = Signal(str, str)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.setObjectName("settlePage")
        self.setAccessibleName(self.tr("Settle differences"))
        self._differences: list[Difference] = []
        self.notice = Notice("settleNotice", dismissable=True)
        self.list = DifferenceList()
        self.answers = SideBySide()
        self._text, self._summary, self._suggestion = RunningText(), RunningText(), RunningText()
        self._build()
        self.list.row_changed.connect(self._show_difference)
        self.list.number_pressed.connect(self._choose)
        self.list.opened.connect(self._open_case)
        self.answers.chosen.connect(self._choose)
        set_initial_focus(self, self.list)

    def _build(self) -> None:
        title = QLabel(self.tr("Settle differences"))
        title.setFont(heading_font(self.font()))
        for label, name in (
            (self._summary, "settleSummary"),
            (self._text, "settleQuestion"),
            (self._suggestion, "settleSuggestion"),
        ):
            label.setObjectName(name)
        self._text.setFont(strong_font(self.font()))
        self.settled = self._box("showSettled", self.tr("Show settled ones too"), self._refill)
        self.blind = self._box(
            "blindSecond", self.tr("Second assessments are blind until both are complete"), self._set_blind
        )
        self.scope = ChoiceBox()
        self.scope.setObjectName("rulingScope")
        self.scope.setAccessibleName(self.tr("What the ruling is for"))
        self.scope.setMinimumHeight(CONTROL)
        self.scope.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.scope.currentIndexChanged.connect(self._show_difference)
        self.why = QLineEdit()
        self.why.setObjectName("rulingWhy")
        self.why.setAccessibleName(self.tr("Reason"))
        self.why.setPlaceholderText(self.tr("Why this answer counts; it stays for the next one"))
        self._own = [self._own_button(answer) for answer in ANSWERS]
        self._own_label = QLabel(self.tr("Or your own answer:"))
        self.open = button("openDifference", self.tr("Open the case"), self._open_case)
        self.agreed = button("settleAgreed", "", self._settle_agreed)
        self.suggested = button("openSuggested", "", self._open_suggested)
        self.agreed.hide()
        self.suggested.hide()
        self.back = button("settleBack", self.tr("Back"), self.left.emit)
        reason = QLabel(self.tr("&Reason"))
        reason.setBuddy(self.why)
        self._lower = QWidget()
        below = column_in(self._lower, self._text, row_of(reason, self.why, self.scope), self.answers, above=GRID)
        below.setStretch(2, 1)
        own = row_of(self._own_label, *self._own, stretch=True)
        own.addWidget(self.open)
        below.addLayout(own)
        self._parts = QSplitter(Qt.Orientation.Vertical)
        self._parts.setObjectName("settleParts")
        self._parts.setChildrenCollapsible(False)
        self._parts.addWidget(self.list)
        self._parts.addWidget(self._lower)
        self._parts.setStretchFactor(0, 1)
        self._parts.setStretchFactor(1, 1)
        column = column_in(self, title, self._summary, self.notice, row_of(self.settled, self.blind, stretch=True))
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.addWidget(self._parts, 1)
        offered = row_of(self._suggestion, self.suggested)
        offered.setStretch(0, 1)
        column.addLayout(offered)
        column.addLayout(row_of(self.back, self.agreed, stretch=True))

    def _box(self, name: str, text: str, do: Callable[[], object]) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.toggled.connect(lambda _: do())
        return box

    def _own_button(self, answer: Answer) -> QPushButton:
        made = button(f"own_{answer}", answer_text(answer), lambda: self._answer(answer))
        made.setAccessibleName(self.tr("Your own answer: {answer}").format(answer=answer_text(answer)))
        return made

    @property
    def difference(self) -> Difference | None:
        """The difference that is shown; None if there is none."""
        row = self.list.row
        return self._differences[row] if 0 <= row < len(self._differences) else None

    def save_state(self) -> dict[str, Any]:
        """Return the difference in view, and what is typed and chosen."""
        found = self.difference
        return {
            "difference": list(found.place) if found is not None else None,
            "scope": self.scope.currentData(),
            "why": self.why.text(),
            "settled": self.settled.isChecked(),
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the difference that `state` names, with what was typed and chosen."""
        with QSignalBlocker(self.settled):
            self.settled.setChecked(bool(state.get("settled")))
        self.why.setText(state.get("why", self.why.text()))
        self._refill()
        wanted = state.get("difference")
        for row, each in enumerate(self._differences):
            if wanted is not None and list(each.place) == wanted:
                self.list.set_row(row)
        if state.get("scope"):
            self.scope.setCurrentIndex(max(0, self.scope.findData(state["scope"])))

    def _refill(self) -> None:
        """List the differences again, with the same one selected, or the one that came after it."""
        self._stale = False
        before, row = self.difference, self.list.row
        self._differences = all_differences(self._context.session, settled=self.settled.isChecked())
        places = [each.place for each in self._differences]
        if before is not None and before.place in places:
            row = places.index(before.place)
        self.list.show_differences(self._differences)
        with QSignalBlocker(self.list):
            self.list.set_row(min(max(row, 0), len(places) - 1))
        self._show_summary()
        self._show_difference()

    def _show_summary(self) -> None:
        session = self._context.session
        left = sum(not each.settled for each in self._differences)
        said = [
            counted(left, self.tr("{n} difference waits."), self.tr("{n} differences wait."))
            if left
            else self.tr("Nothing differs that the lead has not settled.")
        ]
        for case in twice_assessed(session):
            if not is_comparable(session, case):
                text = self.tr("{case} is blind until it is complete for {codes}.")
                said.append(text.format(case=case.id, codes=", ".join(waits_for(case))))
        if not session.is_lead:
            said.append(self.tr("Only the lead's laptop settles them."))
        self._summary.setText(" ".join(said))
        with QSignalBlocker(self.blind):
            self.blind.setChecked(is_blind(session))
        self.blind.setEnabled(session.is_lead)
        agreed = sum(answers_agree(each.versions) for each in version_conflicts(session))
        text = counted(
            agreed,
            self.tr("Settle {n} in which laptops' answers agree"),
            self.tr("Settle {n} in which laptops' answers agree"),
        )
        self.agreed.setText(text)
        self.agreed.setAccessibleName(text)
        self.agreed.setVisible(bool(agreed))
        self.agreed.setEnabled(session.is_lead)
        self._show_suggestion()

    def _show_suggestion(self) -> None:
        session = self._context.session
        found = suggested_readings(session)[:1]
        self._suggestion.setVisible(bool(found))
        self.suggested.setVisible(bool(found))
        for each in found:
            titles = {one.id: one.title for one in session.framework.headlines}
            nearest = each.reaches[0]
            one = self.tr(
                "{case} is worth reading twice, since {n} changed answer of {of} would take {score} to “{band}”."
            )
            many = self.tr(
                "{case} is worth reading twice, since {n} changed answers of {of} would take {score} to “{band}”."
            )
            values = {"case": each.case_id, "of": nearest.judged, "band": nearest.band.label}
            values["score"] = titles.get(nearest.id, nearest.id)
            self._suggestion.setText(counted(nearest.answers, one, many, **values))
            text = self.tr("Open {case}").format(case=each.case_id)
            self.suggested.setText(text)
            self.suggested.setAccessibleName(text)

    def _show_difference(self) -> None:
        found = self.difference
        lead = self._context.session.is_lead
        self._lower.setVisible(found is not None)
        if found is None:
            return
        self._text.setText(f"{found.case_id} {found.name}: {found.text}")
        self._show_scopes(found)
        scope = self.scope.currentData() or THIS
        choices = found.choices()
        self.answers.show_choices(
            [(choice, "" if choice.counts else found.effect(number, scope)) for number, choice in enumerate(choices)]
        )
        self.answers.set_enabled(enabled=lead)
        for control in (self._own_label, *self._own):
            control.setVisible(found.is_question)
            control.setEnabled(lead)
        self.open.setEnabled(bool(found.case_id))

    def _show_scopes(self, found: Difference) -> None:
        """Offer what a ruling is for: this item, all that differ in the case, or the case as a whole."""
        between = found.between_assessors
        chosen = self.scope.currentData()
        with QSignalBlocker(self.scope):
            self.scope.clear()
            self.scope.addItem(self.tr("for this one"), THIS)
            if between:
                count = len(found.items(ALL))
                self.scope.addItem(
                    self.tr("for all {n} that differ in {case}").format(n=in_digits(count), case=found.case_id), ALL
                )
                self.scope.addItem(self.tr("for the whole of {case}").format(case=found.case_id), CASE)
            self.scope.setCurrentIndex(max(0, self.scope.findData(chosen)))
        self.scope.setEnabled(between)

    def _choose(self, number: int) -> None:
        found = self.difference
        if found is not None and number < self.answers.shown:
            scope = self.scope.currentData() or THIS
            self._do(lambda: found.choose(number, scope, self.why.text()))

    def _answer(self, answer: Answer) -> None:
        found = self.difference
        if found is not None:
            session, why = self._context.session, self.why.text()
            self._do(
                lambda: rule_own_answer(session, case_id=found.case_id, question=found.item, answer=answer, why=why)
            )

    def _settle_agreed(self) -> None:
        self._do(lambda: choose_agreed_versions(self._context.session, why=self.why.text()))

    def _set_blind(self) -> None:
        self._do(lambda: set_blind(self._context.session, blind=self.blind.isChecked()), reason=False)

    def _do(self, command: Callable[[], Changes], *, reason: bool = True) -> None:
        """Give a command; without a reason, ask for one first."""
        if reason and not self.why.text().strip():
            self.notice.say(self.tr("A ruling needs a reason. Say why, then choose."), "error")
            self.why.setFocus()
            return
        try:
            changes = command()
        except AbovelineError as trouble:
            self.notice.say_trouble(trouble)
            self._refill()
            return
        self.notice.clear()
        self._context.bus.announce(changes)
        if reason:
            self.list.setFocus()

    def _open_case(self) -> None:
        found = self.difference
        if found is not None and found.case_id:
            is_question = found.item in self._context.session.framework.question_by_id
            self.case_asked.emit(found.case_id, found.item if is_question else "")

    def _open_suggested(self) -> None:
        for each in suggested_readings(self._context.session)[:1]:
            self.case_asked.emit(each.case_id, "")
