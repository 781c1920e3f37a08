"""A group is over or under where the sample differs from its share by a whole case."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.representation import Share, Spread, compare, spread, tenths

counts = st.dictionaries(st.sampled_from(("", "a", "b", "c")), st.integers(0, 50))


def test_a_sample_is_compared_with_its_caseload_in_exact_numbers() -> None:
    shares = compare({"female": 30, "male": 120}, {"female": 4, "male": 34})
    assert shares == (
        Share("female", 30, 4, Fraction(38 * 30, 150)),
        Share("male", 120, 34, Fraction(38 * 120, 150)),
    )
    assert [(tenths(each.difference), each.verdict) for each in shares] == [("-3.6", "under"), ("3.6", "over")]


def test_without_a_caseload_only_the_sample_is_counted() -> None:
    assert compare(None, {"female": 4}) == (Share("female", None, 4, None),)
    assert compare({"male": 0}, {"female": 4}) == (Share("female", None, 4, None),)
    assert compare(None, {"female": 4})[0].verdict == ""


def test_cases_of_an_unknown_group_come_last_and_are_neither_over_nor_under() -> None:
    shares = compare({"": 10, "male": 10}, {"": 8, "male": 2})
    assert [(each.group, each.verdict) for each in shares] == [("male", "under"), ("", "")]


@given(counts, counts)
def test_differences_add_up_to_nothing_where_all_is_known(caseload: dict[str, int], sample: dict[str, int]) -> None:
    shares = compare(caseload, sample)
    assert sum(each.sample for each in shares) == sum(sample.values())
    if sum(caseload.values()):
        assert sum(each.difference for each in shares) == 0


def test_the_spread_counts_the_groups_that_have_a_case() -> None:
    assert spread({"CM1": 3, "CM2": 1, "CM3": 0, "": 9}) == Spread(2, 3)
    assert spread({}) == Spread(0, 0)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (Fraction(0), "0.0"),
        (Fraction(1, 20), "0.1"),
        (Fraction(-1, 20), "-0.1"),
        (Fraction(-1, 100), "0.0"),
        (Fraction(73, 10), "7.3"),
        (Fraction(22, 3), "7.3"),
        (Fraction(29, 3), "9.7"),
    ],
)
def test_a_number_is_shown_with_one_place_rounded_half_up(number: Fraction, text: str) -> None:
    assert tenths(number) == text
