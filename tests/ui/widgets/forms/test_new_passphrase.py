"""Claims about the fields in which a passphrase is chosen: what they say, suggest and refuse."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.commands import passphrases
from app.message import NO_TEXT, Message
from tests.helpers.inspections import NEW_PASSPHRASE, PASSPHRASE
from tests.ui.acting import click, keys_at, press, type_in
from ui.widgets.forms import new_passphrase
from ui.widgets.forms.form_page import FormPage
from ui.widgets.forms.new_passphrase import NewPassphrase

RULE = "Use at least 12 characters, or four words, that are hard to guess."


@pytest.fixture
def page(qtbot: QtBot) -> FormPage:
    found = FormPage("page", "A page")
    qtbot.addWidget(found)
    found.resize(900, 500)
    return found


@pytest.fixture
def chosen(page: FormPage) -> NewPassphrase:
    made = NewPassphrase(page, "secret", "New passphrase", repeat="Repeat it", about=lambda: ["Ealing"])
    page.add_button("go", "Go", lambda: None, main=True)
    page.show()
    return made


def test_the_rule_is_said_before_anything_is_typed(chosen: NewPassphrase) -> None:
    assert chosen.strength == RULE
    assert chosen.field.accessibleDescription() == RULE


def test_each_key_says_how_far_the_passphrase_is(qtbot: QtBot, chosen: NewPassphrase) -> None:
    said = []
    for text in ("a", "ab"):
        chosen.field.setText(text)
        said.append(chosen.strength)
    assert said == [f"Too short so far. It has {n} of 12 characters; four words do too." for n in (1, 2)]
    chosen.field.setText("ealing ealing ealing")
    qtbot.waitUntil(lambda: "easy to guess" in chosen.strength)
    chosen.field.setText(NEW_PASSPHRASE)
    qtbot.waitUntil(lambda: chosen.strength == "Strong.")
    chosen.field.clear()
    assert chosen.strength == RULE


def test_typing_goes_on_while_a_passphrase_is_judged(
    qtbot: QtBot, chosen: NewPassphrase, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end, judged = threading.Event(), []

    def judge(text: str, _about: object = ()) -> Message:
        judged.append((text, threading.current_thread() is threading.main_thread()))
        may_end.wait(20)
        return NO_TEXT

    monkeypatch.setattr(passphrases, "weakness", judge)
    for text in ("correct horse", "correct horse b", NEW_PASSPHRASE):
        chosen.field.setText(text)
        assert chosen.strength == "Long enough."
    may_end.set()
    qtbot.waitUntil(lambda: chosen.strength == "Strong.")
    assert judged[-1] == (NEW_PASSPHRASE, False)
    assert len(judged) == 2, "the text between was left out"


def test_the_button_shows_what_is_typed_and_then_it_need_not_be_repeated(chosen: NewPassphrase) -> None:
    assert chosen.again is not None
    type_in(chosen.field, NEW_PASSPHRASE)
    assert chosen.field.echoMode() == QLineEdit.EchoMode.Password
    error = chosen.error()
    assert error == ("The two passphrases differ. Type the second one again.", chosen.again)
    chosen.show_button.setFocus()
    press(chosen.show_button, Qt.Key.Key_Space)
    assert chosen.field.echoMode() == QLineEdit.EchoMode.Normal
    assert chosen.show_button.text() == "Hide"
    assert not chosen.again.isVisible()
    assert chosen.error() is None


def test_a_suggestion_is_filled_in_shown_and_gone_with_the_fields(chosen: NewPassphrase) -> None:
    assert chosen.again is not None
    click(chosen.suggest_button)
    assert len(chosen.text.split()) == 5
    assert chosen.field.echoMode() == QLineEdit.EchoMode.Normal
    assert chosen.strength.startswith("Strong: five words at random.")
    assert chosen.error() is None
    first = chosen.text
    chosen.show_button.click()
    assert chosen.error() is None, "hidden again, it is repeated already"
    click(chosen.suggest_button)
    assert chosen.text != first
    chosen.clear()
    assert (chosen.text, chosen.again.text(), chosen.field.echoMode()) == ("", "", QLineEdit.EchoMode.Password)


@pytest.mark.parametrize("weak", ["", "x", "password1234"])
def test_a_weak_passphrase_is_an_error_at_its_field(chosen: NewPassphrase, weak: str) -> None:
    for field in (chosen.field, chosen.again):
        assert field is not None
        field.setText(weak)
    error = chosen.error()
    assert error is not None
    assert error[1] is chosen.field


def test_tab_leads_from_the_field_over_its_buttons_to_the_repetition(page: FormPage, chosen: NewPassphrase) -> None:
    page.activateWindow()
    chosen.field.setFocus()
    order = []
    for _ in range(4):
        order.append(keys_at(page).objectName())
        press(keys_at(page), Qt.Key.Key_Tab)
    assert order == ["secret", "secretShown", "secretSuggest", "secretAgain"]


def test_a_screen_reader_hears_the_strength_once_typing_pauses(
    qtbot: QtBot, chosen: NewPassphrase, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(new_passphrase, "announce", lambda _label, text: heard.append(text))
    for text in (PASSPHRASE[:5], PASSPHRASE):
        chosen.field.setText(text)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["Strong."]
