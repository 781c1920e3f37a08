"""Claims about settling on the command line: conflicts and rulings, queries, sending back, reading, signing off."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import Run, everything, looking_into

CASE = "BRO-001"


@pytest.fixture
def twice(run: Run, lead: Path) -> Path:
    """The lead's inspection, in which LI and QA judged BRO-001 and differ on one question and agree on another."""
    for code, answer in (("LI", "yes"), ("QA", "no")):
        run("answer", lead, CASE, "plan_required", "yes", "--assessor", code)
        run("answer", lead, CASE, "1.1.01", answer, "--assessor", code, "--evidence", "Log 14/3")
        run("answer", lead, CASE, "1.1.10", "yes", "--assessor", code)
    return lead


def named(run: Run, lead: Path) -> str:
    found = json.loads(run("queries", "list", lead, "--json").out)
    return str(found[0]["query"])


def test_assessors_who_differ_are_shown_with_what_a_ruling_would_do(run: Run, twice: Path) -> None:
    lines = run("conflicts", twice).lines
    assert lines[0].startswith("BRO-001  1.1.01  ")
    assert lines[1] == "  LI  yes; evidence: Log 14/3  (counts)"
    assert lines[2].startswith("  QA  no; evidence: Log 14/3  (1.1 would become 50%, Substantial")
    (found,) = json.loads(run("conflicts", twice, "--json").out)
    assert (found["case"], found["kind"], found["item"]) == (CASE, "judgement", "1.1.01")
    assert [(each["assessor"], each["answer"], each["counts"]) for each in found["opinions"]] == [
        ("LI", "yes", True),
        ("QA", "no", False),
    ]
    ruled = run("rule", twice, CASE, "1.1.01", "QA", "--why", "Seen in the log.")
    assert ruled.out == "The answer of QA counts in 1.1.01 of BRO-001.\n"
    assert run("conflicts", twice).out == "Nothing differs: neither laptops' versions nor assessors' answers.\n"
    with looking_into(twice) as session:
        assert session.board.tally("question", "1.1.01").no == 1


def test_the_lead_rules_with_an_answer_of_their_own(run: Run, twice: Path) -> None:
    ruled = run("rule", twice, CASE, "1.1.01", "na", "--why", "No order was made.")
    assert ruled.out == "The answer of LI counts in 1.1.01 of BRO-001.\n"
    with looking_into(twice) as session:
        assert session.judgement(CASE, "1.1.01", "LI").answer == "na"


def test_a_ruling_that_cannot_be_is_refused(run: Run, twice: Path) -> None:
    before = everything(twice)
    for arguments, message in (
        ((CASE, "1.1.01", "ZZ", "--why", "x"), "There is no assessor ZZ"),
        ((CASE, "1.1.02", "QA", "--why", "x"), "QA gave no answer to 1.1.02 of BRO-001"),
        ((CASE, "1.1.01", "QA", "--why", " "), "A ruling needs a reason"),
    ):
        done = run("rule", twice, *arguments)
        assert (done.code, done.out) == (1, "")
        assert message in done.err
    assert run("rule", twice, CASE, "1.1.01", "QA").code == 2
    assert run("ruling", "agreed", twice, "--why", "x").code == 1
    assert everything(twice) == before


def test_laptops_whose_answers_agree_are_settled_together(run: Run, lead: Path) -> None:
    run("handout", lead, "pa-out.assessment", "--assessor", "PA")
    run("join", "pa-out.assessment", "./pa")
    run("answer", "./pa", "BRO-002", "1.1.10", "yes", "--note", "Seen.")
    run("export", "./pa", "pa.assessment")
    run("answer", lead, "BRO-002", "1.1.10", "yes", "--assessor", "PA")
    run("merge", lead, "pa.assessment")
    assert run("ruling", "agreed", lead, "--why", "The same answer.").out == (
        "1 difference is settled. The version that counted counts on.\n"
    )
    assert run("conflicts", lead).out.startswith("Nothing differs")


def test_a_blind_second_assessment_is_not_shown_before_both_are_complete(run: Run, twice: Path) -> None:
    run("handout", twice, "qa-out.assessment", "--everyone")
    assert run("join", "qa-out.assessment", "./qa", "--assessor", "QA").code == 0
    assert run("flag", twice, CASE, "--check", "Seen by LI alone", "--assessor", "LI").code == 0
    assert run("ruling", "blind", twice, "on").out == (
        "Second assessments are blind until both assessors have called the case complete.\n"
    )
    found = run("conflicts", twice)
    assert found.out.startswith("Nothing differs")
    assert "BRO-001 is blind until LI, QA has called it complete." in found.err
    everyone = run("handout", twice, "again.assessment", "--everyone")
    assert (everyone.code, everyone.out) == (1, "")
    assert "blind" in everyone.err
    run("export", twice, "lead.assessment")
    assert run("merge", "./qa", "lead.assessment").code == 0
    for command in ("show", "form"):
        refused = run("case", command, "./qa", CASE, "--assessor", "LI")
        assert (refused.code, refused.out) == (1, "")
        assert "LI's form of BRO-001 is blind until both of you have called the case complete." in refused.err
        assert run("case", command, "./qa", CASE).code == 0
    assert "Seen by LI alone" not in run("search", "./qa", "alone").out
    assert "Seen by LI alone" in run("search", twice, "alone").out
    (question,) = json.loads(run("judgements", "./qa", "1.1.01", "--json").out)
    assert question["judgements"] == []
    assert run("ruling", "blind", twice, "off").out == "Second assessments are open.\n"


