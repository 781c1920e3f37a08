"""Open a house template: its styles, its page, its head and foot, and nothing else that a Word document can carry.

A template was a document once. Comments, notes, building blocks, fields of letters, macros and links to other machines
in it would travel in every report made with it.
"""

from __future__ import annotations

import io
from pathlib import Path

import docx
from docx.document import Document as DocxDocument
from docx.opc.part import Part
from docx.oxml.ns import qn

from app.errors import DataError
from app.exchange.importers.formats.package import Package
from app.store.files import read_bytes

_LARGEST = 50 * 1024 * 1024
# The library keeps the text of a part as objects, which take thirty times as much.
_LARGEST_PART = 10 * 1024 * 1024
_DOCUMENT = "word/document.xml"
_KEPT = frozenset({"styles", "settings", "webSettings", "fontTable", "theme", "numbering", "header", "footer"})
_OF_PACKAGE = frozenset({"officeDocument", "core-properties", "extended-properties"})
_OF_HEADS = frozenset({"image", "hyperlink"})
_OF_SETTINGS = ("attachedTemplate", "mailMerge", "docVars", "footnotePr", "endnotePr", "rsids")


def open_template(path: Path) -> DocxDocument:
    """Return a template without its content.

    Raises:
        DataError: It is no document of a word processor, or its head or foot is linked to another file.
        KnownError: It cannot be read.
    """
    data = read_bytes(path, at_most=_LARGEST)
    try:
        package = Package(path.name, data)
    except DataError as trouble:
        raise unusable(path) from trouble
    if any(package.size(part) > _LARGEST_PART for part in package.parts if part.endswith((".xml", ".rels"))):
        raise DataError("{path} is too large for a template. Take its text out and save it again.", path=path)
    try:
        found = docx.Document(io.BytesIO(data))
        _empty(found, path)
    except DataError:
        raise
    # The library lets errors of the archive, of its parts and of their XML through.
    except Exception as trouble:
        raise unusable(path) from trouble
    return found


def unusable(path: Path) -> DataError:
    """Return the refusal of a template that cannot be used."""
    return DataError(
        "{path} is no template that can be used. Give a document saved as .docx, or leave the template out.", path=path
    )


def _empty(found: DocxDocument, path: Path) -> None:
    body = found.element.body
    for child in list(body):
        if child.tag != qn("w:sectPr"):
            body.remove(child)
    part = found.part
    settings = found.settings
    _keep(part, _KEPT)
    for relation in part.rels.values():
        if _kind(relation.reltype) in ("header", "footer"):
            _refuse_links(relation.target_part, path)
        else:
            _keep(relation.target_part, frozenset({"font", "image"}))
    for name in _OF_SETTINGS:
        for each in list(settings.element.findall(qn(f"w:{name}"))):
            settings.element.remove(each)
    relations = part.package.rels
    for name in [name for name, each in relations.items() if _kind(each.reltype) not in _OF_PACKAGE]:
        del relations[name]


def _keep(part: Part, kinds: frozenset[str]) -> None:
    for name in [name for name, each in part.rels.items() if each.is_external or _kind(each.reltype) not in kinds]:
        del part.rels[name]


def _refuse_links(part: Part, path: Path) -> None:
    for each in part.rels.values():
        kind = _kind(each.reltype)
        if kind not in _OF_HEADS or (each.is_external and kind != "hyperlink"):
            raise DataError(
                "The head or foot of {path} holds an object, or a picture that lies in another file. Put the picture "
                "itself there, or leave it out.",
                path=path,
            )


def _kind(reltype: str) -> str:
    return reltype.rpartition("/")[2]
