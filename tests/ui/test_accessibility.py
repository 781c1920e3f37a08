"""Claims about every page of the window for those who hear it or work it by keyboard alone."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from maintenance.screenshots.laptops import make_laptops
from maintenance.screenshots.tour import PAGES, walk
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.commands.practising import PASSPHRASE, make_practice
from app.folders import inspections_folder
from app.store.keyring import Secrets
from tests.helpers.profile import home_of, use
from tests.ui.acting import press
from tests.ui.hearing import findings_of, tab_round
from ui.language import choice
from ui.settings import settings
from ui.shell.main_window import MainWindow
from ui.theme import apply_theme


@dataclass(slots=True)
class Walked:
    """The faults on the visited pages, by kind."""

    pages: list[str] = field(default_factory=list)
    wrong: dict[str, list[str]] = field(default_factory=dict)


@pytest.fixture(scope="module")
def walked(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Walked:
    """All pages of the tour, each looked over as it is shown."""
    home = tmp_path_factory.mktemp("home")
    made = tmp_path_factory.mktemp("stick")
    found = Walked()

    def look_over(window: MainWindow, page: str) -> None:
        found.pages.append(page)
        # If references are offered, Tab inserts the selected one.
        passed = () if page == "evidence" else tab_round(window)
        for kind, text in (*findings_of(window), *passed):
            found.wrong.setdefault(kind, []).append(f"{page}: {text}")

    with pytest.MonkeyPatch.context() as patch:
        use(patch, home_of(home))
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(home / "settings"))
        settings.cache_clear()
        # Made before the fixture that has every test begin in English.
        patch.setattr(choice, "system_language", lambda: "en")
        choice.speak("en")
        dresser = apply_theme(qapp)
        laptop = inspections_folder()
        laptop.mkdir(parents=True)
        try:
            walk(make_laptops(made), laptop, QSize(1366, 768), look_over)
        finally:
            dresser.remove()
    return found


@pytest.mark.slow
@pytest.mark.xdist_group("accessibility")
def test_every_page_was_walked(walked: Walked) -> None:
    assert set(walked.pages) == set(PAGES)


@pytest.mark.slow
@pytest.mark.xdist_group("accessibility")
@pytest.mark.parametrize(
    "kind",
    ["name", "role", "rows", "buddy", "order", "trap", "reach"],
    ids=[
        "every control has a name",
        "every control has a role that fits it",
        "every row of a list can be read out",
        "every label leads to the control beside it",
        "tab order follows the eye",
        "tab goes round and comes back",
        "tab comes to every control",
    ],
)
def test_on_every_page(walked: Walked, kind: str) -> None:
    assert not walked.wrong.get(kind), "\n".join(walked.wrong[kind])


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The text that a screen reader gets."""
    said: list[str] = []

    def listen(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return said


def test_an_answer_is_heard_and_after_it_the_score_that_it_moved(
    qtbot: QtBot, tmp_path: Path, heard: list[str]
) -> None:
    make_practice(tmp_path / "practice")
    window = MainWindow()
    with qtbot.waitActive(window):
        window.show()
    window.resize(1366, 768)
    window.ask_to_unlock(tmp_path / "practice", Secrets(passphrase=PASSPHRASE))
    qtbot.waitUntil(lambda: window.view is not None)
    view = window.view
    assert view is not None
    view.assess.go_to("facts")
    press(focused(), Qt.Key.Key_Y)
    assert "Yes" in heard
    view.assess.go_to("roh", "1.1.06")
    press(focused(), Qt.Key.Key_Y)
    view.assess.go_to("roh", "1.1.07")
    heard.clear()
    press(focused(), Qt.Key.Key_N)
    assert heard[0] == "1.1.07 No"
    assert any(text.startswith("1.1:") and "100 to 50" in text for text in heard[1:])
    heard.clear()
    view.assess.case_actions.undo.trigger()
    assert any("1.1.07" in text for text in heard)
    window.close()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
