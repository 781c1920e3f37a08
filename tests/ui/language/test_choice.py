"""Claims about the language of the window: switched while running, with everything where it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.folders import translations_folder
from tests.ui.acting import child, inside, press, type_in
from ui.language import choice as language
from ui.safety.corner import STRONG, Corner
from ui.scores.drilldown_page import DrilldownPage
from ui.settings import settings
from ui.sharing.handout_page import HandOutPage
from ui.sharing.sample_page import SamplePage
from ui.shell.main_window import MainWindow


def titles(window: MainWindow) -> list[str]:
    return [title for title, _ in window.menus().by_menu()]


def switch(window: MainWindow, to: str) -> None:
    child(window, QAction, f"{to}Language").trigger()


def test_the_menu_switches_to_welsh_and_back_immediately(
    opened: Callable[[Path], MainWindow], small_folder: Path
) -> None:
    window = opened(small_folder)
    english = titles(window)
    switch(window, "cy")
    assert "Achos" in titles(window)
    assert child(window, QAction, "cyLanguage").isChecked()
    switch(window, "en")
    assert titles(window) == english


def test_a_case_stays_open_at_its_question_with_what_was_typed(
    opened: Callable[[Path], MainWindow], small_folder: Path
) -> None:
    window = opened(small_folder)
    inside(window).open_case("BRO-001")
    assess = inside(window).assess
    assess.go_to("asset", "1.1.01")
    record_judgement(inside(window).session, case_id="BRO-001", question="1.1.01", answer="no", assessor="PA")
    before = assess.save_state()
    type_in(child(assess, QPlainTextEdit, "note"), "As the worker said")
    switch(window, "cy")
    again = inside(window).assess
    assert again is not assess
    assert inside(window).case == "BRO-001"
    assert again.save_state() == before
    assert child(again, QPlainTextEdit, "note").toPlainText() == "As the worker said"


def test_the_focus_is_restored(opened: Callable[[Path], MainWindow], small_folder: Path) -> None:
    window = opened(small_folder)
    inside(window).open_case("BRO-001")
    inside(window).assess.go_to("asset", "1.1.01")
    child(inside(window).assess, QPlainTextEdit, "note").setFocus(Qt.FocusReason.OtherFocusReason)
    switch(window, "cy")
    focused = window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "note"


def test_the_window_says_that_the_welsh_is_a_draft(opened: Callable[[Path], MainWindow], small_folder: Path) -> None:
    window = opened(small_folder)
    assert window.findChild(QLabel, "draftMark") is None
    switch(window, "cy")
    mark = child(window, QLabel, "draftMark")
    assert mark.text() == "Cymraeg drafft"
    assert mark.isVisible()
    assert mark.toolTip()


def test_the_mark_of_a_draft_is_on_one_line_with_the_menus(qtbot: QtBot, dressed: Callable[[], None]) -> None:
    dressed()
    language.speak("cy")
    window = MainWindow()
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    mark, bar = child(window, QLabel, "draftMark"), window.menuBar()
    first = bar.actionGeometry(bar.actions()[0])
    assert abs(mark.mapTo(bar, mark.rect().center()).y() - first.center().y()) <= 1


def test_the_mark_of_a_draft_is_shorter_where_it_would_fold_menus_away(
    opened: Callable[[Path], MainWindow], dressed: Callable[[], None], small_folder: Path
) -> None:
    settings().text_percent = 200
    dressed()
    window = opened(small_folder)
    window.resize(1920, 768)
    inside(window).open_case("BRO-001")
    switch(window, "cy")
    child(window, Corner, "corner").show_backups("Dim copi ers 14 Tachwedd am 16:20", "", STRONG)
    QApplication.processEvents()
    mark, bar = child(window, QLabel, "draftMark"), window.menuBar()
    last = bar.actions()[-1]
    enough = bar.actionGeometry(last).right() + bar.cornerWidget().width()
    for room, text in ((40, "Cymraeg drafft"), (-40, "Drafft"), (40, "Cymraeg drafft")):
        window.resize(enough + room, 768)
        QApplication.processEvents()
        assert (window.width(), mark.text()) == (enough + room, text)
        assert mark.accessibleName() == "Cymraeg drafft"
        assert 0 < bar.actionGeometry(last).right() < bar.cornerWidget().x()


def test_the_framework_is_worded_in_the_language_of_the_window(
    opened: Callable[[Path], MainWindow], filled_folder: Path
) -> None:
    window = opened(filled_folder)
    english = inside(window).session.framework
    switch(window, "cy")
    welsh = inside(window).session.framework
    assert welsh.bands[0].label == "Angen lleiafswm o welliant"
    assert [each.id for each in welsh.questions] == [each.id for each in english.questions]
    assert inside(window).session.value_label("gender", "female") == "benyw"


@pytest.mark.slow
def test_where_bands_are_named_their_wording_is_said_to_be_a_draft(
    opened: Callable[[Path], MainWindow], filled_folder: Path
) -> None:
    window = opened(filled_folder)
    assert "draft" not in child(inside(window), QLabel, "provisional").text()
    switch(window, "cy")
    panel = inside(window).scores
    panel.set_fold("full")
    assert child(inside(window), QLabel, "provisional").text().endswith("Drafft yw geiriad y bandiau.")
    panel.set_fold("strip")
    assert "Drafft" not in child(inside(window), QLabel, "provisional").text()


@pytest.mark.slow
def test_a_guide_in_english_says_so_where_welsh_is_spoken(
    opened: Callable[[Path], MainWindow], small_folder: Path
) -> None:
    window = opened(small_folder)
    child(window, QAction, "guideAction").trigger()
    assert window.findChild(QLabel, "guideInEnglish") is None
    switch(window, "cy")
    assert child(window, QLabel, "guideInEnglish").text() == "Yn Saesneg yn unig y mae'r canllaw hwn."


@pytest.mark.parametrize("page", ["start", "unlock"])
def test_start_and_unlock_are_made_again_in_the_language(qtbot: QtBot, small_folder: Path, page: str) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    if page == "start":
        window.show_start()
    else:
        window.ask_to_unlock(small_folder)
    window.show()

    def texts() -> set[str]:
        shown = window.start if page == "start" else window.unlock
        return {each.accessibleName() for each in shown.findChildren(QWidget) if each.accessibleName()}

    english = texts()
    switch(window, "cy")
    assert texts() != english
    if page == "unlock":
        assert window.unlock.folder == small_folder


def test_a_broken_file_is_reported_where_it_is_chosen(opened: Callable[[Path], MainWindow], small_folder: Path) -> None:
    folder = translations_folder()
    folder.mkdir(parents=True)
    (folder / "aboveline_cy.ts").write_bytes(b"broken")
    window = opened(small_folder)
    switch(window, "cy")
    assert "aboveline_cy.ts" in window.notice.text
    assert window.notice.kind == "error"


def letters(actions: Iterable[QAction]) -> list[str]:
    found = (re.search(r"&([^&])", action.text()) for action in actions)
    return [match[1].casefold() for match in found if match]


@pytest.mark.parametrize("to", ["en", "cy"])
def test_no_letter_means_two_things_in_a_menu(
    opened: Callable[[Path], MainWindow], small_folder: Path, to: str
) -> None:
    window = opened(small_folder)
    switch(window, to)
    inside(window).open_case("BRO-001")
    menus = [window.menuBar().actions(), *(actions for _, actions in window.menus().by_menu())]
    for actions in menus:
        used = letters(actions)
        assert len(used) == len(set(used)), [action.text() for action in actions]


def test_no_letter_means_two_fields_of_a_form(opened: Callable[[Path], MainWindow], small_folder: Path) -> None:
    window = opened(small_folder)
    switch(window, "cy")
    inside(window).open_case("BRO-001")
    inside(window).assess.go_to("asset", "1.1.01")
    shown = [each for each in window.findChildren(QLabel) if each.buddy() is not None and each.isVisible()]
    used = [match[1].casefold() for each in shown if (match := re.search(r"&([^&])", each.text()))]
    assert used
    assert len(used) == len(set(used))


def test_a_form_half_filled_in_stays_so(opened: Callable[[Path], MainWindow], small_folder: Path) -> None:
    window = opened(small_folder)
    child(window, QAction, "handOutAction").trigger()
    child(inside(window), QLineEdit, "handOutPassphrase").setText("half of")
    switch(window, "cy")
    page = child(inside(window), HandOutPage, "handOutPage")
    assert page.isVisible()
    assert child(page, QLineEdit, "handOutPassphrase").text() == "half of"


@pytest.mark.slow
def test_files_being_looked_at_are_looked_at_again(
    qtbot: QtBot, opened: Callable[[Path], MainWindow], filled_folder: Path, tmp_path: Path
) -> None:
    window = opened(filled_folder)
    sheet = Path("resources/demo/sample.csv").resolve()
    inside(window).navigation.open_page("sample", {"file": str(sheet)})
    result = child(inside(window), QLabel, "sampleResult")
    qtbot.waitUntil(lambda: "no new or changed cases" in result.text())
    switch(window, "cy")
    qtbot.waitUntil(lambda: language.current() == "cy")
    again = child(inside(window), SamplePage, "samplePage")
    assert again.isVisible()
    assert again.file == sheet
    qtbot.waitUntil(lambda: "dim achosion newydd" in child(again, QLabel, "sampleResult").text())


def test_a_secret_half_typed_stays_on_the_unlock_page(qtbot: QtBot, small_folder: Path) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.ask_to_unlock(small_folder)
    window.show()
    window.unlock.field.setText("half of")
    switch(window, "cy")
    assert window.unlock.field.text() == "half of"


OVER = ("guideAction", "keysAction", "settingsAction", "aboutAction", "backupsAction")


def seen(window: MainWindow) -> set[str]:
    """The names of what is in view, but for the word that says the Welsh is a draft, and for scroll bars."""
    # A page just shown lays itself out, and takes its scroll bars away again, with the next events.
    QApplication.processEvents()
    return {each.objectName() for each in window.findChildren(QWidget) if each.isVisible()} - {
        "draftMark",
        "guideInEnglish",
        # Longer words may need one.
        "qt_scrollarea_vcontainer",
    }


@pytest.mark.parametrize("page", ["review", "facts", "ratings", "asset"])
def test_a_page_of_the_form_stays_in_view(opened: Callable[[Path], MainWindow], small_folder: Path, page: str) -> None:
    window = opened(small_folder)
    inside(window).open_case("BRO-001")
    inside(window).assess.go_to(page, "")
    before = seen(window)
    switch(window, "cy")
    assert seen(window) == before


@pytest.mark.slow
@pytest.mark.parametrize("action", OVER)
def test_a_page_that_lies_over_a_case_stays_and_leads_back_to_it(
    opened: Callable[[Path], MainWindow], small_folder: Path, action: str
) -> None:
    window = opened(small_folder)
    inside(window).open_case("BRO-001")
    child(window, QAction, action).trigger()
    before = seen(window)
    switch(window, "cy")
    assert seen(window) == before
    focused = window.focusWidget()
    assert focused is not None
    press(focused, Qt.Key.Key_Escape)
    assert inside(window).case == "BRO-001"
    assert inside(window).isVisible()


def test_what_is_looked_up_among_the_keys_stays_typed(opened: Callable[[Path], MainWindow], small_folder: Path) -> None:
    window = opened(small_folder)
    child(window, QAction, "keysAction").trigger()
    child(window, QLineEdit, "findKey").setText("F8")
    switch(window, "cy")
    fields = [each for each in window.findChildren(QLineEdit, "findKey") if each.isVisible()]
    assert [each.text() for each in fields] == ["F8"]


@pytest.mark.slow
def test_guidance_that_is_open_stays_open(opened: Callable[[Path], MainWindow], filled_folder: Path) -> None:
    window = opened(filled_folder)
    inside(window).open_case("BRO-001")
    inside(window).assess.go_to("asset", "1.1.01")
    inside(window).assess.case_actions.guidance.trigger()
    before = seen(window)
    switch(window, "cy")
    assert seen(window) == before


@pytest.mark.slow
def test_the_judgements_behind_a_score_stay_in_view(opened: Callable[[Path], MainWindow], filled_folder: Path) -> None:
    window = opened(filled_folder)
    inside(window).open_case("BRO-001")
    inside(window).navigation.open_drilldown("criterion", "1.1", "sample")
    before = seen(window)
    switch(window, "cy")
    assert seen(window) == before
    press(child(inside(window), DrilldownPage, "behindPage"), Qt.Key.Key_Escape)
    assert inside(window).case == "BRO-001"


def test_a_language_chosen_from_the_menu_stays_while_the_settings_are_open(
    opened: Callable[[Path], MainWindow], small_folder: Path
) -> None:
    window = opened(small_folder)
    child(window, QAction, "settingsAction").trigger()
    switch(window, "cy")
    assert language.current() == "cy"
    assert "Achos" in titles(window)
