"""Claims about the documents on exported data: they are made from the definition of the tables."""

from __future__ import annotations

from maintenance.data_docs.documents import documents


def test_the_documents_are_those_that_the_definition_gives() -> None:
    assert {path.name: path.read_text(encoding="utf-8") for path in documents()} == {
        path.name: text for path, text in documents().items()
    }
