"""The recipes of docs/architecture.md, done in a copy of the program: a new part costs three files at most."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.helpers.profile import profile

ROOT = Path(__file__).parents[1]
PARTS = ("app", "resources", "docs")

COMMAND = '''\
"""A made-up command."""

from __future__ import annotations

import argparse

from app.cli.command import Command, add_case
from app.cli.open_session import opened
from app.cli.output import say


def greet(arguments: argparse.Namespace) -> int:
    """Greet a case."""
    with opened(arguments, to_write=False) as session:
        say(f"Good morning, {session.case(arguments.case).id}.")
    return 0


COMMANDS = (Command("greet", "greet a case", greet, add_case),)
'''

FORMAT = '''\
"""A made-up format."""

from __future__ import annotations

from pathlib import Path

from app.exchange.exporters.csv_file import write_csv
from app.exchange.exporters.export_format import ExportFormat
from app.message import Message
from app.session.session import Session


def write(session: Session, path: Path) -> int:
    """Write the references of the sample."""
    return write_csv(path, ("case",), [(case.id,) for case in session.sample()])


FORMAT = ExportFormat("references-csv", ".csv", Message("References, as CSV"), write)
'''


@dataclass(slots=True)
class Copy:
    """A copy of the program to change."""

    folder: Path
    before: dict[str, str] = field(default_factory=dict)

    def touched(self) -> set[str]:
        """The files that were added or changed."""
        return {name for name, digest in digests(self.folder).items() if self.before.get(name) != digest}

    def add(self, name: str, text: str) -> None:
        path = self.folder / name
        assert not path.exists()
        path.write_text(text, encoding="utf-8")

    def change(self, name: str, old: str, new: str) -> None:
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1
        path.write_text(text.replace(old, new), encoding="utf-8")

    def run(self, *arguments: str) -> str:
        """The output of a command of the copy."""
        done = subprocess.run(
            [sys.executable, "-m", "app.cli", *arguments],
            cwd=self.folder,
            env={
                **os.environ,
                "PYTHONPATH": str(self.folder),
                "PYTHONDONTWRITEBYTECODE": "1",
                **profile(self.folder.parent),
                "ABOVELINE_PASSPHRASE": "practice",
            },
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout


def digests(folder: Path) -> dict[str, str]:
    """Each file in `folder` and a digest of it."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    folder = tmp_path / "program"
    for part in PARTS:
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", "images"))
    return Copy(folder, digests(folder))


@pytest.mark.slow
def test_a_command_is_a_module_a_line_and_a_piece_of_the_guide(copy: Copy) -> None:
    copy.add("app/cli/greeting.py", COMMAND)
    copy.change(
        "app/cli/registry.py",
        '    "verify": _command("reading"),\n',
        '    "verify": _command("reading"),\n    "greet": _command("greeting"),\n',
    )
    copy.change(
        "docs/command-line.md",
        "| only on the command line | `demo`",
        "| only on the command line | `greet`, `demo`",
    )
    assert len(copy.touched()) <= 3
    copy.run("practice", "make")
    assert copy.run("greet", str(copy.folder.parent / "data" / "aboveline" / "practice"), "PRACTICE-1") == (
        "Good morning, PRACTICE-1.\n"
    )
    assert "greet a case" in copy.run("--help")


@pytest.mark.slow
def test_an_export_format_is_a_module_a_line_and_a_row_of_the_guide(copy: Copy, tmp_path: Path) -> None:
    copy.add("app/exchange/exporters/references_csv.py", FORMAT)
    registry = "app/exchange/exporters/registry.py"
    copy.change(registry, "judgements_csv, scores_csv", "judgements_csv, references_csv, scores_csv")
    copy.change(registry, "    judgements_csv.FORMAT,\n", "    judgements_csv.FORMAT,\n    references_csv.FORMAT,\n")
    copy.change("docs/command-line.md", "| `judgements-csv` |", "| `references-csv` | case |\n| `judgements-csv` |")
    assert len(copy.touched()) <= 3
    copy.run("practice", "make")
    inspection = str(copy.folder.parent / "data" / "aboveline" / "practice")
    printed = copy.run("export-table", inspection, "references-csv", str(tmp_path / "out.csv"))
    assert printed == f"{tmp_path / 'out.csv'} holds 3 rows. It is not encrypted.\n"
    assert (tmp_path / "out.csv").read_text(encoding="utf-8-sig").split() == [
        "case",
        "PRACTICE-1",
        "PRACTICE-2",
        "PRACTICE-3",
    ]
    assert "References, as CSV" in " ".join(copy.run("export-table", "--help").split())
