"""Scores and the journal, as people and programs read them."""

from __future__ import annotations

import json
from pathlib import Path

from tests.app.cli.conftest import REASON, Run, everything

LEVELS = ("question", "criterion", "section", "headline")


def test_scores_as_json_have_the_published_shape(run: Run, answered: Path) -> None:
    run("answer", answered, "BRO-003", "1.1.10", "no", "--reason", REASON)
    data = json.loads(run("scores", answered, "--json").out)
    assert list(data) == ["cases", "scores"]
    assert data["cases"] == {"total": 38, "complete": 0}
    rows = data["scores"]
    for row in rows:
        keys = ["level", "id", "yes", "no", "percent", "band"]
        if row["level"] == "reason":
            keys = ["level", "id", "reason", "count", "of"]
        elif row["level"] != "question":
            keys += ["cases", "interval", "more_below_the_line", "fewer_below_the_line", "second_opinions", "withheld"]
        assert list(row) == keys
    counts = {level: sum(row["level"] == level for row in rows) for level in LEVELS}
    assert counts == {"question": 156, "criterion": 8, "section": 3, "headline": 3}
    by_id = {(row["level"], row["id"]): row for row in rows}
    assert by_id["criterion", "1.1"] == {
        "level": "criterion", "id": "1.1", "yes": 1, "no": 1, "percent": 50, "band": "substantial", "cases": 2,
        "interval": None, "more_below_the_line": {"judgements": 1, "band": "drastic"},
        "fewer_below_the_line": {"judgements": 1, "band": "minimum"}, "second_opinions": None, "withheld": False,
    }  # fmt: skip
    empty = by_id["section", "3"]
    assert (empty["yes"], empty["no"], empty["percent"], empty["band"], empty["interval"]) == (0, 0, None, None, None)
    reasons = [row for row in rows if row["level"] == "reason"]
    assert reasons == [{"level": "reason", "id": "1.1.10", "reason": REASON, "count": 1, "of": 1}]


def test_scores_for_people_show_their_counts(run: Run, answered: Path) -> None:
    lines = run("scores", answered).lines
    assert lines[1 + 3 + 3 + 8 :][:2] == ["Provisional: 0 of 38 cases complete.", "What each band rests on:"]
    [criterion] = [line for line in lines if line.startswith("  1.1 ")]
    assert criterion.split()[-6:] == ["100%", "1", "0", "Minimum", "improvement", "required"]
    [empty] = [line for line in lines if line.startswith("  3.2 ")]
    assert "no score" in empty
    assert "%" not in empty


def test_scores_of_one_case_are_that_cases_own(run: Run, answered: Path) -> None:
    data = json.loads(run("scores", answered, "--case", "BRO-002", "--json").out)
    assert data["cases"] == {"total": 1, "complete": 0}
    assert all(row["percent"] is None for row in data["scores"])
    assert run("scores", answered, "--case", "BRO-777").code == 1


def test_looking_changes_nothing(run: Run, answered: Path) -> None:
    before = everything(answered)
    for command in (("scores", answered), ("journal", answered), ("verify", answered), ("scores", answered, "--json")):
        assert run(*command).code == 0
    assert everything(answered) == before


def test_a_history_reads_from_what_to_what_by_whom(run: Run, answered: Path) -> None:
    run("undo", answered)
    lines = run("journal", answered, "--case", "BRO-001", "--question", "1.1.10").lines
    changes = [line.split("  ", 2)[2] for line in lines]
    behind = "reasons Not clear who will do what; note “no plan”"
    no, yes = f"no; {behind}", f"yes; {behind}"
    assert changes == [
        f"1.1.10 of LI: nothing -> {no}",
        f"1.1.10 of LI: {no} -> {yes}",
        f"1.1.10 of LI: {yes} -> {no} [undo]",
    ]


def test_the_journal_for_programs_holds_the_whole_row(run: Run, answered: Path) -> None:
    rows = json.loads(run("journal", answered, "--case", "BRO-001", "--question", "1.1.10", "--json").out)
    first, second = rows
    assert first["value"] == {"answer": "no", "reasons": [REASON], "note": "no plan"}
    assert (first["case"], first["kind"], first["item"], first["assessor"]) == ("BRO-001", "judgement", "1.1.10", "LI")
    assert second["replaces"] == [first["hash"]]
    assert second["prev"] == first["hash"]
    assert second["seq"] == first["seq"] + 1


def test_the_whole_journal_and_one_fact_can_be_read(run: Run, lead: Path) -> None:
    everything_there = run("journal", lead).lines
    assert everything_there[0].endswith("inspection  the area, by LI: nothing -> Bromley [setup]")
    fact = run("journal", lead, "--question", "rmp_required").lines
    assert len(fact) == 38
    assert set(fact) <= set(everything_there)


def test_an_empty_history_and_an_unknown_one_differ(run: Run, lead: Path) -> None:
    assert run("journal", lead, "--question", "1.1.10").out == "Nothing is recorded there yet.\n"
    assert json.loads(run("journal", lead, "--question", "1.1.10", "--json").out) == []
    assert run("journal", lead, "--question", "1.1.99").code == 1
    assert run("journal", lead, "--case", "BRO-777").code == 1
