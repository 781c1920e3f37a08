"""Claims about the first minutes on a laptop, counted in keys and clicks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.commands.practising import FIRST_CASE, ME
from tests.helpers.inspections import HANDOUT, NEW_PASSPHRASE, handed_out
from tests.ui.acting import child, click, inside, press, type_in
from ui.application import close_for_good
from ui.context import Context
from ui.shell.main_window import MainWindow
from ui.widgets import file_dialogs


class Entries(QObject):
    """Counts what a person enters in the window: keys that are no text, texts that were begun, and clicks."""

    def __init__(self) -> None:
        super().__init__()
        self.keys = 0
        self.clicks = 0
        self.texts: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and watched.isWindow():
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self.clicks += 1
        return False

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.keys += 1
        focused = QApplication.focusWidget()
        assert focused is not None
        press(focused, key, modifier)

    def text(self, text: str) -> None:
        focused = QApplication.focusWidget()
        assert focused is not None
        self.texts.append(focused.objectName())
        type_in(focused, text)


@pytest.fixture
def entries(qapp: QApplication) -> Iterator[Entries]:
    found = Entries()
    qapp.installEventFilter(found)
    yield found
    qapp.removeEventFilter(found)


@pytest.fixture
def first(qtbot: QtBot) -> Iterator[MainWindow]:
    """The window on a laptop on which the program never ran."""
    window = MainWindow()
    window.show_start()
    window.show()
    window.activateWindow()
    yield window
    close_for_good(window)


def answered(window: MainWindow) -> Callable[[], bool]:
    workplace = inside(window)
    question = workplace.assess.save_state()["item"]
    return lambda: workplace.session.judgement(FIRST_CASE, question, ME).answer == "yes"


def test_two_keys_from_the_first_start_to_the_first_answer(qtbot: QtBot, first: MainWindow, entries: Entries) -> None:
    entries.key(Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: first.view is not None)
    done = answered(first)
    entries.key(Qt.Key.Key_Y)
    assert done()
    assert (entries.keys, entries.clicks) == (2, 0)


def test_one_click_and_one_key_from_the_first_start_to_the_first_answer(
    qtbot: QtBot, first: MainWindow, entries: Entries
) -> None:
    click(child(first, QPushButton, "practise"))
    qtbot.waitUntil(lambda: first.view is not None)
    done = answered(first)
    entries.key(Qt.Key.Key_Y)
    assert done()
    assert (entries.keys, entries.clicks) == (1, 1)


def test_joining_from_a_hand_out_takes_three_entries_and_one_button(
    qtbot: QtBot,
    first: MainWindow,
    entries: Entries,
    small: Context,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = handed_out(small.session, tmp_path / "Bromley-PA-handout.assessment", assessor="PA")
    chosen: list[Path] = []

    def choose(*_: object) -> Path:
        chosen.append(file)
        return file

    monkeypatch.setattr(file_dialogs, "ask_assessment_file", choose)
    # Enter on the primary button, the file, its passphrase, Tab, a new passphrase, and Enter for the one button.
    entries.key(Qt.Key.Key_Return)
    entries.text(HANDOUT)
    entries.key(Qt.Key.Key_Tab)
    entries.text(NEW_PASSPHRASE)
    entries.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: first.view is not None)
    assert len(chosen) + len(entries.texts) == 3
    assert entries.texts == ["handoutSecret", "laptopPassphrase"]
    assert (entries.keys, entries.clicks) == (3, 0)
    assert inside(first).session.current_assessor == "PA"
