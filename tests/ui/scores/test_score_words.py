"""Scores in words."""

from __future__ import annotations

from app.scoring.tally import Tally
from ui.context import Context
from ui.scores.score_words import score_name, share_words


def test_a_share_of_thousands_has_its_commas() -> None:
    assert share_words(Tally(yes=1282, no=335)) == "79% (1,282 of 1,617)"


def test_a_row_of_a_grid_is_named_with_the_heading_of_the_grid(small: Context) -> None:
    name = score_name(small.session.framework, ("question", "1.1.02"))
    assert name == "1.1.02 Rows of a grid: Was the plan on time?"
