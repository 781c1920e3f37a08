"""How the sample was drawn from the caseload: all that anyone with the same sheet needs to draw it again.

Item: empty.

Value: `seed`, `method`, `size`, `minimums` (`dimension`, `groups`, `cases`), `caseload` (SHA-256), `drawn`
(references); see `docs/sampling.md`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.framework.model import Framework
from app.message import Message, counted
from app.records.kind import Plain, RecordKind, no_item
from app.records.limits import LONGEST_FIELD, LONGEST_TEXT, TextPart

_DIGEST = re.compile(r"[0-9a-f]{64}", re.ASCII)
_MOST = 10_000


@dataclass(frozen=True, slots=True)
class RecordedMinimum:
    """A group of the caseload of which the sample has at least `cases`: some of the groups of one dimension."""

    dimension: str
    groups: tuple[str, ...]
    cases: int


@dataclass(frozen=True, slots=True)
class SampleDraw:
    """One draw.

    Attributes:
        seed: The text from which the order of the cases comes.
        method: The number of the method, as `docs/sampling.md` describes it.
        size: How many cases were to be drawn.
        minimums: The least numbers of cases of groups, in the order in which they were served.
        caseload: SHA-256 of the caseload's references and groups, in hexadecimal digits.
        drawn: The references that were drawn, in order.
    """

    seed: str
    method: int
    size: int
    minimums: tuple[RecordedMinimum, ...]
    caseload: str
    drawn: tuple[str, ...]


_FIELDS = {"seed", "method", "size", "minimums", "caseload", "drawn"}


def _texts(plain: Plain) -> tuple[str, ...]:
    if not isinstance(plain, list) or not all(isinstance(each, str) for each in plain):
        raise TypeError("a list of texts is wanted")
    return tuple(plain)


def _number(plain: Plain) -> int:
    if type(plain) is not int:
        raise TypeError("a whole number is wanted")
    return plain


def _text(plain: Plain) -> str:
    if not isinstance(plain, str):
        raise TypeError("a text is wanted")
    return plain


def _minimum(plain: Plain) -> RecordedMinimum:
    if not isinstance(plain, dict) or plain.keys() != {"dimension", "groups", "cases"}:
        raise TypeError("a minimum has a dimension, groups and a number of cases")
    return RecordedMinimum(_text(plain["dimension"]), _texts(plain["groups"]), _number(plain["cases"]))


def _decode(_item: str, plain: Plain) -> SampleDraw:
    if not isinstance(plain, dict) or plain.keys() != _FIELDS or not isinstance(plain["minimums"], list):
        raise TypeError("a draw has a seed, a method, a size, minimums, a caseload and cases")
    return SampleDraw(
        _text(plain["seed"]),
        _number(plain["method"]),
        _number(plain["size"]),
        tuple(map(_minimum, plain["minimums"])),
        _text(plain["caseload"]),
        _texts(plain["drawn"]),
    )


def _encode(draw: SampleDraw) -> Plain:
    return {
        "seed": draw.seed,
        "method": draw.method,
        "size": draw.size,
        "minimums": [
            {"dimension": each.dimension, "groups": list(each.groups), "cases": each.cases} for each in draw.minimums
        ],
        "caseload": draw.caseload,
        "drawn": list(draw.drawn),
    }


def _fits(_framework: Framework, _item: str, draw: SampleDraw) -> bool:
    numbers = (draw.method, draw.size, *(each.cases for each in draw.minimums))
    return (
        bool(draw.seed)
        and all(0 <= number <= _MOST for number in numbers)
        and _DIGEST.fullmatch(draw.caseload) is not None
    )


DRAW = RecordKind[SampleDraw](
    name="draw",
    tag="draw",
    lead_only=True,
    counted=lambda _count: Message("the draw of the sample"),
    texts=(
        TextPart(Message("the seed"), LONGEST_FIELD, lambda draw: draw.seed),
        TextPart(Message("the list of cases"), LONGEST_TEXT, lambda draw: "\n".join(draw.drawn)),
    ),
    decode=_decode,
    encode=_encode,
    fits_item=no_item,
    fits=_fits,
    in_words=lambda _framework, _item, draw: Message(
        "{cases} with the seed {seed}",
        cases=counted(len(draw.drawn), one="{n} case", many="{n} cases"),
        seed=draw.seed,
    ),
    title=lambda _framework, _item: Message("the draw of the sample"),
    of_case=False,
    since=4,
)
