"""Scores worked out from nothing: slow, plain, and the measure that the live scoreboard is held to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from app.framework.applicability import Applicability, applicability
from app.framework.model import Answer, Framework
from app.scoring.scoreboard import CaseContent, Level
from app.scoring.tally import Tally


@dataclass(frozen=True, slots=True)
class WholeScores:
    """Every tally by (level, id), zeros included, and every reason given by (question id, reason id)."""

    tallies: Mapping[tuple[Level, str], Tally]
    reasons: Mapping[tuple[str, str], int]

    def of(self, level: str, each: str) -> Tally:
        """The tally of a level that its figure's address names."""
        return self.tallies[cast("Level", level), each]


def score_whole(framework: Framework, cases: Mapping[str, CaseContent]) -> WholeScores:
    """Score a sample from scratch: `cases` are (facts, judgements) by reference.

    Pass one case alone for the scores of that case.
    """
    counted: Counter[tuple[str, Answer]] = Counter()
    reasons: Counter[tuple[str, str]] = Counter()
    for facts, judgements in cases.values():
        answers = {question: judgement.answer for question, judgement in judgements.items()}
        statuses = applicability(framework, facts, answers)
        for question, judgement in judgements.items():
            if judgement.answer is None or statuses[question] is not Applicability.APPLIES:
                continue
            counted[question, judgement.answer] += 1
            if judgement.answer == "no":
                reasons.update((question, reason) for reason in set(judgement.reasons))

    def pool(questions: Iterable[str]) -> Tally:
        ids = tuple(questions)
        return Tally(
            yes=sum(counted[each, "yes"] for each in ids),
            no=sum(counted[each, "no"] for each in ids),
            na=sum(counted[each, "na"] for each in ids),
        )

    scored = [question for question in framework.questions if question.scored]
    section_of = {criterion.id: criterion.section for criterion in framework.criteria}
    tallies: dict[tuple[Level, str], Tally] = {}
    for each in framework.questions:
        tallies["question", each.id] = pool([each.id])
    for criterion in framework.criteria:
        tallies["criterion", criterion.id] = pool(q.id for q in scored if q.criterion == criterion.id)
    for section in framework.sections:
        tallies["section", section.id] = pool(q.id for q in scored if section_of[q.criterion] == section.id)
    for headline in framework.headlines:
        tallies["headline", headline.id] = pool(q.id for q in scored if headline.id in q.headlines)
    return WholeScores(tallies, dict(reasons))
