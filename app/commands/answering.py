"""Record an answer with its reasons, note and evidence, a fact or an Asset rating; each is durable on return."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from app.assessment.case import Case
from app.errors import DataError
from app.framework.model import ANSWERS, Answer, Question
from app.message import Message
from app.records.fact import fact_key
from app.records.judgement import Judgement, judgement_key
from app.records.profile import PROFILE
from app.records.rating import rating_key
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.store import NewRecord
from app.text import clean, clean_line

CLEAR = "clear"


def known_question(session: Session, question: str) -> Question:
    """Return the question with this id.

    Raises:
        DataError: the framework has none.
    """
    found = session.framework.question_by_id.get(question)
    if found is None:
        raise DataError(
            "There is no question {question} in {title}. Ids look like 1.1.03.",
            question=question,
            title=session.framework.title,
        )
    return found


def changed_judgement(
    judgement: Judgement,
    *,
    answer: str | None = None,
    reasons: Sequence[str] | None = None,
    note: str | None = None,
    evidence: str | None = None,
) -> Judgement:
    """Return `judgement` with the parts that are given replaced.

    None leaves a part as it is, and `clear` removes the answer. Reasons stay when the answer changes, and count again
    if it becomes no again.
    """
    if answer is not None:
        judgement = replace(judgement, answer=None if answer == CLEAR else cast("Answer", answer))
    if reasons is not None:
        judgement = replace(judgement, reasons=tuple(dict.fromkeys(reasons)))
    if note is not None:
        judgement = replace(judgement, note=clean(note))
    if evidence is not None:
        judgement = replace(judgement, evidence=clean_line(evidence, "; "))
    return judgement


def record_judgement(
    session: Session,
    *,
    case_id: str,
    question: str,
    assessor: str | None = None,
    answer: str | None = None,
    reasons: Sequence[str] | None = None,
    note: str | None = None,
    evidence: str | None = None,
) -> Changes:
    """Record any part of a judgement: `answer` is yes, no, na or clear. A part that is None stays.

    Nothing is written where nothing changes.

    Raises:
        DataError: no such case, question, assessor, answer or reason; or reasons without a no.
        KnownError: the disk is full or read-only. Nothing was recorded.
    """
    found = session.case(case_id)
    asked = known_question(session, question)
    owner = session.assessor_for(found, assessor)
    if answer is not None and answer not in (*ANSWERS, CLEAR):
        raise DataError("{answer} is no answer. An answer is yes, no, na or clear.", answer=repr(answer))
    had = session.judgement(case_id, question, owner)
    now = changed_judgement(had, answer=answer, reasons=reasons, note=note, evidence=evidence)
    if reasons:
        _check_reasons(asked, now)
    if now == had:
        return NOTHING
    key = judgement_key(case_id, question, owner)
    return session.record([NewRecord(key, now)], author=session.current_assessor or owner)


def _check_reasons(question: Question, judgement: Judgement) -> None:
    known = [reason.id for reason in question.reasons]
    for reason in judgement.reasons:
        if reason not in known:
            allowed = (
                Message("Its reasons are: {reasons}.", reasons=tuple(known))
                if known
                else Message("It has no reasons to tick; use the note.")
            )
            raise DataError(
                "{reason} is no reason of question {question}. {allowed}",
                reason=reason,
                question=question.id,
                allowed=allowed,
            )
    if judgement.answer != "no":
        raise DataError("Reasons go with a no; question {question} is not answered no.", question=question.id)


def record_fact(session: Session, *, case_id: str, fact: str, value: str, assessor: str | None = None) -> Changes:
    """Record a case fact: `value` is yes, no or clear.

    Raises:
        DataError: no such case, fact, assessor or value.
        KnownError: the disk is full or read-only. Nothing was recorded.
    """
    found = session.case(case_id)
    if fact not in session.framework.fact_by_id:
        raise DataError("There is no fact {fact} in {title}.", fact=fact, title=session.framework.title)
    if value not in ("yes", "no", CLEAR):
        raise DataError("{value} is no value of a fact. A fact is yes, no or clear.", value=repr(value))
    owner = session.assessor_for(found, assessor)
    now = None if value == CLEAR else value
    if found.facts_of(owner).get(fact) == now:
        return NOTHING
    return session.record([NewRecord(fact_key(case_id, fact, owner), now)], author=session.current_assessor or owner)


def record_rating(session: Session, *, case_id: str, stage: str, item: str, value: int | None) -> Changes:
    """Record what the YOT's Asset says of one factor at one stage; None clears it.

    Raises:
        DataError: no such case, stage, factor or score.
        KnownError: the disk is full or read-only. Nothing was recorded.
    """
    found = session.case(case_id)
    allowed = session.framework.asset.allowed_scores(item)
    if allowed is None or stage not in session.framework.asset.stages:
        raise DataError("There is no Asset rating {item} at {stage}.", item=item, stage=stage)
    if value is not None and value not in allowed:
        named = ", ".join(str(score) for score in allowed)
        raise DataError("{item} cannot be {value}. It is one of {named}.", item=item, value=value, named=named)
    if found.rating(stage, item) == value:
        return NOTHING
    return session.record([NewRecord(rating_key(case_id, stage, item), value)], author=_who(session, found))


def record_profile(session: Session, *, case_id: str, field: str, value: str | None) -> Changes:
    """Record one field of a case's profile; None clears it.

    Raises:
        DataError: no such case, or this is no lead's laptop.
        KnownError: the disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    found = session.case(case_id)
    text = (clean_line(value) or None) if value else None
    if (found.profile.get(field) or None) == text:
        return NOTHING
    return session.record([NewRecord(PROFILE.key(case_id, field), text)], author=_who(session, found))


def _who(session: Session, case: Case) -> str:
    return session.current_assessor or case.allocated_to or ""
