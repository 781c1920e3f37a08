"""Charts are drawn once and written as SVG and as EMF."""

from __future__ import annotations

import struct
import xml.etree.ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from app.reporting.document import Bar, Chart, Threshold
from app.reporting.drawing import WIDTH, Rectangle, Text, draw
from app.reporting.emf import emf
from app.reporting.font_metrics import text_width, wrapped
from app.reporting.svg import svg


def chart(*values: int | None, label: str = "1.1 Risk of Harm to others") -> Chart:
    """A chart with the bands of the framework."""
    bars = tuple(Bar(label, value, "no score" if value is None else f"{value}%") for value in values)
    bands = (Threshold(0, "Drastic"), Threshold(45, "Substantial"), Threshold(60, "Moderate"), Threshold(75, "Minimum"))
    return Chart("Scores", "Bars.", bars, "en", thresholds=bands)


def test_the_lengths_of_bars_are_in_proportion_and_no_score_has_no_bar() -> None:
    rectangles = [each for each in draw(chart(80, 40, None)).shapes if isinstance(each, Rectangle)]
    tracks, bars = rectangles[0::2], rectangles[1::2]
    assert len(rectangles) == 5
    assert abs(bars[0].width - 2 * bars[1].width) < 0.01
    assert bars[0].width < tracks[0].width


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=0x24F), min_size=1, max_size=200))
def test_no_text_of_a_chart_reaches_out_of_it(label: str) -> None:
    drawing = draw(chart(50, label=" ".join(label[at : at + 20] for at in range(0, len(label), 20))))
    assert all(0 <= each.y <= drawing.height for each in drawing.shapes if isinstance(each, Text))
    ET.fromstring(svg(drawing, alt=label.replace("\x7f", "")) if label.isprintable() else svg(drawing))


def test_lines_are_no_wider_than_asked_and_keep_every_word() -> None:
    text = "Protecting the public by minimising Risk of Harm to others"
    lines = wrapped(text, 9, 120)
    assert " ".join(lines) == text
    assert all(text_width(line, 9) <= 120 for line in lines)


def test_the_picture_for_word_processors_states_its_own_length_and_records() -> None:
    data = emf(draw(chart(80, None)))
    kind, size = struct.unpack_from("<II", data)
    assert (kind, data[40:44]) == (1, b" EMF")
    length, records = struct.unpack_from("<II", data, 48)
    at = found = 0
    while at < len(data):
        _, size = struct.unpack_from("<II", data, at)
        assert size % 4 == 0
        at, found = at + size, found + 1
    assert (at, found) == (length, records)


def test_a_chart_is_as_wide_as_the_text_of_a_page() -> None:
    assert draw(chart(1)).width == WIDTH
