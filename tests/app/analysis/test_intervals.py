"""Intervals equal published ones to the printed digits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.intervals import difference_interval, interval_around, share_interval, t_quantile

# Newcombe (1998), Statistics in Medicine 17, table I, method 3 (score without continuity correction).
NEWCOMBE = {
    (81, 263): (0.2553, 0.3662),
    (15, 148): (0.0624, 0.1605),
    (0, 20): (0.0000, 0.1611),
    (1, 29): (0.0061, 0.1718),
}

# Newcombe (1998), Statistics in Medicine 17, pages 873 to 890, table II, method 10.
DIFFERENCES = {
    (56, 70, 48, 80): (0.0524, 0.3339),
    (9, 10, 3, 10): (0.1705, 0.8090),
    (6, 7, 2, 7): (0.0582, 0.8062),
    (5, 56, 0, 29): (-0.0381, 0.1926),
    (0, 10, 0, 20): (-0.1611, 0.2775),
    (0, 10, 0, 10): (-0.2775, 0.2775),
    (10, 10, 0, 20): (0.6791, 1.0000),
    (10, 10, 0, 10): (0.6075, 1.0000),
}

# The table of Student's t that textbooks print: two-sided 95%, and one-sided 95% for 5.
STUDENT = {
    (0.95, 5): 2.015,
    (0.995, 1): 63.657,
    (0.995, 3): 5.841,
    (0.975, 1): 12.706,
    (0.975, 2): 4.303,
    (0.975, 10): 2.228,
    (0.975, 30): 2.042,
    (0.975, 120): 1.980,
}


@pytest.mark.parametrize("share", NEWCOMBE)
def test_the_interval_of_a_share_equals_the_published_digits(share: tuple[int, int]) -> None:
    found = share_interval(*share)
    assert found is not None
    assert tuple(round(end, 4) for end in found) == NEWCOMBE[share]


@pytest.mark.parametrize("of", STUDENT)
def test_student_t_equals_the_printed_table(of: tuple[float, int]) -> None:
    assert round(t_quantile(*of), 3) == STUDENT[of]


@pytest.mark.parametrize("shares", DIFFERENCES)
def test_the_interval_of_a_difference_equals_the_published_digits(shares: tuple[int, int, int, int]) -> None:
    found = difference_interval(*shares)
    assert found is not None
    assert tuple(round(end, 4) for end in found) == DIFFERENCES[shares]


shares_of = st.integers(1, 40).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole)))


@given(one=shares_of, other=shares_of)
def test_the_interval_of_a_difference_contains_it_and_turns_with_it(
    one: tuple[int, int], other: tuple[int, int]
) -> None:
    found, turned = difference_interval(*one, *other), difference_interval(*other, *one)
    assert found is not None
    assert turned is not None
    assert -1 <= found.low <= one[0] / one[1] - other[0] / other[1] <= found.high <= 1
    assert (round(turned.low, 12), round(turned.high, 12)) == (round(-found.high, 12), round(-found.low, 12))


def test_nothing_counted_has_no_interval() -> None:
    assert share_interval(0, 0) is None
    assert difference_interval(0, 0, 1, 2) is None
    assert difference_interval(1, 2, 0, 0) is None


@pytest.mark.parametrize("share", [(-1, 3), (4, 3)])
def test_what_is_no_share_is_refused(share: tuple[int, int]) -> None:
    with pytest.raises(ValueError, match="share"):
        share_interval(*share)


@pytest.mark.parametrize("of", [(0.4, 3), (1.0, 3), (0.9, 0)])
def test_what_is_no_quantile_is_refused(of: tuple[float, int]) -> None:
    with pytest.raises(ValueError, match="quantile"):
        t_quantile(*of)


def test_an_interval_is_as_wide_on_both_sides_of_the_estimate() -> None:
    low, high = interval_around(0.5, 0.1, 10)
    assert (low + high) / 2 == pytest.approx(0.5)
    assert high - low == pytest.approx(2 * 2.228139 * 0.1)


@given(st.integers(1, 400).flatmap(lambda whole: st.tuples(st.integers(0, whole), st.just(whole))))
def test_a_share_lies_within_its_interval(share: tuple[int, int]) -> None:
    found = share_interval(*share)
    assert found is not None
    assert 0 <= found.low <= share[0] / share[1] + 1e-12
    assert share[0] / share[1] - 1e-12 <= found.high <= 1
