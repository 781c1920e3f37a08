"""Where the person is: held while a page opens, written together a moment later, and read as it was left."""

from __future__ import annotations

from unittest.mock import patch

import pytest

from app.errors import KnownError
from app.store.store_database import StoreDatabase
from ui.context import Context
from ui.shell.view_state_store import ViewStateStore


@pytest.fixture
def states(small: Context) -> ViewStateStore:
    return ViewStateStore(small.session.store)


def test_a_held_state_is_read_at_once_and_written_with_the_next_that_are_kept(
    small: Context, states: ViewStateStore
) -> None:
    with patch.object(StoreDatabase, "write", side_effect=AssertionError("nothing waits for the disk")):
        states.hold({"case:A": {"item": "1.1.01"}})
        assert states.read("case:A") == {"item": "1.1.01"}
    assert small.session.store.places.data("case:A") is None
    states.keep({"last": {"page": "case"}})
    assert small.session.store.places.data("case:A") == {"item": "1.1.01"}
    assert small.session.store.places.data("last") == {"page": "case"}


def test_a_state_that_goes_on_to_change_is_held_as_it_was(states: ViewStateStore) -> None:
    state = {"item": "1.1.01"}
    states.hold({"case:A": state})
    state["item"] = "1.1.02"
    states.read("case:A")["item"] = "1.1.03"
    assert states.read("case:A") == {"item": "1.1.01"}


def test_the_last_of_several_states_is_written_even_where_it_is_the_first_again(
    small: Context, states: ViewStateStore
) -> None:
    states.keep({"last": {"page": "cases"}})
    states.hold({"last": {"page": "case"}})
    states.keep({"last": {"page": "cases"}})
    assert small.session.store.places.data("last") == {"page": "cases"}


def test_states_that_have_not_changed_are_not_written_again(states: ViewStateStore) -> None:
    states.keep({"last": {"page": "cases"}})
    with patch.object(StoreDatabase, "write", side_effect=AssertionError("it is written already")):
        states.keep({"last": {"page": "cases"}})


def test_what_a_failing_disk_refuses_is_written_once_it_works_again(small: Context, states: ViewStateStore) -> None:
    states.keep({"last": {"page": "cases"}})
    with patch.object(StoreDatabase, "write", side_effect=KnownError("The disk is full.")):
        states.keep({"last": {"page": "case"}, "case:A": {"item": "1.1.01"}})
    assert small.session.store.places.data("last") == {"page": "cases"}
    states.keep({})
    assert small.session.store.places.data("last") == {"page": "case"}
    assert small.session.store.places.data("case:A") == {"item": "1.1.01"}
