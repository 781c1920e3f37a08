"""The rule by which figures of a few cases are withheld, or shown with a caution. It is data that a lead can change."""

from __future__ import annotations

from dataclasses import dataclass

import resources
from app.errors import DataError, Problem
from app.folders import own_reporting_file
from app.framework.source import parse_toml
from app.ordinary_file import read_ordinary

_LARGEST = 1 << 16
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
    own = own_reporting_file(_FILE)
    if not own.exists():
        return read_small_numbers((resources.FOLDER / "reporting" / _FILE).read_text(encoding="utf-8"), _FILE)
    try:
        source = read_ordinary(own, _LARGEST).decode("utf-8")
    except (OSError, ValueError):
        raise DataError(
            "The rule for small numbers in {path} cannot be read. Correct or remove the file.", path=own
        ) from None
    return read_small_numbers(source, str(own))


def read_small_numbers(source: str, name: str) -> SmallNumbers:
    """Return the rule in the text of a file.

    Raises:
        DataError: It has mistakes; with all of them.
    """
    found = parse_toml(source, name)
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
