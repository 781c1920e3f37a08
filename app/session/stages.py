"""The inspection as stages, each with its state and the next step, from the set-up to the findings."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from app.message import NO_TEXT, Message, counted, in_digits
from app.records.declaration import DECLARATION
from app.records.draw import DRAW
from app.session.file_exchange import AssessorFiles
from app.session.sample_view import representation
from app.session.session import Session
from app.session.settling import differences

StageName = Literal["setUp", "sample", "allocate", "handOut", "gather", "settle", "findings"]
StageState = Literal["to do", "under way", "done"]


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage.

    Attributes:
        name: Its name, by which a page knows it.
        title: Its title.
        state: How far it is.
        summary: Where it is, in a sentence.
        next_step: The next step, in a sentence; empty where there is none.
    """

    name: StageName
    title: Message
    state: StageState
    summary: Message
    next_step: Message = NO_TEXT


def stages(session: Session, people: Sequence[AssessorFiles]) -> list[Stage]:
    """Return the stages in their order.

    Args:
        session: The inspection.
        people: The files of each person, from `assessor_files`.
    """
    makers: Sequence[Callable[[], Stage]] = (
        lambda: _set_up(session),
        lambda: _sample(session),
        lambda: _allocate(session),
        lambda: _hand_out(people),
        lambda: _gather(people),
        lambda: _settle(session),
        lambda: _findings(session),
    )
    return [make() for make in makers]


def _cases(count: int) -> Message:
    return counted(count, one="{n} case", many="{n} cases")


def _set_up(session: Session) -> Stage:
    title, about = Message("Set up"), session.metadata
    days = about.get("fieldwork_first", ""), about.get("fieldwork_last", "")
    people = counted(len(session.taking_part), one="{n} person", many="{n} people")
    if not all(days):
        summary = Message("{area}, {people}. The days of fieldwork are not known.", area=session.area, people=people)
        return Stage("setUp", title, "under way", summary, Message("Set the days of fieldwork."))
    summary = Message(
        "{area}, {people}, fieldwork from {first} to {last}.",
        area=session.area,
        people=people,
        first=dt.date.fromisoformat(days[0]),
        last=dt.date.fromisoformat(days[1]),
    )
    if not any(session.value(DECLARATION.key(item=code)) != DECLARATION.blank for code in session.taking_part):
        return Stage("setUp", title, "done", summary, Message("Record whom each person knows, before allocating."))
    return Stage("setUp", title, "done", summary)


def _sample(session: Session) -> Stage:
    title, sample, rules = Message("Sample"), session.sample(), session.framework.sample
    if not sample:
        return Stage(
            "sample", title, "to do", Message("There are no cases yet."), Message("Import or draw the sample.")
        )
    parts = [Message("{cases} in the sample", cases=_cases(len(sample)))]
    drawn = session.value(DRAW.key())
    if drawn is not None:
        parts.append(Message("drawn with the seed {seed}", seed=drawn.seed))
    shares = [share for each in representation(session).values() for share in each]
    known = any(share.caseload is not None for share in shares)
    odd = sum(bool(share.verdict) for share in shares)
    if known:
        parts.append(counted(odd, one="{n} group is over or under", many="{n} groups are over or under"))
    summary = Message("{parts}.", parts=tuple(parts))
    if not rules.smallest <= len(sample) <= rules.largest:
        step = Message("A sample has {least} to {most} cases.", least=rules.smallest, most=rules.largest)
        return Stage("sample", title, "under way", summary, step)
    return Stage("sample", title, "done", summary, NO_TEXT if known else Message("Compare it with the caseload."))


def _allocate(session: Session) -> Stage:
    title, sample = Message("Allocate"), session.sample()
    without = [case.id for case in sample if case.allocated_to is None]
    seconds = sum(case.second_assessor is not None for case in sample)
    if not sample or len(without) == len(sample):
        step = Message("Balance the cases, or allocate them by hand.") if sample else NO_TEXT
        return Stage("allocate", title, "to do", Message("No case is allocated."), step)
    parts = [Message("{cases} allocated", cases=_cases(len(sample) - len(without)))]
    if seconds:
        parts.append(counted(seconds, one="{n} second assessment", many="{n} second assessments"))
    summary = Message("{parts}.", parts=tuple(parts))
    if without:
        return Stage(
            "allocate", title, "under way", summary, Message("{cases} still to allocate.", cases=_cases(len(without)))
        )
    return Stage("allocate", title, "done", summary)


