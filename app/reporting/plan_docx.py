"""The plan as a Word document for the YOT to fill in: a table under each recommendation, with real headings."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from app.reporting.plan_layout import LaidPlan, LaidTable, in_words
from app.reporting.plan_rules import SIGNING
from app.reporting.zipped import with_fixed_times

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

FONT = "Arial"
INK, QUIET, LINE, GROUND = "1C2B33", "5B6B73", "B9C4C9", "E8EEF0"
# The widths of the columns in centimetres, which fill a page of A4 across.
WIDTHS = (1.8, 1.3, 6.9, 3.4, 2.8, 2.8, 5.4, 1.6)
_SIGNING_WIDTHS = (8.0, 10.0, 5.0)
_TWIPS = 1440 / 2.54  # in a centimetre
_LEAST_HEIGHT = "624"  # of a row, in twips: 1.1 cm
_TAGS = {"en": "en-GB", "cy": "cy-GB"}


def plan_as_docx(laid: LaidPlan) -> bytes:
    """Return the document. The same plan gives the same bytes."""
    from docx import Document

    document = Document()
    _set_page(document)
    _set_styles(document, laid.language)
    _set_properties(document, laid)
    document.add_paragraph(laid.texts["title"], style="Title")
    document.add_paragraph(laid.inspection, style="Subtitle")
    document.add_paragraph(laid.texts["how"] if laid.tables else laid.texts["nothing"])
    for table in laid.tables:
        _add_recommendation(document, laid, table)
    document.add_heading(laid.texts["sign_off"], 1)
    if laid.sign_off_line:
        document.add_paragraph(laid.sign_off_line).paragraph_format.keep_with_next = True
    _add_table(document, [laid.texts[each] for each in SIGNING], [laid.sign_off], _SIGNING_WIDTHS)
    _set_footer(document, laid)
    made = io.BytesIO()
    document.save(made)
    return with_fixed_times(made.getvalue())


def _add_recommendation(document: WordDocument, laid: LaidPlan, each: LaidTable) -> None:
    document.add_heading(each.heading, 1)
    for number, line in enumerate((each.text, *each.lines)):
        paragraph = document.add_paragraph(line, style="Normal" if number == 0 else "Quiet")
        paragraph.paragraph_format.keep_with_next = True
    rows = [
        (
            row.reference,
            row.number,
            row.action.what,
            row.action.who,
            in_words(row.action.by, laid.language),
            in_words(row.action.review, laid.language),
            row.action.progress,
            laid.texts["yes"] if row.action.done else "",
        )
        for row in each.rows
    ]
    _add_table(document, laid.headings, rows, WIDTHS, first="Reference")


def _add_table(
    document: WordDocument,
    headings: Sequence[str],
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    *,
    first: str = "Cell",
) -> None:
    """Add a table. Its rows are made of elements, since python-docx finds each cell by counting all before it.

    Args:
        document: The document.
        headings: The headings of the columns.
        rows: The texts of the rows under them.
        widths: The widths of the columns in centimetres.
        first: The style of the first column.
    """
    from docx.shared import Cm

    table = document.add_table(rows=0, cols=len(headings), style="Plan")
    table.autofit = False
    twips = [str(round(width * _TWIPS)) for width in widths]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    styles = ("Cell", "Heading of table", first)
    body, head, lead = (document.styles[name].style_id for name in styles)
    table._tbl.append(_row(headings, twips, [head] * len(widths), is_head=True))  # noqa: SLF001 - the table's element
    for texts in rows:
        table._tbl.append(_row(texts, twips, [lead, *[body] * (len(widths) - 1)], is_head=False))  # noqa: SLF001 - as above
    document.add_paragraph(style="After table")


def _row(texts: Sequence[str], widths: Sequence[str], styles: Sequence[str], *, is_head: bool) -> Any:
    """Return a row that stays on one page; one of headings is repeated on each page."""
    properties = _element("w:trPr")
    properties.append(_element("w:cantSplit"))
    properties.append(
        _element("w:tblHeader") if is_head else _element("w:trHeight", val=_LEAST_HEIGHT, hRule="atLeast")
    )
    row = _element("w:tr")
    row.append(properties)
    for text, width, style in zip(texts, widths, styles, strict=True):
        cell, about = _element("w:tc"), _element("w:tcPr")
        about.append(_element("w:tcW", w=width, type="dxa"))
        if is_head:
            about.append(_element("w:shd", val="clear", color="auto", fill=GROUND))
        cell.append(about)
        for line in text.split("\n"):
            cell.append(_paragraph(line, style))
        row.append(cell)
    return row


def _paragraph(text: str, style: str) -> Any:
    paragraph, properties = _element("w:p"), _element("w:pPr")
    properties.append(_element("w:pStyle", val=style))
    paragraph.append(properties)
    if text:
        run = _element("w:r")
        for number, piece in enumerate(text.split("\t")):
            if number:
                run.append(_element("w:tab"))
            shown = _element("w:t")
            shown.text = piece
            shown.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.append(shown)
        paragraph.append(run)
    return paragraph


def _element(tag: str, **attributes: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def _set_page(document: WordDocument) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.shared import Cm

    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21.0)
    section.left_margin = section.right_margin = Cm(1.85)
    section.top_margin, section.bottom_margin = Cm(1.8), Cm(1.6)
    section.footer_distance = Cm(0.8)


def _set_styles(document: WordDocument, language: str) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    styles: Any = document.styles
    # Size in points, bold, colour, space before and after.
    looks = {
        "Normal": (10.5, False, INK, 0, 4),
        "Title": (24, True, INK, 0, 2),
        "Subtitle": (12, False, QUIET, 0, 10),
        "Heading 1": (14, True, INK, 14, 4),
        "Quiet": (10, False, QUIET, 0, 3),
        "Cell": (10, False, INK, 1, 1),
        "Heading of table": (9.5, True, INK, 2, 2),
        "Reference": (7, False, QUIET, 1, 1),
        "After table": (1, False, QUIET, 0, 0),
    }
    for name, (size, bold, colour, before, after) in looks.items():
        new = name not in [style.name for style in styles]
        style = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH) if new else styles[name]
        if new:
            style.base_style = styles["Normal"]
        style.font.name, style.font.size, style.font.bold = FONT, Pt(size), bold
        style.font.italic = False
        style.font.color.rgb = RGBColor.from_string(colour)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        if name == "After table":
            # After a table that ends with its page, a higher line would be a page of its own.
            style.paragraph_format.line_spacing = Pt(1)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        # The theme's fonts would take precedence.
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
    for border in styles["Title"].element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)
    for tag in styles.element.findall(f".//{qn('w:lang')}"):
        tag.set(qn("w:val"), _TAGS[language])
    _add_table_style(styles)


def _add_table_style(styles: Any) -> None:
    from docx.enum.style import WD_STYLE_TYPE

    style = styles.add_style("Plan", WD_STYLE_TYPE.TABLE)
    properties = _element("w:tblPr")
    borders = _element("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        borders.append(_element(f"w:{side}", val="single", sz="4", space="0", color=LINE))
    margins = _element("w:tblCellMar")
    for side in ("top", "left", "bottom", "right"):
        margins.append(_element(f"w:{side}", w="70", type="dxa"))
    properties.extend([borders, margins])
    style.element.append(properties)


def _set_properties(document: WordDocument, laid: LaidPlan) -> None:
    about = document.core_properties
    about.title = f"{laid.texts['title']}: {laid.inspection}"
    about.author = about.last_modified_by = "Aboveline"
    about.subject, about.comments, about.keywords = laid.version, "", ""
    about.language = _TAGS[laid.language]
    about.created = about.modified = laid.made.replace(tzinfo=None)
    about.revision = 1


def _set_footer(document: WordDocument, laid: LaidPlan) -> None:
    """Write the version and the page's number at the foot of each page."""
    from docx.shared import Cm

    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.style = "Quiet"
    stops = paragraph.paragraph_format.tab_stops
    stops.add_tab_stop(Cm(sum(WIDTHS)), _right())
    run = paragraph.add_run(f"{laid.version}\t{laid.texts['page']} ")
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        part = _element("w:fldChar", fldCharType=kind) if kind else _element("w:instrText")
        part.text = text or None
        run._r.append(part)  # noqa: SLF001 - python-docx has no fields


def _right() -> Any:
    from docx.enum.text import WD_TAB_ALIGNMENT

    return WD_TAB_ALIGNMENT.RIGHT
