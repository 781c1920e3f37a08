"""Claims about the command that compares inspections."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import Run
from tests.app.rollup.conftest import inspection_of
from tests.helpers.inspections import HANDOUT, PASSPHRASE, handed_out


@pytest.fixture
def both(tmp_path: Path) -> tuple[Path, Path]:
    """This inspection, 9 of 10, and the file of an earlier one, 1 of 10."""
    folders = []
    for name, day, yes in (("now", "2012-03-30", 9), ("earlier", "2010-03-05", 1)):
        answers = {f"C-{number}": "yes" if number < yes else "no" for number in range(10)}
        session = inspection_of(tmp_path / name, "Bromley", "London", day, answers)
        folders.append(tmp_path / name)
        handed_out(session, tmp_path / f"{name}.assessment")
        session.close()
    return folders[0], tmp_path / "earlier.assessment"


def test_an_earlier_inspection_is_printed_beside_this_one(
    run: Run, both: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    now, earlier = both
    monkeypatch.setenv("ABOVELINE_EARLIER_PASSPHRASE", HANDOUT)
    lines = run("compare", now, earlier).lines
    assert lines[0] == "Then: Bromley, 2010-03-05, 10 cases."
    (line,) = (each for each in lines if each.startswith("1.1.01 "))
    assert line.endswith(": 10% (1 of 10) -> 90% (9 of 10), +80 (+37 to +92), clear")
    assert any("close comparison between areas is not sound" in each for each in lines)
    found = json.loads(run("compare", now, earlier, "--clear", "--json").out)
    assert [each["id"] for each in found["scores"]] == ["1.1.01"]
    assert found["scores"][0]["difference"] == 80


def test_the_recommendations_that_rest_on_a_score_follow_it(
    run: Run, both: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ABOVELINE_EARLIER_PASSPHRASE", PASSPHRASE)
    add = ("recommendation", "add")
    run(
        *add,
        tmp_path / "earlier",
        "--text",
        "Assess in time.",
        "--question",
        "1.1.01",
        "--responsible",
        "Head of service",
    )
    run(*add, tmp_path / "now", "--text", "Go on.", "--question", "1.1.01")
    lines = run("compare", both[0], tmp_path / "earlier", "--recommended").lines
    assert lines[2:4] == [
        "    then: recommendation 1 (Head of service): Assess in time.",
        "    now: recommendation 1 (nobody is responsible): Go on.",
    ]
    (found,) = json.loads(run("compare", both[0], tmp_path / "earlier", "--recommended", "--json").out)["scores"]
    assert found["recommendations"] == {
        "then": [{"number": "1", "text": "Assess in time.", "responsible": "Head of service"}],
        "now": [{"number": "1", "text": "Go on.", "responsible": None}],
    }


def test_a_wrong_file_is_refused_before_a_secret_is_asked_for(run: Run, both: tuple[Path, Path]) -> None:
    refused = run("compare", both[0], "nowhere.assessment")
    assert (refused.code, refused.out) == (1, "")
    assert "Nothing was read." in refused.err


def test_the_secret_of_the_earlier_file_is_needed(run: Run, both: tuple[Path, Path]) -> None:
    refused = run("compare", *both)
    assert refused.code == 2
    assert "set ABOVELINE_EARLIER_PASSPHRASE or use --earlier-passphrase-file" in refused.err
