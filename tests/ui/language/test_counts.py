"""Claims about numbers with their nouns."""

from __future__ import annotations

import pytest

from ui.language.counts import counted


@pytest.mark.parametrize(("n", "words"), [(0, "0 cases"), (1, "1 case"), (2, "2 cases"), (38, "38 cases")])
def test_only_one_is_singular(n: int, words: str) -> None:
    assert counted(n, "{n} case", "{n} cases") == words


def test_other_values_are_filled_in_too() -> None:
    assert counted(1, "{done} of {n} case", "{done} of {n} cases", done=0) == "0 of 1 case"


def test_each_number_has_a_comma_between_its_thousands() -> None:
    assert counted(1617, "", "{yes} of {n} judgements", yes=1282) == "1,282 of 1,617 judgements"
