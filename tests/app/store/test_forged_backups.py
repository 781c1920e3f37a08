"""Claims about a folder of backups that another person could change: only our own backups are ever removed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.session.session import Session
from app.store import key_file
from app.store.backup import ELSEWHERE, back_up, change_slot
from app.store.keyring import seal
from tests.helpers.inspections import DAY, LOG_N, Clock


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def fill(session: Session, stick: Path, clock: Clock) -> list[Path]:
    made = []
    for day in range(ELSEWHERE.days + 2):
        clock.go_on(DAY)
        record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", note=str(day))
        made.append(back_up(session.store, stick))
    return made


def test_a_link_named_as_a_backup_never_leads_to_the_inspection_itself(
    session: Session, stick: Path, clock: Clock
) -> None:
    taken = back_up(session.store, stick)
    link = taken.with_name(f"{taken.name[:10]}T000000-0000")
    link.symlink_to(session.folder)
    before = {path.name for path in session.folder.iterdir()}
    for _ in range(ELSEWHERE.newest + 2):
        # Without a change in between, each holds what the inspection itself holds.
        clock.go_on(1000)
        back_up(session.store, stick)
    assert {path.name for path in session.folder.iterdir()} >= before
    assert link.is_symlink()


def test_a_link_named_as_an_older_copy_leads_to_nothing_that_is_removed(
    session: Session, stick: Path, clock: Clock, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere"
    shutil.move(back_up(session.store, stick), elsewhere)
    (stick / "2001-01-01T090000-1a2b").symlink_to(elsewhere)
    fill(session, stick, clock)
    assert sorted(path.name for path in elsewhere.iterdir()) == ["keys.json", "store.db"]


def test_a_link_named_as_an_unfinished_backup_leads_to_nothing_that_is_removed(
    session: Session, stick: Path, tmp_path: Path
) -> None:
    letters = tmp_path / "letters"
    letters.mkdir()
    (letters / "letter.txt").write_text("Dear")
    (stick / f".2001-01-01T090000-1a2b.{session.store.id[:8]}.part").symlink_to(letters)
    back_up(session.store, stick)
    assert (letters / "letter.txt").read_text() == "Dear"


def test_a_folder_of_backups_that_is_called_like_an_unfinished_one_is_no_leftover_with_other_things_in_it(
    session: Session, stick: Path
) -> None:
    other = stick / f".letters.{session.store.id[:8]}.part"
    other.mkdir()
    (other / "letter.txt").write_text("Dear")
    (other / "store.db").write_bytes(b"half")
    back_up(session.store, stick)
    assert (other / "letter.txt").read_text() == "Dear"


def test_a_backup_into_which_somebody_put_a_file_is_kept(session: Session, stick: Path, clock: Clock) -> None:
    first = back_up(session.store, stick)
    (first / "letter.txt").write_text("Dear")
    later = fill(session, stick, clock)
    assert (first / "letter.txt").read_text() == "Dear"
    assert (first / "store.db").is_file()
    assert not later[0].exists()


def test_another_passphrase_is_written_through_no_link(session: Session, stick: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    shutil.move(back_up(session.store, stick), elsewhere)
    (stick / "2001-01-01T090000-1a2b").symlink_to(elsewhere)
    before = (elsewhere / key_file.NAME).read_bytes()
    slot = seal("passphrase", "another one", session.store.key, session.store.inspection, log_n=LOG_N)
    change_slot(session.store, slot, [stick])
    assert (elsewhere / key_file.NAME).read_bytes() == before
