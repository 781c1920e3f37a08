"""Gathering a folder, receipts, and purging from the command line."""

from __future__ import annotations

import json
import shutil
import threading
from pathlib import Path

import pytest

from tests.app.cli.conftest import Run, looking_into


@pytest.fixture
def stick(run: Run, lead: Path, tmp_path: Path) -> Path:
    """A stick with the file of PA's laptop, which is `./pa`, and with something that is no file of the inspection."""
    folder = tmp_path / "stick"
    folder.mkdir()
    assert run("handout", lead, "pa-out.assessment", "--assessor", "PA").code == 0
    assert run("join", "pa-out.assessment", "./pa").code == 0
    assert run("answer", "./pa", "BRO-002", "1.1.10", "yes").code == 0
    assert run("export", "./pa", "stick/PA.assessment").code == 0
    return folder


@pytest.mark.slow
def test_a_folder_is_gathered_once_and_each_file_gets_a_receipt(run: Run, lead: Path, stick: Path) -> None:
    dry = run("gather", lead, "stick", "--dry-run", "--json")
    assert (dry.code, json.loads(dry.out)["merged"], list(stick.glob("*.receipt"))) == (0, False, [])
    done = run("gather", lead, "stick")
    assert (done.code, "1 new of" in done.out, "Receipt: " in done.out) == (0, True, True)
    again = json.loads(run("gather", lead, "stick", "--json").out)
    assert (again["files"], again["merged"], len(again["before"])) == ([], False, 1)
    (receipt,) = json.loads(run("receipts", lead, "--json").out)
    assert receipt["new"] == 1
    written = run("receipts", lead, "--to", "stick").out
    assert written == f"Receipt: {Path('stick', receipt['file'])}.receipt\n"
    with looking_into(lead) as session:
        assert session.judgement("BRO-002", "1.1.10", "PA").answer == "yes"


@pytest.mark.slow
def test_a_file_that_is_not_fit_is_named_and_the_others_are_merged(run: Run, lead: Path, stick: Path) -> None:
    (stick / "broken.assessment").write_bytes((stick / "PA.assessment").read_bytes()[:-30] + bytes(30))
    (stick / "notes.assessment").write_text("none")
    done = run("gather", lead, "stick")
    assert done.code == 1
    assert f"Not merged: {Path('stick', 'notes.assessment')} is not an assessment file." in done.err
    assert "broken.assessment" in done.err
    assert "1 new of" in done.out


@pytest.mark.slow
def test_a_watched_folder_is_gathered_until_the_command_is_stopped(
    run: Run, lead: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits = 0

    def wait(_self: object, _seconds: float | None = None) -> bool:
        nonlocal waits
        waits += 1
        if waits == 3:
            shutil.move(stick, stick.with_name("away"))
        if waits == 5:
            raise KeyboardInterrupt
        return False

    monkeypatch.setattr(threading.Event, "wait", wait)
    done = run("gather", lead, "stick", "--watch")
    assert (done.code, "1 new of" in done.out) == (0, True)
    assert done.out.endswith("Stopped. Everything merged is kept.\n")
    assert run("gather", lead, "stick", "--watch", "--json").code == 2


@pytest.mark.slow
def test_a_laptop_is_purged_after_the_receipt_and_not_before(run: Run, lead: Path, stick: Path, tmp_path: Path) -> None:
    assert run("purge", "./pa").code == 2
    assert run("gather", lead, "stick").code == 0
    assert run("answer", "./pa", "BRO-002", "1.1.09", "no").code == 0
    refused = run("purge", "./pa", "--receipt", "stick/PA.receipt")
    assert (refused.code, "BRO-002: 1 change is in no receipt." in refused.err) == (1, True)
    assert run("export", "./pa", "stick/PA-2.assessment").code == 0
    assert run("gather", lead, "stick").code == 0
    dry = run("purge", "./pa", "--receipt", "stick/PA-2.receipt", "--dry-run")
    assert (dry.code, "Nothing was removed." in dry.out, (tmp_path / "pa").exists()) == (0, True, True)
    done = run("purge", "./pa", "--receipt", "stick/PA-2.receipt")
    assert (done.code, "removed for good" in done.out, (tmp_path / "pa").exists()) == (0, True, False)
    assert "PA-2.assessment holds this inspection too" in done.err


def test_a_purge_that_was_cut_off_is_finished_without_a_secret(run: Run, lead: Path, tmp_path: Path) -> None:
    left = Path(shutil.copytree(lead, tmp_path / "left"))
    (left / "keys.json").unlink()
    (left / "purge").write_text('{"purge": 1, "backups": []}')
    refused = run("show", "./left")
    assert (refused.code, "being removed for good" in refused.err) == (3, True)
    assert run("purge", "./left").code == 0
    assert not left.exists()


def test_a_lead_without_files_has_no_receipts(run: Run, lead: Path) -> None:
    assert run("receipts", lead).out == "No file was merged here yet.\n"
