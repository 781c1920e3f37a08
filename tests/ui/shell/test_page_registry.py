"""Claims about every registered page: it is made when shown, and comes back as it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE
from tests.ui.acting import child, unlock
from ui.settings import settings
from ui.shell.main_window import MainWindow
from ui.shell.menus import Menu, MenuLine
from ui.shell.page import Level, Page, PageSpec, PageState, connected
from ui.shell.page_registry import INSPECTION_PAGES, PageRegistry
from ui.shell.page_services import InspectionServices
from ui.tasks import Tasks
from ui.widgets.forms.form_page import FormPage

REGISTRY = PageRegistry()
RECOVERY = "AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH"
TYPED = "half of"


class MadeUpPage(FormPage):
    """A page of one field, as the recipe in docs/architecture.md says."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__("madeUpPage", "Made up")
        self.add_field("word", "Word", QLineEdit())
        self.add_field("secret", "Secret", QLineEdit())


def made_up(on: InspectionServices) -> Page:
    page = MadeUpPage()
    return connected(page, (page.left, on.back))


MADE_UP = PageSpec(
    "madeUp",
    Level.INSPECTION,
    made_up,
    MenuLine(Menu.INSPECTION, 250, "madeUpAction", lambda: "Ma&de up", ("Ctrl+Shift+U",)),
    kept_when_locked=("word",),
    side_page=True,
)
WITH_MADE_UP = PageRegistry(inspection=(*INSPECTION_PAGES, MADE_UP))


def opening_state(name: str, folder: Path) -> PageState:
    """The state that a page is opened with. A page that is not named here is opened without one."""
    sheet = Path("resources/demo/sample.csv").resolve()
    states: dict[str, PageState] = {
        "start": {"selected": str(folder)},
        "unlock": {"folder": str(folder), "useRecoveryKey": True},
        "new": {"area": "Bromley", "team": "PA, LA", "fieldworkFirst": "2012-03-05", "whose": ""},
        "join": {"file": str(folder / "for-PA.assessment"), "opensWith": "recovery"},
        "recoveryKey": {"folder": str(folder), "key": "00ff", "recoveryKey": RECOVERY, "writtenDown": True},
        "repair": {"folder": str(folder)},
        "restore": {"folder": str(folder.parent)},
        "case": {"case": "BRO-001", "page": "asset", "item": "1.1.03", "guidance": True},
        "drilldown": {"score": ["criterion", "1.1"], "of": "case", "case": ["BRO-001", "PA"], "unfolded": []},
        "sample": {"file": str(sheet), "mapping": {"reference": "Case number"}},
        "merge": {"paths": [str(folder / "PA.assessment")]},
        "handOut": {"handOutTo": "PA"},
        "data": {"dataFormat": "json", "pseudonymise": False},
        "rollup": {"paths": [str(folder / "PA.assessment")], "keys": ""},
        "passphrase": {"provenBy": "recovery"},
        "guide": {"file": "user-guide.md", "paragraph": 30},
    }
    return states.get(name, {})


class Walk:
    """A window on the small inspection, with one page in view on which something is typed."""

    def __init__(self, qtbot: QtBot, folder: Path, spec: PageSpec[Any]) -> None:
        self.qtbot = qtbot
        self.folder = folder
        self.spec = spec
        self.window = MainWindow(WITH_MADE_UP)
        self.window.show()
        if spec.level is Level.WINDOW and spec.name != "inspection":
            self.window.navigator.go(spec.name, opening_state(spec.name, folder))
        else:
            self.window.ask_to_unlock(folder, Secrets(passphrase=PASSPHRASE))
            qtbot.waitUntil(lambda: self.window.view is not None)
            self._open()
        self.settle()
        for field in self.page.findChildren(QLineEdit):
            if field.isVisible() and field.isEnabled() and not field.text() and field.maxLength() > len(TYPED):
                field.setText(TYPED)
        self.settle()

    def _open(self) -> None:
        state = opening_state(self.spec.name, self.folder)
        if self.spec.level is Level.OVERLAY:
            self.window.navigator.open(self.spec.name, state)
        elif self.spec.level is Level.INSPECTION:
            self.inner.open(self.spec.name, state)

    @property
    def inner(self) -> Any:
        assert self.window.view is not None
        return self.window.view.navigation.navigator

    @property
    def page(self) -> QWidget:
        navigator = self.inner if self.spec.level is Level.INSPECTION else self.window.navigator
        assert navigator.current == self.spec.name
        page: QWidget = navigator.page(self.spec.name)
        assert page.isVisible()
        return page

    @property
    def state(self) -> PageState:
        page = self.page
        assert isinstance(page, Page)
        return page.save_state()

    def lock_and_unlock(self) -> None:
        """Lock the window, and open it again with the passphrase."""
        self.window.lock()
        assert self.window.view is None
        unlock(self.qtbot, self.window)
        self.qtbot.waitUntil(lambda: self.window.view is not None)
        self.settle()

    def settle(self) -> None:
        """Let work that the page began come to its end, and what was to follow it."""
        # Some pages have a worker of their own.
        self.qtbot.waitUntil(lambda: not any(each.busy for each in self.window.findChildren(Tasks)))
        QApplication.processEvents()


@pytest.fixture
def walked(qtbot: QtBot, small_folder: Path, request: pytest.FixtureRequest) -> Any:
    """Walks to one page; the window is closed again."""
    windows: list[MainWindow] = []

    def walk(spec: PageSpec[Any]) -> Walk:
        walk = Walk(qtbot, small_folder, spec)
        windows.append(walk.window)
        return walk

    yield walk
    for window in windows:
        window.navigator.drop("recoveryKey")
        window.close()


