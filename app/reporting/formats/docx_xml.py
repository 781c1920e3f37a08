"""Pieces of WordprocessingML that the library has no call for: fields, bookmarks, marked figures, pictures, fonts."""

from __future__ import annotations

import hashlib
import uuid
from base64 import b64encode
from html import escape
from typing import Any

from docx.document import Document as DocxDocument
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

from app.reporting.drawing import Drawing
from app.reporting.emf import emf
from app.reporting.font_metrics import FAMILY, font_file

LOCALES = {"en": "en-GB", "cy": "cy-GB"}
_EMU = 12700  # a point
_FONT_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font"
_CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"
FIGURES = "urn:aboveline:figures"
_BREAKS = frozenset("\t\n\r")
_XOR = 32  # the bytes of a font that are disguised


def element(kind: str, /, **attributes: str) -> Any:
    """Return an element of the main namespace, such as `w:fldChar`, with attributes of it."""
    made = OxmlElement(f"w:{kind}")
    for attribute, value in attributes.items():
        made.set(qn(f"w:{attribute.rstrip('_')}"), value)
    return made


def add_field(paragraph: Any, instruction: str, shown: str) -> None:
    """Add a field with the text that it shows until it is updated."""
    for part in (
        [element("fldChar", fldCharType="begin")],
        [_text("instrText", f" {instruction} ")],
        [element("fldChar", fldCharType="separate")],
        [_text("t", shown)],
        [element("fldChar", fldCharType="end")],
    ):
        run = element("r")
        run.extend(part)
        paragraph._p.append(run)


def _text(name: str, text: str) -> Any:
    made = element(name)
    made.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
    made.text = text
    return made


def mark_figure(run: Any, tag: str, title: str, number: int) -> None:
    """Put a run into a content control, so that its figure is found again after the document was edited."""
    control = element("sdt")
    properties = element("sdtPr")
    properties.append(element("alias", val=title))
    properties.append(element("tag", val=tag))
    properties.append(element("id", val=str(number)))
    control.append(properties)
    content = element("sdtContent")
    control.append(content)
    run._r.getparent().replace(run._r, control)
    content.append(run._r)


def bookmark(first: Any, last: Any, name: str, number: int) -> None:
    """Set a bookmark from the start of one paragraph to the end of another."""
    start = element("bookmarkStart", id_=str(number), name=name)
    place = 1 if first._p.pPr is not None else 0
    first._p.insert(place, start)
    last._p.append(element("bookmarkEnd", id_=str(number)))


def add_picture(paragraph: Any, document: DocxDocument, drawing: Drawing, *, name: str, alt: str, number: int) -> None:
    """Add a drawing as a vector picture in the line of a paragraph."""
    part = Part(PackURI(f"/word/media/chart{number}.emf"), "image/x-emf", emf(drawing), document.part.package)
    relation = document.part.relate_to(part, RELATIONSHIP_TYPE.IMAGE)
    width, height = round(drawing.width * _EMU), round(drawing.height * _EMU)
    # A parser turns a line break in an attribute into a space. `xml.sax.saxutils` would load the modules of networks.
    described = escape(alt).replace("\n", "&#10;")
    paragraph.add_run()._r.append(
        parse_xml(
            f'<w:drawing {nsdecls("w", "wp", "a", "pic", "r")}><wp:inline distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{width}" cy="{height}"/>'
            f'<wp:docPr id="{number}" name="{escape(name)}" descr="{described}"/>'
            '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
            f'<pic:nvPicPr><pic:cNvPr id="{number}" name="{escape(name)}" descr="{described}"/><pic:cNvPicPr/>'
            f'</pic:nvPicPr><pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch>'
            f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
            "</wp:inline></w:drawing>"
        )
    )


def embed_font(document: DocxDocument) -> None:
    """Put the program's font into the file, since few other machines have it. Its licence allows that."""
    table = next((p for p in document.part.package.iter_parts() if p.partname == "/word/fontTable.xml"), None)
    if table is None:
        return
    root = parse_xml(table.blob)
    font = element("font", name=FAMILY)
    for bold, name in ((False, "embedRegular"), (True, "embedBold")):
        data = font_file(bold=bold)
        key = uuid.UUID(bytes=hashlib.sha256(data).digest()[:16])
        # The key backwards is the disguise that the format asks for.
        mask = bytes.fromhex(key.hex)[::-1] * 2
        hidden = bytes(one ^ other for one, other in zip(data[:_XOR], mask, strict=True)) + data[_XOR:]
        uri = PackURI(f"/word/fonts/font{int(bold) + 1}.odttf")
        part = Part(uri, "application/vnd.openxmlformats-officedocument.obfuscatedFont", hidden, document.part.package)
        embedded = element(name, fontKey="{" + str(key).upper() + "}")
        embedded.set(qn("r:id"), table.relate_to(part, _FONT_TYPE))
        font.append(embedded)
    root.append(font)
    table._blob = serialize_part_xml(root)
    settings = document.settings.element
    settings.insert(0, element("embedTrueTypeFonts"))


def add_figure_list(document: DocxDocument, data: bytes) -> None:
    """Put the list of the document's figures into the file, for programs that drop the names of content controls."""
    blob = f'<figures xmlns="{FIGURES}">{b64encode(data).decode()}</figures>'.encode()
    part = Part(PackURI("/customXml/item9.xml"), "application/xml", blob, document.part.package)
    document.part.relate_to(part, _CUSTOM_XML)


def set_language(run: Any, language: str) -> None:
    """Say in which language a run is."""
    found = run._r.rPr
    if found is None:
        found = element("rPr")
        run._r.insert(0, found)
    found.append(element("lang", val=LOCALES[language]))


def set_style(paragraph: Any, style: str) -> None:
    """Give a paragraph the style with this id. A new one needs no search for the place of it."""
    if paragraph._p.pPr is not None:
        paragraph._p.pPr.style = style
        return
    properties = element("pPr")
    properties.append(element("pStyle", val=style))
    paragraph._p.insert(0, properties)


def add_run(paragraph: Any, text: str) -> Any:
    """Add a run. The library looks at each character of a text, which only those with tabs and line breaks need."""
    if not _BREAKS.isdisjoint(text):
        return paragraph.add_run(text)
    made = paragraph.add_run()
    if text:
        made._r.add_t(text)
    return made
