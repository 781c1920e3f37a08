"""Figures that were found in a file, and how they are found by the list of the file's text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from app.errors import DataError
from app.reporting.figure_map import MOST_TEXT, FigureMap
from app.reporting.text_match import matches, without_spaces

LARGEST = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class FoundFigure:
    """A figure in a document: the name of its control, the text that it shows, and the text around it."""

    tag: str
    shown: str
    around: str


def check_length(path: Path, length: int) -> None:
    """Refuse a document with more characters than any report.

    Raises:
        DataError: It has more.
    """
    if length > MOST_TEXT:
        raise DataError(
            "{path} has more text than any report. Give the document that the program made, without what was added to "
            "it.",
            path=path,
        )


def matched(listed: FigureMap, text: str, path: Path) -> tuple[list[FoundFigure], list[str]]:
    """Return the figures as a text shows them, and the names of those that it does not show.

    Args:
        listed: The content of the document when it was made.
        text: The text as it is now.
        path: The document, for the refusal.

    Raises:
        DataError: It has more text than any report.
    """
    check_length(path, len(text))
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
