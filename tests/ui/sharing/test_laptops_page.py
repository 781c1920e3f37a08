"""Claims about the page of the other laptops: who is known, and forgetting one after a question."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.laptops import known_laptops
from app.commands.sharing import own_fingerprint
from app.session.session import Session
from tests.helpers.inspections import exported, handed_out, joined, merge
from tests.ui.acting import child, click
from ui.bus import ChangeBus
from ui.context import Context
from ui.sharing.laptops_page import LaptopsPage
from ui.tasks import Tasks


@pytest.fixture
def pas(small: Context, tmp_path: Path) -> Session:
    """A laptop that says it is PA's, and is believed."""
    found = joined(handed_out(small.session, tmp_path / "all.assessment"), tmp_path / "pa", assessor="PA")
    record_judgement(found, case_id="BRO-001", question="1.1.01", answer="yes")
    merge(small.session, exported(found, tmp_path / "pa.assessment"))
    return found


def shown(qtbot: QtBot, context: Context, tasks: Tasks) -> LaptopsPage:
    page = LaptopsPage(context, tasks)
    qtbot.addWidget(page)
    page.show()
    page.restore_state({})
    qtbot.waitUntil(lambda: not tasks.busy)
    return page


@pytest.mark.parametrize("answer", ["questionNo", "questionYes"])
def test_a_laptop_is_forgotten_after_a_question_and_what_counts_of_it_is_said(
    qtbot: QtBot, small: Context, tasks: Tasks, pas: Session, answer: str
) -> None:
    own = own_fingerprint(pas)
    pas.close()
    page = shown(qtbot, small, tasks)
    assert page.list.item(0).text().startswith(f"{own}    PA's laptop    not compared    ")
    click(page.forget)
    question = child(page, QMessageBox, "question")
    assert own in question.text()
    click(child(page, QPushButton, answer))
    qtbot.waitUntil(lambda: not tasks.busy and not page.busy)
    assert bool(known_laptops(small.session)) == (answer == "questionNo")
    if answer == "questionYes":
        assert page.notice.text == (
            "PA's laptop is forgotten. 1 record of it counts, in BRO-001. Look at it in the history."
        )
        assert not page.forget.isEnabled()


def test_an_assessors_laptop_shows_the_others_and_forgets_none(
    qtbot: QtBot, small: Context, tasks: Tasks, pas: Session
) -> None:
    page = shown(qtbot, Context(pas, ChangeBus()), tasks)
    assert page.list.count() == 1
    assert not page.forget.isEnabled()
    assert "Only the lead's laptop forgets one." in page.intro.text()
    pas.close()


def test_before_any_merge_no_other_is_known(qtbot: QtBot, small: Context, tasks: Tasks) -> None:
    page = shown(qtbot, small, tasks)
    assert page.notice.text == "No other laptop is known here yet."