def pages(*specs: PageSpec[Any]) -> pytest.MarkDecorator:
    """Runs a test once for each of these pages."""
    return pytest.mark.parametrize("spec", specs, ids=lambda spec: spec.name)


INSPECTION = next(spec for spec in WITH_MADE_UP if spec.name == "inspection")
BEFORE_OPENING = [spec for spec in WITH_MADE_UP if spec.level is Level.WINDOW and spec is not INSPECTION]
WHILE_OPEN = [spec for spec in WITH_MADE_UP if spec.level is not Level.WINDOW]
EVERY_PAGE = pages(*WITH_MADE_UP)
Walked = Callable[[PageSpec[Any]], Walk]


@pages(*BEFORE_OPENING, *WHILE_OPEN)
def test_a_page_saves_plain_data_and_a_fresh_page_restores_it(walked: Walked, spec: PageSpec[Any]) -> None:
    walk = walked(spec)
    before, page = walk.state, walk.page
    assert json.loads(json.dumps(before)) == before
    navigator = walk.inner if spec.level is Level.INSPECTION else walk.window.navigator
    navigator.drop(spec.name)
    navigator.go(spec.name, before)
    walk.settle()
    assert walk.page is not page
    assert walk.state == before


@pytest.mark.slow
@EVERY_PAGE
def test_a_page_stays_as_it_is_in_another_language(walked: Walked, spec: PageSpec[Any]) -> None:
    walk = walked(spec)
    before, page = walk.state, walk.page
    settings().language = "cy"
    walk.settle()
    assert walk.page is not page
    assert walk.state == before


@pytest.mark.slow
@EVERY_PAGE
def test_a_page_stays_as_it_is_with_another_size_of_text(
    walked: Walked, dressed: Callable[[], None], spec: PageSpec[Any]
) -> None:
    dressed()
    walk = walked(spec)
    before, page = walk.state, walk.page
    settings().text_percent = 150
    walk.qtbot.waitUntil(lambda: walk.page is not page)
    walk.settle()
    assert without_pixels(walk.state) == without_pixels(before)


def without_pixels(state: Any) -> Any:
    """A state without how far lists are scrolled, which is another number with other rows."""
    if isinstance(state, dict):
        return {name: without_pixels(each) for name, each in state.items() if name != "scroll"}
    return [without_pixels(each) for each in state] if isinstance(state, list) else state


@pages(*WHILE_OPEN)
def test_a_page_comes_back_after_locking_with_what_may_be_kept_and_nothing_else(
    walked: Walked, spec: PageSpec[Any]
) -> None:
    walk = walked(spec)
    before, page = walk.state, walk.page
    walk.lock_and_unlock()
    assert walk.page is not page
    kept = spec.state_when_locked(before)
    assert spec.state_when_locked(walk.state) == kept
    assert TYPED not in [value for name, value in walk.state.items() if name not in kept]


def test_an_inspection_comes_back_after_locking_with_the_page_in_view(walked: Walked) -> None:
    walk = walked(INSPECTION)
    before, page = walk.state, walk.page
    assert json.loads(json.dumps(before)) == before
    walk.lock_and_unlock()
    assert walk.page is not page
    assert walk.state == before


@pages(*BEFORE_OPENING)
def test_a_page_without_an_inspection_has_nothing_to_lock(walked: Walked, spec: PageSpec[Any]) -> None:
    walk = walked(spec)
    before, page = walk.state, walk.page
    walk.window.lock()
    walk.settle()
    assert walk.page is page
    assert walk.state == before


@pytest.mark.slow
def test_no_page_keeps_a_passphrase_when_locked(walked: Walked) -> None:
    for spec in INSPECTION_PAGES:
        if spec.kept_when_locked != ("*",):
            page = walked(spec).page
            hidden = [
                field.objectName()
                for field in page.findChildren(QLineEdit)
                if field.echoMode() is QLineEdit.EchoMode.Password
            ]
            assert set(hidden) & set(spec.kept_when_locked) == set()


def test_every_name_is_given_once_and_every_menu_line_opens_its_page(walked: Walked) -> None:
    names = [spec.name for spec in REGISTRY]
    assert len(names) == len(set(names))
    lines = [spec.menu for spec in REGISTRY if spec.menu is not None]
    places = [(line.menu, line.order) for line in lines]
    assert len(places) == len(set(places))
    window = walked(next(iter(INSPECTION_PAGES))).window
    for line in lines:
        assert child(window, QAction, line.name).text() == line.text()


def test_a_page_of_the_registry_has_its_menu_line_its_shortcut_and_its_way_back(
    qtbot: QtBot, small_folder: Path
) -> None:
    window = MainWindow(WITH_MADE_UP)
    window.show()
    action = child(window, QAction, "madeUpAction")
    assert not action.isEnabled()
    window.ask_to_unlock(small_folder, Secrets(passphrase=PASSPHRASE))
    qtbot.waitUntil(lambda: window.view is not None)
    assert window.view is not None
    window.view.open_case("BRO-001")
    assert window.findChild(MadeUpPage) is None
    qtbot.waitUntil(lambda: not window.tasks.busy)
    action.trigger()
    assert child(window, MadeUpPage, "madeUpPage").isVisible()
    child(window, MadeUpPage, "madeUpPage").leave()
    assert window.view.case == "BRO-001"
    assert window.view.in_case
    window.close()
