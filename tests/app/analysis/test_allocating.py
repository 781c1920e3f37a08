"""Cases are shared out as evenly as the declarations let them, and no constraint is ever broken."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.allocating import Allocation, Assessor, CaseToAllocate, balance, may_assess, same_yot

STRATA = ("first_tier", "community", "custody")
MANAGERS = ("CM1", "CM2", "CM3", "CM4")
YOTS = ("Bromley", "Bexley")
CODES = ("LI", "PA", "LA", "QA")

assessor_lists = st.lists(
    st.builds(
        Assessor,
        st.sampled_from(CODES),
        st.sampled_from(("", "Bexley YOT", "Croydon")),
        st.sets(st.sampled_from(MANAGERS)).map(tuple),
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda each: each.code,
)


@st.composite
def case_lists(draw: st.DrawFn, most: int = 40) -> list[CaseToAllocate]:
    count = draw(st.integers(0, most))
    return [
        CaseToAllocate(
            f"BRO-{number:03}",
            draw(st.sampled_from(STRATA)),
            draw(st.sampled_from(YOTS)),
            draw(st.sampled_from(MANAGERS)),
            draw(st.sampled_from((None, *CODES))),
        )
        for number in range(count)
    ]


def loads_of(found: Allocation) -> Counter[str]:
    return Counter(found.assessor_of.values())


@given(case_lists(), assessor_lists)
def test_constraints_hold_and_a_case_stays_out_only_if_nobody_may_have_it(
    cases: list[CaseToAllocate], assessors: list[Assessor]
) -> None:
    found = balance(cases, assessors)
    by_code = {each.code: each for each in assessors}
    for case in cases:
        possible = [each.code for each in assessors if may_assess(each, case)]
        assert (case.reference in found.nobody) == (not possible)
        assert found.assessor_of.get(case.reference, "") in (possible or [""])
    assert all(may_assess(by_code[code], case) for case in cases if (code := found.assessor_of.get(case.reference)))
    assert found.loads == {each.code: loads_of(found)[each.code] for each in assessors}
    assert sum(found.strata.values()) == len(found.assessor_of) == len(cases) - len(found.nobody)


@given(case_lists(), st.integers(1, 4))
def test_loads_and_every_stratum_are_balanced_within_one_where_nobody_declared_anything(
    cases: list[CaseToAllocate], people: int
) -> None:
    codes = CODES[:people]
    found = balance(cases, [Assessor(code) for code in codes])
    assert not found.nobody
    assert found.spread <= 1
    for stratum in STRATA:
        shares = [found.strata.get((code, stratum), 0) for code in codes]
        assert max(shares) - min(shares) <= 1


def squares(numbers: Sequence[int]) -> int:
    return sum(number * number for number in numbers)


def unevenness(cases: Sequence[CaseToAllocate], choice: Sequence[str]) -> tuple[int, int, int]:
    """How uneven an allocation is: in loads, then in strata, then by the cases that it moves."""
    loads = Counter(choice)
    strata = Counter(zip(choice, (case.stratum for case in cases), strict=True))
    moved = sum(case.allocated_to not in (None, code) for case, code in zip(cases, choice, strict=True))
    return squares([*loads.values()]), squares([*strata.values()]), moved


@given(case_lists(most=6), assessor_lists)
def test_no_allocation_that_keeps_to_the_constraints_is_more_even(
    cases: list[CaseToAllocate], assessors: list[Assessor]
) -> None:
    placed = [case for case in cases if any(may_assess(each, case) for each in assessors)]
    options = [[each.code for each in assessors if may_assess(each, case)] for case in placed]
    found = balance(cases, assessors)
    ours = [found.assessor_of[case.reference] for case in placed]
    assert unevenness(placed, ours) == min(unevenness(placed, choice) for choice in itertools.product(*options))


@given(case_lists())
def test_a_balanced_allocation_is_left_as_it_is(cases: list[CaseToAllocate]) -> None:
    assessors = [Assessor(code) for code in CODES]
    once = balance(cases, assessors).assessor_of
    again = [
        CaseToAllocate(case.reference, case.stratum, case.yot, case.case_manager, once[case.reference])
        for case in cases
    ]
    assert balance(again, assessors).assessor_of == once


def test_a_case_that_was_begun_stays_and_counts_in_the_load() -> None:
    begun = [CaseToAllocate(f"A{number}", "custody", allocated_to="PA", settled=True) for number in range(4)]
    others = [CaseToAllocate(f"B{number}", "custody") for number in range(4)]
    found = balance([*begun, *others], [Assessor("PA", knows=("CM1",)), Assessor("LA")])
    assert {found.assessor_of[case.reference] for case in begun} == {"PA"}
    assert {found.assessor_of[case.reference] for case in others} == {"LA"}


def test_a_case_that_was_begun_stays_with_somebody_who_takes_no_part() -> None:
    found = balance([CaseToAllocate("A1", allocated_to="XY", settled=True), CaseToAllocate("A2")], [Assessor("PA")])
    assert found.assessor_of == {"A1": "XY", "A2": "PA"}
    assert found.loads == {"PA": 1}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Bromley", "bromley", True),
        ("Bromley YOT", "Bromley", True),
        ("Bromley Youth Offending Team", "BROMLEY Y.O.T.", True),
        ("Bromley Youth Offending Service", "Bromley", True),
        ("Bexley", "Bromley", False),
        ("", "", False),
        ("", "Bromley", False),
    ],
)
def test_a_yot_is_recognised_however_its_name_ends(one: str, other: str, same: bool) -> None:
    assert same_yot(one, other) is same


def test_a_case_manager_is_recognised_without_case_and_accents() -> None:
    assert not may_assess(Assessor("PA", knows=("Siân  Price",)), CaseToAllocate("A1", case_manager="sian price"))
    assert may_assess(Assessor("PA", knows=("",)), CaseToAllocate("A1", case_manager=""))


@pytest.mark.slow
def test_the_largest_sample_is_balanced_among_a_large_team() -> None:
    cases = [CaseToAllocate(f"A{n:03}", STRATA[n % 3], case_manager=f"CM{n % 12}") for n in range(99)]
    team = [Assessor(f"P{n}", knows=(f"CM{n}", f"CM{n + 1}")) for n in range(10)]
    found = balance(cases, team)
    assert (found.nobody, found.spread) == ((), 1)
