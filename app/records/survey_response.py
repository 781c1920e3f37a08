"""One response to a questionnaire of service users: the number on its paper, and an answer to some of the items.

Item: the questionnaire, a slash, and eight hexadecimal digits: random, or of the SHA-256 of the number where it comes
from a sheet.

Value: `number`, and `answers`: the answer of each item, as text; null once removed.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.framework.model import Framework
from app.identity import printed
from app.message import Message, counted
from app.records.key import RecordKey
from app.records.kind import Plain, RecordKind
from app.records.limits import LONGEST_FIELD, LONGEST_ITEM, TextPart
from app.records.numbered_item import random_name

_ITEM = re.compile(r"([a-z_]{1,40})/[0-9a-f]{8}", re.ASCII)
_MOST_ANSWERS = 200
LONGEST_NUMBER = 20


@dataclass(frozen=True, slots=True)
class SurveyResponse:
    """One response.

    Attributes:
        number: The number on the paper, or whatever names it there. It never names a person.
        answers: Each answered item with its answer, in order of the item's id.
    """

    number: str
    answers: tuple[tuple[str, str], ...]

    @property
    def by_item(self) -> Mapping[str, str]:
        """The answers by item."""
        return dict(self.answers)


def response(number: str, answers: Mapping[str, str]) -> SurveyResponse:
    """Return a response with these answers by item; blank ones are left out."""
    return SurveyResponse(number, tuple(sorted((item, answer) for item, answer in answers.items() if answer)))


def new_response_key(survey: str) -> RecordKey:
    """Return the key of a response that is typed in, which no other laptop gives to one of its own."""
    return SURVEY_RESPONSE.key(item=f"{survey}/{random_name()}")


def sheet_response_key(survey: str, number: str, again: int = 0) -> RecordKey:
    """Return the key of a response from a sheet: the same on each laptop that takes the sheet in.

    Args:
        survey: The id of the questionnaire.
        number: The number of the response. Spellings that look alike have one key.
        again: How many keys of this number belong to other responses already.
    """
    text = f"{survey}/{printed(number)}" + (f"/{again}" if again else "")
    digits = hashlib.sha256(text.encode()).hexdigest()[:8]
    return SURVEY_RESPONSE.key(item=f"{survey}/{digits}")


def survey_of(item: str) -> str:
    """Return the id of the questionnaire that a response belongs to."""
    return item.partition("/")[0]


def _decode(_item: str, plain: Plain) -> SurveyResponse:
    if not isinstance(plain, dict) or plain.keys() != {"number", "answers"}:
        raise TypeError("a response has a number and answers")
    number, answers = plain["number"], plain["answers"]
    if not isinstance(number, str) or not isinstance(answers, dict):
        raise TypeError("a number is text, and answers are given by item")
    if not all(isinstance(name, str) and isinstance(answer, str) for name, answer in answers.items()):
        raise TypeError("an answer is text")
    return SurveyResponse(number, tuple(sorted(answers.items())))


def _fits(_framework: Framework, _item: str, value: SurveyResponse) -> bool:
    return len(value.answers) <= _MOST_ANSWERS and all(name and answer for name, answer in value.answers)


def _in_words(_framework: Framework, _item: str, value: SurveyResponse) -> Message:
    answers = tuple(Message("{item} {answer}", item=name, answer=answer) for name, answer in value.answers)
    if not answers:
        return Message("response {number} without an answer", number=value.number)
    return Message("response {number}: {answers}", number=value.number, answers=answers)


def _title(_framework: Framework, item: str) -> Message:
    return Message("a response to the questionnaire “{survey}”", survey=survey_of(item))


SURVEY_RESPONSE = RecordKind[SurveyResponse](
    name="response to a questionnaire",
    tag="survey_response",
    counted=lambda count: counted(count, one="1 response to a questionnaire", many="{n} responses to questionnaires"),
    texts=(
        TextPart(Message("the number of the response"), LONGEST_NUMBER, lambda value: value.number),
        TextPart(
            Message("the name of an item"),
            LONGEST_ITEM,
            lambda value: max((n for n, _ in value.answers), key=len, default=""),
        ),
        TextPart(
            Message("an answer"), LONGEST_FIELD, lambda value: max((a for _, a in value.answers), key=len, default="")
        ),
    ),
    decode=_decode,
    encode=lambda value: {"number": value.number, "answers": dict(value.answers)},
    fits_item=lambda _framework, item: _ITEM.fullmatch(item) is not None,
    fits=_fits,
    in_words=_in_words,
    title=_title,
    nothing=Message("removed"),
    of_case=False,
    undoable=True,
    guarded=True,
    lead_only=True,
    # Papers still come in while the report is written.
    while_signed_off=True,
    since=4,
)
