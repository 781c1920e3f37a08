"""Allocating cases: by hand, or all of them balanced, within what the team declared."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from app.analysis.allocating import (
    Allocation,
    Assessor,
    CaseToAllocate,
    Step,
    balance,
    knows_manager,
    may_assess,
    same_yot,
)
from app.analysis.drawing import in_order, next_stratum
from app.assessment.case import Case
from app.commands.changing_sample import refuse_unknown
from app.commands.editing_setup import declaration_of
from app.errors import DataError, Problem
from app.message import NO_TEXT, Message, counted, in_digits
from app.records.allocation import ALLOCATION
from app.records.fact import FACT, fact_key
from app.records.sample_fact import SAMPLE_FACT
from app.records.second_assessor import SECOND_ASSESSOR
from app.session.changes import NOTHING, Changes
from app.session.sample_view import groups
from app.session.session import Session
from app.store.acts import acts_of
from app.store.store import NewRecord
from app.text import clean

YOT_FIELD = "youth_offending_team"
"""The profile's field of the YOT that holds a case, where it is another than the inspected area's."""

NOBODY = "nobody"
"""Given in place of a code to leave a case with no assessor."""


@dataclass(frozen=True, slots=True)
class BalancePlan:
    """A balanced allocation before anything is recorded.

    Attributes:
        allocation: Whose each case would be.
        moved: The cases that would change hands: the assessor before (None for nobody) and after, by reference.
        seconds: The second assessor of each case that would get one, by reference.
        missing_seconds: How many second assessments nobody may make, of those asked for.
        warnings: What could not be done as it should.
    """

    allocation: Allocation
    moved: Mapping[str, tuple[str | None, str]]
    seconds: Mapping[str, str] = field(default_factory=dict)
    missing_seconds: int = 0
    warnings: tuple[Problem, ...] = ()


def person(session: Session, code: str) -> Assessor:
    """Return a member of the team with what they declared."""
    declared = declaration_of(session, code)
    return Assessor(code, declared.home_yot, declared.knows)


def begun_by(session: Session, case: Case, assessor: str) -> bool:
    """Return whether an assessor has recorded anything of their own in a case, beyond the facts of the sample."""
    if case.is_begun_by(assessor) or case.time_of(assessor):
        return True
    acts = acts_of(session.store, case.id, FACT)
    return any(act != "sample" for (_, owner), act in acts.items() if owner == assessor)


def to_allocate(session: Session, case: Case) -> CaseToAllocate:
    """Return a case as the allocation sees it. One that its assessor has begun stays with them."""
    profile, whose = case.profile, case.allocated_to
    return CaseToAllocate(
        case.id,
        stratum=groups(session, case)["stratum"],
        yot=profile.get(YOT_FIELD) or session.area,
        case_manager=profile.get("case_manager", ""),
        allocated_to=whose,
        # Somebody who has left hands on a case that is not complete.
        settled=whose is not None and begun_by(session, case, whose) and not _is_to_hand_on(session, case, whose),
    )


def _is_to_hand_on(session: Session, case: Case, whose: str) -> bool:
    completion = case.completion(whose)
    return whose in session.departures and not (completion is not None and completion.complete)


def why_not(assessor: Assessor, case: CaseToAllocate) -> Message | None:
    """Return why an assessor may not have a case; None where they may."""
    if same_yot(assessor.home_yot, case.yot):
        return Message("{code} works for {yot}.", code=assessor.code, yot=assessor.home_yot)
    if knows_manager(assessor, case.case_manager):
        return Message("{code} knows the case manager {name}.", code=assessor.code, name=case.case_manager)
    return None


def allocate(session: Session, code: str, references: Sequence[str], *, second: bool = False, why: str = "") -> Changes:
    """Allocate cases to an assessor, for the first or the second assessment; all of them or none.

    Args:
        session: The inspection.
        code: The assessor, or `NOBODY`.
        references: The cases.
        second: Whether it is the second assessment of the cases.
        why: The reason, if there is one to keep.

    Raises:
        DataError: The assessor may not have some of the cases; with each of them. Or there is no such assessor or case
            in the sample, or this is no lead's laptop. Nothing was recorded.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    whose = None if code == NOBODY else session.member(code)
    refuse_unknown(session, references)
    cases = [session.case(each) for each in dict.fromkeys(references)]
    if whose is not None and whose in session.departures:
        raise DataError("{code} has left the team, so nothing was allocated.", code=whose)
    if whose is not None:
        _refuse_barred(session, person(session, whose), cases, second=second)
    wanted = {case.id: whose for case in cases}
    return _record(session, {} if second else wanted, wanted if second else {}, why)


