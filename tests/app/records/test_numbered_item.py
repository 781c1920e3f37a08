"""Names of records that several laptops add to one list."""

from __future__ import annotations

import pytest

from app.records.numbered_item import is_random_name, new_numbered_item, number_in, random_name


def test_a_random_name_is_recognised_and_no_two_are_the_same() -> None:
    names = {random_name() for _ in range(100)}
    assert len(names) == 100
    assert all(map(is_random_name, names))


@pytest.mark.parametrize(
    "text", ["", "00c0ffe", "00c0ffeee", "00C0FFEE", "00c0ffee\n", "\N{ARABIC-INDIC DIGIT ZERO}0c0ffee", "1/00c0ffee"]
)
def test_other_texts_are_no_random_names(text: str) -> None:
    assert not is_random_name(text)


def test_the_number_of_an_item_comes_back() -> None:
    assert number_in(new_numbered_item(17)) == 17
    assert is_random_name(new_numbered_item(17).partition("/")[2])
