"""Findings and examples in the order that the lead gave them, and the numbers that keep it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol, TypeVar

from app.records.finding import FINDING, Finding, FindingKind
from app.records.good_practice import GOOD_PRACTICE, GoodPractice
from app.session.session import Session

# Between neighbours there is room for twenty moves into the same gap before others have to be numbered again.
GAP = 1 << 20


class Ordered(Protocol):
    """A record with a number for its order."""

    @property
    def order(self) -> int:
        """Return the number."""
        ...


OrderedT = TypeVar("OrderedT", bound=Ordered)


def findings_of(session: Session, criterion: str, kind: FindingKind) -> list[tuple[str, Finding]]:
    """Return the findings of a criterion that are strengths, or areas for improvement, by name, in order."""
    found = session.records_of(FINDING)
    return in_order({i: each for i, each in found.items() if (each.criterion, each.kind) == (criterion, kind)})


def examples_of(session: Session, criterion: str) -> list[tuple[str, GoodPractice]]:
    """Return the examples of good practice of a criterion by name, in order."""
    found = session.records_of(GOOD_PRACTICE)
    return in_order({item: each for item, each in found.items() if each.criterion == criterion})


def in_order(records: Mapping[str, OrderedT]) -> list[tuple[str, OrderedT]]:
    """Return records by their order, and equal ones by their names, so that every laptop shows the same."""
    return sorted(records.items(), key=lambda each: (each[1].order, each[0]))


def orders_with(orders: Sequence[int], place: int) -> tuple[int, list[int]]:
    """Return the order of a record that comes in at a place, and the orders of the others then.

    The others keep theirs where there is room, so that moves on two laptops touch one record each.

    Args:
        orders: The orders of the others, rising.
        place: How many of them come before it.
    """
    place = min(max(place, 0), len(orders))
    before = orders[place - 1] if place else None
    after = orders[place] if place < len(orders) else None
    if before is None or after is None:
        if before is not None:
            return before + GAP, list(orders)
        return (0 if after is None else after - GAP), list(orders)
    if after - before > 1:
        return (before + after) // 2, list(orders)
    numbered = [number * GAP for number in range(len(orders) + 1)]
    return numbered[place], numbered[:place] + numbered[place + 1 :]
