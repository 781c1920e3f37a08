"""The scores as a picture and as a table for other programs, and as pages for a printer."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMarginsF, QMimeData, QPoint, QPointF, QRect, QRectF, QSizeF
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPainter, QTextDocument
from PySide6.QtWidgets import QWidget

from app.framework.model import Framework
from app.scoring.band_edges import BandStep
from app.session.score_view import ScoreFigure, ScoreView
from ui.scores.chart_layout import ChartLayout
from ui.scores.chart_painter import ChartPainter
from ui.scores.chart_rows import ChartRow, chart_rows
from ui.scores.chart_view import chart_layout
from ui.style import GRID, LIGHT, larger_font
from ui.widgets.text.text_painter import TextPainter

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_WIDTH = 1080  # of a picture, in pixels before its resolution
_MARGIN = 40
_TEXT = 15  # the size of its text, in pixels
_TITLE = 180  # per cent
_SHARP = 2  # pixels of the picture for each of its units
_MILLIMETRES = 15  # of a printed page's margins


def _tr(text: str) -> str:
    return QCoreApplication.translate("scorePage", text)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The texts of a picture or a page around the chart.

    Attributes:
        title: The area that was inspected.
        subtitle: How many cases are behind the scores, and the filter.
        notes: Cautions, below the chart.
    """

    title: str
    subtitle: str
    notes: Sequence[str] = ()


class ChartSheet:
    """A chart with its title and notes, to be painted in the light scheme at any resolution.

    Args:
        framework: The framework, in the language of the window.
        view: The scores.
        sheet: The texts around them.
        font: The font of the window.
    """

    def __init__(self, framework: Framework, view: ScoreView, sheet: Sheet, font: QFont) -> None:
        own = QFont(font)
        own.setPixelSize(_TEXT)
        self._sheet = sheet
        self._bands = framework.bands
        self._rows: list[ChartRow] = chart_rows(framework, view)
        self._room = _WIDTH - 2 * _MARGIN
        self._layout: ChartLayout = chart_layout(framework, own, self._room)
        self._title = TextPainter(larger_font(own, _TITLE))
        self._text = self._layout.text
        self._lines = [line for note in sheet.notes for line in self._text.wrapped(note, self._room)]
        self._top = _MARGIN + self._title.line + self._text.line + 2 * GRID
        self.width = _WIDTH
        chart = sum(self._layout.place(row).height for row in self._rows)
        self.height = self._top + chart + len(self._lines) * self._text.line + _MARGIN

    def paint(self, painter: QPainter) -> None:
        """Paint it from the origin of the painter, `width` by `height` units."""
        painter.fillRect(QRect(0, 0, self.width, self.height), QColor(LIGHT.paper))
        title = QRect(_MARGIN, _MARGIN, self._room, self._title.line)
        self._title.draw(painter, title, self._sheet.title, LIGHT.text, weight="strong")
        line = QRect(_MARGIN, title.bottom() + 1, self._room, self._text.line)
        self._text.draw(painter, line, self._sheet.subtitle, LIGHT.muted)
        chart = ChartPainter(self._layout, self._bands, LIGHT)
        y = self._top
        for row in self._rows:
            chart.paint(painter, row, QPoint(_MARGIN, y), self._rows)
            y += self._layout.place(row).height
        for note in self._lines:
            self._text.draw(painter, QRect(_MARGIN, y, self._room, self._text.line), note, LIGHT.muted)
            y += self._text.line


