"""A flag: one assessor's reminder on a question or on the case, with a line of text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, cast, get_args

FlagKind = Literal["ask", "check", "good_practice", "lead"]
"""Ask the case manager; check the file; good practice worth telling; a query for the lead."""

FLAGS: tuple[FlagKind, ...] = get_args(FlagKind)
# What has to be settled before a case is done. The others travel to the lead as they are.
WAITING: frozenset[FlagKind] = frozenset({"ask", "check"})


@dataclass(frozen=True, slots=True)
class Flag:
    """One flag, of which there is one a kind at each place and assessor. `question` is empty for the case itself."""

    kind: FlagKind
    question: str
    text: str
    settled: bool = False


def flag_item(question: str, kind: FlagKind) -> str:
    """The item of a flag's key."""
    return f"{question}/{kind}"


def flag_place(item: str) -> tuple[str, FlagKind]:
    """The question (empty for the case) and the kind that a flag's key names."""
    question, _, kind = item.rpartition("/")
    return question, cast("FlagKind", kind)
