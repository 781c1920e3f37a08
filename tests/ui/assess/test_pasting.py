"""Pasting into a note: the text with its paragraphs, nothing of how it looked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QTextCursor
from pytestqt.qtbot import QtBot

from tests.ui.acting import press, type_in
from ui.assess.fields.plain_field import plain_text
from ui.assess.interview.note_box import NoteBox
from ui.assess.page import AssessPage
from ui.context import Context


def copied(text: str | None = None, html: str | None = None) -> QMimeData:
    found = QMimeData()
    if text is not None:
        found.setText(text)
    if html is not None:
        found.setHtml(html)
    return found


@pytest.fixture
def clipboard() -> Iterator[QClipboard]:
    """The clipboard, empty again afterwards: what Python made may not be left in it when the interpreter goes."""
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("one\r\n\r\ntwo", "one\n\ntwo"),
        ("one\rtwo", "one\ntwo"),
        ("one\u2029two\u2028three", "one\ntwo\nthree"),
        ("14\u00a0March", "14 March"),
        ("\ufeffone", "one"),
        ("one\x0btwo \x1b[31mred \x07bell", "one\ntwo [31mred bell"),
        ("safe\u202egnp.exe", "safegnp.exe"),
    ],
)
def test_line_ends_and_odd_spaces_become_usual_ones(given: str, wanted: str) -> None:
    assert plain_text(copied(given)) == wanted


def test_formatting_is_left_behind_where_there_is_text_beside_it() -> None:
    assert plain_text(copied("one\ntwo", "<b>one</b><br>two")) == "one\ntwo"


def test_paragraphs_are_kept_where_only_formatted_text_was_copied() -> None:
    assert plain_text(copied(html="<p>First <b>bold</b>.</p><p>Second&nbsp;one.</p>")) == "First bold.\nSecond one."


@pytest.mark.parametrize(
    ("text", "html"), [("a\ufffcb", None), ("a\ufffcb", "<b>a</b>"), (None, "a<img src='x.png'>b")]
)
def test_the_mark_of_a_picture_is_no_text(text: str | None, html: str | None) -> None:
    assert plain_text(copied(text, html)) == "ab"


def test_pasting_a_picture_alone_changes_no_text(small_page: AssessPage, clipboard: QClipboard) -> None:
    clipboard.setMimeData(copied(html="<img src='x.png'>"))
    press(small_page.questions.list, Qt.Key.Key_Return)
    note = small_page.questions.editor.note
    type_in(note, "Seen")
    note.selectAll()
    press(note, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert note.toPlainText() == "Seen"


def test_pasting_a_picture_alone_begins_no_paragraph_in_an_older_note(qtbot: QtBot) -> None:
    box = NoteBox()
    qtbot.addWidget(box)
    box.show_text("Seen", continues=True)
    box.set_from_end(0)
    box.insertFromMimeData(copied(html="<img src='x.png'>"))
    assert box.toPlainText() == "Seen"


def test_pasting_into_a_note_is_kept_like_typing(small_page: AssessPage, small: Context, clipboard: QClipboard) -> None:
    clipboard.setMimeData(copied("Seen.\r\n\r\nTwice.", "<h1>Seen.</h1><p>Twice.</p>"))
    press(small_page.questions.list, Qt.Key.Key_Return)
    note = small_page.questions.editor.note
    press(note, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert note.toPlainText() == "Seen.\n\nTwice."
    assert [draft.text for draft in small.session.store.drafts.all()] == ["Seen.\n\nTwice."]
    press(note, Qt.Key.Key_Escape)
    assert small.session.judgement("BRO-001", "1.1.01", "PA").note == "Seen.\n\nTwice."


def test_a_line_break_pasted_into_the_evidence_separates_references(
    small_page: AssessPage, small: Context, clipboard: QClipboard
) -> None:
    clipboard.setMimeData(copied("Diary 3 May\nRMP\x07 4 June"))
    press(small_page.questions.list, Qt.Key.Key_Return)
    evidence = small_page.questions.editor.evidence
    evidence.setFocus()
    press(evidence, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    press(evidence, Qt.Key.Key_Escape)
    assert small.session.judgement("BRO-001", "1.1.01", "PA").evidence == "Diary 3 May; RMP 4 June"
    assert evidence.text() == "Diary 3 May; RMP 4 June"


@pytest.mark.parametrize(
    ("pasted", "wanted"),
    [
        ("RMP\n4 June", "Diary; RMP; 4 June|; Letter \N{GRINNING FACE}"),
        ("\nRMP\r\n4 June\n", "Diary; RMP; 4 June; |; Letter \N{GRINNING FACE}"),
        ("\tRMP\x07", "Diary;  RMP|; Letter \N{GRINNING FACE}"),
        (" \N{GRINNING FACE}\nRMP", "Diary;  \N{GRINNING FACE}; RMP|; Letter \N{GRINNING FACE}"),
    ],
)
def test_lines_pasted_into_the_middle_leave_the_cursor_after_them_and_one_undo_reverses_it(
    small_page: AssessPage, small: Context, clipboard: QClipboard, pasted: str, wanted: str
) -> None:
    clipboard.setMimeData(copied(pasted))
    press(small_page.questions.list, Qt.Key.Key_Return)
    evidence = small_page.questions.editor.evidence
    evidence.setFocus()
    evidence.insertPlainText("Diary; ; Letter \N{GRINNING FACE}")
    cursor = evidence.textCursor()
    cursor.setPosition(len("Diary; "))
    evidence.setTextCursor(cursor)
    press(evidence, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    before, after = wanted.split("|")
    assert evidence.text() == before + after
    assert [draft.text for draft in small.session.store.drafts.all()] == [before + after]
    cursor = evidence.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    assert cursor.selectedText() == after
    press(evidence, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert evidence.text() == "Diary; ; Letter \N{GRINNING FACE}"
    assert [draft.text for draft in small.session.store.drafts.all()] == ["Diary; ; Letter \N{GRINNING FACE}"]
