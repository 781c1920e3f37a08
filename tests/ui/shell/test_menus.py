"""The menus: groups of few lines, each line with a letter and a key of its own, and the export of tables."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.commands.exporting import export_table
from tests.ui.acting import child, click, inside
from ui.language import choice as language
from ui.settings import settings
from ui.shell.main_window import MainWindow
from ui.widgets import file_dialogs

MOST_LINES = 9  # of a group


def groups(actions: Sequence[QAction]) -> Iterator[list[QAction]]:
    """The lines of a menu between its separators."""
    group: list[QAction] = []
    for action in actions:
        if action.isSeparator():
            yield group
            group = []
        else:
            group.append(action)
    yield group


@pytest.fixture(params=["en", "cy"])
def window(
    request: pytest.FixtureRequest, opened: Callable[[Path], MainWindow], small_folder: Path, qtbot: QtBot
) -> MainWindow:
    window = opened(small_folder)
    settings().language = request.param
    qtbot.waitUntil(lambda: language.current() == request.param)
    inside(window).open_case("BRO-001")
    return window


def test_every_group_is_short_and_none_is_empty(window: MainWindow) -> None:
    for title, actions in window.menus().by_menu():
        for group in groups(actions):
            assert 0 < len(group) <= MOST_LINES, title


def test_every_line_has_one_letter_of_its_own_in_its_menu(window: MainWindow) -> None:
    for title, actions in window.menus().by_menu():
        texts = [action.text() for action in actions if not action.isSeparator()]
        letters = [re.findall(r"&([^&])", text) for text in texts]
        assert all(len(each) == 1 for each in letters), (title, texts)
        assert len({each[0].casefold() for each in letters}) == len(letters), (title, texts)


def test_every_line_says_its_key_and_no_key_means_two_lines(window: MainWindow) -> None:
    lines = [action for _, actions in window.menus().by_menu() for action in actions if not action.isSeparator()]
    assert [line.text() for line in lines if line.shortcut().isEmpty() and line.menu() is None] == []
    keys = [key.toString(QKeySequence.SequenceFormat.PortableText) for line in lines for key in line.shortcuts()]
    assert len(set(keys)) == len(keys)


def test_the_lines_that_are_used_most_come_first(window: MainWindow) -> None:
    first = {title: next(groups(actions))[0].objectName() for title, actions in window.menus().by_menu()}
    assert list(first.values()) == [
        "openAction", "homeAction", "scoresAction", "nextOpenAction", "casesAction", "keysAction"
    ]  # fmt: skip


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder that is chosen wherever one is asked for."""
    folder = tmp_path / "tables"
    folder.mkdir()
    monkeypatch.setattr(file_dialogs, "ask_folder", lambda *_: folder)
    return folder


def export(window: MainWindow, qtbot: QtBot, ends: str) -> None:
    """Choose the line of the menu, and wait for what is said at the end."""
    child(window, QAction, "exportTablesAction").trigger()
    qtbot.waitUntil(lambda: ends in window.notice.text)


def test_scores_and_judgements_are_written_as_the_command_line_writes_them(
    opened: Callable[[Path], MainWindow], small_folder: Path, chosen: Path, qtbot: QtBot
) -> None:
    window = opened(small_folder)
    export(window, qtbot, "not encrypted")
    session = inside(window).session
    names = {"scores-csv": f"{session.area}-scores.csv", "judgements-csv": f"{session.area}-judgements.csv"}
    assert {path.name for path in chosen.iterdir()} == set(names.values())
    for table, name in names.items():
        export_table(session, table, chosen.parent / name)
        assert (chosen / name).read_bytes() == (chosen.parent / name).read_bytes()
        with (chosen / name).open(encoding="utf-8-sig", newline="") as file:
            assert next(csv.reader(file))


def test_a_table_that_is_there_already_is_replaced_only_when_asked(
    opened: Callable[[Path], MainWindow], small_folder: Path, chosen: Path, qtbot: QtBot
) -> None:
    window = opened(small_folder)
    there = chosen / f"{inside(window).session.area}-judgements.csv"
    there.write_text("mine", encoding="utf-8")
    export(window, qtbot, "is there already")
    assert [path.read_text(encoding="utf-8") for path in chosen.iterdir()] == ["mine"]
    click(child(window.notice, QPushButton, "windowNoticeAction"))
    qtbot.waitUntil(lambda: "not encrypted" in window.notice.text)
    assert there.read_text(encoding="utf-8") != "mine"
    assert len(list(chosen.iterdir())) == 2
