"""List the differences that the lead has to settle, and work out what each decision would do to the scores."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from app.assessment.case import Case
from app.assessment.second_opinions import Comparison, assessors_of, compare_opinions, waits_for
from app.records.judgement import Judgement
from app.records.key import RecordKey
from app.records.ruling import RULING
from app.scoring.counts import ScoreChange
from app.scoring.second_reading import SecondReading, second_readings
from app.session.blindness import is_blind
from app.session.session import Session
from app.store.journal import Row
from app.store.merge import Conflict


def version_conflicts(session: Session) -> list[Conflict]:
    """Return the records of which two laptops' versions differ, with their rows, the one that counts for now first."""
    row = session.store.row
    return [Conflict(each.key, tuple(map(row, each.versions))) for each in session.conflicts()]


def answers_agree(versions: Iterable[Row]) -> bool:
    """Return whether versions of a judgement give the same answer and differ in its reasons, note or evidence alone."""
    values = [row.recorded for row in versions]
    if not all(isinstance(value, Judgement) for value in values):
        return False
    return len({value.answer for value in values}) == 1


def is_comparable(session: Session, case: Case) -> bool:
    """Return whether the opinions on a case may be compared: they are not blind, or all of them are complete."""
    return not (is_blind(session) and waits_for(case))


def comparisons(session: Session, *, case_id: str | None = None) -> list[Comparison]:
    """Return the questions and facts on which two assessors of a case gave answers that may be compared.

    Raises:
        DataError: There is no such case.
    """
    cases = session.sample() if case_id is None else [session.case(case_id)]
    return [
        each for case in cases if is_comparable(session, case) for each in compare_opinions(session.framework, case)
    ]


def differences(session: Session, *, case_id: str | None = None) -> list[Comparison]:
    """Return the questions and facts on which assessors differ and nobody has ruled.

    Raises:
        DataError: There is no such case.
    """
    return [each for each in comparisons(session, case_id=case_id) if not each.agree and not each.ruled]


def twice_assessed(session: Session) -> list[Case]:
    """Return the cases that two or more assessors judged."""
    return [case for case in session.sample() if len(assessors_of(case)) > 1]


def effect_of(session: Session, case_id: str, records: Mapping[RecordKey, Any]) -> tuple[ScoreChange, ...]:
    """Return how the sample's scores would change if other records of a case counted. Nothing changes by this."""
    other = session.case(case_id).with_records(records)
    content = (other.counting_facts(), other.counting_judgements()) if other.in_sample else None
    return session.board.if_case_counted(case_id, content)


def effect_of_ruling(session: Session, case_id: str, items: Iterable[str], assessor: str) -> tuple[ScoreChange, ...]:
    """Return how the sample's scores would change if an assessor counted on questions and facts of a case."""
    return effect_of(session, case_id, {RULING.key(case_id, item): assessor for item in items})


def suggested_readings(session: Session) -> list[SecondReading]:
    """Return the complete cases with one assessment so far, those most worth a second reading first."""
    once = [case.id for case in session.sample() if case.complete and len(assessors_of(case)) == 1]
    return second_readings(session.framework, session.board, once)
