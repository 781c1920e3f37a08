"""What is missing or odd in a case: values to show, never reasons to block."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from app.assessment.case import Case
from app.framework.applicability import Applicability, applicability, holds
from app.framework.model import Framework, Inconsistency
from app.records.flag import FLAGS, WAITING, Flag, FlagKind
from app.records.judgement import Judgement

_APPLIES, _PENDING = Applicability.APPLIES, Applicability.PENDING

GapKind = Literal["fact", "unanswered", "pending", "reason", "note", "evidence", "odd", "flag"]
State = Literal["not started", "in progress", "ready", "complete"]
STATES: tuple[State, ...] = ("not started", "in progress", "ready", "complete")


@dataclass(frozen=True, slots=True)
class Gap:
    """Something open in a case, to be mended or explained. `id` is what it is about and `text` its wording.

    A fact not recorded; a question that applies and has no answer, or one that may yet apply; a no without a reason
    though there are some to tick, without a note where there are none, or without evidence; an odd combination (`id`
    is the rule's); an ask or check flag not settled (`id` is the question's, empty for the case's own).
    """

    kind: GapKind
    id: str
    text: str
    flag: Flag | None = None


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
    """What is not answered, in the order of the form: facts first, then the question sets in turn.

    A pending question is listed even with an answer, since its answer does not count yet.
    """
    return tuple(_not_answered(framework, facts, answers, statuses))


def review(
    framework: Framework,
    case: Case,
    assessor: str,
    facts: Mapping[str, str | None],
    answers: Mapping[str, str | None],
    statuses: Mapping[str, Applicability],
) -> tuple[Gap, ...]:
    """Everything open in an assessor's form of a case: what `gaps` lists, then each no without its reason, note or
    evidence, odd combinations, and flags to ask or check; each of these in the order of the form.

    `facts`, `answers` and `statuses` are the form's own.
    """
    return tuple(_open(framework, case, assessor, facts, answers, statuses))


def state_of(
    framework: Framework,
    case: Case,
    assessor: str,
    facts: Mapping[str, str | None],
    answers: Mapping[str, str | None],
    statuses: Mapping[str, Applicability],
) -> State:
    """How an assessor's form of a case stands: complete as they said, or ready to be called so (nothing is open).

    It is begun with a judgement, a flag, an interview or a completion, even one taken back: facts come with the
    sample, and time is spent on a case by looking at it.
    """
    completion = case.completions.get(assessor)
    if completion is not None and completion.complete:
        return "complete"
    begun = (
        completion is not None
        or any(not judgement.is_blank for judgement in case.judgements_of(assessor).values())
        or bool(case.flags_of(assessor) or case.interviews_of(assessor))
    )
    if not begun:
        return "not started"
    # The first thing open settles it: this is worked out for a case at each answer.
    first = next(_open(framework, case, assessor, facts, answers, statuses), None)
    return "ready" if first is None else "in progress"


def _open(
    framework: Framework,
    case: Case,
    assessor: str,
    facts: Mapping[str, str | None],
    answers: Mapping[str, str | None],
    statuses: Mapping[str, Applicability],
) -> Iterator[Gap]:
    yield from _not_answered(framework, facts, answers, statuses)
    yield from _noes(framework, case.judgements_of(assessor), statuses)
    for odd in inconsistencies(framework, facts, answers, statuses):
        yield Gap("odd", odd.id, odd.text)
    yield from _flags(framework, case.flags_of(assessor))


def _not_answered(
    framework: Framework,
    facts: Mapping[str, str | None],
    answers: Mapping[str, str | None],
    statuses: Mapping[str, Applicability],
) -> Iterator[Gap]:
    for fact in framework.facts:
        if facts.get(fact.id) is None:
            yield Gap("fact", fact.id, fact.text)
    for question in framework.in_order:
        status = statuses[question.id]
        if status is _PENDING:
            yield Gap("pending", question.id, question.text)
        elif status is _APPLIES and answers.get(question.id) is None:
            yield Gap("unanswered", question.id, question.text)


def _noes(
    framework: Framework, judgements: Mapping[str, Judgement], statuses: Mapping[str, Applicability]
) -> Iterator[Gap]:
    # The two in which nothing says why, before the one that is about where it can be read.
    noes = [
        (question, judgement)
        for question in framework.in_order
        if (judgement := judgements.get(question.id)) is not None
        and judgement.answer == "no"
        and statuses[question.id] is _APPLIES
    ]
    for question, judgement in noes:
        if question.reasons and not judgement.reasons:
            yield Gap("reason", question.id, question.text)
    for question, judgement in noes:
        if not question.reasons and not judgement.note.strip():
            yield Gap("note", question.id, question.text)
    for question, judgement in noes:
        if not judgement.evidence.strip():
            yield Gap("evidence", question.id, question.text)


def _flags(framework: Framework, flags: Mapping[tuple[str, FlagKind], Flag]) -> Iterator[Gap]:
    waiting = [flag for flag in flags.values() if flag.kind in WAITING and not flag.settled]
    if not waiting:
        return
    place = {question.id: number for number, question in enumerate(framework.in_order, 1)} | {"": 0}
    for flag in sorted(waiting, key=lambda flag: (place[flag.question], FLAGS.index(flag.kind))):
        yield Gap("flag", flag.question, flag.text, flag)


def inconsistencies(
    framework: Framework,
    facts: Mapping[str, str | None],
    answers: Mapping[str, str | None],
    statuses: Mapping[str, Applicability] | None = None,
) -> tuple[Inconsistency, ...]:
    """The odd combinations of facts and answers that a case shows, each with every condition met.

    `statuses` are worked out where they are not given.
    """
    if statuses is None:
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
