"""A store is made whole, for its owner alone, or nothing is left of it."""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from app.commands.opening import open_inspection, open_with_key
from app.errors import DataError, KnownError
from app.folders import STORE_FILE
from app.store.creation import create_store
from app.store.keyring import Secrets
from app.store.safe_delete import MARK
from tests.helpers.disks import full_disk
from tests.helpers.inspections import PASSPHRASE, faults, shown, small_inspection

ROOT = Path(__file__).parents[3]
# Left by a kill while a file is written whole: the mark is one of them, and the first file of all.
PARTS = (".keys.json.12ab34cd.part", f".{MARK}.12ab34cd.part")


@pytest.mark.only_on("linux", "darwin")  # which limit the size of a file
def test_a_full_disk_refuses_a_new_inspection_and_the_place_can_be_used_later(tmp_path: Path) -> None:
    with full_disk(), pytest.raises(KnownError):
        small_inspection(tmp_path / "new")
    assert not (tmp_path / "new").exists()


@pytest.mark.only_on("linux", "darwin")  # which limit the size of a file
def test_a_new_inspection_that_failed_leaves_no_folder_that_was_not_there_before(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    for folder in (tmp_path / "mine", tmp_path / "mine" / "a" / "b"):
        with full_disk(), pytest.raises(KnownError):
            small_inspection(folder)
    assert list(tmp_path.rglob("*")) == [tmp_path / "mine"]


@pytest.mark.only_on("linux", "darwin")  # which have these rights
def test_a_new_inspection_is_its_owners_alone_wherever_it_is_put(tmp_path: Path) -> None:
    (tmp_path / "open to all").mkdir(mode=0o755)
    for folder in (tmp_path / "open to all", tmp_path / "new"):
        small_inspection(folder).session.close()
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_failed_new_inspection_removes_nothing_of_one_begun_in_its_place_meanwhile(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.store.lock import WriterLock

    def refuse(folder: Path) -> object:
        # Another process has the lock, and no more yet.
        (folder / "writer.lock").touch()
        raise KnownError("The inspection is open in another window or command.")

    monkeypatch.setattr(WriterLock, "take", refuse)
    with pytest.raises(KnownError, match="another window"):
        small_inspection(tmp_path / "new")
    assert (tmp_path / "new" / "writer.lock").is_file()


def test_a_new_inspection_after_a_full_disk(tmp_path: Path) -> None:
    test_folder = tmp_path / "new"
    test_folder.mkdir()
    for left in (STORE_FILE, f"{STORE_FILE}-wal", f"{STORE_FILE}-shm", "writer.lock", *PARTS, MARK):
        (test_folder / left).write_bytes(b"left behind")
    made = small_inspection(test_folder)
    assert faults(made.session) == []
    assert not any((test_folder / part).exists() for part in PARTS)
    assert not (test_folder / MARK).exists()
    made.session.close()


def test_a_new_inspection_takes_no_folder_that_is_used(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("Dear")
    with pytest.raises(DataError, match=r"not empty\. Nothing was changed"):
        small_inspection(tmp_path / "mine")
    session = small_inspection(tmp_path / "lead").session
    session.close()
    with pytest.raises(DataError, match=r"not empty\. Nothing was changed"):
        small_inspection(tmp_path / "lead")
    open_inspection(tmp_path / "lead", Secrets(passphrase=PASSPHRASE)).close()


def test_two_that_make_an_inspection_in_one_place_do_not_remove_each_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.store.lock import WriterLock

    sound = WriterLock.take
    made: list[Path] = []

    def take(folder: Path) -> object:
        # Another process is done with its own inspection just before this one gets the lock.
        if not made:
            made.append(folder)
            small_inspection(folder).session.close()
        return sound(folder)

    monkeypatch.setattr(WriterLock, "take", take)
    with pytest.raises(DataError, match="not empty"):
        small_inspection(tmp_path / "new")
    monkeypatch.undo()
    session = open_inspection(tmp_path / "new", Secrets(passphrase=PASSPHRASE))
    assert faults(session) == []
    session.close()


def test_a_new_store_does_not_hang_on_its_log(tmp_path: Path) -> None:
    session = small_inspection(tmp_path / "lead", allocation={}).session
    copy = tmp_path / "copy"
    copy.mkdir()
    for name in ("keys.json", STORE_FILE):
        (copy / name).write_bytes((tmp_path / "lead" / name).read_bytes())
    again = open_with_key(copy, session.store.key)
    assert (shown(again), faults(again)) == (shown(session), [])
    again.close()
    session.close()


def test_a_store_whose_filling_fails_is_not_made(tmp_path: Path) -> None:
    def fail(_: object) -> None:
        raise KnownError("No.")

    with pytest.raises(KnownError, match="No"):
        create_store(tmp_path / "new", "00" * 16, bytes(32), (), fill=fail)
    assert not (tmp_path / "new").exists()
    small_inspection(tmp_path / "new").session.close()


def test_the_schema_is_made_without_a_second_sqlite_and_its_errors_are_the_driver_s(tmp_path: Path) -> None:
    program = """
import sys
from pathlib import Path
from tests.helpers.inspections import small_inspection
small_inspection(Path(sys.argv[1])).session.close()
from sqlcipher3 import dbapi2 as driver
from sqlite_utils.utils import OperationalError
print(OperationalError is driver.OperationalError, "_sqlite3" in sys.modules)
import sqlite3
print(sqlite3.Connection is driver.Connection)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "new")], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["True", "False", "False"]
