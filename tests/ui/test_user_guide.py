"""Claims about the user guide: its keys are the window's, and its pictures are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from maintenance.screenshots.__main__ import GUIDE, IMAGES, shown_in_guide
from maintenance.screenshots.tour import PAGES
from PySide6.QtGui import QAction, QImage, QKeySequence
from pytestqt.qtbot import QtBot

from app.framework.model import ANSWERS
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE
from ui.settings import AnswerKeys
from ui.shell.main_window import MainWindow
from ui.shortcuts import keys_of_lists
from ui.widgets.lists.keyed_list import CLEARING_KEYS

_OF_MENU = re.compile(r"Shift\+|Ctrl\+|F\d|\?").match


@pytest.fixture
def key_table() -> str:
    """The lines of the guide's table of keys."""
    return GUIDE.read_text(encoding="utf-8").partition("## Keys")[2].partition("## When something goes wrong")[0]


def written(key: QKeySequence) -> str:
    name = key.toString(QKeySequence.SequenceFormat.PortableText)
    return "Delete" if name == "Del" else name


@pytest.fixture
def shortcuts(qtbot: QtBot, small_folder: Path) -> set[str]:
    """Every shortcut of a window with an inspection open in it."""
    window = MainWindow()
    qtbot.addWidget(window)
    window.ask_to_unlock(small_folder, Secrets(passphrase=PASSPHRASE))
    qtbot.waitUntil(lambda: window.view is not None)
    view = window.view
    assert view is not None
    # Made when it is first wanted.
    assert view.assess.pages.interview.isHidden()
    found = {written(key) for action in window.findChildren(QAction) for key in action.shortcuts()}
    window.close()
    return found


def test_the_table_of_keys_has_every_shortcut_of_the_window_and_no_other(shortcuts: set[str], key_table: str) -> None:
    listed = set(re.findall(r"`((?:Ctrl\+|Shift\+|F\d|\?)[^`]*)`", key_table))
    assert listed == shortcuts


def test_the_sheet_of_keys_says_of_lists_and_fields_what_the_guide_says(key_table: str) -> None:
    in_guide: dict[str, list[tuple[set[str], str]]] = {}
    place = ""
    for line in key_table.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")]
        if len(cells) == 3 and line.startswith("|"):
            place = cells[0].strip("| ") or place
            in_guide.setdefault(place, []).append((set(re.split(", | or ", cells[1].replace("`", ""))), cells[2]))
    sheet = {each.title: [(set(key.names), key.does) for key in each.keys] for each in keys_of_lists()}
    # The page of keys takes the shortcuts of menus from the menus.
    of_lists = {
        title: [row for row in rows if row in sheet.get(title, []) or not any(map(_OF_MENU, row[0]))]
        for title, rows in in_guide.items()
    }
    assert {title: rows for title, rows in of_lists.items() if rows} == sheet | {"where": of_lists["where"]}


def test_every_key_that_answers_is_in_the_table(key_table: str) -> None:
    keys = [part for answer in ANSWERS for part in AnswerKeys().shown(answer).split(", ")]
    keys += [written(QKeySequence(key)) for key in CLEARING_KEYS]
    assert [key for key in keys if f"`{key}`" not in key_table] == []


def test_the_guide_shows_pictures_that_the_script_takes_and_they_are_there() -> None:
    shown = shown_in_guide()
    assert {path.name for path in IMAGES.iterdir()} == {f"{page}.png" for page in shown}
    assert set(shown) <= set(PAGES)
    assert all(not QImage(str(path)).isNull() and path.stat().st_size < 150_000 for path in IMAGES.iterdir())
