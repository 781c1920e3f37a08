"""Rows name themselves by their content, and which version counts depends on the rows alone, never on their order."""

from __future__ import annotations

import json
import random
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.key import RecordKey
from app.store.journal import (
    ACTS,
    Row,
    canonical,
    chain_faults,
    clamp_clock,
    conflicts,
    from_sql,
    heads,
    tick,
    to_sql,
)
from app.store.merge import plan_merge
from app.store.projections import project
from app.store.trust import Trust

ids = st.binary(min_size=16, max_size=16).map(bytes.hex)
hashes = st.binary(min_size=32, max_size=32)
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
rows = st.builds(
    Row,
    store=ids,
    seq=st.integers(1, 2**31 - 1),
    prev=st.none() | hashes,
    hlc=st.integers(1, 2**58),
    at=st.integers(0, 2**42),
    author=texts,
    key=st.builds(RecordKey, st.sampled_from(("fact", "judgement", "profile")), texts, texts, texts),
    value=values.map(canonical),
    replaces=st.lists(hashes, max_size=3).map(tuple),
    act=st.sampled_from(ACTS),
    reverses=st.none() | hashes,
    why=texts,
)


@given(row=rows)
def test_a_row_comes_back_whole_from_a_file_and_from_the_store(row: Row) -> None:
    again = Row.from_json(json.loads(json.dumps(row.as_json())))
    assert (again, again.hash) == (row, row.hash)
    assert from_sql(to_sql(row)) == (row, row.hash)


@given(row=rows, other=rows)
def test_any_other_word_in_a_row_gives_another_hash(row: Row, other: Row) -> None:
    for field in fields(Row):
        if field.init:
            changed = replace(row, **{field.name: getattr(other, field.name)})
            assert (changed.hash == row.hash) == (getattr(row, field.name) == getattr(other, field.name))


@given(row=rows, place=st.integers(0, 14), value=values)
def test_what_is_read_as_a_row_is_exactly_what_was_written(row: Row, place: int, value: object) -> None:
    data = row.as_json()
    data[place] = value
    try:
        read = Row.from_json(data)
    except ValueError:
        return
    assert Row.from_json(json.loads(json.dumps(read.as_json()))) == read


@given(content=values)
def test_equal_contents_are_written_alike(content: object) -> None:
    text = canonical(content)
    assert json.loads(text) == content
    assert canonical(json.loads(text)) == text


@given(last=st.integers(0, 2**57), moments=st.lists(st.integers(-(2**60), 2**60), min_size=1, max_size=20))
def test_the_clock_never_goes_back_and_never_past_what_a_row_may_hold(last: int, moments: list[int]) -> None:
    for now in moments:
        before, last = last, tick(last, now)
        assert last > before
        assert 0 <= clamp_clock(now) <= clamp_clock(1 << 60)
    assert replace(_row(1), hlc=last) == Row.from_json(replace(_row(1), hlc=last).as_json())


KEY = RecordKey("fact", "BRO-001", "custody_phase", "PA")


def _row(seq: int, *, store: str = "ab" * 16, prev: Row | None = None, replaces: tuple[Row, ...] = ()) -> Row:
    value = json.dumps(("yes", "no")[seq % 2])
    versions = tuple(row.hash for row in replaces)
    return Row(store, seq, prev.hash if prev else None, seq, 0, "PA", KEY, value, versions, "edit")


@st.composite
def histories(draw: st.DrawFn) -> list[Row]:
    """Versions of one key from up to three stores, each replacing some of the earlier ones, in any shape."""
    made: list[Row] = []
    ends: dict[str, Row] = {}
    for number in range(1, draw(st.integers(2, 9))):
        store = draw(st.sampled_from(("aa" * 16, "bb" * 16, "cc" * 16)))
        end = ends.get(store)
        replaces = draw(st.lists(st.sampled_from(made), max_size=2, unique_by=lambda row: row.hash)) if made else []
        row = Row(
            store=store,
            seq=end.seq + 1 if end else 1,
            prev=end.hash if end else None,
            hlc=number,
            at=number,
            author="PA",
            key=KEY,
            value=draw(st.sampled_from(('"yes"', '"no"', "null"))),
            replaces=tuple(row.hash for row in replaces),
            act="edit",
        )
        made.append(row)
        ends[store] = row
    return made


@given(history=histories(), chance=st.randoms(use_true_random=False))
def test_what_counts_does_not_depend_on_the_order_of_arrival(history: list[Row], chance: random.Random) -> None:
    shuffled = [*history, *history]
    chance.shuffle(shuffled)
    assert heads(shuffled[: len(shuffled)])[0] == heads(history)[0]
    unique = list(dict.fromkeys(shuffled))
    assert heads(unique) == heads(history)
    assert project(unique) == project(history)


@given(history=histories())
def test_every_version_is_replaced_or_open_and_the_highest_open_one_counts(history: list[Row]) -> None:
    replaced = {version for row in history for version in row.replaces}
    ends = heads(history)
    assert {row.hash for row in ends} == {row.hash for row in history} - replaced
    assert ends[0] == max(ends, key=lambda row: row.order)
    assert project(history) == {KEY: tuple(row.hash for row in ends)}
    assert conflicts(ends) == (len({row.value for row in ends}) > 1)


@given(history=histories(), chance=st.randoms(use_true_random=False))
def test_sound_chains_have_no_faults_in_any_order_and_lose_soundness_with_a_link(
    history: list[Row], chance: random.Random
) -> None:
    chance.shuffle(history)
    known = {row.hash: row for row in history}
    assert chain_faults(history, known) == []
    linked = {link for row in history for link in (*row.links, *row.replaces)}
    for row in history:
        rest = {found: other for found, other in known.items() if other is not row}
        assert bool(chain_faults(list(rest.values()), rest)) == (row.hash in linked)


def test_a_comparison_with_no_file_brings_nothing() -> None:
    plan = plan_merge({_row(1).hash: _row(1)}, [], Trust("ab" * 16), now=0)
    assert (plan.files, plan.rows, plan.changed, plan.differences, plan.cases) == ((), (), (), (), ())


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        (_row(2), "does not say what it follows"),
        (_row(3, prev=_row(1)), "follows a row of another chain"),
        (_row(2, prev=_row(1), store="cd" * 16), "follows a row of another chain"),
        (replace(_row(2, prev=_row(1)), hlc=1), "is older than the row it follows"),
        (_row(2, prev=_row(5)), "follows a row that is missing"),
        (_row(1, replaces=(_row(5),)), "replaces a version that is missing"),
        (replace(_row(2, prev=_row(1)), reverses=bytes(32)), "reverses a row that is missing"),
    ],
)
def test_each_broken_link_is_named(wrong: Row, message: str) -> None:
    (fault,) = chain_faults([wrong], {_row(1).hash: _row(1)})
    assert str(fault) == f"row {wrong.seq} of BRO-001 {message}"
