"""Challenges of the YOT to judgements: recording, changing, deciding. Each durable on return."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from app.commands.answering import changed_judgement, known_question
from app.commands.querying import author_of
from app.errors import DataError
from app.exchange.importers.dates import read_day
from app.framework.model import ANSWERS, Answer
from app.records.challenge import CHALLENGE, Challenge, Outcome, challenge_item, challenge_key
from app.records.judgement import judgement_key
from app.records.ruling import RULING
from app.scoring.counts import ScoreChange
from app.session.challenges import CaseChallenge, challenge_named, counting, recorded_effect
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.session.settling import effect_of
from app.store.store import NewRecord
from app.text import clean, clean_line

# The name under which a store has the texts of challenges that are being typed, local to its laptop.
_TYPED = "challenges being typed"


def add_challenge(
    session: Session, *, case_id: str, question: str, grounds: str, raised_by: str = "", raised_on: str = ""
) -> tuple[CaseChallenge, Changes]:
    """Record that the YOT disputes the judgement on a question of a case.

    Args:
        session: The open inspection.
        case_id: The case.
        question: The question.
        grounds: The reasons of the YOT.
        raised_by: The person who raises it, and their role; may be empty.
        raised_on: The day, as `read_day` reads it; by default today.

    Returns:
        The challenge, and the changes.

    Raises:
        DataError: There is no such case or question, no judgement counts there, the grounds are empty, the day is none,
            or this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    session.case(case_id)
    known_question(session, question)
    whose, judgement = counting(session, case_id, question)
    if judgement.answer is None:
        raise DataError(
            "No answer counts in {question} of {case}, so there is nothing to dispute.", question=question, case=case_id
        )
    value = Challenge(
        raised_by=clean_line(raised_by),
        raised_on=_day(raised_on or _today(session)),
        grounds=_grounds(grounds),
        disputed=judgement.answer,
    )
    item = challenge_item(question)
    changes = session.record([NewRecord(challenge_key(case_id, item), value)])
    return CaseChallenge(case_id, item, value, whose, judgement), changes


def edit_challenge(
    session: Session,
    name: str,
    *,
    grounds: str | None = None,
    raised_by: str | None = None,
    raised_on: str | None = None,
) -> Changes:
    """Change what was recorded of a challenge; a part that is None stays.

    Raises:
        DataError: There is no such challenge, the grounds are empty, the day is none, or this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    found = challenge_named(session, name)
    value = found.value
    now = replace(
        value,
        grounds=value.grounds if grounds is None else _grounds(grounds),
        raised_by=value.raised_by if raised_by is None else clean_line(raised_by),
        raised_on=value.raised_on if raised_on is None else _day(raised_on),
    )
    return NOTHING if now == value else session.record([NewRecord(found.key, now)])


def effect_of_decision(session: Session, name: str, answer: Answer | None) -> tuple[ScoreChange, ...]:
    """Return how the scores of the sample would change if the lead decided for an answer. Nothing changes by this.

    Args:
        session: The inspection.
        name: The name of the challenge.
        answer: The answer that would count; None where the judgement stays.

    Raises:
        DataError: There is no such challenge.
    """
    found = challenge_named(session, name)
    if answer is None:
        return ()
    if answer == found.judgement.answer:
        # It was changed already, so the effect is that of going back to the disputed answer, the other way round.
        back = replace(found.judgement, answer=found.value.disputed)
        key = judgement_key(found.case_id, found.question, found.assessor)
        changes = effect_of(session, found.case_id, {key: back})
        return tuple(replace(each, before=each.after, after=each.before) for each in changes)
    records = {entry.key: entry.value for entry in _judged(session, found, answer, "", _lead(session))}
    return effect_of(session, found.case_id, records)


def settle_challenge(
    session: Session, name: str, *, outcome: Outcome, why: str, answer: Answer | None = None
) -> Changes:
    """Decide about a challenge. Another answer is the lead's own, and counts by a ruling recorded with the decision.

    The effect on the scores of the sample is part of the record.

    Args:
        session: The open inspection.
        name: The name of the challenge.
        outcome: "kept", "changed" or "withdrawn".
        why: The reason.
        answer: The answer that counts from now on, where it changes. It may count already.

    Raises:
        DataError: There is no such challenge, it is decided already, an answer is missing or too much, it is the
            disputed one, no reason is given, this is no lead's laptop, or an answer would change while the inspection
            is signed off.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    found = challenge_named(session, name)
    _check_decision(found, outcome, answer)
    reason = clean(why).strip()
    if not reason:
        raise DataError("A decision needs a reason. Say why in a few words.")
    lead = _lead(session)
    effect = tuple(recorded_effect(each) for each in effect_of_decision(session, found.name, answer) if _moves(each))
    value = replace(found.value, outcome=outcome, answer=answer, why=reason, effect=effect)
    entries = [NewRecord(found.key, value)]
    if answer is not None and answer != found.judgement.answer:
        entries += _judged(session, found, answer, reason, lead)
    return session.record(entries, act="ruling", author=lead, why=reason)


