"""Suggest recommendations: the weakest of the questions that feed a headline score."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from app.framework.model import Question
from app.reporting.plan import NumberedRecommendation
from app.reporting.plan_rules import SuggestionRules
from app.scoring.drilldown import worst_first
from app.scoring.tally import Tally
from app.session.session import Session


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question that a recommendation could rest on, and its tally."""

    question: Question
    tally: Tally


def suggested_questions(
    session: Session, rules: SuggestionRules, *, but: Collection[str] = ()
) -> tuple[Suggestion, ...]:
    """Return the weakest key questions, weakest first.

    Args:
        session: The open inspection.
        rules: Which questions are weak, and how many are suggested.
        but: Ids of questions that a recommendation rests on already.
    """
    keys = [each for each in session.framework.questions if each.scored and each.headlines and each.id not in but]
    ranked = worst_first(keys, lambda question: session.board.tally("question", question))
    weak = [Suggestion(question, tally) for question, tally in ranked if _is_weak(tally, rules)]
    return tuple(weak[: rules.most])


def questions_behind_recommendations(recommendations: Iterable[NumberedRecommendation]) -> frozenset[str]:
    """Return the ids of the questions that recommendations rest on."""
    return frozenset(question for each in recommendations for question in each.recommendation.questions)


def _is_weak(tally: Tally, rules: SuggestionRules) -> bool:
    return tally.percent is not None and tally.judged >= rules.least_base and tally.percent <= rules.at_most
