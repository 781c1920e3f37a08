"""Flags on a question: put up with two keys, worded, settled, taken down; seen in the list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.flagging import record_flag
from app.commands.opening import open_inspection
from app.records.flag import Flag
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE
from tests.ui.acting import child, click, keys_at, press, type_in
from ui.assess.fields.wrapped_line import WrappedLine
from ui.assess.flags import FlagsEdit
from ui.assess.page import AssessPage
from ui.context import Context


def flags(context: Context) -> list[Flag]:
    return list(context.session.case("BRO-001").flags_of("PA").values())


@pytest.fixture
def flagged(small_page: AssessPage) -> AssessPage:
    """The first question with a flag to ask, put up by keys: F, 1, the text, Enter."""
    press(small_page.questions.list, Qt.Key.Key_F)
    press(keys_at(small_page), Qt.Key.Key_1)
    type_in(keys_at(small_page), "Who wrote it?")
    press(keys_at(small_page), Qt.Key.Key_Return)
    return small_page


def spoken(page: AssessPage, question: str) -> str:
    model = page.questions.list.model()
    lines = [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]
    return next(line for line in lines if line.startswith(question))


def test_two_keys_and_a_line_add_a_flag_and_the_question_has_the_focus_again(
    flagged: AssessPage, small: Context
) -> None:
    assert flags(small) == [Flag("ask", "1.1.01", "Who wrote it?")]
    assert keys_at(flagged) is flagged.questions.list


def test_a_flag_is_a_word_in_its_row_with_its_text_for_a_screen_reader_and_in_the_hint(flagged: AssessPage) -> None:
    assert spoken(flagged, "1.1.01") == "1.1.01, Was there a plan?, Ask: Who wrote it?"
    row = flagged.questions.list.currentIndex()
    assert "Ask: Who wrote it?" in row.data(Qt.ItemDataRole.ToolTipRole)


def test_a_note_brings_no_flags(small_page: AssessPage) -> None:
    press(small_page.questions.list, Qt.Key.Key_Return)
    type_in(keys_at(small_page), "Seen")
    press(keys_at(small_page), Qt.Key.Key_Tab)
    type_in(keys_at(small_page), "Log")
    assert small_page.questions.flags.isHidden()


def test_what_is_typed_in_a_flag_is_on_disk_before_it_is_left(
    small_page: AssessPage, small_folder: Path, small: Context
) -> None:
    press(small_page.questions.list, Qt.Key.Key_F)
    press(keys_at(small_page), Qt.Key.Key_2)
    type_in(keys_at(small_page), "Date")
    another = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE), read_only=True)
    assert [(draft.question, draft.field, draft.text) for draft in another.store.drafts.all()] == [
        ("1.1.01", "flag/check", "Date")
    ]
    another.close()
    assert small_page.commit_drafts()
    assert flags(small) == [Flag("check", "1.1.01", "Date")]


def test_a_settled_flag_stays_and_is_no_longer_a_word_in_the_row(flagged: AssessPage, small: Context) -> None:
    box = child(flagged.questions.editor, QCheckBox, "flagSettled_ask")
    box.click()
    assert flags(small) == [Flag("ask", "1.1.01", "Who wrote it?", settled=True)]
    assert spoken(flagged, "1.1.01") == "1.1.01, Was there a plan?"
    assert child(flagged.questions.editor, WrappedLine, "flagText_ask").text() == "Who wrote it?"


def test_a_flag_is_taken_down_with_its_button_and_put_back_by_undo(flagged: AssessPage, small: Context) -> None:
    click(child(flagged.questions.editor, QPushButton, "flag_ask"))
    assert flags(small) == []
    assert not child(flagged.questions.editor, WrappedLine, "flagText_ask").isVisible()
    flagged.case_actions.undo.trigger()
    assert flags(small) == [Flag("ask", "1.1.01", "Who wrote it?")]


def test_each_kind_is_a_flag_of_its_own(flagged: AssessPage, small: Context) -> None:
    press(flagged.questions.list, Qt.Key.Key_F)
    press(keys_at(flagged), Qt.Key.Key_4)
    type_in(keys_at(flagged), "Same in three cases")
    press(keys_at(flagged), Qt.Key.Key_Escape)
    assert [(flag.kind, flag.text) for flag in flags(small)] == [
        ("ask", "Who wrote it?"),
        ("lead", "Same in three cases"),
    ]


def test_escape_from_the_kinds_leads_back_and_the_row_of_a_question_without_flags_is_as_it_was(
    small_page: AssessPage, small: Context
) -> None:
    before = small_page.questions.editor.height()
    press(small_page.questions.list, Qt.Key.Key_F)
    assert small_page.questions.flags.isVisible()
    press(keys_at(small_page), Qt.Key.Key_Escape)
    assert keys_at(small_page) is small_page.questions.list
    assert not small_page.questions.flags.isVisible()
    assert flags(small) == []
    small_page.questions.list.settle()
    assert small_page.questions.editor.height() == before


def test_a_flag_stays_with_its_question_and_does_not_show_on_others(flagged: AssessPage) -> None:
    flagged.go_to("asset", "1.1.03")
    assert not flagged.questions.flags.isVisible()
    flagged.go_to("asset", "1.1.01")
    assert flagged.questions.flags.isVisible()
    assert child(flagged.questions.editor, WrappedLine, "flagText_ask").text() == "Who wrote it?"


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down])
def test_another_question_opened_from_an_empty_flag_has_the_keys_in_the_list(
    small_page: AssessPage, key: Qt.Key
) -> None:
    press(small_page.questions.list, Qt.Key.Key_Down)
    here = small_page.questions.list.open_key
    press(small_page.questions.list, Qt.Key.Key_F)
    press(keys_at(small_page), Qt.Key.Key_1)
    press(keys_at(small_page), key)
    assert small_page.questions.list.open_key != here
    assert keys_at(small_page) is small_page.questions.list


def test_a_flag_opens_the_row_of_a_grid(small_page: AssessPage, small: Context) -> None:
    press(small_page.questions.list, Qt.Key.Key_Y)
    assert small_page.questions.editor.isHidden()
    press(small_page.questions.list, Qt.Key.Key_F)
    press(keys_at(small_page), Qt.Key.Key_3)
    press(keys_at(small_page), Qt.Key.Key_Escape)
    assert flags(small) == [Flag("good_practice", "1.1.02", "")]
    assert small_page.questions.editor.isVisible()


def test_flags_of_the_case_itself_are_edited_by_the_same_widget(
    small_page: AssessPage, small: Context, qtbot: QtBot
) -> None:
    edit = FlagsEdit(small_page.questions.flags._desk)
    qtbot.addWidget(edit)
    edit.show()
    edit.show_place("")
    edit.take_focus()
    press(keys_at(edit), Qt.Key.Key_1)
    type_in(child(edit, WrappedLine, "flagText_ask"), "Two versions of the plan")
    assert small_page.commit_drafts()
    assert flags(small) == [Flag("ask", "", "Two versions of the plan")]


def test_a_flag_that_comes_from_elsewhere_is_shown(small_page: AssessPage, small: Context) -> None:
    change = record_flag(
        small.session, case_id="BRO-001", kind="lead", question="1.1.01", text="Look here", assessor="PA"
    )
    small.bus.announce(change)
    assert child(small_page.questions.editor, WrappedLine, "flagText_lead").text() == "Look here"
    assert "Lead: Look here" in spoken(small_page, "1.1.01")


def test_the_focus_is_in_view_in_a_question_higher_than_the_window(
    small_page: AssessPage, dressed: Callable[[], None], qtbot: QtBot
) -> None:
    dressed()
    small_page.resize(700, 330)
    press(small_page.questions.list, Qt.Key.Key_N)
    press(keys_at(small_page), Qt.Key.Key_R)
    press(keys_at(small_page), Qt.Key.Key_Escape)
    viewport = small_page.questions.list.viewport()
    press(small_page.questions.list, Qt.Key.Key_F)
    for key in (Qt.Key.Key_1, Qt.Key.Key_Escape, Qt.Key.Key_F, Qt.Key.Key_4):
        press(keys_at(small_page), key)
    qtbot.waitUntil(lambda: small_page.questions.editor.height() > viewport.height())
    field = keys_at(small_page)

    def in_view() -> bool:
        top = field.mapTo(viewport, QPoint(0, 0)).y()
        return top >= 0 and top + field.height() <= viewport.height()

    qtbot.waitUntil(in_view)


def test_flags_of_one_case_do_not_show_on_the_same_question_of_another(flagged: AssessPage, small: Context) -> None:
    flagged.open_case("BRO-003", {"page": "asset", "item": "1.1.01"})
    press(flagged.questions.list, Qt.Key.Key_F)
    assert not child(flagged.questions.flags, QPushButton, "flag_ask").isChecked()
    assert not child(flagged.questions.flags, WrappedLine, "flagText_ask").isVisible()


LONG = "Who was told of the move in August, and what did the school know of it before the term began? " * 2 + "Why?"


def unseen_lines(field: WrappedLine) -> int:
    """The lines of the text below the bottom of the field."""
    lines: int = field.document().firstBlock().layout().lineCount()
    return max(0, lines - field.viewport().height() // field.fontMetrics().height())


@pytest.mark.parametrize("width", [1100, 700])
def test_the_whole_text_of_a_flag_is_in_its_field(
    small_page: AssessPage, small: Context, qtbot: QtBot, width: int
) -> None:
    small_page.resize(width, 700)
    press(small_page.questions.list, Qt.Key.Key_F)
    press(keys_at(small_page), Qt.Key.Key_1)
    type_in(keys_at(small_page), LONG)
    press(keys_at(small_page), Qt.Key.Key_Return)
    assert flags(small) == [Flag("ask", "1.1.01", LONG)]
    field = child(small_page.questions.editor, WrappedLine, "flagText_ask")
    qtbot.waitUntil(lambda: unseen_lines(field) == 0 and field.document().firstBlock().layout().lineCount() > 1)


def test_a_flag_has_no_line_breaks_whether_typed_or_pasted(flagged: AssessPage, small: Context) -> None:
    field = child(flagged.questions.editor, WrappedLine, "flagText_ask")
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    copied = QMimeData()
    copied.setText(" When?\nWhere?\u2028Why?")
    field.insertFromMimeData(copied)
    assert field.text() == "Who wrote it? When? Where? Why?"
    press(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert keys_at(flagged) is flagged.questions.list
    assert flags(small) == [Flag("ask", "1.1.01", "Who wrote it? When? Where? Why?")]


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown])
@pytest.mark.parametrize("held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier])
def test_no_arrow_or_page_key_leaves_a_flag_or_evidence_that_has_a_text(
    small_page: AssessPage, small: Context, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    press(small_page.questions.list, Qt.Key.Key_Down)
    here = small_page.questions.list.open_key
    press(small_page.questions.list, Qt.Key.Key_F)
    press(keys_at(small_page), Qt.Key.Key_1)
    for field in (keys_at(small_page), small_page.questions.editor.evidence):
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        type_in(field, "Who wrote it?")
        press(field, key, held)
        type_in(keys_at(small_page), "y")
        assert (small_page.questions.list.open_key, keys_at(small_page)) == (here, field)
        assert field.text() == "Who wrote it?y"  # type: ignore[attr-defined]  # both fields have it
    assert small.session.judgement("BRO-001", str(here), "PA").answer is None


def test_up_and_down_move_within_a_long_flag_and_stay_in_it(small_page: AssessPage) -> None:
    small_page.resize(700, 700)
    here = small_page.questions.list.open_key
    press(small_page.questions.list, Qt.Key.Key_F)
    press(keys_at(small_page), Qt.Key.Key_1)
    field = keys_at(small_page)
    type_in(field, LONG)
    press(field, Qt.Key.Key_Up)
    assert keys_at(small_page) is field
    for _ in range(3):
        press(field, Qt.Key.Key_Down)
        assert keys_at(small_page) is field
    assert small_page.questions.list.open_key == here
