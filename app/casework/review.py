"""What is missing or odd in a case: values to show, never reasons to block."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from app.framework.applicability import Applicability, applicability, holds
from app.framework.model import Framework, Inconsistency


@dataclass(frozen=True, slots=True)
class Gap:
    """Something open in a case: a fact not recorded, a question that applies and has no answer, or one that
    may yet apply. `text` is the fact's or question's wording."""

    kind: Literal["fact", "unanswered", "pending"]
    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a case is: `answered` of the `applicable` questions, and how many `pending` may join them."""

    answered: int
    applicable: int
    pending: int


def gaps(
    framework: Framework,
    facts: Mapping[str, str | None],
    answers: Mapping[str, str | None],
    statuses: Mapping[str, Applicability],
) -> tuple[Gap, ...]:
    """Everything open in a case in the order of the form: facts first, then the question sets in turn.

    A pending question is listed even with an answer, since its answer does not count yet.
    """
    found = [Gap("fact", fact.id, fact.text) for fact in framework.facts if facts.get(fact.id) is None]
    for question_set in framework.question_sets:
        for question in framework.questions:
            if question.question_set != question_set.id:
                continue
            status = statuses[question.id]
            if status is Applicability.PENDING:
                found.append(Gap("pending", question.id, question.text))
            elif status is Applicability.APPLIES and answers.get(question.id) is None:
                found.append(Gap("unanswered", question.id, question.text))
    return tuple(found)


def inconsistencies(
    framework: Framework, facts: Mapping[str, str | None], answers: Mapping[str, str | None]
) -> tuple[Inconsistency, ...]:
    """The odd combinations of facts and answers that a case shows, each with every condition met."""
    on_questions = any(not c.on_fact for each in framework.inconsistencies for c in each.when)
    statuses = applicability(framework, facts, answers) if on_questions else {}
    return tuple(
        each
        for each in framework.inconsistencies
        if all(holds(condition, facts, answers, statuses) is True for condition in each.when)
    )


def progress(
    framework: Framework,
    answers: Mapping[str, str | None],
    statuses: Mapping[str, Applicability],
    *,
    question_set: str | None = None,
    criterion: str | None = None,
) -> Progress:
    """Count answers over the questions that apply, in the whole case or within one set, criterion or both."""
    answered = applicable = pending = 0
    for question in framework.questions:
        if question_set not in (None, question.question_set) or criterion not in (None, question.criterion):
            continue
        status = statuses[question.id]
        if status is Applicability.APPLIES:
            applicable += 1
            answered += answers.get(question.id) is not None
        elif status is Applicability.PENDING:
            pending += 1
    return Progress(answered, applicable, pending)
