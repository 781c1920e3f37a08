"""Places in a list that people order: whole numbers with room between them, so that a move changes one record."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.records.recommendation import LAST_PLACE

STEP = 100


def place_after(places: Iterable[int]) -> int:
    """Return a place after all of these."""
    return min(max(places, default=0) + STEP, LAST_PLACE)


def changed_places(places: Sequence[int], at: int) -> list[tuple[int, int]]:
    """Return which places change once something was moved, as pairs of its index and its new place.

    Args:
        places: The places in the new order.
        at: The index of what was moved.
    """
    before = places[at - 1] if at else 0
    after = places[at + 1] if at + 1 < len(places) else min(before + 2 * STEP, LAST_PLACE + 1)
    middle = (before + after) // 2
    if before < middle < after:
        return [(at, middle)]
    # Two others are so close, or share a place after a merge, that all are spread again.
    step = min(STEP, LAST_PLACE // (len(places) + 1))
    spread = [(index, (index + 1) * step) for index in range(len(places))]
    return [(index, place) for index, place in spread if places[index] != place]


def moved_by_one(places: Sequence[int], at: int, *, up: bool) -> list[tuple[int, int]]:
    """Return which places change once one moves up or down by one, as pairs of its index before and its new place.

    Args:
        places: The places in their present order.
        at: The index of the one that moves. The first does not move up, nor the last one down.
        up: Whether it moves up.
    """
    to = at + (-1 if up else 1)
    if not 0 <= to < len(places):
        return []
    order = list(range(len(places)))
    order.insert(to, order.pop(at))
    return [(order[index], place) for index, place in changed_places([places[each] for each in order], to)]
