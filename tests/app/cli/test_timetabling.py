"""Claims about the timetable on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import Run, everything


@pytest.fixture
def dated(run: Run, lead: Path) -> Path:
    """The reference inspection with its days of fieldwork."""
    assert run("inspection", "edit", lead, "--from", "2011-11-28", "--to", "2011-12-02").code == 0
    return lead


def test_the_timetable_is_printed_changed_and_undone(run: Run, dated: Path) -> None:
    assert run("timetable", dated).lines == [
        "Fieldwork: 2011-11-28 to 2011-12-02",
        "Provisional findings to the YOT: 2011-12-16, 2 weeks after the fieldwork.",
        "Draft report for comment: 2011-12-30 to 2012-01-13, 4 to 6 weeks after the fieldwork.",
        "Publication of the report: 2012-02-24, 6 weeks after the draft report.",
        "The YOT's improvement plan: 2012-03-23, 4 weeks after publication.",
    ]
    changed = run("timetable", dated, "--set", "draft_report", "2012-01-07").lines
    assert changed[2:4] == [
        "Draft report for comment: 2012-01-07, set; worked out it is 2012-01-13. It falls on a weekend.",
        "Publication of the report: 2012-02-20, 6 weeks after the draft report.",
    ]
    assert "goes from 2012-01-07 to as worked out" in run("timetable", dated, "--undo").lines[0]
    run("timetable", dated, "--set", "draft_report", "2012-01-07")
    assert "2012-01-13" in run("timetable", dated, "--set", "draft_report", "worked-out").lines[2]


def test_the_timetable_for_programs_has_every_step(run: Run, dated: Path) -> None:
    found = json.loads(run("timetable", dated, "--json", "--language", "cy").out)
    assert found["fieldwork"] == ["2011-11-28", "2011-12-02"]
    assert found["steps"][0] == {
        "step": "provisional_findings",
        "title": "Canfyddiadau dros dro i'r TTI",
        "day": "2011-12-16",
        "earliest": None,
        "worked_out": "2011-12-16",
        "set": False,
        "doubts": [],
    }


def test_a_calendar_file_is_written_and_not_over_another_file(run: Run, dated: Path, tmp_path: Path) -> None:
    assert run("timetable", dated, "--ics", "dates.ics").out == "dates.ics holds 5 events. It is not encrypted.\n"
    written = (tmp_path / "dates.ics").read_bytes()
    refused = run("timetable", dated, "--ics", "dates.ics")
    assert (refused.code, "--replace writes over it" in refused.err) == (1, True)
    assert run("timetable", dated, "--ics", "dates.ics", "--replace").code == 0
    assert (tmp_path / "dates.ics").read_bytes() == written


def test_without_days_of_fieldwork_a_sentence_says_what_to_do(run: Run, lead: Path) -> None:
    assert run("timetable", lead).out == (
        "There is no timetable yet: record the days of fieldwork with `aboveline inspection edit`.\n"
    )
    refused = run("timetable", lead, "--ics", "dates.ics")
    assert (refused.code, "the days of fieldwork are not recorded" in refused.err) == (1, True)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--set", "draft_report", "soon"), 1),
        (("--set", "party", "2012-01-01"), 1),
        (("--set", "draft_report"), 2),
        (("--set", "draft_report", "2012-01-09", "--undo"), 2),
        (("--undo",), 1),
        (("--ics", "missing/dates.ics"), 3),
    ],
)
def test_a_mistake_gets_a_sentence_and_changes_nothing(
    run: Run, dated: Path, words: tuple[str, ...], code: int
) -> None:
    before = everything(dated)
    done = run("timetable", dated, *words)
    assert (done.code, done.out, bool(done.err)) == (code, "", True)
    assert everything(dated) == before
