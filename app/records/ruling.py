"""The lead's ruling on whose judgement counts, for a case or for one of its questions or facts.

Item: empty, a question or a fact.

Value: the code of the assessor who counts, by a ruling.
"""

from __future__ import annotations

from app.framework.model import Framework
from app.message import Message, counted
from app.records.kind import RecordKind, decode_text, text_as_recorded
from app.records.limits import LONGEST_CODE, TextPart


def _fits_item(framework: Framework, item: str) -> bool:
    return not item or item in framework.question_by_id or item in framework.fact_by_id


RULING = RecordKind[str](
    name="ruling",
    tag="counting",
    lead_only=True,
    counted=lambda count: counted(
        count, one="1 ruling on whose judgement counts", many="{n} rulings on whose judgement counts"
    ),
    texts=(TextPart(Message("the assessor's code"), LONGEST_CODE, str),),
    decode=decode_text,
    encode=str,
    fits_item=_fits_item,
    fits=lambda _framework, _item, code: bool(code),
    in_words=text_as_recorded,
    subject=str,
    moves_scores=True,
    names_assessor=True,
)
