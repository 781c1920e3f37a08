"""An export that is killed leaves nothing readable for longer than until the next start or the next export."""

from __future__ import annotations

import errno
import subprocess
import sys
from pathlib import Path
from threading import Event, Thread

import pytest

from app.commands import plain_files
from app.commands.exporting_data import export_data
from app.commands.opening import mark_opened, open_inspection, recover, remove_plain_files
from app.commands.plain_files import plain_file, remove_left
from app.session.session import Session
from app.store.keyring import Secrets
from app.store.opening import open_store
from app.store.store import Store
from tests.helpers.inspections import PASSPHRASE, small_copy

# Run in another process, which is killed in the middle of the tables.
KILLED = """
import sys
from pathlib import Path
from app.commands.exporting_data import export_data
from app.commands.opening import open_inspection
from app.store.keyring import Secrets

folder, name, out, secret = sys.argv[1:]
session = open_inspection(Path(folder), Secrets(passphrase=secret))
def step(label, number, of):
    if number == 8:
        print("in the middle", flush=True)
        sys.stdin.read()
export_data(session, name, Path(out), step=step)
"""


def kill(session: Session, name: str, out: Path) -> Session:
    """Kill an export of `session` by another process, and open the inspection again."""
    session.close()
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(session.folder), name, str(out), PASSPHRASE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"in the middle"
        process.kill()
    return open_inspection(session.folder, Secrets(passphrase=PASSPHRASE))


def left(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir() if ".part" in each.name]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.mark.parametrize("name", ["csv", "parquet", "spss", "stata", "sqlite"])
def test_what_a_killed_export_leaves_is_removed_by_the_next_start_and_told(
    tmp_path: Path, place: Path, name: str
) -> None:
    session = kill(small_copy(tmp_path / "lead"), name, place / "out")
    assert left(place), "nothing was left, so this shows nothing"
    found = mark_opened(session)
    assert left(place) == []
    assert found
    assert str(place / ".out.") in str(found.removed)
    assert mark_opened(session).removed is None
    session.close()


def test_the_next_export_removes_it_under_whatever_name(tmp_path: Path, place: Path) -> None:
    session = kill(small_copy(tmp_path / "lead"), "csv", place / "out")
    export_data(session, "csv", place / "another")
    assert [each.name for each in place.iterdir()] == ["another"]
    session.close()


def test_a_stick_that_is_not_there_is_looked_at_again(tmp_path: Path, place: Path) -> None:
    session = kill(small_copy(tmp_path / "lead"), "csv", place / "out")
    place.rename(tmp_path / "away")
    assert remove_left(session.store) == []
    recover(session)
    (tmp_path / "away").rename(place)
    assert remove_plain_files(session) is not None
    assert left(place) == []
    session.close()


def test_a_share_that_cannot_be_reached_keeps_no_inspection_from_being_opened(
    tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = kill(small_copy(tmp_path / "lead"), "csv", place / "out")
    original = Path.is_dir

    def is_dir(path: Path) -> bool:
        if path == place:
            raise OSError(errno.EINVAL, "the network location cannot be reached", str(path))
        return original(path)

    with monkeypatch.context() as away:
        away.setattr(Path, "is_dir", is_dir)
        assert remove_plain_files(session) is None
    assert remove_plain_files(session) is not None
    assert left(place) == []
    session.close()


def test_two_workers_that_note_a_name_at_the_same_time_note_both(
    tmp_path: Path, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = small_copy(tmp_path / "lead")
    first_read, second_noted, done = Event(), Event(), Event()
    original = plain_files._noted

    def read(store: Store) -> list[Path]:
        found = original(store)
        if store is session.store and not first_read.is_set():
            first_read.set()
            # The other worker has to wait for this one, so this wait ends by itself.
            second_noted.wait(0.5)
        return found

    def work() -> None:
        other = open_store(session.folder, session.store.key)
        first_read.wait()
        with plain_file(other, place / "second") as second:
            second_noted.set()
            second.write_text("two")
            done.wait()
        other.close()

    worker = Thread(target=work)
    worker.start()
    monkeypatch.setattr(plain_files, "remove_left", lambda _store: [])
    monkeypatch.setattr(plain_files, "_noted", read)
    with plain_file(session.store, place / "first") as first:
        first.write_text("one")
        second_noted.wait()
        noted = session.store.local.data("plain files being written")
        done.set()
    worker.join()
    assert sorted(Path(each).name.split(".")[1] for each in noted) == ["first", "second"]
    assert session.store.local.data("plain files being written") is None
    session.close()


def test_only_names_of_the_programs_own_are_removed_and_no_link_is_followed(tmp_path: Path, place: Path) -> None:
    session = small_copy(tmp_path / "lead")
    kept = tmp_path / "kept"
    kept.mkdir()
    (kept / "letter.txt").write_text("Mine")
    link = place / ".out.0123abcd.part"
    link.symlink_to(kept)
    session.store.local.set_data("plain files being written", [str(kept), str(link)])
    assert remove_left(session.store) == [link]
    assert (kept / "letter.txt").read_text() == "Mine"
    assert list(place.iterdir()) == []
    session.close()


def test_a_file_that_is_being_written_beside_it_stays(tmp_path: Path, place: Path) -> None:
    session = small_copy(tmp_path / "lead")
    with plain_file(session.store, place / "first") as first:
        first.write_text("one")
        with plain_file(session.store, place / "second") as second:
            second.write_text("two")
        assert first.read_text() == "one"
    assert sorted(each.name for each in place.iterdir()) == ["first", "second"]
    assert session.store.local.data("plain files being written") is None
    session.close()
