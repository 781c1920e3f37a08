"""Read the figures back from a PDF, edited by hand since or not: its text beside the list of what it held."""

from __future__ import annotations

from pathlib import Path

from app.errors import DataError
from app.reporting.figure_map import pdf_reader, read_map
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
    return matched(listed, _text_of(path, data), path)


def _text_of(path: Path, data: bytes) -> str:
    try:
        return "".join(f"{page.extract_text()}\f" for page in pdf_reader(data).pages)
    except Exception as trouble:  # the library lets errors of its decoders through
        raise DataError("{path} is damaged, so its text cannot be read. Make the PDF again.", path=path) from trouble
