"""No group of children that is too small to be published is in a document."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.reporting.material import together


def test_small_groups_are_put_together_and_named() -> None:
    counts = [("White", 28), ("Mixed", 4), ("Asian", 1), ("Black", 4), ("Chinese", 1)]
    assert together(counts, 5) == [("White", 28), ("Mixed, Asian, Black, Chinese", 10)]


def test_one_small_group_takes_the_next_smallest_with_it() -> None:
    assert together([("low", 12), ("medium", 18), ("high", 7), ("very high", 1)], 5) == [
        ("low", 12),
        ("medium", 18),
        ("high, very high", 8),
    ]


@given(st.lists(st.integers(1, 60), min_size=1, max_size=9), st.integers(1, 10))
def test_no_count_is_lost_and_none_is_too_small_unless_the_whole_is(sizes: list[int], least: int) -> None:
    counts = [(f"group {number}", size) for number, size in enumerate(sizes)]
    found = together(counts, least)
    assert sum(count for _, count in found) == sum(sizes)
    assert all(count >= least for _, count in found) or len(found) == 1