def picture(sheet: ChartSheet) -> QImage:
    """Return a sheet as a picture, sharp enough for a printed report."""
    image = QImage(sheet.width * _SHARP, sheet.height * _SHARP, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(_SHARP, _SHARP)
    sheet.paint(painter)
    painter.end()
    return image


def table_cells(view: ScoreView, rows: Sequence[ChartRow]) -> list[tuple[str, ...]]:
    """Return the headings and a row for each score, as texts."""
    headings = (
        _tr("Score"),
        _tr("Per cent"),
        _tr("Band"),
        _tr("Yes"),
        _tr("No"),
        _tr("Cases"),
        _tr("Interval from"),
        _tr("Interval to"),
        _tr("More below the line to the next band"),
        _tr("Fewer below the line to the next band"),
    )
    found: list[tuple[str, ...]] = [headings]
    found += (
        (f"{row.label} {row.title}".strip(), *_cells(view.figures[row.key], row)) for row in rows if row.key is not None
    )
    return found


def _cells(figure: ScoreFigure, row: ChartRow) -> tuple[str, ...]:
    if figure.withheld:
        return (row.word, *("" for _ in range(8)))
    percent = "" if figure.tally.percent is None else str(figure.tally.percent)
    band = row.band.label if row.band is not None else row.word
    interval = ("", "") if figure.interval is None else tuple(map(str, figure.interval))
    return (
        percent,
        band,
        str(figure.tally.yes),
        str(figure.tally.no),
        str(figure.cases),
        *interval,
        _step(figure.edges.down),
        _step(figure.edges.up),
    )


def _step(step: BandStep | None) -> str:
    return "" if step is None else str(step.judgements)


def table_data(cells: Sequence[Sequence[str]], sheet: Sheet) -> QMimeData:
    """Return a table that a spreadsheet takes cell by cell, and a word processor as a table with a caption."""
    data = QMimeData()
    data.setText("\n".join("\t".join(row) for row in cells) + "\n")
    data.setHtml(table_html(cells, sheet))
    return data


def table_html(cells: Sequence[Sequence[str]], sheet: Sheet) -> str:
    """Return the table as HTML, with a caption, a row of headings, and a heading for each row."""
    headings, *rows = cells
    lines = [f"<caption>{escape(sheet.title)}. {escape(sheet.subtitle)}</caption>"]
    lines.append("<tr>" + "".join(f'<th scope="col">{escape(each)}</th>' for each in headings) + "</tr>")
    for first, *rest in rows:
        others = "".join(f'<td align="right">{escape(each)}</td>' for each in rest)
        lines.append(f'<tr><th scope="row" align="left">{escape(first)}</th>{others}</tr>')
    notes = "".join(f"<p>{escape(note)}</p>" for note in sheet.notes)
    return f'<table border="1" cellspacing="0" cellpadding="4">{"".join(lines)}</table>{notes}'


def sentences_html(parts: Sequence[tuple[str, Sequence[str]]], heading: str) -> str:
    """Return what each score rests on as HTML for the second page."""
    found = "".join(
        f"<h3>{escape(title)}</h3>" + "".join(f"<p>{escape(each)}</p>" for each in sentences)
        for title, sentences in parts
    )
    return f"<h2>{escape(heading)}</h2>{found}"


def print_scores(parent: QWidget, sheet: ChartSheet, html: str) -> bool:
    """Ask for a printer and print the chart, then what each score rests on.

    Qt's library for printers is loaded here, because few people print.

    Returns:
        Whether a printer can be chosen on this laptop. On Windows the dialog does not open without one.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if not can_choose(printer, sys.platform):
        return False
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted:
        paint_pages(printer, sheet, html)
    return True


def can_choose(printer: QPrinter, platform: str) -> bool:
    """Return whether the dialog of a system opens. Elsewhere than on Windows it can also print into a file."""
    return platform != "win32" or printer.outputFormat() == printer.OutputFormat.NativeFormat


def paint_pages(printer: QPrinter, sheet: ChartSheet, html: str) -> None:
    """Paint the chart on the first page of a printer, as wide as the page, and the texts on the next ones."""
    margins = QMarginsF(_MILLIMETRES, _MILLIMETRES, _MILLIMETRES, _MILLIMETRES)
    printer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter(printer)
    page = printer.pageLayout().paintRectPixels(printer.resolution())
    scale = min(page.width() / sheet.width, page.height() / sheet.height)
    painter.save()
    painter.scale(scale, scale)
    sheet.paint(painter)
    painter.restore()
    _paint_text(painter, printer, html, page.width() / sheet.width)
    painter.end()


def _paint_text(painter: QPainter, printer: QPrinter, html: str, scale: float) -> None:
    page = printer.pageLayout().paintRectPixels(printer.resolution())
    document = QTextDocument()
    font = QFont(document.defaultFont())
    font.setPixelSize(_TEXT)
    document.setDefaultFont(font)
    document.setHtml(html)
    document.setPageSize(QSizeF(page.width() / scale, page.height() / scale))
    for number in range(document.pageCount()):
        printer.newPage()
        painter.save()
        painter.scale(scale, scale)
        top = number * document.pageSize().height()
        painter.translate(0, -top)
        # Without its rectangle, each page would begin with the last lines of the one before.
        document.drawContents(painter, QRectF(QPointF(0, top), document.pageSize()))
        painter.restore()
