"""Decide who may assess a case, and share cases out evenly among those who may.

The allocation is a flow of least cost. Each case flows to an assessor through that assessor's share of its stratum.
Each further case of an assessor, and of an assessor in a stratum, costs more than the one before, so the cheapest flow
is the most even one. An assessor's load comes first, the strata second, and staying where a case is third.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from app.text import fold

_ENDINGS = ("youth offending team", "youth offending service", "youth justice service", "yot", "yos", "yjs")


@dataclass(frozen=True, slots=True)
class Assessor:
    """A person who takes cases.

    Attributes:
        code: Their code.
        home_yot: The YOT that they work for; empty for none.
        knows: The case managers whom they declared that they know.
    """

    code: str
    home_yot: str = ""
    knows: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class CaseToAllocate:
    """A case.

    Attributes:
        reference: Its reference.
        stratum: Its stratum of the sample; empty where it is not known.
        yot: The YOT that holds it.
        case_manager: The name of its case manager; empty where it is not known.
        allocated_to: The assessor whom it has now, if any.
        settled: Whether it stays with them, because they have begun.
    """

    reference: str
    stratum: str = ""
    yot: str = ""
    case_manager: str = ""
    allocated_to: str | None = None
    settled: bool = False


@dataclass(frozen=True, slots=True)
class Allocation:
    """A balanced allocation.

    Attributes:
        assessor_of: The assessor of each case that can be allocated, by reference.
        nobody: References of the cases that nobody may assess.
        loads: How many cases each assessor has, by code.
        strata: How many cases of each stratum each assessor has, by code and stratum.
        may_have: How many of the cases each assessor may assess, by code.
    """

    assessor_of: Mapping[str, str]
    nobody: tuple[str, ...]
    loads: Mapping[str, int]
    strata: Mapping[tuple[str, str], int]
    may_have: Mapping[str, int]

    @property
    def spread(self) -> int:
        """Return how many cases the largest load has more than the smallest."""
        return max(self.loads.values(), default=0) - min(self.loads.values(), default=0)


def same_yot(one: str, other: str) -> bool:
    """Return whether two names mean one YOT: "Bromley YOT" is Bromley. An empty name is no YOT's."""
    return bool(one.strip()) and _yot(one) == _yot(other)


def _yot(name: str) -> str:
    words = " ".join(fold(name).replace(".", "").split())
    for ending in _ENDINGS:
        if words.endswith(f" {ending}"):
            return words.removesuffix(f" {ending}")
    return words


def knows_manager(assessor: Assessor, case_manager: str) -> bool:
    """Return whether an assessor declared that they know a case manager."""
    name = " ".join(fold(case_manager).split())
    return bool(name) and any(" ".join(fold(each).split()) == name for each in assessor.knows)


def may_assess(assessor: Assessor, case: CaseToAllocate) -> bool:
    """Return whether an assessor may have a case: it is not of their home YOT, nor of a case manager they know."""
    return not same_yot(assessor.home_yot, case.yot) and not knows_manager(assessor, case.case_manager)


Allowed = Callable[[Assessor, CaseToAllocate], bool]
Step = Callable[[int, int], None]
"""Called with the number of a case and the number of cases. It may raise, to stop the work."""


def balance(
    cases: Sequence[CaseToAllocate],
    assessors: Sequence[Assessor],
    allowed: Allowed = may_assess,
    step: Step | None = None,
) -> Allocation:
    """Share cases out as evenly as `allowed` lets it be.

    Where some allocation gives every assessor the same number of cases within one, so does this one. Of such
    allocations it is one whose strata are most even, and of those one that moves the fewest cases.

    Args:
        cases: The cases. A settled one stays where it is, even with somebody who takes no part or who may not have it.
        assessors: Those who take part.
        allowed: Whether an assessor may have a case.
        step: Called before each case is placed.
    """
    ordered = sorted(cases, key=lambda case: (not case.settled, case.reference))
    codes = [each.code for each in assessors]
    possible = {case.reference: _possible(case, assessors, allowed) for case in ordered}
    flow = _Flow(ordered, codes, possible)
    left: list[str] = []
    for number, case in enumerate(ordered, 1):
        if step is not None:
            step(number, len(ordered))
        if not flow.place(case):
            left.append(case.reference)
    nobody = tuple(sorted(left))
    strata = {(code, stratum): len(held) for (code, stratum), held in flow.held.items() if held}
    return Allocation(
        assessor_of=dict(sorted(flow.assessor_of.items())),
        nobody=nobody,
        loads={code: flow.loads[code] for code in codes},
        strata=strata,
        may_have={each.code: sum(allowed(each, case) for case in cases) for each in assessors},
    )


