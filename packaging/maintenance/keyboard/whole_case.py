"""Enter a whole case with keys only: facts, ratings, four question sets with notes, and its completion."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import QAbstractItemView, QApplication, QPlainTextEdit, QTableView, QWidget

from app.commands.importing import import_sample
from app.commands.inspecting import create_inspection
from app.exchange.importers.sheets import Sheet, SheetRow
from app.records.judgement import Judgement
from maintenance.keyboard.hands import Hands
from maintenance.keyboard.mode_errors import ModeErrors
from maintenance.screenshots.hand import NotSeenError, settle, until, until_seen
from tests.helpers.inspections import LOG_N, PASSPHRASE, TEAM, demo_table
from tests.helpers.reference import demo_rows, reference_cases, reference_framework
from ui.assess.case_form import FACTS, RATINGS, REVIEW
from ui.assess.ratings.model import ITEM
from ui.shell.inspection_page import InspectionPage
from ui.shell.main_window import MainWindow

NOTES = 6
_KEYS = {"yes": "Y", "no": "N", "na": "A"}
_PATIENCE = 1000  # keys; a case takes some 200


@dataclass(slots=True)
class Entered:
    """The keys that were pressed for each part of a case, the questions answered, the notes, and the mode errors."""

    keys: dict[str, int] = field(default_factory=dict)
    answered: int = 0
    notes: dict[str, tuple[str, str]] = field(default_factory=dict)
    mode_errors: int = 0

    @property
    def keys_a_question(self) -> float:
        """The keys pressed in the question sets per question answered, without those for notes."""
        return self.keys["questions"] / self.answered


def empty_inspection(folder: Path, case: str) -> None:
    """Make the reference sample without facts, ratings and answers, on the laptop of the assessor of `case`."""
    session = create_inspection(folder, area="Bromley", team=TEAM, passphrase=PASSPHRASE, log_n=LOG_N).session
    facts = {fact.id for fact in session.framework.facts}
    import_sample(session, _without(demo_table("sample.csv"), facts))
    session.set_current_assessor(session.case(case).allocated_to or "")
    session.close()


def _without(table: Sheet, headings: set[str]) -> Sheet:
    kept = [number for number, heading in enumerate(table.headings) if heading not in headings]
    rows = tuple(SheetRow(row.number, tuple(row.cells[number] for number in kept)) for row in table.rows)
    return Sheet(table.name, tuple(table.headings[number] for number in kept), rows)


def unlock(window: MainWindow, hands: Hands) -> None:
    """Type the passphrase of the tests on the unlock page, and go to the list of cases."""
    hands.write(PASSPHRASE)
    hands.press("Return")
    until(lambda: window.view is not None, "the open inspection")
    settle()
    if not open_view(window).cases.isVisible():
        # A lead's laptop begins on the page of the stages.
        hands.press("Ctrl+1")
    until_seen(window, "casesPage")


def open_view(window: MainWindow) -> InspectionPage:
    """Return the page of the open inspection.

    Raises:
        NotSeenError: No inspection is open.
    """
    view = window.view
    if view is None:
        raise NotSeenError("No inspection is open.")
    return view


class WholeCase:
    """Enters a reference case with the keys that the screen asks for.

    Args:
        window: The window, at the unlock page.
        hands: The way to press keys.
        case: The reference of the case.
        judgements: The judgements to enter, by question; None for those of the reference inspection.
        notes: The number of notes to write, at questions that have evidence.
        rate: Whether the Asset ratings are entered. They belong to the case, so that a second assessor leaves them.
    """

    def __init__(
        self,
        window: MainWindow,
        hands: Hands,
        case: str,
        *,
        judgements: Mapping[str, Judgement] | None = None,
        notes: int = NOTES,
        rate: bool = True,
    ) -> None:
        self._window = window
        self._hands = hands
        self._case = case
        self._notes = notes
        self._rates = rate
        self.facts, theirs = reference_cases()[case]
        self.judgements = theirs if judgements is None else judgements
        self.done = Entered()

    def enter(self) -> Entered:
        """Enter the case, from the unlock page until it is marked as complete."""
        self._part("unlocking", lambda: unlock(self._window, self._hands))
        return self.assess()

    def assess(self) -> Entered:
        """Enter the case, or the rest of it, from the list of cases until it is marked as complete."""
        errors = ModeErrors(self._view)
        self._part("opening", self._open)
        self._part("facts", self._answer_facts)
        self._part("ratings", self._rate)
        self._part("questions", self._answer_questions)
        self.done.keys["questions"] -= self.done.keys["notes"]
        self._part("completing", self._complete)
        self.done.mode_errors = errors.count
        return self.done

    def _part(self, name: str, work: object) -> None:
        before = self._hands.pressed
        assert callable(work)
        work()
        self.done.keys[name] = self.done.keys.get(name, 0) + self._hands.pressed - before

    @property
    def _view(self) -> InspectionPage:
        return open_view(self._window)

    def _where(self) -> tuple[str, str]:
        """Return the page and the item that the next answer is for: on reasons, the question that follows them."""
        place = self._view.assess.save_state()
        questions = self._view.assess.questions
        if questions.editor.reasons.has_focus and (following := questions.list.next_unanswered_key):
            return place["page"], following
        return place["page"], place["item"] or ""

    def _open(self) -> None:
        self._hands.press("Home")
        for _ in range(_PATIENCE):
            if self._view.cases.selected() == self._case:
                break
            self._hands.press("Down")
        self._hands.press("Return")
        until(lambda: self._view.in_case, "the case")

    def _answer_facts(self) -> None:
        session = self._view.session
        given = session.case(self._case).facts_of(session.current_assessor or "")
        left = [fact.id for fact in reference_framework().facts if not given.get(fact.id)]
        for _ in left:
            page, fact = self._where()
            if page != FACTS:
                raise NotSeenError(f"The form left the facts for {page} before they were answered.")
            self._hands.press(_KEYS[self.facts[fact] or "no"])
        if self._where()[0] == FACTS:
            self._hands.press("Ctrl+Right")

    def _rate(self) -> None:
        if not self._rates:
            self._hands.press("Ctrl+Right")
            return
        wanted = {
            (row["stage"], item): value
            for row in demo_rows("asset_ratings.csv")
            if row["reference"] == self._case
            for item, value in row.items()
        }
        rated = {place for place, value in self._view.session.case(self._case).ratings.items() if value is not None}
        while len(rated) < len(wanted) - 2 * _NOT_RATINGS:
            if self._where()[0] != RATINGS:
                raise NotSeenError("The form left the ratings before they were all given.")
            table = _focused()
            if not isinstance(table, QTableView):
                raise NotSeenError(f"The focus is in {table.objectName()} and not in the ratings.")
            cell = table.currentIndex().data(ITEM)
            if cell in rated:
                # The cell has its rating, so this is the end of the column.
                self._hands.press("Right")
                continue
            rated.add(cell)
            self._hands.press(wanted[cell])
        if self._where()[0] == RATINGS:
            self._hands.press("Ctrl+Right")

    def _answer_questions(self) -> None:
        self.done.keys["notes"] = 0
        seen: set[str] = set()
        for _ in range(_PATIENCE):
            page, question = self._where()
            if page == REVIEW:
                return
            if question in seen:
                # The question is answered, so no open question of this set is left below it.
                self._hands.press("F8")
                if self._where() == (page, question):
                    return
                continue
            seen.add(question)
            judgement = self.judgements[question]
            if judgement.answer is None:
                raise NotSeenError(f"{question} is asked, and the reference case has no answer to it.")
            if judgement.evidence and len(self.done.notes) < self._notes:
                if self._view.assess.questions.editor.reasons.has_focus:
                    self._hands.press("Return")
                self._part("notes", lambda q=question, j=judgement: self._note(q, j))
            self._answer(judgement)
            self.done.answered += 1
        raise NotSeenError("The questions never came to an end.")

    def _answer(self, judgement: Judgement) -> None:
        question = self._where()[1]
        self._hands.press(_KEYS[judgement.answer or ""])
        if judgement.reasons:
            ids = [reason.id for reason in reference_framework().question_by_id[question].reasons]
            self._hands.press("R", *(str(ids.index(reason) + 1) for reason in judgement.reasons))
            # The answer to the next question leaves the reasons. Where none is left below, Enter does.
            if self._view.assess.questions.list.next_unanswered_key is None:
                self._hands.press("Return")

    def _note(self, question: str, judgement: Judgement) -> None:
        text = f"Said of {question}: reviewed in March, and seen in the file."
        self._hands.press("Return")
        if not isinstance(_focused(), QPlainTextEdit):
            raise NotSeenError("Enter did not lead to the note.")
        self._hands.write(text)
        self._hands.press("Tab")
        if _focused().objectName() != "evidence":
            raise NotSeenError("Tab did not lead from the note to the evidence.")
        self._hands.write(judgement.evidence)
        self._hands.press("Escape")
        if not isinstance(_focused(), QAbstractItemView):
            self._hands.press("Escape")
        self.done.notes[question] = (text, judgement.evidence)

    def _complete(self) -> None:
        for _ in range(_PATIENCE):
            if self._where()[0] == REVIEW:
                break
            self._hands.press("Ctrl+Right")
        for _ in range(_PATIENCE):
            if _focused().objectName() == "complete" and _focused().isEnabled():
                break
            if _focused().objectName() == "why" and not _text(_focused()):
                self._hands.write("The file says no more.")
            self._hands.press("Tab")
        self._hands.press("Return")
        until(self._is_complete, f"{self._case} complete")

    def _is_complete(self) -> bool:
        session = self._view.session
        said = session.case(self._case).completion(session.current_assessor or "")
        return said is not None and said.complete


_NOT_RATINGS = 2  # the columns of the sheet for the case and the stage


def _focused() -> QWidget:
    focused: QWidget | None = QApplication.focusWidget()
    if focused is None:
        raise NotSeenError("No widget has the focus.")
    return focused


def _text(field: QWidget) -> str:
    return str(field.property("plainText") or field.property("text") or "")
