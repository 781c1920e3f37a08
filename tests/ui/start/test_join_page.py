"""Claims about joining: three entries and one button, defaults for the rest, and whose laptop it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.commands.leaving import mark_left, remove_person
from app.commands.opening import open_inspection
from app.commands.sharing import export
from app.folders import inspections_folder
from app.store.keyring import Secrets
from tests.helpers.inspections import HANDOUT, NEW_PASSPHRASE, handed_out, small_inspection
from tests.ui.acting import child, click, keys_at, press, type_in
from ui.context import Context
from ui.start.join_page import JoinPage
from ui.tasks import Tasks
from ui.widgets import file_dialogs

Ask = Callable[[Path], JoinPage]


@pytest.fixture
def ask(qtbot: QtBot, tasks: Tasks) -> Ask:
    """Show the page for a file."""

    def show(file: Path) -> JoinPage:
        page = JoinPage(tasks)
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        page.ask(file)
        return page

    return show


def entries(page: JoinPage) -> list[str]:
    """The names of the fields in which a person enters something."""
    found = page.findChildren(QWidget)
    return [
        each.objectName()
        for each in found
        if isinstance(each, (QLineEdit, QComboBox, QCheckBox)) and each.isVisible() and each.isEnabled()
    ]


def fill_in(page: JoinPage, secret: str = HANDOUT) -> None:
    page.secret.setText(secret)
    page.chosen.field.setText(NEW_PASSPHRASE)


def test_a_file_and_two_passphrases_are_all_that_is_asked(ask: Ask, small: Context, tmp_path: Path) -> None:
    page = ask(handed_out(small.session, tmp_path / "Bromley-PA-handout.assessment", assessor="PA"))
    assert entries(page) == ["handoutSecret", "laptopPassphrase"]
    assert page.folder.text() == str(inspections_folder() / "bromley-pa")


def test_joining_with_keys_alone_takes_two_texts_one_tab_and_enter(
    qtbot: QtBot, ask: Ask, small: Context, tmp_path: Path
) -> None:
    page = ask(handed_out(small.session, tmp_path / "for-PA.assessment", assessor="PA"))
    page.activateWindow()
    assert keys_at(page) is page.secret
    type_in(keys_at(page), HANDOUT)
    press(keys_at(page), Qt.Key.Key_Tab)
    type_in(keys_at(page), NEW_PASSPHRASE)
    with qtbot.waitSignal(page.joined) as joined:
        press(keys_at(page), Qt.Key.Key_Return)
    copy = open_inspection(joined.args[0], Secrets(passphrase=NEW_PASSPHRASE))
    assert (copy.current_assessor, list(copy.cases)) == ("PA", ["BRO-001"])
    copy.close()
    assert (page.secret.text(), page.chosen.text) == ("", "")


@pytest.mark.slow
def test_a_file_for_several_people_is_asked_whose_laptop_it_is(
    qtbot: QtBot, ask: Ask, small: Context, tmp_path: Path
) -> None:
    page = ask(handed_out(small.session, tmp_path / "all.assessment"))
    fill_in(page)
    click(child(page, QPushButton, "join"))
    qtbot.waitUntil(lambda: not page.busy)
    assert entries(page) == ["handoutSecret", "laptopPassphrase", "person"]
    assert [page.person.itemText(row) for row in range(page.person.count())] == [
        "LA, assessor (1 case)",
        "LI, lead inspector (1 case)",
        "PA, assessor (1 case)",
        "QA, assessor (0 cases)",
        "No one person. Each answer is recorded for the assessor of its case.",
    ]
    assert page.person.currentIndex() == -1, "nobody is chosen for them"
    click(child(page, QPushButton, "join"))
    assert "Choose whose laptop this is" in page.notice.text
    assert keys_at(page) is page.person
    page.person.setCurrentIndex(2)
    with qtbot.waitSignal(page.joined) as joined:
        click(child(page, QPushButton, "join"))
    copy = open_inspection(joined.args[0], Secrets(passphrase=NEW_PASSPHRASE))
    assert copy.current_assessor == "PA"
    copy.close()


def test_a_laptop_is_not_offered_to_somebody_who_has_left(
    qtbot: QtBot, ask: Ask, small: Context, tmp_path: Path
) -> None:
    mark_left(small.session, "PA")
    remove_person(small.session, "QA")
    page = ask(handed_out(small.session, tmp_path / "all.assessment"))
    fill_in(page)
    click(child(page, QPushButton, "join"))
    qtbot.waitUntil(lambda: not page.busy)
    assert [page.person.itemData(row) for row in range(page.person.count())] == ["LA", "LI", None]


def test_another_passphrase_of_the_file_asks_for_the_person_again(
    qtbot: QtBot, ask: Ask, small: Context, tmp_path: Path
) -> None:
    page = ask(handed_out(small.session, tmp_path / "all.assessment"))
    fill_in(page)
    click(child(page, QPushButton, "join"))
    qtbot.waitUntil(page.person.isVisible)
    type_in(page.secret, "x")
    assert not page.person.isVisible()
    click(child(page, QPushButton, "join"))
    qtbot.waitUntil(lambda: not page.busy)
    assert "passphrase does not open" in page.notice.text


def test_a_wrong_hand_out_passphrase_makes_nothing(qtbot: QtBot, ask: Ask, small: Context, tmp_path: Path) -> None:
    page = ask(handed_out(small.session, tmp_path / "all.assessment"))
    fill_in(page, "not told")
    click(child(page, QPushButton, "join"))
    qtbot.waitUntil(lambda: not page.busy)
    assert "passphrase does not open" in page.notice.text
    assert page.secret.selectedText() == "not told"
    assert not Path(page.folder.text()).exists()


def test_a_weak_passphrase_for_the_laptop_is_refused_before_the_file_is_read(
    ask: Ask, small: Context, tasks: Tasks, tmp_path: Path
) -> None:
    page = ask(handed_out(small.session, tmp_path / "all.assessment"))
    fill_in(page)
    page.chosen.field.setText("password1234")
    click(child(page, QPushButton, "join"))
    assert page.notice.text == (
        "The passphrase is too easy to guess: it is close to a common password. Add another word or two."
    )
    assert keys_at(page) is page.chosen.field
    assert not tasks.busy


@pytest.mark.slow
def test_more_opens_by_key_and_holds_the_recovery_key_the_assessor_and_the_folder(
    qtbot: QtBot, ask: Ask, tmp_path: Path
) -> None:
    made = small_inspection(tmp_path / "lead")
    export(made.session, tmp_path / "all.assessment")
    made.session.close()
    page = ask(tmp_path / "all.assessment")
    page.more.setFocus()
    press(page.more, Qt.Key.Key_Space)
    assert entries(page)[2:] == ["joinWithRecoveryKey", "whose", "joinFolder"]
    page.recovery.setChecked(True)
    fill_in(page, made.recovery_key)
    page.code.setText("LA")
    page.folder.setText(str(tmp_path / "mine"))
    with qtbot.waitSignal(page.joined) as joined:
        press(page.secret, Qt.Key.Key_Return)
    assert joined.args[0] == tmp_path / "mine"
    copy = open_inspection(tmp_path / "mine", Secrets(passphrase=NEW_PASSPHRASE))
    assert copy.current_assessor == "LA"
    copy.close()
    press(page.more, Qt.Key.Key_Space)
    assert entries(page) == ["handoutSecret", "laptopPassphrase"]


def test_a_default_folder_that_cannot_be_made_shows_itself(ask: Ask, small: Context, tmp_path: Path) -> None:
    inspections_folder().parent.mkdir(parents=True)
    inspections_folder().write_text("a file where the folder should be")
    page = ask(handed_out(small.session, tmp_path / "all.assessment"))
    assert page.folder.isVisible()
    assert page.notice.text.startswith("Nothing can be written in")


@pytest.mark.slow
def test_a_folder_that_is_taken_meanwhile_shows_itself_with_the_reason(
    qtbot: QtBot, ask: Ask, small: Context, tmp_path: Path
) -> None:
    page = ask(handed_out(small.session, tmp_path / "for-PA.assessment", assessor="PA"))
    fill_in(page)
    folder = Path(page.folder.text())
    folder.mkdir(parents=True)
    (folder / "something.txt").write_text("else")
    press(page.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.busy)
    assert page.folder.isVisible()
    assert keys_at(page) is page.folder
    assert page.notice.kind == "error"


def test_a_code_that_is_not_in_the_team_is_corrected_where_it_was_typed(
    qtbot: QtBot, ask: Ask, small: Context, tmp_path: Path
) -> None:
    page = ask(handed_out(small.session, tmp_path / "all.assessment"))
    fill_in(page)
    page.code.setText("XX")
    press(page.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.busy)
    assert keys_at(page) is page.code
    assert page.notice.text == "There is no assessor XX in this inspection. The team is: LA, LI, PA, QA."


def test_another_file_can_be_chosen_in_place(
    ask: Ask, small: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ask(handed_out(small.session, tmp_path / "Bromley-PA-handout.assessment", assessor="PA"))
    other = handed_out(small.session, tmp_path / "Ealing-LA-handout.assessment", assessor="LA")
    monkeypatch.setattr(file_dialogs, "ask_assessment_file", lambda *_: other)
    click(child(page, QPushButton, "anotherFile"))
    assert page.folder.text() == str(inspections_folder() / "ealing-la")
    assert page.save_state()["file"] == str(other)
