"""The list of a document's text and figures inside its file."""

from __future__ import annotations

import time

from app.reporting.document import Document, MadeFrom, Paragraph, Run
from app.reporting.figure_map import map_of


def document(*runs: Run) -> Document:
    return Document(
        title="A report",
        language="en",
        footer="A report",
        blocks=(Paragraph(runs, "en"),),
        made_from=MadeFrom("0" * 64, "2026-01-01 00:00:00", "0.1.0"),
        kind="draft",
    )


def test_words_between_figures_are_one_run_and_each_figure_is_its_own() -> None:
    found = map_of(document(Run("In "), Run("3", code="a"), Run("4", code="a"), Run(" of"), Run(" 5")))
    assert found.runs == (("In ", ""), ("3", "en:a"), ("4", "en:a"), (" of 5 ", ""))


def test_a_long_document_without_figures_is_listed_without_copying_its_text_at_each_piece() -> None:
    long = document(*[Run("Twenty characters or so. ")] * 100_000)
    began = time.thread_time()
    assert len(map_of(long).runs) == 1
    assert time.thread_time() - began < 2
