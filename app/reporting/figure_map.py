"""The text and figures of a document as a list inside its file, by which they are found again after changes by hand.

In a PDF, the list is private data of the program in the file's catalogue (PieceInfo), which PDF/A and PDF/UA allow and
other programs keep. In a Word document, it is a part of custom XML. A program that drops it leaves a file without a
list.
"""

from __future__ import annotations

import io
import json
import logging
import re
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from app.errors import BugError
from app.reporting.document import Document, Run
from app.reporting.reading_order import flow

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_TEXT = 1_000_000
"""The most characters of a document that are looked through. The longest report of 99 cases has a third of them."""

_MOST_RUNS = 200_000
_OWNER = "/Aboveline"
_TRAILER = re.compile(rb"trailer\s*<</Size (\d+)/Root (\d+) 0 R(.*?)>>\s*startxref\s*(\d+)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class FigureMap:
    """The content of a document when it was made.

    Attributes:
        kind: The id of its kind.
        record: The hash of the record that it was made from.
        foot: The words at the foot of each page, before its number.
        runs: Its text in reading order, figures with their language and code: "en:criterion:1.1:percent".
    """

    kind: str
    record: str
    foot: str
    runs: tuple[tuple[str, str], ...]


def map_of(document: Document) -> FigureMap:
    """Return the list of a document."""
    runs: list[tuple[str, str]] = []
    for code, together in groupby(flow(document), key=_code_of):
        # Each figure has a run of its own. Words between figures have one, joined once: some documents have no figures.
        texts = [run.text for run, _ in together]
        runs += [(text, code) for text in texts] if code else [("".join(texts), "")]
    foot = f"{document.footer} {document.page}"
    return FigureMap(document.kind, document.made_from.record, foot, tuple(runs))


def _code_of(piece: tuple[Run, str]) -> str:
    run, language = piece
    return f"{language}:{run.code}" if run.code else ""


def packed(listed: FigureMap) -> bytes:
    """Return a list as bytes, always the same for the same list."""
    plain = {"kind": listed.kind, "record": listed.record, "foot": listed.foot, "runs": listed.runs}
    return zlib.compress(json.dumps(plain, ensure_ascii=False).encode(), 9)


def unpacked(plain: Any) -> FigureMap:
    """Return a list from its JSON.

    Raises:
        LookupError, TypeError, ValueError: It is none, or longer than that of any report.
    """
    given: Iterable[tuple[str, str]] = plain["runs"]
    kind, record, foot = (str(plain[name]) for name in ("kind", "record", "foot"))
    runs = tuple((str(one), str(two)) for one, two in given)
    if len(runs) > _MOST_RUNS or len(foot) + sum(len(text) for text, _ in runs) > MOST_TEXT:
        raise ValueError("no list of a report is so long")
    return FigureMap(kind, record, foot, runs)


def with_map(pdf: bytes, document: Document) -> bytes:
    """Return a PDF with the list of its document, as an update after its end.

    Args:
        pdf: A PDF with a plain table of its objects, as the typesetter writes it.
        document: The document that it shows.
    """
    trailer = _TRAILER.search(pdf, pdf.rindex(b"trailer"))
    if trailer is None:
        raise BugError("The typesetter wrote a PDF of another form than before.")
    size, root, rest, before = int(trailer[1]), int(trailer[2]), trailer[3], int(trailer[4])
    at = pdf.rindex(b"\n%d 0 obj\n" % root)
    catalogue = pdf[pdf.index(b"<<", at) : pdf.index(b"endobj", at)].rstrip().removesuffix(b">>")
    data = packed(map_of(document))
    digits = "".join(each for each in document.made_from.time if each.isdigit())
    entry = b"/PieceInfo<<%s<</LastModified(D:%sZ)/Private %d 0 R>>>>" % (_OWNER.encode(), digits.encode(), size)
    first = b"%d 0 obj\n%s%s>>\nendobj\n" % (root, catalogue, entry)
    second = b"%d 0 obj\n<</Length %d/Filter/FlateDecode>>\nstream\n%s\nendstream\nendobj\n" % (
        size,
        len(data),
        data,
    )
    start = len(pdf) + 1
    table = b"xref\n%d 1\n%010d 00000 n \n%d 1\n%010d 00000 n \n" % (root, start, size, start + len(first))
    end = b"trailer\n<</Size %d/Root %d 0 R%s/Prev %d>>\nstartxref\n%d\n%%%%EOF\n" % (
        size + 1,
        root,
        rest,
        before,
        start + len(first) + len(second),
    )
    return b"".join((pdf, b"\n", first, second, table, end))


def pdf_reader(pdf: bytes) -> PdfReader:
    """Return the reader of a PDF. It may raise anything on a file that another program wrote or somebody doctored."""
    from pypdf import PdfReader

    # The library logs what it cannot read with text of the file, and Python prints what no handler takes.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL + 1)
    return PdfReader(io.BytesIO(pdf))


def read_map(pdf: bytes) -> FigureMap | None:
    """Return the list in a PDF; None where there is none that can be read."""
    try:
        # In a foreign file each step may be of another type. The handler below says so.
        root: Any = pdf_reader(pdf).root_object
        data = root["/PieceInfo"][_OWNER]["/Private"].get_object().get_data()
        return unpacked(json.loads(data))
    except Exception:  # noqa: BLE001 - the library lets errors of its decoders through
        return None
