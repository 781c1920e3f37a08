"""A flag: one assessor's reminder on a question or on the case, with a line of text.

Item: `question/kind`; the question is empty for a flag on the case; the kind is `ask`, `check`, `good_practice` or
`lead`.

Value: `text`, `settled`; null once removed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast, get_args

from app.framework.model import Framework
from app.message import Message, counted
from app.records.key import RecordKey
from app.records.kind import Plain, RecordKind, as_recorded
from app.records.limits import LONGEST_TEXT, TextPart

FlagKind = Literal["ask", "check", "good_practice", "lead"]
"""Ask the case manager; check the file; good practice; a query for the lead."""

FLAGS: tuple[FlagKind, ...] = get_args(FlagKind)
# Flags to settle before a case is done. The others travel to the lead unsettled.
WAITING: frozenset[FlagKind] = frozenset({"ask", "check"})

_TITLES = {
    "ask": Message("“ask the case manager”"),
    "check": Message("“check the file”"),
    "good_practice": Message("“good practice”"),
    "lead": Message("“query for the lead”"),
}


@dataclass(frozen=True, slots=True)
class Flag:
    """One flag. Each assessor has at most one of a kind at each place.

    `question` is empty for a flag on the case itself.
    """

    kind: FlagKind
    question: str
    text: str
    settled: bool = False


def flag_item(question: str, kind: FlagKind) -> str:
    """Return the item of a flag's key."""
    return f"{question}/{kind}"


def flag_place(item: str) -> tuple[str, FlagKind]:
    """Return the question (empty for the case) and the kind that a flag's item names."""
    question, _, kind = item.rpartition("/")
    return question, cast("FlagKind", kind)


def flag_key(case_id: str, question: str, kind: FlagKind, assessor: str) -> RecordKey:
    """Return the key of an assessor's flag on a question of a case, or on the case itself."""
    return FLAG.key(case_id, flag_item(question, kind), assessor)


def _decode(item: str, plain: Plain) -> Flag:
    question, kind = flag_place(item)
    if not isinstance(plain, dict) or plain.keys() != {"text", "settled"}:
        raise TypeError("a flag has a text and a state")
    if not isinstance(plain["text"], str) or not isinstance(plain["settled"], bool):
        raise TypeError("a flag has a text and a state")
    return Flag(kind, question, plain["text"], plain["settled"])


def _fits_item(framework: Framework, item: str) -> bool:
    question, kind = flag_place(item)
    if kind not in FLAGS or item != flag_item(question, kind):
        return False
    return not question or question in framework.question_by_id


def _in_words(_framework: Framework, _item: str, flag: Flag) -> Message:
    text = Message("“{text}”", text=flag.text) if flag.text else Message("no text")
    return Message("{text}; settled", text=text) if flag.settled else text


def _title(_framework: Framework, item: str) -> Message:
    question, kind = flag_place(item)
    place = as_recorded(question) if question else Message("the case")
    return Message("flag {flag} on {place}", flag=_TITLES[kind], place=place)


FLAG = RecordKind[Flag](
    name="flag",
    tag="flag",
    counted=lambda count: counted(count, one="1 flag", many="{n} flags"),
    texts=(TextPart(Message("the flag's text"), LONGEST_TEXT, lambda flag: flag.text),),
    decode=_decode,
    encode=lambda flag: {"text": flag.text, "settled": flag.settled},
    fits_item=_fits_item,
    fits=lambda _framework, item, flag: flag_item(flag.question, flag.kind) == item,
    in_words=_in_words,
    title=_title,
    subject=lambda item: flag_place(item)[0],
    nothing=Message("none"),
    owned=True,
    undoable=True,
    guarded=True,
    item_in_value=True,
    since=2,
)
