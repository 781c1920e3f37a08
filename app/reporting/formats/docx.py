"""Write a document for a word processor, with real styles, or with those of a house template."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count, zip_longest
from pathlib import Path
from typing import Any

import docx
from docx.document import Document as DocxDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml.exceptions import XmlchemyError
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.table import CT_Tbl
from docx.shared import Emu, Mm, Pt
from docx.table import Table as DocxTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph as DocxParagraph

from app.reporting.document import (
    ROWS_WHOLE,
    Block,
    Bullets,
    Chart,
    Contents,
    Cover,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Run,
    Table,
    Title,
    headings_after,
    numbered_captions,
)
from app.reporting.drawing import draw
from app.reporting.figure_map import map_of, packed
from app.reporting.formats.docx_file import save
from app.reporting.formats.docx_styles import TABLE_STYLE, dress
from app.reporting.formats.docx_template import open_template, unusable
from app.reporting.formats.docx_xml import (
    add_field,
    add_figure_list,
    add_picture,
    add_run,
    bookmark,
    element,
    embed_font,
    mark_figure,
    set_language,
    set_style,
)

_STYLES = {
    "body": "Normal",
    "lead": "Aboveline Lead",
    "quote": "Aboveline Muted",
    "note": "Aboveline Note",
    "small": "Aboveline Small",
    "to_write": "Aboveline To Write",
}


def write(document: Document, path: Path, template: Path | None = None) -> None:
    """Write the document to `path`.

    Args:
        document: The document.
        path: The file to write.
        template: A document of a word processor whose styles, page and footer are used; None for the program's own.

    Raises:
        DataError: The template is no such document.
        KnownError: The template cannot be read.
    """
    if template is None:
        _write(docx.Document(), document, path, own=True)
        return
    target = open_template(template)
    try:
        _write(target, document, path, own=False)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError, XmlchemyError) as trouble:
        # Its styles or its page are of a form that the library cannot work with.
        raise unusable(template) from trouble


def _write(target: DocxDocument, document: Document, path: Path, *, own: bool) -> None:
    short = not any(isinstance(block, Cover) for block in document.blocks)
    dress(target, document.language, own=own, short=short)
    if own:
        embed_font(target)
    _Writer(target, document, own=own).write()
    add_figure_list(target, packed(map_of(document)))
    save(target, document, path)


class _Writer:
    def __init__(self, target: DocxDocument, document: Document, *, own: bool) -> None:
        self._target = target
        self._document = document
        self._own = own
        self._captions = numbered_captions(document)
        self._ids = count(1)
        self._pictures = count(1)
        self._anchors: dict[str, str] = {}
        self._language = document.language
        self._break = False
        self._keep = False
        # The library looks a style up among all of them, and the section and the end of the text in the whole document,
        # each time that it is asked. In a long document this takes longer than everything else together.
        self._style_ids = {style.name: style.style_id for style in target.styles}
        self._section = target.sections[0]
        self._body = target.element.body
        self._last = self._body.sectPr

    def write(self) -> None:
        started: tuple[str, Any] | None = None
        for block, after in zip_longest(self._document.blocks, self._document.blocks[1:]):
            if isinstance(block, Contents):
                self._end(started)
                started = self._contents(block)
            else:
                # An introduction is on the page of its table.
                self._keep = isinstance(block, Paragraph) and (
                    isinstance(after, Table | Chart) or block.style == "quote"
                )
                self._block(block)
        self._end(started)
        self._footer()

    def _end(self, started: tuple[str, Any] | None) -> None:
        """Set the bookmark around the part of the document that a table of contents lists."""
        if started is not None:
            bookmark(started[1], self._target.paragraphs[-1], started[0], next(self._ids))

    def _title(self, block: Title) -> None:
        self._paragraph("Aboveline Kind", [Run(block.title)])
        area = self._paragraph("Title", [Run(block.area)])
        if self._own:
            area.runs[0].font.size = Pt(26)
        below = self._paragraph("Subtitle", [Run(block.below)])
        if self._own:
            below.runs[0].font.size = Pt(10)

    def _block(self, block: Block) -> None:
        self._language = getattr(block, "language", "") or self._document.language
        match block:
            case Cover():
                self._cover(block)
            case Title():
                self._title(block)
            case Bullets() | Table() | Chart():
                self._parts(block)
            case Heading():
                heading = self._paragraph(f"Heading {block.level}", [Run(block.text)])
                if block.anchor:
                    bookmark(heading, heading, self._anchor(block.anchor), next(self._ids))
            case Paragraph():
                made = self._paragraph(_STYLES[block.style], block.runs)
                if self._keep:
                    made.paragraph_format.keep_with_next = True
            case PageBreak():
                self._break = True

    def _parts(self, block: Bullets | Table | Chart) -> None:
        if isinstance(block, Bullets):
            self._bullets(block)
        elif isinstance(block, Table):
            self._table(block)
        else:
            self._chart(block)

    def _anchor(self, anchor: str) -> str:
        # The name of a bookmark has 40 characters at most, and the word processor knows its own headings by _Toc.
        return self._anchors.setdefault(anchor, f"_Toc{100000 + len(self._anchors)}")

    def _paragraph(self, style: str, runs: Iterable[Run], into: Any = None) -> Any:
        paragraph = DocxParagraph(self._placed(OxmlElement("w:p")), self._target._body) if into is None else into
        set_style(paragraph, self._style_ids[style])
        if self._break and into is None:
            paragraph.paragraph_format.page_break_before = True
            self._break = False
        for run in runs:
            made = add_run(paragraph, run.text)
            if run.bold:
                made.bold = True
            language = run.language or self._language
            if language != self._document.language:
                set_language(made, language)
            # An empty figure would have no place to be written into.
            if run.code and run.text:
                mark_figure(made, f"{language}:{run.code}", run.code, next(self._ids))
        return paragraph

    def _placed(self, part: Any) -> Any:
        """Put an element at the end of the text, which only the properties of its last section come after."""
        if self._last is None:
            self._body.append(part)
        else:
            self._last.addprevious(part)
        return part

    def _cover(self, block: Cover) -> None:
        kind = self._paragraph("Aboveline Kind", [Run(block.subtitle)])
        kind.paragraph_format.space_before = Pt(190)
        self._paragraph("Title", [Run(block.area)])
        last = self._paragraph("Subtitle", [Run(block.title)])
        last.paragraph_format.space_after = Pt(200)
        for name, value in block.facts:
            last = self._paragraph("Normal", [Run(f"{name}: "), Run(value)])
        last.add_run().add_break(WD_BREAK.PAGE)
        if self._own:
            self._section.different_first_page_header_footer = True

    def _contents(self, block: Contents) -> tuple[str, Any]:
        """Write a table of contents that is filled in, and return its bookmark's name and the paragraph after it."""
        self._language = block.language or self._document.language
        self._paragraph("TOC Heading", [Run(block.title)])
        name = f"contents_{self._language}"
        listed = headings_after(self._document, block)
        for number, heading in enumerate(listed):
            entry = self._paragraph(f"TOC {heading.level}", [])
            if number == 0:
                for kind in ("begin", f' TOC \\o "1-2" \\h \\z \\u \\b {name} ', "separate"):
                    run = element("r")
                    if kind in ("begin", "separate"):
                        run.append(element("fldChar", fldCharType=kind))
                    else:
                        run.append(element("instrText"))
                        run[0].text = kind
                    entry._p.append(run)
            link = element("hyperlink", anchor=self._anchor(heading.anchor), history="1")
            made = entry.add_run(heading.text)
            if self._language != self._document.language:
                set_language(made, self._language)
            entry._p.append(link)
            link.append(made._r)
            if number == len(listed) - 1:
                run = element("r")
                run.append(element("fldChar", fldCharType="end"))
                entry._p.append(run)
        return name, self._paragraph("Normal", [])

    def _bullets(self, block: Bullets) -> None:
        style = "List Number" if block.numbered else "List Bullet"
        restarted = self._restarted(style) if block.numbered else None
        for item in block.items:
            paragraph = self._paragraph(style, item)
            if restarted is not None:
                properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
                properties.get_or_add_numId().val = restarted

    def _restarted(self, style: str) -> int | None:
        """Return a numbering of its own for a list, which begins at 1; None where a template numbers nothing."""
        properties = self._target.styles[style].element.pPr
        number = None if properties is None or properties.numPr is None else properties.numPr.numId
        if number is None:
            return None
        numbering = self._target.part.numbering_part.element
        abstract = numbering.num_having_numId(number.val).abstractNumId.val
        made = numbering.add_num(abstract)
        made.add_lvlOverride(ilvl=0).add_startOverride(1)
        return int(made.numId)

    def _caption(self, block: Table | Chart) -> None:
        paragraph = self._paragraph("Caption", [])
        number = self._captions.get(id(block), "")
        if number:
            label, _, shown = number.rpartition(" ")
            paragraph.add_run(f"{label} ")
            add_field(
                paragraph,
                f"SEQ {label}{'' if self._language == self._document.language else '_' + self._language} \\* ARABIC",
                shown,
            )
            paragraph.add_run(". ")
        self._paragraph("Caption", [Run(block.caption)], paragraph)

    def _table(self, block: Table) -> None:
        self._caption(block)
        section = self._section
        whole = (section.page_width or Mm(210)) - (section.left_margin or 0) - (section.right_margin or 0)
        table: Any = DocxTable(self._placed(CT_Tbl.new_tbl(1, len(block.columns), Emu(whole))), self._target._body)
        table.style, table.autofit = self._target.styles[TABLE_STYLE], False
        properties = table._tbl.tblPr
        look = properties.find(qn("w:tblLook"))
        if look is not None:
            properties.remove(look)
        properties.append(element("tblLook", val="04A0", firstRow="1", firstColumn="1", noHBand="0", noVBand="1"))
        properties.append(element("tblCaption", val=block.caption))
        total = sum(column.width for column in block.columns)
        widths = [Emu(whole * column.width // total) for column in block.columns]
        for column, width in zip(table.columns, widths, strict=True):
            column.width = width
        header = table.rows[0]
        header._tr.get_or_add_trPr().append(element("tblHeader"))
        for cell, column, width in zip(header.cells, block.columns, widths, strict=True):
            self._cell(cell, "Aboveline Table Header", [Run(column.header)], column.align, width)
        last = len(block.rows) - 1
        for at, row in enumerate(block.rows):
            # No row is alone on a page, and a short table is whole.
            keep = at < last and (last < ROWS_WHOLE or at in (0, last - 1))
            added = table.add_row()
            added._tr.get_or_add_trPr().append(element("cantSplit"))
            cells = [_Cell(each, table) for each in added._tr.tc_lst]
            for number, (cell, column, width) in enumerate(zip(cells, block.columns, widths, strict=True)):
                large = block.style == "headline" and number == 1
                style = "Aboveline Headline Number" if large else "Aboveline Table Text"
                self._cell(cell, style, row[number], column.align, width, keep=keep)
        self._paragraph("Aboveline Small", [])

    def _cell(self, cell: Any, style: str, runs: Iterable[Run], align: str, width: Emu, *, keep: bool = False) -> None:
        cell.width = width
        paragraph = self._paragraph(style, runs, cell.paragraphs[0])
        if keep:
            paragraph.paragraph_format.keep_with_next = True
        if align == "right":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT

    def _chart(self, block: Chart) -> None:
        self._caption(block)
        paragraph = self._paragraph("Normal", [])
        number = next(self._pictures)
        add_picture(paragraph, self._target, draw(block), name=block.caption, alt=block.alt, number=number)
        # The values once more as marked figures, since nothing reads a picture back.
        if any(bar.code for bar in block.bars):
            runs: list[Run] = []
            for bar in block.bars:
                runs += [Run("; ")] if runs else []
                runs += [Run(f"{bar.label} "), Run(bar.shown, code=bar.code)]
            self._paragraph("Aboveline Small", runs)

    def _footer(self) -> None:
        footer = self._section.footer
        paragraph = footer.paragraphs[0] if footer.paragraphs else footer.add_paragraph()
        if paragraph.text.strip():
            return  # the template's own
        self._language = self._document.language
        self._paragraph("Footer", [Run(f"{self._document.footer} · {self._document.page} ")], paragraph)
        add_field(paragraph, "PAGE", "1")
