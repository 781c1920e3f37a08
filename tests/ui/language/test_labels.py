"""Claims about the names on the pages for parts of a case."""

from __future__ import annotations

import pytest

from ui.language.labels import standing_out


@pytest.mark.parametrize(
    ("custody", "rosh", "looked_after", "words"),
    [
        ("yes", "very high", "yes", "Custody, very high RoSH, looked after"),
        ("no", "high", "no", "High RoSH"),
        (None, "medium", "yes", "Looked after"),
        ("no", "low", "no", ""),
    ],
)
def test_notable_facts_are_named_in_words(custody: str | None, rosh: str, looked_after: str, words: str) -> None:
    assert standing_out(custody, rosh, looked_after) == words
