"""The assessor to whom a case is allocated.

Item: empty.

Value: the assessor's code.
"""

from __future__ import annotations

from app.message import Message
from app.records.kind import RecordKind, decode_text, no_item, text_as_recorded
from app.records.limits import LONGEST_CODE, TextPart

ALLOCATION = RecordKind[str](
    name="allocation",
    tag="allocation",
    lead_only=True,
    counted=lambda _count: Message("allocation"),
    texts=(TextPart(Message("the assessor's code"), LONGEST_CODE, str),),
    decode=decode_text,
    encode=str,
    fits_item=no_item,
    fits=lambda _framework, _item, code: bool(code),
    in_words=text_as_recorded,
    title=lambda _framework, _item: Message("the allocation"),
    nothing=Message("nobody"),
    moves_scores=True,
    names_assessor=True,
)
