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
        # A set of cases is the bits of a number, each case at its place.
        self._places = {case: 1 << place for place, case in enumerate(groups)}
        masks: dict[str, dict[str, int]] = {}
        for case, of_case in groups.items():
            for key, group in of_case.items():
                of_key = masks.setdefault(key, {})
                of_key[group] = of_key.get(group, 0) | self._places[case]
        self._set(masks, (1 << len(groups)) - 1, least)

    def _set(self, masks: Mapping[str, Mapping[str, int]], everything: int, least: int) -> None:
        self._masks, self._everything, self._least = masks, everything, least
        self._blocks = {key: _blocks([mask for mask in of.values() if mask], least) for key, of in masks.items()}
        self._tables: dict[tuple[str, ...], list[int] | None] = {}

    def among(self, cases: Collection[str]) -> SmallGroups:
        """Return the groups of some of the cases alone, such as those that have a judgement on a question."""
        other = SmallGroups({}, self._least)
        everything = reduce(int.__or__, (self._places[each] for each in cases), 0)
        masks = {key: {group: mask & everything for group, mask in of.items()} for key, of in self._masks.items()}
        other._places = self._places
        other._set(masks, everything, self._least)
        return other

    def withheld(self, wanted: Wanted) -> Withheld | None:
        """Return why a filter shows no figures; None where it may. A filter that leaves no case may say so."""
        chosen: dict[str, int] = {}
        for key, names in wanted.items():
            masks = self._masks.get(key, {})
            mask = reduce(int.__or__, (masks.get(each, 0) for each in names), 0)
            if mask != self._everything:
                chosen[key] = mask
        parts = ((mask, block) for key, mask in chosen.items() for block in self._blocks.get(key, ()))
        if any(0 < (mask & block).bit_count() < block.bit_count() for mask, block in parts):
            return Withheld.SMALL_GROUP
        keys = tuple(each for each in self._masks if each in chosen)
        if len(keys) > MOST_KEYS:
            return Withheld.TOO_MANY_KEYS
        if self._table(keys) is None:
            return Withheld.SMALL_CELL
        left = reduce(int.__and__, chosen.values(), self._everything)
        return Withheld.DIFFERENCE if left and self._is_near_another(left) else None

    def _table(self, keys: tuple[str, ...]) -> list[int] | None:
        """Return the cells of the table of these keys that have a case; None if one of them has too few.

        A table with further keys divides the same cells, so without this table it is none either.
        """
        if keys not in self._tables:
            cells: list[int] | None = [self._everything] if self._everything else []
            if keys:
                above = self._table(keys[:-1])
                blocks = self._blocks[keys[-1]]
                cells = (
                    None if above is None else [part for cell in above for block in blocks if (part := cell & block)]
                )
            if cells is not None and any(cell.bit_count() < self._least for cell in cells):
                cells = None
            self._tables[keys] = cells
        return self._tables[keys]

    def _is_near_another(self, left: int) -> bool:
        """Return whether some permitted table has a filter that contains these cases and too few others."""
        closures = {key: _closure(left, blocks) for key, blocks in self._blocks.items()}
        for count in range(MOST_KEYS + 1):
            for keys in combinations(self._masks, count):
                around = reduce(int.__and__, (closures[key] for key in keys), self._everything)
                if 0 < (around & ~left).bit_count() < self._least and self._table(keys) is not None:
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
