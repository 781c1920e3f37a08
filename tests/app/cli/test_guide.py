"""The guide to the command line: its examples run, and print what it shows."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from app.cli.parser import parse
from app.cli.registry import all_commands
from tests.app.cli.conftest import Run
from tests.helpers.inspections import HANDOUT, NEW_PASSPHRASE, handed_out, reference_inspection

GUIDE = (Path(__file__).parents[3] / "docs" / "command-line.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```\w*\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
EXAMPLES = [
    (command, shown)
    for block in BLOCKS
    for command, shown in re.findall(r"^\$ aboveline (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)
]
BACKUP = r"\d{4}-\d\d-\d\dT\d{6}-[0-9a-f]{4}"
FINGERPRINT = r"\b(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}\b"
VERSION = r"\b[0-9a-f]{8}\b"
CALIBRATION = (
    "reference,question,answer,note\nCAL-1,custody_phase,no,\nCAL-1,1.1.01,yes,Dated 4 May.\n"
    "CAL-1,1.1.07,no,No word of the school.\n"
)
# Output that differs each time.
VARYING = (
    (r"(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}", "KEY"),
    (r"\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?", "TIME"),
    (BACKUP, "BACKUP"),
    (VERSION, "VERSION"),
    (FINGERPRINT, "FINGERPRINT"),
    (r"\d+ kB", "SIZE"),
    # Each example that records something adds to the changes that later ones count.
    (r"\b\d+ changes", "CHANGES"),
    (r"(?<=assphrase: )[a-z -]+", "WORDS"),
    (r"(?<=hash )[0-9a-f]{12}", "HASH"),
)
# The words of the table in the guide that name a command: one or two words in backticks.
NAMED = re.compile(r"`([a-z][a-z-]*(?: [a-z]+)?)`")


def alike(text: str) -> str:
    for pattern, name in VARYING:
        text = re.sub(pattern, name, text)
    return text


@pytest.mark.parametrize(
    "command", [command for command, _ in EXAMPLES] + re.findall(r"`aboveline (\w+ [^`]*)`", GUIDE)
)
def test_each_command_of_the_guide_is_one(command: str) -> None:
    if not command.startswith("COMMAND"):
        assert not isinstance(parse(shlex.split(command)), int)


def test_the_guide_shows_every_command() -> None:
    shown = [command.split() for command, _ in EXAMPLES]
    named = {" ".join(words[:count]) for words in shown for count in (1, 2)}
    assert [command.name for command in all_commands() if command.name not in named] == []


def test_the_table_names_every_command_and_no_other() -> None:
    table = GUIDE.partition("## In the window and on the command line")[2].partition("\n## ")[0]
    named = {name for row in table.splitlines() if row.startswith("|") for name in NAMED.findall(row.split("|")[2])}
    assert named == {command.name for command in all_commands()}


@pytest.mark.slow
def test_the_examples_print_what_the_guide_shows(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sheets = ("sample.csv", "asset_ratings.csv", "second_opinions.csv", "survey_children.csv", "survey_victims.csv")
    for name in sheets:
        shutil.copy(str(files("resources") / "demo" / name), tmp_path)
    (tmp_path / "calibration.csv").write_text(CALIBRATION, encoding="utf-8")
    (tmp_path / "stick").mkdir()
    monkeypatch.setenv("ABOVELINE_NEW_PASSPHRASE", NEW_PASSPHRASE)
    monkeypatch.setenv("ABOVELINE_EARLIER_PASSPHRASE", HANDOUT)
    earlier = reference_inspection(tmp_path / "earlier", references=("BRO-001",)).session
    handed_out(earlier, tmp_path / "bromley-2009.assessment")
    earlier.close()
    before, challenge = "", ""
    for command, shown in EXAMPLES:
        command_now = as_of_now(command, before, tmp_path / "stick").replace("5f0e21bc", challenge)
        done = run(*shlex.split(command_now))
        before = done.err + done.out
        if command.startswith("challenge add"):
            challenge = before.split()[1]
        printed = (done.err + done.out).replace(str(tmp_path / "data"), "/home/assessor/.local/share")
        printed = alike(printed.replace(str(tmp_path), "/home/assessor").replace(os.sep, "/"))
        assert doctest.OutputChecker().check_output(alike(shown), printed, doctest.ELLIPSIS), (command, printed)


def as_of_now(command: str, before: str, stick: Path) -> str:
    """Return a command of the guide with this run's backup, version and fingerprint, from the output before it."""
    if re.search(BACKUP, command):
        (backup,) = (path.name for path in stick.iterdir() if path.is_dir())
        return re.sub(BACKUP, backup, command)
    if command.startswith("ruling version"):
        (waiting,) = (line.split()[0] for line in before.splitlines() if line.endswith("waits)"))
        return re.sub(VERSION, waiting, command)
    if re.match("queries (answer|ask|close)", command):
        return re.sub(VERSION, re.findall(VERSION, before)[0], command)
    if re.match("(finding|good-practice) (edit|move|check|remove)", command):
        return re.sub(VERSION, re.findall(VERSION, before)[-1], command)
    if "--confirm" in command or command.startswith("laptop forget"):
        (shown,) = re.findall(FINGERPRINT, before)
        return re.sub(FINGERPRINT, shown, command)
    return command
