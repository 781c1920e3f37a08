"""Claims about calibration on the command line."""

from __future__ import annotations

import json
from pathlib import Path

from tests.app.cli.conftest import Run, sheet


def test_answers_are_sealed_travel_and_open_with_a_complete_form(run: Run, lead: Path, tmp_path: Path) -> None:
    right = sheet(
        tmp_path / "right.csv",
        "reference,question,answer,note",
        "CAL-1,custody_phase,no,",
        "CAL-1,1.1.01,yes,Dated 4 May.",
        "CAL-1,1.1.07,no,No word of the school.",
    )
    assert run("calibration", "figures", lead).out.startswith("There is no calibration case.")
    assert run("calibration", "seal", lead, "CAL-1", right).lines[0] == "3 definitive answers of CAL-1 are sealed."
    run("handout", lead, "pa-out.assessment", "--assessor", "PA")
    run("join", "pa-out.assessment", "./pa")
    refused = run("calibration", "show", "./pa", "CAL-1")
    assert (refused.code, refused.out) == (1, "")
    assert "stay sealed until PA's own form of it is complete" in refused.err
    assert "school" not in run("journal", "./pa").out
    run("answer", "./pa", "CAL-1", "1.1.01", "yes")
    run("answer", "./pa", "CAL-1", "1.1.07", "yes")
    assert run("calibration", "figures", "./pa").lines == [
        "CAL-1: no form is complete yet, so nothing is compared.",
        "Begun and not complete: PA.",
    ]
    assert run("case", "complete", "./pa", "CAL-1", "--why", "practice").code == 0
    assert run("calibration", "show", "./pa", "CAL-1").lines == [
        "custody_phase: no",
        "1.1.01: yes; note: Dated 4 May.",
        "1.1.07: no; note: No word of the school.",
    ]
    shown = json.loads(run("calibration", "show", "./pa", "CAL-1", "--json").out)
    assert shown["judgements"]["1.1.07"] == {"answer": "no", "reasons": [], "note": "No word of the school."}
    run("export", "./pa", "pa.assessment")
    assert run("merge", lead, "pa.assessment").code == 0
    lines = run("calibration", "figures", lead).lines
    assert "PA agrees with 1 of 2 definitive answers, 50% (9% to 91%)." in lines
    assert lines[-1] == "1.1.07: no; 0 of 1 agree; PA: yes"
    (found,) = json.loads(run("calibration", "figures", lead, "--json").out)
    assert (found["case"], found["complete"], found["overall"]["n"]) == ("CAL-1", ["PA"], 2)
    assert found["questions"][-1] == {
        "id": "1.1.07",
        "answer": "no",
        "n": 1,
        "agreed": [],
        "differed": {"PA": "yes"},
    }
