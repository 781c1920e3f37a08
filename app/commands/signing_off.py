"""Signing an inspection off, which locks what was assessed, and unlocking it again with a reason."""

from __future__ import annotations

from collections.abc import Sequence

from app.commands.drafting import keep_drafts
from app.errors import DataError
from app.records.registry import kind_of
from app.records.sign_off import SIGN_OFF, SignOff
from app.session.changes import Changes
from app.session.session import Session
from app.store.journal import Row
from app.store.store import NewRecord
from app.text import clean, clean_line


def sign_off(session: Session, *, name: str, designation: str = "") -> Changes:
    """Sign the inspection off: nothing that was assessed changes until it is unlocked.

    Raises:
        DataError: It is signed off already, nobody is named, or this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    signed = session.sign_off
    if signed is not None:
        raise DataError("The inspection is signed off already, by {name}.", name=signed.name)
    who = clean_line(name).strip()
    if not who:
        raise DataError("A sign-off needs a name. Say who signs.")
    kept = keep_drafts(session)
    return kept.then(session.record([NewRecord(SIGN_OFF.key(), SignOff(who, clean_line(designation).strip()))]))


def unlock(session: Session, *, why: str) -> Changes:
    """Unlock an inspection that was signed off. The reason is in its history.

    Raises:
        DataError: It is not signed off, no reason is given, or this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    if session.sign_off is None:
        raise DataError("The inspection is not signed off, so there is nothing to unlock.")
    reason = clean(why).strip()
    if not reason:
        raise DataError("Unlocking needs a reason. Say why.")
    return session.record([NewRecord(SIGN_OFF.key(), None)], why=reason)


def refuse_merge_when_signed_off(session: Session, rows: Sequence[Row]) -> None:
    """Refuse a merge that would change what was assessed on the laptop of a lead who signed the inspection off.

    A lead who unlocked it on another laptop has given the reason there, so files with that are merged. The laptops of
    assessors take what the lead's files bring.

    Args:
        session: The open inspection.
        rows: The rows that are new to it.

    Raises:
        DataError: The inspection has to be unlocked first.
    """
    if session.sign_off is None or not session.is_lead or any(SIGN_OFF.matches(row.key) for row in rows):
        return
    if any(not kind_of(row.key).while_signed_off for row in rows):
        raise DataError(
            "The inspection is signed off, and these files would change what was assessed. Nothing was merged. Unlock "
            "it with a reason, merge, and sign it off again."
        )
