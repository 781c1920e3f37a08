"""Hold the judgements behind a score as a tree: questions, lowest score first, each with its cases, noes first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar, cast

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from app.framework.model import Framework, Question
from app.message import in_digits
from app.records.judgement import JUDGEMENT
from app.scoring.counts import ScoreKey
from app.scoring.drilldown import CountedJudgement, counted_judgements, noes_first, questions_behind, worst_first
from app.scoring.scoreboard import CaseBoard
from app.scoring.tally import Tally
from app.session.blindness import may_see
from app.session.changes import Changes
from app.session.score_view import QuestionTallies
from app.session.session import Session
from ui.language.counts import counted as counted_words

JUDGEMENT_ROLE = Qt.ItemDataRole.UserRole + 1  # the CountedJudgement of a judgement's row
QUESTION = Qt.ItemDataRole.UserRole + 2  # the id of a question's row
PARTS = Qt.ItemDataRole.UserRole + 3  # the Parts of a row, which the delegate paints
TEXT, SCORE, YES, NO, NA = range(5)
_SHORT = 240  # characters of a note or evidence
translate = QCoreApplication.translate
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Parts:
    """The texts of a row.

    Attributes:
        lead: The case or the question.
        answer: The answer in a word.
        text: The text beside them.
        below: Further lines.
        is_strong: Whether the answer is painted strongly.
        recedes: Whether the answer is painted faintly.
        heading: Whether the row is only the heading of the group of the rows below it.
        grouped: Whether the row belongs to the heading above it, and is painted further right.
        whose: The assessor whose judgement it is, beside the case.
    """

    lead: str
    answer: str
    text: str
    below: tuple[str, ...] = ()
    is_strong: bool = False
    recedes: bool = False
    heading: bool = False
    grouped: bool = False
    whose: str = ""


@dataclass(frozen=True, slots=True)
class SamplePart:
    """The part of a sample that a filter leaves.

    Attributes:
        cases: Its cases.
        questions: The tallies of questions in them.
        reasons: Returns how often each reason was given for the noes to a question in them.
    """

    cases: Collection[str]
    questions: QuestionTallies
    reasons: Callable[[str], Mapping[str, int]]


class DrilldownModel(QStandardItemModel):
    """The rows for one score. The judgements under a question are added when `unfold` is first called for it."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._case: tuple[str, str] | None = None
        self._part: SamplePart | None = None
        self._titles = {group.id: group.title for group in session.framework.groups}

    def show_sample(self, key: ScoreKey, part: SamplePart | None = None) -> None:
        """Show the questions behind a score of the sample, each with its cases.

        Args:
            key: The score.
            part: The part of the sample that a filter leaves; None for all of it.
        """
        self._begin(None)
        self._part = part
        behind = questions_behind(self._framework, key)
        if part is not None:
            behind = tuple(each for each in behind if part.questions.of(each.id) is not None)
        found = worst_first(behind, self._tally)
        group = None
        for question, tally in together(found, lambda each: each[0].group):
            group = self._head(group, question)
            row = [QStandardItem() for _ in range(self.columnCount())]
            self._fill_question(row, question, tally)
            if tally.judged or tally.na:
                # An empty row makes the question expandable. Its judgements are added when it is expanded.
                row[TEXT].appendRow(QStandardItem())
            self.appendRow(row)

    def show_case(self, key: ScoreKey, case: tuple[str, str]) -> None:
        """Show the judgements behind a score of one assessor's form of a case.

        Args:
            key: The score.
            case: The reference of the case and the assessor.
        """
        self._begin(case)
        board = self._session.form_state(*case).board
        found = questions_behind(self._framework, key)
        by_id = self._framework.question_by_id
        judged = noes_first(counted_judgements(board, question.id) for question in found)
        group = None
        for counted in together(judged, lambda each: by_id[each.question].group):
            group = self._head(group, by_id[counted.question])
            self.appendRow(self._judgement(counted))

    def _head(self, above: str | None, question: Question) -> str | None:
        """Append the heading of a question's group, unless the row above belongs to it; return the group."""
        if question.group is not None and question.group != above:
            title = self._titles[question.group]
            item = QStandardItem(title)
            item.setData(Parts("", "", title, heading=True), PARTS)
            # The arrow keys pass over a disabled row. Each question below says the heading itself.
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.appendRow(item)
        return question.group

    def unfold(self, row: int) -> None:
        """Add the judgements under the question in this row, unless they are there already."""
        item = self.item(row)
        if item.rowCount() == 1 and item.child(0).data(JUDGEMENT_ROLE) is None:
            self._add_judgements(item)

    def take(self, changes: Changes) -> bool:
        """Update the rows that changed; return False if the set of rows or their order may have changed."""
        if changes.rescored:
            return False
        touched = {key.item for key in changes.of(JUDGEMENT)}
        touched |= {each.id for each in changes.scores if each.level == "question"}
        if self._case is not None:
            return not touched or self._case[0] not in changes.cases
        for row in range(self.rowCount()):
            item = self.item(row)
            if item.data(QUESTION) not in touched:
                continue
            question = self._framework.question_by_id[item.data(QUESTION)]
            cells = [self.item(row, column) for column in range(self.columnCount())]
            self._fill_question(cells, question, self._tally(question.id))
            if item.rowCount() and item.child(0).data(JUDGEMENT_ROLE) is not None:
                item.removeRows(0, item.rowCount())
                self._add_judgements(item)
        return True

    @property
    def codes(self) -> Collection[str]:
        """The codes of the team."""
        return self._session.team.keys()

    @property
    def _framework(self) -> Framework:
        return self._session.framework

    def _tally(self, question: str) -> Tally:
        if self._part is None:
            return self._session.board.tally("question", question)
        return self._part.questions.of(question) or Tally()

    def _reasons(self, question: Question, noes: int) -> tuple[str, ...]:
        """Return how often each reason was given for the noes to a question, most often first, in a line."""
        counts = (
            self._session.board.reason_counts(question.id) if self._part is None else self._part.reasons(question.id)
        )
        given = [(each.text, counts[each.id]) for each in question.reasons if counts.get(each.id)]
        if not given:
            return ()
        listed = "; ".join(f"{text} {count}" for text, count in sorted(given, key=lambda each: -each[1]))
        said = (
            translate("behind", "Reasons for {n} no: {reasons}"),
            translate("behind", "Reasons for {n} noes: {reasons}"),
        )
        return (counted_words(noes, *said, reasons=listed),)

    def _begin(self, case: tuple[str, str] | None) -> None:
        self.clear()
        self._case, self._part = case, None
        headings = [translate("behind", "Question")]
        if case is None:
            headings += number_headings()
        else:
            headings = [translate("behind", "Judgement")]
        self.setHorizontalHeaderLabels(headings)
        for column in range(1, len(headings)):
            header = self.horizontalHeaderItem(column)
            header.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _fill_question(self, row: list[QStandardItem], question: Question, tally: Tally) -> None:
        percent = tally.percent
        score = translate("behind", "no score") if percent is None else f"{percent}%"
        said = translate("behind", "{id} {question} {score}, yes {yes}, no {no}, not applicable {na}")
        row[TEXT].setData(question.id, QUESTION)
        reasons = self._reasons(question, tally.no)
        row[TEXT].setData(Parts(question.id, "", question.text, reasons, grouped=question.group is not None), PARTS)
        row[TEXT].setText(f"{question.id}  {question.text}")
        spoken = said.format(
            id=question.id,
            question=self._within(question),
            score=score,
            yes=in_digits(tally.yes),
            no=in_digits(tally.no),
            na=in_digits(tally.na),
        )
        row[TEXT].setData(". ".join((spoken, *reasons)), Qt.ItemDataRole.AccessibleTextRole)
        numbers = ("\N{EN DASH}" if percent is None else score, *map(in_digits, (tally.yes, tally.no, tally.na)))
        for cell, text in zip(row[SCORE:], numbers, strict=True):
            cell.setText(text)
            cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)

    def _add_judgements(self, item: QStandardItem) -> None:
        board, question = self._session.board, cast("str", item.data(QUESTION))
        cases: Iterable[CaseBoard] = (
            board.case(each.id)
            for each in self._session.sample()
            if (self._part is None or each.id in self._part.cases)
            and may_see(self._session, each, each.counting_assessor(question) or "")
        )
        item.removeRows(0, item.rowCount())
        for counted in noes_first(counted_judgements(each, question) for each in cases):
            item.appendRow(self._judgement(counted))

    def _within(self, question: Question) -> str:
        """Return a question's wording, with the heading of its group, without which it says too little."""
        return self._framework.wording(question)

    def _judgement(self, counted: CountedJudgement) -> QStandardItem:
        question, judgement = self._framework.question_by_id[counted.question], counted.judgement
        texts = {reason.id: reason.text for reason in question.reasons}
        reasons = (
            "; ".join(texts[each] for each in judgement.reasons if each in texts) if judgement.answer == "no" else ""
        )
        below = [translate("behind", "Note: {text}").format(text=_short(judgement.note))] if judgement.note else []
        if judgement.evidence:
            below.append(translate("behind", "Evidence: {text}").format(text=_short(judgement.evidence)))
        answers = {
            "yes": translate("behind", "Yes"),
            "no": translate("behind", "No"),
            "na": translate("behind", "N/A"),
        }
        answer = answers[judgement.answer or "na"]
        whose = self._session.case(counted.case).counting_assessor(counted.question) or ""
        lead, text, lines = counted.case, reasons, tuple(below)
        if self._case is not None:
            lead, text, lines = counted.question, question.text, (reasons, *below) if reasons else tuple(below)
        no, na = judgement.answer == "no", judgement.answer == "na"
        grouped = self._case is not None and question.group is not None
        whose = "" if self._case is not None else whose
        parts = Parts(lead, answer, text, lines, is_strong=no, recedes=na, grouped=grouped, whose=whose)
        words = self._within(question) if self._case is not None else parts.text
        item = QStandardItem(" ".join(part for part in (parts.lead, whose, answer, words, *parts.below) if part))
        item.setData(counted, JUDGEMENT_ROLE)
        item.setData(parts, PARTS)
        return item


def together(found: Iterable[T], group_of: Callable[[T], str | None]) -> list[T]:
    """Return the same items, with those of a group after the first of them, so that one heading is enough."""
    groups: dict[object, list[T]] = {}
    for number, each in enumerate(found):
        group = group_of(each)
        groups.setdefault(number if group is None else group, []).append(each)
    return [each for group in groups.values() for each in group]


def number_headings() -> tuple[str, ...]:
    """Return the headings of the numbers beside a question."""
    return (
        translate("behind", "Score"),
        translate("behind", "Yes"),
        translate("behind", "No"),
        translate("behind", "N/A"),
    )


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[:_SHORT].rsplit(' ', 1)[0]}…"
