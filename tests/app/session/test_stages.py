"""The inspection as stages: each says how far it is and what comes next, from the set-up to the findings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.commands.allocating import NOBODY, allocate
from app.commands.answering import record_judgement
from app.commands.changing_sample import remove_case
from app.commands.completing import cases_to_complete, complete_cases
from app.commands.editing_setup import declare, edit_inspection
from app.commands.flagging import record_flag
from app.commands.leaving import mark_left
from app.commands.settling import rule_items
from app.session.file_exchange import AssessorFiles, assessor_files
from app.session.session import Session
from app.session.stages import Stage, StageName, person_line, stages
from tests.helpers.inspections import exported, handed_out, joined, merge

FILES = AssessorFiles("PA", ("BRO-001", "BRO-002"), ("BRO-001",), is_here=False)


def stage(session: Session, name: StageName) -> tuple[str, str, str]:
    (found,) = (each for each in stages(session, assessor_files(session)) if each.name == name)
    return words(found)


def words(found: Stage) -> tuple[str, str, str]:
    return found.state, str(found.summary), str(found.next_step)


def test_the_stages_are_in_the_order_of_the_work(session: Session) -> None:
    assert [str(each.title) for each in stages(session, [])] == [
        "Set up", "Sample", "Allocate", "Hand out", "Gather", "Settle", "Scores and findings"
    ]  # fmt: skip


def test_the_set_up_is_done_once_the_days_are_known(session: Session) -> None:
    summary = "Bromley, 4 people. The days of fieldwork are not known."
    assert stage(session, "setUp") == ("under way", summary, "Set the days of fieldwork.")
    edit_inspection(session, first="2012-03-26", last="2012-03-30")
    summary = "Bromley, 4 people, fieldwork from 2012-03-26 to 2012-03-30."
    assert stage(session, "setUp") == ("done", summary, "Record whom each person knows, before allocating.")
    declare(session, "PA", home_yot="Bexley")
    assert stage(session, "setUp") == ("done", summary, "")


def test_somebody_who_has_left_is_not_counted_and_gets_no_file(session: Session, tmp_path: Path) -> None:
    handed_out(session, tmp_path / "QA.assessment")
    declare(session, "PA", home_yot="Bexley")
    mark_left(session, "PA")
    edit_inspection(session, first="2012-03-26", last="2012-03-30")
    summary = "Bromley, 3 people, fieldwork from 2012-03-26 to 2012-03-30."
    assert stage(session, "setUp") == ("done", summary, "Record whom each person knows, before allocating.")
    files = {each.assessor: each for each in assessor_files(session)}
    assert (files["PA"].has_left, files["PA"].changed) == (True, ())
    assert str(person_line(files["PA"], lambda _: "Monday")).endswith("file awaited, has left.")
    never = [replace(files["PA"], handed_out_at=None, is_awaited=False), files["LA"]]
    (found,) = (words(each) for each in stages(session, never) if each.name == "handOut")
    assert found == ("done", "Handed out to LA.", "")


def test_a_sample_of_the_wrong_size_is_said(session: Session) -> None:
    state, summary, step = stage(session, "sample")
    assert (state, summary) == ("under way", "3 cases in the sample.")
    assert step.startswith("A sample has ")
    for case in session.sample():
        remove_case(session, case.id, why="Wrong.")
    assert stage(session, "sample") == ("to do", "There are no cases yet.", "Import or draw the sample.")
    assert stage(session, "allocate") == ("to do", "No case is allocated.", "")


def test_the_allocation_is_done_when_every_case_has_an_assessor(session: Session) -> None:
    allocate(session, "QA", ["BRO-001"], second=True)
    assert stage(session, "allocate") == ("done", "3 cases allocated, 1 second assessment.", "")
    allocate(session, NOBODY, ["BRO-001"])
    assert stage(session, "allocate") == (
        "under way",
        "2 cases allocated, 1 second assessment.",
        "1 case still to allocate.",
    )
    allocate(session, NOBODY, ["BRO-002", "BRO-003"])
    assert stage(session, "allocate")[2] == "Balance the cases, or allocate them by hand."


def test_handing_out_and_gathering_follow_the_files(session: Session) -> None:
    def two(*files: AssessorFiles) -> list[tuple[str, str, str]]:
        return [words(each) for each in stages(session, files) if each.name in ("handOut", "gather")]

    here = replace(FILES, assessor="LI", is_here=True)
    assert two(here) == [("to do", "Nothing is handed out yet.", ""), ("to do", "No file is gathered yet.", "")]
    assert two(FILES)[0][2] == "Hand out a file to each person."
    out = replace(FILES, handed_out=FILES.cases, handed_out_at=1, is_awaited=True)
    other = replace(FILES, assessor="LA")
    assert two(out, other, here) == [
        ("under way", "Handed out to PA.", "Hand out to LA."),
        ("to do", "No file is gathered yet.", "The files of PA are awaited."),
    ]
    changed = replace(out, changed=("BRO-001",))
    assert two(changed)[0] == ("under way", "Handed out to PA.", "Hand out again to PA.")
    back = replace(out, gathered_at=2, is_awaited=False)
    assert two(back) == [("done", "Handed out to PA.", ""), ("done", "Gathered from PA.", "")]
    assert two(back, replace(out, assessor="LA"))[1] == (
        "under way",
        "Gathered from PA.",
        "The files of LA are awaited.",
    )


def test_what_waits_for_the_lead_is_to_settle(session: Session, tmp_path: Path) -> None:
    assert stage(session, "settle") == ("done", "Nothing waits for a ruling.", "")
    laptop = joined(handed_out(session, tmp_path / "all.assessment"), tmp_path / "pa", assessor="PA")
    for each, answer in ((laptop, "no"), (session, "yes")):
        record_judgement(each, case_id="BRO-001", question="1.1.01", answer=answer, assessor="PA")
    record_flag(laptop, case_id="BRO-001", kind="lead", text="Is it ours?")
    merge(session, exported(laptop, tmp_path / "pa.assessment"))
    laptop.close()
    assert stage(session, "settle") == (
        "under way",
        "1 record has versions that differ, 1 query for the lead is open.",
        "Rule on them.",
    )


def test_answers_of_two_assessors_that_differ_are_to_settle(session: Session) -> None:
    allocate(session, "QA", ["BRO-001"], second=True)
    for code, answer in (("PA", "no"), ("QA", "yes")):
        record_judgement(session, case_id="BRO-001", question="1.1.01", answer=answer, assessor=code)
    assert stage(session, "settle") == ("under way", "1 answer of two assessors differs.", "Rule on them.")
    rule_items(session, case_id="BRO-001", items=["1.1.01"], assessor="PA", why="The file says so.")
    assert stage(session, "settle") == ("done", "Nothing waits for a ruling.", "")


def test_without_a_case_nothing_is_settled_and_no_score_is_provisional(session: Session) -> None:
    for case in session.sample():
        remove_case(session, case.id, why="Wrong.")
    assert stage(session, "settle") == ("to do", "There are no cases yet.", "")
    assert stage(session, "findings") == ("to do", "There are no cases yet.", "")


def test_a_second_assessor_has_a_line_and_is_complete_when_they_say_so(session: Session) -> None:
    allocate(session, "QA", ["BRO-001"], second=True)

    def line() -> str:
        (found,) = (each for each in assessor_files(session) if each.assessor == "QA")
        return str(person_line(found, str))

    assert line() == "QA: 1 second assessment, not handed out, 0 complete."
    record_judgement(session, case_id="BRO-001", question="1.1.01", answer="yes", assessor="QA")
    complete_cases(session, ["BRO-001"], why="For the test.", assessor="QA")
    assert line() == "QA: 1 second assessment, not handed out, 1 complete."


def test_the_findings_wait_for_complete_cases(session: Session) -> None:
    state, summary, step = stage(session, "findings")
    assert (state, summary) == ("to do", "0 of 3 cases complete.")
    assert step == "Scores are provisional until every case is complete."
    complete_cases(session, ["BRO-001"], why="For the test.")
    assert stage(session, "findings")[:2] == ("under way", "1 of 3 cases complete.")
    complete_cases(session, cases_to_complete(session), why="For the test.")
    assert stage(session, "findings") == ("done", "3 of 3 cases complete.", "")


@pytest.mark.parametrize(
    ("person", "line"),
    [
        (FILES, "PA: 2 cases, not handed out, 1 complete."),
        (replace(FILES, is_here=True), "PA: 2 cases on this laptop, 1 complete."),
        (
            replace(FILES, handed_out=FILES.cases, handed_out_at=1, is_awaited=True),
            "PA: 2 cases handed out Monday 14:10, 1 complete, file awaited.",
        ),
        (
            AssessorFiles("QA", (), (), handed_out_at=1, is_awaited=True, seconds=("BRO-001",)),
            "QA: 1 second assessment handed out Monday 14:10, 0 complete, file awaited.",
        ),
        (
            replace(FILES, seconds=("BRO-003", "BRO-004"), seconds_complete=("BRO-003",)),
            "PA: 2 cases and 2 second assessments, not handed out, 2 complete.",
        ),
        (
            replace(FILES, handed_out=FILES.cases, handed_out_at=1, gathered_at=2, changed=("BRO-002",)),
            "PA: 2 cases handed out Monday 14:10, 1 complete, file gathered Monday 14:10, 1 changed since.",
        ),
    ],
)
def test_each_person_has_a_line(person: AssessorFiles, line: str) -> None:
    assert str(person_line(person, lambda _: "Monday 14:10")) == line


def test_only_people_with_cases_have_files(session: Session) -> None:
    assert [(each.assessor, each.cases) for each in assessor_files(session)] == [
        ("LA", ("BRO-002",)), ("LI", ("BRO-003",)), ("PA", ("BRO-001",))
    ]  # fmt: skip
