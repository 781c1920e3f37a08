"""Drill down into a score: its questions, worst first, and the judgements that count on each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction

from app.framework.applicability import Applicability
from app.framework.model import ANSWERS, Answer, Framework, Question
from app.records.judgement import Judgement
from app.scoring.counts import ScoreKey, ScoringIndex
from app.scoring.scoreboard import CaseBoard
from app.scoring.tally import Tally

_WORST_FIRST: tuple[Answer, ...] = ("no", "yes", "na")


@dataclass(frozen=True, slots=True)
class CountedJudgement:
    """One judgement that counts on a question: the case it is in, and what was judged."""

    case: str
    question: str
    judgement: Judgement


def questions_behind(framework: Framework, key: ScoreKey) -> tuple[Question, ...]:
    """Return the scored questions that feed a score, in the framework's order."""
    feeds = ScoringIndex.of(framework).feeds
    return tuple(each for each in framework.questions if each.scored and key in feeds[each.id])


def worst_first(questions: Iterable[Question], tally_of: Callable[[str], Tally]) -> list[tuple[Question, Tally]]:
    """Return the questions with their tallies, lowest score first.

    Questions with the same score are sorted by their noes, most first. Questions without a score come last.
    """
    found = [(question, tally_of(question.id)) for question in questions]
    return sorted(found, key=lambda each: _rank(each[1]))


def counted_judgements(board: CaseBoard, question: str) -> CountedJudgement | None:
    """Return the judgement that counts on a question in one view of a case; None where none does."""
    judgement = board.judgements.get(question)
    if judgement is None or judgement.answer is None or board.statuses[question] is not Applicability.APPLIES:
        return None
    return CountedJudgement(board.case_id, question, judgement)


def noes_first(standings: Iterable[CountedJudgement | None]) -> list[CountedJudgement]:
    """Return the judgements that are not None: noes, then yeses, then not applicable, each in the order given."""
    return sorted(
        (each for each in standings if each is not None),
        key=lambda each: _WORST_FIRST.index(each.judgement.answer) if each.judgement.answer else len(ANSWERS),
    )


def _rank(tally: Tally) -> tuple[bool, Fraction, int]:
    if not tally.judged:
        return True, Fraction(0), 0
    return False, Fraction(tally.yes, tally.judged), -tally.no
