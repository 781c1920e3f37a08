"""Claims about the command on evidence: what scores rest on, and the judgements that rest on nothing."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import Run


@pytest.fixture
def three(run: Run, lead: Path) -> Path:
    """The lead's inspection with three judgements: on the record, on an interview, and on nothing."""
    for question, evidence in (("1.1.01", "Log 14/3"), ("1.1.02", "Interview with the worker"), ("1.1.03", "")):
        run("answer", lead, "BRO-001", "plan_required", "yes")
        assert run("answer", lead, "BRO-001", question, "yes", "--evidence", evidence).code == 0
    return lead


def test_each_score_says_what_it_rests_on(run: Run, three: Path) -> None:
    line = next(each for each in run("evidence", three).lines if each.startswith("1.1:"))
    assert line == (
        "1.1: 100%, Minimum improvement required. Of 3 judgements 1 rest on the record, 1 on an interview, 1 on "
        "nothing; 1 of them the other way would change the band."
    )
    found = next(each for each in json.loads(run("evidence", three, "--json").out) if each["id"] == "1.1")
    assert found["nothing"] == {"yes": 1, "no": 0}
    assert (found["turns"], found["lowest_band"]) == (1, "moderate")


def test_the_judgements_of_a_score_that_rest_on_nothing_are_listed(run: Run, three: Path) -> None:
    assert run("evidence", three, "1.1").lines[1:] == ["BRO-001  1.1.03  yes"]
    found = json.loads(run("evidence", three, "1.1", "--on", "record", "--on", "interview", "--json").out)
    assert [(each["question"], each["rests_on"]) for each in found["judgements"]] == [
        ("1.1.01", "record"),
        ("1.1.02", "interview"),
    ]
    assert run("evidence", three, "9.9").code == 1
