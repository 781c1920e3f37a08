"""Notes and evidence: durable from the first keystroke, one row of the journal when the field is left."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.drafting import save_draft
from app.commands.opening import open_inspection, open_with_key
from app.errors import KnownError
from app.session.session import Session
from app.store.drafts import Drafts
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE
from tests.ui.acting import child, click, press, type_in
from ui.assess.fields.note_edit import NoteEdit
from ui.assess.fields.wrapped_line import WrappedLine
from ui.assess.page import AssessPage
from ui.context import Context


def note_of(page: AssessPage) -> QPlainTextEdit:
    return child(page, QPlainTextEdit, "note")


def rows_of(context: Context, question: str) -> int:
    """How many versions the journal has of PA's judgement on a question of BRO-001."""
    return sum(row.key.item == question and row.key.owner == "PA" for row in context.session.store.rows())


def test_enter_leads_into_the_note_and_escape_back(small_page: AssessPage) -> None:
    press(small_page.questions.list, Qt.Key.Key_Return)
    assert small_page.window().focusWidget() is note_of(small_page)
    press(note_of(small_page), Qt.Key.Key_Escape)
    assert small_page.window().focusWidget() is small_page.questions.list


def test_each_keystroke_is_on_disk_before_the_field_is_left(
    small_page: AssessPage, small: Context, small_folder: Path
) -> None:
    press(small_page.questions.list, Qt.Key.Key_Return)
    type_in(note_of(small_page), "seen")
    another = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE), read_only=True)
    assert [(draft.question, draft.field, draft.text) for draft in another.store.drafts.all()] == [
        ("1.1.01", "note", "seen")
    ]
    another.close()
    assert rows_of(small, "1.1.01") == 0


def test_leaving_the_field_makes_one_row_of_note_and_evidence_together(small_page: AssessPage, small: Context) -> None:
    type_in(note_of(small_page), "Y, n and a are letters here")
    type_in(child(small_page, WrappedLine, "evidence"), "log 14/3")
    assert small_page.commit_drafts()
    judgement = small.session.judgement("BRO-001", "1.1.01", "PA")
    assert (judgement.answer, judgement.note, judgement.evidence) == (None, "Y, n and a are letters here", "log 14/3")
    assert rows_of(small, "1.1.01") == 1
    assert small.session.store.drafts.all() == []


def test_moving_to_another_question_keeps_the_note_and_shows_the_others(small_page: AssessPage, small: Context) -> None:
    type_in(note_of(small_page), "first")
    small_page.go_to("asset", "1.1.03")
    assert note_of(small_page).toPlainText() == ""
    assert small.session.judgement("BRO-001", "1.1.01", "PA").note == "first"
    small_page.go_to("asset", "1.1.01")
    assert note_of(small_page).toPlainText() == "first"


def test_an_answer_given_with_the_mouse_keeps_what_was_being_typed(small_page: AssessPage, small: Context) -> None:
    press(small_page.questions.list, Qt.Key.Key_Return)
    type_in(note_of(small_page), "why")
    click(child(small_page.questions.editor, QPushButton, "no"))
    judgement = small.session.judgement("BRO-001", "1.1.01", "PA")
    assert (judgement.answer, judgement.note) == ("no", "why")


def test_a_draft_left_by_a_crash_is_shown_when_its_question_opens(small_page: AssessPage, small: Context) -> None:
    save_draft(small.session, case_id="BRO-001", question="1.1.03", field="note", text="half a wo", assessor="PA")
    small_page.open_case("BRO-001", {"page": "asset", "item": "1.1.03"})
    assert note_of(small_page).toPlainText() == "half a wo"
    assert small_page.commit_drafts()
    assert small.session.judgement("BRO-001", "1.1.03", "PA").note == "half a wo"


