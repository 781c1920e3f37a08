"""Claims about every page of the window in Welsh: nothing on any of them is an English text of the program's."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from maintenance.screenshots.laptops import Laptops
from maintenance.screenshots.tour import PAGES
from maintenance.translations.catalogue import CATALOGUE
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QWidget,
)

from app.framework.catalogue import shipped_source
from tests.ui.touring import tour
from ui.language.catalogue import read_messages
from ui.language.choice import speak
from ui.settings import settings
from ui.shell.main_window import MainWindow

SIZE = QSize(1366, 768)
ROWS = 60  # rows of a list that represent all of them
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
# A text recorded in English can be any words, and a placeholder can have a text of a person or a file.
VALUE = re.compile(r"\\\{[a-z_0-9]*\\\}|%\d")
APART = re.compile(r"   |[,;:] |\n")
# A language is named in itself, and a figure is worded in the language of the text that it is put into.
IN_ENGLISH = {"English", "Minimum improvement required"}
# Characters of a framework's text that is no word or id, and of one that nobody writes into a note by chance.
SHORTEST, SURE = 12, 30


@dataclass(slots=True)
class Heard:
    """The texts of the window, each with the page it was first seen on."""

    pages: list[str] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)

    def look(self, window: MainWindow, page: str) -> None:
        self.pages.append(page)
        for text in _texts(window):
            self.texts.setdefault(text.replace("&", ""), page)


def _texts(window: MainWindow) -> Iterator[str]:
    yield window.windowTitle()
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.statusTip())
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
            yield from _own(widget)


def _own(widget: QWidget) -> Iterator[str]:
    """The texts of the widget itself, without text that a person typed into a field."""
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit() | QPlainTextEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(each) for each in range(widget.count()))
        case QTabBar():
            yield from (widget.tabText(each) for each in range(widget.count()))
        case QSpinBox():
            yield from (widget.prefix(), widget.suffix(), widget.specialValueText())
        case QAbstractSpinBox():
            yield widget.text()
        case QAbstractItemView() if isinstance(widget.model(), QAbstractItemModel):
            yield from _rows(widget.model())


def _rows(model: QAbstractItemModel, under: QModelIndex | None = None) -> Iterator[str]:
    parent = QModelIndex() if under is None else under
    listed = isinstance(model, QAbstractListModel)
    for column in range(1 if listed else model.columnCount(parent)):
        yield _said(model.headerData(column, Qt.Orientation.Horizontal))
        for row in range(min(model.rowCount(parent), ROWS)):
            index = model.index(row, column, parent)
            yield from (_said(model.data(index, role)) for role in ROLES)
    if under is None and not isinstance(model, QAbstractListModel | QAbstractTableModel):
        for row in range(min(model.rowCount(), ROWS)):
            index = model.index(row, 0)
            if model.hasChildren(index):
                yield from _rows(model, index)


def _said(data: object) -> str:
    return data if isinstance(data, str) else ""


def _shape(template: str) -> re.Pattern[str]:
    return re.compile(VALUE.sub(r"(.+?)", re.escape(template.replace("&", ""))), re.DOTALL)


def _words(template: str) -> str:
    return "".join(VALUE.sub("", re.escape(template)).split("\\"))


def _english() -> tuple[set[str], list[re.Pattern[str]], list[re.Pattern[str]]]:
    """Sources worded otherwise in Welsh: those to be compared, those with values in them; and what is Welsh."""
    plain: set[str] = set()
    filled: list[re.Pattern[str]] = []
    welsh: list[re.Pattern[str]] = []
    messages = read_messages(CATALOGUE.read_bytes(), name=CATALOGUE.name)
    same = {text.replace("&", "") for text in messages.values()}
    for (_, source), translation in messages.items():
        if source.replace("&", "") in same:
            continue
        welsh.append(_shape(translation))
        if VALUE.search(re.escape(source)):
            # With hardly a word of its own anything would fit it.
            if len(re.findall(r"[a-z]{2,}", _words(source), re.IGNORECASE)) > 1:
                filled.append(_shape(source))
        else:
            plain.add(source.replace("&", ""))
    return plain, filled, welsh


def _leaves(table: object) -> Iterator[str]:
    match table:
        case str():
            yield table
        case dict():
            for each in table.values():
                yield from _leaves(each)
        case list():
            for each in table:
                yield from _leaves(each)


def _framework_texts() -> set[str]:
    """The English texts of the framework, except those that could be a word or an id."""
    return {
        text for text in _leaves(tomllib.loads(shipped_source("cci-2009"))) if " " in text and len(text) >= SHORTEST
    }


@pytest.fixture
def heard(laptops: Laptops, tmp_path: Path, qapp: QApplication) -> Heard:
    settings().language = "cy"
    speak("cy")
    found = Heard()
    tour(laptops, tmp_path / "data", SIZE, found.look)
    return found


@pytest.mark.slow
def test_no_page_shows_an_english_text_where_welsh_is_spoken(heard: Heard) -> None:
    assert set(heard.pages) == set(PAGES)
    assert len(heard.texts) > 20 * len(PAGES) // 2
    plain, filled, welsh = _english()
    english = _framework_texts()
    left: list[tuple[str, str]] = []
    for text, page in heard.texts.items():
        if text in IN_ENGLISH:
            continue
        lines, parts = {text, *text.splitlines()}, {text, *APART.split(text)}
        is_english = bool(lines & plain | parts & english) or any(each in text for each in english if len(each) > SURE)
        if not is_english:
            is_english = any(shape.fullmatch(text) for shape in filled) and not any(
                shape.fullmatch(text) for shape in welsh
            )
        if is_english:
            left.append((page, text))
    assert not left
