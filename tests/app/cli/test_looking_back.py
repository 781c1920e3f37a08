"""Claims about past moments on the command line: scores and judgements as they were, and what has moved since."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.commands.as_of import end_of_minute, moment_from
from app.errors import DataError
from tests.app.cli.conftest import Run

CASE = "BRO-001"
BEFORE = "2012-12-31"


@pytest.fixture
def answered_since(run: Run, lead: Path) -> Path:
    """The lead's inspection, to which an answer was added long after the rest was made."""
    assert run("answer", lead, CASE, "1.1.01", "yes", "--note", "Seen.").code == 0
    return lead


def test_scores_are_printed_as_of_a_moment(run: Run, answered_since: Path) -> None:
    def first_criterion(*more: str) -> object:
        rows = json.loads(run("scores", answered_since, "--json", *more).out)["scores"]
        return next(row["yes"] for row in rows if (row["level"], row["id"]) == ("criterion", "1.1"))

    assert first_criterion() == 1
    assert first_criterion("--as-of", BEFORE) == 0
    assert "no score" in run("scores", answered_since, "--as-of", "2012-12-31 17:00").out


def test_judgements_are_printed_as_of_a_moment(run: Run, answered_since: Path) -> None:
    assert f"  {CASE}: yes; note: Seen." in run("judgements", answered_since, "1.1.01").lines
    assert len(run("judgements", answered_since, "1.1.01", "--as-of", BEFORE).lines) == 1


def test_each_move_since_a_moment_is_printed_with_its_judgement(run: Run, answered_since: Path) -> None:
    lines = run("moved", answered_since, BEFORE).lines
    assert lines[:2] == ["Then 0 of 38 cases were complete.", "Now 0 of 38 cases are complete."]
    assert "1.1: no score -> 100% (1 of 1), Minimum improvement required" in lines
    start = next(number for number, line in enumerate(lines) if line.startswith(f"{CASE}  1.1.01  "))
    assert lines[start + 1 : start + 3] == ["    then: does not count", "    now: yes; note: Seen."]
    assert lines[start + 3].endswith("judgement 1.1.01, by LI")
    found = json.loads(run("moved", answered_since, BEFORE, "--json").out)
    assert [(each["case"], each["question"], each["then"]) for each in found["moves"]] == [(CASE, "1.1.01", None)]
    assert {(each["level"], each["id"]) for each in found["scores"]} >= {("criterion", "1.1"), ("section", "1")}


def test_the_moves_of_one_score_can_be_asked_for(run: Run, answered_since: Path) -> None:
    found = json.loads(run("moved", answered_since, BEFORE, "--score", "2.1", "--json").out)
    assert (found["scores"], found["moves"]) == ([], [])
    assert run("moved", answered_since, BEFORE, "--score", "2.1").lines[2:] == ["No score has moved."]


def test_a_time_that_is_none_is_refused_with_a_sentence(run: Run, lead: Path) -> None:
    refused = run("moved", lead, "last Friday")
    assert (refused.code, refused.out) == (1, "")
    assert "'last Friday' is no time. Write it as" in refused.err
    assert run("scores", lead, "--as-of", "2011-02-30").code == 1


def test_a_moment_is_the_end_of_the_unit_that_is_named() -> None:
    minute = moment_from("2011-11-18 17:00")
    assert moment_from("2011-11-18T17:00:59") == minute
    assert moment_from("2011-11-18 23:59:59") == moment_from("2011-11-18")
    assert end_of_minute(minute - 59_000) == minute
    with pytest.raises(DataError):
        moment_from("0000-01-01")
