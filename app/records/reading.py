"""The lead's statement that an assessor's form of a case was read, and how it was then.

Item: the code of the assessor whose form was read.

Value: 32 hexadecimal digits of the SHA-256 over the form; null once it counts as unread.
"""

from __future__ import annotations

import re

from app.framework.model import Framework
from app.message import Message, counted
from app.records.key import RecordKey
from app.records.kind import RecordKind, any_item, decode_text

_PRINT = re.compile(r"[0-9a-f]{32}", re.ASCII)


def reading_key(case_id: str, assessor: str) -> RecordKey:
    """Return the key of the lead's statement that an assessor's form of a case was read."""
    return READING.key(case_id, assessor)


def _title(_framework: Framework, item: str) -> Message:
    return Message("the reading of {code}'s form", code=item)


# The value is a hash of the form as it was read, so that a later change of it shows on every laptop.
READING = RecordKind[str](
    name="reading",
    tag="reading",
    counted=lambda count: counted(count, one="1 form read", many="{n} forms read"),
    decode=decode_text,
    encode=str,
    fits_item=any_item,
    fits=lambda _framework, _item, value: _PRINT.fullmatch(value) is not None,
    in_words=lambda _framework, _item, _value: Message("read"),
    title=_title,
    nothing=Message("not read"),
    lead_only=True,
    # Two leads who read at different times do not contradict each other.
    can_conflict=False,
    while_signed_off=True,
    since=4,
)
