"""Claims about recommendations and the plan on the command line: written, due, out to the YOT and back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from docx import Document

from app.store.keyring import Secrets
from tests.app.cli.conftest import Run, everything
from tests.helpers.inspections import PASSPHRASE, copy_reference
from tests.helpers.plans import FILLED, record_plan


@pytest.fixture
def planned(lead: Path) -> Path:
    """The lead's inspection with a plan in it."""
    from app.commands.opening import open_inspection

    session = open_inspection(lead, Secrets(passphrase=PASSPHRASE))
    record_plan(session)
    session.close()
    return lead


def test_the_plan_is_printed_for_people_and_for_programs(run: Run, planned: Path) -> None:
    assert run("plan", "show", planned).lines[:3] == [
        "1  Complete every assessment on time  (YOT manager)",
        "    1.1  Weekly check / of the list  (Team leaders; Immediate)",
        "    1.2  Training  (Head of service; 2012-06-30; review End of July 2012)",
    ]
    shown = json.loads(run("plan", "show", planned, "--json").out)
    assert [each["number"] for each in shown["recommendations"]] == ["1", "2", "H1"]
    assert shown["recommendations"][0]["actions"][1] == {
        "number": "1.2",
        "id": "a1a1a1a1/0b0b0b0b",
        "what": "Training",
        "who": "Head of service",
        "by": "2012-06-30",
        "review": "End of July 2012",
        "progress": None,
        "done": False,
    }
    assert (shown["sign_off"], shown["changed_since_sign_off"]) == (None, False)
    listed = json.loads(run("recommendation", "list", planned, "--json").out)
    assert (listed[2]["source"], listed[2]["sent"]) == ("health", "2012-04-02")


def test_what_is_due_is_printed_as_of_a_day(run: Run, planned: Path) -> None:
    due = json.loads(run("plan", "due", planned, "--on", "2012-06-01", "--json").out)
    assert [(each["thing"], each["state"], each["day"], each["action"]) for each in due] == [
        ("reply", "overdue", "2012-05-02", None),
        ("action", "overdue", "2012-05-31", "2.1"),
        ("action", "at_once", None, "1.1"),
        ("action", "later", "2012-06-30", "1.2"),
        ("review", "later", "2012-07-31", "1.2"),
    ]


def test_a_plan_that_came_back_is_shown_first_and_then_taken(run: Run, planned: Path) -> None:
    before = everything(planned)
    dry = run("plan", "read", planned, FILLED / "filled.docx", "--dry-run")
    assert "action 1.2, by when: “2012-06-30” becomes “2012-09-30”" in dry.lines
    assert dry.lines[-1] == "Would take 8 changes of filled.docx."
    assert everything(planned) == before
    taken = run("plan", "read", planned, FILLED / "filled.docx")
    assert taken.lines == [*dry.lines[:-1], "Took 8 changes of filled.docx."]
    assert run("plan", "read", planned, FILLED / "filled.docx").lines == ["Took 0 changes of filled.docx."]
    assert run("plan", "show", planned).lines[-1] == (
        "The plan is signed off by B. Head, Head of service, on 2012-05-01."
    )


def test_what_both_sides_changed_is_named_and_stays_unless_asked_for(run: Run, planned: Path) -> None:
    run("plan", "edit", planned, "1.2", "--by", "2012-10-01")
    done = run("plan", "read", planned, FILLED / "filled.xlsx", "--dry-run")
    assert "changed here too, so it stays: action 1.2, by when: “2012-10-01” becomes “2012-09-30”" in done.lines
    assert "--take-file takes" in done.err
    taken = run("plan", "read", planned, FILLED / "filled.xlsx", "--dry-run", "--take-file")
    assert taken.lines[-1] == "Would take 8 changes of filled.xlsx."


def test_a_restructured_plan_is_refused_and_changes_nothing(run: Run, planned: Path, tmp_path: Path) -> None:
    opened = Document(str(FILLED / "filled.docx"))
    opened.tables[0].rows[1].cells[0].text = "1.1"
    opened.save(str(tmp_path / "changed.docx"))
    before = everything(planned)
    refused = run("plan", "read", planned, tmp_path / "changed.docx")
    assert refused.code == 1
    assert refused.err.splitlines()[0] == (
        "aboveline: changed.docx is not read, because the plan in it was restructured. Nothing was changed."
    )
    assert "table 1, row 2: Its reference was changed. Write the plan again" in refused.err
    assert everything(planned) == before


def test_a_plan_is_not_written_over_another_file_unasked(run: Run, planned: Path, tmp_path: Path) -> None:
    assert run("plan", "write", planned, tmp_path / "plan.xlsx", "--language", "cy").code == 0
    assert run("plan", "write", planned, tmp_path / "plan.xlsx").code == 1
    assert run("plan", "write", planned, tmp_path / "plan.xlsx", "--replace").code == 0


@pytest.mark.parametrize(
    ("command", "code", "said"),
    [
        (("plan", "edit", "9.1", "--done"), 1, "There is no action 9.1 in the plan."),
        (("plan", "edit", "1.1"), 2, "Say what to change"),
        (("plan", "sign"), 2, "Say who signs the plan off"),
        (("plan", "sign", "--take-back"), 1, "The plan is not signed off"),
        (("plan", "sign", "--name", "B", "--on", "soon"), 2, "is no day"),
        (("plan", "due", "--on", "soon"), 2, "is no day"),
        (("plan", "read", "none.docx"), 3, "There is no file none.docx"),
        (("recommendation", "add"), 2, "Give --text"),
        (("recommendation", "edit", "1"), 2, "Say what to change"),
        (("recommendation", "edit", "1", "--question", "9"), 1, "There is no question 9"),
        (("recommendation", "remove", "8"), 1, "There is no recommendation 8."),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    run: Run, planned: Path, command: tuple[str, ...], code: int, said: str
) -> None:
    before = everything(planned)
    refused = run(*command[:2], planned, *command[2:])
    assert (refused.code, said in refused.err) == (code, True)
    assert everything(planned) == before


@pytest.mark.slow
def test_the_weakest_questions_are_suggested_and_drafted(run: Run, tmp_path: Path) -> None:
    whole = copy_reference(tmp_path / "whole", answers=True)
    found = json.loads(run("recommendation", "suggest", whole, "--json").out)
    assert [each["percent"] for each in found] == sorted(each["percent"] for each in found)
    assert run("recommendation", "suggest", whole).lines[0].startswith(found[0]["question"])
    added = run("recommendation", "add", whole, "--question", found[0]["question"])
    assert found[0]["draft"] in added.out
    assert json.loads(run("recommendation", "suggest", whole, "--json").out)[0] == found[1]