def _refuse_barred(session: Session, assessor: Assessor, cases: Sequence[Case], *, second: bool) -> None:
    problems: list[Problem] = []
    for case in cases:
        reason = why_not(assessor, to_allocate(session, case))
        other = case.allocated_to if second else case.second_assessor
        if reason is None and other == assessor.code:
            reason = Message("{code} makes the other assessment of this case.", code=assessor.code)
        if reason is not None:
            problems.append(Problem(case.id, reason))
    if problems:
        raise DataError(
            "{code} cannot have {cases}, so nothing was allocated.",
            problems,
            code=assessor.code,
            cases=counted(len(problems), one="{n} of the cases", many="{n} of the cases"),
        )


def plan_balance(
    session: Session,
    *,
    among: Collection[str] = (),
    second: int = 0,
    second_among: Collection[str] = (),
    step: Step | None = None,
) -> BalancePlan:
    """Return a balanced allocation of the sample. Nothing is recorded.

    A case that its assessor has begun stays with them. A case that has an assessor moves only where that makes loads or
    strata more even.

    Args:
        session: The inspection.
        among: The codes of those who take part; by default the whole team.
        second: How many cases are to have a second assessment, those that have one among them.
        second_among: Those who make second assessments; by default those who take part.
        step: Called before each case. It may raise, to stop.

    Raises:
        DataError: The sample has no cases, or there is no such assessor.
    """
    codes = [session.member(each) for each in dict.fromkeys(among)] or list(session.taking_part)
    readers = [session.member(each) for each in dict.fromkeys(second_among)] or codes
    sample = session.sample()
    if not sample:
        raise DataError("The sample has no cases yet. Import or draw it first.")
    cases = [to_allocate(session, case) for case in sample]
    found = balance(cases, [person(session, code) for code in codes], step=step)
    moved = {
        case.reference: (case.allocated_to, code)
        for case in cases
        if (code := found.assessor_of.get(case.reference)) is not None and code != case.allocated_to
    }
    seconds = _seconds(session, cases, found.assessor_of, readers, second)
    had = sum(case.second_assessor is not None for case in sample)
    missing = max(second - had - len(seconds), 0)
    warnings = (*_unallocated(session, cases, found, codes), *_uneven(found), *_barred_now(session, cases))
    if missing:
        what = Message(
            "{n} of the second assessments asked for cannot be made: nobody else may have a case.", n=missing
        )
        warnings += (Problem(Message("Second assessments"), what, "Let more people take part.", "warning"),)
    return BalancePlan(found, moved, seconds, missing, warnings)


def _seconds(
    session: Session, cases: Sequence[CaseToAllocate], first: Mapping[str, str], codes: Sequence[str], wanted: int
) -> dict[str, str]:
    """Return the second assessor of each case chosen for a second assessment that has none yet.

    The cases mirror the strata of the sample. Within a stratum the order is that of a draw whose seed is the
    inspection's id, so nobody picks them.
    """
    readers = [person(session, code) for code in codes]

    def allowed(assessor: Assessor, case: CaseToAllocate) -> bool:
        return may_assess(assessor, case) and first.get(case.reference) != assessor.code

    have = {case.reference for case in cases if session.case(case.reference).second_assessor is not None}
    free = {
        case.reference: case
        for case in cases
        if case.reference in first and case.reference not in have and any(allowed(each, case) for each in readers)
    }
    there = {stratum: sum(case.stratum == stratum for case in cases) for stratum in {case.stratum for case in cases}}
    places = {stratum: sum(case.reference in have for case in cases if case.stratum == stratum) for stratum in there}
    waiting = in_order(session.store.inspection, free)
    chosen: list[CaseToAllocate] = []
    while waiting and len(have) + len(chosen) < wanted:
        stratum = next_stratum(there, places, {free[each].stratum for each in waiting})
        reference = next(each for each in waiting if free[each].stratum == stratum)
        waiting.remove(reference)
        places[stratum] += 1
        case = free[reference]
        chosen.append(CaseToAllocate(case.reference, case.stratum, case.yot, case.case_manager))
    return dict(balance(chosen, readers, allowed).assessor_of)


