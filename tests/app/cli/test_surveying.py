"""Claims about the responses of service users on the command line."""

from __future__ import annotations

import json
import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from tests.app.cli.conftest import Run, everything


@pytest.fixture
def surveyed(run: Run, lead: Path, tmp_path: Path) -> Path:
    """The reference inspection with both of its sheets of responses."""
    for survey in ("children", "victims"):
        shutil.copy(str(files("resources") / "demo" / f"survey_{survey}.csv"), tmp_path)
        assert run("survey", "import", lead, survey, f"survey_{survey}.csv").code == 0
    return lead


def test_a_sheet_is_previewed_imported_and_tallied(run: Run, lead: Path, tmp_path: Path) -> None:
    shutil.copy(str(files("resources") / "demo" / "survey_victims.csv"), tmp_path)
    before = everything(lead)
    done = run("survey", "import", lead, "victims", "survey_victims.csv", "--dry-run")
    assert done.lines[0].startswith("  response 1; explained_service yes; satisfied totally; ")
    assert done.lines[-1] == "Would import 3 responses: 3 new, 0 changed."
    assert everything(lead) == before
    assert run("survey", "import", lead, "victims", "survey_victims.csv").out == (
        "Imported 3 responses: 3 new, 0 changed.\n"
    )
    tallied = run("survey", "tally", lead, "victims").lines
    assert tallied[:5] == [
        "Victims: 3 responses.",
        "  Did the YOT explain what it could offer you?",
        "    yes 3, no 0",
        "  How satisfied were you with the service?",
        "    totally 1, somewhat 1, a little 0, not at all 1",
    ]
    assert tallied[-1] == "  None of the 3 victims benefited from work done by the child or young person."


def test_the_tally_for_programs_has_the_figures_and_the_sentences(run: Run, surveyed: Path) -> None:
    children, victims = json.loads(run("survey", "tally", surveyed, "--json").out)
    assert (children["responses"], victims["responses"]) == (10, 3)
    items = {each["item"]: each for each in children["items"]}
    assert items["satisfaction"]["mean"] == 8.3
    assert items["afraid_helped"]["asked"] == 1
    assert items["listened"]["counts"] == {"completely": 7, "mostly": 3, "a little": 0, "not at all": 0}
    sentences = {each["item"]: each["text"] for each in children["sentences"]}
    assert sentences["less_likely"] == "All 10 children and young people said that they were less likely to offend."
    welsh = json.loads(run("survey", "tally", surveyed, "children", "--language", "cy", "--json").out)
    assert welsh[0]["sentences"][0]["text"].startswith("Roedd pob un o'r 10 ")


def test_responses_are_added_changed_removed_and_undone(run: Run, lead: Path) -> None:
    assert run("survey", "list", lead, "children").out == "There are no responses.\n"
    done = run("survey", "add", lead, "children", "listened=not at all", "satisfaction=7")
    assert (done.code, done.out) == (0, "Response 1 is recorded.\n")
    done = run("survey", "change", lead, "children", "1", "listened=", "interested=mostly", "--number", "A1")
    assert done.out == "Response A1 is recorded.\n"
    assert run("survey", "change", lead, "children", "A1", "interested=mostly").out == "Response A1 is as it was.\n"
    assert run("survey", "list", lead, "children").out == "A1: interested mostly; satisfaction 7\n"
    assert run("survey", "remove", lead, "children", "A1").out == "Response A1 is removed.\n"
    assert "goes from removed to response A1: " in run("survey", "undo", lead).out
    assert run("survey", "list", lead, "children").out == "A1: interested mostly; satisfaction 7\n"
    assert run("survey", "redo", lead).out.endswith(" to removed.\n")
    assert json.loads(run("survey", "list", lead, "children", "--json").out) == []


def test_an_answer_that_was_not_asked_for_is_kept_with_a_warning(run: Run, lead: Path) -> None:
    done = run("survey", "add", lead, "children", "felt_afraid=no", "afraid_helped=a lot")
    assert (done.code, done.err) == (0, "warning: not asked, so kept and not counted: afraid_helped.\n")
    assert "    a lot 0, a little 0, not at all 0, not asked, and not counted 1" in run("survey", "tally", lead).lines


@pytest.mark.parametrize(
    ("words", "code", "sentence"),
    [
        (("add", "parents", "x=y"), 2, "invalid choice"),
        (("add", "victims", "satisfied"), 2, "answers nothing"),
        (("add", "victims", "safety=yes", "safety=no"), 2, "answered twice"),
        (("add", "victims"), 1, "the response has no answer"),
        (("add", "victims", "satisfied=very", "none=yes"), 1, "does not fit the questionnaire"),
        (("remove", "victims", "7"), 1, "There is no response 7"),
        (("undo",), 1, "There is nothing to undo here"),
        (("import", "victims", "missing.csv"), 3, "missing.csv"),
    ],
)
def test_a_mistake_gets_a_sentence_and_changes_nothing(
    run: Run, lead: Path, words: tuple[str, ...], code: int, sentence: str
) -> None:
    before = everything(lead)
    done = run("survey", words[0], lead, *words[1:])
    assert (done.code, sentence in done.err, done.out) == (code, True, "")
    assert everything(lead) == before
