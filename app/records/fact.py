"""A fact of a case as one assessor records it: yes or no.

Item: the fact.

Value: `yes` or `no`.
"""

from __future__ import annotations

from app.framework.model import Framework
from app.message import Message, counted
from app.records.answers import ANSWER_WORDS, NO_ANSWER
from app.records.key import RecordKey
from app.records.kind import RecordKind, decode_text

CUSTODY_FACT = "custody_phase"
"""The fact that says whether any part of the sentence was served in custody, by which a case is marked and filtered."""


def fact_key(case_id: str, fact: str, assessor: str) -> RecordKey:
    """Return the key of an assessor's fact of a case."""
    return FACT.key(case_id, fact, assessor)


def _title(framework: Framework, item: str) -> Message:
    return Message("fact {text}", text=repr(framework.fact_by_id[item].text))


FACT = RecordKind[str](
    name="fact",
    tag="fact",
    counted=lambda count: counted(count, one="1 fact", many="{n} facts"),
    decode=decode_text,
    encode=str,
    fits_item=lambda framework, item: item in framework.fact_by_id,
    fits=lambda _framework, _item, value: value in ("yes", "no"),
    in_words=lambda _framework, _item, value: ANSWER_WORDS[value],
    title=_title,
    subject=str,
    nothing=NO_ANSWER,
    owned=True,
    undoable=True,
    moves_scores=True,
)
