"""A recommendation of the report: what should be done, who is responsible, and what it rests on.

Item: eight random hexadecimal digits.

Value: `text`, `responsible`, `order`, `source` (`inspection` or `health`), `findings` (items), `questions` (ids),
`outcome`, `regulation`, `sent` and `replied` (days or empty); null once removed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, cast, get_args

from app.framework.model import Framework
from app.message import Message, counted
from app.records.key import RecordKey
from app.records.kind import Plain, RecordKind
from app.records.limits import LONGEST_ITEM, LONGEST_NAME, LONGEST_TEXT, TextPart, is_day
from app.records.numbered_item import is_random_name, random_name

Source = Literal["inspection", "health"]
"""The inspection itself; a parallel inspection of health services, which asks for a reply by a day."""

SOURCES: tuple[Source, ...] = get_args(Source)
LAST_PLACE = 99_999
MOST_LINKS = 100

_TEXTS = ("text", "responsible", "outcome", "regulation", "sent", "replied")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation:
    """One recommendation.

    Attributes:
        text: The recommendation itself.
        responsible: Who is responsible for it, empty where nobody is named yet.
        order: Its place among the others; of two with one place, the one with the lower item comes first.
        source: Where it comes from.
        findings: The items of the findings that it rests on.
        questions: The ids of the questions that it rests on.
        outcome: The number of the outcome, of a health recommendation.
        regulation: The number of the regulation, of a health recommendation.
        sent: The day on which a health recommendation was sent, as YYYY-MM-DD; empty until then.
        replied: The day on which its reply came; empty until then.
    """

    text: str
    responsible: str = ""
    order: int = 0
    source: Source = "inspection"
    findings: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    outcome: str = ""
    regulation: str = ""
    sent: str = ""
    replied: str = ""


def new_recommendation_key() -> RecordKey:
    """Return the key of a new recommendation, which no other laptop gives to one of its own."""
    return RECOMMENDATION.key(item=random_name())


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _decode(_item: str, plain: Plain) -> Recommendation:
    if not isinstance(plain, dict) or plain.keys() != {*_TEXTS, "order", "source", "findings", "questions"}:
        raise TypeError("a recommendation has a text, a place and what it rests on")
    if not all(isinstance(plain[name], str) for name in (*_TEXTS, "source")) or type(plain["order"]) is not int:
        raise TypeError("a recommendation is text, and its place a number")
    if not _is_list(plain["findings"]) or not _is_list(plain["questions"]):
        raise TypeError("a recommendation rests on lists of findings and questions")
    return Recommendation(
        **{name: plain[name] for name in _TEXTS},
        order=plain["order"],
        source=cast("Source", plain["source"]),
        findings=tuple(plain["findings"]),
        questions=tuple(plain["questions"]),
    )


def _encode(value: Recommendation) -> Plain:
    return {
        **{name: getattr(value, name) for name in _TEXTS},
        "order": value.order,
        "source": value.source,
        "findings": list(value.findings),
        "questions": list(value.questions),
    }


def _are_links(links: tuple[str, ...]) -> bool:
    return all(links) and len(set(links)) == len(links) <= MOST_LINKS


def _fits(framework: Framework, _item: str, value: Recommendation) -> bool:
    return (
        bool(value.text.strip())
        and value.source in SOURCES
        and 0 <= value.order <= LAST_PLACE
        and _are_links(value.findings)
        and _are_links(value.questions)
        and all(each in framework.question_by_id for each in value.questions)
        and all(not day or is_day(day) for day in (value.sent, value.replied))
    )


def _in_words(_framework: Framework, _item: str, value: Recommendation) -> Message:
    if not value.responsible:
        return Message("“{text}”, nobody is responsible yet", text=value.text)
    return Message("“{text}”, {responsible} is responsible", text=value.text, responsible=value.responsible)


def _longest(links: tuple[str, ...]) -> str:
    return max(links, key=len, default="")


RECOMMENDATION = RecordKind[Recommendation](
    name="recommendation",
    tag="recommendation",
    counted=lambda count: counted(count, one="1 recommendation", many="{n} recommendations"),
    texts=(
        TextPart(Message("the text of the recommendation"), LONGEST_TEXT, lambda value: value.text),
        TextPart(Message("the name of who is responsible"), LONGEST_NAME, lambda value: value.responsible),
        TextPart(Message("the number of the outcome"), LONGEST_NAME, lambda value: value.outcome),
        TextPart(Message("the number of the regulation"), LONGEST_NAME, lambda value: value.regulation),
        TextPart(Message("the name of a finding"), LONGEST_ITEM, lambda value: _longest(value.findings)),
    ),
    decode=_decode,
    encode=_encode,
    fits_item=lambda _framework, item: is_random_name(item),
    fits=_fits,
    in_words=_in_words,
    title=lambda _framework, item: Message("recommendation {item}", item=item),
    undoable=True,
    guarded=True,
    of_case=False,
    lead_only=True,
    while_signed_off=True,
    since=4,
)
