"""Find what is wrong with rows: values that the framework has no room for, and cases and people that nobody set up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from app.framework.model import Framework
from app.message import Message
from app.records.assessor import ASSESSOR
from app.records.case import CASE
from app.records.registry import KINDS, fault_in, kind_of
from app.store.journal import Row, row_named

SoundValues: TypeAlias = set[tuple[str, str, str, bool, bool]]


def row_faults(rows: Iterable[Row], framework: Framework, sound: SoundValues | None = None) -> list[Message]:
    """Return what is wrong with rows' keys and values, judged by the framework; empty if nothing.

    Args:
        rows: The rows.
        framework: The inspection's framework.
        sound: What was found sound before, for several calls: kind, item, value, and whether there is a case and an
            owner. A kind of record looks at no more, and the same come many times over.
    """
    sound = set() if sound is None else sound
    faults: list[Message] = []
    for row in rows:
        kind, case_id, item, owner = row.key
        same = (kind, item, row.value, not case_id, not owner)
        if same in sound:
            continue
        what = fault_in(framework, row.key, row.plain)
        if what:
            faults.append(Message("{row} holds {what}", row=row_named(row), what=what))
        else:
            sound.add(same)
    return faults


def dangling(rows: Iterable[Row]) -> dict[bytes, Message]:
    """Return the rows that name a case or an assessor that none of `rows` sets up, by hash, each with its fault."""
    everything = list(rows)
    cases = {row.key.case_id for row in everything if CASE.matches(row.key)}
    team = {row.key.item for row in everything if ASSESSOR.matches(row.key)}
    naming = {tag for tag, kind in KINDS.items() if kind.names_assessor}
    found: dict[bytes, Message] = {}
    for row in everything:
        tag, case_id, _, owner = row.key
        if tag not in naming and (not case_id or case_id in cases) and (not owner or owner in team):
            continue
        kind = kind_of(row.key)
        named = row.key.owner or (kind.assessor_named(row.recorded) if kind.names_assessor else None)
        if row.key.case_id and row.key.case_id not in cases:
            found[row.hash] = Message("{row} speaks of a case that is not in the inspection", row=row_named(row))
        elif named and named not in team:
            found[row.hash] = Message(
                "{row} speaks of an assessor {code} who is not in the team", row=row_named(row), code=named
            )
    return found
