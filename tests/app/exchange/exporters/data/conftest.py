"""An inspection in which every table has rows, and its data."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.answering import record_judgement, record_profile
from app.commands.completing import complete_cases
from app.commands.flagging import record_flag
from app.commands.interviewing import begin_interview
from app.commands.opening import open_inspection
from app.commands.settling import set_counting_assessor
from app.commands.surveying import add_response
from app.commands.timing import add_time
from app.exchange.exporters.data.source import DataSet, data_set
from app.session.session import Session
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, Clock, copy_reference

CASES = frozenset({"BRO-001", "BRO-002", "BRO-003"})
NAME = "Jo Jones"
NOTE = f'=HYPERLINK("http://x") Ŵyn, "said" {NAME};\n😀'
LONG = "n" * 40_000


def work_in(session: Session) -> None:
    """Record something of every kind but a conflict."""
    record_judgement(session, case_id="BRO-001", question="1.1.06", answer="no", note=NOTE, assessor="QA")
    record_judgement(session, case_id="BRO-001", question="1.1.10", answer="no", note=LONG)
    record_flag(session, case_id="BRO-001", question="1.1.10", kind="ask", text=f"Who is {NAME}?")
    begin_interview(session, case_id="BRO-001", person=NAME, began="2011-11-29T10:30")
    record_profile(session, case_id="BRO-001", field="case_manager", value=NAME)
    set_counting_assessor(session, case_id="BRO-001", assessor="QA", item="1.1.06", why=f"{NAME} agreed.")
    add_time(session, case_id="BRO-001", seconds=60)
    add_response(session, "children", {"understands_why": "yes", "satisfaction": "7"}, number=f"12 {NAME}")
    complete_cases(session, ["BRO-002"], why=f"{NAME} was away.")


@pytest.fixture(scope="session")
def worked_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three cases of the reference inspection, answered, with something of every kind."""
    folder = copy_reference(tmp_path_factory.mktemp("data") / "lead", answers=True, references=CASES)
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE), clock=Clock())
    work_in(session)
    session.close()
    return folder


@pytest.fixture(scope="session")
def session(worked_in: Path) -> Iterator[Session]:
    """The same, open for reading."""
    opened = open_inspection(worked_in, Secrets(passphrase=PASSPHRASE), read_only=True)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def plain(session: Session) -> DataSet:
    """Its data with references and text."""
    return data_set(session, pseudonymise=False)


@pytest.fixture(scope="session")
def hidden(session: Session) -> DataSet:
    """Its data with pseudonyms."""
    return data_set(session, pseudonymise=True)
