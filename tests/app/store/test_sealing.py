"""Claims about sealed data: it opens for its own record only."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import DataError
from app.store.sealing import open_plain, seal_plain

KEY = bytes(range(32))


@given(st.dictionaries(st.text(), st.text() | st.lists(st.text())))
def test_sealed_data_comes_back(plain: dict[str, str | list[str]]) -> None:
    assert open_plain(KEY, "record", seal_plain(KEY, "record", plain)) == plain


def test_the_data_is_not_in_what_is_sealed_and_no_two_are_alike() -> None:
    first, second = (seal_plain(KEY, "record", "canary" * 3) for _ in range(2))
    assert first != second
    assert b"canary" not in base64.b64decode(first)


@pytest.mark.parametrize(("key", "record"), [(KEY, "another record"), (bytes(32), "record")])
def test_it_opens_for_no_other_record_and_by_no_other_key(key: bytes, record: str) -> None:
    with pytest.raises(DataError, match="cannot be opened"):
        open_plain(key, record, seal_plain(KEY, "record", "text"))


@pytest.mark.parametrize("sealed", ["", "x", "c2VhbGVk", "ä", base64.b64encode(bytes(60)).decode()])
def test_what_is_damaged_is_refused_in_a_sentence(sealed: str) -> None:
    with pytest.raises(DataError, match="The lead can seal them again"):
        open_plain(KEY, "record", sealed)


def test_data_of_many_megabytes_is_refused() -> None:
    with pytest.raises(DataError, match="cannot be opened"):
        open_plain(KEY, "record", seal_plain(KEY, "record", "x" * (5 << 20)))
