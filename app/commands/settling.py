"""Settling differences: the lead rules whose judgement counts, or which of several versions of a record does."""

from __future__ import annotations

from app.errors import DataError
from app.records.key import RecordKey
from app.records.ruling import RULING
from app.session.changes import Changes
from app.session.session import Session
from app.store.store import NewRecord
from app.text import clean


def set_counting_assessor(session: Session, *, case_id: str, item: str = "", assessor: str | None, why: str) -> Changes:
    """Rule whose judgement counts, for a case or one of its questions or facts; None takes the ruling back.

    Raises:
        DataError: no such case, item or assessor, no reason given, or this is no lead's laptop.
        KnownError: the disk is full or read-only.
    """
    session.refuse_unless_lead()
    session.case(case_id)
    known = session.framework.question_by_id.keys() | session.framework.fact_by_id.keys()
    if item and item not in known:
        raise DataError("There is no question or fact {item} in {title}.", item=item, title=session.framework.title)
    if assessor is not None:
        session.member(assessor)
    reason = clean(why).strip()
    if not reason:
        raise DataError("A ruling needs a reason. Say why.")
    return session.record([NewRecord(RULING.key(case_id, item), assessor)], act="ruling", why=reason)


def choose_version(session: Session, key: RecordKey, *, version: bytes, why: str) -> Changes:
    """Settle a difference: the content of `version` replaces every version that was open.

    Raises:
        DataError: nothing differs there, the version is not among those that do, no reason given, or this is no lead's
            laptop.
        KnownError: the disk is full or read-only.
    """
    session.refuse_unless_lead()
    versions = next((found.versions for found in session.conflicts() if found.key == key), ())
    if version not in versions:
        raise DataError("No versions differ there, or the one named is not among them.")
    reason = clean(why).strip()
    if not reason:
        raise DataError("A ruling needs a reason. Say why.")
    entry = NewRecord(key, session.store.row(version).recorded, replaces=versions)
    return session.record([entry], act="ruling", why=reason)
