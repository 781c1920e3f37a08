"""An allocation beside the case's own: to read it together with its assessor, or to dip into it.

Item: `paired` or `dip`.

Value: the code of the assessor who reads the case beside its own; null once taken back.
"""

from __future__ import annotations

from app.framework.model import Framework
from app.message import Message, counted
from app.records.kind import RecordKind, decode_text, text_as_recorded
from app.records.limits import LONGEST_CODE, TextPart

PAIRED, DIP = "paired", "dip"
PURPOSES = (PAIRED, DIP)
_TITLES = {PAIRED: Message("the paired reading"), DIP: Message("the dip sample")}


def _title(_framework: Framework, item: str) -> Message:
    return _TITLES[item]


# The item is the purpose. The judgements of the case's own assessor count as before; those of the other are compared.
SIDE_READING = RecordKind[str](
    name="side reading",
    tag="side_reading",
    lead_only=True,
    counted=lambda count: counted(count, one="1 side reading", many="{n} side readings"),
    texts=(TextPart(Message("the assessor's code"), LONGEST_CODE, str),),
    decode=decode_text,
    encode=str,
    fits_item=lambda _framework, item: item in PURPOSES,
    fits=lambda _framework, _item, code: bool(code),
    in_words=text_as_recorded,
    title=_title,
    nothing=Message("nobody"),
    names_assessor=True,
    since=4,
)
