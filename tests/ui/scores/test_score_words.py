"""Scores in words."""

from __future__ import annotations

from app.scoring.tally import Tally
from ui.scores.score_words import share_words


def test_a_share_of_thousands_has_its_commas() -> None:
    assert share_words(Tally(yes=1282, no=335)) == "79% (1,282 of 1,617)"
