"""Claims about the page of findings: picked, worded, moved and undone by keys, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.answering import record_fact, record_judgement
from app.commands.findings import add_finding
from app.commands.flagging import record_flag
from app.commands.good_practice import examples
from app.commands.opening import mark_opened, open_inspection
from app.commands.report_drafts import report_draft, save_report_draft
from app.commands.surveying import add_response
from app.framework.questionnaires import questionnaires
from app.records.finding import FINDING
from app.records.report_text import REPORT_TEXT
from app.reporting.ordered import findings_of
from app.store.keyring import Secrets
from tests.helpers.disks import full_disk
from tests.helpers.inspections import PASSPHRASE
from tests.ui.acting import child, press, type_in
from ui.context import Context
from ui.findings.findings_page import FindingsPage
from ui.findings.linked_editor import LinkedEditor
from ui.language import choice
from ui.shell.main_window import MainWindow
from ui.widgets.controls import ChoiceBox

ALT = Qt.KeyboardModifier.AltModifier
QUESTION = "1.1.03"


@pytest.fixture
def judged(small: Context) -> Context:
    """The small inspection, in which three cases are judged above the line on one question."""
    small.session.set_current_assessor("LI")
    for case, assessor in {"BRO-001": "PA", "BRO-002": "LA", "BRO-003": "LI"}.items():
        record_fact(small.session, case_id=case, fact="plan_required", value="yes", assessor=assessor)
        for question in small.session.framework.questions:
            record_judgement(small.session, case_id=case, question=question.id, answer="yes", assessor=assessor)
    return small


def made(qtbot: QtBot, context: Context) -> FindingsPage:
    page = FindingsPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    qtbot.waitExposed(page)
    page.restore_state({})
    page.proposed.setFocus()
    return page


@pytest.fixture
def page(qtbot: QtBot, judged: Context) -> Iterator[FindingsPage]:
    yield made(qtbot, judged)
    choice.speak("en")


def rows(page: FindingsPage) -> list[str]:
    return [each.text for each in page._entries]


def texts(context: Context) -> list[str]:
    session = context.session
    return [each.words.text for _, each in findings_of(session, session.framework.criteria[0].id, "strength")]


def test_enter_puts_a_proposal_into_the_report_and_goes_on_to_the_next(page: FindingsPage, judged: Context) -> None:
    count = len(page._suggestions)
    assert count > 1
    press(page.proposed, Qt.Key.Key_Return)
    press(page.proposed, Qt.Key.Key_Return)
    assert len(rows(page)) == len(texts(judged)) == 2
    assert [each.is_used for each in page._suggestions[:3]].count(True) == 2
    assert "in all 3 cases" in rows(page)[0]


def test_alt_and_arrows_put_findings_in_order_and_delete_removes_one(page: FindingsPage, judged: Context) -> None:
    press(page.proposed, Qt.Key.Key_Return)
    press(page.proposed, Qt.Key.Key_Return)
    first, second = texts(judged)
    page.chosen.setFocus()
    page.chosen.selectRow(1)
    press(page.chosen, Qt.Key.Key_Up, ALT)
    assert texts(judged) == [second, first]
    press(page.chosen, Qt.Key.Key_Down, ALT)
    assert texts(judged) == [first, second]
    press(page.chosen, Qt.Key.Key_Delete)
    assert texts(judged) == [first]
    press(child(page, QPushButton, "undoFinding"), Qt.Key.Key_Space)
    assert texts(judged) == [first, second]
    assert "Undone" in page.notice.text
    press(child(page, QPushButton, "redoFinding"), Qt.Key.Key_Space)
    assert texts(judged) == [first]


def test_a_finding_becomes_the_other_kind(page: FindingsPage, judged: Context) -> None:
    press(page.proposed, Qt.Key.Key_Return)
    press(child(page, QPushButton, "findingKind"), Qt.Key.Key_Space)
    assert texts(judged) == []
    assert page._entries[0].kind == "To improve"


def editor(page: FindingsPage) -> LinkedEditor:
    return child(page, LinkedEditor, "findingText")


def new_finding(page: FindingsPage, text: str) -> None:
    press(child(page, QPushButton, "newStrength"), Qt.Key.Key_Space)
    type_in(editor(page), text)


def test_typed_text_is_on_the_disk_at_once_and_recorded_when_the_editor_is_left(
    page: FindingsPage, judged: Context
) -> None:
    new_finding(page, "Well done")
    key = page.text.key
    assert key is not None
    assert report_draft(judged.session, key, "en") == "Well done"
    press(editor(page), Qt.Key.Key_Escape)
    assert page.chosen.hasFocus()
    assert texts(judged) == ["Well done"]
    assert report_draft(judged.session, key, "en") is None


def test_typed_text_is_not_recorded_while_a_menu_is_open(page: FindingsPage, judged: Context) -> None:
    new_finding(page, "Well d")
    QApplication.sendEvent(editor(page), QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MenuBarFocusReason))
    assert texts(judged) == ["New finding"]
    assert page.text.key is not None
    assert report_draft(judged.session, page.text.key, "en") == "Well d"


def test_text_that_was_cut_off_is_recorded_at_the_next_opening(judged: Context) -> None:
    session = judged.session
    add_finding(session, criterion=session.framework.criteria[0].id, kind="strength", text="old")
    (item,) = session.records_of(FINDING)
    save_report_draft(session, FINDING.key(item=item), "en", "new words")
    save_report_draft(session, REPORT_TEXT.key(item="foreword"), "cy", "{question:none:of}")
    session.store.close()
    again = open_inspection(session.folder, Secrets(passphrase=PASSPHRASE))
    mark_opened(again)
    assert again.records_of(FINDING)[item].words.text == "new words"
    assert report_draft(again, REPORT_TEXT.key(item="foreword"), "cy") == "{question:none:of}"
    again.close()


def test_a_chip_is_one_character_and_goes_as_a_whole(page: FindingsPage, judged: Context) -> None:
    add_finding(
        judged.session, criterion=judged.session.framework.criteria[0].id, kind="strength",
        text=f"In {{question:{QUESTION}:of}} cases.",
    )  # fmt: skip
    page._refill()
    edit = editor(page)
    assert edit.coded_text() == f"In {{question:{QUESTION}:of}} cases."
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.setPosition(4)
    edit.setTextCursor(cursor)
    press(edit, Qt.Key.Key_Backspace)
    assert edit.coded_text() == "In  cases."
    edit.undo()
    assert edit.coded_text() == f"In {{question:{QUESTION}:of}} cases."


def test_copies_and_pastes_keep_the_codes(page: FindingsPage) -> None:
    new_finding(page, "x")
    edit = editor(page)
    data = QMimeData()
    data.setText(f" a {{question:{QUESTION}:percent}}\nb")
    edit.insertFromMimeData(data)
    assert edit.coded_text() == f"x a {{question:{QUESTION}:percent}}\nb"
    edit.selectAll()
    assert edit.createMimeDataFromSelection().text() == f"x a {{question:{QUESTION}:percent}}\nb"


def test_a_figure_is_inserted_by_choosing_it(page: FindingsPage, judged: Context) -> None:
    new_finding(page, "Share: ")
    figure, part = child(page, QComboBox, "figureAddress"), child(page, QComboBox, "figurePart")
    figure.setCurrentIndex(figure.findData(f"question:{QUESTION}"))
    part.setCurrentIndex(part.findData("percent"))
    assert part.currentText() == "100%"
    press(child(page, QPushButton, "insertFigure"), Qt.Key.Key_Space)
    assert editor(page).hasFocus()
    assert editor(page).coded_text() == f"Share: {{question:{QUESTION}:percent}}"


def test_a_figure_is_offered_in_the_language_of_the_text(page: FindingsPage) -> None:
    new_finding(page, "x")
    part, language = child(page, QComboBox, "figurePart"), child(page, QComboBox, "findingLanguage")
    english = part.currentText()
    language.setCurrentIndex(language.findData("cy"))
    assert part.currentText() != english
    assert part.currentText().startswith("ym mhob un")


@pytest.mark.parametrize("width", [1366, 1920])
def test_the_box_of_figures_shows_them_whole_in_large_text(
    judged: Context, qtbot: QtBot, large_text: None, width: int
) -> None:
    page = made(qtbot, judged)
    page.resize(width, 700)
    new_finding(page, "x")
    part, insert = child(page, ChoiceBox, "figurePart"), child(page, QPushButton, "insertFigure")
    for each in range(part.count()):
        part.setCurrentIndex(each)
        QApplication.processEvents()
        assert part.shown_text() == part.currentText()
    assert insert.width() >= insert.sizeHint().width()


def test_a_figure_that_changed_is_marked_and_accepted(page: FindingsPage, judged: Context) -> None:
    session = judged.session
    add_finding(
        session, criterion=session.framework.criteria[0].id, kind="strength",
        text=f"In {{question:{QUESTION}:of}} cases.",
    )  # fmt: skip
    page._refill()
    accept, every = child(page, QPushButton, "acceptFigures"), child(page, QPushButton, "acceptAll")
    assert not accept.isVisible()
    changes = record_judgement(session, case_id="BRO-003", question=QUESTION, answer="no", note="x", assessor="LI")
    judged.bus.announce(changes)
    assert page._entries[0].changed == 1
    assert page.chosen.model().index(0, 2).data() == "1 figure changed"
    assert "2 of 3 (was 3 of 3)" in editor(page).accessibleDescription()
    assert accept.isVisible()
    assert every.isVisible()
    press(accept, Qt.Key.Key_Space)
    assert page._entries[0].changed == 0
    assert not every.isVisible()


def test_every_changed_text_is_accepted_together(page: FindingsPage, judged: Context) -> None:
    session = judged.session
    for criterion in session.framework.criteria:
        add_finding(session, criterion=criterion.id, kind="strength", text=f"{{question:{QUESTION}:of}}")
    changes = record_judgement(session, case_id="BRO-003", question=QUESTION, answer="no", note="x", assessor="LI")
    judged.bus.announce(changes)
    every = child(page, QPushButton, "acceptAll")
    assert str(len(session.framework.criteria)) in every.text()
    press(every, Qt.Key.Key_Space)
    assert not every.isVisible()


def test_a_text_with_a_figure_that_is_not_there_stays_in_the_editor(page: FindingsPage, judged: Context) -> None:
    new_finding(page, "{question:none:of}")
    press(editor(page), Qt.Key.Key_Escape)
    assert "cannot be worked out" in page.notice.text
    key = page.text.key
    assert key is not None
    assert report_draft(judged.session, key, "en") == "{question:none:of}"
    assert texts(judged) == ["New finding"]
    page.save_state()
    page.restore_state({})
    assert editor(page).coded_text() == "{question:none:of}"


def test_the_welsh_text_is_worded_beside_the_english_one(page: FindingsPage, judged: Context) -> None:
    new_finding(page, "Good")
    page.text.language.setCurrentIndex(1)
    assert editor(page).coded_text() == ""
    type_in(editor(page), "Da")
    page.text.commit()
    (finding,) = judged.session.records_of(FINDING).values()
    assert (finding.words.text, finding.words.welsh) == ("Good", "Da")


def test_texts_of_the_report_are_parts_of_the_same_page(page: FindingsPage, judged: Context) -> None:
    page.part.setCurrentIndex(page.part.findData("place:foreword"))
    assert not page.proposed.isVisible()
    type_in(editor(page), "Of the lead.")
    page.part.setCurrentIndex(page.part.findData("place:context"))
    assert judged.session.records_of(REPORT_TEXT)["foreword"].text == "Of the lead."
    assert editor(page).coded_text() == ""


def test_sentences_about_service_users_are_put_into_their_part_of_the_report(
    page: FindingsPage, judged: Context
) -> None:
    survey = next(iter(questionnaires().by_id.values()))
    item = next(each for each in survey.items if each.favourable and each.when is None)
    for _ in range(3):
        add_response(judged.session, survey.id, {item.id: item.favourable[0]})
    page.part.setCurrentIndex(page.part.findData("place:users"))
    assert page.proposed.isVisible()
    press(page.proposed, Qt.Key.Key_Return)
    code = f"{{survey:{survey.id}/{item.id}:of}}"
    assert code in judged.session.records_of(REPORT_TEXT)["users"].text
    assert code in judged.session.records_of(REPORT_TEXT)["users"].welsh
    assert "3 of 3" in editor(page).accessibleDescription()
    assert page._suggestions[0].is_used
    changed = add_response(judged.session, survey.id, {item.id: item.favourable[0]}).changes
    judged.bus.announce(changed)
    assert "4 of 4 (was 3 of 3)" in editor(page).accessibleDescription()


def test_a_flag_of_good_practice_becomes_an_example_to_be_checked(page: FindingsPage, judged: Context) -> None:
    session = judged.session
    changes = record_flag(
        session, case_id="BRO-001", kind="good_practice", question=QUESTION, text="Kyle came.", assessor="PA"
    )
    judged.bus.announce(changes)
    page._refill()
    page.proposed.selectRow(len(page._suggestions) - 1)
    press(page.proposed, Qt.Key.Key_Return)
    assert "Kyle (name)" in page.text.suspects.text()
    press(child(page, QPushButton, "checkExample"), Qt.Key.Key_Space)
    assert next(iter(examples(session).values())).checked
    assert page.text.suspects.text().startswith("Checked by the lead")


def test_slips_of_spelling_are_marked_and_others_offered(page: FindingsPage, qtbot: QtBot) -> None:
    new_finding(page, "A sufficent plan")
    edit = editor(page)
    qtbot.waitUntil(lambda: edit.marks.is_ready)
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    press(edit, Qt.Key.Key_F7)
    assert edit.textCursor().selectedText() == "sufficent"
    menu = edit.createStandardContextMenu()
    edit.marks.offer(menu, edit.textCursor())
    offered = menu.actions()[0]
    assert offered.text() == "sufficient"
    offered.trigger()
    assert edit.coded_text() == "A sufficient plan"
    menu.deleteLater()


def holds_back(context: Context) -> bool:
    return context.saving.held_back is not None


@pytest.mark.only_on("linux", "darwin")  # which limit the size of a file
def test_text_that_the_disk_refuses_is_held_and_said(page: FindingsPage, judged: Context) -> None:
    new_finding(page, "one")
    with full_disk():
        type_in(editor(page), " two")
        assert holds_back(judged)
    judged.saving.retry.emit()
    assert not holds_back(judged)
    page.text.commit()
    assert texts(judged) == ["one two"]


def test_another_laptop_than_the_leads_only_reads(qtbot: QtBot, judged: Context) -> None:
    add_finding(judged.session, criterion=judged.session.framework.criteria[0].id, kind="strength", text="Read only.")
    judged.session.set_current_assessor("PA")
    judged.session._founder = "another"
    page = made(qtbot, judged)
    assert editor(page).isReadOnly()
    assert not child(page, QPushButton, "pickFinding").isEnabled()
    page.deleteLater()


def test_the_page_opens_from_its_menu_and_comes_back_after_another(
    opened: Callable[[Path], MainWindow], small_folder: Path
) -> None:
    window = opened(small_folder)
    QApplication.processEvents()
    actions = [each for _, actions in window.menus().by_menu() for each in actions]
    action = next(each for each in actions if each.objectName() == "findingsAction")
    action.trigger()
    assert is_in_view(window)
    press(child(window, FindingsPage, "findingsPage").proposed, Qt.Key.Key_Escape)
    assert not is_in_view(window)


def is_in_view(window: MainWindow) -> bool:
    return child(window, FindingsPage, "findingsPage").isVisible()
