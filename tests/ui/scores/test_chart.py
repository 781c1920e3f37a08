"""Claims about the chart of scores: one axis for all bars, and room for every text at any width and size."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.session.score_view import EVERYTHING, ScoreView, score_view, with_intervals
from app.session.scored_cases import scored_sample
from app.session.small_numbers import SmallNumbers
from ui.context import Context
from ui.scores.chart_layout import ChartLayout
from ui.scores.chart_painter import ChartPainter
from ui.scores.chart_rows import ChartRow, chart_rows, legend_texts
from ui.scores.chart_view import chart_layout
from ui.style import DARK, GRID, LIGHT, Scheme, band_colour, larger_font

WIDTHS = (320, 640, 900, 1400)


def view_of(context: Context) -> ScoreView:
    scored = scored_sample(context.session)
    return with_intervals(scored, score_view(scored, EVERYTHING, SmallNumbers(5, 10)))


def layouts(context: Context, width: int) -> tuple[ChartLayout, list[ChartRow]]:
    framework = context.session.framework
    return chart_layout(framework, QApplication.font(), width), chart_rows(framework, view_of(context))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("percent", [100, 200])
def test_texts_and_bars_have_room_and_share_one_axis(filled: Context, width: int, percent: int) -> None:
    framework = filled.session.framework
    layout = chart_layout(framework, larger_font(QApplication.font(), percent), width)
    for row in chart_rows(framework, view_of(filled)):
        place = layout.place(row)
        assert (place.bar.left(), place.bar.width()) == (layout.axis.left(), layout.axis.width())
        assert 0 <= place.bar.left() < place.bar.left() + place.bar.width() <= width
        shown = [each.rect for each in place.texts if each.text]
        assert all(each.right() <= width + GRID and each.bottom() < place.height for each in shown)
        if layout.beside:
            bars = QRect(place.bar.left(), 0, place.bar.width(), place.height)
            assert not [each for each in shown if each.intersects(bars)]
        names = [each for each in shown if each.left() < layout.axis.right()] if layout.beside else shown
        upright = [(one, other) for one, other in combinations(names, 2) if one.left() == other.left()]
        assert not [pair for pair in upright if pair[0].intersects(pair[1])]


def test_a_count_of_thousands_has_room(filled: Context) -> None:
    layout, rows = layouts(filled, 1400)
    row = replace(next(row for row in rows if row.kind == "section"), count="8,282 of 8,617")
    [count] = [each for each in layout.place(row).texts if each.text == row.count]
    assert layout.small.width(row.count, "figures") <= count.rect.width()


@pytest.mark.parametrize("width", WIDTHS)
def test_the_words_in_place_of_numbers_are_in_one_column_on_the_lines_of_their_names(
    filled: Context, width: int
) -> None:
    layout, rows = layouts(filled, width)
    left = set()
    for row in (replace(row, band=None, percent="", word="withheld", count="") for row in rows if row.figure):
        texts = layout.place(row).texts
        [word] = [each.rect for each in texts if each.text == "withheld"]
        assert word.top() == next(each.rect.top() for each in texts if each.text)
        left.add(word.left())
    assert len(left) == 1


def test_a_narrow_chart_has_its_bars_below_the_names(filled: Context) -> None:
    narrow, rows = layouts(filled, 320)
    wide, _ = layouts(filled, 1400)
    assert not narrow.beside
    assert wide.beside
    assert narrow.axis.left() == 0
    assert all(narrow.place(row).height > wide.place(row).height for row in rows if row.kind == "criterion")


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_a_bar_ends_at_its_score_in_the_colour_of_its_band(filled: Context, colours: Scheme) -> None:
    layout, rows = layouts(filled, 1000)
    bands = filled.session.framework.bands
    row = next(each for each in rows if each.key == ("criterion", "3.1"))
    place = layout.place(row)
    image = QImage(1000, place.height, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.paper))
    painter = QPainter(image)
    ChartPainter(layout, bands, colours).paint(painter, row, QPoint(0, 0), rows)
    painter.end()
    assert row.band is not None
    y = place.bar.top() + 1
    expected = band_colour(colours, bands, row.band)
    assert image.pixelColor(layout.x(40), y) == expected
    assert image.pixelColor(layout.x(66) - 2, y) == expected
    assert image.pixelColor(layout.x(68) + 2, y) == QColor(colours.paper)


def test_the_legend_explains_only_marks_that_are_there(filled: Context) -> None:
    framework = filled.session.framework
    rows = chart_rows(framework, view_of(filled))
    assert all(legend_texts(rows))
    bare = score_view(scored_sample(filled.session), {"ethnic_group": ["Mixed"]}, SmallNumbers(5, 10))
    assert legend_texts(chart_rows(framework, bare)) == ("", "")
