"""No two filters that show figures differ by a few cases, whatever the sample looks like."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain, combinations, product

from hypothesis import given
from hypothesis import strategies as st

from app.analysis.suppression import SmallGroups, Withheld

KEYS: Mapping[str, tuple[str, ...]] = {"sex": ("f", "m"), "stratum": ("1", "2", "3"), "area": ("n", "s")}
LEAST = 3


def subsets(groups: tuple[str, ...]) -> list[tuple[str, ...]]:
    return list(chain.from_iterable(combinations(groups, size) for size in range(1, len(groups) + 1)))


FILTERS = [
    dict(zip(keys, names, strict=True))
    for count in range(len(KEYS) + 1)
    for keys in combinations(KEYS, count)
    for names in product(*(subsets(KEYS[key]) for key in keys))
]


def left(groups: Mapping[str, Mapping[str, str]], wanted: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    return frozenset(case for case, of in groups.items() if all(of[key] in names for key, names in wanted.items()))


samples = st.lists(st.tuples(*(st.sampled_from(names) for names in KEYS.values())), max_size=16)


@given(samples)
def test_no_difference_of_two_shown_filters_is_a_few_cases(cases: list[tuple[str, ...]]) -> None:
    groups = {f"C{place}": dict(zip(KEYS, of, strict=True)) for place, of in enumerate(cases)}
    small = SmallGroups(groups, LEAST)
    shown = {left(groups, wanted) for wanted in FILTERS if small.withheld(wanted) is None}
    if len(groups) >= LEAST:
        assert frozenset(groups) in shown
        # The whole sample is known, so a filter of few cases would show itself.
        assert not [each for each in shown if 0 < len(each) < LEAST]
    assert not [
        (one, other) for one in shown for other in shown if one < other and 0 < len(other - one) < LEAST and one
    ]


@given(samples, st.data())
def test_some_of_the_cases_are_looked_at_as_if_they_were_all(cases: list[tuple[str, ...]], data: st.DataObject) -> None:
    groups = {f"C{place}": dict(zip(KEYS, of, strict=True)) for place, of in enumerate(cases)}
    some = data.draw(st.sets(st.sampled_from(sorted(groups)))) if groups else set()
    among = SmallGroups(groups, LEAST).among(some)
    alone = SmallGroups({each: groups[each] for each in groups if each in some}, LEAST)
    assert [among.withheld(each) for each in FILTERS] == [alone.withheld(each) for each in FILTERS]


def sample(**counts: int) -> dict[str, dict[str, str]]:
    return {
        f"{name}{number}": dict(zip(("sex", "stratum"), name, strict=True))
        for name, count in counts.items()
        for number in range(count)
    }


def test_a_large_group_beside_a_large_group_is_shown() -> None:
    small = SmallGroups(sample(f1=3, f2=4, m1=9, m2=8), LEAST)
    assert small.withheld({"sex": ["f"]}) is None
    assert small.withheld({"sex": ["f"], "stratum": ["1"]}) is None


def test_a_small_group_and_its_complement_are_withheld() -> None:
    small = SmallGroups(sample(f1=1, f2=1, m1=9, m2=8), LEAST)
    assert small.withheld({"sex": ["f"]}) is Withheld.SMALL_GROUP
    assert small.withheld({"sex": ["m"]}) is Withheld.SMALL_GROUP
    assert small.withheld({"stratum": ["1"]}) is None


def test_small_groups_are_shown_together() -> None:
    small = SmallGroups(sample(f1=2, f2=2, f3=9), LEAST)
    assert small.withheld({"stratum": ["1"]}) is Withheld.SMALL_GROUP
    assert small.withheld({"stratum": ["1", "2"]}) is None


def test_keys_that_divide_the_sample_too_finely_are_withheld_together() -> None:
    small = SmallGroups(sample(f1=1, f2=4, m1=9, m2=8), LEAST)
    assert small.withheld({"sex": ["m"], "stratum": ["2"]}) is Withheld.SMALL_CELL
    assert small.withheld({"sex": ["m"]}) is None


def test_groups_that_differ_by_chance_by_one_case_are_withheld() -> None:
    # All of stratum 1 are boys, and one boy more is in stratum 2: boys less stratum 1 would be that boy.
    small = SmallGroups(sample(m1=9, m2=1, f2=8), LEAST)
    assert {small.withheld({"sex": ["m"]}), small.withheld({"stratum": ["1"]})} == {None, Withheld.DIFFERENCE}


def test_a_filter_has_at_most_three_keys() -> None:
    groups = {str(number): dict.fromkeys("abcd", str(number % 2)) for number in range(20)}
    small = SmallGroups(groups, LEAST)
    assert small.withheld({key: ["1"] for key in "abc"}) is None
    assert small.withheld({key: ["1"] for key in "abcd"}) is Withheld.TOO_MANY_KEYS
