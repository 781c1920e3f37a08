"""Compare every figure of a document with the inspection, as it is now."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from app.errors import DataError
from app.records.figure_code import Code
from app.reporting.docx_figures import docx_figures
from app.reporting.figure_runs import FigureRuns
from app.reporting.figure_tags import read_tag
from app.reporting.found_figures import FoundFigure
from app.reporting.material import Material, made_from
from app.reporting.pdf_figures import pdf_figures
from app.reporting.text_match import without_spaces
from app.session.session import Session

SUFFIXES = (".docx", ".pdf")
_AROUND = 60
_LONGEST = 120  # characters of a figure that are said
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class Difference:
    """A figure that a document shows otherwise than the inspection gives it.

    Attributes:
        code: The figure and how it is shown, such as "criterion:1.1:percent".
        shown: The text that the document shows.
        expected: The text that the inspection gives; empty where the inspection has no such figure.
        around: The text around it.
    """

    code: str
    shown: str
    expected: str
    around: str


@dataclass(frozen=True, slots=True)
class Verified:
    """The result of a comparison.

    Attributes:
        figures: How many figures were compared.
        differences: Those that differ, in the order of the document.
        lost: Figures that the document held when it was made and does not show any more. Only a PDF knows them.
        unmarked: How many figures have no mark any more, so that they were not compared. Only a Word document has them.
    """

    figures: int
    differences: tuple[Difference, ...]
    lost: tuple[str, ...] = ()
    unmarked: int = 0

    @property
    def is_as_given(self) -> bool:
        """Whether every figure was compared and is as the inspection gives it."""
        return not self.differences and not self.lost and not self.unmarked


def verify_document(session: Session, path: Path) -> Verified:
    """Compare the figures of a document with an inspection.

    Args:
        session: The inspection.
        path: A .docx or .pdf file that the program made, edited since or not.

    Raises:
        DataError: It is no such file, or it holds no figures of the program.
        KnownError: It cannot be read.
    """
    if path.suffix.lower() not in SUFFIXES:
        raise DataError("{path} is no Word document and no PDF. Give a .docx or .pdf file.", path=path)
    if path.suffix.lower() == ".pdf":
        found, lost = pdf_figures(path)
        return _compared(session, path, found, lost, loose=True)
    found, lost, unmarked = docx_figures(path)
    return replace(_compared(session, path, found, lost, loose=False), unmarked=unmarked)


def _compared(
    session: Session, path: Path, found: Iterable[FoundFigure], lost: Iterable[str], *, loose: bool
) -> Verified:
    source = made_from(session)

    @cache
    def runs(language: str) -> FigureRuns:
        return Material(session, language, source).figures

    count = 0
    differences: list[Difference] = []
    for figure in found:
        read = read_tag(session.original_framework, figure.tag)
        if read is None:
            continue
        count += 1
        language, code = read
        expected = _expected(runs(language), code)
        if not _same(figure.shown, expected, loose=loose):
            around = " ".join(figure.around.split())[: 2 * _AROUND]
            shown = figure.shown if len(figure.shown) <= _LONGEST else f"{figure.shown[:_LONGEST]}…"
            differences.append(Difference(f"{code.address}:{code.part}", shown, expected, around))
    if not count and not lost:
        raise DataError(
            "{path} holds no figures that can be checked: the program did not make it, or they were all taken out.",
            path=path,
        )
    return Verified(count, tuple(differences), tuple(tag.partition(":")[2] for tag in lost))


def _expected(runs: FigureRuns, code: Code) -> str:
    try:
        return runs.show(code)
    except DataError:
        return ""


def _same(shown: str, expected: str, *, loose: bool) -> bool:
    """Return whether two texts are the same figure.

    One at the head of a sentence begins with a capital letter, and a count may have no comma between its thousands.
    """
    if loose:
        shown, expected = without_spaces(shown), without_spaces(expected)
    shown, expected = (_THOUSANDS.sub("", " ".join(each.split())) for each in (shown, expected))
    return shown in (expected, expected[:1].upper() + expected[1:])
