"""A hand-out in the log: the assessment file that the lead wrote for an assessor, or for everyone.

Item: the id of the file.

Value: `to` (an assessor, or empty for everyone), `at` (milliseconds since 1970), `hash` (SHA-256 of the whole file,
in hexadecimal), `cases` (their references).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.framework.model import Framework
from app.message import Message, counted
from app.records.key import RecordKey
from app.records.kind import Plain, RecordKind, as_recorded
from app.records.limits import LONGEST_CODE, LONGEST_REFERENCE, TextPart

_FILE = re.compile(r"[0-9a-f]{32}", re.ASCII)
_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
# The end of the year 2199 in milliseconds since 1970, as for the time of a row.
_LATEST = 7_258_118_400_000


@dataclass(frozen=True, slots=True)
class HandOut:
    """One file that was handed out.

    Attributes:
        to: The code of the assessor whom it is for; empty where it is for everyone.
        at: When it was written, in milliseconds since 1970 (UTC).
        hash: The SHA-256 of the whole file, in hexadecimal.
        cases: The references of the cases that it carries.
    """

    to: str
    at: int
    hash: str
    cases: tuple[str, ...]


def handout_key(file: str) -> RecordKey:
    """Return the key of the record of a hand-out, from the file's id."""
    return HANDOUT.key(item=file)


def _decode(_item: str, plain: Plain) -> HandOut:
    if not isinstance(plain, dict) or plain.keys() != {"to", "at", "hash", "cases"}:
        raise TypeError("a hand-out has a person, a time, a hash and cases")
    to, at, digest, cases = plain["to"], plain["at"], plain["hash"], plain["cases"]
    if not isinstance(to, str) or type(at) is not int or not isinstance(digest, str) or not isinstance(cases, list):
        raise TypeError("a hand-out has a person, a time, a hash and cases")
    if not all(isinstance(case, str) for case in cases):
        raise TypeError("a case has a reference")
    return HandOut(to, at, digest, tuple(cases))


def _fits(_framework: Framework, _item: str, handout: HandOut) -> bool:
    return (
        0 <= handout.at <= _LATEST
        and _HASH.fullmatch(handout.hash) is not None
        and all(handout.cases)
        and len(set(handout.cases)) == len(handout.cases)
    )


def _in_words(_framework: Framework, _item: str, handout: HandOut) -> Message:
    to = as_recorded(handout.to) if handout.to else Message("everyone")
    return counted(
        len(handout.cases),
        one="{n} case for {to}, hash {hash}",
        many="{n} cases for {to}, hash {hash}",
        to=to,
        hash=handout.hash[:12],
    )


HANDOUT = RecordKind[HandOut](
    name="hand-out",
    tag="handout",
    while_signed_off=True,
    lead_only=True,
    counted=lambda count: counted(count, one="1 hand-out", many="{n} hand-outs"),
    texts=(
        TextPart(Message("the assessor's code"), LONGEST_CODE, lambda handout: handout.to),
        TextPart(Message("a reference"), LONGEST_REFERENCE, lambda handout: max(handout.cases, key=len, default="")),
    ),
    decode=_decode,
    encode=lambda handout: {
        "to": handout.to,
        "at": handout.at,
        "hash": handout.hash,
        "cases": list(handout.cases),
    },
    fits_item=lambda _framework, item: _FILE.fullmatch(item) is not None,
    fits=_fits,
    in_words=_in_words,
    title=lambda _framework, item: Message("hand-out {file}", file=item[:8]),
    nullable=False,
    of_case=False,
    names_assessor=True,
    assessor_in=lambda handout: handout.to or None,
    since=4,
)
