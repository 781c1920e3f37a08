"""Read the figures back from a PDF, edited by hand since or not: its text beside the list of what it held."""

from __future__ import annotations

import io
from pathlib import Path

from app.errors import DataError
from app.reporting.figure_map import read_map
from app.reporting.found_figures import LARGEST, FoundFigure, matched
from app.store.files import read_bytes


def pdf_figures(path: Path) -> tuple[list[FoundFigure], list[str]]:
    """Return the figures of a PDF in order, and the names of those that it shows no more.

    Raises:
        DataError: It is no PDF that can be read, or it holds no list of its figures.
        KnownError: The file cannot be read.
    """
    data = read_bytes(path, at_most=LARGEST)
    listed = read_map(data)
    if listed is None:
        raise DataError(
            "{path} holds no list of its figures: another program wrote it, or dropped the list. Check the Word "
            "document that it was made from.",
            path=path,
        )
    return matched(listed, _text_of(path, data))


def _text_of(path: Path, data: bytes) -> str:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        return "".join(f"{page.extract_text()}\f" for page in PdfReader(io.BytesIO(data)).pages)
    except (PyPdfError, LookupError, TypeError, ValueError, AttributeError, RecursionError) as trouble:
        raise DataError("{path} is damaged, so its text cannot be read. Make the PDF again.", path=path) from trouble
