"""Every format of a document, and what writes it. Libraries are loaded where a format is used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.message import Message
from app.reporting.document import Document

Write = Callable[[Document, Path, Path | None], None]


@dataclass(frozen=True, slots=True)
class DocumentFormat:
    """A format: its suffix, what a person calls it, and what writes it. Only one with `templates` takes a template."""

    suffix: str
    title: Message
    write: Write
    templates: bool = False


def _docx(document: Document, path: Path, template: Path | None) -> None:
    from app.reporting.formats.docx import write

    write(document, path, template)


def _pdf(document: Document, path: Path, _template: Path | None) -> None:
    from app.reporting.formats.pdf import write

    write(document, path)


def _html(document: Document, path: Path, _template: Path | None) -> None:
    from app.reporting.formats.html_page import write

    write(document, path)


def _xlsx(document: Document, path: Path, _template: Path | None) -> None:
    from app.reporting.formats.xlsx import write

    write(document, path)


DOCUMENT_FORMATS = (
    DocumentFormat(".docx", Message("Word document (.docx), to edit"), _docx, templates=True),
    DocumentFormat(".pdf", Message("PDF for everyone, also with a screen reader (.pdf)"), _pdf),
    DocumentFormat(".html", Message("Web page in one file (.html)"), _html),
    DocumentFormat(".xlsx", Message("Workbook with charts (.xlsx)"), _xlsx),
)


def format_of(suffix: str) -> DocumentFormat | None:
    """Return the format with a suffix such as ".docx", in any case; None where there is none."""
    return next((each for each in DOCUMENT_FORMATS if each.suffix == suffix.lower()), None)
