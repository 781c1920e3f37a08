"""Fixtures for the tests of the window: settings of their own, and inspections small enough to make for each test."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import pytest
from maintenance.screenshots.laptops import Laptops, make_laptops
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSettings, QThreadPool
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.opening import open_inspection
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, copy_reference, copy_small
from tests.helpers.profile import home_of, use
from ui.application import close_for_good
from ui.bus import ChangeBus
from ui.context import Context
from ui.garbage import GarbageCollection
from ui.language import choice
from ui.settings import settings
from ui.shell.main_window import MainWindow
from ui.style import program_font
from ui.tasks import Tasks
from ui.theme import STYLE_ARGUMENTS, Theme, apply_theme

# A machine that does much else needs longer than the five seconds after which pytest-qt gives up.
PATIENCE = 60_000  # milliseconds
for _wait in (QtBot.waitActive, QtBot.waitExposed, QtBot.waitSignal, QtBot.waitSignals, QtBot.waitUntil):
    _wait.__kwdefaults__ = {**(_wait.__kwdefaults__ or {}), "timeout": PATIENCE}

_LONGEST_THREAD_SECONDS = 30


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Warnings of Qt fail a test, but for what the off-screen platform says of itself at each window."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            # Qt says the second in the C locale, once a process, and goes on in UTF-8: in whichever test comes first.
            ignored = ("This plugin does not support propagateSizeHints", "Detected locale .* which is not UTF-8")
            item.add_marker(pytest.mark.qt_log_ignore(*ignored))


@pytest.fixture(autouse=True)
def laptop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A laptop on which the program never ran: nothing is read from or written to the real one."""
    home = tmp_path / "laptop"
    home.mkdir()
    use(monkeypatch, home_of(home))
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(home / "settings"))
    settings.cache_clear()
    return home


@pytest.fixture(autouse=True)
def _garbage_of_the_window() -> Iterator[None]:
    """Collect garbage between tests, as the window does once a second, and never on a worker."""
    gc.disable()
    yield
    GarbageCollection().collect_if_due(wait=False)
    # A thread that outlives the test would collect widgets once Python's own collector is on again.
    QThreadPool.globalInstance().waitForDone()
    for thread in threading.enumerate():
        if thread.name in ("spelling", "backup"):
            thread.join(_LONGEST_THREAD_SECONDS)
    gc.enable()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Start the application of the tests in the style of the program."""
    return ["aboveline", *STYLE_ARGUMENTS]


@pytest.fixture(scope="session", autouse=True)
def font(qapp: QApplication) -> None:
    """Gives every test the program's font in one size, whichever fonts and size of text the machine has."""
    qapp.setFont(program_font(QFont(qapp.font().family(), 9)))


@pytest.fixture(autouse=True)
def english(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Begins in English whatever the system's language is, and leaves English behind."""
    monkeypatch.setattr(choice, "system_language", lambda: "en")
    choice.speak("en")
    yield
    choice.speak("en")


@pytest.fixture(autouse=True)
def _windows_deleted(qapp: QApplication) -> Iterator[None]:
    """Delete the widgets of the test: a style or font set later goes through every widget of the process."""
    yield
    for widget in qapp.topLevelWidgets():
        # A visible window would be hidden while it is destroyed, and an event filter that sees that half ends Python.
        widget.hide()
        widget.deleteLater()
    # The loop that runs the tests never delivers it, because no loop of Qt runs around it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[Callable[[], None]]:
    """Gives the application the window's looks when called; they are taken off again."""
    worn: list[Theme] = []
    yield lambda: worn.append(apply_theme(qapp))
    for dresser in worn[-1:]:
        dresser.remove()


@pytest.fixture
def large_text(qapp: QApplication, dressed: Callable[[], None]) -> Iterator[None]:
    """Gives the application the window's looks with text of twice the size."""
    before = QFont(qapp.font())
    font = QFont(before)
    font.setPointSizeF(2 * before.pointSizeF())
    qapp.setFont(font)
    dressed()
    yield
    qapp.setFont(before)


@pytest.fixture
def small_folder(tmp_path: Path) -> Path:
    """A closed inspection on the small framework: BRO-001 is PA's, BRO-002 LA's, BRO-003 LI's; nothing answered."""
    folder = tmp_path / "bromley"
    copy_small(folder)
    return folder


@pytest.fixture
def small(small_folder: Path) -> Iterator[Context]:
    """The small inspection, open."""
    session = open_inspection(small_folder, Secrets(passphrase=PASSPHRASE))
    yield Context(session, ChangeBus())
    session.close()


@pytest.fixture
def answered_cases() -> Collection[str] | None:
    """The cases of the filled inspection; None for all. A folder whose tests need few of them overrides it."""
    return None


@pytest.fixture
def unanswered(tmp_path: Path) -> Iterator[Context]:
    """A copy of the reference inspection as it is before fieldwork, open: 38 cases with their facts, no answers."""
    session = open_inspection(copy_reference(tmp_path / "unanswered"), Secrets(passphrase=PASSPHRASE))
    yield Context(session, ChangeBus())
    session.close()


@pytest.fixture
def filled_folder(answered_cases: Collection[str] | None, tmp_path: Path) -> Path:
    """A closed copy of the reference inspection: its cases are all answered and complete."""
    return copy_reference(tmp_path / "filled", answers=True, references=answered_cases)


@pytest.fixture
def filled(filled_folder: Path) -> Iterator[Context]:
    """A copy of the reference inspection, open."""
    session = open_inspection(filled_folder, Secrets(passphrase=PASSPHRASE))
    yield Context(session, ChangeBus())
    session.close()


@pytest.fixture(scope="session")
def laptops(tmp_path_factory: pytest.TempPathFactory) -> Laptops:
    """The inspections of the tour of every page; each walk goes through copies."""
    return make_laptops(tmp_path_factory.mktemp("stick"))


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    """The worker of a window that is not there."""
    owner = QObject()
    found = Tasks(owner)
    yield found
    found.stop()


@pytest.fixture
def opened(qtbot: QtBot) -> Iterator[Callable[[Path], MainWindow]]:
    """Opens a window on an inspection, unlocked; all of them are closed again."""
    windows: list[MainWindow] = []

    def open_one(folder: Path) -> MainWindow:
        window = MainWindow()
        windows.append(window)
        window.show()
        window.ask_to_unlock(folder, Secrets(passphrase=PASSPHRASE))
        qtbot.waitUntil(lambda: window.view is not None)
        return window

    yield open_one
    for window in windows:
        close_for_good(window)
