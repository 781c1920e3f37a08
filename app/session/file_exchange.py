"""The state of the files between this laptop and each assessor's: handed out, awaited, gathered."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.assessment.case import Case
from app.session.session import Session
from app.store.gathered import changed_by_leads, gathered_files, people_of_stores


@dataclass(frozen=True, slots=True)
class AssessorFiles:
    """The files of one assessor. Times are in milliseconds since 1970 (UTC), None where it has not happened.

    Attributes:
        assessor: Their code.
        cases: The cases of the sample that are allocated to them.
        complete: Those of them that they called complete, as far as this laptop knows.
        handed_out: Those of them that a file for them, or for everyone, carried.
        handed_out_at: When the newest such file was written.
        changed: Cases to hand out again: theirs, but in no file for them, or changed by a lead since the newest one;
            and cases that they were handed out, but are somebody else's now.
        gathered_at: When a file from their laptop was last merged here.
        is_awaited: Whether they have been handed out cases, and no file of theirs has been merged since.
        is_here: Whether this is their laptop, so that no file is needed.
        seconds: The cases that they assess as the second assessor.
        seconds_complete: Those of them that they called complete, as far as this laptop knows.
        has_left: Whether they have left the team, so that nothing more is handed out to them.
    """

    assessor: str
    cases: tuple[str, ...]
    complete: tuple[str, ...]
    handed_out: tuple[str, ...] = ()
    handed_out_at: int | None = None
    changed: tuple[str, ...] = ()
    gathered_at: int | None = None
    is_awaited: bool = False
    is_here: bool = False
    seconds: tuple[str, ...] = ()
    seconds_complete: tuple[str, ...] = ()
    has_left: bool = False

    @property
    def assessments(self) -> int:
        """The number of cases that they assess, first or second."""
        return len(self.cases) + len(self.seconds)

    @property
    def assessments_complete(self) -> int:
        """The number of those that they called complete."""
        return len(self.complete) + len(self.seconds_complete)


def assessor_files(session: Session) -> list[AssessorFiles]:
    """Return the state of the files of each member of the team who has cases, or was handed out some."""
    newest = _newest_gathered(session)
    found = [_files_of(session, code, newest.get(code)) for code in session.team]
    return [
        each for each in found if each.assessments or each.handed_out_at is not None or each.gathered_at is not None
    ]


def _newest_gathered(session: Session) -> dict[str, int]:
    """Return when a file of each assessor's laptop was last merged here."""
    people = people_of_stores(session.store)
    newest: dict[str, int] = {}
    for each in gathered_files(session.store):
        for code in people.get(each.store, ()):
            newest[code] = max(newest.get(code, 0), each.at)
    return newest


def _files_of(session: Session, code: str, gathered_at: int | None) -> AssessorFiles:
    sample = session.sample()
    cases = [case for case in sample if case.allocated_to == code]
    to_them = [each for each in session.handouts.values() if each.to in (code, "")]
    carried = {reference for each in to_them for reference in each.cases}
    own = {reference for each in to_them if each.to for reference in each.cases}
    handed_out_at = max((each.at for each in to_them), default=None)
    is_here = session.current_assessor == code
    has_left = code in session.departures
    changed: set[str] = set()
    if handed_out_at is not None and not is_here and not has_left:
        theirs = {case.id for case in sample if code in (case.allocated_to, case.second_assessor)}
        # Once their work is back here, a ruling settles it and asks nothing more of their laptop.
        is_back = gathered_at is not None and gathered_at >= handed_out_at
        since = changed_by_leads(session.store, handed_out_at, rulings=not is_back)
        changed = (theirs - carried) | ((theirs | own) & since)
    seconds = [case for case in sample if case.second_assessor == code]
    return AssessorFiles(
        assessor=code,
        cases=tuple(case.id for case in cases),
        complete=_complete(cases, code),
        handed_out=tuple(case.id for case in cases if case.id in carried),
        handed_out_at=handed_out_at,
        changed=tuple(sorted(changed)),
        gathered_at=gathered_at,
        is_awaited=handed_out_at is not None and not is_here and (gathered_at or 0) < handed_out_at,
        is_here=is_here,
        seconds=tuple(case.id for case in seconds),
        seconds_complete=_complete(seconds, code),
        has_left=has_left,
    )


def _complete(cases: Iterable[Case], code: str) -> tuple[str, ...]:
    """Return the cases that an assessor called complete."""
    return tuple(case.id for case in cases if (said := case.completion(code)) is not None and said.complete)
