"""Read the figures back from a PDF, edited by hand since or not: its text beside the list of what it held."""

from __future__ import annotations

import io
import re
from pathlib import Path

from app.errors import DataError
from app.reporting.docx_figures import LARGEST, FoundFigure
from app.reporting.figure_map import FigureMap, read_map
from app.reporting.text_match import matches, without_spaces
from app.store.files import read_bytes


def pdf_figures(path: Path) -> tuple[FigureMap, list[FoundFigure], list[str]]:
    """Return the list of what a PDF held, its figures as it shows them now, and the names of those it has no more.

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
    found, lost = matched(listed, _text_of(path, data))
    return listed, found, lost


def _text_of(path: Path, data: bytes) -> str:
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        return "".join(f"{page.extract_text()}\f" for page in PdfReader(io.BytesIO(data)).pages)
    except (PyPdfError, LookupError, TypeError, ValueError, AttributeError) as trouble:
        raise DataError("{path} is damaged, so its text cannot be read. Make the PDF again.", path=path) from trouble


def matched(listed: FigureMap, text: str) -> tuple[list[FoundFigure], list[str]]:
    """Return the figures as a text shows them, and the names of those that it does not show.

    Args:
        listed: The content of the document when it was made.
        text: The text as it is now.
    """
    runs = [(run, bool(code)) for run, code in listed.runs]
    found: list[FoundFigure] = []
    lost: list[str] = []
    for match in matches(runs, _foot(listed).sub(" ", text)):
        code = listed.runs[match.run][1]
        if match.shown:
            found.append(FoundFigure(code, match.shown, match.around))
        else:
            lost.append(code)
    return found, lost


def _foot(listed: FigureMap) -> re.Pattern[str]:
    """Return the pattern of the foot of a page, which lies between any two words of the text."""
    letters = (re.escape(each) for each in without_spaces(listed.foot))
    return re.compile(r"\s*".join(letters) + r"\s*(?:\d[\d\s]*\f|\d+)")
