"""Claims about what the window leaves in the log: long work, slow and refused commands, and no line for an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.errors import KnownError
from app.logs import send_to
from app.session.session import Session
from ui.assess import case_controller
from ui.assess.case_controller import CaseController
from ui.context import Context
from ui.tasks import Job, Tasks, on_own_session

ANSWER = {"case_id": "BRO-001", "question": "1.1.01", "assessor": "PA", "answer": "yes"}


@pytest.fixture
def lines(small: Context) -> Iterator[list[str]]:
    """The lines that are logged once the inspection is open."""
    found: list[str] = []
    send_to(lambda _earlier: None)
    send_to(lambda made: found.append(made.text))
    yield found
    send_to(None)


def test_an_answer_that_takes_no_time_leaves_no_line(
    small: Context, lines: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_controller, "SLOW_MS", 60_000)
    assert CaseController(small).execute(record_judgement, **ANSWER)
    assert lines == []


def test_a_slow_command_leaves_its_name_and_its_time(
    small: Context, lines: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(case_controller, "SLOW_MS", 0)
    assert CaseController(small).execute(record_judgement, **ANSWER, note="Seen in the file")
    [line] = lines
    assert re.fullmatch(r"command command=app\.commands\.answering\.record_judgement ms=\d+\.\d", line)


def test_a_refused_command_leaves_the_class_of_its_error(small: Context, lines: list[str]) -> None:
    assert not CaseController(small).execute(record_judgement, **ANSWER | {"case_id": "BRO-999"})
    [line] = lines
    assert re.fullmatch(r"command command=app\.commands\.answering\.record_judgement ms=\d+\.\d error=DataError", line)


def test_a_job_leaves_its_time_and_how_it_ended(qtbot: QtBot, tasks: Tasks, lines: list[str]) -> None:
    def refuse(_: Job) -> None:
        raise KnownError("The stick of BRO-001 is full.")

    with qtbot.waitSignal(tasks.run(refuse).ended):
        pass
    [line] = lines
    assert re.fullmatch(r"job job=\? ms=\d+\.\d error=KnownError", line)


def test_a_job_on_a_session_of_its_own_goes_by_the_name_of_its_work(small: Context) -> None:
    def work(_session: Session, _job: Job) -> None:
        """Do nothing."""

    job = on_own_session(small.session.folder, small.session.store.key, work)
    assert (job.__module__, getattr(job, "__qualname__", "")) == (work.__module__, work.__qualname__)
