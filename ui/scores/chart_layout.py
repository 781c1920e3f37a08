"""Place the parts of the chart of scores: names at the left, one axis for all bars, numbers at the right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics

from ui.scores.chart_rows import ChartRow, translate
from ui.style import GRID, character_width, larger_font
from ui.widgets.text.text_painter import TextPainter, Weight

_NUMERAL = 230  # per cent of the text's size, for the score of a headline
_SMALL = 88  # for what explains the chart
_WIDE = 84  # characters, from which names are beside the bars
_WIDER = 128  # characters, from which the counts are shown
_NAME = 0.40  # of the width, for the names
_HANG = 5  # characters in front of the title of a criterion, for its id
_BAR, _HERO_BAR = 10, 14  # heights of bars, in pixels
_CACHED = 200  # places, of which a chart has 16
_AIR = 2 * GRID  # around a headline
Size = Literal["text", "numeral", "small"]
MARK = 18  # the width of a mark in the legend, in pixels


@dataclass(frozen=True, slots=True)
class TextPlace:
    """A line of text and its place in the row."""

    rect: QRect
    text: str
    weight: Weight = "plain"
    muted: bool = False
    size: Size = "text"
    right: bool = False


@dataclass(frozen=True, slots=True)
class RowPlace:
    """The places of one row, relative to its top left corner.

    Attributes:
        height: Its height.
        texts: Its lines of text.
        bar: The whole axis, 0 to 100, in the height of the bar.
        ticks: The heights between which the thresholds are drawn.
    """

    height: int
    texts: tuple[TextPlace, ...]
    bar: QRect
    ticks: tuple[int, int]


class ChartLayout:
    """The places for one width and font.

    Args:
        font: The font of the text.
        width: The width of the chart, in pixels.
        words: Every word for a band that may be shown.
    """

    def __init__(self, font: QFont, width: int, words: Iterable[str]) -> None:
        self.font, self.width = QFont(font), width
        self.text = TextPainter(font)
        self.numeral = TextPainter(larger_font(font, _NUMERAL))
        self.small = TextPainter(larger_font(font, _SMALL))
        character = character_width(QFontMetrics(font))
        self.beside = width >= _WIDE * character
        self._hang = _HANG * character
        self._percent = self.text.width("100%", "strong figures") + GRID
        self._word = max((self.text.width(each, "plain") for each in words), default=0) + 2 * GRID
        self._count = self.small.width("0,000 of 0,000", "figures") if width >= _WIDER * character else 0
        numbers = max(self._percent + self._word + self._count, self.numeral.width("100%", "strong figures") + GRID)
        name = round(width * _NAME) if self.beside else 0
        self._numbers = QRect(width - numbers, 0, numbers, 0)
        self._name = name - 3 * GRID if self.beside else width - numbers - GRID
        left = name if self.beside else 0
        right = self._numbers.left() - 3 * GRID if self.beside else width
        self.axis = QRect(left, 0, max(right - left, 1), 0)
        self._places: dict[ChartRow, RowPlace] = {}

    def place(self, row: ChartRow) -> RowPlace:
        """Return the places of a row."""
        found = self._places.get(row)
        if found is None:
            if len(self._places) > _CACHED:
                self._places.clear()
            make = {"axis": self._axis, "legend": self._legend, "headline": self._headline}.get(row.kind, self._line)
            found = self._places[row] = make(row)
        return found

    def x(self, percent: float) -> int:
        """Return where a percentage is on the axis, in pixels from the left of the chart."""
        return self.axis.left() + round(self.axis.width() * percent / 100)

    def _axis(self, _row: ChartRow) -> RowPlace:
        height = self.small.line + GRID
        return RowPlace(height, (), QRect(self.axis.left(), height, self.axis.width(), 0), (height - 3, height))

    def _legend(self, _row: ChartRow) -> RowPlace:
        height = 2 * self.small.line + 2 * GRID + (self.small.line if not self.beside else 0)
        return RowPlace(height, (), QRect(self.axis.left(), 0, self.axis.width(), 0), (0, 0))

    def _headline(self, row: ChartRow) -> RowPlace:
        line, small, numbers = self.text.line, self.small.line, self._numbers
        texts = self._wrapped(row.title, QRect(0, _AIR, self._name, line), "text", weight="strong")
        top = _AIR + len(texts) * line
        side = _AIR - GRID // 2 + self.numeral.line
        weight: Weight = "plain" if row.band is None else "strong"
        if not row.percent:
            # Without a number, the word is on the line of the title and in the column of the other words.
            side = _AIR
        at = numbers.left() + (0 if row.percent else self._percent)
        texts += [
            TextPlace(
                QRect(numbers.left(), _AIR - GRID // 2, numbers.width(), self.numeral.line),
                row.percent,
                "strong figures",
                size="numeral",
            ),
            TextPlace(QRect(at, side, numbers.width(), line), row.word, weight, muted=row.band is None),
            TextPlace(
                QRect(at, side + line, numbers.width(), small),
                row.count,
                "figures",
                muted=True,
                size="small",
            ),
        ]
        side += line + (small if row.count else 0)
        room = self._name if self.beside else self.width
        if self.beside:
            detail = self._wrapped(row.detail, QRect(0, top + GRID // 2, room, small), "small")
            height = max(top + GRID // 2 + len(detail) * small, side) + _AIR
            middle = _AIR + self.numeral.line // 2
            bar = QRect(self.axis.left(), middle - _HERO_BAR // 2, self.axis.width(), _HERO_BAR)
            return RowPlace(height, (*texts, *detail), bar, (0, height))
        bar = QRect(self.axis.left(), max(top, side) + GRID, self.axis.width(), _HERO_BAR)
        detail = self._wrapped(row.detail, QRect(0, bar.bottom() + 3 * GRID, room, small), "small")
        height = bar.bottom() + 3 * GRID + len(detail) * small + _AIR
        return RowPlace(height, (*texts, *detail), bar, (bar.top() - 4, bar.bottom() + 5))

    def _line(self, row: ChartRow) -> RowPlace:
        section, line = row.kind == "section", self.text.line
        weight: Weight = "strong" if section else "plain"
        above = 3 * GRID if section else GRID
        left = 0 if section else self._hang // 2
        at = left + self._hang
        texts = self._wrapped(row.title, QRect(at, above, self._name - at, line), "text", weight=weight)
        bottom = above + len(texts) * line
        numbers = self._numbers.left()
        label: Weight = "strong figures" if section else "figures"
        word = QRect(numbers + self._percent, above, self._word, line)
        texts += [
            TextPlace(QRect(left, above, self._hang, line), row.label, label),
            TextPlace(QRect(numbers, above, self._percent - GRID, line), row.percent, "strong figures", right=True),
            TextPlace(word, row.word, weight, muted=row.band is None),
        ]
        if self._count and row.count:
            count = QRect(self.width - self._count, above, self._count, line)
            texts.append(TextPlace(count, row.count, "figures", muted=True, size="small", right=True))
        if self.beside:
            bar = QRect(self.axis.left(), above + (line - _BAR) // 2, self.axis.width(), _BAR)
            return RowPlace(bottom + GRID, tuple(texts), bar, (0, bottom + GRID))
        bar = QRect(self.axis.left(), bottom + GRID // 2, self.axis.width(), _BAR)
        return RowPlace(bar.bottom() + 2 * GRID, tuple(texts), bar, (bar.top() - 3, bar.bottom() + 4))

    def _wrapped(self, text: str, first: QRect, size: Size, *, weight: Weight = "plain") -> list[TextPlace]:
        """Return a text in lines from the place of its first line down; none for an empty text."""
        painter = self.small if size == "small" else self.text
        lines = painter.wrapped(text, first.width(), weight) if text else ()
        # A line that just fits is measured a little wider where it is cut.
        room = first.adjusted(0, 0, GRID, 0)
        return [
            TextPlace(room.translated(0, number * painter.line), line, weight, muted=size == "small", size=size)
            for number, line in enumerate(lines)
        ]


def no_figures() -> tuple[str, str]:
    """Return the words that are shown in place of a band."""
    return translate("scorePage", "withheld"), translate("scorePage", "No score")
