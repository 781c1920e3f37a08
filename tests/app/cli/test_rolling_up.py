"""The command that rolls up inspections, as claims."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.cli.conftest import Made, Run


@pytest.fixture
def file(run: Run, answered: Path, tmp_path: Path) -> Path:
    """A hand-out of the whole inspection."""
    assert run("handout", answered, "all.assessment", "--everyone").code == 0
    return tmp_path / "all.assessment"


def test_the_table_names_area_scores_comparators_and_caution(run: Run, file: Path) -> None:
    done = run("rollup", file)
    assert done.code == 0
    assert done.lines[0] == "Areas whose region is not recorded"
    assert done.lines[1].startswith("  Bromley, no date, 38 cases, provisional: ")
    assert "roh 100% (published 75%)" in done.lines[1]
    assert any(line.startswith("Published: roh lowest 36%, highest 85%, average 63%") for line in done.lines)
    assert "100%  1.1.10" in done.out
    assert done.lines[-1].startswith("Samples differ, so do not compare")


def test_json_has_every_score_and_the_caution(run: Run, file: Path) -> None:
    document = json.loads(run("rollup", file, "--json").out)
    (inspection,) = document["inspections"]
    assert (inspection["area"], inspection["cases"], inspection["complete"]) == ("Bromley", 38, 0)
    assert {"level": "question", "id": "1.1.10", "yes": 1, "no": 0, "na": 0, "percent": 100, "place": 1,
            "previous": None, "change": None} in inspection["scores"]  # fmt: skip
    assert document["all"]["scores"][0].keys() >= {"lowest", "highest", "average", "areas"}
    assert document["weakest"][0]["percent"] == 100
    assert document["caution"].startswith("Samples differ")


def test_a_dataset_is_written_and_read_without_a_secret(
    run: Run, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = run("rollup", file, "--parquet", "dataset")
    assert (done.code, "It is not encrypted." in done.err) == (0, True)
    for name in ("ABOVELINE_PASSPHRASE", "ABOVELINE_HANDOUT_PASSPHRASE"):
        monkeypatch.delenv(name)
    # A dataset does not say who signed.
    lines = [line for line in done.out.splitlines() if "signed by the lead's laptop" not in line]
    assert len(lines) == len(done.out.splitlines()) - 1
    assert run("rollup", "dataset").out.splitlines() == lines
    refused = run("rollup", "dataset", "--parquet", "again")
    assert (refused.code, "is a dataset already" in refused.err) == (1, True)


def test_each_key_of_a_file_is_tried(
    run: Run, file: Path, reference: Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("ABOVELINE_PASSPHRASE", "ABOVELINE_HANDOUT_PASSPHRASE"):
        monkeypatch.delenv(name)
    own = reference.recovery_key
    (tmp_path / "keys").write_text(f"7C2M-9T4K-QH0V-5XWR-1B8N-ZD3E-JF6A-GY7P\n\n{own}\n", encoding="utf-8")
    assert run("rollup", file, "--keys-file", "keys").code == 0
    (tmp_path / "keys").write_text("nothing that opens it\n", encoding="utf-8")
    refused = run("rollup", file, "--keys-file", "keys")
    assert (refused.code, "Nothing was rolled up." in refused.err) == (1, True)
    refused = run("rollup", file, "--keys-file", "away")
    assert (refused.code, "away could not be read" in refused.err) == (3, True)
    refused = run("rollup", file)
    assert (refused.code, "one key a line with --keys-file" in refused.err) == (2, True)
