"""Claims about findings on the command line: proposed, picked, worded, ordered, marked, accepted, undone."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.app.cli.conftest import Run, everything

CASES = ("BRO-001", "BRO-002", "BRO-003", "BRO-004")
QUESTION = "1.1.07"


@pytest.fixture
def judged(run: Run, lead: Path) -> Path:
    """The lead's inspection in which four cases are judged on one question, one of them with a no."""
    for case in CASES:
        run("answer", lead, case, QUESTION, "no" if case == CASES[0] else "yes", "--note", "Seen.")
    return lead


def name_in(text: str) -> str:
    return str(re.findall(r"[0-9a-f]{8}", text)[0])


def test_a_finding_is_proposed_and_picked(run: Run, judged: Path) -> None:
    sentence = (
        "The RoH assessment drew adequately on all appropriate information (including information from other agencies "
        "and victims) in 3 of 4 applicable cases."
    )
    assert run("finding", "propose", judged).lines == [f"{QUESTION}  strength  {sentence}"]
    picked = run("finding", "pick", judged, QUESTION)
    assert picked.out == f"Finding {name_in(picked.out)}: {sentence}\n"
    assert run("finding", "list", judged).lines == ["1.1  Strengths", f"  1  {name_in(picked.out)}  {sentence}"]
    assert "mewn 3 o 4 achos perthnasol" in run("finding", "list", judged, "--language", "cy").out
    (found,) = json.loads(run("finding", "propose", judged, "--json").out)
    assert (found["criterion"], found["question"], found["count"], found["base"], found["percent"]) == (
        "1.1", QUESTION, 3, 4, 75,
    )  # fmt: skip


def test_a_figure_that_changes_is_marked_until_it_is_accepted(run: Run, judged: Path) -> None:
    added = run("finding", "add", judged, "1.1", "strength", f"Done in {{question:{QUESTION}:of}} cases.")
    item = name_in(added.out)
    run("answer", judged, "BRO-005", QUESTION, "yes")
    assert run("finding", "list", judged).lines[1] == f"  1  {item}  Done in 4 of 5 [was 3 of 4] cases."
    (found,) = json.loads(run("finding", "list", judged, "--json").out)
    assert (found["changed"], found["figures"]) == ([f"question:{QUESTION}"], {f"question:{QUESTION}": [3, 4]})
    assert run("finding", "accept", judged, "--figure", "headline:roh").out == "No figure has changed.\n"
    assert run("finding", "accept", judged, item).out == "The figures of 1 text are accepted.\n"
    assert run("finding", "list", judged).lines[1] == f"  1  {item}  Done in 4 of 5 cases."
    assert run("finding", "accept", judged).out == "No figure has changed.\n"
    undone = run("finding", "undo", judged)
    assert undone.code == 0
    assert "3 of 4" in undone.out
    assert run("finding", "redo", judged).code == 0


def test_findings_are_edited_moved_removed_and_brought_back(run: Run, judged: Path) -> None:
    names = [name_in(run("finding", "add", judged, "1.1", "strength", text).out) for text in ("one", "two", "three")]
    assert run("finding", "move", judged, names[2], "1").out == "It is recorded.\n"
    assert run("finding", "move", judged, names[2], "1").out == "It was so already.\n"
    assert run("finding", "edit", judged, names[0], "--text", "first", "--welsh", "cyntaf").code == 0
    assert [line[-5:].strip() for line in run("finding", "list", judged).lines[1:]] == ["three", "first", "two"]
    assert "cyntaf" in run("finding", "list", judged, "--language", "cy").out
    assert run("finding", "move", judged, names[1], "1", "--kind", "improvement").code == 0
    assert "Areas for improvement" in run("finding", "list", judged).out
    assert run("finding", "remove", judged, names[1]).code == 0
    assert "two" not in run("finding", "list", judged).out
    assert "two" in run("finding", "undo", judged).out
    assert "two" in run("finding", "list", judged, "--criterion", "1.1").out


