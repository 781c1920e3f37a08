"""A challenge: the YOT disputes a judgement, and the lead decides about it.

Item: `question/name`, the name of eight random hexadecimal digits.

Value: `raised_by`, `raised_on` (a day), `grounds`, `disputed` (the answer that counted then, or null), `outcome`
(`open`, `kept`, `changed` or `withdrawn`), `answer` (the new one, or null), `why`, `effect` (a list of scores, each a
list of its level, its id, yes and no before, yes and no after); null once removed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, cast, get_args

from app.framework.model import ANSWERS, Answer, Framework
from app.message import Message, counted
from app.records.answers import ANSWER_WORDS
from app.records.key import RecordKey
from app.records.kind import Plain, RecordKind
from app.records.limits import LONGEST_NAME, LONGEST_TEXT, TextPart, is_day
from app.records.numbered_item import is_random_name, random_name

Outcome = Literal["open", "kept", "changed", "withdrawn"]
"""Not decided yet; the judgement stays; another answer counts; the YOT takes the challenge back."""

OUTCOMES: tuple[Outcome, ...] = get_args(Outcome)
LEVELS = ("question", "criterion", "section", "headline")
MOST_EFFECTS = 50

OUTCOME_WORDS: dict[Outcome, Message] = {
    "open": Message("not decided yet"),
    "kept": Message("the judgement stays"),
    "changed": Message("the answer changes"),
    "withdrawn": Message("withdrawn"),
}
_TEXTS = ("raised_by", "raised_on", "grounds", "why")
_NUMBERS = 4


@dataclass(frozen=True, slots=True)
class RecordedEffect:
    """The counts of one score of the sample before and after the decision."""

    level: str
    id: str
    yes_before: int
    no_before: int
    yes_after: int
    no_after: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Challenge:
    """One challenge.

    Attributes:
        raised_by: The person who disputes the judgement, and their role.
        raised_on: The day on which it was raised, as YYYY-MM-DD.
        grounds: The reasons of the YOT.
        disputed: The answer that counted when it was raised; None where none did.
        outcome: The decision.
        answer: The answer that counts by the decision, where it changes; else None.
        why: The reason for the decision; empty while it is open.
        effect: The scores of the sample that the decision moved.
    """

    raised_by: str
    raised_on: str
    grounds: str
    disputed: Answer | None = None
    outcome: Outcome = "open"
    answer: Answer | None = None
    why: str = ""
    effect: tuple[RecordedEffect, ...] = ()


def challenge_item(question: str) -> str:
    """Return the item of a new challenge on a question, which no other laptop gives to one of its own."""
    return f"{question}/{random_name()}"


def challenge_key(case_id: str, item: str) -> RecordKey:
    """Return the key of a challenge on a question of a case."""
    return CHALLENGE.key(case_id, item)


def challenge_place(item: str) -> tuple[str, str]:
    """Return the question that a challenge is about, and its name."""
    question, _, name = item.rpartition("/")
    return question, name


def _decode(_item: str, plain: Plain) -> Challenge:
    if not isinstance(plain, dict) or plain.keys() != {*_TEXTS, "disputed", "outcome", "answer", "effect"}:
        raise TypeError("a challenge says who raised it, when and why, and how it ended")
    if not all(isinstance(plain[name], str) for name in (*_TEXTS, "outcome")):
        raise TypeError("a challenge is text")
    if not all(isinstance(plain[name], str | None) for name in ("disputed", "answer")):
        raise TypeError("an answer is text")
    if not isinstance(plain["effect"], list):
        raise TypeError("an effect is a list")
    return Challenge(
        **{name: plain[name] for name in _TEXTS},
        disputed=cast("Answer | None", plain["disputed"]),
        outcome=cast("Outcome", plain["outcome"]),
        answer=cast("Answer | None", plain["answer"]),
        effect=tuple(_effect(each) for each in plain["effect"]),
    )


def _effect(plain: Any) -> RecordedEffect:
    if not isinstance(plain, list) or len(plain) != _NUMBERS + 2:
        raise TypeError("an effect has a score, and its counts before and after")
    level, identity, *counts = plain
    if not isinstance(level, str) or not isinstance(identity, str) or any(type(each) is not int for each in counts):
        raise TypeError("a score is text, and its counts are numbers")
    return RecordedEffect(level, identity, *counts)


def _encode(challenge: Challenge) -> Plain:
    return {
        **{name: getattr(challenge, name) for name in _TEXTS},
        "disputed": challenge.disputed,
        "outcome": challenge.outcome,
        "answer": challenge.answer,
        "effect": [
            [each.level, each.id, each.yes_before, each.no_before, each.yes_after, each.no_after]
            for each in challenge.effect
        ],
    }


def _fits_item(framework: Framework, item: str) -> bool:
    question, name = challenge_place(item)
    return question in framework.question_by_id and is_random_name(name)


def _fits(_framework: Framework, _item: str, challenge: Challenge) -> bool:
    decided = challenge.outcome != "open"
    return (
        challenge.outcome in OUTCOMES
        and all(each in (None, *ANSWERS) for each in (challenge.disputed, challenge.answer))
        and is_day(challenge.raised_on)
        and bool(challenge.grounds.strip())
        and (challenge.answer is not None) == (challenge.outcome == "changed")
        and bool(challenge.why.strip()) == decided
        and (not challenge.effect or challenge.outcome == "changed")
        and len(challenge.effect) <= MOST_EFFECTS
        and all(_is_effect(each) for each in challenge.effect)
    )


def _is_effect(effect: RecordedEffect) -> bool:
    counts = (effect.yes_before, effect.no_before, effect.yes_after, effect.no_after)
    return effect.level in LEVELS and all(0 <= count < 1 << 31 for count in counts)


def _in_words(_framework: Framework, _item: str, challenge: Challenge) -> Message:
    if challenge.outcome == "open":
        return Message("the YOT disputes the answer: “{grounds}”", grounds=challenge.grounds)
    if challenge.answer is not None:
        return Message(
            "the answer changes to {answer}: “{why}”", answer=ANSWER_WORDS[challenge.answer], why=challenge.why
        )
    return Message("{outcome}: “{why}”", outcome=OUTCOME_WORDS[challenge.outcome], why=challenge.why)


CHALLENGE = RecordKind[Challenge](
    name="challenge",
    tag="challenge",
    counted=lambda count: counted(count, one="1 challenge", many="{n} challenges"),
    texts=(
        TextPart(Message("the name of who raises it"), LONGEST_NAME, lambda challenge: challenge.raised_by),
        TextPart(Message("the grounds of the challenge"), LONGEST_TEXT, lambda challenge: challenge.grounds),
        TextPart(Message("the reason"), LONGEST_TEXT, lambda challenge: challenge.why),
    ),
    decode=_decode,
    encode=_encode,
    fits_item=_fits_item,
    fits=_fits,
    in_words=_in_words,
    title=lambda _framework, item: Message("challenge to {question}", question=challenge_place(item)[0]),
    subject=lambda item: challenge_place(item)[0],
    nothing=Message("removed"),
    guarded=True,
    lead_only=True,
    # A YOT answers the draft report, when the inspection is signed off.
    while_signed_off=True,
    since=4,
)
