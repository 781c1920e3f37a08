"""Check new records before they are written: they fit the framework, and name cases and assessors that exist."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable
from typing import Any

from app.errors import DataError, KnownError
from app.framework.model import Framework
from app.message import Message
from app.records.assessor import ASSESSOR
from app.records.case import CASE
from app.records.key import RecordKey
from app.records.limits import LONGEST_TEXT, too_long
from app.records.registry import kind_of
from app.store.confirming import laptop_of
from app.store.journal import LEADS_ACTS, Act
from app.store.store import NewRecord, Store


def fault_of(
    entries: Iterable[NewRecord], framework: Framework, cases: Container[str], team: Container[str]
) -> Message | None:
    """Return what is wrong with the first of `entries` that cannot be recorded; None where all can.

    Args:
        entries: Records to write together. A record may name a case or an assessor that another of them adds.
        framework: The inspection's framework.
        cases: References of the cases of the inspection.
        team: Codes of its assessors.
    """
    together = list(entries)
    new_cases = {entry.key.case_id for entry in together if CASE.matches(entry.key)}
    new_team = {entry.key.item for entry in together if ASSESSOR.matches(entry.key)}
    for entry in together:
        kind, key = kind_of(entry.key), entry.key
        fault = kind.validate(framework, key, entry.value)
        if fault is not None:
            return fault
        if key.case_id and key.case_id not in cases and key.case_id not in new_cases:
            return Message("a record of a case that is not in the inspection")
        for code in (key.owner, kind.assessor_named(entry.value)):
            if code and code not in team and code not in new_team:
                return Message("a record of an assessor {code} who is not in the team", code=code)
    return None


def refuse_others(entries: Iterable[NewRecord], act: Act, me: str | None) -> None:
    """Refuse changes that only a lead's laptop, or another assessor's, may record.

    Every other laptop would refuse a file with them, so all later exports of this one would be lost work.

    Args:
        entries: The changes.
        act: What kind of act they are.
        me: Whose laptop this is; None where it is nobody's in particular.

    Raises:
        DataError: One of them is not for this laptop.
    """
    for entry in entries:
        kind, owner = kind_of(entry.key), entry.key.owner
        if kind.is_leads(entry.value) or act in LEADS_ACTS:
            raise for_lead(me)
        if me and owner and owner != me:
            raise for_another(me, owner)


def refuse_signed_off(keys: Iterable[RecordKey]) -> None:
    """Refuse changes of what was assessed in an inspection that is signed off.

    Raises:
        DataError: One of them is such a change.
    """
    if any(not kind_of(key).while_signed_off for key in keys):
        raise DataError(
            "The inspection is signed off, so nothing that was assessed changes. Nothing was recorded. The lead can "
            "unlock it with a reason."
        )


def for_another(me: str, owner: str) -> DataError:
    """Return the refusal of what is another assessor's to record."""
    return DataError(
        "This is {me}'s laptop, so it records nothing of {owner}'s. Nothing was recorded.", me=me, owner=owner
    )


def for_lead(me: str | None) -> DataError:
    """Return the refusal of what only a lead's laptop may do."""
    return DataError(
        "Only the lead's laptop may change the team, the sample, allocations, profiles, rulings and what is reported, "
        "and this is {laptop}. Nothing was recorded; ask the lead, with a flag on the case if it is about one.",
        laptop=laptop_of([me] if me else []),
    )


def refuse_too_long(entries: Iterable[NewRecord], why: str, *, times: int) -> None:
    """Refuse records with a text that is longer than their kind allows.

    Raises:
        DataError: One is too long; how long it is, and how long it may be.
    """
    fault = too_long(Message("the explanation"), why, LONGEST_TEXT * times) if why else None
    for entry in entries:
        fault = fault or kind_of(entry.key).beyond_limits(entry.key, entry.value, times=times)
        if fault is not None:
            raise DataError("Nothing was recorded: {fault}.", fault=fault)


def refuse_unseen(
    entries: Iterable[NewRecord], framework: Framework, seen: Callable[[RecordKey], Any], store: Store
) -> None:
    """Refuse changes of records that another connection has changed since they were read.

    A guarded record is written whole, so one that is based on the state in memory would overwrite a newer note.

    Raises:
        KnownError: The store holds another value than memory does.
    """
    for entry in entries:
        key, kind = entry.key, kind_of(entry.key)
        if not kind.guarded or entry.replaces is not None:
            continue
        row = store.current(key)
        if kind.shown(row.recorded if row else None) != seen(key):
            raise KnownError(
                "{what} of {scope} was changed by an import or a merge at this very moment. Nothing was recorded; look "
                "at it and enter it again.",
                what=kind.name_of(framework, key),
                scope=key.case_id or Message("the inspection"),
            )
