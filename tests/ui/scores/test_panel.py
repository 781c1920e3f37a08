"""The score panel follows answers, and folds away."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLabel, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.completing import reopen_case
from tests.ui.acting import child, press
from ui.context import Context
from ui.scores.panel import ScorePanel
from ui.scores.score_model import ScoreModel
from ui.widgets.quiet_label import QuietLabel


@pytest.fixture
def panel(filled: Context, qtbot: QtBot) -> Iterator[ScorePanel]:
    """The panel beside BRO-001, LI's form, with room enough."""
    parts = QSplitter()
    parts.addWidget(QWidget())
    panel = ScorePanel(filled)
    parts.addWidget(panel)
    qtbot.addWidget(parts)
    parts.resize(1400, 800)
    with qtbot.waitExposed(parts):
        parts.show()
    panel.show_case("BRO-001", "LI")
    # Held until the test is over: the splitter owns the panel.
    yield panel
    parts.hide()


def spoken(model: ScoreModel, name: str) -> str:
    """What the panel says of a score."""
    lines = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    return next(line for line in lines if isinstance(line, str) and line.startswith(name))


def test_the_sample_shows_the_published_scores(panel: ScorePanel) -> None:
    assert "81%, Minimum improvement required" in spoken(panel.sample_scores, "Safeguarding")
    assert spoken(panel.sample_scores, "1.1").startswith("1.1  Risk of Harm to others: assessment and planning: 81%")


def test_an_answer_moves_the_scores_of_the_case_and_of_the_sample(panel: ScorePanel, filled: Context) -> None:
    before = spoken(panel.sample_scores, "1.1")
    filled.bus.announce(record_judgement(filled.session, case="BRO-001", question="1.1.03", answer="no"))
    tally = filled.session.form("BRO-001", "LI").tally("criterion", "1.1")
    assert f"{tally.percent}%" in spoken(panel.case_scores, "1.1")
    assert f"{tally.yes} of {tally.judged}" in spoken(panel.case_scores, "1.1")
    assert spoken(panel.sample_scores, "1.1") != before


def test_only_the_scores_that_moved_are_painted_again(panel: ScorePanel, filled: Context) -> None:
    painted: list[str] = []

    def note(first: QModelIndex, last: QModelIndex) -> None:
        painted.extend(panel.sample_scores.rows[row].id for row in range(first.row(), last.row() + 1))

    panel.sample_scores.dataChanged.connect(note)
    filled.bus.announce(record_judgement(filled.session, case="BRO-001", question="1.1.03", answer="no"))
    assert sorted(painted) == ["1", "1.1", "roh"]


def test_the_last_move_is_told_and_then_is_old(panel: ScorePanel, filled: Context) -> None:
    before = filled.session.form("BRO-001", "LI").tally("criterion", "1.1").percent
    filled.bus.announce(record_judgement(filled.session, case="BRO-001", question="1.1.03", answer="no"))
    after = filled.session.form("BRO-001", "LI").tally("criterion", "1.1").percent
    assert child(panel, QuietLabel, "lastMove").text() == f"1.1: {before} to {after}"
    panel.show_case("BRO-001", "LI")
    assert child(panel, QuietLabel, "lastMove").text() == ""


def test_an_answer_in_a_form_that_does_not_count_moves_that_form_alone(panel: ScorePanel, filled: Context) -> None:
    panel.show_case("BRO-001", "QA")
    sample = spoken(panel.sample_scores, "1.1")
    changes = record_judgement(filled.session, case="BRO-001", question="1.1.03", answer="no", assessor="QA")
    filled.bus.announce(changes)
    assert "0 of 1 judged" in spoken(panel.case_scores, "1.1")
    assert spoken(panel.sample_scores, "1.1") == sample


def test_a_score_of_nothing_is_no_score(panel: ScorePanel) -> None:
    panel.show_case("BRO-001", "QA")
    assert spoken(panel.case_scores, "1.1").endswith("no score yet")


def test_scores_are_provisional_until_every_case_is_complete(panel: ScorePanel, filled: Context) -> None:
    state = child(panel, QLabel, "provisional")
    assert state.text() == "38 of 38 cases complete."
    filled.bus.announce(reopen_case(filled.session, "BRO-001"))
    assert state.text() == "Scores are provisional: 37 of 38 cases complete."


def test_one_key_folds_the_panel_to_nothing_and_back_and_that_is_remembered(panel: ScorePanel, filled: Context) -> None:
    press(panel, Qt.Key.Key_F9)
    assert panel.width() == 0
    assert not ScorePanel(filled).fold_action.isChecked()
    press(panel, Qt.Key.Key_F9)
    assert panel.width() > 100


def test_where_the_window_is_narrow_the_panel_waits_to_be_asked_for(filled: Context, qtbot: QtBot) -> None:
    panel = ScorePanel(filled)
    qtbot.addWidget(panel)
    panel.resize(300, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    assert not panel.fold_action.isChecked()


def test_without_a_case_only_the_sample_is_shown(panel: ScorePanel) -> None:
    panel.show_case(None, None)
    assert not panel.tabs.isTabVisible(0)
    assert panel.tabs.isTabVisible(1)


def test_the_tab_chosen_for_cases_is_back_when_the_next_case_opens(panel: ScorePanel) -> None:
    panel.show_case(None, None)
    panel.show_case("BRO-002", "PA")
    assert panel.tabs.currentIndex() == 0
    panel.tabs.setCurrentIndex(1)
    panel.show_case(None, None)
    panel.show_case("BRO-001", "LI")
    assert panel.tabs.currentIndex() == 1
