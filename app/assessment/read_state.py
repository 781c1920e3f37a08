"""Tell whether the lead has read an assessor's form of a case as it is now."""

from __future__ import annotations

import hashlib
from typing import Any, Literal

from app.assessment.case import Case
from app.framework.canonical import canonical_bytes
from app.message import Message
from app.records.change_reason import CHANGE_REASON
from app.records.fact import FACT
from app.records.judgement import JUDGEMENT
from app.records.key import RecordKey
from app.records.kind import RecordKind
from app.records.rating import RATING
from app.records.reading import READING
from app.records.registry import kind_of

ReadState = Literal["not read", "read", "changed since"]


def read_state(case: Case, assessor: str) -> ReadState:
    """Return whether the lead has read an assessor's form of a case, as it is now or as it was before a change."""
    noted = case.values(READING).get(assessor)
    if noted is None:
        return "not read"
    return "read" if noted == form_print(case, assessor) else "changed since"


READ_WORDS: dict[ReadState, Message] = {
    "not read": Message("not read"),
    "read": Message("read"),
    "changed since": Message("changed since it was read"),
}


def form_print(case: Case, assessor: str) -> str:
    """Return a hash of all that an assessor's form of a case says, the same on every laptop that has the same."""
    records: list[tuple[RecordKey, Any]] = []
    parts: tuple[tuple[RecordKind[Any], str], ...] = (
        *((kind, assessor) for kind in (FACT, JUDGEMENT, CHANGE_REASON)),
        (RATING, ""),
    )
    for kind, owner in parts:
        for item, value in case.values(kind, owner).items():
            key = kind.key(case.id, item, owner)
            # A record that was cleared and one that never was are the same to a reader.
            if value != kind_of(key).blank and value is not None:
                records.append((key, kind_of(key).to_plain(value)))
    records.sort(key=lambda each: each[0])
    return hashlib.sha256(canonical_bytes(records)).hexdigest()[:32]
