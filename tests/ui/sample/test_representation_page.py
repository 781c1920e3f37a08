"""Claims about the page of the sample: what is over or under, the draw before it counts, changes with a reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QTableView
from pytestqt.qtbot import QtBot

from app.commands.sampling_rules import sampling_rules
from app.errors import DataError
from app.records.draw import DRAW
from tests.helpers.inspections import row_hashes
from tests.ui.acting import child, click, press
from ui.context import Context
from ui.sample.representation_page import RepresentationPage
from ui.sample.representation_view import BARS
from ui.sample.sample_draw import SampleDraw
from ui.settings import settings
from ui.tasks import Tasks
from ui.widgets.notice import Notice


@pytest.fixture
def page(qtbot: QtBot, small: Context, tasks: Tasks) -> RepresentationPage:
    made = RepresentationPage(small, tasks)
    qtbot.addWidget(made)
    made.restore_state({})
    made.show()
    return made


@pytest.fixture
def caseload(tmp_path: Path) -> Path:
    """A caseload of twenty cases, a quarter of them of young women."""
    lines = [
        "reference,gender,case_manager",
        *(f"BRO-{n:03},{'female' if n % 4 == 0 else 'male'},CM{n % 3}" for n in range(1, 21)),
    ]
    path = tmp_path / "caseload.csv"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def rows(page: RepresentationPage) -> list[list[str]]:
    model = page.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_caseload_is_counted_and_what_is_over_or_under_is_said_in_words(
    qtbot: QtBot, page: RepresentationPage, small: Context, caseload: Path
) -> None:
    assert ["    Not known", "", "3", "", "", "100% of the sample"] in rows(page)
    page.tabs.setCurrentIndex(1)
    page.draw.try_draw(caseload)
    qtbot.waitUntil(lambda: child(page, QPushButton, "countCaseload").isVisible())
    with qtbot.waitSignal(page.draw.changed):
        click(child(page, QPushButton, "countCaseload"))
    assert page.notice.text == "The caseload has 20 cases. Only their numbers by group are recorded."
    page.by_hand.case.setCurrentText("BRO-001")
    found = rows(page)
    assert ["    male", "15", "0", "2.3", "▼ 2.3 under", "0% of the sample, 75% of the caseload"] in found
    index = page.table.model().index(found.index(next(row for row in found if row[0] == "    male")), BARS)
    assert index.data(Qt.ItemDataRole.UserRole) == (0.75, 0.0, "under")
    assert len(small.session.sample()) == 3


def test_the_bars_are_explained_on_their_own_tab_only(qtbot: QtBot, page: RepresentationPage, caseload: Path) -> None:
    page.tabs.setCurrentIndex(1)
    page.draw.try_draw(caseload)
    qtbot.waitUntil(lambda: child(page, QPushButton, "countCaseload").isVisible())
    with qtbot.waitSignal(page.draw.changed):
        click(child(page, QPushButton, "countCaseload"))
    about = child(page, QLabel, "sampleAbout")
    explained = []
    for tab in range(3):
        page.tabs.setCurrentIndex(tab)
        assert about.text().startswith("The sample has 3 cases.")
        explained.append("The upper bar" in about.text())
    assert explained == [True, False, False]


def test_a_draw_is_shown_and_recorded_only_when_asked(
    qtbot: QtBot, page: RepresentationPage, small: Context, caseload: Path
) -> None:
    page.tabs.setCurrentIndex(1)
    before = row_hashes(small.session)
    child(page, QSpinBox, "drawSize").setValue(6)
    child(page, QLineEdit, "drawSeed").setText("north door")
    for number, minimum in enumerate(sampling_rules().minimums):
        child(page, QSpinBox, f"least{number}").setValue(2 if minimum.dimension == "sex" else 0)
    page.draw.try_draw(caseload)
    qtbot.waitUntil(lambda: page.notice.kind == "error")
    assert "already that would not be drawn" in page.notice.text
    page.draw.replace.setChecked(True)
    click(child(page, QPushButton, "tryAgain"))
    qtbot.waitUntil(lambda: child(page, QPushButton, "draw").isVisible())
    text = child(page, QLabel, "drawResult").text()
    assert text.startswith("6 of 20 cases would be drawn with the seed north door. Nothing has been recorded yet.")
    assert row_hashes(small.session) == before
    with qtbot.waitSignal(page.draw.changed):
        click(child(page, QPushButton, "draw"))
    assert page.notice.text == "The sample of 6 cases is drawn."
    assert ", ".join(case.id for case in small.session.sample()) == text.splitlines()[-1]
    assert small.session.value(DRAW.key()).seed == "north door"
    assert (
        child(page, QLabel, "sampleAbout")
        .text()
        .startswith("The sample has 6 cases. It was drawn with the seed north door. The sample has cases of")
    )
    assert sum(case.profile.get("gender") == "female" for case in small.session.sample()) >= 2


def test_a_sheet_with_errors_draws_nothing(qtbot: QtBot, page: RepresentationPage, tmp_path: Path) -> None:
    (tmp_path / "bad.csv").write_text("reference,gender\nA,unknown\n", encoding="utf-8")
    page.draw.try_draw(tmp_path / "bad.csv")
    qtbot.waitUntil(lambda: page.notice.kind == "error")
    assert "bad.csv has 1 problem, so nothing was imported." in page.notice.text
    assert child(page, QPushButton, "draw").isHidden()


def test_the_columns_of_a_sheet_with_strange_headings_are_chosen_and_remembered(
    qtbot: QtBot, page: RepresentationPage, tasks: Tasks, small: Context, tmp_path: Path
) -> None:
    page.tabs.setCurrentIndex(1)
    sheet = tmp_path / "export.csv"
    sheet.write_text("Case no.,M/F\nA1,male\nA2,female\nA3,male\n", encoding="utf-8")
    page.draw.replace.setChecked(True)
    page.draw.try_draw(sheet)
    qtbot.waitUntil(lambda: page.notice.kind == "error")
    assert 'There is no column "Reference".' in page.notice.text
    model = child(page, QTableView, "columnMapping").model()
    fields = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    for field, column in (("Reference", "Case no."), ("Gender", "M/F")):
        fields = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        model.setData(model.index(fields.index(field), 1), column)
        qtbot.waitUntil(lambda: not tasks.busy)
    assert child(page, QLabel, "drawResult").text().endswith("A1, A2, A3")
    with qtbot.waitSignal(page.draw.changed):
        click(child(page, QPushButton, "countCaseload"))
    again = RepresentationPage(small, tasks)
    qtbot.addWidget(again)
    again.show()
    again.draw.replace.setChecked(True)
    again.draw.try_draw(sheet)
    qtbot.waitUntil(lambda: "A1, A2, A3" in child(again, QLabel, "drawResult").text())


def test_a_case_is_removed_replaced_and_added_with_a_reason(page: RepresentationPage, small: Context) -> None:
    page.tabs.setCurrentIndex(2)
    cases, other, why = (
        child(page, QComboBox, "caseToChange"),
        child(page, QLineEdit, "caseToAdd"),
        child(page, QLineEdit, "whyChanged"),
    )
    click(child(page, QPushButton, "removeCase"))
    assert page.notice.text == "A change of the sample needs a reason. Say why. Nothing was recorded."
    why.setText("The file is missing.")
    other.setText("BRO-009")
    click(child(page, QPushButton, "replaceCase"))
    assert page.notice.text == "BRO-009 is in the sample in place of BRO-001."
    assert (other.text(), why.text()) == ("", "")
    assert small.session.case("BRO-009").allocated_to == "PA"
    cases.setCurrentText("BRO-009")
    why.setText("Not ours.")
    click(child(page, QPushButton, "removeCase"))
    assert [case.id for case in small.session.sample()] == ["BRO-002", "BRO-003"]
    other.setText("BRO-001")
    why.setText("Found.")
    click(child(page, QPushButton, "addCase"))
    assert page.notice.text == "BRO-001 is in the sample."
    assert [cases.itemText(number) for number in range(cases.count())] == ["BRO-001", "BRO-002", "BRO-003"]


def test_faulty_rules_of_a_person_are_said(
    qtbot: QtBot, small: Context, tasks: Tasks, monkeypatch: pytest.MonkeyPatch
) -> None:
    def faulty() -> None:
        raise DataError("The rules for samples in mine.toml have mistakes.")

    monkeypatch.setattr("ui.sample.sample_draw.sampling_rules", faulty)
    page = RepresentationPage(small, tasks)
    qtbot.addWidget(page)
    assert page.notice.text == "The rules for samples in mine.toml have mistakes."


def test_what_is_typed_comes_back_and_escape_goes_back(
    qtbot: QtBot, page: RepresentationPage, small: Context, tasks: Tasks
) -> None:
    page.tabs.setCurrentIndex(2)
    page.by_hand.case.setCurrentText("BRO-002")
    page.by_hand.why.setText("Half of")
    page.draw.seed.setText("north")
    again = RepresentationPage(small, tasks)
    qtbot.addWidget(again)
    again.restore_state(page.save_state())
    assert again.save_state() == page.save_state()
    with qtbot.waitSignal(page.left):
        press(page, Qt.Key.Key_Escape)


def test_the_fields_of_the_draw_have_one_left_edge_and_fit_the_page_in_large_text(
    qtbot: QtBot, dressed: Callable[[], None], small: Context, tasks: Tasks
) -> None:
    settings().text_percent = 200
    dressed()
    draw = SampleDraw(small, tasks, Notice("drawNotice"))
    qtbot.addWidget(draw)
    draw.resize(900, 600)
    draw.show()
    assert draw.horizontalScrollBar().maximum() == 0
    fields = (draw.size_box, draw.seed, *(box for _, box in draw.least))
    assert len({field.mapTo(draw, QPoint()).x() for field in fields}) == 1
