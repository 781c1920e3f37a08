"""A query: one person asks another about a question or a case, who answers, until the first one closes it.

A query is a list of entries. Each entry is a record of its own that never changes, so the entries of all laptops are
kept, whatever order their files are merged in.

Item: `question/query/number/entry`: the question is empty for the case, the query and the entry are eight random
hexadecimal digits, the number orders the entries of a query.

Value: `step` (`ask`, `return`, `answer` or `close`), `to` (a code; empty after answers and closing), `text`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple, cast, get_args

from app.framework.model import Framework
from app.message import Message, counted
from app.records.key import RecordKey
from app.records.kind import Plain, RecordKind, as_recorded
from app.records.limits import LONGEST_CODE, LONGEST_TEXT, TextPart
from app.records.numbered_item import LAST_NUMBER, random_name

Step = Literal["ask", "return", "answer", "close"]
"""Ask a question; send the case back with comments; answer; close the query."""

STEPS: tuple[Step, ...] = get_args(Step)
# The steps after which the person asked has something to do.
ASKING: frozenset[Step] = frozenset({"ask", "return"})

_REST = re.compile(r"[0-9a-f]{8}/[1-9]\d{0,4}/[0-9a-f]{8}", re.ASCII)


@dataclass(frozen=True, slots=True)
class QueryEntry:
    """One entry of a query.

    Attributes:
        step: The step that it takes.
        to: The code of the person asked; empty for an answer and for closing.
        text: The question, the answer or the last word. A question is never empty. An answer is empty where the case
            that was sent back is complete again.
    """

    step: Step
    to: str
    text: str


class QueryPlace(NamedTuple):
    """The place of an entry: its question (empty for the case), its query, and its number among the entries."""

    question: str
    query: str
    number: int


def new_query_name() -> str:
    """Return a name for a new query, unlike that of any other."""
    return random_name()


def query_item(question: str, query: str, number: int) -> str:
    """Return the item of a new entry."""
    return f"{question}/{query}/{min(number, LAST_NUMBER)}/{random_name()}"


def query_place(item: str) -> QueryPlace:
    """Return the place that an entry's item names."""
    question, query, number, _ = item.rsplit("/", 3)
    return QueryPlace(question, query, int(number))


def query_key(case_id: str, item: str, author: str) -> RecordKey:
    """Return the key of an entry of a query about a case."""
    return QUERY.key(case_id, item, author)


def _decode(_item: str, plain: Plain) -> QueryEntry:
    if not isinstance(plain, dict) or plain.keys() != {"step", "to", "text"}:
        raise TypeError("an entry of a query has a step, a person and a text")
    if not all(isinstance(text, str) for text in plain.values()):
        raise TypeError("an entry of a query is text")
    return QueryEntry(cast("Step", plain["step"]), plain["to"], plain["text"])


def _fits_item(framework: Framework, item: str) -> bool:
    question, _, rest = item.partition("/")
    return _REST.fullmatch(rest) is not None and (not question or question in framework.question_by_id)


def _fits(_framework: Framework, item: str, entry: QueryEntry) -> bool:
    if entry.step not in STEPS or bool(entry.to) != (entry.step in ASKING):
        return False
    # A case is sent back as a whole.
    return bool(entry.text.strip() or entry.step not in ASKING) and not (entry.step == "return" and item[:1] != "/")


def _in_words(_framework: Framework, _item: str, entry: QueryEntry) -> Message:
    match entry.step:
        case "ask":
            return Message("asks {code}: “{text}”", code=entry.to, text=entry.text)
        case "return":
            return Message("sends the case back to {code}: “{text}”", code=entry.to, text=entry.text)
        case "answer":
            return Message("answers “{text}”", text=entry.text) if entry.text else Message("the case is complete again")
        case "close":
            return Message("closes it: “{text}”", text=entry.text) if entry.text else Message("closes it")


def _title(_framework: Framework, item: str) -> Message:
    question = query_place(item).question
    return Message("query on {place}", place=as_recorded(question) if question else Message("the case"))


QUERY = RecordKind[QueryEntry](
    name="query",
    tag="query",
    counted=lambda count: counted(count, one="1 entry of a query", many="{n} entries of queries"),
    texts=(
        TextPart(Message("the assessor's code"), LONGEST_CODE, lambda entry: entry.to),
        TextPart(Message("the text of the query"), LONGEST_TEXT, lambda entry: entry.text),
    ),
    decode=_decode,
    encode=lambda entry: {"step": entry.step, "to": entry.to, "text": entry.text},
    fits_item=_fits_item,
    fits=_fits,
    in_words=_in_words,
    title=_title,
    subject=lambda item: query_place(item).question,
    nullable=False,
    owned=True,
    names_assessor=True,
    assessor_in=lambda entry: entry.to,
    lead_only_if=lambda entry: entry.step == "return",
    while_signed_off=True,
    since=4,
)
