"""The score panel follows answers, and folds away."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from app.commands.allocating import allocate
from app.commands.answering import record_judgement
from app.commands.completing import reopen_case
from app.commands.leaving import bring_back
from app.commands.settling import set_counting_assessor
from app.framework.applicability import Applicability
from app.records.departure import DEPARTURE, REMOVED
from app.scoring.scoreboard import Level
from app.scoring.tally import band
from app.store.store import NewRecord
from tests.ui.acting import child, painted_again, press, shown
from ui.context import Context
from ui.scores import panel as panel_module
from ui.scores.folding import Fold
from ui.scores.panel import ScorePanel
from ui.style import GRID, band_colour, scheme_of
from ui.widgets.text.quiet_label import QuietLabel


@pytest.fixture
def panel(filled: Context, qtbot: QtBot) -> Iterator[ScorePanel]:
    """The panel beside BRO-001, LI's form, with room enough."""
    parts = QSplitter()
    parts.addWidget(QWidget())
    panel = ScorePanel(filled)
    parts.addWidget(panel)
    parts.setStretchFactor(0, 1)
    qtbot.addWidget(parts)
    parts.resize(1400, 800)
    with qtbot.waitExposed(parts):
        parts.show()
    panel.show_case("BRO-001", "LI")
    # Held until the test is over: the splitter owns the panel.
    yield panel
    parts.hide()


