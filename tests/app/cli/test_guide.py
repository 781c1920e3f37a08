"""The guide to the command line: its examples run, and print what it shows."""

from __future__ import annotations

import doctest
import re
import shlex
import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from app.cli.main import _COMMANDS
from app.cli.parser import parse
from tests.app.cli.conftest import Run

GUIDE = (Path(__file__).parents[3] / "docs" / "command-line.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```\w*\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
EXAMPLES = [
    (command, shown)
    for block in BLOCKS
    for command, shown in re.findall(r"^\$ aboveline (.*)\n((?:(?!\$ ).*\n)*)", block, re.MULTILINE)
]
# What is another each time it is run.
VARYING = ((r"(?:[0-9A-Z]{4}-){7}[0-9A-Z]{4}", "KEY"), (r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "TIME"))


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
    assert {command.split()[0] for command, _ in EXAMPLES} == set(_COMMANDS)


@pytest.mark.slow
def test_the_examples_print_what_the_guide_shows(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("sample.csv", "asset_ratings.csv", "second_opinions.csv"):
        shutil.copy(str(files("resources") / "demo" / name), tmp_path)
    monkeypatch.setenv("ABOVELINE_NEW_PASSPHRASE", "another one")
    for command, shown in EXAMPLES:
        done = run(*shlex.split(command))
        printed = (done.err + done.out).replace(str(tmp_path / "data"), "/home/assessor/.local/share")
        printed = alike(printed.replace(str(tmp_path), "/home/assessor"))
        assert doctest.OutputChecker().check_output(alike(shown), printed, doctest.ELLIPSIS), (command, printed)
