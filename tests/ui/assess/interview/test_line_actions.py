"""Answers, settled flags and typed text of an interview, and the progress that goes with them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.flagging import record_flag
from app.records.flag import Flag
from tests.ui.assess.conftest import open_page
from ui.assess.interview.line_actions import LineActions
from ui.assess.interview.view import InterviewView
from ui.context import Context

CASE = "BRO-001"


@pytest.fixture
def view(filled: Context, qtbot: QtBot) -> InterviewView:
    """An interview about BRO-001, with something to ask about one question and another one open."""
    record_flag(filled.session, case_id=CASE, kind="ask", question="1.1.06", text="Why no mention of the victim?")
    record_judgement(filled.session, case_id=CASE, question="1.1.07", answer="clear")
    return open_page(filled, qtbot, CASE, "interview").pages.interview


@pytest.fixture
def actions(view: InterviewView) -> LineActions:
    """The actions on its lines."""
    found = view.findChild(LineActions)
    assert isinstance(found, LineActions)
    return found


def flags(context: Context, question: str) -> list[Flag]:
    """The flags on a question."""
    found = context.session.case(CASE).flags_of("LI")
    return [flag for (place, _), flag in found.items() if place == question]


def test_a_settled_line_stays_in_the_list_as_done(view: InterviewView, actions: LineActions, filled: Context) -> None:
    assert view.list.choose("1.1.06")
    actions.settle()
    assert [flag.settled for flag in flags(filled, "1.1.06")] == [True]
    assert "1.1.06" in view.list.items()
    actions.settle()
    assert [flag.settled for flag in flags(filled, "1.1.06")] == [False]


def test_a_line_without_a_flag_says_that_nothing_is_to_settle(
    qtbot: QtBot, view: InterviewView, actions: LineActions
) -> None:
    assert view.list.choose("1.1.07")
    with qtbot.waitSignal(actions.status_message) as said:
        actions.settle()
    assert said.args == ["There is no flag to settle here."]
    assert "1.1.07" not in view.side_panel.progress.done


def test_an_answer_is_said_and_its_line_is_done(qtbot: QtBot, view: InterviewView, actions: LineActions) -> None:
    assert view.list.choose("1.1.07")
    with qtbot.waitSignal(actions.answered) as said:
        actions.answer("no")
    assert said.args == ["1.1.07: No."]
    assert "1.1.07" in view.side_panel.progress.done
    with qtbot.waitSignal(actions.answered) as said:
        actions.answer("clear")
    assert said.args == ["1.1.07: no answer."]


def test_a_line_is_touched_once(view: InterviewView, actions: LineActions) -> None:
    progressed: list[bool] = []
    actions.progressed.connect(lambda: progressed.append(True))
    actions.mark_touched("1.1.07")
    actions.mark_touched("1.1.07")
    assert (len(progressed), view.side_panel.progress.touched) == (1, {"1.1.07"})
