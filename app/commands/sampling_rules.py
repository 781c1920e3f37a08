"""The rules of a sample: its size by the size of the caseload, and the least numbers of cases of groups.

They are data that a lead can change (`resources/sampling/rules.toml`), because only the ends of the range are
confirmed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeGuard

import resources
from app.analysis.drawing import Minimum
from app.assessment.sample_groups import DIMENSIONS
from app.errors import DataError, Problem
from app.folders import own_sampling_rules
from app.framework.rule_files import read_own
from app.framework.source import parse_toml
from app.message import Message

_MOST = 10_000


@dataclass(frozen=True, slots=True)
class SamplingRules:
    """The rules of a sample.

    Attributes:
        sizes: The largest caseload (None for any) and the size of its sample, in order.
        minimums: The least numbers of cases of groups, in the order in which they are served.
        file: The person's own file; None where these are the program's rules.
    """

    sizes: tuple[tuple[int | None, int], ...]
    minimums: tuple[Minimum, ...]
    file: Path | None = None

    def size_for(self, caseload: int) -> int:
        """Return how many cases the sample of a caseload has: all of a caseload that is smaller than its sample."""
        size = next((size for most, size in self.sizes if most is None or caseload <= most), self.sizes[-1][1])
        return min(size, caseload)


def sampling_rules() -> SamplingRules:
    """Return the person's own rules, or the program's where there are none.

    Raises:
        DataError: The person's file has mistakes; with all of them.
    """
    own = own_sampling_rules()
    if not own.exists():
        return read_rules((resources.FOLDER / "sampling" / "rules.toml").read_text(encoding="utf-8"), "rules.toml")
    try:
        source = read_own(own)
    except (OSError, ValueError):
        raise DataError(
            "The rules for samples in {path} cannot be read. Correct or remove the file.", path=own
        ) from None
    rules = read_rules(source, str(own))
    return SamplingRules(rules.sizes, rules.minimums, own)


def read_rules(source: str, name: str) -> SamplingRules:
    """Return the rules in the text of a file.

    Raises:
        DataError: It has mistakes; with all of them.
    """
    tables = parse_toml(source, name)
    unknown = sorted(tables.keys() - {"size", "minimum"})
    problems = [Problem(key, "There is no such table.", "Use [[size]] and [[minimum]].") for key in unknown]
    sizes = list(_sizes(tables.get("size"), problems))
    minimums = list(_minimums(tables.get("minimum", []), problems))
    if problems:
        raise DataError("The rules for samples in {name} have mistakes.", problems, name=name)
    return SamplingRules(tuple(sizes), tuple(minimums))


def _sizes(rows: Any, problems: list[Problem]) -> Iterator[tuple[int | None, int]]:
    if not isinstance(rows, list) or not rows:
        problems.append(Problem("[[size]]", "There is no row.", "Give at least one, with sample = 38."))
        return
    before = 0
    for number, row in enumerate(rows, 1):
        where = Message("[[size]] {number}", number=number)
        last = number == len(rows)
        most, size = (row.get("caseload"), row.get("sample")) if isinstance(row, dict) else (0, 0)
        if not _is_count(size):
            problems.append(Problem(where, "The sample is no number of cases.", "Write sample = 38."))
        elif last and most is None:
            yield None, size
        elif not _is_count(most) or most <= before:
            problems.append(
                Problem(
                    where,
                    "The caseload is no number above that of the row before.",
                    "Write caseload = 100, and leave it out in the last row only.",
                )
            )
        else:
            before = most
            yield most, size


def _minimums(rows: Any, problems: list[Problem]) -> Iterator[Minimum]:
    for number, row in enumerate(rows if isinstance(rows, list) else [rows], 1):
        where = Message("[[minimum]] {number}", number=number)
        given = row if isinstance(row, dict) else {}
        dimension, groups, cases = given.get("dimension"), given.get("groups"), given.get("cases")
        if dimension not in DIMENSIONS:
            what = Message("There is no such dimension.")
            problems.append(Problem(where, what, Message("Use one of: {names}.", names=tuple(DIMENSIONS))))
        elif not isinstance(groups, list) or not groups or not all(isinstance(each, str) for each in groups):
            problems.append(Problem(where, "The groups are no list of names.", 'Write groups = ["female"].'))
        elif not _is_count(cases):
            problems.append(Problem(where, "The cases are no number.", "Write cases = 5."))
        else:
            yield Minimum(str(dimension), tuple(groups), cases)


def _is_count(value: object) -> TypeGuard[int]:
    return type(value) is int and 0 < value <= _MOST
