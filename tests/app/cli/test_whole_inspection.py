"""Claims about the whole reference inspection by commands alone, from a sheet with strange headings to the scores."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Sequence
from pathlib import Path

import pytest
from maintenance.fieldwork.material import HANDED_OUT, LEAD, SECOND, STRANGE, chosen_cases, second_opinions, write_sheet

from tests.app.cli.conftest import Run
from tests.helpers.inspections import NO_NOTES
from tests.helpers.published import mismatches, published_figures
from tests.helpers.reference import demo_rows, reference_framework

pytestmark = pytest.mark.slow
WHY = "The first assessor had read the whole file."


def done(run: Run, *arguments: str | Path) -> str:
    """Run a command that has to succeed, and return its output."""
    outcome = run(*arguments)
    assert outcome.code == 0, (arguments, outcome.err)
    return outcome.out


def written(path: Path, rows: Sequence[dict[str, str]]) -> Path:
    """A sheet of these rows."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def answers(name: str, cases: Sequence[str]) -> list[dict[str, str]]:
    """The facts of these cases, which an assessor gives as answers, and the judgements of a sheet."""
    facts = [fact.id for fact in reference_framework().facts]
    rows = [
        {"reference": row["reference"], "question": fact, "answer": row[fact]}
        for row in demo_rows("sample.csv")
        for fact in facts
    ]
    rows += [
        {"reference": row["reference"], "question": row["question"], "answer": row["answer"]}
        | {"reasons": row.get("reasons", "")}
        for row in demo_rows(name)
    ]
    return [{"reasons": "", **row} for row in rows if row["reference"] in cases]


def assess(run: Run, folder: Path, code: str, cases: Sequence[str]) -> None:
    """Give every answer of an assessor's cases on a laptop, and call them complete."""
    second = code == SECOND
    rows = answers("second_opinions.csv" if second else "judgements.csv", cases)
    sheet = written(folder.with_name(f"{code}-answers.csv"), rows)
    done(run, "answers", "import", folder, sheet, "--assessor", code)
    if not second:
        ratings = [row for row in demo_rows("asset_ratings.csv") if row["reference"] in cases]
        done(run, "ratings", "import", folder, written(folder.with_name(f"{code}-ratings.csv"), ratings))
    done(run, "case", "complete", folder, "--why", NO_NOTES, *cases)


def test_a_strange_sheet_becomes_the_published_figures_by_commands_alone(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lead, sticks = tmp_path / "lead", tmp_path / "sticks"
    sticks.mkdir()
    team = [f"{LEAD}:lead", *(f"{code}:assessor" for code in HANDED_OUT)]
    members = [part for each in team for part in ("--assessor", each)]
    done(run, "new", lead, "--area", "Bromley", *members, "--me", LEAD, "--fieldwork", "2011-11-28", "2011-12-02")
    sheet = write_sheet(tmp_path / "export.csv", chosen_cases(None))
    assert run("sample", "import", lead, sheet).code == 1
    done(run, "sample", "import", lead, sheet, "--map", *(f"{field}={column}" for field, column in STRANGE.items()))
    done(run, "assessor", "declare", lead, "LA", "--home", "Bexley", "--knows", "CM04")
    done(run, "case", "balance", lead, "--among", LEAD, "PA", "LA")
    twice = sorted(second_opinions())
    done(run, "case", "allocate", lead, SECOND, *twice, "--second")
    said = done(run, "handout", lead, sticks, "--each")
    secrets = dict(re.findall(r"^(\w+): .*Passphrase: (.+)$", said, re.MULTILINE))
    assert sorted(secrets) == sorted(HANDED_OUT)

    people = {each["assessor"]: each for each in json.loads(done(run, "handouts", lead, "--json"))["assessors"]}
    for code in HANDED_OUT:
        monkeypatch.setenv("ABOVELINE_HANDOUT_PASSPHRASE", secrets[code])
        laptop = tmp_path / code
        done(run, "join", next(sticks.glob(f"*{code}*.assessment")), laptop)
        assess(run, laptop, code, people[code]["second" if code == SECOND else "cases"])
        done(run, "export", laptop, sticks / f"{code}-done.assessment")
    assess(run, lead, LEAD, people[LEAD]["cases"])

    gathered = json.loads(done(run, "gather", lead, sticks, "--json"))
    assert (len(gathered["files"]), gathered["refused"]) == (len(HANDED_OUT), [])
    assert len(list(sticks.glob("*.receipt"))) == len(HANDED_OUT)
    differing = json.loads(done(run, "conflicts", lead, "--json"))
    assert len(differing) == 23
    for each in differing:
        counting = next(opinion["assessor"] for opinion in each["opinions"] if opinion["counts"])
        done(run, "rule", lead, each["case"], each["item"], counting, "--why", WHY)
    assert json.loads(done(run, "conflicts", lead, "--json")) == []
    stages = {
        each["name"]: each["state"] for each in json.loads(done(run, "inspection", "stages", lead, "--json"))["stages"]
    }
    assert set(stages.values()) == {"done"}
    assert len(published_figures()) == 138
    assert mismatches(json.loads(done(run, "scores", lead, "--json"))["scores"]) == []
    done(run, "verify", lead)
