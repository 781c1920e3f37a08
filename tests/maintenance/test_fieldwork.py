"""Claims about the maintainers' fieldwork: its sheet is strange, its comparison sees differences, its parts fit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from maintenance.fieldwork import __main__ as command
from maintenance.fieldwork import assessor, lead
from maintenance.fieldwork.material import LAPTOPS, LEAD, STRANGE, Place, chosen_cases, second_opinions, write_sheet
from maintenance.fieldwork.outcome import departures
from maintenance.fieldwork.person import Person
from maintenance.keyboard.hands import QtHands
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.opening import open_inspection
from app.exchange.importers.columns import match_columns
from app.exchange.importers.sample_fields import sample_fields
from app.exchange.importers.sheets import read_table
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, reference_inspection
from tests.helpers.reference import reference_framework
from ui.shell.main_window import MainWindow
from ui.style import program_font

FEW = 3


@pytest.fixture
def program_text(qapp: QApplication) -> Iterator[None]:
    """Gives the application the program's font, because a machine may have no other."""
    before = QFont(qapp.font())
    qapp.setFont(program_font(QFont(before.family(), 9)))
    yield
    qapp.setFont(before)


def test_cases_with_second_opinions_come_first_and_all_of_them_are_the_reference_inspection() -> None:
    assert len(chosen_cases(None)) == 38
    assert set(chosen_cases(FEW)) == set(second_opinions())
    assert chosen_cases(FEW + 1)[FEW:] == ("BRO-001",)


def test_no_heading_of_the_sheet_is_known_to_the_program(tmp_path: Path) -> None:
    table = read_table(write_sheet(tmp_path / "sheet.csv", chosen_cases(FEW)))
    fields = sample_fields(reference_framework())
    assert match_columns(table, fields, required=())[0].places == {}
    found = match_columns(table, fields, required=("reference",), mapping=STRANGE)[0].places
    assert set(found) == set(STRANGE)
    assert len(table.rows) == FEW


def test_a_figure_that_departs_is_named(tmp_path: Path) -> None:
    cases = chosen_cases(FEW)
    made = reference_inspection(tmp_path / "lead", answers=True, references=cases).session
    made.close()
    compared, wrong = departures(tmp_path / "lead", cases)
    assert compared > 138
    assert wrong == []
    session = open_inspection(tmp_path / "lead", Secrets(passphrase=PASSPHRASE))
    before = session.case(cases[0]).counting_judgements()["1.1.03"].answer
    record_judgement(session, case_id=cases[0], question="1.1.03", answer="no" if before == "yes" else "yes")
    session.close()
    assert any("1.1.03" in each for each in departures(tmp_path / "lead", cases)[1])


def test_without_a_display_it_says_how_to_start_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.setattr("sys.argv", ["fieldwork"])
    assert command.main() == 3
    assert "Start one, such as Xvfb" in capsys.readouterr().err


@pytest.mark.slow
@pytest.mark.usefixtures("program_text")
@pytest.mark.qt_log_ignore("This plugin does not support", "Detected locale .* which is not UTF-8")
def test_three_cases_go_by_keys_from_a_strange_sheet_to_settled_scores(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place, cases = Place(tmp_path), chosen_cases(FEW)
    for folder in (place.handouts, place.watched):
        folder.mkdir()
    write_sheet(place.sheet, cases)
    parts: list[tuple[str, Callable[[Person], object]]] = [
        (LEAD, lambda person: lead.set_up(person, place, cases)),
        *((code, lambda person, code=code: assessor.assess(person, place, code)) for code in LAPTOPS),
        (LEAD, lambda person: lead.gather(person, place)),
    ]
    for code, part in parts:
        monkeypatch.setenv("HOME", str(place.profile(code)))
        for name in ("DATA", "STATE", "CONFIG"):
            monkeypatch.setenv(f"XDG_{name}_HOME", str(place.profile(code) / name.lower()))
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(place.profile(code)))
        window = MainWindow()
        qtbot.addWidget(window)
        window.resize(1366, 768)
        window.show_start()
        window.show()
        qtbot.waitUntil(window.isActiveWindow)
        part(Person(window, QtHands(window)))
        assert window.close()
    assert place.told()["differences"] == 23
    assert departures(place.inspection(LEAD), cases)[1] == []
