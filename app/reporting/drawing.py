"""Draw a chart as rectangles, lines and texts, which SVG and EMF then write: one look in every format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from app.reporting.document import Chart
from app.reporting.font_metrics import text_width, wrapped

INK, MUTED, BAR, TRACK, RULE = "#1a1f25", "#525b66", "#0a4f8f", "#edf1f5", "#858e99"
WIDTH = 454.0  # points: an A4 page less its margins
_LABELS, _VALUES, _NOTES = 176.0, 38.0, 24.0
_SIZE, _SMALL = 9.0, 6.8
_LINE = 11.5
_BAR_HEIGHT, _GAP = 13.0, 9.0
_HEAD = 30.0
_ZONE_SPACE = 3.0


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A filled rectangle, in points from the top left."""

    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True)
class Line:
    """A thin line from one point to another."""

    x1: float
    y1: float
    x2: float
    y2: float
    colour: str


@dataclass(frozen=True, slots=True)
class Text:
    """A text on its baseline, beginning, centred or ending at `x`."""

    x: float
    y: float
    text: str
    size: float
    colour: str = INK
    bold: bool = False
    align: Literal["left", "centre", "right"] = "left"


Shape: TypeAlias = Rectangle | Line | Text


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes in the order in which they are painted, and the size of the whole in points."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


def draw(chart: Chart) -> Drawing:
    """Return the drawing of a chart."""
    noted = any(bar.note for bar in chart.bars)
    left, right = _LABELS, WIDTH - _VALUES - (_NOTES if noted else 0)
    unit = (right - left) / max(chart.most, 1)
    top = _HEAD if chart.thresholds else _GAP / 2
    rows: list[Shape] = []
    y = top
    for bar in chart.bars:
        lines = wrapped(bar.label, _SIZE, left - 12)
        height = max(_BAR_HEIGHT, _LINE * len(lines))
        first = y + (height - _LINE * len(lines)) / 2 + _SIZE - 0.5
        rows += [Text(0, first + _LINE * number, line, _SIZE) for number, line in enumerate(lines)]
        middle = y + height / 2
        rows.append(Rectangle(left, middle - _BAR_HEIGHT / 2, right - left, _BAR_HEIGHT, TRACK))
        if bar.value:
            rows.append(Rectangle(left, middle - _BAR_HEIGHT / 2, unit * bar.value, _BAR_HEIGHT, BAR))
        rows.append(Text(right + 8, middle + 3.3, bar.shown, _SIZE, INK, bold=True))
        if bar.note:
            at = right + 12 + text_width(bar.shown, _SIZE, bold=True)
            rows.append(Text(at, middle + 3.3, bar.note, _SMALL, MUTED))
        y += height + _GAP
    bottom = y - _GAP / 2
    return Drawing(WIDTH, bottom, (*rows, *_thresholds(chart, left, unit, bottom)))


def _thresholds(chart: Chart, left: float, unit: float, bottom: float) -> list[Shape]:
    """Return the lines of the thresholds, the numbers on them, and the word for each zone between two."""
    shapes: list[Shape] = []
    ends = [*(each.at for each in chart.thresholds[1:]), chart.most]
    for threshold, end in zip(chart.thresholds, ends, strict=False):
        x = left + unit * threshold.at
        if threshold.at:
            shapes += [
                Line(x, _HEAD - 10, x, bottom, RULE),
                Text(x, _HEAD - 13, str(threshold.at), _SMALL, MUTED, align="centre"),
            ]
        space = unit * (end - threshold.at) - _ZONE_SPACE
        size = min(_SMALL, _SMALL * space / max(text_width(threshold.label, _SMALL), 1))
        middle = left + unit * (threshold.at + end) / 2
        shapes.append(Text(middle, _HEAD - 22, threshold.label, size, MUTED, align="centre"))
    return shapes
