"""Claims about the places of a score's parts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from tests.helpers.reference import reference_framework
from ui.scores.score_layout import ScoreLayout, title_weight
from ui.scores.score_model import rows_of
from ui.style import program_font, strong_font
from ui.widgets.text.text_painter import TextPainter


@pytest.mark.parametrize("width", [90, 160, 240, 360, 500])
@pytest.mark.parametrize(("with_case", "brief"), [(True, False), (False, False), (True, True)])
def test_no_part_of_a_score_lies_on_another_or_beyond_the_width(
    qtbot: QtBot, width: int, with_case: bool, brief: bool
) -> None:
    framework = reference_framework()
    layout = ScoreLayout(TextPainter(QFont()), framework, width, with_case=with_case, brief=brief)
    for row in rows_of(framework)[1:]:
        place = layout.place(row)
        parts = [
            rect
            for lane in (place.case, place.sample)
            if lane is not None
            for rect in (lane.name, lane.percent, lane.band, lane.count, lane.bar)
            if not rect.isEmpty()
        ]
        assert all(rect.right() < width and rect.bottom() < place.height for rect in parts)
        assert not [(one, other) for one in parts for other in parts if one is not other and one.intersects(other)]


def test_a_cases_own_band_is_named_where_there_is_room_for_it(qtbot: QtBot) -> None:
    framework = reference_framework()

    def named(width: int) -> bool:
        layout = ScoreLayout(TextPainter(QFont()), framework, width, with_case=True, brief=False)
        case = layout.place(rows_of(framework)[1]).case
        assert case is not None
        return not case.band.isEmpty()

    assert not named(160)
    assert named(1200)


def test_name_case_and_sample_are_beside_each_other_and_all_scores_fit_a_laptop(qtbot: QtBot) -> None:
    framework = reference_framework()
    text = TextPainter(program_font(QFont()))
    layout = ScoreLayout(text, framework, 380, with_case=True, brief=False)
    rows = rows_of(framework)[1:]
    for row in rows:
        place = layout.place(row)
        assert len(place.title) <= 3
        # The lines hold every name whole, beside its number.
        assert "".join("".join(place.title).split()) == "".join((row.short or row.title).split())
        for number, line in enumerate(place.title):
            room = place.title_room.width() - (place.hang if number else 0)
            assert text.width(line, title_weight(row)) <= room
        assert place.case is not None
        assert place.case.percent.top() == place.sample.percent.top() == place.title_room.top()
        assert place.title_room.right() < place.case.percent.left()
    laptop = 768 - 120  # pixels: what the list has under the menu and above the line on the state
    assert layout.heading_height() + sum(layout.place(row).height for row in rows) <= laptop


def test_a_headline_on_one_line_leaves_out_the_words_that_it_shares(qtbot: QtBot) -> None:
    short = {row.id: row.short for row in rows_of(reference_framework()) if row.level == "headline"}
    assert short == {"safeguarding": "Safeguarding", "roh": "Risk of Harm", "lor": "Likelihood of Reoffending"}


def test_no_wrapped_line_is_cut_where_it_is_drawn(qtbot: QtBot) -> None:
    text = TextPainter(program_font(QFont()))
    name = "Tebygolrwydd o aildroseddu a diogelu plant"
    metrics = QFontMetrics(strong_font(text.font))
    for width in range(60, 260):
        for line in text.wrapped(name, width, "strong"):
            assert " " not in line or metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) == line


def test_every_name_is_whole_beside_its_scores_in_text_of_one_and_a_half_size(qtbot: QtBot) -> None:
    framework = reference_framework()
    font = program_font(QFont())
    font.setPointSizeF(1.5 * font.pointSizeF())
    text = TextPainter(font)
    layout = ScoreLayout(text, framework, 508, with_case=True, brief=False)
    for row in rows_of(framework)[1:]:
        place = layout.place(row)
        for number, line in enumerate(place.title):
            room = place.title_room.width() - (place.hang if number else 0)
            assert text.width(line, title_weight(row)) <= room, line
