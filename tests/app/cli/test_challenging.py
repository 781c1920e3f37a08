"""Claims about challenges on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import Run

CASE = "BRO-001"


@pytest.fixture
def disputed(run: Run, lead: Path) -> tuple[Path, str]:
    """The lead's inspection with a challenge, and its name."""
    run("answer", lead, CASE, "1.1.01", "no", "--note", "Not found.")
    given = ("--grounds", "It is there.", "--by", "Head of service", "--on", "2012-03-26")
    said = run("challenge", "add", lead, CASE, "1.1.01", *given)
    assert said.out.endswith(" to 1.1.01 of BRO-001 is recorded.\n")
    return lead, said.out.split()[1]


def test_a_challenge_is_recorded_listed_and_decided(run: Run, disputed: tuple[Path, str]) -> None:
    lead, name = disputed
    line = f"{name}  {CASE}  1.1.01  2012-03-26  the YOT disputes the answer: “It is there.”"
    assert run("challenge", "list", lead, "--open").lines == [line]
    dry = run("challenge", "settle", lead, name, "changed", "--answer", "yes", "--dry-run")
    assert dry.out.startswith("It would do this: 1.1 from 0% (0 of 1) to 100% (1 of 1)")
    done = run("challenge", "settle", lead, name[:4], "changed", "--answer", "yes", "--why", "Found.")
    assert done.lines[0] == "the answer changes to yes: “Found.”"
    assert done.lines[1].startswith("1.1 from 0% (0 of 1) to 100% (1 of 1)")
    assert run("challenge", "list", lead, "--open").out == "Every challenge is decided.\n"
    (found,) = json.loads(run("challenge", "list", lead, "--json").out)
    assert [found[part] for part in ("disputed", "outcome", "answer", "counts_now")] == ["no", "changed", "yes", "yes"]
    assert {"level": "criterion", "id": "1.1", "before": {"yes": 0, "no": 1}, "after": {"yes": 1, "no": 0}} in found[
        "effect"
    ]


def test_a_challenge_is_changed_opened_again_and_removed(run: Run, disputed: tuple[Path, str]) -> None:
    lead, name = disputed
    assert run("challenge", "edit", lead, name, "--grounds", "Look again.").out == "The challenge is changed.\n"
    assert run("challenge", "edit", lead, name, "--grounds", "Look again.").out == "Nothing changes.\n"
    assert run("challenge", "settle", lead, name, "kept", "--why", "It is not.").code == 0
    assert run("challenge", "settle", lead, name, "kept", "--why", "It is not.").code == 1
    assert run("challenge", "reopen", lead, name, "--why", "More came.").code == 0
    assert run("challenge", "remove", lead, name).code == 0
    assert run("challenge", "list", lead).out == "There are no challenges.\n"
    assert "names no challenge" in run("challenge", "remove", lead, name).err


def test_the_pack_is_printed_and_written(run: Run, disputed: tuple[Path, str], tmp_path: Path) -> None:
    lead, name = disputed
    lines = run("challenge", "pack", lead, name).lines
    assert lines[0] == "Challenge to 1.1.01 of BRO-001"
    assert "  Grounds: It is there." in lines
    parts = json.loads(run("challenge", "pack", lead, name, "--json").out)["parts"]
    assert [part["heading"] for part in parts] == [
        "The question", "The challenge", "The evidence", "The history", "The decision"
    ]  # fmt: skip
    assert run("challenge", "pack", lead, name, "--out", "pack.html").out == (
        "pack.html holds the pack. It is not encrypted.\n"
    )
    assert "It is there." in (tmp_path / "pack.html").read_text(encoding="utf-8")
    again = run("challenge", "pack", lead, name, "--out", "pack.html")
    assert (again.code, "--replace writes over it" in again.err) == (1, True)
