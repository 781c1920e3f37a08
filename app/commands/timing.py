"""Time spent on a case: each laptop counts its own, and the laptops' totals add up."""

from __future__ import annotations

from app.errors import DataError
from app.records.time_spent import TIME_SPENT, time_key
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.store import NewRecord


def add_time(session: Session, *, case_id: str, seconds: int, assessor: str | None = None) -> Changes:
    """Add `seconds` to what was spent on a case on this laptop. It is not undone, and moves no score.

    Raises:
        DataError: no such case or assessor, or fewer than no seconds.
        KnownError: the disk is full or read-only. Nothing was recorded.
    """
    found = session.case(case_id)
    owner = session.assessor_for(found, assessor)
    if seconds < 0:
        raise DataError("{seconds} seconds cannot be spent on a case.", seconds=seconds)
    if not seconds:
        return NOTHING
    store = session.store.id
    total = found.known(TIME_SPENT, owner).get(store, 0) + seconds
    return session.record([NewRecord(time_key(case_id, store, owner), total)], author=session.current_assessor or owner)
