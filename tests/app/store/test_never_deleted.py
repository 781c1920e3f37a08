"""No command deletes or replaces a store or a file that may be the only copy of an answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.commands.handing_out import hand_out
from app.commands.opening import open_inspection, open_with_key
from app.commands.replacing import WouldReplaceError
from app.commands.restoring import restore_backup
from app.commands.sharing import export, join_inspection
from app.errors import DataError, KnownError
from app.folders import STORE_FILE
from app.session.session import Session
from app.store.backup import back_up
from app.store.keyring import Secrets
from app.store.safe_delete import MARK
from tests.helpers.inspections import HANDOUT, LOG_N, PASSPHRASE, faults, small_copy, small_inspection


@pytest.fixture
def without_keys(tmp_path: Path) -> Path:
    """A store whose key file was lost, with all its rows."""
    small_copy(tmp_path / "lead").close()
    (tmp_path / "lead" / "keys.json").rename(tmp_path / "keys.json")
    return tmp_path / "lead"


@pytest.fixture
def lead(tmp_path: Path) -> Session:
    return small_copy(tmp_path / "lead")


@pytest.mark.parametrize("leave", [(STORE_FILE,), (STORE_FILE, f"{STORE_FILE}-wal"), (f"{STORE_FILE}-wal",)])
def test_a_new_inspection_is_not_made_over_a_store_without_its_keys(without_keys: Path, leave: tuple[str, ...]) -> None:
    (without_keys / f"{STORE_FILE}-wal").write_bytes(b"the log of a killed program")
    before = {name: (without_keys / name).read_bytes() for name in leave}
    for name in (STORE_FILE, f"{STORE_FILE}-wal"):
        if name not in leave:
            (without_keys / name).unlink()
    with pytest.raises(DataError, match=r"keys\.json is missing\. Nothing was changed"):
        small_inspection(without_keys)
    assert {name: (without_keys / name).read_bytes() for name in leave} == before


def test_joining_into_a_store_without_its_keys_is_refused(lead: Session, tmp_path: Path) -> None:
    hand_out(lead, tmp_path / "pa.assessment", passphrase=HANDOUT, assessor="PA", log_n=LOG_N)
    lead.close()
    (lead.folder / "keys.json").unlink()
    before = (lead.folder / STORE_FILE).read_bytes()
    with pytest.raises(DataError, match=r"keys\.json is missing"):
        join_inspection(
            tmp_path / "pa.assessment", lead.folder, secrets=Secrets(handout=HANDOUT), passphrase=PASSPHRASE
        )
    assert (lead.folder / STORE_FILE).read_bytes() == before


def test_opening_a_store_without_its_keys_does_not_invite_to_make_another_one_there(without_keys: Path) -> None:
    with pytest.raises(KnownError, match=r"has lost its keys\.json.*Put keys\.json back"):
        open_inspection(without_keys, Secrets(passphrase=PASSPHRASE))
    (without_keys.parent / "keys.json").rename(without_keys / "keys.json")
    session = open_inspection(without_keys, Secrets(passphrase=PASSPHRASE))
    assert faults(session) == []
    session.close()


def test_the_mark_of_a_creation_is_gone_from_a_store_that_was_opened(lead: Session) -> None:
    assert not (lead.folder / MARK).exists()
    lead.close()
    (lead.folder / MARK).touch()
    open_with_key(lead.folder, lead.store.key).close()
    assert not (lead.folder / MARK).exists()


def test_restoring_removes_no_folder_beside_it(lead: Session, tmp_path: Path) -> None:
    backup = back_up(lead.store)
    lead.close()
    for name in (".again.part", ".again.0123abcd.part"):
        small_copy(tmp_path / name).close()
    restore_backup(backup, lead.store.key, tmp_path / "again")
    for name in (".again.part", ".again.0123abcd.part", "again"):
        session = open_inspection(tmp_path / name, Secrets(passphrase=PASSPHRASE))
        assert faults(session) == []
        session.close()


def test_an_interrupted_restoration_is_cleared_by_the_next(lead: Session, tmp_path: Path) -> None:
    backup = back_up(lead.store)
    lead.close()
    left = tmp_path / ".again.0123abcd.part"
    left.mkdir()
    for name in (MARK, STORE_FILE):
        (left / name).touch()
    restore_backup(backup, lead.store.key, tmp_path / "again")
    assert not left.exists()


def test_an_export_replaces_this_laptops_earlier_file_and_no_other(lead: Session, tmp_path: Path) -> None:
    mine, theirs = tmp_path / "mine.assessment", tmp_path / "theirs.assessment"
    export(lead, mine)
    first = mine.read_bytes()
    export(lead, mine)
    assert mine.read_bytes() != first
    hand_out(lead, mine, passphrase=HANDOUT, assessor="PA", log_n=LOG_N)
    laptop = join_inspection(
        mine, tmp_path / "pa", secrets=Secrets(handout=HANDOUT), passphrase=PASSPHRASE, log_n=LOG_N
    )
    export(laptop, theirs)
    laptop.close()
    before = theirs.read_bytes()
    with pytest.raises(WouldReplaceError, match="not an earlier file of this laptop, so it was not replaced"):
        export(lead, theirs)
    with pytest.raises(WouldReplaceError):
        hand_out(lead, theirs, passphrase=HANDOUT, assessor="PA", log_n=LOG_N)
    assert theirs.read_bytes() == before
    export(lead, theirs, replace=True)
    assert theirs.read_bytes() != before
    lead.close()


def test_an_earlier_file_of_this_laptop_is_kept_while_it_holds_more_than_the_laptop(
    lead: Session, tmp_path: Path
) -> None:
    from app.commands.answering import record_judgement

    backup = back_up(lead.store)
    record_judgement(lead, case_id="BRO-001", question="1.1.01", answer="no")
    export(lead, tmp_path / "later.assessment")
    lead.close()
    restore_backup(backup, lead.store.key, tmp_path / "earlier")
    earlier = open_inspection(tmp_path / "earlier", Secrets(passphrase=PASSPHRASE))
    with pytest.raises(WouldReplaceError):
        export(earlier, tmp_path / "later.assessment")
    earlier.close()


def test_a_damaged_file_is_not_replaced(lead: Session, tmp_path: Path) -> None:
    (tmp_path / "cut.assessment").write_bytes(b"ABOVELINE\x1a")
    with pytest.raises(WouldReplaceError):
        export(lead, tmp_path / "cut.assessment")
    lead.close()
