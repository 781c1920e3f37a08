"""The lead's sign-off of the whole inspection: while it holds, what was assessed does not change.

Item: empty.

Value: `name`, `designation`; null once unlocked.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.framework.model import Framework
from app.message import Message
from app.records.kind import Plain, RecordKind, no_item
from app.records.limits import LONGEST_NAME, TextPart


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who signed the inspection off: a name, and a designation such as "Lead inspector", which may be empty."""

    name: str
    designation: str = ""


def _decode(_item: str, plain: Plain) -> SignOff:
    if not isinstance(plain, dict) or plain.keys() != {"name", "designation"}:
        raise TypeError("a sign-off has a name and a designation")
    if not isinstance(plain["name"], str) or not isinstance(plain["designation"], str):
        raise TypeError("a sign-off has a name and a designation")
    return SignOff(plain["name"], plain["designation"])


def _in_words(_framework: Framework, _item: str, sign_off: SignOff) -> Message:
    if not sign_off.designation:
        return Message("signed off by {name}", name=sign_off.name)
    return Message("signed off by {name}, {designation}", name=sign_off.name, designation=sign_off.designation)


SIGN_OFF = RecordKind[SignOff](
    name="sign-off",
    tag="sign_off",
    counted=lambda _count: Message("the sign-off"),
    texts=(
        TextPart(Message("the name"), LONGEST_NAME, lambda sign_off: sign_off.name),
        TextPart(Message("the designation"), LONGEST_NAME, lambda sign_off: sign_off.designation),
    ),
    decode=_decode,
    encode=lambda sign_off: {"name": sign_off.name, "designation": sign_off.designation},
    fits_item=no_item,
    fits=lambda _framework, _item, sign_off: bool(sign_off.name.strip()),
    in_words=_in_words,
    title=lambda _framework, _item: Message("the sign-off"),
    nothing=Message("not signed off"),
    of_case=False,
    lead_only=True,
    while_signed_off=True,
    since=4,
)
