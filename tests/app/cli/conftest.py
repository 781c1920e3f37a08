"""A user's shell for the command line: secrets in the environment, a data folder of their own, cheap key slots."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import pytest

from app.cli.main import main
from app.commands import handing_out, inspecting, sharing
from app.commands.opening import open_inspection
from app.session.session import Session
from app.store.keyring import Secrets
from tests.helpers.inspections import HANDOUT, LOG_N, PASSPHRASE, Clock, demo_table, reference_inspection, shown
from tests.helpers.profile import profile, use


@dataclass(frozen=True, slots=True)
class Outcome:
    """The output of a command and its exit code."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Run = Callable[..., Outcome]


@dataclass(frozen=True, slots=True)
class Made:
    """An inspection to copy: where it is, and its recovery key."""

    folder: Path
    recovery_key: str


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in-process, in `tmp_path`, as a user would who has the passphrases in the environment."""
    for function in (
        inspecting.create_inspection,
        inspecting.change_passphrase,
        handing_out.hand_out,
        handing_out.hand_out_each,
        sharing.join_inspection,
        sharing.join_from,
    ):
        monkeypatch.setitem(cast("dict[str, Any]", function.__kwdefaults__), "log_n", LOG_N)
    monkeypatch.chdir(tmp_path)
    use(monkeypatch, profile(tmp_path))
    monkeypatch.setenv("ABOVELINE_PASSPHRASE", PASSPHRASE)
    monkeypatch.setenv("ABOVELINE_HANDOUT_PASSPHRASE", HANDOUT)
    monkeypatch.delenv("ABOVELINE_RECOVERY_KEY", raising=False)
    monkeypatch.delenv("ABOVELINE_NEW_PASSPHRASE", raising=False)

    def run_command(*arguments: str | Path) -> Outcome:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        assert "Traceback" not in printed.err
        return Outcome(code, printed.out, printed.err)

    return run_command


@pytest.fixture(scope="session")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The reference inspection with its sample and ratings, nothing answered yet."""
    folder = tmp_path_factory.mktemp("reference") / "lead"
    made = reference_inspection(folder, clock=Clock())
    made.session.close()
    return Made(folder, made.recovery_key)


@pytest.fixture
def lead(run: Run, reference: Made, tmp_path: Path) -> Path:
    """The lead's own copy of the reference inspection, reached as ./lead."""
    shutil.copytree(reference.folder, tmp_path / "lead")
    return tmp_path / "lead"


@pytest.fixture
def answered(lead: Path, run: Run) -> Path:
    """The lead's inspection with two answers on BRO-001 in it."""
    assert run("answer", lead, "BRO-001", "1.1.10", "no", "--note", "no plan", "--reason", REASON).code == 0
    assert run("answer", lead, "BRO-001", "1.1.10", "yes").code == 0
    return lead


REASON = "not-clear-who-will-do-what"


@contextmanager
def looking_into(folder: Path) -> Iterator[Session]:
    """An inspection open for reading, as another process would see it."""
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE), read_only=True)
    try:
        yield session
    finally:
        session.close()


def sheet(path: Path, *lines: str) -> Path:
    """A CSV file of these lines."""
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def changed_sheet(path: Path, name: str, changes: Mapping[tuple[str, str], str]) -> Path:
    """A copy of a sheet of the reference inspection, with cells changed by (reference, column)."""
    table = demo_table(name)
    column = table.headings.index("reference")
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(table.headings)
        for row in table.rows:
            cells = zip(table.headings, row.cells, strict=True)
            writer.writerow([changes.get((row.cells[column], heading), cell) for heading, cell in cells])
    return path


def everything(folder: Path) -> object:
    """All that an inspection holds, to compare before and after."""
    with looking_into(folder) as session:
        return [row.hash for row in session.store.rows()], shown(session)
