"""Claims about reading rows in batches: whatever the lines hold, it is read or refused as one line is by itself."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.store.journal import Row, from_sql, to_sql
from app.store.row_reader import read_rows, read_stored
from tests.app.store.test_journal import KEY, rows, values

batches = st.lists(rows, max_size=5)
FORMS: tuple[Callable[[list[Any]], str], ...] = (
    lambda data: json.dumps(data, ensure_ascii=False, separators=(",", ":")),
    lambda data: json.dumps(data, ensure_ascii=True, separators=(",", ":")),
    lambda data: json.dumps(data, ensure_ascii=False),
    lambda data: " " + json.dumps(data, ensure_ascii=False, separators=(",", ":")),
    lambda data: json.dumps(data, ensure_ascii=False, separators=(",", ":")) + " ",
    lambda data: json.dumps([data[:7], data[7:]])[1:-1],
    lambda data: json.dumps(data).upper(),
)


def one_by_one(lines: Sequence[bytes]) -> list[Row] | None:
    try:
        return [Row.from_json(json.loads(line)) for line in lines]
    except (ValueError, TypeError):
        return None


def together(lines: Sequence[bytes]) -> list[Row] | None:
    try:
        return list(read_rows(lines))
    except (ValueError, TypeError):
        return None


@given(row=rows)
def test_the_text_of_a_row_is_its_array_as_json_without_spaces(row: Row) -> None:
    assert row.as_text() == json.dumps(row.as_json(), ensure_ascii=False, separators=(",", ":"))


@given(batch=batches)
def test_rows_come_back_whole_from_their_lines(batch: list[Row]) -> None:
    read = list(read_rows([row.as_text().encode() for row in batch]))
    assert [(row, row.hash) for row in read] == [(row, row.hash) for row in batch]


@given(batch=st.lists(rows, min_size=1, max_size=4), data=st.data())
def test_altered_lines_are_read_as_each_by_itself(batch: list[Row], data: st.DataObject) -> None:
    lines = []
    for row in batch:
        array = row.as_json()
        if data.draw(st.booleans()):
            array[data.draw(st.integers(0, 14))] = data.draw(values)
        lines.append(data.draw(st.sampled_from(FORMS))(array).encode())
    assert together(lines) == one_by_one(lines)


@given(batch=st.lists(rows, min_size=1, max_size=3), cut=st.integers(0, 400))
def test_lines_that_are_cut_or_joined_elsewhere_are_refused(batch: list[Row], cut: int) -> None:
    whole = b",".join(row.as_text().encode() for row in batch)
    lines = [whole[:cut], whole[cut:]]
    assert together(lines) == one_by_one(lines)
    assert together([whole, b""]) is None


def test_a_link_in_other_letters_or_with_spaces_gives_no_other_hash_than_its_bytes() -> None:
    row = Row("ab" * 16, 2, b"\xab" * 32, 5, 0, "PA", KEY, '"yes"', (), "edit")
    for text in ("AB" * 32, "ab " * 32, "ab " * 21 + "a", ""):
        data = row.as_json()
        data[2] = text
        lines = [json.dumps(data, separators=(",", ":")).encode()]
        assert together(lines) == one_by_one(lines)


@given(batch=batches)
def test_a_row_that_is_known_is_not_read_again(batch: list[Row]) -> None:
    known = {row.hash: row for row in batch[::2]}
    read = list(read_rows([row.as_text().encode() for row in batch], known))
    assert read == batch
    assert all(row is known[row.hash] for row in read if row.hash in known)


@given(batch=st.lists(rows, min_size=1, max_size=5))
def test_stored_rows_are_read_as_each_by_itself(batch: list[Row]) -> None:
    columns = [to_sql(row) for row in batch]
    assert read_stored(columns) == [from_sql(each) for each in columns]


@given(batch=st.lists(rows, min_size=1, max_size=3), place=st.integers(0, 15), value=values | st.binary(max_size=3))
def test_a_stored_row_that_is_not_what_its_hash_says_is_left_to_be_read_by_itself(
    batch: list[Row], place: int, value: object
) -> None:
    columns = [list(to_sql(row)) for row in batch]
    before = columns[-1][place]
    columns[-1][place] = value
    same = type(value) is type(before) and value == before
    spaced = place == 11 and isinstance(value, str)
    assert same or spaced or read_stored(columns) is None
