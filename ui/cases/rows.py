"""Make the rows of the list of cases from the session, one row per case."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.assessment.case import Case
from app.assessment.form_state import Progress, State
from app.assessment.open_items import OpenCounts
from app.records.fact import CUSTODY_FACT
from app.records.flag import Flag
from app.session.blindness import may_see
from app.session.session import Session
from ui.cases.columns import CountColumn


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case in the list.

    Attributes:
        whose: The assessor whose form, open `flags` and time spent (`seconds`) the row shows.
        progress: How many of the questions that apply are answered in that form.
        open: How many items are open in that form.
        odd: A sentence for each combination of facts and answers worth a second look.
        conflicts: How many records of the case have versions that differ and need a ruling.
    """

    reference: str
    state: State
    progress: Progress
    open: OpenCounts
    allocated_to: str
    whose: str
    case_manager: str
    order_type: str
    rosh: str
    custody: str | None
    looked_after: str | None
    odd: tuple[str, ...] = ()
    conflicts: int = 0
    flags: tuple[Flag, ...] = ()
    seconds: int = 0

    def count(self, column: CountColumn) -> int:
        """Return the number that a column of counts shows."""
        match column:
            case "unanswered":
                return self.open.unanswered
            case "to_look_at":
                return self.open.to_look_at
            case "flags":
                return len(self.flags)
            case "conflicts":
                return self.conflicts


def whose_form(session: Session, case: Case) -> str:
    """Return the assessor whose form of a case its row shows.

    It is the counting assessor. On the laptop of another assessor it is that assessor, if they have the second
    assessment of the case, or have recorded anything in it.
    """
    me = session.current_assessor
    if me and session.team.get(me) != "lead" and (case.second_assessor == me or case.has_work_of(me)):
        return me
    return case.counting_assessor() or me or ""


def case_row(session: Session, reference: str, *, conflicts: int = 0) -> CaseRow:
    """Return the row of one case as it is now."""
    case = session.cases[reference]
    whose = whose_form(session, case)
    form = session.form_now(reference, whose)
    facts = form.board.facts
    return CaseRow(
        reference=reference,
        state=form.state,
        progress=form.progress(),
        open=form.counts,
        allocated_to=case.allocated_to or "",
        whose=whose,
        case_manager=case.profile.get("case_manager") or "",
        order_type=session.value_label("order", case.profile.get("order_type", "")),
        rosh=case.profile.get("rosh_recorded", ""),
        custody=facts.get(CUSTODY_FACT),
        looked_after=case.profile.get("looked_after") or None,
        odd=tuple(each.text for each in form.inconsistencies()),
        conflicts=conflicts,
        flags=tuple(case.open_flags(whose)) if may_see(session, case, whose) else (),
        seconds=case.time_of(whose),
    )


def conflicts_by_case(session: Session) -> Mapping[str, int]:
    """Return the number of records of each case whose versions differ and need a ruling."""
    found: dict[str, int] = {}
    for contested in session.conflicts():
        found[contested.key.case_id] = found.get(contested.key.case_id, 0) + 1
    return found


def natural(reference: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key in which BRO-9 is before BRO-10."""
    parts = re.split(r"(\d+)", reference.casefold())
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts if part)
