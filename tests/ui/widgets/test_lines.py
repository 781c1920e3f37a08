"""Rows that come and go around those that stay."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt

from ui.widgets.lines import Line, LineModel

KEYS = [f"{number}" for number in range(12)]


def lines(keys: set[str], text: str = "") -> list[Line]:
    """Rows with these keys, in the one order that rows have."""
    return [Line("item", key, f"{key}{text}") for key in KEYS if key in keys]


@given(st.sets(st.sampled_from(KEYS)), st.sets(st.sampled_from(KEYS)))
def test_merging_shows_the_new_rows_and_follows_those_that_stay(before: set[str], after: set[str]) -> None:
    model = LineModel()
    model.fill(lines(before))
    held = {key: QPersistentModelIndex(model.index(model.row_of(key) or 0, 0)) for key in before}
    model.merge(lines(after, " now"))
    assert list(model.lines) == lines(after, " now")
    assert {key for key, index in held.items() if index.isValid()} == before & after
    assert all(index.row() == model.row_of(key) for key, index in held.items() if index.isValid())


def test_a_row_says_itself_in_one_sentence() -> None:
    model = LineModel()
    model.fill([Line("item", "1.1.03", "Was it?", "1.1.03", "no", "No", "Note")])
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "1.1.03, Was it?, Note, No"
