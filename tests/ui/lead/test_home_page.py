"""Claims about the lead's home: the stages with their state and next step, and a way to every page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.allocating import allocate
from app.commands.editing_setup import edit_inspection
from app.commands.opening import open_inspection
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, copy_small
from tests.ui.acting import child, click, inside, press
from ui.context import Context
from ui.language.dates import moment
from ui.lead.home_page import HomePage, when
from ui.shell.main_window import MainWindow
from ui.shell.page_names import CASES, HOME
from ui.shell.page_registry import INSPECTION_PAGES


@pytest.fixture
def page(qtbot: QtBot, small: Context) -> HomePage:
    made = HomePage(small)
    qtbot.addWidget(made)
    made.show()
    return made


def text(page: HomePage, name: str) -> str:
    return child(page, QLabel, name).text()


def test_every_stage_says_its_state_and_the_next_step(page: HomePage) -> None:
    assert text(page, "state_setUp") == "●  Under way"
    assert text(page, "text_setUp") == (
        "Bromley, 4 people. The days of fieldwork are not known. Set the days of fieldwork."
    )
    assert text(page, "state_allocate") == "✓  Done"
    button = child(page, QPushButton, "stage_allocate")
    assert (button.accessibleName(), button.accessibleDescription()) == ("Allocate, Done", "3 cases allocated.")


def test_each_person_has_a_line_that_follows_the_changes(page: HomePage, small: Context) -> None:
    assert [text(page, f"person{number}") for number in range(3)] == [
        "LA: 1 case, not handed out, 0 complete.",
        "LI: 1 case, not handed out, 0 complete.",
        "PA: 1 case, not handed out, 0 complete.",
    ]
    small.bus.announce(allocate(small.session, "PA", ["BRO-002", "BRO-003"]))
    assert text(page, "person0") == "PA: 3 cases, not handed out, 0 complete."
    assert child(page, QLabel, "person1").isHidden()


STAGES = ("setUp", "sample", "allocate", "handOut", "gather", "settle", "findings")
OTHERS = ("homeImport", "homeBackups", "homeCases")


@pytest.mark.parametrize("button", [*(f"stage_{name}" for name in STAGES), *OTHERS])
def test_every_button_opens_a_page_that_the_window_has(qtbot: QtBot, page: HomePage, button: str) -> None:
    with qtbot.waitSignal(page.page_asked) as asked:
        click(child(page, QPushButton, button))
    assert asked.args is not None
    assert asked.args[0] in {spec.name for spec in INSPECTION_PAGES}


def test_a_time_of_the_last_week_has_its_day() -> None:
    now = QDateTime.currentDateTime()
    yesterday, long_ago = now.addDays(-1), now.addDays(-30)
    assert when(yesterday.toMSecsSinceEpoch()) == yesterday.toString("dddd HH:mm")
    assert when(long_ago.toMSecsSinceEpoch()) == moment(long_ago.toMSecsSinceEpoch())


def opened(qtbot: QtBot, folder: Path, code: str | None) -> MainWindow:
    """A window on a small inspection whose laptop is somebody's."""
    copy_small(folder)
    if code is not None:
        session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
        session.set_current_assessor(code)
        session.close()
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.ask_to_unlock(folder, Secrets(passphrase=PASSPHRASE))
    qtbot.waitUntil(lambda: window.view is not None)
    return window


@pytest.mark.parametrize(("code", "first"), [("LI", HOME), ("PA", CASES), (None, CASES)])
def test_a_leads_laptop_begins_at_home_and_others_at_the_cases(
    qtbot: QtBot, tmp_path: Path, code: str | None, first: str
) -> None:
    window = opened(qtbot, tmp_path / "lead", code)
    assert inside(window).navigation.navigator.current == first
    window.close()


def test_home_comes_back_after_a_page_and_escape_leads_to_the_cases(qtbot: QtBot, tmp_path: Path) -> None:
    window = opened(qtbot, tmp_path / "lead", "LI")
    navigator = inside(window).navigation.navigator
    click(child(navigator.page(HOME), QPushButton, "stage_allocate"))
    assert navigator.current == "allocate"
    press(navigator.page("allocate"), Qt.Key.Key_Escape)
    assert navigator.current == HOME
    press(navigator.page(HOME), Qt.Key.Key_Escape)
    assert navigator.current == CASES
    window.close()


def test_the_first_stage_that_is_not_done_has_the_primary_button(page: HomePage, small: Context) -> None:
    def primary() -> list[str]:
        return [each.objectName() for each in page.findChildren(QPushButton) if each.property("role") == "primary"]

    assert primary() == ["stage_setUp"]
    small.bus.announce(edit_inspection(small.session, first="2011-11-28", last="2011-12-02"))
    (following,) = primary()
    states = {name: text(page, f"state_{name}") for name in STAGES}
    assert states["setUp"].endswith("Done")
    assert following == f"stage_{next(name for name in STAGES if not states[name].endswith('Done'))}"