def spoken(panel: ScorePanel, level: Level, each: str) -> str:
    """The text of the panel on a score."""
    row = panel.scores.row_of(level, each)
    assert row is not None
    return str(panel.scores.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def move(panel: ScorePanel) -> str:
    return child(panel, QuietLabel, "lastMove").text()


def in_view(panel: ScorePanel) -> list[str]:
    """The ids of the scores that are not hidden."""
    rows = panel.scores.rows
    return [row.id for number, row in enumerate(rows) if row.level and not panel.list.isRowHidden(number)]


def test_a_score_is_said_with_case_sample_band_and_judgements(panel: ScorePanel, filled: Context) -> None:
    case, sample = (
        found.tally("headline", "safeguarding")
        for found in (filled.session.form_state("BRO-001", "LI").board, filled.session.board)
    )
    assert sample.percent == 81
    assert spoken(panel, "headline", "safeguarding") == (
        f"Safeguarding, this case {case.percent}%, moderate improvement required, {case.yes} of {case.judged} "
        "judgements, "
        f"sample 81%, minimum improvement required, {sample.yes} of {sample.judged} judgements"
    )


def test_without_a_case_only_the_sample_is_said(panel: ScorePanel) -> None:
    panel.show_case(None, None)
    assert spoken(panel, "criterion", "1.1").startswith(
        "1.1  Risk of Harm to others: assessment and planning, sample 81%,"
    )


def test_an_answer_moves_the_scores_of_the_case_and_of_the_sample(panel: ScorePanel, filled: Context) -> None:
    before = filled.session.board.tally("criterion", "1.1")
    filled.bus.announce(record_judgement(filled.session, case_id="BRO-001", question="1.1.03", answer="no"))
    case = filled.session.form_state("BRO-001", "LI").board.tally("criterion", "1.1")
    said = spoken(panel, "criterion", "1.1")
    assert f"this case {case.percent}%, " in said
    assert f"{case.yes} of {case.judged} judgements, sample" in said
    assert said.endswith(f"{before.yes - 1} of {before.judged} judgements")


def test_only_the_scores_that_moved_are_painted_again(panel: ScorePanel, filled: Context) -> None:
    painted: list[str] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        painted.extend(panel.scores.rows[row].id for row in range(first.row(), last.row() + 1))

    panel.scores.dataChanged.connect(note)
    filled.bus.announce(record_judgement(filled.session, case_id="BRO-001", question="1.1.03", answer="no"))
    assert sorted(painted) == ["1", "1.1", "roh"]


def test_the_last_move_is_shown_and_announced_and_then_is_old(
    panel: ScorePanel, filled: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[str] = []
    monkeypatch.setattr(panel_module, "announce", lambda _widget, text: announced.append(text))
    before = filled.session.form_state("BRO-001", "LI").board.tally("criterion", "1.1").percent
    filled.bus.announce(record_judgement(filled.session, case_id="BRO-001", question="1.1.03", answer="no"))
    after = filled.session.form_state("BRO-001", "LI").board.tally("criterion", "1.1").percent
    assert move(panel).startswith(f"1.1: this case {before} to {after}")
    assert announced == [move(panel)]
    panel.show_case("BRO-001", "LI")
    assert move(panel) == "Scores"


def test_nothing_is_said_of_scores_that_are_folded_away(
    panel: ScorePanel, filled: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    announced: list[str] = []
    monkeypatch.setattr(panel_module, "announce", lambda _widget, text: announced.append(text))
    panel.set_fold("nothing")
    filled.bus.announce(record_judgement(filled.session, case_id="BRO-001", question="1.1.03", answer="no"))
    assert announced == []


def test_an_answer_in_a_form_that_does_not_count_moves_that_form_alone(panel: ScorePanel, filled: Context) -> None:
    panel.show_case("BRO-001", "QA")
    sample = spoken(panel, "criterion", "1.1").partition("sample")[2]
    changes = record_judgement(filled.session, case_id="BRO-001", question="1.1.03", answer="no", assessor="QA")
    filled.bus.announce(changes)
    said = spoken(panel, "criterion", "1.1")
    assert "0 of 1 judgement, sample" in said
    assert said.partition("sample")[2] == sample


def test_a_score_of_nothing_is_no_score(panel: ScorePanel) -> None:
    panel.show_case("BRO-001", "QA")
    assert "this case no score yet, sample" in spoken(panel, "criterion", "1.1")


def test_scores_are_provisional_until_every_case_is_complete(panel: ScorePanel, filled: Context) -> None:
    state = child(panel, QLabel, "provisional")
    assert state.text() == "38 of 38 cases complete."
    filled.bus.announce(reopen_case(filled.session, "BRO-001"))
    assert state.text() == "Provisional: 37 of 38 cases complete."


def test_an_assessors_laptop_says_that_it_has_only_its_own(filled: Context, qtbot: QtBot) -> None:
    filled.session.set_current_assessor("PA")
    panel = ScorePanel(filled)
    qtbot.addWidget(panel)
    assert child(panel, QLabel, "provisional").text() == "Provisional, this laptop only: 38 of 38 cases complete."


def test_a_second_assessor_reads_that_second_assessments_count_in_no_score(small: Context, qtbot: QtBot) -> None:
    allocate(small.session, "QA", ["BRO-001"], second=True)
    small.session.set_current_assessor("QA")
    panel = ScorePanel(small)
    qtbot.addWidget(panel)
    state = child(panel, QLabel, "provisional")
    assert state.text() == (
        "Provisional, this laptop only: 0 of 2 cases complete. Your second assessments count in no score."
    )
    allocate(small.session, "QA", ["BRO-002", "BRO-003"], second=True)
    small.bus.announce(set_counting_assessor(small.session, case_id="BRO-001", assessor="QA", why="Read twice."))
    assert state.text() == (
        "Provisional, this laptop only: 0 of 1 case complete. Your second assessments count in no score."
    )


def test_a_new_second_assessor_changes_the_sentence_at_once(small: Context, qtbot: QtBot) -> None:
    small.session.set_current_assessor("QA")
    panel = ScorePanel(small)
    qtbot.addWidget(panel)
    state = child(panel, QLabel, "provisional")
    assert state.text() == "Provisional, this laptop only: 0 of 3 cases complete."
    small.bus.announce(allocate(small.session, "QA", ["BRO-001"], second=True))
    assert state.text().startswith("Provisional, this laptop only: 0 of 2 cases complete. Your second")


def test_a_lead_who_is_brought_back_changes_the_sentence_at_once(small: Context, qtbot: QtBot) -> None:
    small.session.set_current_assessor("LI")
    # As a merge brings it from the laptop of another lead.
    small.session.record([NewRecord(DEPARTURE.key(item="LI"), REMOVED)], act="setup")
    panel = ScorePanel(small)
    qtbot.addWidget(panel)
    state = child(panel, QLabel, "provisional")
    assert state.text() == "Provisional, this laptop only: 0 of 3 cases complete."
    small.bus.announce(bring_back(small.session, "LI"))
    assert state.text() == "Provisional: 0 of 3 cases complete."


def test_one_key_folds_to_a_strip_then_to_nothing_and_back_and_that_is_remembered(
    panel: ScorePanel, filled: Context
) -> None:
    full = panel.width()
    press(panel, Qt.Key.Key_F9)
    assert 50 < panel.width() < full / 2
    press(panel, Qt.Key.Key_F9)
    assert panel.width() == 0
    assert ScorePanel(filled).fold == "nothing"
    press(panel, Qt.Key.Key_F9)
    assert panel.width() == full


def test_the_strip_has_the_headlines_and_the_current_criterion(panel: ScorePanel) -> None:
    headlines = ["safeguarding", "roh", "lor"]
    panel.set_fold("strip")
    assert in_view(panel) == headlines
    panel.show_criterion("1.2")
    assert in_view(panel) == [*headlines, "1.2"]
    panel.show_criterion(None)
    assert in_view(panel) == [*headlines, "1.2"]
    panel.set_fold("full")
    assert len(in_view(panel)) == 14


def test_hushed_it_shows_nothing_and_comes_back_as_it_was(panel: ScorePanel, filled: Context) -> None:
    panel.set_fold("strip")
    strip = panel.width()
    panel.set_scores_hidden(True)
    assert panel.width() == 0
    press(panel, Qt.Key.Key_F9)
    assert panel.width() == 0
    assert ScorePanel(filled).fold == "strip"
    panel.set_scores_hidden(False)
    assert panel.width() == strip


def test_where_the_window_is_narrow_the_strip_comes_first(filled: Context, qtbot: QtBot) -> None:
    panel = ScorePanel(filled)
    qtbot.addWidget(panel)
    panel.resize(300, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    assert panel.fold == "strip"


def test_no_title_is_cut_however_narrow(panel: ScorePanel) -> None:
    for width in (300, 160):
        parts = panel.parentWidget()
        assert isinstance(parts, QSplitter)
        parts.setSizes([1400 - width, width])
        for row in panel.scores.rows[1:]:
            place = panel.list.place(row)
            assert " ".join(place.title) == row.title
            assert all(panel.fontMetrics().horizontalAdvance(line) <= width for line in place.title)


def test_enter_asks_for_the_judgements_behind_a_score(panel: ScorePanel, qtbot: QtBot) -> None:
    panel.list.setFocus()
    with qtbot.waitSignal(panel.asked) as asked:
        press(panel.list, Qt.Key.Key_Return)
    assert asked.args == ["headline", "safeguarding", "case"]
    press(panel.list, Qt.Key.Key_End)
    with qtbot.waitSignal(panel.asked) as asked:
        press(panel.list, Qt.Key.Key_Return)
    assert asked.args == ["criterion", "3.2", "case"]


def test_a_click_asks_for_the_cases_or_the_samples_where_it_was(panel: ScorePanel, qtbot: QtBot) -> None:
    row = panel.scores.row_of("criterion", "2.3")
    assert row is not None
    rect = panel.list.visualRect(panel.scores.index(row))
    for x, of in ((20, "case"), (rect.width() - 20, "sample")):
        with qtbot.waitSignal(panel.asked) as asked:
            QTest.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, rect.center().y()))
        assert asked.args == ["criterion", "2.3", of]


def test_a_screen_reader_meets_a_list_whose_items_say_their_score(panel: ScorePanel) -> None:
    found = QAccessible.queryAccessibleInterface(panel.list)
    assert found is not None
    assert found.role() == QAccessible.Role.List
    assert found.text(QAccessible.Text.Name) == "Scores"
    names = [found.child(place).text(QAccessible.Text.Name) for place in range(found.childCount())]
    assert spoken(panel, "headline", "safeguarding") in names
    assert spoken(panel, "criterion", "3.2") in names


def test_where_the_line_of_the_last_move_is_short_it_says_the_cases(panel: ScorePanel, filled: Context) -> None:
    parts = panel.parentWidget()
    assert isinstance(parts, QSplitter)
    parts.setSizes([1300, 100])
    before = filled.session.form_state("BRO-001", "LI").board.tally("criterion", "1.1").percent
    filled.bus.announce(record_judgement(filled.session, case_id="BRO-001", question="1.1.03", answer="no"))
    after = filled.session.form_state("BRO-001", "LI").board.tally("criterion", "1.1").percent
    assert move(panel) == f"1.1: {before} to {after}"


def painted(panel: ScorePanel, level: Level, each: str) -> set[str]:
    """The colours of the bar of a case's score."""
    number = panel.scores.row_of(level, each)
    assert number is not None
    place = panel.list.place(panel.scores.rows[number])
    assert place.case is not None
    at = panel.list.visualRect(panel.scores.index(number)).topLeft()
    bar = place.case.bar.translated(at.x() + GRID, at.y())
    picture = panel.list.viewport().grab(bar).toImage()
    return {picture.pixelColor(x, 1).name() for x in range(picture.width())}


def test_a_band_is_faint_until_ten_judgements_are_behind_it(panel: ScorePanel, filled: Context) -> None:
    panel.show_case("BRO-001", "QA")
    scheme = scheme_of(panel.list.palette())
    coloured: dict[int, bool] = {}
    for question in [each.id for each in filled.session.framework.in_order if each.criterion.startswith("1.")]:
        filled.bus.announce(
            record_judgement(filled.session, case_id="BRO-001", question=question, answer="yes", assessor="QA")
        )
        judged = filled.session.form_state("BRO-001", "QA").board.tally("section", "1").judged
        coloured[judged] = scheme.bands[0] in painted(panel, "section", "1")
        if judged > 10:
            break
    assert coloured == {count: count >= 10 for count in coloured}
    assert {9, 10, 11} <= set(coloured)
    assert "minimum improvement required, 11 of 11 judgements" in spoken(panel, "section", "1")


def test_case_and_sample_have_the_same_colour_for_the_same_band(panel: ScorePanel, filled: Context) -> None:
    scheme = scheme_of(panel.list.palette())
    board = filled.session.form_state("BRO-001", "LI").board
    wanted = band(filled.session.framework, board.tally("criterion", "1.2").percent)
    assert wanted is not None
    assert band_colour(scheme, filled.session.framework.bands, wanted).name() in painted(panel, "criterion", "1.2")


def test_with_nothing_judged_the_panel_is_one_line_and_opens_with_the_first_answer(
    unanswered: Context, qtbot: QtBot
) -> None:
    panel = ScorePanel(unanswered)
    qtbot.addWidget(panel)
    panel.resize(500, 700)
    with qtbot.waitExposed(panel):
        panel.show()
    case = unanswered.session.sample()[0]
    panel.show_case(case.id, "LI")
    state = child(panel, QLabel, "provisional")
    assert (move(panel), panel.list.isVisible(), state.isVisible()) == ("No scores yet", False, False)
    unanswered.bus.announce(
        record_judgement(unanswered.session, case_id=case.id, question="1.1.03", answer="yes", assessor="LI")
    )
    assert (panel.list.isVisible(), state.isVisible()) == (True, True)
    assert move(panel).startswith("1.1") or move(panel) == "Scores"


def test_the_panel_folds_when_the_window_becomes_narrow_and_opens_when_it_is_wide_again(panel: ScorePanel) -> None:
    folds: list[Fold] = []
    for width in (1400, 880, 1400):
        panel.window().resize(width, 800)
        panel.follow_window()
        folds.append(panel.fold)
    panel.window().resize(880, 800)
    panel.follow_window()
    # A person may show all scores in the narrow window.
    press(panel, Qt.Key.Key_F9)
    press(panel, Qt.Key.Key_F9)
    folds.append(panel.fold)
    assert folds == ["full", "strip", "full", "full"]


def test_the_panel_is_absent_from_a_page_without_scores_and_comes_back_as_it_was(panel: ScorePanel) -> None:
    full = panel.width()
    panel.set_absent(True)
    assert panel.width() == 0
    press(panel, Qt.Key.Key_F9)
    assert panel.width() == 0
    panel.set_absent(False)
    assert panel.width() == full


@pytest.mark.parametrize("width", [320, 420, 620, 900])
def test_after_each_answer_the_panel_shows_what_it_would_paint_anew(
    width: int, panel: ScorePanel, filled: Context
) -> None:
    panel.setFixedWidth(width)
    pick = random.Random(width)
    applies = filled.session.form_state("BRO-001", "LI").board.statuses
    asked = [each.id for each in filled.session.framework.questions if applies[each.id] is Applicability.APPLIES]
    shown(panel)
    for question, answer in zip(pick.choices(asked, k=20), pick.choices(("yes", "no", "clear"), k=20), strict=True):
        filled.bus.announce(record_judgement(filled.session, case_id="BRO-001", question=question, answer=answer))
        assert shown(panel) == painted_again(panel), f"{answer} to {question}"
