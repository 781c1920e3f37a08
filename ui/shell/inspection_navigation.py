"""Moving among the pages of an open inspection, with the scores beside them following."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from app.commands.practising import FIRST_CASE, is_practice
from app.errors import AbovelineError
from app.memory import return_free_memory
from app.records.assessor import LEAD
from app.records.change_reason import CHANGE_REASON
from app.records.flag import FLAG
from app.records.judgement import JUDGEMENT
from app.records.key import RecordKey
from app.records.registry import kind_of
from app.session.session import Session
from ui.assess.page import AssessPage
from ui.cases.page import CasesPage
from ui.context import Context
from ui.scores.panel import ScorePanel
from ui.shell.inspection_tools import InspectionTools
from ui.shell.last_change import LastChange
from ui.shell.navigator import Navigator
from ui.shell.page_names import CASE, CASES, DRILLDOWN, HOME
from ui.shell.page_services import InspectionServices
from ui.shell.view_state_store import ViewStateStore

# The names under which the inspection's own store keeps where the person is.
_LAST, _LOCKED = "window", "locked"
# The pages that have the scores beside them.
_SCORED = (CASES, CASE, DRILLDOWN)


class InspectionNavigation(QObject):
    """Shows the list of cases, a case, or a page beside them, and keeps in the store where the person is.

    `location_changed` comes when another page is in view, `moved` when the person is anywhere else than before.
    `status_message` carries a sentence for the window to show.
    """

    location_changed = Signal()
    moved = Signal()
    status_message = Signal(str)

    def __init__(self, context: Context, tools: InspectionTools, scores: ScorePanel, stack: QStackedWidget) -> None:
        """Show the list of cases.

        Args:
            context: the open inspection.
            tools: what the window lends to it.
            scores: the panel beside the pages.
            stack: the widget that shows the pages.
        """
        super().__init__(stack)
        self.context = context
        self._tools = tools
        self._states = ViewStateStore(context.session.store)
        self._scores = scores
        self._case: str | None = None
        self.navigator = Navigator(stack, tools.pages, self._services, self)
        self.cases = self.navigator.page_as(CASES, CasesPage)
        self.assess = self.navigator.page_as(CASE, AssessPage)
        self.assess.review.next_case = self.cases.next_to_do
        self.last_change = LastChange(self.assess, tools.notice, self)
        self.navigator.go(CASES)
        self.navigator.page_changed.connect(self._page_changed)
        self.cases.location_changed.connect(self.moved)
        self.assess.form_shown.connect(self._form_shown)
        self.assess.scores_hidden.connect(scores.set_scores_hidden)
        # The focus does not move when the person steps from one question to the next.
        self.assess.location_changed.connect(self._stepped)
        scores.asked.connect(self.open_drilldown)

    @property
    def _is_leads(self) -> bool:
        """Whether the laptop's person is a lead, whose first page is the home page."""
        return self._session.team.get(self._session.current_assessor or "") == LEAD

    def _services(self) -> InspectionServices:
        return InspectionServices(
            context=self.context,
            tasks=self._tools.tasks,
            backups=self._tools.backups,
            back=self.back,
            open_page=self._tools.open_page,
            show_cases=self.show_cases,
            open_page_with=self._tools.open_page_with,
            purge=self._tools.purge,
            rebuild=self._tools.rebuild,
            open_case=self.open_case,
            open_case_beside=self._open_case_beside,
            replace_case=self._replace_case,
            open_judgement=self._open_judgement,
            here=self._here,
        )

    @property
    def in_case(self) -> bool:
        """Whether a case is in view."""
        return self.navigator.current == CASE

    @property
    def case(self) -> str | None:
        """The case that was opened last; None once it was left for the list."""
        return self._case

    @property
    def _session(self) -> Session:
        return self.context.session

    def save_state(self) -> dict[str, Any]:
        """Return the page in view, those on the way back, and how the list of cases is filtered and sorted."""
        return self._lasting() | self.navigator.save_state()

    def _lasting(self) -> dict[str, Any]:
        # Both last from one case to the next, whatever page is in view.
        return {"cases": self.cases.save_state(), "guidance": self.assess.save_state()["guidance"]}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the pages that `state` names; with an empty state, those that were in view when it was locked."""
        if not state:
            state = self._states.read(_LOCKED)
            self._states.keep({_LOCKED: {}})
        if not state.get("pages"):
            self.restore_last_place()
            return
        self.cases.restore_state(state["cases"])
        self.assess.restore_state({"guidance": state["guidance"]})
        try:
            self.navigator.restore_state(state)
        except AbovelineError as gone:
            self._tools.notice.say_trouble(gone)
            self.navigator.go(CASES)
        self._show_drilldown_scores()

    def restore_last_place(self) -> None:
        """Show the case or the list that was in view when the inspection was last closed here."""
        last = self._states.read(_LAST)
        cases, case_id = last.get("cases"), last.get("case")
        if isinstance(cases, dict):
            self.cases.restore_state(cases)
        if last.get("page") == CASE and isinstance(case_id, str) and case_id in self._session.cases:
            self.open_case(case_id)
            # Only here: a person who opens a case from the list wants to answer, not to go on with a note.
            self.assess.restore_cursor(self._states.read(f"case:{case_id}"))
        elif is_practice(self._session) and not last:
            # A person who came to practise begins at a question.
            self.open_case(FIRST_CASE)
        elif last.get("page", HOME) == HOME and self._is_leads:
            self.navigator.go(HOME, {})
        else:
            self.show_cases()

    def show_cases(self) -> None:
        """Show the list of cases, with the case just left selected."""
        if self.commit_case():
            self.navigator.go(CASES)
            return_free_memory()

    def search_cases(self) -> None:
        """Show the list of cases, with the cursor in its search."""
        self.show_cases()
        self.cases.look_for()

    def open_case(self, case_id: str) -> None:
        """Open a case where it was left."""
        if self._open_form(case_id):
            self.navigator.go(CASE)

    def show_key(self, key: RecordKey) -> None:
        """Open the case, page and line that a record is about."""
        if key.case_id not in self._session.cases:
            return
        if self.in_case and self.assess.pages.interviewing:
            self._show_in_interview(key)
            return
        self.open_case(key.case_id)
        if CHANGE_REASON.matches(key) and self.in_case:
            self.assess.change_reason.take_focus()
        where = self.assess.pages.page_of(key)
        if where is not None and self.in_case:
            self.assess.go_to(*where)
            self.assess.pages.take_focus()

    def _show_in_interview(self, key: RecordKey) -> None:
        """Go to the line of a record in the interview. Any other page would show answers to the case manager."""
        interview = self.assess.pages.interview
        if key.case_id == self._case and kind_of(key) in (JUDGEMENT, FLAG):
            interview.show_key(key)
            self.assess.pages.take_focus()
        else:
            text = self.tr("An interview does not show this, because it has answers. F6 leads to the form.")
            self.assess.show_status(text)

    def open_drilldown(self, level: str, score: str, of: str) -> None:
        """Show the judgements behind a score of the sample or of the case beside it."""
        if self.commit_case():
            state = {"score": [level, score], "of": of, "case": self._scores.case and list(self._scores.case)}
            self.navigator.open(DRILLDOWN, state)

    def open_page(self, name: str, state: Mapping[str, Any] | None = None) -> bool:
        """Open a page for work beside the cases.

        Returns:
            False where other work is under way, or what was typed cannot be saved.
        """
        if self._tools.tasks.busy:
            self._tools.notice.say_busy()
            return False
        if not self.commit_case():
            return False
        self._tools.notice.clear()
        self.navigator.open(name, state or {})
        return True

    def back(self, text: str = "") -> None:
        """Go back to the page before, or to the list of cases, and show `text` if there is one."""
        if self.in_case and not self.commit_case():
            return
        try:
            returned = self.navigator.back()
        except AbovelineError as gone:
            self._tools.notice.say_trouble(gone)
            returned = False
        if not returned:
            self.navigator.go(CASES)
        self._show_drilldown_scores()
        if text:
            self.status_message.emit(text)

    def commit_case(self) -> bool:
        """Record what was typed, and note where it was; False where it cannot be recorded."""
        if not self.assess.commit_drafts():
            return False
        self._states.hold(self._places())
        return True

    def note_place(self, *, locking: bool = False) -> None:
        """Write to the store where the person is.

        Args:
            locking: note all pages in view too, to come back to once the inspection is unlocked. Nothing of it stays
                in memory, and nothing that must not outlive locking is written.
        """
        states = self._places()
        if locking:
            states[_LOCKED] = self._lasting() | self.navigator.save_state(locked=True)
        self._states.keep(states)

    def _places(self) -> dict[str, Any]:
        states: dict[str, Any] = {
            _LAST: {
                "page": CASE if self._case is not None else HOME if self.navigator.current == HOME else CASES,
                "case": self._case,
                "cases": self.cases.save_state(),
            }
        }
        if self._case is not None:
            states[f"case:{self._case}"] = self.assess.save_state()
        return states

    def _open_form(self, case_id: str) -> bool:
        if not self.commit_case():
            return False
        try:
            self.assess.open_case(case_id, self._states.read(f"case:{case_id}") or None)
        except AbovelineError as refused:
            self._tools.notice.say_trouble(refused)
            return False
        return True

    def _open_case_beside(self, step: int) -> None:
        beside = self.cases.neighbour(self._case or "", step)
        if beside is None:
            end = self.tr("That is the last case of the list.") if step > 0 else self.tr("That is the first case.")
            self.assess.show_status(end)
        else:
            self._replace_case(beside)

    def _replace_case(self, case_id: str) -> None:
        if self._open_form(case_id):
            self.navigator.replace(CASE)

    def _open_judgement(self, case_id: str, question: str) -> None:
        if self._open_form(case_id):
            self.navigator.open(CASE)
            if question:
                self.assess.go_to(self._session.framework.question_by_id[question].question_set, question)

    def _here(self) -> tuple[str, str]:
        """Return the case that was opened last and the question open in it, empty where there is none."""
        item = self.assess.pages.item if self._case is not None else None
        question = self._session.framework.question_by_id.get(item or "")
        return self._case or "", question.id if question is not None else ""

    def _page_changed(self) -> None:
        if self.navigator.current == CASES:
            if self._case is not None:
                self.cases.select(self._case)
            self._case = None
            self._scores.show_case(None, None)
            self._scores.set_scores_hidden(hidden=False)
        self._scores.set_absent(self.navigator.current not in _SCORED)
        self.moved.emit()
        self.location_changed.emit()
        self.last_change.follow(in_case=self.in_case)

    def _form_shown(self) -> None:
        form = self.assess.form
        if form is not None:
            self._case = form.case_id
            self._scores.show_case(form.case_id, form.assessor)

    def _show_drilldown_scores(self) -> None:
        """Show the scores of the case that the page of judgements is about, not of one opened from there."""
        if self.navigator.current != DRILLDOWN:
            return
        from ui.scores.drilldown_page import DrilldownPage

        page = self.navigator.made(DRILLDOWN)
        if isinstance(page, DrilldownPage):
            self._scores.show_case(*(page.case or (None, None)))

    def _stepped(self) -> None:
        self._scores.show_criterion(self.assess.pages.part[0])
        self.moved.emit()