def test_what_cannot_be_is_refused_in_one_sentence_and_loses_nothing(run: Run, judged: Path) -> None:
    before = everything(judged)
    for arguments, code, sentence in (
        (("finding", "pick", judged, "1.2.01"), 1, "no finding is proposed on 1.2.01"),
        (("finding", "list", judged, "--criterion", "9"), 1, "There is no criterion 9"),
        (("finding", "edit", judged, "00c0ffee", "--text", "x"), 1, "There is no finding 00c0ffee"),
        (("finding", "edit", judged, "00c0ffee"), 2, "Give the new text"),
        (("finding", "add", judged, "1.1", "strength", "{question:9:of}"), 1, "There is no such figure"),
        (("finding", "accept", judged, "00c0ffee"), 1, "There is no text 00c0ffee"),
        (("finding", "accept", judged, "--figure", "nine"), 2, "is no address of a figure"),
        (("finding", "figure", judged, "question:9"), 1, "There is no figure question:9"),
        (("finding", "undo", judged), 1, "There is nothing to undo"),
        (("report-text", "set", judged, "preface", "--text", "x"), 1, "The report has no place preface"),
        (("report-text", "set", judged, "foreword"), 2, "Give the text"),
        (("good-practice", "add", judged, "1.1", " "), 1, "The example has no text"),
        (("good-practice", "edit", judged, "00c0ffee"), 2, "Give the new text"),
        (("good-practice", "check", judged, "00c0ffee"), 1, "There is no example of good practice 00c0ffee"),
    ):
        refused = run(*arguments)
        assert (refused.code, sentence in refused.err) == (code, True), refused.err
    assert everything(judged) == before


def test_a_figure_shows_all_its_parts(run: Run, judged: Path) -> None:
    lines = run("finding", "figure", judged, f"question:{QUESTION}").lines
    assert f"{{question:{QUESTION}:of}}  3 of 4" in lines
    assert f"{{question:{QUESTION}:words}}  in most instances" in lines
    found = json.loads(run("finding", "figure", judged, f"question:{QUESTION}", "--json", "--language", "cy").out)
    assert (found["count"], found["base"], found["shown"]["of"]) == (3, 4, "3 o 4")


def test_texts_of_the_report_are_written_by_place(run: Run, judged: Path) -> None:
    assert run("report-text", "set", judged, "section/1", "--text", "Of {criterion:1.1:percent}.").code == 0
    assert run("report-text", "set", judged, "section/1", "--text", "Of {criterion:1.1:percent}.").out == (
        "It was so already.\n"
    )
    assert run("report-text", "list", judged).lines[:3] == ["foreword  -", "context  -", "section/1  Of 75%."]
    found = json.loads(run("report-text", "list", judged, "--json").out)
    assert [each["place"] for each in found][:2] == ["foreword", "context"]
    run("answer", judged, "BRO-005", QUESTION, "no", "--note", "x")
    assert "Of 60% [was 75%]." in run("report-text", "list", judged).out
    assert run("finding", "accept", judged, "section/1").out == "The figures of 1 text are accepted.\n"


def test_good_practice_goes_from_a_flag_to_a_checked_example(run: Run, judged: Path) -> None:
    run("flag", judged, CASES[0], QUESTION, "--good-practice", "Kyle was seen daily.")
    assert run("good-practice", "list", judged).lines == [
        f"flag  {QUESTION} of {CASES[0]}  LI  not used  Kyle was seen daily."
    ]
    added = run(
        "good-practice", "add", judged, "1.1", "Kyle was seen daily.", "--case", CASES[0], "--question", QUESTION,
        "--assessor", "LI",
    )  # fmt: skip
    item = name_in(added.out)
    assert added.lines == [f"Example {item}.", "    name: Kyle"]
    listed = run("good-practice", "list", judged).lines
    assert listed[1:] == [f"1.1  {item}  Kyle was seen daily.", "    name: Kyle", "    to be altered or checked"]
    assert run("good-practice", "edit", judged, item, "--text", "The child was seen daily.").code == 0
    assert run("good-practice", "list", judged).lines[1:] == [f"1.1  {item}  The child was seen daily."]
    assert run("good-practice", "check", judged, item).out == "It is recorded.\n"
    found = json.loads(run("good-practice", "list", judged, "--json").out)
    assert (found["examples"][0]["checked"], found["flags"][0]["example"]) == (True, item)
    assert run("good-practice", "check", judged, item, "--undo").out == "It is recorded.\n"
    assert run("good-practice", "move", judged, item, "1").out == "It was so already.\n"
    assert run("good-practice", "remove", judged, item).code == 0
