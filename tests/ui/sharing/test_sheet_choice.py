"""Claims about the page of an import: a sheet is chosen there, and the first rows are seen before they are recorded."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QTableView, QTabWidget
from pytestqt.qtbot import QtBot

from tests.app.exchange.importers.files import workbook
from tests.ui.acting import child
from ui.context import Context
from ui.sharing.sample_page import SamplePage
from ui.tasks import Tasks

LINES = [("reference", "allocated_to"), ("BRO-008", "LA")]


@pytest.fixture
def page(qtbot: QtBot, small: Context, tasks: Tasks) -> SamplePage:
    made = SamplePage(small, tasks)
    qtbot.addWidget(made)
    made.show()
    return made


def test_of_two_sheets_that_could_be_meant_one_is_chosen(qtbot: QtBot, page: SamplePage, tmp_path: Path) -> None:
    page.check(workbook(tmp_path / "years.xlsx", {"2010": LINES, "2011": [LINES[0], ("BRO-009", "LA")]}))
    qtbot.waitUntil(lambda: page.notice.kind == "error")
    box = child(page, QComboBox, "sampleSheet")
    assert [box.itemText(at) for at in range(box.count())] == ["Choose a sheet", "2010", "2011"]
    assert not child(page, QTabWidget, "sampleTabs").isVisible()
    box.setCurrentIndex(2)
    box.activated.emit(2)
    qtbot.waitUntil(lambda: child(page, QPushButton, "takeSample").isVisible())
    assert child(page, QLabel, "sampleNotes").text() == 'The sheet "2011" is read. The others are not: "2010".'
    rows = child(page, QTableView, "samplePreview").model()
    assert [rows.index(0, at).data() for at in range(rows.columnCount())] == ["BRO-009", "LA"]
    assert page.save_state()["sheet"] == "2011"


def test_a_file_that_is_no_table_is_refused_at_the_top_of_the_page(
    qtbot: QtBot, page: SamplePage, tmp_path: Path
) -> None:
    path = tmp_path / "page.xls"
    path.write_text("<html><table><tr><td>reference</td></tr></table></html>")
    page.check(path)
    qtbot.waitUntil(lambda: page.notice.kind == "error")
    assert page.notice.text.startswith("page.xls is a web page, not a table.")
    assert child(page, QPushButton, "leaveSample").y() < page.height() // 2