def test_what_cannot_be_saved_stays_in_the_field_and_holds_the_page(
    small_page: AssessPage, small: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise KnownError("The disk is full.")

    monkeypatch.setattr(Drafts, "save", full)
    type_in(note_of(small_page), "abc")
    assert small.saving.text == "Not saved"
    assert small.saving.reason.startswith("Not saved. The disk is full. Your text is still here.")
    assert not small_page.commit_drafts()
    press(small_page.questions.list, Qt.Key.Key_Down)
    assert small_page.questions.question == "1.1.01"
    assert note_of(small_page).toPlainText() == "abc"
    monkeypatch.undo()
    press(small_page.questions.list, Qt.Key.Key_Down)
    assert small_page.questions.question == "1.1.02"
    assert small.session.judgement("BRO-001", "1.1.01", "PA").note == "abc"
    assert not small.saving.failed


def test_a_note_grows_with_its_text_and_the_row_with_it(small_page: AssessPage) -> None:
    before = small_page.questions.editor.height()
    note_of(small_page).setPlainText("one\ntwo\nthree\nfour")
    small_page.questions.list.settle()
    assert small_page.questions.editor.height() > before


@pytest.fixture
def elsewhere(small: Context) -> Iterator[Session]:
    """Another connection to the same store, as a worker has."""
    store = small.session.store
    session = open_with_key(store.folder, store.key)
    yield session
    session.close()


def test_a_workers_write_is_reported_and_shown_and_the_next_try_succeeds(
    small_page: AssessPage, small: Context, elsewhere: Session
) -> None:
    record_judgement(elsewhere, case_id="BRO-001", question="1.1.01", note="From the import", assessor="PA")
    press(small_page.questions.list, Qt.Key.Key_Y)
    assert "changed by an import or a merge" in small.saving.reason
    assert note_of(small_page).toPlainText() == "From the import"
    press(small_page.questions.list, Qt.Key.Key_Y)
    judgement = small.session.judgement("BRO-001", "1.1.01", "PA")
    assert (judgement.answer, judgement.note) == ("yes", "From the import")
    assert not small.saving.failed


def test_a_note_typed_while_a_worker_answered_is_kept_beside_the_answer(
    small_page: AssessPage, small: Context, elsewhere: Session
) -> None:
    record_judgement(elsewhere, case_id="BRO-001", question="1.1.01", answer="na", assessor="PA")
    type_in(note_of(small_page), "Seen")
    assert small_page.commit_drafts()
    judgement = small.session.judgement("BRO-001", "1.1.01", "PA")
    assert (judgement.answer, judgement.note) == ("na", "Seen")
    assert note_of(small_page).toPlainText() == "Seen"


def test_an_empty_note_has_room_for_its_line_without_a_scroll_bar(
    small_page: AssessPage, dressed: Callable[[], None], qtbot: QtBot
) -> None:
    dressed()
    qtbot.waitUntil(lambda: note_of(small_page).viewport().height() > 0)
    assert not note_of(small_page).verticalScrollBar().isVisible()


def test_a_long_note_shows_its_beginning_and_is_gone_on_with_at_its_end(small_page: AssessPage, small: Context) -> None:
    note = "\n".join(["Seen."] * 20)
    small.bus.announce(record_judgement(small.session, case_id="BRO-001", question="1.1.01", note=note))
    assert note_of(small_page).verticalScrollBar().value() == 0
    press(small_page.questions.list, Qt.Key.Key_Return)
    type_in(note_of(small_page), "!")
    assert note_of(small_page).toPlainText() == f"{note}!"


def test_typed_text_is_saved_by_itself_once_there_is_room(
    small_page: AssessPage, small: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise KnownError("The disk is full.")

    with monkeypatch.context() as disk:
        disk.setattr(Drafts, "save", full)
        type_in(note_of(small_page), "abc")
        small.saving.retry.emit()
        assert small.saving.text == "Not saved"
    small.saving.retry.emit()
    assert small.saving.text.startswith("Saved ")
    assert [draft.text for draft in small.session.store.drafts.all()] == ["abc"]


def test_qt_keeps_the_glyphs_of_the_paragraph_that_is_typed_in(qtbot: QtBot) -> None:
    note = NoteEdit()
    qtbot.addWidget(note)
    note.setPlainText("one\ntwo\nthree")
    note.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(note, " more")
    kept = [note.document().findBlockByNumber(number).layout().cacheEnabled() for number in (1, 2)]
    assert kept == [False, True]
