"""Inspections of several areas and years, as merged files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.completing import cases_to_complete, complete_cases
from app.commands.importing import import_sample
from app.commands.inspecting import create_inspection
from app.records.inspection import INSPECTION
from app.session.session import Session
from app.store.store import NewRecord
from tests.helpers.inspections import LOG_N, PASSPHRASE, TEAM, Clock, handed_out, table
from tests.helpers.small_framework import small_source

Make = Callable[..., Path]


def inspection_of(folder: Path, area: str, region: str, last_day: str, answers: Mapping[str, str]) -> Session:
    """An inspection on the small framework with a case for each answer to question 1.1.01."""
    session = create_inspection(
        folder,
        area=area,
        team=TEAM,
        passphrase=PASSPHRASE,
        framework="small-1",
        framework_source=small_source(),
        fieldwork=(last_day, last_day),
        clock=Clock(),
        log_n=LOG_N,
    ).session
    if region:
        session.record([NewRecord(INSPECTION.key(item="region"), region)], act="setup")
    rows = [(reference, "LI", "yes") for reference in answers]
    import_sample(session, table("sample.csv", ("reference", "allocated_to", "plan_required"), *rows))
    for reference, answer in answers.items():
        record_judgement(session, case_id=reference, question="1.1.01", answer=answer, note="x")
    complete_cases(session, cases_to_complete(session), why="x")
    return session


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Make an inspection and return its merged file, `AREA-DAY.assessment` in the folder `files`."""
    (tmp_path / "files").mkdir()

    def made(area: str, region: str, last_day: str, yes: int, no: int) -> Path:
        name = f"{area}-{last_day}".replace("/", "_")
        answers = {f"C-{number:03}": "yes" if number < yes else "no" for number in range(yes + no)}
        session = inspection_of(tmp_path / name, area, region, last_day, answers)
        file = handed_out(session, tmp_path / "files" / f"{name}.assessment")
        session.close()
        return file

    return made
