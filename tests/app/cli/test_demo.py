"""The reference inspection made by one command, as often and as roughly as anyone may ask for it."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import demo
from app.cli.main import main
from app.store.files import ABANDONED_SECONDS
from app.store.keyring import Secrets
from tests.app.cli.conftest import Run


@pytest.mark.slow
def test_the_demo_is_made_once_and_then_opened_as_it_was_left(run: Run, tmp_path: Path) -> None:
    first = run("demo", "--headless")
    folder = tmp_path / "data" / "aboveline" / "demo"
    assert first.code == 0
    assert first.lines[:2] == [
        f"The reference inspection is in {folder / 'lead'}.",
        f"Its passphrase is: {demo.PASSPHRASE}",
    ]
    assert first.lines[-2:] == ["38 of 38 cases complete.", f"The merged file is {folder / 'merged.assessment'}."]
    [safeguarding] = [line for line in first.lines if line.startswith("Safeguarding ")]
    assert safeguarding.split() == ["Safeguarding", "81%", "450", "109", "Minimum", "improvement", "required"]
    # On Windows the log is below the same folder.
    made = sorted(path.name for path in folder.parent.iterdir() if path.name != "Logs")
    assert made == ["demo"]

    secret = tmp_path / "secret.txt"
    secret.write_text(demo.PASSPHRASE, encoding="utf-8")
    lead = folder / "lead"
    given = ("BRO-001", "1.1.10", "na", "--why", "A late file.")
    assert run("answer", lead, *given, "--passphrase-file", secret).code == 0
    second = run("demo", "--headless")
    assert second.err == "The demo is there already and is opened as it was left.\n"
    assert second.out != first.out
    assert run("verify", lead, "--passphrase-file", secret).code == 0
    assert run("verify", folder / "merged.assessment", "--inspection", lead, "--passphrase-file", secret).code == 0
    scores = json.loads(run("scores", lead, "--json", "--passphrase-file", secret).out)
    assert scores["cases"] == {"total": 38, "complete": 38}


def test_the_window_opens_on_the_demo_without_typing(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[tuple[Path | None, Secrets | None]] = []

    def open_window(folder: Path | None, secrets: Secrets | None) -> int:
        opened.append((folder, secrets))
        return 0

    monkeypatch.setattr(demo, "_make", finished)
    assert main(["demo", "--dir", "here"], open_window) == 0
    assert opened == [(tmp_path / "here" / "lead", Secrets(passphrase=demo.PASSPHRASE))]


def finished(folder: Path, _progress: Callable[[str], None]) -> None:
    (folder / "lead").mkdir()
    (folder / "merged.assessment").touch()


def left_in(folder: Path) -> list[str]:
    """The names in a folder, without that of the program's log."""
    logs = "data" if sys.platform == "win32" else "state"
    return sorted(path.name for path in folder.iterdir() if path.name != logs)


@pytest.mark.parametrize("trouble", [KeyboardInterrupt, OSError])
def test_a_demo_that_was_interrupted_leaves_nothing_and_can_be_made_again(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, trouble: type[BaseException]
) -> None:
    def interrupted(folder: Path, _progress: Callable[[str], None]) -> None:
        (folder / "half").mkdir()
        raise trouble

    monkeypatch.setattr(demo, "_make", interrupted)
    assert run("demo", "--headless", "--dir", "here").code == (130 if trouble is KeyboardInterrupt else 3)
    assert left_in(tmp_path) == []
    # A killed run leaves a partial folder, and the next run starts again from scratch.
    killed, running, foreign = (
        tmp_path / name for name in (".here.0123abcd.part", ".here.89abcdef.part", ".here.part")
    )
    for part in (killed, running, foreign):
        (part / "lead").mkdir(parents=True)
    long_ago = time.time() - 2 * ABANDONED_SECONDS
    for part in (killed, foreign):
        for each in (part, part / "lead"):
            os.utime(each, (long_ago, long_ago))
    monkeypatch.setattr(demo, "_make", finished)
    assert main(["demo", "--dir", "here"], lambda _folder, _secrets: 0) == 0
    assert left_in(tmp_path) == [running.name, foreign.name, "here"]
    assert sorted(path.name for path in (tmp_path / "here").iterdir()) == ["lead", "merged.assessment"]


def test_an_empty_folder_is_taken_and_a_full_one_left_alone(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "_make", finished)
    (tmp_path / "empty").mkdir()
    assert main(["demo", "--dir", "empty"], lambda _folder, _secrets: 0) == 0
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter.txt").write_text("mine", encoding="utf-8")
    for taken in ("full", "full/letter.txt", "/"):
        done = run("demo", "--headless", "--dir", taken)
        assert done.code == 1
        assert "holds something else. Choose another folder with --dir." in done.err
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["letter.txt"]