def test_a_query_is_asked_listed_answered_and_closed(run: Run, lead: Path) -> None:
    assert run("queries", "list", lead).out == "There are no queries.\n"
    asked = run("query", lead, CASE, "1.1.01", "--to", "PA", "Which plan is this?")
    name = named(run, lead)
    assert asked.out == f"Query {name} to PA.\n"
    assert run("query", lead, CASE, "--to", "PA", "And when?").code == 0
    lines = run("queries", "list", lead, "--case", CASE).lines
    assert len([line for line in lines if "  asked  " in line]) == 2
    assert len(json.loads(run("queries", "list", lead, "--waiting-for", "PA", "--json").out)) == 2
    name = next(line.split()[0] for line in lines if line.endswith("asked  1.1.01 of BRO-001"))
    answered = run("queries", "answer", lead, name, "The one of 3 May.", "--assessor", "PA")
    assert answered.out == f"Query {name} is answered.\n"
    assert "answers: The one of 3 May." in run("queries", "list", lead, "--waiting-for", "LI").out
    assert run("queries", "ask", lead, name[:5], "Are you sure?").out == f"Query {name} is asked.\n"
    assert run("queries", "close", lead, name, "--text", "Thank you.").out == "1 query is closed.\n"
    assert run("queries", "list", lead, "--waiting-for", "LI").out == "No query waits.\n"
    assert "query on 1.1.01 of LI: nothing -> closes it: “Thank you.”" in run("journal", lead, "--kind", "query").out


def test_a_query_that_cannot_be_is_refused(run: Run, lead: Path) -> None:
    before = everything(lead)
    for arguments, code, message in (
        (("query", lead, CASE, "--to", "ZZ", "x"), 1, "There is no assessor ZZ"),
        (("query", lead, CASE, "--to", "PA", " "), 1, "The query is empty"),
        (("query", lead, CASE, "--to", "PA"), 2, "--to"),
        (("query", lead, CASE), 2, "--to"),
        (("queries", "answer", lead, "00c0ffee", "x"), 1, "names no query, or several"),
        (("queries", "close", lead, "00c0ffee"), 1, "names no query, or several"),
    ):
        done = run(*arguments)
        assert (done.code, done.out) == (code, "")
        assert message in done.err
    assert everything(lead) == before


def test_a_case_is_sent_back_read_and_its_progress_shown(run: Run, lead: Path) -> None:
    refused = run("case", "return", lead, CASE, "--why", "Thin.")
    assert refused.code == 1
    assert "is not complete, so there is nothing to send back" in refused.err
    run("case", "complete", lead, CASE, "--why", "No time.")
    assert run("case", "read", lead, CASE).out == "1 case is read now.\n"
    assert run("case", "return", lead, CASE, "--why", "Evidence is missing.").out == (
        "BRO-001 is sent back to LI. It is open again until they complete it.\n"
    )
    line = next(line for line in run("case", "progress", lead).lines if line.startswith(CASE))
    assert line.startswith("BRO-001  LI  ")
    assert "; read; " in line
    assert "sent back: Evidence is missing." in line
    found = next(each for each in json.loads(run("case", "progress", lead, "--json").out) if each["case"] == CASE)
    assert (found["read"], found["sent_back"]) == ("read", ["Evidence is missing."])
    assert run("case", "read", lead, CASE, "--undo").out == "1 case is not read now.\n"
    run("case", "complete", lead, CASE, "--why", "Added.")
    assert json.loads(run("queries", "list", lead, "--json").out)[0]["state"] == "answered"


def test_a_change_after_completion_needs_one_reason(run: Run, lead: Path) -> None:
    run("case", "complete", lead, CASE, "--why", "No time.")
    before = everything(lead)
    for arguments in (("answer", lead, CASE, "1.1.10", "yes"), ("rate", lead, CASE, "start", "lifestyle", "clear")):
        refused = run(*arguments)
        assert (refused.code, refused.out) == (1, "")
        assert "BRO-001 is complete. Say why it changes now, with --why, or reopen it." in refused.err
    assert everything(lead) == before
    assert run("answer", lead, CASE, "1.1.10", "yes", "--why", "A late file.").code == 0
    assert run("answer", lead, CASE, "1.1.10", "no").code == 0
    assert run("rate", lead, CASE, "start", "lifestyle", "clear").code == 0
    assert "changed after completion; because: A late file." in run("case", "progress", lead).out


def test_a_case_worth_reading_twice_is_suggested(run: Run, answered: Path) -> None:
    assert run("case", "suggest", answered).out == (
        "No complete case with one assessment could move a score to another band.\n"
    )
    run("case", "complete", answered, CASE, "--why", "No time.")
    assert run("case", "suggest", answered).lines == [
        "BRO-001  LI",
        "    1 changed answer of 1 would take 1.1 to: Drastic improvement required",
        "    1 changed answer of 1 would take Public Protection: Risk of Harm to: Drastic improvement required",
    ]
    (found,) = json.loads(run("case", "suggest", answered, "--json", "--most", "1").out)
    assert found["case"] == CASE


def test_an_inspection_is_signed_off_and_unlocked(run: Run, lead: Path) -> None:
    assert run("sign-off", lead, "--name", "A. Lead", "--designation", "Lead inspector").code == 0
    before = everything(lead)
    for arguments in (("answer", lead, CASE, "1.1.10", "yes"), ("sign-off", lead, "--name", "B. Lead")):
        refused = run(*arguments)
        assert (refused.code, refused.out) == (1, "")
        assert "signed off" in refused.err
    assert run("unlock", lead, "--why", " ").code == 1
    assert run("unlock", lead).code == 2
    assert everything(lead) == before
    assert run("unlock", lead, "--why", "A late file.").out == "The inspection is unlocked.\n"
    assert run("answer", lead, CASE, "1.1.10", "yes").code == 0
    assert "signed off by A. Lead, Lead inspector -> not signed off because: A late file." in run("journal", lead).out
