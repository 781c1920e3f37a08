"""Cases, questions, scores and tables, shown by a command each."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import REASON, Run, everything


@pytest.fixture
def noted(answered: Path, run: Run) -> Path:
    """The lead's inspection, BRO-001 with a no, its reason, note and evidence, and a flag."""
    run("answer", answered, "BRO-001", "1.1.10", "no", "--note", "Who does what?", "--evidence", "RMP of 3 May")
    run("flag", answered, "BRO-001", "--lead", "Is it ours?")
    return answered


def test_an_inspection_is_shown_with_its_team_and_cases(run: Run, lead: Path) -> None:
    run("case", "complete", lead, "BRO-001", "--why", "x")
    assert run("show", lead).lines == [
        "Bromley.",
        "Core Case Inspection of youth offending work.",
        "The team: LA (assessor), LI (lead), PA (assessor), QA (assessor).",
        "This is nobody's laptop in particular.",
        "38 cases, 1 complete.",
    ]
    found = json.loads(run("show", lead, "--json").out)
    assert (found["area"], found["team"]["LI"], found["cases"]) == ("Bromley", "lead", {"total": 38, "complete": 1})
    run(
        "new",
        "./mine",
        "--area",
        "Ealing",
        "--assessor",
        "LI:lead",
        "--me",
        "LI",
        "--fieldwork",
        "2012-03-26",
        "2012-03-30",
    )
    assert run("show", "./mine").lines[0] == "Ealing, 2012-03-26 to 2012-03-30."
    assert run("show", "./mine").lines[3:] == ["This is LI's laptop.", "0 cases, 0 complete."]
    assert run("new", "./other", "--area", "Ealing", "--assessor", "LI:lead", "--me", "PA").code == 2


def test_cases_are_listed_with_their_state(run: Run, noted: Path) -> None:
    lines = run("case", "list", noted).lines
    assert len(lines) == 38
    assert lines[0] == "BRO-001  LI  in progress, 1 of 99 answered, open flags: 1"
    assert lines[1].startswith("BRO-002  PA  not started, 0 of ")
    run("case", "complete", noted, "BRO-001", "--why", "x")
    only = {which: [line.split()[0] for line in run("case", "list", noted, "--only", which).lines] for which in
            ("complete", "flagged", "open", "not-started", "in-progress")}  # fmt: skip
    assert only["complete"] == only["flagged"] == ["BRO-001"]
    assert len(only["open"]) == len(only["not-started"]) == 37
    assert only["in-progress"] == ["There"]
    first = json.loads(run("case", "list", noted, "--json").out)[0]
    assert first["case"] == "BRO-001"
    assert (first["state"], first["answered"], first["open_flags"], first["conflicts"]) == ("complete", 1, 1, 0)
    assert run("case", "list", noted, "--only", "sad").code == 2


def test_a_form_is_shown_with_facts_answers_and_what_may_be_asked(run: Run, noted: Path) -> None:
    lines = run("case", "form", noted, "BRO-001").lines
    assert lines[:2] == ["BRO-001 of LI.", "Facts"]
    assert "  rmp_required: yes. Should a risk management plan (RMP) have been completed?" in lines
    at = lines.index("  1.1.10: Was the RMP of sufficient quality?")
    assert lines[at + 1] == "    no; reasons: Not clear who will do what; note: Who does what?; evidence: RMP of 3 May"
    assert "  1.1.02 (pending): Was the RoSH screening completed on time?" in lines
    assert not any(line.startswith("  1.1.11") for line in lines), "it is not asked where an RMP is required"
    form = json.loads(run("case", "form", noted, "BRO-001", "--json").out)
    asked = {question["id"]: question for question in form["questions"]}
    assert asked["1.1.10"] | {"text": "", "set": ""} == {
        "id": "1.1.10",
        "set": "",
        "text": "",
        "applies": "applies",
        "answer": "no",
        "reasons": [REASON],
        "note": "Who does what?",
        "evidence": "RMP of 3 May",
    }
    assert (asked["1.1.11"]["applies"], asked["1.1.02"]["applies"]) == ("hidden", "pending")
    assert run("case", "form", noted, "BRO-001", "--assessor", "QA").lines[0] == "BRO-001 of QA."
    assert run("case", "form", noted, "BRO-777").code == 1


def test_a_question_is_shown_with_its_reasons_and_guidance(run: Run, lead: Path) -> None:
    lines = run("question", lead, "1.1.10").lines
    assert lines[:2] == ["1.1.10 Was the RMP of sufficient quality?", "Asked when rmp_required is yes."]
    assert f"Reason {REASON}: Not clear who will do what" in lines
    assert lines[-1].startswith("Guidance: Yes if the plan says")
    found = json.loads(run("question", lead, "1.1.10", "--json").out)
    assert found["when"] == [{"on": "rmp_required", "is": "yes"}]
    assert REASON in [reason["id"] for reason in found["reasons"]]
    assert found["guidance"].startswith("Yes if the plan says")
    assert run("question", lead, "1.1.99").code == 1


