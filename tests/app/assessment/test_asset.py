"""Asset totals and the Scaled Approach level."""

from __future__ import annotations

import pytest

from app.assessment.asset import AssetTotal, CalledFor, asset_total, called_for, intervention_level
from tests.helpers.reference import demo_rows, reference_framework

TABLES = reference_framework().asset


def whole(total: int) -> AssetTotal:
    """A total with nothing missing."""
    return AssetTotal(static=0, dynamic=total, missing=())


def test_static_and_dynamic_ratings_add_up() -> None:
    ratings = dict.fromkeys(TABLES.items, 1) | {"static_offence_type": 4, "lifestyle": 3}
    total = asset_total(TABLES, ratings)
    assert (total.static, total.dynamic, total.total, total.missing) == (7, 14, 21, ())


def test_the_highest_total_is_sixty_four() -> None:
    ratings = {item: max(TABLES.allowed_scores(item) or ()) for item in TABLES.items}
    assert asset_total(TABLES, ratings) == AssetTotal(16, 48, ())


def test_items_not_rated_are_named_in_the_order_of_the_form() -> None:
    ratings = dict.fromkeys(TABLES.items, 0) | {"lifestyle": None}
    del ratings["static_offence_type"]
    assert asset_total(TABLES, ratings).missing == ("static_offence_type", "lifestyle")


@pytest.mark.parametrize(
    ("total", "level"),
    [(0, "standard"), (14, "standard"), (15, "enhanced"), (32, "enhanced"), (33, "intensive"), (64, "intensive")],
)
def test_the_total_sets_the_level_where_rosh_is_low(total: int, level: str) -> None:
    assert intervention_level(TABLES, whole(total), "low") == level


@pytest.mark.parametrize(
    ("rosh", "level"),
    [("low", "standard"), ("medium", "enhanced"), ("high", "intensive"), ("very high", "intensive")],
)
def test_rosh_sets_the_level_where_the_total_is_low(rosh: str, level: str) -> None:
    assert intervention_level(TABLES, whole(3), rosh) == level


def test_the_higher_of_the_two_counts() -> None:
    assert intervention_level(TABLES, whole(20), "low") == "enhanced"
    assert intervention_level(TABLES, whole(40), "medium") == "intensive"


def test_the_levels_of_both_rules_are_kept_apart() -> None:
    assert called_for(TABLES, whole(9), "medium") == CalledFor("standard", "enhanced")
    assert called_for(TABLES, whole(33), None) == CalledFor("intensive", None)


@pytest.mark.parametrize("rosh", [None, "unheard of"])
def test_there_is_no_level_without_a_rosh_level(rosh: str | None) -> None:
    assert intervention_level(TABLES, whole(20), rosh) is None


def test_there_is_no_level_while_ratings_are_missing() -> None:
    assert intervention_level(TABLES, AssetTotal(0, 20, ("lifestyle",)), "medium") is None


def test_the_highest_level_is_given_as_soon_as_nothing_missing_could_lower_it() -> None:
    assert intervention_level(TABLES, AssetTotal(0, 33, ("lifestyle",)), None) == "intensive"
    assert intervention_level(TABLES, AssetTotal(0, 0, TABLES.items), "high") == "intensive"


def test_every_rating_of_the_reference_inspection_is_allowed_and_gives_a_level() -> None:
    rosh = {row["reference"]: row["rosh_recorded"] for row in demo_rows("sample.csv")}
    rows = demo_rows("asset_ratings.csv")
    assert len(rows) == 76
    for row in rows:
        ratings = {item: int(row[item]) for item in TABLES.items}
        assert all(value in (TABLES.allowed_scores(item) or ()) for item, value in ratings.items())
        total = asset_total(TABLES, ratings)
        assert total.missing == ()
        assert intervention_level(TABLES, total, rosh[row["reference"]]) is not None
