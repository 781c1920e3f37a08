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
