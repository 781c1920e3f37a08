"""Decide which filters of a sample may show figures without giving a small group of children away.

A filter names groups under some keys, such as sex or stratum, and leaves the cases that are in one of the groups of
each key. The figures of two filters can be subtracted if one leaves all cases of the other. So of any two filters that
show figures, one of which contains the other, the cases between them are none or at least `least`:

1. Groups of a key that have fewer cases are one group together. A filter has all of them or none. If together they are
   too few still, they join the smallest of the other groups.
2. The keys of a filter span a table. A filter shows figures only if each cell of that table has no case or enough.
3. Cases may agree by chance under other keys. For each other set of keys whose table is permitted, the smallest filter
   of those keys that contains this one has the same cases, or enough more.

Why it suffices: let filter B contain filter A, both shown, B on the keys of table T. The smallest filter M of T that
contains A is contained in B. By 3, M has the same cases as A or enough more; then so does B. If M equals A, then B less
A is made of cells of T, which by 2 have no case or enough.

Three or more filters can be combined in ways that this does not see. A filter therefore has at most `MOST_KEYS` keys.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from enum import Enum
from functools import reduce
from itertools import combinations

MOST_KEYS = 3

Groups = Mapping[str, Mapping[str, str]]
"""The group of each case under each key, by case, then by key; every case has every key."""
Wanted = Mapping[str, Collection[str]]
"""The groups that a filter names under each of its keys."""


class Withheld(Enum):
    """Why a filter shows no figures."""

    SMALL_GROUP = "small group"  # it names a group that is too small, or only some of the small groups
    SMALL_CELL = "small cell"  # its keys together divide the sample too finely
    DIFFERENCE = "difference"  # another filter differs from it by too few cases
    TOO_MANY_KEYS = "too many keys"


class SmallGroups:
    """The groups of a sample, and which filters of them may show figures.

    Args:
        groups: The groups of each case.
        least: The fewest cases whose figures may be shown, or found by subtracting two filters.
    """

    def __init__(self, groups: Groups, least: int) -> None:
        self._least = least
        self._size = len(groups)
        self._masks: dict[str, dict[str, int]] = {}
        for place, of_case in enumerate(groups.values()):
            for key, group in of_case.items():
                masks = self._masks.setdefault(key, {})
                masks[group] = masks.get(group, 0) | 1 << place
        self._blocks = {key: _blocks(masks.values(), least) for key, masks in self._masks.items()}
        self._safe: dict[tuple[str, ...], bool] = {}

    def withheld(self, wanted: Wanted) -> Withheld | None:
        """Return why a filter shows no figures; None where it may. A filter that leaves no case may say so."""
        everything = (1 << self._size) - 1
        chosen: dict[str, int] = {}
        for key, names in wanted.items():
            masks = self._masks.get(key, {})
            mask = reduce(int.__or__, (masks.get(each, 0) for each in names), 0)
            if mask != everything:
                chosen[key] = mask
        if any(0 < (mask & block).bit_count() < block.bit_count() for mask, block in self._parts(chosen)):
            return Withheld.SMALL_GROUP
        keys = tuple(each for each in self._masks if each in chosen)
        if len(keys) > MOST_KEYS:
            return Withheld.TOO_MANY_KEYS
        if not self._is_safe(keys):
            return Withheld.SMALL_CELL
        left = reduce(int.__and__, chosen.values(), everything)
        return Withheld.DIFFERENCE if left and self._is_near_another(left) else None

    def _parts(self, chosen: Mapping[str, int]) -> list[tuple[int, int]]:
        return [(mask, block) for key, mask in chosen.items() for block in self._blocks.get(key, ())]

    def _is_safe(self, keys: tuple[str, ...]) -> bool:
        """Return whether each cell of the table of these keys has no case or enough."""
        found = self._safe.get(keys)
        if found is None:
            cells = [(1 << self._size) - 1]
            for key in keys:
                cells = [part for cell in cells for block in self._blocks[key] if (part := cell & block)]
            found = self._safe[keys] = all(cell.bit_count() >= self._least or not cell for cell in cells)
        return found

    def _is_near_another(self, left: int) -> bool:
        """Return whether some permitted table has a filter that contains these cases and too few others."""
        closures = {key: _closure(left, blocks) for key, blocks in self._blocks.items()}
        for count in range(MOST_KEYS + 1):
            for keys in combinations(self._masks, count):
                if self._is_safe(keys):
                    around = reduce(int.__and__, (closures[key] for key in keys), (1 << self._size) - 1)
                    if 0 < (around & ~left).bit_count() < self._least:
                        return True
        return False


def _blocks(masks: Collection[int], least: int) -> list[int]:
    """Return groups that are large enough, with small ones put together. Without any, all cases are one group."""
    small = reduce(int.__or__, (mask for mask in masks if mask.bit_count() < least), 0)
    large = sorted((mask for mask in masks if mask.bit_count() >= least), key=lambda mask: (mask.bit_count(), mask))
    if small.bit_count() >= least or not large:
        return [*large, small] if small else large
    return [large[0] | small, *large[1:]]


def _closure(left: int, blocks: Sequence[int]) -> int:
    return reduce(int.__or__, (block for block in blocks if block & left), 0)


def group_sizes(groups: Groups, key: str) -> Mapping[str, int]:
    """Return how many cases each group of a key has."""
    return Counter(of_case[key] for of_case in groups.values())
