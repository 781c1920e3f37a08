"""The reason why an assessor changes a case that they had called complete.

Item: the first 16 digits of the hash of the completion that the change came after, a slash, and eight random digits.

Value: the reason as text; null once it was undone.
"""

from __future__ import annotations

import re

from app.message import Message, counted, joined
from app.records.key import RecordKey
from app.records.kind import RecordKind, decode_text
from app.records.limits import LONGEST_TEXT, TextPart
from app.records.numbered_item import random_name

# The completion after which the case changed, by the beginning of its version's hash, and random digits: two laptops of
# one assessor may each give a reason, and both are kept.
_ITEM = re.compile(r"[0-9a-f]{16}/[0-9a-f]{8}", re.ASCII)


def completion_named(version: bytes) -> str:
    """Return the name of a completion: the beginning of its version's hash."""
    return version.hex()[:16]


def change_reason_key(case_id: str, version: bytes, assessor: str) -> RecordKey:
    """Return the key of a new reason for changes after the completion with this version."""
    return CHANGE_REASON.key(case_id, f"{completion_named(version)}/{random_name()}", assessor)


CHANGE_REASON = RecordKind[str](
    name="reason for a change",
    tag="change_reason",
    counted=lambda count: counted(count, one="1 reason for a change", many="{n} reasons for changes"),
    texts=(TextPart(Message("the reason"), LONGEST_TEXT, str),),
    decode=decode_text,
    encode=str,
    fits_item=lambda _framework, item: _ITEM.fullmatch(item) is not None,
    fits=lambda _framework, _item, text: bool(text.strip()),
    in_words=lambda _framework, _item, text: joined("", ("“", text, "”")),
    title=lambda _framework, _item: Message("the reason for a change after completion"),
    owned=True,
    undoable=True,
    since=4,
)
