"""Claims about the page across inspections: files in, a table out, and nothing kept that opens them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QTableView, QTabWidget
from pytestqt.qtbot import QtBot

from app.rollup.figures import Figure, InspectionHeader, Title
from app.rollup.rollup import RollUp
from tests.helpers.inspections import HANDOUT, handed_out
from tests.ui.acting import child, click, is_right_aligned
from ui.context import Context
from ui.sharing import rollup_page
from ui.sharing.rollup_page import RollUpPage
from ui.sharing.rollup_rows import score_rows
from ui.tasks import Tasks


@pytest.fixture
def file(filled: Context, tmp_path: Path) -> Path:
    return handed_out(filled.session, tmp_path / "all.assessment")


@pytest.fixture
def answered_cases() -> frozenset[str]:
    return frozenset({"BRO-001", "BRO-002"})


@pytest.fixture
def page(qtbot: QtBot, tasks: Tasks) -> RollUpPage:
    made = RollUpPage(tasks)
    qtbot.addWidget(made)
    made.show()
    return made


def cells(page: RollUpPage, name: str) -> list[list[str]]:
    """The headings and every row of a table."""
    model = child(page, QTableView, name).model()
    columns = range(model.columnCount())
    rows = [[str(model.index(row, column).data()) for column in columns] for row in range(model.rowCount())]
    return [[str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns], *rows]


def test_a_file_gives_a_row_of_its_area_and_the_published_ones(
    qtbot: QtBot, page: RollUpPage, dressed: Callable[[], None], file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dressed()
    page.resize(1366, 736)
    monkeypatch.setattr(rollup_page, "ask_assessment_files", lambda *_: [file, file])
    assert not child(page, QPushButton, "rollUp").isEnabled()
    click(child(page, QPushButton, "addRollupFiles"))
    assert page.chosen.text() == "all.assessment"
    page.secret.setText(HANDOUT)
    click(child(page, QPushButton, "rollUp"))
    qtbot.waitUntil(lambda: child(page, QTabWidget, "rollupTabs").isVisible())
    headings, *rows = cells(page, "rollupScores")
    assert headings[:6] == ["Region", "Area", "Last day", "Cases", "Signed", "Safeguarding"]
    assert max(len(line) for each in headings for line in each.splitlines()) <= 14
    assert headings[8:10] == ["1.1", "1.2"]
    signed, fingerprint = rows[0][4].splitlines()
    assert signed == "By the lead"
    assert fingerprint.count("-") == 2
    assert [tuple(row[:2]) for row in rows] == [
        ("", "Bromley"),
        ("The region", ""),
        ("All areas", ""),
        ("Published: lowest", ""),
        ("Published: highest", ""),
        ("Published: average", ""),
        ("Published: Bromley", ""),
    ]
    table = child(page, QTableView, "rollupScores")
    assert [table.columnSpan(row, 0) for row in range(len(rows))] == [1, 5, 5, 5, 5, 5, 5]
    assert page.verticalScrollBar().maximum() == 0
    assert rows[0][3] == "2"
    assert rows[-1][5:9] == ["81%", "75%", "82%", ""]
    scores = child(page, QTableView, "rollupScores")
    columns = range(scores.model().columnCount())
    assert [is_right_aligned(scores, column) for column in columns] == [
        column == 3 or column >= 5 for column in columns
    ]
    assert page.caution.isVisible()
    _, *weak = cells(page, "rollupWeakest")
    assert weak[0][0] <= weak[-1][0]


def test_several_areas_have_their_lowest_highest_and_average() -> None:
    def figure(scope: str, area: str, yes: int) -> Figure:
        day, counts = "2011-12-02" if area else "", (yes, 10 - yes, 0, yes * 10)
        where = (scope, "London", area, area, day, 1, "headline", "roh")
        return Figure(*where, *counts, previous=None, change=None, lowest=None, highest=None, average=None, areas=None)

    headers = [InspectionHeader(area, "London", area, "2011-12-02", "f", 3, 2) for area in ("Brent", "Merton")]
    spread = replace(figure("region", "", 5), lowest=30, highest=80, average=55, areas=2)
    figures = (figure("area", "Brent", 3), figure("area", "Merton", 8), spread)
    found = RollUp(tuple(headers), (Title("f", "headline", "roh", "Risk of Harm", 0),), figures)
    assert [(row[0], row[1], row[3], row[5]) for row in score_rows(found)][:6] == [
        ("London", "Brent", "2 of 3 complete", "30%"),
        ("London", "Merton", "2 of 3 complete", "80%"),
        ("London", "The region", "", "50%"),
        ("London", "Lowest area", "", "30%"),
        ("London", "Highest area", "", "80%"),
        ("London", "Average of the areas", "", "55%"),
    ]


def test_a_missing_secret_and_a_wrong_one_are_said(qtbot: QtBot, page: RollUpPage, file: Path) -> None:
    page.restore_state({"paths": [str(file)]})
    click(child(page, QPushButton, "rollUp"))
    assert page.notice.text == "Give a recovery key or a passphrase. Nothing was read."
    assert page.secret.hasFocus()
    page.secret.setText("another one")
    click(child(page, QPushButton, "rollUp"))
    qtbot.waitUntil(lambda: "does not open" in page.notice.text)
    assert child(page, QPushButton, "rollUp").isEnabled()


def test_a_dataset_is_written_to_the_folder_that_is_chosen(
    qtbot: QtBot, page: RollUpPage, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rollup_page, "ask_where_to_write_data", lambda *_: tmp_path / "dataset")
    page.restore_state({"paths": [str(file)]})
    page.secret.setText(HANDOUT)
    click(child(page, QPushButton, "writeDataset"))
    qtbot.waitUntil(lambda: "Parquet dataset" in page.notice.text)
    assert (tmp_path / "dataset" / "inspections.parquet").is_file()


def test_what_is_kept_has_no_secret(page: RollUpPage, file: Path) -> None:
    page.restore_state({"paths": [str(file)], "keys": "keys.txt"})
    page.secret.setText(HANDOUT)
    state = page.save_state()
    assert state == {"paths": [str(file)], "keys": "keys.txt"}


def test_the_fields_begin_where_the_tables_below_them_do(page: RollUpPage) -> None:
    page.resize(1920, 1000)
    page.tabs.show()
    lefts = [each.mapTo(page, each.rect().topLeft()).x() for each in (page.title, page.tabs)]
    assert lefts[0] == lefts[1]
