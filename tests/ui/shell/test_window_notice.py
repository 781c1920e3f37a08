"""Claims about the line over the pages: its button is there only while it can do what it says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.commands.answering import record_fact, record_judgement
from app.commands.drafting import save_draft
from app.commands.opening import mark_opened, open_inspection
from app.errors import KnownError
from app.store.drafts import Drafts
from app.store.keyring import Secrets
from app.store.store import Store
from tests.helpers.inspections import PASSPHRASE
from tests.ui.acting import child, click, inside, keys_at, press, type_in, unlock
from tests.ui.assess.conftest import status
from ui.shell.main_window import MainWindow

Opened = Callable[[Path], MainWindow]
CASE = "BRO-001"


def cut_off(folder: Path, *, draft: bool = True) -> None:
    """Leave an inspection as a program that ended unexpectedly in a note, or after a fact, leaves it."""
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    record_judgement(session, case_id=CASE, question="1.1.03", answer="no", assessor="PA")
    record_fact(session, case_id=CASE, fact=session.framework.facts[0].id, value="yes", assessor="PA")
    mark_opened(session)
    if draft:
        save_draft(session, case_id=CASE, question="1.1.03", field="note", text="Half", assessor="PA")
    session.close()


def action(window: MainWindow) -> QPushButton:
    return child(window, QPushButton, "windowNoticeAction")


def in_interview(window: MainWindow) -> None:
    inside(window).open_case(CASE)
    inside(window).assess.case_actions.interview.trigger()
    assert inside(window).assess.pages.interviewing


def test_what_was_recovered_leaves_with_the_inspection(opened: Opened, small_folder: Path) -> None:
    cut_off(small_folder)
    window = opened(small_folder)
    assert action(window).isVisible()
    assert window.inspections.leave()
    assert not action(window).isVisible()


def test_during_an_interview_it_leads_to_the_question_in_the_interview(opened: Opened, small_folder: Path) -> None:
    cut_off(small_folder)
    window = opened(small_folder)
    in_interview(window)
    click(action(window))
    pages = inside(window).assess.pages
    assert pages.interviewing
    assert pages.interview.question_pane.key == "1.1.03"


def test_during_an_interview_it_shows_no_page_with_answers(opened: Opened, small_folder: Path) -> None:
    cut_off(small_folder, draft=False)
    window = opened(small_folder)
    in_interview(window)
    click(action(window))
    assert inside(window).assess.pages.interviewing
    assert status(inside(window).assess) == (
        "An interview does not show this, because it has answers. F6 leads to the form."
    )
    inside(window).assess.case_actions.interview.trigger()
    click(action(window))
    assert inside(window).assess.pages.shown == "facts"


def full(*_: object) -> None:
    raise KnownError("The disk is full.")


def in_note(window: MainWindow) -> None:
    inside(window).open_case(CASE)
    inside(window).assess.go_to("asset", "1.1.02")
    window.activateWindow()
    press(inside(window).assess.questions.list, Qt.Key.Key_Return)


def test_closing_without_saving_is_offered_only_while_something_is_not_saved(
    opened: Opened, small_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(small_folder)
    in_note(window)
    with monkeypatch.context() as disk:
        disk.setattr(Drafts, "save", full)
        type_in(keys_at(window), "Half")
        assert not window.inspections.close()
        assert action(window).text() == "Close without saving it"
        assert action(window).isVisible()
    inside(window).context.saving.retry.emit()
    assert not action(window).isVisible()


def test_unlocking_is_asked_for_only_while_it_is_locked(
    qtbot: QtBot, opened: Opened, small_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened(small_folder)
    in_note(window)
    with monkeypatch.context() as disk:
        disk.setattr(Drafts, "save", full)
        disk.setattr(Store, "append", full)
        type_in(keys_at(window), "Half")
        window.lock()
        assert not window.inspections.close()
        assert window.notice.text == "Some typed text is not saved yet. Unlock to see it."
        unlock(qtbot, window)
        qtbot.waitUntil(lambda: window.navigator.current == "inspection")
        assert window.notice.text == ""
