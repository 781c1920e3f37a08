"""Inspections set up from the command line, under whatever path a person names."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.app.cli.conftest import Run, everything, looking_into

KEY = re.compile(r"^Recovery key: (?:[0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$", re.MULTILINE)


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("bromley", "data/aboveline/inspections/bromley"),
        ("tîm troseddau ✓", "data/aboveline/inspections/tîm troseddau ✓"),
        ("./bromley", "bromley"),
        ("some where/tîm troseddau", "some where/tîm troseddau"),
        ("{here}/bromley", "bromley"),
        ("bromley/", "bromley"),
    ],
    ids=["bare name", "bare name with spaces", "relative", "deep", "absolute", "with a slash at its end"],
)
def test_an_inspection_is_made_and_found_again_where_it_was_named(
    run: Run, tmp_path: Path, name: str, folder: str
) -> None:
    name = name.format(here=tmp_path)
    made = run(
        "new", name, "--area", "Tîm Caerdydd 🐉", "--assessor", "LI:lead", "--fieldwork", "2012-03-26", "2012-03-30"
    )
    assert made.code == 0
    assert made.lines[0] == f"The inspection of Tîm Caerdydd 🐉 is set up in {tmp_path / folder}."
    assert KEY.search(made.out)
    assert run("verify", name).code == 0
    with looking_into(tmp_path / folder) as session:
        assert session.metadata["fieldwork_last"] == "2012-03-30"
        assert dict(session.team) == {"LI": "lead"}
        assert session.current_assessor is None


def test_a_home_folder_is_understood(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    assert run("new", "~/bromley", "--area", "Bromley", "--assessor", "LI:lead").code == 0
    assert (tmp_path / "home" / "bromley").is_dir()


def test_an_inspection_is_never_made_over_another_thing(run: Run, lead: Path, tmp_path: Path) -> None:
    before = everything(lead)
    done = run("new", lead, "--area", "Bromley", "--assessor", "LI:lead")
    assert done.code == 1
    assert done.err.endswith("is there already and not empty. Nothing was changed; choose another name.\n")
    assert everything(lead) == before
    (tmp_path / "note.txt").write_text("mine", encoding="utf-8")
    assert run("new", "./note.txt", "--area", "Bromley", "--assessor", "LI:lead").code == 1
    assert (tmp_path / "note.txt").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--area", " ", "--assessor", "LI:lead"], "The area has no name."),
        (["--area", "A", "--assessor", "LI"], "'LI' is no member of a team."),
        (["--area", "A", "--assessor", "LI:chief"], "'chief' is no role of LI."),
        (["--area", "A", "--assessor", "L I:lead"], "'L I' cannot be an assessor's code"),
        (["--area", "A", "--assessor", "LI:lead", "--assessor", "LI:assessor"], "LI is named twice."),
        (["--area", "A", "--assessor", "LI:lead", "--assessor", "li:assessor"], "could be mistaken for each other"),
        (["--area", "A", "--assessor", "LI:lead", "--framework", "../x"], "Choose one of: cci-2009."),
        (["--area", "A", "--assessor", "LI:lead", "--fieldwork", "26/3/2012", "30/3/2012"], "are no dates"),
        (["--area", "A", "--assessor", "LI:lead", "--fieldwork", "2012-03-30", "2012-03-26"], "cannot end on"),
    ],
    ids=["area", "member", "role", "code", "twice", "alike", "framework", "dates", "order of dates"],
)
def test_what_cannot_be_is_refused_before_anything_is_made(
    run: Run, tmp_path: Path, arguments: list[str], sentence: str
) -> None:
    done = run("new", "./x", *arguments)
    assert done.code == 2
    assert sentence in done.err
    assert not (tmp_path / "x").exists()


def test_an_assessor_joins_the_team_once(run: Run, lead: Path) -> None:
    assert run("assessor", "add", lead, "MH:assessor").out == "MH is in the team as assessor.\n"
    before = everything(lead)
    assert run("assessor", "add", lead, "MH:assessor").code == 0
    assert everything(lead) == before
    assert run("assessor", "add", lead, "mh:assessor").code == 2
    assert run("assessor", "add", lead, "MH:lead").out == "MH is in the team as lead.\n"
    with looking_into(lead) as session:
        assert session.team["MH"] == "lead"
