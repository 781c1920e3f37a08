"""The assessor who assesses a case a second time, beside the one to whom it is allocated.

Item: empty.

Value: the code of the second assessor of the case; null for nobody.
"""

from __future__ import annotations

from app.message import Message
from app.records.kind import RecordKind, decode_text, no_item, text_as_recorded
from app.records.limits import LONGEST_CODE, TextPart

SECOND_ASSESSOR = RecordKind[str](
    name="second assessor",
    tag="second",
    lead_only=True,
    counted=lambda _count: Message("the second assessor"),
    texts=(TextPart(Message("the assessor's code"), LONGEST_CODE, str),),
    decode=decode_text,
    encode=str,
    fits_item=no_item,
    fits=lambda _framework, _item, code: bool(code),
    in_words=text_as_recorded,
    title=lambda _framework, _item: Message("the second assessor"),
    nothing=Message("nobody"),
    names_assessor=True,
    since=4,
)
