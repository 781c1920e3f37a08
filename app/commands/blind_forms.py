"""Leave out of a hand-out the forms that are blind for the assessor whom it is for.

The window hides such a form too, but a file can be read without the window by anybody who has its passphrase. A form is
left out by whole chains: what another laptop recorded in a case.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.errors import DataError, Problem
from app.message import Message
from app.records.fact import FACT
from app.records.registry import KINDS
from app.session.blindness import blind_for
from app.session.session import Session
from app.store.journal import Row

_Chain = tuple[str, str]
_SAMPLE = "sample"


def without_blind_forms(session: Session, rows: Sequence[Row], assessor: str) -> list[Row]:
    """Return the rows of a hand-out for an assessor without other assessors' forms that are blind for them.

    Raises:
        DataError: A form was recorded on a lead's laptop, among the set-up of its case, or later rows refer to it.
    """
    blind = {
        case: blind_for(session, session.case(case), assessor, also=_with_own_facts(rows, case))
        for case in _cases(session, rows)
    }
    left_out = {_chain(row) for row in rows if _tells(row, blind.get(row.key.case_id, set()))}
    if not left_out:
        return list(rows)
    kept = [row for row in rows if _chain(row) not in left_out]
    here = {row.hash for row in kept}
    problems = {
        row.key.case_id: Message("{code}'s answers are among the lead's own changes.", code=row.key.owner)
        for row in rows
        if _tells(row, blind.get(row.key.case_id, set())) and _chain(row) in _chains_of_set_up(rows)
    }
    for row in kept:
        if any(link not in here for link in (*row.replaces, *row.links)):
            problems.setdefault(row.key.case_id, Message("later changes refer to the other assessor's."))
    if problems:
        raise DataError(
            "Second assessments are blind, and these cases cannot be handed out to {code} without the other form. Wait "
            "until both are complete, or end the blindness.",
            [Problem(case, what) for case, what in sorted(problems.items())],
            code=assessor,
        )
    return kept


def refuse_blind_for_everybody(session: Session) -> None:
    """Refuse a hand-out for everybody while it would show somebody a form that is blind for them.

    Raises:
        DataError: It would, with each case.
    """
    problems = [
        Problem(case.id, Message("is blind for {code}.", code=code))
        for case in session.sample()
        for code in (case.allocated_to, case.second_assessor)
        if code is not None and code != session.current_assessor and blind_for(session, case, code)
    ]
    if problems:
        raise DataError(
            "Second assessments are blind, so a file for everybody would show what is hidden. Hand out a file for each "
            "assessor.",
            problems,
        )


def _cases(session: Session, rows: Sequence[Row]) -> list[str]:
    return [case for case in dict.fromkeys(row.key.case_id for row in rows) if case in session.cases]


def _with_own_facts(rows: Sequence[Row], case: str) -> set[str]:
    return {row.key.owner for row in rows if row.key.case_id == case and FACT.matches(row.key) and row.act != _SAMPLE}


def _tells(row: Row, blind: set[str]) -> bool:
    """Return whether a row is part of a blind form. Facts of the sample are everybody's to start with."""
    return row.key.owner in blind and row.act != _SAMPLE


def _chain(row: Row) -> _Chain:
    return row.store, row.key.case_id


def _chains_of_set_up(rows: Sequence[Row]) -> set[_Chain]:
    return {_chain(row) for row in rows if (kind := KINDS.get(row.key.kind)) is not None and kind.lead_only}
