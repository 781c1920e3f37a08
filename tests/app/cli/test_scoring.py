"""The scores on the command line: of a part of the sample, and with what each band rests on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import Run
from tests.helpers.inspections import copy_reference


@pytest.fixture
def complete(tmp_path: Path) -> Path:
    return copy_reference(tmp_path / "complete", answers=True)


def test_each_band_is_shown_with_what_it_rests_on(run: Run, complete: Path) -> None:
    lines = run("scores", complete).lines
    (line,) = (each for each in lines if each.startswith("  3.1: "))
    assert line == (
        "  3.1: 23 more judgements below the line would make it Substantial. 21 fewer judgements below the line would "
        "make it Minimum. In 19 of 20 samples like this one it would be 59% to 76%, Substantial to Minimum."
    )
    assert lines[-1].startswith("Samples differ in size and profile")
    assert "  Safeguarding: Published for other areas: 37% to 91%, on average 68%." in lines


def test_a_filter_is_named_above_its_scores(run: Run, complete: Path) -> None:
    lines = run("scores", complete, "--where", "rosh=high", "--where", "rosh=very high").lines
    assert lines[0] == "RoSH level: high, very high"
    assert "8 of the 38 cases of the sample, 8 complete." in lines
    assert "Only 8 cases are behind it, so one child moves it far." in lines


def test_a_filter_of_few_children_shows_no_figure(run: Run, complete: Path) -> None:
    found = run("scores", complete, "--where", "ethnic-group=Mixed")
    assert found.code == 0
    assert len(found.lines) == 2
    assert "%" not in found.out
    data = json.loads(run("scores", complete, "--where", "ethnic-group=Mixed", "--json").out)
    assert data["withheld"] == "small group"
    assert {row.get("yes") for row in data["scores"]} == {None}


def test_a_filter_for_programs_counts_its_cases_only(run: Run, complete: Path) -> None:
    data = json.loads(run("scores", complete, "--where", "custody=yes", "--json").out)
    assert data["cases"] == {"total": 10, "complete": 10}
    assert data["where"] == {"custody": ["yes"]}
    (row,) = (each for each in data["scores"] if (each["level"], each["id"]) == ("criterion", "2.1"))
    assert (row["percent"], row["cases"]) == (74, 10)
    assert row["fewer_below_the_line"] == {"judgements": 1, "band": "minimum"}
    # A question that few of them have is withheld, and its reasons with it.
    hidden = {each["id"] for each in data["scores"] if each["level"] == "question" and each["yes"] is None}
    assert hidden
    assert not hidden & {each["id"] for each in data["scores"] if each["level"] == "reason"}


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--where", "sex=boys"], "No case of the sample has sex=boys. Its groups are: female, male."),
        (["--where", "shoes"], "There is no filter shoes."),
        (["--where", "sex=male", "--case", "BRO-001"], "--case and --where exclude each other"),
    ],
)
def test_a_filter_that_cannot_be_is_refused_with_one_sentence(
    run: Run, complete: Path, options: list[str], sentence: str
) -> None:
    found = run("scores", complete, *options)
    assert found.code == 2
    assert found.out == ""
    assert sentence in found.err
