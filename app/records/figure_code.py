"""Codes of figures in a text, such as `{question:1.1.12:of}`: which figure is meant, and how it is shown.

A text is recorded with its codes and not with the numbers, so a figure that changes later is never left wrong in it.
The rest of a text may hold braces of its own: only a name with a colon in braces is a code.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, NamedTuple

_CODE = re.compile(r"\{([a-z_]+):([^\s{}:]+)(?::([a-z_]*))?\}")

PARTS: Final = (
    "of", "count", "base", "rest", "rest_of", "percent", "rest_percent", "band", "words", "phrase", "rest_phrase",
)  # fmt: skip
"""How a figure is shown.

For 21 of 25: "21 of 25", 21, 25, 4, "4 of 25", 84%, 16%, the band of 84%, the words for 84% ("in most instances"), and
the phrases that fit the numbers: "in 21 of 25 applicable cases (84%)" and "in 4 of 25 applicable cases (16%)".
"""
FIRST_PART: Final = "of"
KINDS: Final = ("headline", "section", "criterion", "question", "reason", "survey")


class Address(NamedTuple):
    """Which figure: a kind of `KINDS` and an id of that kind.

    The id of a reason is "question/reason". That of a survey item is the survey's own.
    """

    kind: str
    id: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"


@dataclass(frozen=True, slots=True)
class Code:
    """One place of a text that shows a figure. Neither the address nor the part need exist."""

    address: Address
    part: str = FIRST_PART

    def __str__(self) -> str:
        return f"{{{self.address}:{self.part}}}"


def parse_address(text: str) -> Address:
    """Return the address that `text` names, such as "question:1.1.12". It need not exist.

    Raises:
        ValueError: It is not a name, a colon and an id.
    """
    found = _CODE.fullmatch(f"{{{text}}}")
    if found is None or found[3] is not None:
        raise ValueError(f"{text!r} is no address of a figure")
    return Address(found[1], found[2])


def segments(text: str) -> tuple[str | Code, ...]:
    """Return the parts of a text in order: codes, and the text between them, of which none is empty."""
    found: list[str | Code] = []
    at = 0
    for match in _CODE.finditer(text):
        if match.start() > at:
            found.append(text[at : match.start()])
        found.append(Code(Address(match[1], match[2]), match[3] or FIRST_PART))
        at = match.end()
    if at < len(text):
        found.append(text[at:])
    return tuple(found)


def codes(text: str) -> tuple[Code, ...]:
    """Return the codes of a text, in order."""
    return tuple(each for each in segments(text) if isinstance(each, Code))


def addresses(text: str) -> tuple[Address, ...]:
    """Return the figures that a text shows, each once, in the order of their first place."""
    return tuple(dict.fromkeys(code.address for code in codes(text)))
