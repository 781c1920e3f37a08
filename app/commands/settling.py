"""Settling differences: the lead rules whose judgement counts, or which of several versions of a record does."""

from __future__ import annotations

from collections.abc import Iterable

from app.commands.answering import record_judgement
from app.commands.querying import author_of
from app.errors import DataError
from app.framework.model import Answer
from app.records.inspection import INSPECTION
from app.records.judgement import BLANK
from app.records.key import RecordKey
from app.records.ruling import RULING
from app.session.blindness import BLIND, SECOND_ASSESSMENTS, is_blind
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.session.settling import answers_agree, version_conflicts
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
    if item:
        _check_item(session, item)
    if assessor is not None:
        session.member(assessor)
    reason = _reason(why)
    return session.record([NewRecord(RULING.key(case_id, item), assessor)], act="ruling", why=reason)


def rule_items(session: Session, *, case_id: str, items: Iterable[str], assessor: str, why: str) -> Changes:
    """Rule that an assessor's judgements count on questions or facts of a case, all or none, for one reason.

    Raises:
        DataError: There is no such case, item or assessor, they gave no answer to one of them, no reason is given, or
            this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    case = session.case(case_id)
    session.member(assessor)
    chosen = list(dict.fromkeys(items))
    for item in chosen:
        _check_item(session, item)
        given = case.facts_of(assessor).get(item) or case.judgements_of(assessor).get(item, BLANK).answer
        if not given:
            raise DataError(
                "{code} gave no answer to {item} of {reference}, so it cannot count.",
                code=assessor,
                item=item,
                reference=case_id,
            )
    reason = _reason(why)
    entries = [NewRecord(RULING.key(case_id, item), assessor) for item in chosen]
    return session.record(entries, act="ruling", why=reason)


def rule_own_answer(
    session: Session, *, case_id: str, question: str, answer: Answer, why: str, assessor: str | None = None
) -> Changes:
    """Rule with an answer of the lead's own, which then counts. The reason is its note too.

    Args:
        session: The open inspection.
        case_id: The case.
        question: The question.
        answer: Yes, no or na.
        why: The reason.
        assessor: The lead whose answer it is; by default the laptop's person, else the first lead of the team.

    Raises:
        DataError: There is no such case or question, no reason is given, or this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing, or the answer alone, was recorded.
    """
    session.refuse_unless_lead()
    reason = _reason(why)
    lead = author_of(session, assessor)
    judged = record_judgement(session, case_id=case_id, question=question, assessor=lead, answer=answer, note=reason)
    return judged.then(rule_items(session, case_id=case_id, items=[question], assessor=lead, why=reason))


def choose_agreed_versions(session: Session, *, why: str) -> Changes:
    """Settle all differences between laptops whose versions give the same answer: those that count for now stay.

    Raises:
        DataError: There is none, no reason is given, or this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    reason = _reason(why)
    agreed = [conflict for conflict in version_conflicts(session) if answers_agree(conflict.versions)]
    if not agreed:
        raise DataError("There are no differences between laptops in which the answers are the same.")
    entries = [
        NewRecord(each.key, each.versions[0].recorded, replaces=tuple(row.hash for row in each.versions))
        for each in agreed
    ]
    return session.record(entries, act="ruling", why=reason)


def set_blind(session: Session, *, blind: bool) -> Changes:
    """Set whether second assessments are blind until both assessors have called the case complete.

    Raises:
        DataError: This is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    if is_blind(session) == blind:
        return NOTHING
    return session.record([NewRecord(INSPECTION.key(item=SECOND_ASSESSMENTS), BLIND if blind else "open")], act="setup")


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
    reason = _reason(why)
    entry = NewRecord(key, session.store.row(version).recorded, replaces=versions)
    return session.record([entry], act="ruling", why=reason)


def _check_item(session: Session, item: str) -> None:
    known = session.framework.question_by_id.keys() | session.framework.fact_by_id.keys()
    if item not in known:
        raise DataError("There is no question or fact {item} in {title}.", item=item, title=session.framework.title)


def _reason(why: str) -> str:
    reason = clean(why).strip()
    if not reason:
        raise DataError("A ruling needs a reason. Say why.")
    return reason
