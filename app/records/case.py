"""A case of the inspection, and whether it is in the sample.

Item: empty.

Value: true if the case is in the sample.
"""

from __future__ import annotations

from app.message import Message
from app.records.kind import Plain, RecordKind, no_item


def _decode(_item: str, plain: Plain) -> bool:
    if not isinstance(plain, bool):
        raise TypeError("a case is in the sample or not")
    return plain


CASE = RecordKind[bool](
    name="case",
    tag="case",
    lead_only=True,
    counted=lambda _count: Message("the case itself"),
    decode=_decode,
    encode=bool,
    fits_item=no_item,
    fits=lambda _framework, _item, _value: True,
    in_words=lambda _framework, _item, in_sample: (
        Message("in the sample") if in_sample else Message("not in the sample")
    ),
    title=lambda _framework, _item: Message("the case itself"),
    nullable=False,
    moves_scores=True,
)
