"""Claims about every page of the window, walked once with text of twice the size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.screenshots.laptops import Laptops, make_laptops
from tests.screenshots.tour import PAGES, walk
from ui.settings import settings
from ui.window.main_window import MainWindow

SIZE = QSize(1366, 768)
PLAIN = Qt.KeyboardModifier.NoModifier
# Enter on one of these leads into its text, and puts the flag up where it does not stand.
FLAGS = "flag_"


@dataclass(slots=True)
class Seen:
    """What was seen, page by page."""

    pages: list[str] = field(default_factory=list)
    sizes: dict[str, tuple[int, int]] = field(default_factory=dict)
    buttons: int = 0
    deaf: dict[str, list[str]] = field(default_factory=dict)

    def look(self, window: MainWindow, page: str) -> None:
        self.pages.append(page)
        least = window.minimumSizeHint().expandedTo(window.size())
        self.sizes[page] = least.width(), least.height()
        for button in window.findChildren(QPushButton):
            reached = button.focusPolicy() in (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus)
            if reached and button.isVisible() and button.isEnabled():
                self.buttons += 1
                if not button.objectName().startswith(FLAGS) and not _takes_enter(button):
                    self.deaf.setdefault(page, []).append(button.objectName())


def _takes_enter(button: QPushButton) -> bool:
    """Whether Enter presses it, tried without moving the keys there and without what pressing it does."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    here: QWidget | None = QApplication.focusWidget()
    application.focusChanged.emit(here, button)
    pressed, pressed_in = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, PLAIN), button.isChecked()
    button.blockSignals(True)
    button.keyPressEvent(pressed)
    button.setChecked(pressed_in)
    button.blockSignals(False)
    application.focusChanged.emit(button, here)
    return pressed.isAccepted()


@pytest.fixture(scope="module")
def laptops(tmp_path_factory: pytest.TempPathFactory) -> Laptops:
    return make_laptops(tmp_path_factory.mktemp("stick"))


@pytest.fixture
def seen(laptops: Laptops, tmp_path: Path, dressed: Callable[[], None]) -> Seen:
    settings().text_percent = 200
    dressed()
    found = Seen()
    home = tmp_path / "data"
    inspections = home / "inspections"
    inspections.mkdir(parents=True)
    with (
        patch("app.places.user_data_path", lambda *_, **__: home),
        patch("app.places.user_config_path", lambda *_, **__: home),
    ):
        walk(laptops, inspections, SIZE, found.look)
    return found


def test_every_page_fits_at_twice_the_size_of_text_and_enter_presses_every_button(seen: Seen) -> None:
    assert set(seen.pages) == set(PAGES)
    over = {page: size for page, size in seen.sizes.items() if size != (SIZE.width(), SIZE.height())}
    assert not over
    assert seen.buttons > len(PAGES)
    assert not seen.deaf