def _possible(case: CaseToAllocate, assessors: Sequence[Assessor], allowed: Allowed) -> tuple[str, ...]:
    if case.settled and case.allocated_to is not None:
        return (case.allocated_to,)
    return tuple(each.code for each in assessors if allowed(each, case))


@dataclass(slots=True)
class _Flow:
    """The allocation while it grows by one case after another, the cheapest one for the cases so far."""

    cases: Sequence[CaseToAllocate]
    codes: Sequence[str]
    possible: Mapping[str, tuple[str, ...]]
    loads: Counter[str] = field(default_factory=Counter)
    held: dict[tuple[str, str], list[CaseToAllocate]] = field(default_factory=dict)
    assessor_of: dict[str, str] = field(default_factory=dict)

    def place(self, case: CaseToAllocate) -> bool:
        """Give a case to an assessor, and move others on as far as that makes the loads more even.

        Returns:
            False where nobody may have it.
        """
        steps = self._cheapest(case)
        for moved, code in steps:
            before = self.assessor_of.get(moved.reference)
            if before is not None:
                self.held[before, moved.stratum].remove(moved)
                self.loads[before] -= 1
            self.held.setdefault((code, moved.stratum), []).append(moved)
            self.loads[code] += 1
            self.assessor_of[moved.reference] = code
        return bool(steps)

    def _cheapest(self, case: CaseToAllocate) -> list[tuple[CaseToAllocate, str]]:
        """Return the moves of the cheapest way in: the new case to an assessor, one of theirs to another, and so on.

        A node of the graph is an assessor's share of a stratum (code, stratum), or an assessor (code, None).
        """
        of_load, of_stratum = self._weights()
        cost: dict[_Node, int] = {}
        came: dict[_Node, tuple[_Node | None, CaseToAllocate | None]] = {}
        for code in self.possible[case.reference]:
            cost[code, case.stratum] = _move(case, code)
            came[code, case.stratum] = (None, case)
        edges = self._edges(of_stratum)
        changed = bool(cost)
        while changed:
            changed = False
            for start, end, price, moved in edges:
                if start in cost and cost[start] + price < cost.get(end, cost[start] + price + 1):
                    cost[end] = cost[start] + price
                    came[end] = (start, moved)
                    changed = True
        ends = [
            (price + of_load * (2 * self.loads[node[0]] + 1), node) for node, price in cost.items() if node[1] is None
        ]
        if not ends:
            return []
        at: _Node | None = min(ends, key=lambda each: each[0])[1]
        moves: list[tuple[CaseToAllocate, str]] = []
        while at is not None:
            before, moved = came[at]
            if moved is not None:
                moves.append((moved, at[0]))
            at = before
        return moves[::-1]

    def _weights(self) -> tuple[int, int]:
        """Return the costs of unevenness between loads and between strata, each above all that comes after it."""
        count = len(self.cases) + 1
        return count * count * count * 2, count

    def _edges(self, of_stratum: int) -> list[tuple[_Node, _Node, int, CaseToAllocate | None]]:
        found: list[tuple[_Node, _Node, int, CaseToAllocate | None]] = []
        strata = sorted({case.stratum for case in self.cases})
        taking = sorted({*self.codes, *(code for codes in self.possible.values() for code in codes)})
        for code in taking:
            for stratum in strata:
                held = self.held.get((code, stratum), [])
                share: _Node = (code, stratum)
                found.append((share, (code, None), of_stratum * (2 * len(held) + 1), None))
                if held:
                    found.append(((code, None), share, -of_stratum * (2 * len(held) - 1), None))
                for other in taking:
                    ways = [
                        (_move(each, other) - _move(each, code), each.reference, each)
                        for each in held
                        if other != code and other in self.possible[each.reference]
                    ]
                    if ways:
                        price, _, moved = min(ways, key=lambda way: way[:2])
                        found.append((share, (other, stratum), price, moved))
        return found


_Node = tuple[str, str | None]


def _move(case: CaseToAllocate, code: str) -> int:
    """Return the cost of allocating a case to somebody who does not have it now."""
    return int(case.allocated_to not in (None, code))