def test_a_search_finds_every_word_wherever_it_is_written(run: Run, noted: Path) -> None:
    assert run("search", noted, "WHO", "does").lines == ["BRO-001  note, 1.1.10: Who does what?"]
    assert run("search", noted, "wh\u00f4", "d\u00f6es").lines == ["BRO-001  note, 1.1.10: Who does what?"]
    assert run("search", noted, "ours").lines == ["BRO-001  flag, the case: Is it ours?"]
    assert run("search", noted, "who", "bro-001").lines == ["BRO-001  note, 1.1.10: Who does what?"]
    assert run("search", noted, "bro-002").lines == ["BRO-002"]
    assert run("search", noted, "who", "elephant").lines == ["No case has all of these words."]
    assert json.loads(run("search", noted, "3 May", "--json").out) == [
        {"case": "BRO-001", "found": [{"kind": "evidence", "question": "1.1.10", "text": "RMP of 3 May"}]}
    ]


def test_the_judgements_behind_a_score_come_worst_first(run: Run, noted: Path) -> None:
    run("answer", noted, "BRO-004", "1.1.10", "yes", "--assessor", "PA")
    lines = run("judgements", noted, "1.1").lines
    assert lines[0].startswith("1.1.10 Was the RMP of sufficient quality? 0%, yes 0, no 1, not applicable 0")
    assert lines[1].startswith("  BRO-001: no; reasons: Not clear who will do what; note: Who does what?")
    for score in ("roh", "1", "1.1", "1.1.10"):
        found = json.loads(run("judgements", noted, score, "--json").out)
        assert (found[0]["question"], found[0]["no"]) == ("1.1.10", 1)
        assert [each["case"] for each in found[0]["judgements"]] == ["BRO-001"]
    other = json.loads(run("judgements", noted, "1.1.10", "--case", "BRO-002", "--json").out)
    assert (other[0]["percent"], other[0]["judgements"]) == (None, [])
    for arguments in (("9.9",), ("1.1", "--case", "BRO-777")):
        assert run("judgements", noted, *arguments).code == 1


def test_the_history_of_one_record_is_told(run: Run, noted: Path) -> None:
    run("rate", noted, "BRO-001", "start", "lifestyle", "4")
    run("profile", "set", noted, "BRO-001", "rosh_recorded", "low")
    changes = run("journal", noted, "--case", "BRO-001", "--item", "start/lifestyle").lines
    assert [line.split("  ", 2)[2] for line in changes] == [
        "rating Lifestyle (start), by LI: nothing -> 1 [import]",
        "rating Lifestyle (start), by LI: 1 -> 4",
    ]
    kinds = {row["kind"] for row in json.loads(run("journal", noted, "--kind", "profile", "--json").out)}
    assert kinds == {"profile"}
    own = json.loads(run("journal", noted, "--case", "BRO-001", "--assessor", "QA", "--json").out)
    assert own == []


def test_tables_are_exported_for_other_programs(run: Run, noted: Path, tmp_path: Path) -> None:
    before = everything(noted)
    done = run("export-table", noted, "judgements-csv", "out.csv")
    assert (done.code, done.out) == (0, "out.csv holds 1 row. It is not encrypted.\n")
    text = (tmp_path / "out.csv").read_text(encoding="utf-8-sig")
    assert text.splitlines()[1] == f"BRO-001,1.1.10,no,{REASON},Who does what?,RMP of 3 May,yes,LI"
    assert (
        run("export-table", noted, "scores-csv", "scores.csv").out
        == "scores.csv holds 170 rows. It is not encrypted.\n"
    )
    assert everything(noted) == before


def test_a_table_replaces_nothing_unasked(run: Run, noted: Path, tmp_path: Path) -> None:
    (tmp_path / "mine.csv").write_text("mine", encoding="utf-8")
    done = run("export-table", noted, "scores-csv", "mine.csv")
    assert (done.code, done.out) == (1, "")
    assert done.err == (
        "aboveline: mine.csv is there already, so nothing was written. Choose another name. --replace writes over it.\n"
    )
    assert (tmp_path / "mine.csv").read_text(encoding="utf-8") == "mine"
    assert run("export-table", noted, "scores-csv", "mine.csv", "--replace").code == 0
    unknown = run("export-table", noted, "pdf", "x.pdf")
    assert (unknown.code, unknown.err) == (
        1,
        "aboveline: There is no export format pdf. The formats: scores-csv, judgements-csv.\n",
    )
    assert run("export-table", noted, "scores-csv", "no/such/x.csv").code == 3
