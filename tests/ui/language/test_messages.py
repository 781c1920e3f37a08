"""Messages of the app in the window's language, as claims."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from app.errors import DataError, KnownError, Problem
from app.message import Message, verbatim
from ui.language.messages import error_text, translated, translated_problem

WELSH = {
    "There is no case {case}.": "Nid oes achos {case}.",
    "{code} leads": "{code} sy'n arwain",
    "The team: {team}.": "Y tîm: {team}.",
    "Give the date.": "Rhowch y dyddiad.",
}


class Welsh(QTranslator):
    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return WELSH.get(source) if context == "app" else None


@pytest.fixture
def welsh(qtbot: QtBot) -> Iterator[None]:
    application = QCoreApplication.instance()
    assert application is not None
    translator = Welsh(application)
    application.installTranslator(translator)
    yield
    application.removeTranslator(translator)


@pytest.mark.usefixtures("welsh")
def test_an_error_is_said_in_the_language_of_the_window() -> None:
    assert error_text(KnownError("There is no case {case}.", case="BRO-017")) == "Nid oes achos BRO-017."


@pytest.mark.usefixtures("welsh")
def test_values_that_are_messages_are_translated_too() -> None:
    team = (Message("{code} leads", code="LI"), "PA")
    assert translated(Message("The team: {team}.", team=team)) == "Y tîm: LI sy'n arwain, PA."


@pytest.mark.usefixtures("welsh")
def test_a_problem_is_said_part_by_part() -> None:
    problem = Problem(Message("row {row}", row=3), "There is no case {case}.", "Give the date.", case="X")
    assert translated_problem(problem) == "row 3: Nid oes achos X. Rhowch y dyddiad."


def test_without_a_translation_the_english_is_said(qtbot: QtBot) -> None:
    assert translated(Message("row {row}", row=3)) == "row 3"
    assert translated(verbatim("{plain} text")) == "{plain} text"
    assert translated(Message("")) == ""


def test_of_many_problems_the_first_are_said(qtbot: QtBot) -> None:
    refused = DataError("The sheet is refused.", [Problem("", f"Problem {number}.") for number in range(5)])
    assert error_text(refused, most=2).splitlines() == ["The sheet is refused.", "Problem 0.", "Problem 1.", "… +3"]
