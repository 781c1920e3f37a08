"""Claims about agreement on the command line."""

from __future__ import annotations

import json
from pathlib import Path

from tests.app.cli.conftest import Run


def test_agreement_is_shown_in_sentences_and_for_programs(run: Run, lead: Path) -> None:
    for code, answer in (("PA", "yes"), ("QA", "no")):
        run("answer", lead, "BRO-002", "1.1.01", answer, "--assessor", code)
        run("answer", lead, "BRO-002", "1.1.03", "yes", "--assessor", code)
    lines = run("agreement", lead).lines
    assert lines[0] == "Two assessors agree on 50% of 2 judgements of 1 case (9% to 91%)."
    found = json.loads(run("agreement", lead, "--json").out)
    assert found["overall"]["n"] == 2
    assert found["overall"]["percent"] == 50
    assert set(found["overall"]) >= {"kappa", "kappa_interval", "ac1", "ac1_interval", "percent_interval"}
    assert [(each["id"], each["n"], each["percent"]) for each in found["questions"]] == [
        ("1.1.01", 1, 0),
        ("1.1.03", 1, 100),
    ]
    assert [each["id"] for each in found["criteria"]] == ["1.1"]


def test_without_a_second_assessment_the_figures_are_null(run: Run, answered: Path) -> None:
    assert run("agreement", answered).lines[0].startswith("No case has a second assessment yet.")
    found = json.loads(run("agreement", answered, "--json").out)
    assert (found["overall"]["n"], found["overall"]["percent"], found["overall"]["kappa"]) == (0, None, None)
    assert (found["criteria"], found["questions"]) == ([], [])
