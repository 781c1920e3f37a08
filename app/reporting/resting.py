"""Which recommendations rest on a score: by their own questions, and by the figures in their findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.records.figure_code import Address, addresses
from app.records.finding import FINDING, Finding
from app.records.plan_action import PLAN_ACTION
from app.records.recommendation import RECOMMENDATION, Recommendation
from app.records.tables import RecordTables
from app.reporting.plan import make_plan
from app.scoring.counts import ScoreKey


@dataclass(frozen=True, slots=True)
class RestingRecommendation:
    """A recommendation that rests on a score.

    Attributes:
        number: Its number in the plan, such as "2" or "H1".
        text: The recommendation itself.
        responsible: Who is responsible for it, empty where nobody is named.
    """

    number: str
    text: str
    responsible: str


def resting_recommendations(records: RecordTables) -> dict[ScoreKey, tuple[RestingRecommendation, ...]]:
    """Return the recommendations of an inspection by the scores that they rest on, in the plan's order.

    Args:
        records: The records of the inspection itself.
    """
    findings = {item: each for item, each in records.values(FINDING).items() if each is not None}
    plan = make_plan(
        {item: each for item, each in records.values(RECOMMENDATION).items() if each is not None},
        {item: each for item, each in records.values(PLAN_ACTION).items() if each is not None},
    )
    found: dict[ScoreKey, list[RestingRecommendation]] = {}
    for numbered in plan.recommendations:
        value = numbered.recommendation
        resting = RestingRecommendation(numbered.number, value.text, value.responsible)
        for key in dict.fromkeys(_scores_behind(value, findings)):
            found.setdefault(key, []).append(resting)
    return {key: tuple(each) for key, each in found.items()}


def _scores_behind(value: Recommendation, findings: Mapping[str, Finding]) -> Iterator[ScoreKey]:
    for question in value.questions:
        yield "question", question
    for item in value.findings:
        # A finding that was removed meanwhile is kept in the recommendation, and has no figures.
        if item in findings:
            words = findings[item].words
            for address in (*addresses(words.text), *addresses(words.welsh)):
                yield from _score_of(address)


def _score_of(address: Address) -> Iterator[ScoreKey]:
    match address.kind:
        case "reason":
            yield "question", address.id.partition("/")[0]
        case "headline" | "section" | "criterion" | "question":
            yield address.kind, address.id
