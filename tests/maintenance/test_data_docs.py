"""Claims about the documents on exported data and the kinds of record: they are made from the definitions."""

from __future__ import annotations

import pytest
from maintenance.data_docs.documents import documents
from maintenance.data_docs.kinds import described_in


def test_the_documents_are_those_that_the_definition_gives() -> None:
    assert {path.name: path.read_text(encoding="utf-8") for path in documents()} == {
        path.name: text for path, text in documents().items()
    }


def test_the_item_and_the_value_of_a_kind_are_paragraphs_of_its_docstring() -> None:
    docstring = "A visit.\n\nItem: its number,\nfrom 1.\n\nValue: `day`, `place`."
    assert described_in(docstring) == ("its number, from 1", "`day`, `place`")
    with pytest.raises(ValueError, match="“Item:”"):
        described_in("A visit.\n\nValue: its day.")
