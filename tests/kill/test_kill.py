"""A laptop may lose power at any moment: what was acknowledged is there, and no step is there by half."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.opening import open_with_key
from tests.helpers.inspections import small_inspection
from tests.kill import rounds
from tests.kill.children import Spawned
from tests.kill.rounds import Found, kill_while_answers_stream, look

ROOT = Path(__file__).parents[2]


@pytest.mark.slow
def test_every_acknowledged_change_outlives_a_kill_and_no_step_is_left_by_half() -> None:
    # In a process of its own, since it forks where the system can.
    done = subprocess.run(
        [sys.executable, "-m", "tests.kill", "30"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    numbers = re.match(r"30 kills .*: (\d+) acknowledged changes and (\d+) drafts looked for", done.stdout)
    assert numbers is not None, done.stdout
    assert int(numbers[1]) > 100
    assert int(numbers[2]) > 10


def test_a_change_that_is_gone_would_be_noticed(tmp_path: Path) -> None:
    session = small_inspection(tmp_path / "lead").session
    key = session.store.key
    session.close()
    with pytest.raises(AssertionError, match="1 acknowledged changes are gone"):
        look(tmp_path / "lead", key, [f"row {random.Random(1).randbytes(32).hex()}"], Found())
    open_with_key(tmp_path / "lead", key).close()


def test_a_draft_that_is_gone_would_be_noticed(tmp_path: Path) -> None:
    session = small_inspection(tmp_path / "lead").session
    record_judgement(session, case_id="BRO-001", question="1.1.03", assessor="PA", note="typed 7 1")
    key = session.store.key
    session.close()
    with pytest.raises(AssertionError, match="what was typed last in BRO-001 is gone"):
        look(tmp_path / "lead", key, ["draft BRO-001 7 2"], Found())


@pytest.mark.slow
def test_a_process_that_was_not_forked_is_killed_within_its_work_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As on Windows.
    monkeypatch.setattr(rounds, "begin", Spawned)
    found = Found()
    kill_while_answers_stream(tmp_path, 3, random.Random(3), found)
    assert found.kills == 3
    assert found.rows > 0
