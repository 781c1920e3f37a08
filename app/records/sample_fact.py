"""A fact of a case as the sheet of the sample has it, while the case is allocated to nobody.

Facts are an assessor's own. An assessor who gets the case starts with these.

Item: a fact.

Value: `yes` or `no`, as in the sheet of the sample, while the case has no assessor.
"""

from __future__ import annotations

from app.message import counted
from app.records.answers import ANSWER_WORDS
from app.records.fact import FACT
from app.records.kind import RecordKind, decode_text

SAMPLE_FACT = RecordKind[str](
    name="fact of the sample",
    tag="sample_fact",
    lead_only=True,
    counted=lambda count: counted(count, one="1 fact of the sample", many="{n} facts of the sample"),
    decode=decode_text,
    encode=str,
    fits_item=FACT.fits_item,
    fits=FACT.fits,
    in_words=lambda _framework, _item, value: ANSWER_WORDS[value],
    title=FACT.title,
    since=4,
)
