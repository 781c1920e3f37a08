"""The rule by which figures of a few cases are withheld, or shown with a caution. It is data that a lead can change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.errors import DataError, Problem
from app.framework.rule_files import own_rules, shipped_rules

_FILE = "small-numbers.toml"
_KEYS = ("least_cases", "caution_cases")
_MOST = 99


@dataclass(frozen=True, slots=True)
class SmallNumbers:
    """The rule.

    Attributes:
        least_cases: The fewest cases whose figures a filter shows.
        caution_cases: Figures of fewer cases have a caution.
    """

    least_cases: int
    caution_cases: int


def small_numbers() -> SmallNumbers:
    """Return the person's own rule, or the program's where there is none.

    Raises:
        DataError: The person's file has mistakes.
    """
    own = own_rules(_FILE)
    return checked_rule(shipped_rules(_FILE), _FILE) if own is None else checked_rule(own[1], str(own[0]))


def checked_rule(found: Mapping[str, Any], name: str) -> SmallNumbers:
    """Return the rule in a file of a name.

    Raises:
        DataError: It has mistakes; with all of them.
    """
    problems = [
        Problem(key, "There is no such setting.", "Use least_cases and caution_cases.") for key in found.keys() - _KEYS
    ]
    values = {key: value for key in _KEYS if type(value := found.get(key)) is int and 1 <= value <= _MOST}
    problems += [
        Problem(key, "It is no number from 1 to {most}.", "Write {key} = 5.", most=_MOST, key=key)
        for key in _KEYS
        if key not in values
    ]
    if problems:
        raise DataError("The rule for small numbers in {name} has mistakes.", problems, name=name)
    return SmallNumbers(**values)
