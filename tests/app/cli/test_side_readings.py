"""Claims about paired readings and dip samples on the command line."""

from __future__ import annotations

import json
from pathlib import Path

from tests.app.cli.conftest import Run


def test_side_readings_are_allocated_listed_and_taken_back(run: Run, lead: Path) -> None:
    assert run("case", "readers", lead).out == "Nobody reads a case beside its own assessor.\n"
    done = run("case", "beside", lead, "BRO-002", "LI")
    assert done.out == "LI reads BRO-002 beside PA. The judgements of PA count.\n"
    done = run("case", "beside", lead, "BRO-002", "QA", "--purpose", "dip")
    assert done.out == "QA dips into BRO-002 of PA. The judgements of PA count.\n"
    assert run("case", "readers", lead).lines == [
        "BRO-002: LI, read together with PA.",
        "BRO-002: QA, a dip sample of PA.",
    ]
    assert json.loads(run("case", "readers", lead, "--json").out)[0] == {
        "case": "BRO-002",
        "purpose": "paired",
        "assessor": "LI",
        "allocated_to": "PA",
    }
    assert run("case", "beside", lead, "BRO-002", "nobody").code == 0
    assert run("case", "readers", lead).lines == ["BRO-002: QA, a dip sample of PA."]
    refused = run("case", "beside", lead, "BRO-002", "PA")
    assert (refused.code, refused.out) == (1, "")
    assert run("case", "beside", lead, "BRO-002", "LI", "--purpose", "watch").code == 2