def reopen_challenge(session: Session, name: str, *, why: str) -> Changes:
    """Open a challenge that was decided. The answer that counts stays until it is decided again.

    Raises:
        DataError: There is no such challenge, it is open, no reason is given, or this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    found = challenge_named(session, name)
    if found.value.outcome == "open":
        raise DataError("Challenge {name} is open already.", name=found.name)
    reason = clean(why).strip()
    if not reason:
        raise DataError("Opening it again needs a reason. Say why in a few words.")
    value = replace(found.value, outcome="open", answer=None, why="", effect=())
    return session.record([NewRecord(found.key, value)], why=reason)


def remove_challenge(session: Session, name: str) -> Changes:
    """Remove a challenge that was recorded by mistake and is not decided. The history keeps it.

    Raises:
        DataError: There is no such challenge, it is decided, or this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    found = challenge_named(session, name)
    if found.value.outcome != "open":
        raise DataError("Challenge {name} is decided, so it is not removed. Open it again first.", name=found.name)
    return session.record([NewRecord(CHALLENGE.key(found.case_id, found.item), None)])


def keep_typed(session: Session, typed: Mapping[str, Any] | None) -> None:
    """Keep what is being typed about challenges on this laptop, encrypted and outside the record.

    Args:
        session: The open inspection.
        typed: Plain data; None once all of it is recorded.

    Raises:
        DataError: This is no lead's laptop.
        KnownError: The disk is full or read-only.
    """
    session.refuse_unless_lead()
    if typed is not None:
        with session.reporting():
            session.store.local.set_data(_TYPED, dict(typed))
    elif session.store.local.text(_TYPED) is not None:
        session.store.local.drop(_TYPED)


def typed_before(session: Session) -> Mapping[str, Any] | None:
    """Return what was being typed about challenges and is not recorded; None where nothing was."""
    found = session.store.local.data(_TYPED)
    return found if isinstance(found, dict) else None


def _judged(session: Session, found: CaseChallenge, answer: Answer, why: str, lead: str) -> Sequence[NewRecord]:
    """Return the records by which the lead's answer counts on the question."""
    key = judgement_key(found.case_id, found.question, lead)
    had = found.judgement if found.assessor == lead else session.judgement(found.case_id, found.question, lead)
    evidence = had.evidence or found.judgement.evidence
    entries = [NewRecord(key, changed_judgement(had, answer=answer, note=why or None, evidence=evidence))]
    if found.assessor != lead:
        entries.append(NewRecord(RULING.key(found.case_id, found.question), lead))
    return entries


def _check_decision(found: CaseChallenge, outcome: Outcome, answer: Answer | None) -> None:
    if found.value.outcome != "open":
        raise DataError("Challenge {name} is decided already. Open it again to decide otherwise.", name=found.name)
    if outcome not in ("kept", "changed", "withdrawn"):
        raise DataError("{outcome} is no decision. It is kept, changed or withdrawn.", outcome=repr(outcome))
    if (answer is not None) != (outcome == "changed"):
        raise DataError("An answer goes with a decision that changes it, and only with that.")
    if answer is not None and answer not in ANSWERS:
        raise DataError("{answer} is no answer. An answer is yes, no or na.", answer=repr(answer))
    if answer is not None and answer == found.value.disputed:
        raise DataError(
            "{answer} is the disputed answer. Decide that the judgement stays, or give another.", answer=answer
        )


def _moves(change: ScoreChange) -> bool:
    return (change.before.yes, change.before.no) != (change.after.yes, change.after.no)


def _lead(session: Session) -> str:
    return author_of(session, None)


def _grounds(text: str) -> str:
    said = clean(text).strip()
    if not said:
        raise DataError("The grounds are empty. Say why the YOT disputes the judgement.")
    return said


def _day(text: str) -> str:
    day = read_day(text.strip())
    if day is None:
        raise DataError("{day} is no day. Write it as 26 March 2012 or 26/03/2012.", day=repr(text.strip()))
    return day


def _today(session: Session) -> str:
    return dt.datetime.fromtimestamp(session.store.clock() / 1000, dt.UTC).astimezone().date().isoformat()
