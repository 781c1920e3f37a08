"""An interview about a case: the person interviewed, when it began, and how long it took.

Item: its number, from 1; from format 3 on with a slash and eight random hexadecimal digits, so that two laptops never
begin the same one.

Value: `person`, `began` (local time, `YYYY-MM-DDTHH:MM`), `minutes`; null once removed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from itertools import count

from app.framework.model import Framework
from app.message import Message, counted
from app.records.key import RecordKey
from app.records.kind import Plain, RecordKind, as_recorded
from app.records.limits import LONGEST_NAME, TextPart
from app.records.numbered_item import LAST_NUMBER, number_in

_BEGAN = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d", re.ASCII)
# A number, and since two laptops may give the same one, random digits that tell their interviews apart.
_ITEM = re.compile(r"[1-9]\d{0,4}(?:/[0-9a-f]{8})?", re.ASCII)
# A week in minutes. No interview is longer, so a larger number is a slip of the hand.
LONGEST = 7 * 24 * 60


@dataclass(frozen=True, slots=True)
class Interview:
    """One interview of one assessor on one case.

    Attributes:
        number: Counts an assessor's interviews on a case from 1. No laptop gives a number twice.
        person: The person interviewed, in the assessor's words.
        began: Local time as YYYY-MM-DDTHH:MM.
        minutes: Its length so far.
        item: The item of its key, which distinguishes it from another laptop's of the same number.
    """

    number: int
    person: str
    began: str
    minutes: int
    item: str = field(default="", compare=False)


def interview_key(case_id: str, number: int, assessor: str) -> RecordKey:
    """Return the key of an assessor's interview on a case, as versions before signatures recorded it."""
    return INTERVIEW.key(case_id, str(number), assessor)


def numbered(items: Iterable[str]) -> dict[str, int]:
    """Return the number of each interview of one assessor on one case, by item.

    Two laptops may have begun interviews under one number. The later item, in the order of the alphabet, gets the next
    number that is free, so every laptop with the same records shows the same numbers.
    """
    ordered = sorted(items, key=lambda item: (number_in(item), item))
    recorded = set(map(number_in, ordered))
    numbers: dict[str, int] = {}
    before, free = 0, 1
    for item in ordered:
        number = number_in(item)
        if number == before:
            free = next(each for each in count(max(free, number)) if each not in recorded)
            numbers[item] = free
            free += 1
        else:
            numbers[item] = before = number
    return numbers


def next_number(taken: Collection[int]) -> int:
    """Return the number of a new interview: one more than the highest, or the lowest free one after the last number."""
    number = max(taken, default=0) + 1
    return number if number <= LAST_NUMBER else next(free for free in count(1) if free not in taken)


def is_moment(began: str) -> bool:
    """Return whether `began` is an existing day and minute, as YYYY-MM-DDTHH:MM."""
    if not _BEGAN.fullmatch(began):
        return False
    try:
        dt.datetime.fromisoformat(began)
    except ValueError:
        return False
    return True


def _decode(item: str, plain: Plain) -> Interview:
    if not isinstance(plain, dict) or plain.keys() != {"person", "began", "minutes"}:
        raise TypeError("an interview has a person, a beginning and minutes")
    person, began, minutes = plain["person"], plain["began"], plain["minutes"]
    if not isinstance(person, str) or not isinstance(began, str) or type(minutes) is not int:
        raise TypeError("an interview has a person, a beginning and minutes")
    return Interview(number_in(item), person, began, minutes, item)


def _fits(_framework: Framework, item: str, interview: Interview) -> bool:
    return interview.number == number_in(item) and is_moment(interview.began) and 0 <= interview.minutes <= LONGEST


def _in_words(_framework: Framework, _item: str, interview: Interview) -> Message:
    who = as_recorded(interview.person) if interview.person else Message("nobody named")
    began = interview.began.replace("T", " ")
    return Message("{who}, {began}, {minutes} min", who=who, began=began, minutes=interview.minutes)


INTERVIEW = RecordKind[Interview](
    name="interview",
    tag="interview",
    counted=lambda count: counted(count, one="1 interview", many="{n} interviews"),
    texts=(TextPart(Message("the person interviewed"), LONGEST_NAME, lambda interview: interview.person),),
    decode=_decode,
    encode=lambda interview: {
        "person": interview.person,
        "began": interview.began,
        "minutes": interview.minutes,
    },
    fits_item=lambda _framework, item: _ITEM.fullmatch(item) is not None,
    fits=_fits,
    in_words=_in_words,
    title=lambda _framework, item: Message("interview {number}", number=number_in(item)),
    nothing=Message("none"),
    owned=True,
    guarded=True,
    item_in_value=True,
    since=2,
)
