"""Claims about rolling backups: where they go, what is known of them, and coming back to one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.backing_up import MARK, back_up_to, changes_since, last_backup, note_backup
from app.commands.inspecting import change_passphrase
from app.commands.opening import mark_opened, open_inspection
from app.commands.restoring import find_backups, look_into, restore_backup
from app.commands.sharing import export
from app.errors import DataError, KnownError
from app.folders import STORE_FILE
from app.session.session import Session
from app.store.keyring import Secrets
from tests.helpers.inspections import LOG_N, NEW_PASSPHRASE, PASSPHRASE, faults, merge, row_hashes, small_inspection


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def answer(session: Session, given: str) -> None:
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer=given)


def test_the_last_backup_and_the_changes_since_are_known_after_opening_again(session: Session, stick: Path) -> None:
    assert last_backup(session.store) is None
    everything = changes_since(session.store, None)
    made = back_up_to(session.store, stick)
    note_backup(session.store, made)
    answer(session, "yes")
    folder = session.folder
    session.close()
    again = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    assert last_backup(again.store) == made
    assert changes_since(again.store, made) == 1 < everything
    again.close()


def test_a_stick_that_is_out_is_missed_even_where_its_folder_stands_empty(session: Session, stick: Path) -> None:
    note_backup(session.store, back_up_to(session.store, stick))
    shutil.move(stick, stick.with_name("pocket"))
    with pytest.raises(KnownError, match="is not there"):
        back_up_to(session.store, stick)
    stick.mkdir()
    with pytest.raises(KnownError, match="not the one that was chosen"):
        back_up_to(session.store, stick)
    assert list(stick.iterdir()) == []
    stick.rmdir()
    shutil.move(stick.with_name("pocket"), stick)
    back_up_to(session.store, stick)
    assert len(find_backups(stick)) == 2


def test_a_new_passphrase_opens_the_backups_that_can_be_reached(session: Session, stick: Path, tmp_path: Path) -> None:
    for folder in (stick, tmp_path / "gone"):
        folder.mkdir(exist_ok=True)
        note_backup(session.store, back_up_to(session.store, folder))
    shutil.rmtree(tmp_path / "gone")
    change_passphrase(session, NEW_PASSPHRASE, log_n=LOG_N)
    (backup,) = find_backups(stick)
    look_into(backup, Secrets(passphrase=NEW_PASSPHRASE))
    with pytest.raises(KnownError, match="does not open"):
        look_into(backup, Secrets(passphrase=PASSPHRASE))


def test_a_restored_backup_is_the_inspection_as_it_was_and_meets_the_other_again(
    session: Session, stick: Path, tmp_path: Path
) -> None:
    mark_opened(session)
    answer(session, "yes")
    back_up_to(session.store, stick)
    held = row_hashes(session)
    answer(session, "no")
    (backup,) = find_backups(stick)
    key, contents = look_into(backup, Secrets(passphrase=PASSPHRASE))
    assert (contents.area, contents.cases, contents.changes) == ("Bromley", 3, len(held))
    restore_backup(backup.path, key, tmp_path / "again")
    restored = open_inspection(tmp_path / "again", Secrets(passphrase=PASSPHRASE))
    assert row_hashes(restored) == held
    assert mark_opened(restored).cut_off is None
    answer(restored, "na")
    export(session, tmp_path / "other.assessment")
    merge(restored, tmp_path / "other.assessment")
    assert row_hashes(restored) > row_hashes(session)
    assert faults(restored) == []
    restored.close()


def test_nothing_is_restored_over_what_is_there(session: Session, stick: Path, tmp_path: Path) -> None:
    back_up_to(session.store, stick)
    (backup,) = find_backups(stick)
    with pytest.raises(DataError, match="is there already"):
        restore_backup(backup.path, session.store.key, session.folder)


def test_a_damaged_backup_is_named_and_nothing_of_it_is_restored(session: Session, stick: Path, tmp_path: Path) -> None:
    back_up_to(session.store, stick)
    (backup,) = find_backups(stick)
    store = backup.path / STORE_FILE
    data = bytearray(store.read_bytes())
    data[len(data) // 2] ^= 1
    store.write_bytes(data)
    with pytest.raises(KnownError, match="damaged"):
        look_into(backup, Secrets(passphrase=PASSPHRASE))
    with pytest.raises(KnownError, match="damaged"):
        restore_backup(backup.path, session.store.key, tmp_path / "again")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lead", "stick"]


def test_a_full_disk_leaves_no_half_restored_inspection(
    session: Session, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up_to(session.store, stick)
    (backup,) = find_backups(stick)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.store.backup.os.fsync", full)
    with pytest.raises(KnownError, match="no space left"):
        restore_backup(backup.path, session.store.key, tmp_path / "again")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lead", "stick"]


def test_backups_are_found_in_a_folder_of_them_in_one_itself_and_beside_an_inspection(
    session: Session, stick: Path, tmp_path: Path
) -> None:
    (stick / "letters").mkdir()
    other = small_inspection(tmp_path / "other").session
    back_up_to(other.store, stick)
    other.close()
    back_up_to(session.store, stick)
    found = find_backups(stick)
    assert {each.store for each in found} == {session.store.id, other.store.id}
    assert find_backups(found[0].path) == [found[0]]
    assert (stick / MARK).is_file()
    with pytest.raises(KnownError, match="could not be read"):
        find_backups(tmp_path / "nowhere")
