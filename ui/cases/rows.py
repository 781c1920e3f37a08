"""What the list of cases says of each case, worked out from the session: one row a case."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.assessment.case import Case
from app.assessment.review import State, inconsistencies, progress, state_of
from app.records.flag import Flag
from app.scoring.scoreboard import CaseBoard
from app.session.session import Session

CUSTODY_FACT = "custody_phase"


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case in the list. `whose` is the assessor whose form `answered` of `applicable` questions are counted in,
    whose open `flags` they are, and who has spent the `seconds`.

    `odd` are sentences on combinations of facts worth a second look; `differing` how many records await a ruling.
    """

    reference: str
    state: State
    answered: int
    applicable: int
    pending: int
    allocated_to: str
    whose: str
    order_type: str
    rosh: str
    custody: str | None
    looked_after: str | None
    odd: tuple[str, ...] = ()
    differing: int = 0
    flags: tuple[Flag, ...] = ()
    seconds: int = 0

    @property
    def open(self) -> int:
        """How many questions that apply have no answer."""
        return self.applicable - self.answered

    @property
    def to_check(self) -> int:
        return len(self.odd) + self.differing


def whose_form(session: Session, case: Case) -> str:
    """Whose work on a case its row shows: that of the assessor who counts; on an assessor's own laptop their own,
    once they have recorded anything in it, as a second assessor does."""
    me = session.current_assessor
    if me and session.team.get(me) != "lead" and case.has_work_of(me):
        return me
    return case.counting_assessor() or me or ""


def case_row(session: Session, reference: str, *, differing: int = 0) -> CaseRow:
    """The row of one case as it stands now."""
    case = session.cases[reference]
    whose = whose_form(session, case)
    form = _form(session, case, whose)
    framework = session.framework
    done = progress(framework, form.answers, form.statuses)
    return CaseRow(
        reference=reference,
        state=state_of(framework, case, whose, form.facts, form.answers, form.statuses),
        answered=done.answered,
        applicable=done.applicable,
        pending=done.pending,
        allocated_to=case.allocated_to or "",
        whose=whose,
        order_type=session.value_label("order", case.profile.get("order_type", "")),
        rosh=case.profile.get("rosh_recorded", ""),
        custody=form.facts.get(CUSTODY_FACT),
        looked_after=case.profile.get("looked_after") or None,
        odd=tuple(each.text for each in inconsistencies(framework, form.facts, form.answers, form.statuses)),
        differing=differing,
        flags=tuple(case.open_flags(whose)),
        seconds=case.time_of(whose),
    )


def conflicts_by_case(session: Session) -> Mapping[str, int]:
    """How many records of each case have versions that differ and wait for a ruling."""
    found: dict[str, int] = {}
    for contested in session.conflicts():
        found[contested.key.case_id] = found.get(contested.key.case_id, 0) + 1
    return found


def natural(reference: str) -> tuple[tuple[int, int, str], ...]:
    """A sort key in which BRO-9 comes before BRO-10."""
    parts = re.split(r"(\d+)", reference.casefold())
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)


def _form(session: Session, case: Case, whose: str) -> CaseBoard:
    # The scoreboard holds the counting form of every case already; only rulings on single questions make it differ.
    if whose == case.counting_assessor() and not any(case.rulings.values()):
        return session.board.case(case.id)
    return session.case_board(case.id, whose)
