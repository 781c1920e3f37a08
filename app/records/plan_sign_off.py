"""The sign-off of the improvement plan: who signed it, and which plan that was.

Item: empty.

Value: `name`, `designation`, `day`, `digest` (SHA-256 of the plan that was signed); null once taken back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.framework.model import Framework
from app.message import Message
from app.records.kind import Plain, RecordKind, day_as_recorded, no_item
from app.records.limits import LONGEST_NAME, TextPart, is_day

_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_TEXTS = ("name", "designation", "day", "digest")


@dataclass(frozen=True, slots=True)
class PlanSignOff:
    """Who signed the plan off.

    Attributes:
        name: The person.
        designation: What they are, such as "Head of the Youth Offending Service"; may be empty.
        day: The day on which they signed, as YYYY-MM-DD.
        digest: The SHA-256 of the plan that they signed, in hexadecimal, so that a later change of it is noticed.
    """

    name: str
    designation: str
    day: str
    digest: str


def _decode(_item: str, plain: Plain) -> PlanSignOff:
    if not isinstance(plain, dict) or plain.keys() != set(_TEXTS):
        raise TypeError("a sign-off of the plan has a name, a designation, a day and a digest")
    if not all(isinstance(plain[name], str) for name in _TEXTS):
        raise TypeError("a sign-off of the plan is text")
    return PlanSignOff(*(plain[name] for name in _TEXTS))


def _fits(_framework: Framework, _item: str, signed: PlanSignOff) -> bool:
    return bool(signed.name.strip()) and is_day(signed.day) and _DIGEST.fullmatch(signed.digest) is not None


def _in_words(_framework: Framework, _item: str, signed: PlanSignOff) -> Message:
    if not signed.designation:
        return Message("signed off by {name} on {day}", name=signed.name, day=day_as_recorded(signed.day))
    return Message(
        "signed off by {name}, {designation}, on {day}",
        name=signed.name,
        designation=signed.designation,
        day=day_as_recorded(signed.day),
    )


PLAN_SIGN_OFF = RecordKind[PlanSignOff](
    name="sign-off of the plan",
    tag="plan_sign_off",
    counted=lambda _count: Message("the sign-off of the plan"),
    texts=(
        TextPart(Message("the name"), LONGEST_NAME, lambda signed: signed.name),
        TextPart(Message("the designation"), LONGEST_NAME, lambda signed: signed.designation),
    ),
    decode=_decode,
    encode=lambda signed: {name: getattr(signed, name) for name in _TEXTS},
    fits_item=no_item,
    fits=_fits,
    in_words=_in_words,
    title=lambda _framework, _item: Message("the sign-off of the plan"),
    nothing=Message("the plan is not signed off"),
    undoable=True,
    guarded=True,
    of_case=False,
    lead_only=True,
    while_signed_off=True,
    since=4,
)
