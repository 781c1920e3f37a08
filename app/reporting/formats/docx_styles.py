"""The styles of a Word document: the program's own look, or those that a house template lacks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from docx.document import Document as DocxDocument
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt, RGBColor

from app.reporting.drawing import BAR, INK, MUTED, RULE
from app.reporting.font_metrics import FAMILY
from app.reporting.formats.docx_xml import LOCALES, element

TABLE_STYLE = "Aboveline Table"
MARGIN = Mm(25)


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style: the size in points, the spaces before and after, the colour, and what it is based on."""

    size: float
    before: float = 0
    after: float = 6
    colour: str = INK
    bold: bool = False
    base: str = "Normal"
    keep: bool = False
    line: float = 1.2


LOOKS = {
    "Normal": Look(10, base=""),
    "Title": Look(40, 0, 4, bold=True, line=1.0),
    "Subtitle": Look(15, 0, 6, MUTED),
    "Heading 1": Look(20, 24, 10, bold=True, keep=True, line=1.1),
    "Heading 2": Look(14, 18, 6, bold=True, keep=True, line=1.1),
    "Heading 3": Look(11, 14, 5, BAR, bold=True, keep=True),
    "Caption": Look(9, 8, 5, bold=True, keep=True),
    "List Bullet": Look(10, 0, 5),
    "List Number": Look(10, 0, 5),
    "TOC Heading": Look(20, 0, 10, bold=True),
    "TOC 1": Look(10, 6, 2, bold=True),
    "TOC 2": Look(10, 0, 2),
    "Footer": Look(7.5, 0, 0, MUTED),
    "Aboveline Kind": Look(13, 0, 4, BAR, bold=True),
    "Aboveline Lead": Look(11.5),
    "Aboveline Muted": Look(10, colour=MUTED),
    "Aboveline Note": Look(10, 6, 10),
    "Aboveline Small": Look(8, 4, 6, MUTED),
    "Aboveline To Write": Look(10, 4, 8, MUTED),
    "Aboveline Table Text": Look(9, 2.5, 2.5, line=1.05),
    "Aboveline Table Header": Look(8, 2.5, 2.5, MUTED, keep=True, line=1.05),
    "Aboveline Headline Number": Look(22, 0, 0, BAR, bold=True, line=1.0),
}
"""Every style that a document uses."""


# The sections of a paper of one or two pages are no chapters.
_SHORT = {
    "Heading 1": Look(14, 14, 6, bold=True, keep=True, line=1.1),
    "Heading 2": Look(11.5, 12, 4, bold=True, keep=True, line=1.1),
}


def dress(document: DocxDocument, language: str, *, own: bool, short: bool = False) -> None:
    """Give a document the styles that it needs.

    Args:
        document: The document: an empty one, or a house template.
        language: The language of the whole.
        own: Whether it has the program's look. In a template, only missing styles are added.
        short: Whether it is a paper without a cover.
    """
    for name, look in {**LOOKS, **(_SHORT if short else {})}.items():
        there = name in document.styles
        if own or not there:
            _style(document, name, look, own=own)
    if TABLE_STYLE not in document.styles:
        document.styles.element.append(parse_xml(_TABLE))
    if own:
        section = document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = MARGIN
        section.top_margin = section.bottom_margin = Mm(18 if short else 24)
        section.footer_distance = Mm(11)
    _note(document.styles["Aboveline Note"], f'<w:left w:val="single" w:sz="20" w:space="8" w:color="{BAR[1:]}"/>')
    sides = "".join(
        f'<w:{side} w:val="dashed" w:sz="4" w:space="4" w:color="{MUTED[1:]}"/>'
        for side in ("top", "left", "bottom", "right")
    )
    _note(document.styles["Aboveline To Write"], sides)
    defaults = document.styles.element.find(qn("w:docDefaults"))
    properties = None if defaults is None else defaults.find(f"{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if properties is not None:
        for old in properties.findall(qn("w:lang")):
            properties.remove(old)
        properties.append(element("lang", val=LOCALES[language], eastAsia="en-US", bidi="ar-SA"))


def _style(document: DocxDocument, name: str, look: Look, *, own: bool) -> None:
    builtin = not name.startswith("Aboveline")
    if name in document.styles:
        style: Any = document.styles[name]
    else:
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin)
        style.hidden, style.quick_style = False, True
        if look.base:
            style.base_style = document.styles[look.base]
    if name.startswith("Heading"):
        _outline(style, int(name[-1]) - 1)
    font = style.font
    font.size, font.bold, font.italic = Pt(look.size), look.bold, False
    font.color.rgb = RGBColor.from_string(look.colour[1:].upper())
    if own:
        _set_family(style)
    shape = style.paragraph_format
    shape.space_before, shape.space_after = Pt(look.before), Pt(look.after)
    shape.line_spacing, shape.keep_with_next = look.line, look.keep
    if name == "TOC 2":
        shape.left_indent = Pt(14)
    # The library's own template draws a line under titles and sets their letters wide.
    for path in ("w:pPr/w:pBdr", "w:rPr/w:spacing", "w:rPr/w:i", "w:rPr/w:iCs"):
        for found in style.element.findall("/".join(map(qn, path.split("/")))):
            found.getparent().remove(found)


def _set_family(style: Any) -> None:
    properties = style.element.get_or_add_rPr()
    for old in properties.findall(qn("w:rFonts")):
        properties.remove(old)
    names = dict.fromkeys(("ascii", "hAnsi", "eastAsia", "cs"), FAMILY)
    properties.insert(0, element("rFonts", **names))


def _outline(style: Any, level: int) -> None:
    properties = style.element.get_or_add_pPr()
    if properties.find(qn("w:outlineLvl")) is None:
        properties.append(element("outlineLvl", val=str(level)))


def _note(style: Any, borders: str) -> None:
    properties = style.element.get_or_add_pPr()
    for old in properties.findall(qn("w:pBdr")):
        properties.remove(old)
    made = parse_xml(f"<w:pBdr {nsdecls('w')}>{borders}</w:pBdr>")
    properties.insert_element_before(made, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:outlineLvl")


_TABLE = (
    f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="AbovelineTable">'
    f'<w:name w:val="{TABLE_STYLE}"/>'
    '<w:uiPriority w:val="99"/><w:pPr><w:spacing w:after="0"/></w:pPr><w:tblPr><w:tblBorders>'
    f'<w:bottom w:val="single" w:sz="4" w:space="0" w:color="{RULE[1:]}"/>'
    f'<w:insideH w:val="single" w:sz="4" w:space="0" w:color="C9D0D8"/></w:tblBorders>'
    '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="110" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>'
    f'<w:bottom w:val="single" w:sz="10" w:space="0" w:color="{INK[1:]}"/>'
    "</w:tcBorders></w:tcPr></w:tblStylePr></w:style>"
)
