"""The rounds: the power goes at a moment of a recorded process, and what may then be on the disk is looked at."""

from __future__ import annotations

import pickle
import random
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from app.commands.opening import open_inspection
from app.commands.sharing import check_file
from app.errors import KnownError
from app.store import key_file
from app.store.keyring import Secrets
from app.store.restore import check_backup, find_backups
from tests.helpers.inspections import NEW_PASSPHRASE, PASSPHRASE, faults, row_hashes, small_inspection
from tests.kill.rounds import Found, look
from tests.kill.work import CASES
from tests.power.disk import Recording, build, lucks

ROOT = Path(__file__).parents[2]


@dataclass(slots=True)
class Cuts:
    """The counts of the rounds so far."""

    cuts: int = 0
    events: int = 0
    found: Found = field(default_factory=Found)
    files: int = 0


def cut_while_answering(
    folder: Path, cuts: int, chance: random.Random, seen: Cuts, *, forced: bool = True, recordings: int = 1
) -> None:
    """Cut the power at random moments of answering and typing: everything acknowledged is there, and verify passes.

    Raises:
        AssertionError: something acknowledged is gone, or verify finds a fault.
    """
    for turn in range(recordings):
        key, recording = _record("answers", folder / f"answers-{turn}", chance.getrandbits(30), forced=forced)
        for _ in range(cuts // recordings):
            until = chance.randint(0, len(recording.events))
            disk = folder / "disk"
            build(recording, until, chance.choice(lucks(chance)), chance, disk)
            look(disk / "store", key, recording.said(until), seen.found)
            shutil.rmtree(disk)
            seen.cuts += 1
        seen.events += len(recording.events)


def cut_while_writing_files(folder: Path, cuts: int, chance: random.Random, seen: Cuts) -> None:
    """Cut the power within changes of passphrase, exports, backups and new inspections: each is whole or was not.

    Raises:
        AssertionError: something is there by half, or what was acknowledged is not.
    """
    key, recording = _record("files", folder / "files", chance.getrandbits(30), forced=True)
    for _ in range(cuts):
        until = chance.randint(0, len(recording.events))
        disk = folder / "disk"
        build(recording, until, chance.choice(lucks(chance)), chance, disk)
        _look_at_files(disk, key, recording.said(until))
        shutil.rmtree(disk)
        seen.cuts += 1
        seen.files += 1
    seen.events += len(recording.events)


def _record(kind: str, folder: Path, seed: int, *, forced: bool) -> tuple[bytes, Recording]:
    folder.mkdir(parents=True)
    session = small_inspection(folder / "root" / "store", allocation=dict.fromkeys(CASES, "PA")).session
    key = session.store.key
    session.close()
    for name in ("stick", "out", "new"):
        (folder / "root" / name).mkdir()
    out = folder / "recording"
    command = [sys.executable, "-m", "tests.power.work", kind, folder / "root", key.hex(), out, str(seed)]
    done = subprocess.run(
        [*map(str, command), *([] if forced else ["off"])], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    recording = pickle.loads(out.read_bytes())
    assert isinstance(recording, Recording)
    return key, recording


def _look_at_files(disk: Path, key: bytes, said: list[str]) -> None:
    last: dict[str, list[str]] = {}
    for line in said:
        what, _, rest = line.partition(" ")
        last.setdefault(what, []).append(rest)
    look(disk / "store", key, said, Found())
    _look_at_passphrase(disk / "store", last)
    if "export" in last:
        file = check_file(disk / "out" / "file.assessment", key, key_file.read(disk / "store").inspection)
        assert len(file.rows) >= int(last["export"][-1])
    backups = find_backups(disk / "stick")
    for backup in backups:
        check_backup(backup.path, key)
    assert len(backups) >= len(last.get("backup", ())), "a backup that was acknowledged is gone"
    for folder in (disk / "new").iterdir():
        try:
            keys = key_file.read(folder)
        except KnownError:
            assert folder.name not in last.get("new", ())
            continue
        assert keys.slots
        session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
        assert faults(session) == []
        assert row_hashes(session)
        session.close()
    assert set(last.get("new", ())) <= {folder.name for folder in (disk / "new").iterdir()}


def _look_at_passphrase(store: Path, last: dict[str, list[str]]) -> None:
    """The last one that was acknowledged opens the store, or the one that was being put in its place."""
    candidates = [
        f"{NEW_PASSPHRASE} {turn}"
        for turn in dict.fromkeys(last.get("passphrase", [])[-1:] + last.get("trying", [])[-1:])
    ]
    if "passphrase" not in last:
        candidates.append(PASSPHRASE)
    opened = []
    for passphrase in candidates:
        try:
            session = open_inspection(store, Secrets(passphrase=passphrase))
        except KnownError:
            continue
        session.close()
        opened.append(passphrase)
    assert len(opened) == 1, f"{len(opened)} passphrases open the store"
