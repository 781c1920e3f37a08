"""Evidence: completed from the references that the case has already, one reference at a time."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView

from app.commands.answering import record_judgement
from tests.ui.acting import child, keys_at, press, type_in
from ui.assess.form.evidence_edit import EvidenceEdit
from ui.assess.page import AssessPage
from ui.context import Context
from ui.style import OVERRIDE, contrast, scheme_of


@pytest.fixture
def evidence(small_page: AssessPage, small: Context) -> EvidenceEdit:
    """The evidence of the first question, where two others have some."""
    for question, text in (("1.1.02", "Contact log 14/3; Panel minutes"), ("1.1.03", "Contact log 14/3; RMP")):
        change = record_judgement(small.session, case_id="BRO-001", question=question, evidence=text, assessor="PA")
        small.bus.announce(change)
    small_page.go_to("asset", "1.1.01")
    field = small_page.questions.editor.evidence
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return field


def offered(field: EvidenceEdit) -> list[str]:
    return list(field.offered)


def test_a_reference_is_offered_wherever_it_contains_the_letters(evidence: EvidenceEdit) -> None:
    type_in(evidence, "m")
    assert offered(evidence) == ["Panel minutes", "RMP"]
    type_in(evidence, "inu")
    assert offered(evidence) == ["Panel minutes"]


def test_enter_takes_what_was_chosen_and_goes_on_typing(evidence: EvidenceEdit) -> None:
    type_in(evidence, "con")
    press(evidence, Qt.Key.Key_Down)
    press(evidence, Qt.Key.Key_Return)
    assert evidence.text() == "Contact log 14/3"
    assert keys_at(evidence) is evidence
    assert offered(evidence) == []


def test_enter_with_nothing_chosen_leaves_with_what_was_typed(
    evidence: EvidenceEdit, small_page: AssessPage, small: Context
) -> None:
    type_in(evidence, "con")
    press(evidence, Qt.Key.Key_Return)
    assert keys_at(evidence) is small_page.questions.list
    assert small.session.judgement("BRO-001", "1.1.01", "PA").evidence == "con"


def test_only_the_reference_at_the_cursor_is_completed(evidence: EvidenceEdit, small: Context) -> None:
    type_in(evidence, "Sheet 4; rm")
    press(evidence, Qt.Key.Key_Down)
    press(evidence, Qt.Key.Key_Return)
    assert evidence.text() == "Sheet 4; RMP"
    drafts = [(draft.question, draft.text) for draft in small.session.store.drafts.all()]
    assert drafts == [("1.1.01", "Sheet 4; RMP")]


def test_down_in_an_empty_field_offers_all_most_used_first(evidence: EvidenceEdit) -> None:
    press(evidence, Qt.Key.Key_Down)
    assert offered(evidence) == ["Contact log 14/3", "Panel minutes", "RMP"]
    press(evidence, Qt.Key.Key_Down)
    press(evidence, Qt.Key.Key_Return)
    assert evidence.text() == "Panel minutes"


def test_a_reference_in_the_line_is_not_offered_again(evidence: EvidenceEdit) -> None:
    type_in(evidence, "RMP; ")
    press(evidence, Qt.Key.Key_Down)
    assert offered(evidence) == ["Contact log 14/3", "Panel minutes"]


def test_escape_closes_the_list_first_and_then_leaves(evidence: EvidenceEdit, small_page: AssessPage) -> None:
    type_in(evidence, "con")
    press(evidence, Qt.Key.Key_Escape)
    assert offered(evidence) == []
    assert keys_at(evidence) is evidence
    press(evidence, Qt.Key.Key_Escape)
    assert keys_at(evidence) is small_page.questions.list


def test_a_completion_is_taken_back_with_the_typing(evidence: EvidenceEdit) -> None:
    type_in(evidence, "con")
    evidence.take("Contact log 14/3")
    press(evidence, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert evidence.text() != "Contact log 14/3"


def test_tab_goes_to_the_end_of_the_text_and_typing_adds_to_it(
    evidence: EvidenceEdit, small_page: AssessPage, small: Context
) -> None:
    type_in(evidence, "RMP 3/7")
    press(evidence, Qt.Key.Key_Return)
    press(small_page.questions.list, Qt.Key.Key_Return)
    press(small_page.questions.editor.note, Qt.Key.Key_Tab)
    assert keys_at(evidence) is evidence
    type_in(evidence, "; log")
    press(evidence, Qt.Key.Key_Return)
    assert small.session.judgement("BRO-001", "1.1.01", "PA").evidence == "RMP 3/7; log"


def test_evidence_that_is_longer_than_its_line_goes_on_in_a_second_one(
    evidence: EvidenceEdit, small_page: AssessPage
) -> None:
    small_page.resize(700, 700)
    before = evidence.height()
    type_in(
        evidence, "RMP 3/7; Contact log 14/9; RoSH screening 2/6; Panel minutes of July; Letter to the school of 2 May"
    )
    press(evidence, Qt.Key.Key_Escape)
    press(evidence, Qt.Key.Key_Escape)
    lines: int = evidence.document().firstBlock().layout().lineCount()
    assert lines > 1
    assert evidence.viewport().height() >= lines * evidence.fontMetrics().height()
    assert evidence.height() > before


def test_evidence_of_one_line_has_no_more_height_than_before(
    evidence: EvidenceEdit, small_page: AssessPage, dressed: Callable[[], None]
) -> None:
    dressed()
    type_in(evidence, "RMP 3/7")
    line = QLineEdit(small_page)
    line.ensurePolished()
    assert evidence.height() <= line.sizeHint().height()
    assert not evidence.verticalScrollBar().isVisible()


def test_the_list_of_used_evidence_has_an_edge(
    evidence: EvidenceEdit, small_page: AssessPage, dressed: Callable[[], None]
) -> None:
    dressed()
    press(evidence, Qt.Key.Key_Down)
    used = child(small_page, QListView, "evidenceUsed")
    picture = used.grab().toImage()
    edge = {
        picture.pixelColor(x, y).name()
        for x, y in ((0, used.height() // 2), (used.width() // 2, 0), (used.width() // 2, used.height() - 1))
    }
    assert edge == {scheme_of(used.palette()).edge}
    assert not used.verticalScrollBar().isVisible()


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_the_chosen_evidence_stands_out_in_every_scheme(
    evidence: EvidenceEdit,
    small_page: AssessPage,
    dressed: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    scheme: str,
) -> None:
    monkeypatch.setenv(OVERRIDE, scheme)
    dressed()
    press(evidence, Qt.Key.Key_Down)
    used = child(small_page, QListView, "evidenceUsed")
    picture, rows = used.grab().toImage(), [used.visualRect(used.model().index(row, 0)) for row in range(2)]
    chosen, other = (
        picture.pixelColor(used.viewport().mapToParent(rect.center())).name()
        for rect in (row.adjusted(row.width() - 8, 0, 0, 0) for row in rows)
    )
    assert contrast(chosen, other) >= 3


LONG = "RMP 3/7; Contact log 14/9; RoSH screening 2/6; Panel minutes of July; Letter to the school of 2 May"


@pytest.fixture
def two_lines(evidence: EvidenceEdit, small_page: AssessPage) -> EvidenceEdit:
    """Evidence that is shown in several lines, with the list closed and the cursor at the start."""
    small_page.resize(700, 700)
    type_in(evidence, LONG)
    press(evidence, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert offered(evidence) == []
    assert evidence.document().firstBlock().layout().lineCount() > 1
    return evidence


def line_of(field: EvidenceEdit) -> int:
    """The number of the line with the cursor."""
    cursor = field.textCursor()
    found: int = cursor.block().layout().lineForTextPosition(cursor.positionInBlock()).lineNumber()
    return found


def test_down_and_up_move_in_evidence_of_several_lines_while_the_list_is_closed(two_lines: EvidenceEdit) -> None:
    press(two_lines, Qt.Key.Key_Down)
    assert (line_of(two_lines), offered(two_lines)) == (1, [])
    press(two_lines, Qt.Key.Key_Up)
    assert (line_of(two_lines), offered(two_lines)) == (0, [])
    press(two_lines, Qt.Key.Key_Up)
    assert keys_at(two_lines) is two_lines
    press(two_lines, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert LONG.startswith(two_lines.textCursor().selectedText())
    assert two_lines.textCursor().hasSelection()


def test_down_in_the_last_line_offers_references(two_lines: EvidenceEdit) -> None:
    press(two_lines, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    press(two_lines, Qt.Key.Key_Down)
    assert offered(two_lines) == ["Contact log 14/3", "Panel minutes", "RMP"]


@pytest.mark.parametrize(
    ("there", "back", "wanted"),
    [
        ("Strategy meeting minutes", 0, "Strategy meeting minutes; RMP|"),
        ("Strategy meeting minutes", 5, "Strategy meeting minutes; RMP|"),
        ("Strategy ; Letter", 10, "Strategy; RMP| ; Letter"),
        ("Strategy; ", 0, "Strategy; RMP|"),
        ("; Letter", 8, "RMP|; Letter"),
    ],
)
def test_a_reference_that_is_there_is_not_replaced_by_one_from_the_whole_list(
    evidence: EvidenceEdit, there: str, back: int, wanted: str
) -> None:
    type_in(evidence, there)
    for _ in range(back):
        press(evidence, Qt.Key.Key_Left)
    for _ in range(3):
        press(evidence, Qt.Key.Key_Down)
    press(evidence, Qt.Key.Key_Return)
    type_in(evidence, "|")
    assert evidence.text() == wanted


def test_a_reference_that_the_cursor_moved_to_is_not_replaced_by_one_for_another(evidence: EvidenceEdit) -> None:
    type_in(evidence, "Strategy; RM")
    press(evidence, Qt.Key.Key_Home)
    press(evidence, Qt.Key.Key_Down)
    press(evidence, Qt.Key.Key_Return)
    assert evidence.text() == "Strategy; RMP; RM"


def test_a_reference_behind_letters_of_another_plane_is_completed_alone(evidence: EvidenceEdit) -> None:
    evidence.insertPlainText("\N{GRINNING FACE} Letter; r")
    type_in(evidence, "m")
    press(evidence, Qt.Key.Key_Down)
    press(evidence, Qt.Key.Key_Return)
    assert evidence.text() == "\N{GRINNING FACE} Letter; RMP"
