"""Compare a sample with its caseload, group by group: the share that is to be expected, and what is over or under."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Verdict = Literal["over", "under", ""]


@dataclass(frozen=True, slots=True)
class Share:
    """One group of a dimension.

    Attributes:
        group: Its name; empty for cases of which it is not known.
        caseload: Its cases in the caseload; None where the caseload is not known.
        sample: Its cases in the sample.
        expected: How many the sample would have in proportion; None where the caseload is not known.
    """

    group: str
    caseload: int | None
    sample: int
    expected: Fraction | None

    @property
    def difference(self) -> Fraction:
        """Return how many cases the sample has more than in proportion; 0 where the caseload is not known."""
        return Fraction(0) if self.expected is None else self.sample - self.expected

    @property
    def verdict(self) -> Verdict:
        """Return whether the sample is over or under by a whole case or more. Less than a case cannot be put right."""
        if not self.group or abs(self.difference) < 1:
            return ""
        return "over" if self.difference > 0 else "under"


def compare(caseload: Mapping[str, int] | None, sample: Mapping[str, int]) -> tuple[Share, ...]:
    """Return the share of every group that has a case, in the order of the caseload, then of the sample.

    Args:
        caseload: The cases of each group in the caseload; None where it is not known.
        sample: The cases of each group in the sample.
    """
    whole = sum((caseload or {}).values())
    size = sum(sample.values())
    groups = dict.fromkeys((*(caseload or ()), *sample))
    shares: list[Share] = []
    for group in groups:
        there = (caseload or {}).get(group, 0)
        expected = Fraction(size * there, whole) if whole else None
        share = Share(group, there if whole else None, sample.get(group, 0), expected)
        if share.sample or share.caseload:
            shares.append(share)
    # Cases of which the group is not known come last.
    return tuple(sorted(shares, key=lambda share: not share.group))


@dataclass(frozen=True, slots=True)
class Spread:
    """How cases are spread over groups such as case managers: how many groups have one, and the most that one has."""

    groups: int
    largest: int


def spread(counts: Mapping[str, int]) -> Spread:
    """Return how the known groups share the cases."""
    numbers = [number for group, number in counts.items() if group and number]
    return Spread(len(numbers), max(numbers, default=0))


def tenths(number: Fraction) -> str:
    """Return a number with one decimal place, rounded half up from the exact fraction: 7.3."""
    scaled = (abs(number) * 20 + 1) // 2
    sign = "-" if number < 0 and scaled else ""
    return f"{sign}{scaled // 10}.{scaled % 10}"