def _hand_out(people: Sequence[AssessorFiles]) -> Stage:
    title = Message("Hand out")
    others = [each for each in people if not each.is_here]
    out = [each for each in others if each.handed_out_at is not None]
    waiting = tuple(each.assessor for each in others if each.handed_out_at is None and not each.has_left)
    changed = tuple(each.assessor for each in others if each.changed)
    if not out:
        step = Message("Hand out a file to each person.") if others else NO_TEXT
        return Stage("handOut", title, "to do", Message("Nothing is handed out yet."), step)
    summary = Message("Handed out to {people}.", people=tuple(each.assessor for each in out))
    if waiting:
        return Stage("handOut", title, "under way", summary, Message("Hand out to {people}.", people=waiting))
    if changed:
        return Stage("handOut", title, "under way", summary, Message("Hand out again to {people}.", people=changed))
    return Stage("handOut", title, "done", summary)


def _gather(people: Sequence[AssessorFiles]) -> Stage:
    title = Message("Gather")
    others = [each for each in people if not each.is_here]
    here = [each for each in others if each.gathered_at is not None]
    awaited = tuple(each.assessor for each in others if each.is_awaited)
    if not here:
        step = Message("The files of {people} are awaited.", people=awaited) if awaited else NO_TEXT
        return Stage("gather", title, "to do", Message("No file is gathered yet."), step)
    summary = Message("Gathered from {people}.", people=tuple(each.assessor for each in here))
    if awaited:
        step = Message("The files of {people} are awaited.", people=awaited)
        return Stage("gather", title, "under way", summary, step)
    return Stage("gather", title, "done", summary)


def _settle(session: Session) -> Stage:
    title = Message("Settle")
    conflicts = len(session.conflicts())
    queries = sum(
        flag.kind == "lead" for case in session.sample() for code in session.team for flag in case.open_flags(code)
    )
    parts = []
    differing = len(differences(session))
    if differing:
        parts.append(
            counted(
                differing,
                one="{n} answer of two assessors differs",
                many="{n} answers of two assessors differ",
            )
        )
    if conflicts:
        parts.append(
            counted(conflicts, one="{n} record has versions that differ", many="{n} records have versions that differ")
        )
    if queries:
        parts.append(counted(queries, one="{n} query for the lead is open", many="{n} queries for the lead are open"))
    if not parts:
        if not session.sample():
            return Stage("settle", title, "to do", Message("There are no cases yet."))
        return Stage("settle", title, "done", Message("Nothing waits for a ruling."))
    return Stage("settle", title, "under way", Message("{parts}.", parts=tuple(parts)), Message("Rule on them."))


def _findings(session: Session) -> Stage:
    title, sample = Message("Scores and findings"), session.sample()
    complete = sum(case.complete for case in sample)
    summary = Message("{complete} of {cases} complete.", complete=in_digits(complete), cases=_cases(len(sample)))
    if sample and complete == len(sample):
        return Stage("findings", title, "done", summary)
    if not sample:
        return Stage("findings", title, "to do", Message("There are no cases yet."))
    state: StageState = "under way" if complete else "to do"
    return Stage("findings", title, state, summary, Message("Scores are provisional until every case is complete."))


STATE_WORDS: dict[StageState, Message] = {
    "to do": Message("To do"),
    "under way": Message("Under way"),
    "done": Message("Done"),
}


def _assessments(person: AssessorFiles, count: int) -> Message:
    """Return the number of cases and of second assessments of a person, whichever there are."""
    if not person.seconds:
        return _cases(count)
    seconds = counted(len(person.seconds), one="{n} second assessment", many="{n} second assessments")
    return Message("{cases} and {seconds}", cases=_cases(count), seconds=seconds) if count else seconds


def person_line(person: AssessorFiles, when: Callable[[int], str]) -> Message:
    """Return a sentence on a person, such as "PA: 13 cases handed out Monday 14:10, 2 complete, file awaited".

    Args:
        person: Their cases and files.
        when: Returns a time (milliseconds since 1970, UTC) in words, such as "Monday 14:10".
    """
    if person.is_here:
        first = Message("{cases} on this laptop", cases=_assessments(person, len(person.cases)))
    elif person.handed_out_at is None:
        first = Message("{cases}, not handed out", cases=_assessments(person, len(person.cases)))
    else:
        cases = _assessments(person, len(person.handed_out))
        first = Message("{cases} handed out {when}", cases=cases, when=when(person.handed_out_at))
    parts = [first, Message("{count} complete", count=in_digits(person.assessments_complete))]
    if person.is_awaited:
        parts.append(Message("file awaited"))
    elif person.gathered_at is not None:
        parts.append(Message("file gathered {when}", when=when(person.gathered_at)))
    if person.changed:
        parts.append(counted(len(person.changed), one="{n} changed since", many="{n} changed since"))
    if person.has_left:
        parts.append(Message("has left"))
    return Message("{code}: {parts}.", code=person.assessor, parts=tuple(parts))
