"""An assessor's statement that a case is complete.

Item: empty.

Value: `complete` (true or false), `why`.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.framework.model import Framework
from app.message import Message
from app.records.key import RecordKey
from app.records.kind import Plain, RecordKind, no_item
from app.records.limits import LONGEST_TEXT, TextPart


@dataclass(frozen=True, slots=True)
class Completion:
    """An assessor's statement that a case is complete or not, with the explanation of its gaps if it had any."""

    complete: bool
    why: str = ""


NOT_COMPLETE = Completion(complete=False)


def completion_key(case_id: str, assessor: str) -> RecordKey:
    """Return the key of an assessor's completion of a case."""
    return COMPLETION.key(case_id, owner=assessor)


def _decode(_item: str, plain: Plain) -> Completion:
    if not isinstance(plain, dict) or plain.keys() != {"complete", "why"}:
        raise TypeError("a completion has a state and an explanation")
    if not isinstance(plain["complete"], bool) or not isinstance(plain["why"], str):
        raise TypeError("a completion has a state and an explanation")
    return Completion(plain["complete"], plain["why"])


def _in_words(_framework: Framework, _item: str, completion: Completion) -> Message:
    state = Message("complete") if completion.complete else Message("not complete")
    return Message("{state} ({why})", state=state, why=completion.why) if completion.why else state


COMPLETION = RecordKind[Completion](
    name="completion",
    tag="completion",
    counted=lambda _count: Message("completion"),
    texts=(TextPart(Message("the explanation"), LONGEST_TEXT, lambda completion: completion.why),),
    decode=_decode,
    encode=lambda completion: {"complete": completion.complete, "why": completion.why},
    fits_item=no_item,
    fits=lambda _framework, _item, _value: True,
    in_words=_in_words,
    title=lambda _framework, _item: Message("the case"),
    nothing=Message("not complete"),
    blank=NOT_COMPLETE,
    owned=True,
    undoable=True,
)
