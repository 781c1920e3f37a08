"""Claims about what documents say of exported data, kinds of record and keys: it is made from the code."""

from __future__ import annotations

import pytest
from maintenance.data_docs.documents import documents
from maintenance.data_docs.keys import with_rows
from maintenance.data_docs.kinds import described_in

from tests.ui.shell.test_page_registry import MADE_UP


def test_the_documents_are_those_that_the_definition_gives() -> None:
    assert {path.name: path.read_text(encoding="utf-8") for path in documents()} == {
        path.name: text for path, text in documents().items()
    }


def test_the_item_and_the_value_of_a_kind_are_paragraphs_of_its_docstring() -> None:
    docstring = "A visit.\n\nItem: its number,\nfrom 1.\n\nValue: `day`, `place`."
    assert described_in(docstring) == ("its number, from 1", "`day`, `place`")
    with pytest.raises(ValueError, match="“Item:”"):
        described_in("A visit.\n\nValue: its day.")


def test_the_key_of_a_new_page_gets_a_row_at_the_end_of_its_group() -> None:
    before = ["| anywhere | `Ctrl+N` | new |", "| an open inspection | `Ctrl+E` | export |", "| | `F9` | scores |", ""]
    after = with_rows("\n".join(before), [MADE_UP]).split("\n")
    assert after == [*before[:3], "| | `Ctrl+Shift+U` | made up |", ""]
    assert with_rows("\n".join(after), [MADE_UP]).split("\n") == after
