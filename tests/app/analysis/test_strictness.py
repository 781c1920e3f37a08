"""The difference of one assessor from the team equals a published analysis, and needs cases to compare."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.strictness import difference_within_strata

# Tippett (1950), Technological Applications of Statistics, page 106: breaks of two wools at three tensions.
WOOL_A = {
    "low": [26, 30, 54, 25, 70, 52, 51, 26, 67],
    "medium": [18, 21, 29, 17, 12, 18, 35, 30, 36],
    "high": [36, 21, 24, 18, 10, 43, 28, 15, 26],
}
WOOL_B = {
    "low": [27, 14, 29, 19, 29, 31, 41, 20, 44],
    "medium": [42, 26, 19, 16, 39, 28, 21, 39, 29],
    "high": [20, 21, 24, 17, 13, 15, 15, 16, 28],
}


def test_the_difference_equals_the_published_analysis() -> None:
    # R's help page of TukeyHSD prints this analysis (breaks ~ wool + tension): wool has F 3.339 on 1 and 50 degrees
    # of freedom, and the residual mean square is 135.0; so the error is sqrt(135.0 * 2 / 27) and t is 1.827.
    found = difference_within_strata(WOOL_B, WOOL_A)
    assert found is not None
    assert f"{found.value:.3f} {found.error:.3f}" == "-5.778 3.162"
    assert f"{(found.value / found.error) ** 2:.3f}" == "3.339"
    assert found.interval is not None
    assert not found.is_marked


def test_strata_that_only_one_side_has_are_left_out() -> None:
    own = {"custody": [0.5, 0.6], "community": [0.9]}
    found = difference_within_strata(own, {"custody": [0.7, 0.8, 0.75]})
    assert found is not None
    assert (found.own, found.others) == (2, 3)
    assert found.value == pytest.approx(-0.2)


def test_a_mix_of_strata_is_no_difference() -> None:
    # The assessor has the cases that score low everywhere, and judges each like the team.
    own = {"custody": [0.4, 0.5, 0.6, 0.5], "community": [0.9]}
    others = {"custody": [0.5], "community": [0.9, 0.8, 1.0, 0.9]}
    found = difference_within_strata(own, others)
    assert found is not None
    assert found.value == pytest.approx(0)
    assert not found.is_marked


@pytest.mark.parametrize(
    ("own", "others"),
    [
        ({}, {"custody": [0.5, 0.6]}),
        ({"custody": [0.5]}, {"community": [0.5, 0.6]}),
        ({"custody": [0.5]}, {"custody": [0.7]}),
        ({"custody": []}, {"custody": [0.7, 0.8]}),
    ],
)
def test_too_few_like_cases_give_no_difference(own: dict[str, list[float]], others: dict[str, list[float]]) -> None:
    assert difference_within_strata(own, others) is None


def test_scores_that_do_not_vary_give_no_interval() -> None:
    found = difference_within_strata({"custody": [0.5, 0.5]}, {"custody": [0.75, 0.75]})
    assert found is not None
    assert found.value == pytest.approx(-0.25)
    assert found.interval is None
    assert not found.is_marked


SCORES = st.lists(st.integers(0, 100).map(lambda each: each / 100), min_size=2, max_size=6)


@given(st.dictionaries(st.sampled_from("abc"), st.tuples(SCORES, SCORES), min_size=1))
def test_the_team_seen_from_the_other_side_differs_the_other_way(
    strata: dict[str, tuple[list[float], list[float]]],
) -> None:
    own, others = ({key: pair[side] for key, pair in strata.items()} for side in (0, 1))
    there, back = difference_within_strata(own, others), difference_within_strata(others, own)
    assert there is not None
    assert back is not None
    assert there.value == pytest.approx(-back.value)
    assert there.error == pytest.approx(back.error, abs=1e-9)
