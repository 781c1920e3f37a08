"""Intervals equal published ones to the printed digits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.intervals import interval_around, share_interval, t_quantile

# Newcombe (1998), Statistics in Medicine 17, table I, method 3 (score without continuity correction).
NEWCOMBE = {
    (81, 263): (0.2553, 0.3662),
    (15, 148): (0.0624, 0.1605),
    (0, 20): (0.0000, 0.1611),
    (1, 29): (0.0061, 0.1718),
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


def test_nothing_counted_has_no_interval() -> None:
    assert share_interval(0, 0) is None


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
