"""Write a document as a tagged PDF of PDF/UA-1 and PDF/A-2a, with the list of its figures inside."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import resources
from app.errors import KnownError
from app.reporting.document import Document
from app.reporting.figure_map import with_map
from app.reporting.formats.typst_source import typst_source

STANDARDS: list[Literal["ua-1", "a-2a"]] = ["ua-1", "a-2a"]


def write(document: Document, path: Path) -> None:
    """Write the PDF to `path`.

    Raises:
        KnownError: The typesetter is not installed.
    """
    path.write_bytes(with_map(typeset(document), document))


def typeset(document: Document) -> bytes:
    """Return the bytes of the PDF, without the list of figures.

    Raises:
        KnownError: The typesetter is not installed.
    """
    try:
        import typst
    except ImportError as missing:
        raise KnownError(
            "PDF needs the typesetter Typst, which is not installed. Nothing was written. Install the extra with "
            "pip install 'aboveline[pdf]', or write DOCX and let your word processor make the PDF."
        ) from missing
    # Its stubs take some kinds of list only.
    compile_: Any = typst.compile
    made: bytes = compile_(
        typst_source(document).encode(),
        font_paths=[str(resources.FOLDER / "fonts")],
        ignore_system_fonts=True,
        pdf_standards=STANDARDS,
    )
    return made
