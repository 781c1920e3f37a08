"""Draw a stratified random sample that anyone can draw again from the same caseload and seed.

The method is described in `docs/sampling.md`, and has a number. A change of it needs another number.

1. Each case gets a ticket, the SHA-256 of the method, the seed and its reference. Tickets order the cases.
2. The minimums are served in their order: while a group has too few cases, its next case in order is drawn.
3. Each next place goes to the stratum that is furthest below its share, and to its next case in order. The claim of a
   stratum is its cases in the caseload divided by twice its places plus one (the method of Webster and Sainte-Laguë).
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

METHOD = 1


@dataclass(frozen=True, slots=True)
class Candidate:
    """A case of the caseload.

    Attributes:
        reference: Its reference.
        groups: Its group in each dimension, such as the stratum; empty where it is not known.
    """

    reference: str
    groups: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Minimum:
    """The least number of cases that the sample has of some groups of a dimension."""

    dimension: str
    groups: Collection[str]
    cases: int

    def includes(self, candidate: Candidate) -> bool:
        """Return whether a case is of these groups."""
        return candidate.groups.get(self.dimension, "") in self.groups


@dataclass(frozen=True, slots=True)
class Shortage:
    """A minimum that cannot be met: how many cases the sample has of the groups, and how many the caseload has."""

    minimum: Minimum
    drawn: int
    there: int


@dataclass(frozen=True, slots=True)
class Draw:
    """A sample that was drawn: references in order, and the minimums that could not be met."""

    references: tuple[str, ...]
    shortages: tuple[Shortage, ...]


def ticket(seed: str, reference: str) -> str:
    """Return the ticket of a case, in hexadecimal digits."""
    return hashlib.sha256(f"aboveline sample {METHOD}\n{seed}\n{reference}".encode()).hexdigest()


def in_order(seed: str, references: Iterable[str]) -> list[str]:
    """Return references in the order of their tickets."""
    return sorted(references, key=lambda reference: ticket(seed, reference))


def draw(
    caseload: Sequence[Candidate], size: int, seed: str, minimums: Sequence[Minimum] = (), *, by: str = "stratum"
) -> Draw:
    """Draw a sample of `size` cases, or the whole caseload where it has fewer.

    Args:
        caseload: The cases, each reference once.
        size: How many to draw.
        seed: Any text. The same one draws the same cases.
        minimums: The least numbers of cases of groups. An earlier one is served first.
        by: The dimension whose groups are the strata.
    """
    waiting = {each.reference: each for each in caseload}
    waiting = {reference: waiting[reference] for reference in in_order(seed, waiting)}
    drawn: dict[str, Candidate] = {}
    for minimum in minimums:
        for reference, each in waiting.items():
            if len(drawn) >= size or _count(minimum, drawn.values()) >= minimum.cases:
                break
            if reference not in drawn and minimum.includes(each):
                drawn[reference] = each
    _fill(drawn, waiting, size, by)
    shortages = [
        Shortage(minimum, _count(minimum, drawn.values()), _count(minimum, caseload))
        for minimum in minimums
        if _count(minimum, drawn.values()) < minimum.cases
    ]
    return Draw(tuple(sorted(drawn)), tuple(shortages))


def _fill(drawn: dict[str, Candidate], waiting: Mapping[str, Candidate], size: int, by: str) -> None:
    there = Counter(each.groups.get(by, "") for each in waiting.values())
    places = Counter(each.groups.get(by, "") for each in drawn.values())
    order = {
        stratum: [
            each for each in waiting.values() if each.groups.get(by, "") == stratum and each.reference not in drawn
        ]
        for stratum in there
    }
    while len(drawn) < size and any(order.values()):
        stratum = next_stratum(there, places, [each for each, left in order.items() if left])
        first = order[stratum].pop(0)
        drawn[first.reference] = first
        places[stratum] += 1


def next_stratum(there: Mapping[str, int], places: Mapping[str, int], open_strata: Iterable[str]) -> str:
    """Return the stratum that the next place goes to: the one with the greatest claim, the first by name of several.

    Args:
        there: How many cases of each stratum there are.
        places: How many places each has.
        open_strata: The strata that may get the place.
    """
    best: str | None = None
    for stratum in sorted(open_strata):
        # Claims are compared as whole numbers: a/b > c/d where a*d > c*b.
        if best is None or there[stratum] * (2 * places.get(best, 0) + 1) > there[best] * (
            2 * places.get(stratum, 0) + 1
        ):
            best = stratum
    if best is None:
        raise ValueError("no stratum is open")
    return best


def _count(minimum: Minimum, cases: Iterable[Candidate]) -> int:
    return sum(map(minimum.includes, cases))


def caseload_digest(caseload: Iterable[Candidate]) -> str:
    """Return the SHA-256 of a caseload's references and groups, in hexadecimal digits, whatever its order."""
    lines = sorted(
        "\t".join((each.reference, *(each.groups[name] for name in sorted(each.groups)))) for each in caseload
    )
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
