"""Claims about exporting data in the window: it is warned about, confirmed, logged, cancelled, and for leads only."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.exporting_data import export_data, hash_of
from app.errors import KnownError
from app.records.data_export import DATA_EXPORT
from app.session.session import Session
from tests.helpers.inspections import handed_out, joined
from tests.ui.acting import child, click
from ui.bus import ChangeBus
from ui.context import Context
from ui.sharing import data_page
from ui.sharing.data_page import DataPage
from ui.tasks import Tasks


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the person says that the data go."""
    path = tmp_path / "out.json"
    monkeypatch.setattr(data_page, "ask_where_to_write_data", lambda *_: path)
    return path


@pytest.fixture
def page(qtbot: QtBot, small: Context, tasks: Tasks) -> DataPage:
    made = DataPage(small, tasks)
    qtbot.addWidget(made)
    made.show()
    made.restore_state({"dataFormat": "json"})
    return made


def logged(session: Session) -> list[str]:
    return [row.recorded.hash for row in session.store.rows() if DATA_EXPORT.matches(row.key)]


def answer(page: DataPage, button: str) -> None:
    """Press Export, and answer the question."""
    click(child(page, QPushButton, "exportData"))
    box = page.window().findChild(QMessageBox, "question")
    assert box is not None
    click(child(box, QPushButton, button))


def test_nothing_is_written_unless_the_person_agrees(qtbot: QtBot, page: DataPage, small: Context, out: Path) -> None:
    answer(page, "questionNo")
    assert not out.exists()
    assert logged(small.session) == []
    with qtbot.waitSignal(page.exported) as done:
        answer(page, "questionYes")
    assert done.args is not None
    assert str(done.args[0]).startswith(f"{out} holds ")
    assert logged(small.session) == [hash_of(out)]


def test_pseudonyms_are_the_default_and_the_text_says_what_is_written(qtbot: QtBot, page: DataPage, out: Path) -> None:
    contents = child(page, QLabel, "dataContents")
    assert "Pseudonyms replace references" in contents.text()
    with qtbot.waitSignal(page.exported):
        answer(page, "questionYes")
    assert "BRO-001" not in out.read_text(encoding="utf-8")
    page.hidden_names.setChecked(False)
    assert "notes, evidence" in contents.text()
    with qtbot.waitSignal(page.exported):
        answer(page, "questionYes")
    assert json.loads(out.read_text(encoding="utf-8"))["cases"][0]["case_ref"] == "BRO-001"


def test_an_export_is_cancelled_between_two_tables(
    qtbot: QtBot, page: DataPage, small: Context, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[int] = []
    original = export_data

    def cancelled_on_the_way(*given: Any, step: Callable[[str, int, int], None], **options: Any) -> object:
        def before(label: str, number: int, of: int) -> None:
            steps.append(number)
            if number == 3 and page._job is not None:
                page._job.cancel()
            step(label, number, of)

        return original(*given, step=before, **options)

    monkeypatch.setattr(data_page, "export_data", cancelled_on_the_way)
    answer(page, "questionYes")
    qtbot.waitUntil(lambda: "cancelled" in page.notice.text)
    assert steps == [1, 2, 3]
    assert not out.exists()
    assert logged(small.session) == []
    assert child(page, QPushButton, "exportData").isEnabled()


def test_trouble_is_said_and_the_page_goes_on(
    qtbot: QtBot, page: DataPage, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise KnownError("The disk is full.")

    monkeypatch.setattr(data_page, "export_data", refused)
    answer(page, "questionYes")
    qtbot.waitUntil(lambda: page.notice.text == "The disk is full.")
    assert child(page, QPushButton, "exportData").isEnabled()


def test_another_laptop_than_a_leads_is_told_to_ask(qtbot: QtBot, small: Context, tasks: Tasks, tmp_path: Path) -> None:
    laptop = joined(handed_out(small.session, tmp_path / "PA.assessment", assessor="PA"), tmp_path / "pa")
    page = DataPage(Context(laptop, ChangeBus()), tasks)
    qtbot.addWidget(page)
    page.restore_state({})
    assert page.notice.text == "Only a lead's laptop exports data. Ask the lead."
    assert not child(page, QPushButton, "exportData").isEnabled()
    laptop.close()
