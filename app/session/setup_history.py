"""The history of the set-up: who changed the inspection or its team, when, and from what to what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.message import Message
from app.records.assessor import ASSESSOR
from app.records.declaration import DECLARATION
from app.records.departure import DEPARTURE
from app.records.inspection import INSPECTION
from app.records.registry import describe, kind_of, name_of
from app.session.session import Session
from app.store.journal import Row

_KINDS = (INSPECTION, ASSESSOR, DECLARATION, DEPARTURE)


@dataclass(frozen=True, slots=True)
class SetUpChange:
    """One change of the set-up.

    Attributes:
        at: The laptop's clock in milliseconds since 1970 (UTC).
        author: Who made it; empty where that is not known.
        what: The record.
        before: What it was.
        after: What it became.
    """

    at: int
    author: str
    what: Message
    before: Message
    after: Message


def setup_history(session: Session) -> list[SetUpChange]:
    """Return every change of the set-up, the newest first."""
    rows = session.store.rows(scopes=[""])
    by_hash = {row.hash: row for row in rows}
    chosen = [row for row in rows if any(kind.matches(row.key) for kind in _KINDS)]
    return [
        _change(session, row, [by_hash[each] for each in row.replaces if each in by_hash])
        for row in sorted(chosen, key=lambda row: row.order, reverse=True)
    ]


def _change(session: Session, row: Row, replaced: Sequence[Row]) -> SetUpChange:
    kind, framework = kind_of(row.key), session.framework
    before = describe(framework, row.key, replaced[0].recorded) if replaced else kind.nothing
    after = describe(framework, row.key, row.recorded)
    return SetUpChange(row.at, row.author, name_of(framework, row.key), before, after)
