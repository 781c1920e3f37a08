"""Compare what several assessors judged in one case, question by question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.assessment.case import Case
from app.framework.applicability import Applicability, applicability
from app.framework.model import Framework
from app.records.judgement import BLANK, Judgement


@dataclass(frozen=True, slots=True)
class Opinion:
    """The answer of one assessor to a question, or their value of a fact.

    Attributes:
        assessor: Their code.
        judgement: Their judgement; for a fact one that has the fact's value as its answer.
        applies: Whether the question applies in their own form.
        complete: Whether they called the case complete.
        counts: Whether theirs is the one that counts.
    """

    assessor: str
    judgement: Judgement
    applies: bool
    complete: bool
    counts: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """The opinions of several assessors on one question or fact of a case, the one that counts first.

    Attributes:
        case_id: The case.
        item: The question or fact.
        opinions: Of each assessor in whose form it applies and has an answer.
        ruled: Whether the lead ruled on this question or fact, or on the whole case.
    """

    case_id: str
    item: str
    opinions: tuple[Opinion, ...]
    ruled: bool

    @property
    def agree(self) -> bool:
        """Return whether all gave the same answer."""
        return len({opinion.judgement.answer for opinion in self.opinions}) < 2


def assessors_of(case: Case) -> tuple[str, ...]:
    """Return who judged questions of a case, the one who counts for the case first, then by code."""
    counting = case.counting_assessor()
    found = [code for code, given in case.judgements.items() if any(each.answer for each in given.values())]
    return tuple(sorted(found, key=lambda code: (code != counting, code)))


def compare_opinions(framework: Framework, case: Case) -> tuple[Comparison, ...]:
    """Return the questions and facts on which two or more assessors of a case gave an answer, in the form's order."""
    assessors = assessors_of(case)
    if len(assessors) < 2:
        return ()
    forms = {code: _Form(framework, case, code) for code in assessors}
    items = (*(fact.id for fact in framework.facts), *(question.id for question in framework.in_order))
    found: list[Comparison] = []
    for item in items:
        counting = case.counting_assessor(item)
        opinions = [
            Opinion(code, judgement, applies=True, complete=form.complete, counts=code == counting)
            for code, form in forms.items()
            if (judgement := form.given(item)) is not None
        ]
        if len(opinions) > 1:
            ruled = bool(case.rulings.get(item) or case.rulings.get(""))
            opinions.sort(key=lambda opinion: (not opinion.counts, opinion.assessor))
            found.append(Comparison(case.id, item, tuple(opinions), ruled=ruled))
    return tuple(found)


def waits_for(case: Case) -> tuple[str, ...]:
    """Return the assessors of a case who judged some of it and have not called it complete."""
    return tuple(code for code in assessors_of(case) if not _is_complete(case, code))


def _is_complete(case: Case, assessor: str) -> bool:
    completion = case.completion(assessor)
    return completion is not None and completion.complete


class _Form:
    """One assessor's answers of a case that apply in their own form."""

    def __init__(self, framework: Framework, case: Case, assessor: str) -> None:
        self.facts: Mapping[str, Any] = case.facts_of(assessor)
        self.judgements = case.judgements_of(assessor)
        answers = {each: judgement.answer for each, judgement in self.judgements.items()}
        self.statuses = applicability(framework, self.facts, answers)
        self.complete = _is_complete(case, assessor)

    def given(self, item: str) -> Judgement | None:
        """Return what was answered to a question that applies, or a fact as a judgement; None where nothing was."""
        if item not in self.statuses:
            value = self.facts.get(item)
            return Judgement(answer=value) if value else None
        judgement = self.judgements.get(item, BLANK)
        return judgement if judgement.answer and self.statuses[item] is Applicability.APPLIES else None
