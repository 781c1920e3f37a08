"""Answers, facts, undo and completion, a command at a time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.commands.drafting import save_draft
from app.commands.interviewing import begin_interview
from app.commands.opening import open_inspection
from app.commands.timing import add_time
from app.store.keyring import Secrets
from tests.app.cli.conftest import REASON, Run, everything, looking_into
from tests.helpers.inspections import PASSPHRASE


def test_an_answer_says_what_it_did_to_the_scores(run: Run, lead: Path) -> None:
    done = run("answer", lead, "BRO-001", "1.1.10", "no", "--note", "no plan", "--evidence", "log", "--reason", REASON)
    assert done.out == "1.1.10 of BRO-001: no.\n1.1: no score to 0\n"
    assert run("answer", lead, "BRO-001", "1.1.10", "yes").out == "1.1.10 of BRO-001: yes.\n1.1: 0 to 100\n"
    assert run("answer", lead, "BRO-001", "1.1.10", "clear").out.endswith("1.1: 100 to no score\n")
    with looking_into(lead) as session:
        judgement = session.judgement("BRO-001", "1.1.10", "LI")
        assert (judgement.answer, judgement.note, judgement.evidence) == (None, "no plan", "log")


def test_a_note_needs_no_answer(run: Run, lead: Path) -> None:
    assert run("answer", lead, "BRO-001", "1.1.10", "clear", "--note", "-", "--assessor", "QA").code == 0
    with looking_into(lead) as session:
        judgement = session.judgement("BRO-001", "1.1.10", "QA")
        assert (judgement.answer, judgement.note) == (None, "-")


def test_a_very_long_note_is_kept_whole(run: Run, lead: Path) -> None:
    note = "nodyn hir 🐉\n" * 16_666
    assert run("answer", lead, "BRO-001", "1.1.10", "no", "--note", note).code == 0
    with looking_into(lead) as session:
        assert session.judgement("BRO-001", "1.1.10", "LI").note == note
    assert run("verify", lead).code == 0


def test_what_no_file_can_hold_does_not_spoil_a_note(run: Run, lead: Path) -> None:
    assert run("answer", lead, "BRO-001", "1.1.10", "no", "--note", "a\0b\udcffc\r\nŵ").code == 0
    with looking_into(lead) as session:
        assert session.judgement("BRO-001", "1.1.10", "LI").note == "ab?c\nŵ"


def test_the_same_answer_again_records_nothing(run: Run, answered: Path) -> None:
    before = everything(answered)
    assert run("answer", answered, "BRO-001", "1.1.10", "yes").out == "1.1.10 of BRO-001 was so already.\n"
    assert everything(answered) == before


def test_what_cannot_be_answered_is_refused(run: Run, lead: Path) -> None:
    before = everything(lead)
    for arguments, sentence in (
        (("BRO-777", "1.1.10", "yes"), "There is no case BRO-777"),
        (("BRO-001", "1.1.99", "yes"), "There is no question 1.1.99"),
        (("BRO-001", "1.1.10", "yes", "--assessor", "ZZ"), "There is no assessor ZZ"),
        (("BRO-001", "1.1.10", "no", "--reason", "because"), "because is no reason of question 1.1.10."),
        (("BRO-001", "1.1.10", "yes", "--reason", REASON), "Reasons go with a no"),
        (("BRO-001", "rmp_required", "na"), "A fact is yes, no or clear."),
    ):
        done = run("answer", lead, *arguments)
        assert done.code == 1
        assert sentence in done.err
    assert run("answer", lead, "BRO-001", "rmp_required", "no", "--note", "x").code == 2
    assert everything(lead) == before


def test_undo_and_redo_walk_through_this_laptops_changes(run: Run, answered: Path) -> None:
    undone = run("undo", answered)
    question = "1.1.10 “Was the RMP of sufficient quality?”"
    assert undone.out.startswith(f"Undone in BRO-001: {question} goes from yes;")
    assert run("redo", answered, "--case", "BRO-001").out.startswith(f"Redone in BRO-001: {question} goes from no;")
    assert run("redo", answered).code == 1
    assert run("undo", answered, "--case", "BRO-777").code == 1


@pytest.mark.slow
def test_where_nothing_was_changed_here_there_is_nothing_to_undo(run: Run, lead: Path) -> None:
    run("handout", lead, "all.assessment", "--everyone")
    run("join", "all.assessment", "./pa", "--assessor", "PA")
    assert run("undo", "./pa").err == "aboveline: There is nothing to undo: nothing was recorded here yet.\n"
    assert run("redo", "./pa").err == "aboveline: There is nothing to redo: nothing was recorded here yet.\n"
    assert run("answer", "./pa", "BRO-001", "1.1.10", "yes").code == 0
    assert run("undo", "./pa").code == 0
    nothing = run("undo", "./pa")
    assert (nothing.code, nothing.err) == (
        1,
        "aboveline: There is nothing to undo in BRO-001: no change made here still counts.\n",
    )


def test_gaps_are_listed_and_keep_a_case_open_until_explained(run: Run, answered: Path) -> None:
    before = everything(answered)
    done = run("case", "complete", answered, "BRO-001", "BRO-002")
    assert (done.code, done.out) == (1, "")
    lines = done.err.splitlines()
    assert [line.split(":")[0].strip() for line in lines[1:]] == ["BRO-001", "BRO-002"]
    assert "1.1.01 (unanswered)" in lines[1]
    assert "1.1.10" not in lines[1]
    assert everything(answered) == before
    assert (
        run("case", "complete", answered, "--why", "the file was withdrawn", "BRO-001", "BRO-002").out
        == "Complete: 2.\n"
    )
    with looking_into(answered) as session:
        assert session.case("BRO-001").completions["LI"].why == "the file was withdrawn"
        assert session.case("BRO-001").complete
    assert json.loads(run("scores", answered, "--json").out)["cases"] == {"total": 38, "complete": 2}


def test_all_cases_are_completed_together_or_none(run: Run, lead: Path) -> None:
    assert run("case", "complete", lead, "--all").code == 1
    assert run("case", "complete", lead, "--all", "--why", "a trial").out == "Complete: 38.\n"
    assert run("case", "complete", lead, "BRO-001", "BRO-777", "--why", "x").code == 1


@pytest.mark.slow
def test_on_an_assessors_laptop_all_means_their_own(run: Run, lead: Path) -> None:
    run("handout", lead, "all.assessment", "--everyone")
    run("join", "all.assessment", "./pa", "--assessor", "PA")
    with looking_into(lead) as session:
        own = sum(case.allocated_to == "PA" for case in session.sample())
    assert run("case", "complete", "./pa", "--all", "--why", "a trial").out == f"Complete: {own}.\n"


def test_a_complete_case_can_be_reopened(run: Run, lead: Path) -> None:
    run("case", "complete", lead, "BRO-001", "--why", "x")
    assert run("case", "reopen", lead, "BRO-001").out == "BRO-001 is open again.\n"
    assert run("case", "reopen", lead, "BRO-001").code == 1


def test_a_flag_is_set_settled_and_removed(run: Run, lead: Path) -> None:
    assert run("flag", lead, "BRO-001", "1.1.10", "--ask", "Who?").out == "ask, 1.1.10: Who?\n"
    assert run("flag", lead, "BRO-001", "--good-practice", "A plan.").out == "good practice, the case: A plan.\n"
    assert run("flag", lead, "BRO-001", "1.1.10", "--ask", "--settle").out == "ask, 1.1.10: Who? (settled)\n"
    assert run("flag", lead, "BRO-001", "1.1.10", "--ask", "--settle").out.endswith("(it was so already)\n")
    with looking_into(lead) as session:
        flags = session.case("BRO-001").flags_of("LI").values()
        assert {(flag.question, flag.kind, flag.text, flag.settled) for flag in flags} == {
            ("1.1.10", "ask", "Who?", True),
            ("", "good_practice", "A plan.", False),
        }
    assert run("flag", lead, "BRO-001", "1.1.10", "--ask", "--remove").out == "1.1.10: no such flag\n"
    assert run("undo", lead).out.startswith("Undone in BRO-001: flag “ask the case manager” on 1.1.10 goes from none")
    changes = [
        line.split("  ", 2)[2] for line in run("journal", lead, "--case", "BRO-001", "--question", "1.1.10").lines
    ]
    assert changes[0] == "flag “ask the case manager” on 1.1.10 of LI: nothing -> “Who?”"


def test_what_cannot_be_a_flag_is_refused(run: Run, lead: Path) -> None:
    before = everything(lead)
    assert run("flag", lead, "BRO-001", "1.1.10").code == 2
    assert run("flag", lead, "BRO-001", "--ask", "x", "--check", "y").code == 2
    assert run("flag", lead, "BRO-001", "--ask", "x", "--remove").code == 2
    assert run("flag", lead, "BRO-001", "9.9.99", "--ask", "x").code == 1
    assert run("flag", lead, "BRO-777", "--ask", "x").code == 1
    assert everything(lead) == before


def test_a_case_shows_its_progress_and_its_open_items(run: Run, answered: Path) -> None:
    run("answer", answered, "BRO-001", "1.1.10", "no")
    run("flag", answered, "BRO-001", "1.1.10", "--ask", "Who?")
    session = open_inspection(answered, Secrets(passphrase=PASSPHRASE))
    begin_interview(session, case_id="BRO-001", person="The case manager", began="2012-03-26T14:30")
    add_time(session, case_id="BRO-001", seconds=185)
    session.close()
    lines = run("case", "show", answered, "BRO-001").lines
    assert lines[0] == "BRO-001 of LI: in progress."
    for line in (
        "Time spent: 3 min.",
        "Flag: ask, 1.1.10: Who?",
        "Interview 1: The case manager, 2012-03-26 14:30, 0 min",
        "  1.1.10 (evidence, flag ask): Was the RMP of sufficient quality?",
        "  1.1.01 (unanswered): Was an Asset RoSH screening completed?",
    ):
        assert line in lines
    data = json.loads(run("case", "show", answered, "BRO-001", "--json").out)
    assert (data["state"], data["answered"], data["seconds"], data["why"]) == ("in progress", 1, 185, None)
    assert data["flags"] == [{"kind": "ask", "question": "1.1.10", "text": "Who?", "settled": False}]
    assert data["interviews"][0]["person"] == "The case manager"
    assert {
        "part": "to_look_at",
        "id": "1.1.10",
        "text": "Was the RMP of sufficient quality?",
        "tags": ["evidence", "flag"],
        "flags": ["ask"],
    } in data["open"]
    run("case", "complete", answered, "BRO-001", "--why", "Withdrawn.")
    assert run("case", "show", answered, "BRO-001").lines[0] == "BRO-001 of LI: complete (Withdrawn.)."


def test_text_typed_into_a_flag_is_reported_when_it_is_recovered(run: Run, lead: Path) -> None:
    session = open_inspection(lead, Secrets(passphrase=PASSPHRASE))
    save_draft(session, case_id="BRO-001", question="", field="flag/ask", text="Half a")
    session.close()
    assert "Recovered the flag that was being typed at BRO-001." in run("answer", lead, "BRO-001", "1.1.10", "yes").err