def _unallocated(
    session: Session, cases: Sequence[CaseToAllocate], found: Allocation, codes: Sequence[str]
) -> list[Problem]:
    """Return a warning for each case that nobody of those who take part may have, with the reasons."""
    by_reference = {case.reference: case for case in cases}
    problems: list[Problem] = []
    for reference in found.nobody:
        reasons = [why_not(person(session, code), by_reference[reference]) or NO_TEXT for code in codes]
        what = Message("Nobody who takes part may have this case: {reasons}", reasons=tuple(reasons))
        problems.append(Problem(reference, what, "Let somebody else take part.", "warning"))
    return problems


def _uneven(found: Allocation) -> list[Problem]:
    """Return a warning for each assessor who has too few cases, since no allocation is more even."""
    most = max(found.loads.values(), default=0)
    return [
        Problem(
            code,
            "{code} has {load}, where another has {most}. Declarations and cases already begun leave no more: of the "
            "sample {code} may have {may}.",
            "",
            "warning",
            code=code,
            load=counted(load, one="{n} case", many="{n} cases"),
            most=in_digits(most),
            may=counted(found.may_have[code], one="{n} case", many="{n} cases"),
        )
        for code, load in found.loads.items()
        if load < most - 1
    ]


def _barred_now(session: Session, cases: Sequence[CaseToAllocate]) -> list[Problem]:
    """Return a warning for each case that was begun by somebody who may not have it, as it was declared since."""
    problems: list[Problem] = []
    for case in cases:
        if case.settled and case.allocated_to in session.team:
            reason = why_not(person(session, case.allocated_to or ""), case)
            if reason is not None:
                remedy = Message("The case was begun, so it stays. Allocate it by hand to move it.")
                problems.append(Problem(case.reference, reason, remedy, "warning"))
    return problems


def apply_balance(session: Session, plan: BalancePlan) -> Changes:
    """Record a balanced allocation.

    Raises:
        DataError: This is no lead's laptop.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    return _record(session, {case: code for case, (_, code) in plan.moved.items()}, plan.seconds, "")


def _record(session: Session, first: Mapping[str, str | None], second: Mapping[str, str | None], why: str) -> Changes:
    entries = [
        NewRecord(ALLOCATION.key(case), code) for case, code in first.items() if session.case(case).allocated_to != code
    ]
    entries += [
        NewRecord(SECOND_ASSESSOR.key(case), code)
        for case, code in second.items()
        if session.case(case).second_assessor != code
    ]
    if not entries:
        return NOTHING
    given = [
        fact
        for entry in entries
        if entry.value is not None
        for fact in facts_to_start_with(session, session.case(entry.key.case_id), entry.value)
    ]
    # The facts are the sample's own, as in an import: they alone change nothing that counts.
    changes = session.record(given, act="sample")
    return changes.then(session.record(entries, why=clean(why).strip()))


def facts_to_start_with(session: Session, case: Case, assessor: str) -> list[NewRecord]:
    """Return the facts of the sample that an assessor of a case does not have yet."""
    own = case.facts_of(assessor)
    found = {fact: value for fact, value in case.values(SAMPLE_FACT).items() if value is not None}
    for (fact, other), act in acts_of(session.store, case.id, FACT).items():
        if other == assessor or fact in own or fact in found:
            continue
        value = case.facts_of(other).get(fact) if act == "sample" else _first_value(session, case, fact, other)
        if value is not None:
            found[fact] = value
    return [
        NewRecord(fact_key(case.id, fact, assessor), value) for fact, value in sorted(found.items()) if fact not in own
    ]


def _first_value(session: Session, case: Case, fact: str, assessor: str) -> str | None:
    """Return the newest value of an assessor's fact that came with the sample, from before they changed it."""
    rows = [row for row in session.store.history(fact_key(case.id, fact, assessor)) if row.act == "sample"]
    value: str | None = rows[-1].recorded if rows else None
    return value
