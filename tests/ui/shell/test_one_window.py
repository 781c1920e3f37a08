"""The program is one window: no part of it is ever shown, however shortly, in a window of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE
from ui.local_preferences import remember_inspection
from ui.shell.main_window import MainWindow


class _Windows(QObject):
    """Names every window that is shown but the main one and menus."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow()
        if shown and not isinstance(watched, (MainWindow, QMenu)):
            self.shown.append(f"{type(watched).__name__} {watched.objectName()}")
        return super().eventFilter(watched, event)


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[_Windows]:
    watch = _Windows()
    qapp.installEventFilter(watch)
    yield watch
    qapp.removeEventFilter(watch)


@pytest.mark.slow
def test_no_page_is_shown_in_a_window_of_its_own_before_it_is_in_place(
    qtbot: QtBot, windows: _Windows, filled_folder: Path
) -> None:
    remember_inspection(filled_folder)
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.show_start()
    window.ask_to_unlock(filled_folder, Secrets(passphrase=PASSPHRASE))
    qtbot.waitUntil(lambda: window.view is not None)
    view = window.view
    assert view is not None
    view.open_case("BRO-010")
    for page in ("facts", "ratings", *(each.id for each in view.session.framework.question_sets), "review"):
        view.assess.go_to(page)
    for action in view.case_actions():
        action.trigger()
    for name in _PAGES:
        page_action = window.findChild(QAction, name)
        assert page_action is not None, f"there is no {name}"
        page_action.trigger()
    assert windows.shown == []
    window.close()


_PAGES = (
    "handOutAction",
    "backupsAction",
    "passphraseAction",
    "recoveryKeyAction",
    "settingsAction",
    "keysAction",
    "guideAction",
    "aboutAction",
    "casesAction",
)
