"""Claims about the page of challenges: recorded, read, edited, decided and handed over, by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.challenging import typed_before
from app.session.challenges import all_challenges
from tests.ui.acting import child, click, press, type_in
from tests.ui.settle.conftest import CASE, answer
from ui.context import Context
from ui.language.choice import Language, speak
from ui.language.dates import whole_day
from ui.settle.challenges_page import ChallengesPage
from ui.style import GRID
from ui.widgets.controls import ChoiceBox


@pytest.fixture
def page(qtbot: QtBot, small: Context) -> ChallengesPage:
    answer(small.session, "PA", "no", note="Not found.")
    small.session.set_current_assessor("LI")
    made = ChallengesPage(small, lambda: (CASE, "1.1.01"))
    qtbot.addWidget(made)
    made.resize(1300, 900)
    made.show()
    qtbot.waitExposed(made)
    made.restore_state({})
    return made


def cells(page: ChallengesPage) -> list[list[str]]:
    model = page.list.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def pressed(page: ChallengesPage, name: str) -> None:
    button = child(page, QPushButton, name)
    button.setFocus()
    press(button, Qt.Key.Key_Space)


def recorded(page: ChallengesPage) -> None:
    grounds = child(page, QPlainTextEdit, "challengeGrounds")
    grounds.setFocus()
    type_in(grounds, "It is in the log.")
    type_in(child(page, QLineEdit, "challengeOn"), "26 March 2012")
    pressed(page, "addChallenge")


def headings(page: ChallengesPage) -> list[str]:
    """The lines of the pack in view that are bold."""
    block, found = page.pack_view.document().begin(), []
    while block.isValid():
        if any(each.format.fontWeight() > QFont.Weight.Normal for each in block.textFormats()):
            found.append(block.text())
        block = block.next()
    return found


def test_a_challenge_is_about_what_was_in_view(page: ChallengesPage) -> None:
    assert child(page, QLineEdit, "challengeQuestion").text() == "1.1.01"
    recorded(page)
    assert cells(page) == [[CASE, "1.1.01", "26 Mar 2012", "The YOT", "No", "Not decided yet", "No"]]
    assert page.summary.text() == "1 challenge to decide."
    text = page.pack_view.toPlainText()
    assert "Grounds: It is in the log." in text
    assert headings(page) == [
        f"Challenge to 1.1.01 of {CASE}",
        "The question",
        "The challenge",
        "The evidence",
        "The history",
        "The decision",
    ]
    assert "no; note “Not found.”" in text
    assert page.fields.given["grounds"] == ""
    assert page.list.hasFocus()


def test_a_decision_shows_its_effect_before_it_is_made(page: ChallengesPage, small: Context) -> None:
    recorded(page)
    assert not page.effect.isVisible()
    page.decision.setCurrentIndex(1)
    assert page.effect.text().startswith("This decision does: 1.1 from 0% (0 of 1) to 100% (1 of 1)")
    pressed(page, "decideChallenge")
    assert "A decision needs a reason" in page.notice.text
    assert page.why.hasFocus()
    type_in(page.why, "Found.")
    pressed(page, "decideChallenge")
    assert cells(page)[0][5:] == ["The answer changes to yes", "Yes"]
    assert small.session.board.tally("question", "1.1.01").yes == 1
    assert "Effect on the scores of the sample: 1.1 from 0%" in page.pack_view.toPlainText()


def test_a_challenge_is_edited_and_opened_again_and_removed(page: ChallengesPage, small: Context) -> None:
    recorded(page)
    pressed(page, "editChallenge")
    assert page.fields.given["grounds"] == "It is in the log."
    raised = all_challenges(small.session)[0].value.raised_on
    assert page.fields.given["raised_on"] == whole_day(raised)
    assert not page.fields.case.isEnabled()
    page.fields.grounds.setPlainText("It is in the log of 3 May.")
    pressed(page, "addChallenge")
    edited = all_challenges(small.session)[0].value
    assert (edited.grounds, edited.raised_on) == ("It is in the log of 3 May.", raised)
    assert page.fields.case.isEnabled()
    type_in(page.why, "No.")
    pressed(page, "decideChallenge")
    assert not page.decide.isEnabled()
    type_in(page.why, "More came.")
    pressed(page, "reopenChallenge")
    assert cells(page)[0][5] == "Not decided yet"
    pressed(page, "removeChallenge")
    assert cells(page) == []


def test_what_is_typed_comes_back(page: ChallengesPage, small: Context, qtbot: QtBot) -> None:
    recorded(page)
    pressed(page, "editChallenge")
    page.fields.grounds.setPlainText("Half a sen")
    page.why.setText("Because")
    page.decision.setCurrentIndex(2)
    state = page.save_state()
    other = ChallengesPage(small, lambda: ("", ""))
    qtbot.addWidget(other)
    other.restore_state(state)
    assert other.save_state() == state
    assert other.add.accessibleName() == "Record the change"
    assert other.fields_title.text() == "Change the selected challenge"


def test_a_refused_challenge_leaves_what_was_typed(page: ChallengesPage) -> None:
    page.fields.question.setText("1.1.02")
    page.fields.grounds.setPlainText("x")
    pressed(page, "addChallenge")
    assert "No answer counts in 1.1.02" in page.notice.text
    assert page.fields.given["grounds"] == "x"


def test_another_answer_that_counts_is_marked(page: ChallengesPage, small: Context) -> None:
    recorded(page)
    small.bus.announce(record_judgement(small.session, case_id=CASE, question="1.1.01", answer="yes", assessor="PA"))
    assert cells(page)[0][6] == "Yes (differs)"
    assert page.summary.text().endswith("In 1 another answer counts now than it says.")


def test_the_pack_is_written_as_a_page(
    page: ChallengesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    recorded(page)
    file = tmp_path / "pack.html"
    monkeypatch.setattr("ui.settle.challenges_page.ask_where_to_write_data", lambda *_: file)
    click(page.write)
    assert "It is in the log." in file.read_text(encoding="utf-8")
    assert "It is not encrypted" in page.notice.text
    page.list.setFocus()
    with qtbot.waitSignal(page.case_asked) as asked:
        press(page.list, Qt.Key.Key_Return)
    assert asked.args == [CASE, "1.1.01"]


def test_a_reason_and_a_decision_stay_with_their_challenge(page: ChallengesPage) -> None:
    recorded(page)
    child(page, QLineEdit, "challengeQuestion").setText("1.1.01")
    recorded(page)
    page.list.selectRow(0)
    type_in(page.why, "It is in the log.")
    page.decision.setCurrentIndex(1)
    page.list.selectRow(1)
    assert (page.why.text(), page.decision.currentIndex()) == ("", 0)
    page.list.selectRow(0)
    assert (page.why.text(), page.decision.currentIndex()) == ("It is in the log.", 1)


def test_an_edit_loses_neither_the_new_challenge_nor_itself(page: ChallengesPage) -> None:
    recorded(page)
    grounds = child(page, QPlainTextEdit, "challengeGrounds")
    by = child(page, QLineEdit, "challengeBy")
    type_in(by, "Head of service")
    pressed(page, "editChallenge")
    assert (by.text(), grounds.toPlainText()) == ("", "It is in the log.")
    type_in(by, "Case manager")
    pressed(page, "editChallenge")
    assert (by.text(), grounds.toPlainText()) == ("Head of service", "")
    pressed(page, "editChallenge")
    assert (by.text(), page.fields.case.isEnabled()) == ("Case manager", False)
    pressed(page, "addChallenge")
    assert (by.text(), grounds.toPlainText()) == ("Head of service", "")


def test_what_is_typed_is_on_the_disk_letter_by_letter_until_it_is_recorded(
    page: ChallengesPage, small: Context, qtbot: QtBot
) -> None:
    assert typed_before(small.session) is None
    grounds = child(page, QPlainTextEdit, "challengeGrounds")
    grounds.setFocus()
    for letter in "It is":
        type_in(grounds, letter)
        kept = typed_before(small.session)
        assert kept is not None
        assert kept["fields"]["grounds"] == grounds.toPlainText()
    # The program is cut off: nothing saves the state of the page.
    other = ChallengesPage(small, lambda: ("", ""))
    qtbot.addWidget(other)
    other.restore_state({})
    assert other.fields.given["grounds"] == "It is"
    assert (other.fields.case.currentData(), other.fields.question.text()) == (CASE, "1.1.01")
    other.show()
    pressed(other, "addChallenge")
    assert all_challenges(small.session)[0].value.grounds == "It is"
    assert typed_before(small.session) is None


def test_an_edit_and_a_reason_under_way_are_on_the_disk_too(page: ChallengesPage, small: Context, qtbot: QtBot) -> None:
    recorded(page)
    pressed(page, "editChallenge")
    type_in(page.fields.grounds, " Really.")
    type_in(page.why, "Because")
    other = ChallengesPage(small, lambda: ("", ""))
    qtbot.addWidget(other)
    other.restore_state({})
    assert other.fields.edited == page.fields.edited != ""
    assert "Really." in other.fields.given["grounds"]
    assert other.why.text() == "Because"
    other.show()
    pressed(other, "addChallenge")
    pressed(other, "decideChallenge")
    assert typed_before(small.session) is None


def test_a_challenge_is_decided_by_the_primary_button(page: ChallengesPage) -> None:
    buttons = page.findChildren(QPushButton)
    assert [each.objectName() for each in buttons if each.property("role") == "primary"] == ["decideChallenge"]


@pytest.mark.usefixtures("large_text")
@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_day_shows_its_hint_whole_and_the_box_its_case(
    qtbot: QtBot, small: Context, request: pytest.FixtureRequest, language: Language
) -> None:
    speak(language)
    request.addfinalizer(lambda: speak("en"))
    made = ChallengesPage(small, lambda: (CASE, "1.1.01"))
    qtbot.addWidget(made)
    made.resize(1366, 730)
    made.show()
    made.restore_state({})
    QApplication.processEvents()
    day = child(made, QLineEdit, "challengeOn")
    assert made.width() == 1366
    assert day.width() > day.fontMetrics().horizontalAdvance(day.placeholderText()) + 2 * GRID
    case = child(made, ChoiceBox, "challengeCase")
    assert case.currentText()
    assert case.shown_text() == case.currentText()
    assert case.minimumSizeHint().width() == case.whole_width()
