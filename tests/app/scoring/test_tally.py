"""Percentages from exact integers, rounded half up, and the bands they fall in."""

from __future__ import annotations

from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.scoring.tally import Tally, band, percent
from tests.helpers.reference import reference_framework


@pytest.mark.parametrize(
    ("part", "whole", "expected"),
    [(260, 323, 80), (450, 559, 81), (15, 24, 63), (9, 24, 38), (1, 200, 1), (1, 201, 0), (0, 5, 0), (5, 5, 100)],
)
def test_a_percentage_is_rounded_half_up(part: int, whole: int, expected: int) -> None:
    assert percent(part, whole) == expected


def test_nothing_of_nothing_is_no_score() -> None:
    assert percent(0, 0) is None
    assert Tally(na=4).percent is None
    assert Tally(na=4).no_percent is None


@pytest.mark.parametrize(("part", "whole"), [(1, 0), (3, 2), (-1, 2)])
def test_what_cannot_be_a_share_is_refused(part: int, whole: int) -> None:
    with pytest.raises(ValueError, match="not a share"):
        percent(part, whole)


@given(st.integers(0, 10**12), st.integers(0, 10**12))
def test_a_percentage_equals_exact_arithmetic(yes: int, no: int) -> None:
    expected = floor(Fraction(100 * yes, yes + no) + Fraction(1, 2)) if yes + no else None
    assert percent(yes, yes + no) == expected


def test_the_share_of_noes_comes_from_its_own_count() -> None:
    tally = Tally(yes=15, no=9, na=14)
    assert (tally.judged, tally.percent, tally.no_percent) == (24, 63, 38)


@pytest.mark.parametrize(
    ("score", "expected"),
    [(100, "minimum"), (75, "minimum"), (74, "moderate"), (60, "moderate"), (59, "substantial"),
     (45, "substantial"), (44, "drastic"), (0, "drastic")],
)  # fmt: skip
def test_the_band_comes_from_the_rounded_percentage(score: int, expected: str) -> None:
    found = band(reference_framework(), score)
    assert found is not None
    assert found.id == expected


def test_no_score_has_no_band() -> None:
    assert band(reference_framework(), None) is None
