"""Claims about a purge: refused while anything is in no receipt, finished after any cut, and nothing is left of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.backing_up import back_up_to, note_backup
from app.commands.drafting import save_draft
from app.commands.gathering import take_in
from app.commands.opening import open_with_key
from app.commands.purging import files_left, finish_purge, plan_purge, purge_inspection
from app.commands.sharing import plan_merge
from app.errors import AbovelineError, DataError, KnownError
from app.folders import PURGE_MARK, is_being_purged
from app.session.session import Session
from app.store import acknowledged
from app.store import purge as purge_files
from app.store.backup import back_up
from app.store.receipts import Receipt, chain_ends, new_receipt, write_receipt
from tests.helpers.canaries import forms
from tests.helpers.inspections import Clock, exported, handed_out, joined, small_copy, small_inspection

NOTE = "Canary of what a child said"


@dataclass(slots=True)
class Ground:
    """PA's laptop with an answer, whose file the lead has merged, and the receipt for it."""

    lead: Session
    laptop: Session
    receipt: Path

    @property
    def folder(self) -> Path:
        return self.laptop.folder

    def plan(self, **options: bool) -> object:
        return plan_purge(self.laptop, [self.receipt], **options)

    def purge(self) -> None:
        purge_inspection(self.laptop, plan_purge(self.laptop, [self.receipt]))


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    lead = small_copy(tmp_path / "lead", clock=Clock())
    laptop = joined(handed_out(lead, tmp_path / "PA.assessment", assessor="PA"), tmp_path / "home" / "pa")
    record_judgement(laptop, case_id="BRO-001", question="1.1.01", answer="no", note=NOTE)
    back_up(laptop.store)
    stick = tmp_path / "stick"
    stick.mkdir()
    made = Ground(lead, laptop, gathered(lead, laptop, stick / "PA-done.assessment"))
    yield made
    lead.close()


def gathered(lead: Session, laptop: Session, path: Path) -> Path:
    _, (receipt,), _ = take_in(lead, plan_merge(lead, [exported(laptop, path)]))
    return receipt


def refusals(act: Callable[[], object]) -> str:
    with pytest.raises(AbovelineError) as refused:
        act()
    problems = getattr(refused.value, "problems", ())
    return " ".join([str(refused.value), *map(str, problems)])


def test_a_purge_leaves_no_byte_of_key_or_content_in_any_file(ground: Ground, tmp_path: Path) -> None:
    home, keys = ground.folder.parent, ground.laptop.store
    secret = {"note": NOTE, "store": keys.id, "inspection": keys.inspection}
    raw = (keys.key, *(slot.sealed for slot in keys.keys.slots), keys.keys.signing.sealed if keys.keys.signing else b"")
    # Hard links see what is left on the disk of files that have no name any more.
    seen = tmp_path / "seen"
    for number, path in enumerate(sorted(each for each in ground.folder.rglob("*") if each.is_file())):
        seen.mkdir(exist_ok=True)
        (seen / str(number)).hardlink_to(path)
    ground.purge()
    assert list(home.iterdir()) == []
    for path in seen.iterdir():
        data = path.read_bytes().lower()
        assert all(form not in data for text in secret.values() for form in forms(text).values())
        assert all(part.lower() not in data for part in raw)


def test_a_purge_takes_backups_in_other_folders_too_and_says_what_it_removed(ground: Ground, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    note_backup(ground.laptop.store, back_up_to(ground.laptop.store, other))
    done = purge_inspection(ground.laptop, plan_purge(ground.laptop, [ground.receipt]))
    assert not [path for path in other.iterdir() if path.is_dir()]
    assert (done.keys, len(done.folders)) == (3, 3)
    assert done.files > done.keys
    assert done.bytes > 0


def test_a_purge_is_refused_while_anything_is_in_no_receipt(ground: Ground) -> None:
    record_judgement(ground.laptop, case_id="BRO-001", question="1.1.02", answer="yes")
    assert "BRO-001: 1 change is in no receipt" in refusals(ground.plan)
    assert ground.folder.exists()


def test_a_later_receipt_covers_what_an_earlier_one_did_not(ground: Ground, tmp_path: Path) -> None:
    record_judgement(ground.laptop, case_id="BRO-001", question="1.1.02", answer="yes")
    ground.receipt = gathered(ground.lead, ground.laptop, tmp_path / "stick" / "later.assessment")
    ground.purge()
    assert not ground.folder.exists()


def test_text_that_is_being_typed_keeps_a_purge_from_being_done(ground: Ground) -> None:
    save_draft(ground.laptop, case_id="BRO-001", question="1.1.02", field="note", text="Half a")
    assert "text that was being typed" in refusals(ground.plan)


def test_what_only_a_backup_holds_keeps_a_purge_from_being_done(ground: Ground, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(ground.folder, copy)
    record_judgement(ground.laptop, case_id="BRO-001", question="1.1.02", answer="yes")
    backup = back_up(ground.laptop.store)
    key = ground.laptop.store.key
    ground.laptop.close()
    shutil.copytree(backup, copy / "backups" / backup.name)
    ground.laptop = open_with_key(copy, key, clock=Clock())
    assert "holds 1 change that is in no receipt" in refusals(ground.plan)


def test_a_folder_of_backups_that_is_not_there_is_named(ground: Ground, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    note_backup(ground.laptop.store, back_up_to(ground.laptop.store, other))
    other.rename(tmp_path / "away")
    assert "is not there" in refusals(ground.plan)
    assert ground.plan(leave_backups=True)


def test_a_receipt_of_anybody_but_a_lead_is_refused(ground: Ground, tmp_path: Path) -> None:
    store = ground.laptop.store
    signer = store.signer()
    own = tmp_path / "own.receipt"
    heads = chain_ends(store.rows())
    bare = Receipt(store.inspection, signer.public, store.id, "0a" * 16, "0b" * 32, 0, 1, 1, 1, heads)
    write_receipt(own, new_receipt(signer, bare))
    assert "not of a lead's laptop" in refusals(lambda: plan_purge(ground.laptop, [own]))
    other = small_inspection(tmp_path / "second").session
    foreign = tmp_path / "foreign.receipt"
    signer, their = other.store.signer(), other.store
    theirs = Receipt(their.inspection, signer.public, their.id, "0a" * 16, "0b" * 32, 0, 1, 1, 1, heads)
    write_receipt(foreign, new_receipt(signer, theirs))
    assert "receipt of another inspection" in refusals(lambda: plan_purge(ground.laptop, [foreign]))
    other.close()
    assert "Give the receipts" in refusals(lambda: plan_purge(ground.laptop, []))
    foreign.write_text("{}")
    assert "not a receipt" in refusals(lambda: plan_purge(ground.laptop, [foreign]))


def test_a_file_that_is_not_the_programs_is_never_removed(ground: Ground) -> None:
    (ground.folder / "notes.txt").write_text("mine")
    assert "not the program's" in refusals(ground.plan)


@pytest.mark.parametrize("name", [acknowledged.NAME, PURGE_MARK])
def test_what_a_kill_left_of_a_file_of_the_store_keeps_no_purge_from_being_done(ground: Ground, name: str) -> None:
    (ground.folder / f".{name}.0123abcd.part").write_bytes(b"half")
    ground.purge()
    assert not ground.folder.exists()


def test_what_was_recorded_after_the_check_stops_the_purge(ground: Ground) -> None:
    plan = plan_purge(ground.laptop, [ground.receipt])
    record_judgement(ground.laptop, case_id="BRO-001", question="1.1.02", answer="yes")
    with pytest.raises(KnownError, match="recorded since"):
        purge_inspection(ground.laptop, plan)
    assert not is_being_purged(ground.folder)


class Cut(BaseException):
    """The end of a process."""


@pytest.mark.parametrize("after", range(14))
def test_a_purge_that_is_cut_off_anywhere_can_be_finished(
    ground: Ground, after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan, key = plan_purge(ground.laptop, [ground.receipt]), ground.laptop.store.key
    left = after
    destroy = purge_files._destroy

    def cut(path: Path) -> int:
        nonlocal left
        if left == 0:
            raise Cut
        left -= 1
        return destroy(path)

    monkeypatch.setattr(purge_files, "_destroy", cut)
    try:
        purge_inspection(ground.laptop, plan)
    except Cut:
        assert is_being_purged(ground.folder)
        with pytest.raises(KnownError, match="being removed for good"):
            open_with_key(ground.folder, key)
        monkeypatch.setattr(purge_files, "_destroy", destroy)
        finish_purge(ground.folder)
    assert not ground.folder.exists()


def test_no_purge_is_finished_that_was_not_begun(ground: Ground) -> None:
    with pytest.raises(KnownError, match="No purge"):
        finish_purge(ground.folder)
    assert ground.folder.exists()


def test_files_of_the_inspection_elsewhere_are_named(ground: Ground, tmp_path: Path) -> None:
    (tmp_path / "stick" / "broken.assessment").write_text("x")
    found = files_left(ground.laptop.store.inspection, [tmp_path, tmp_path / "stick", tmp_path / "missing"])
    assert found == [tmp_path / "PA.assessment", tmp_path / "stick" / "PA-done.assessment"]


def test_a_purge_that_the_disk_refuses_says_so_and_is_finished_later(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = plan_purge(ground.laptop, [ground.receipt])
    destroy = purge_files._destroy

    def refuse(path: Path) -> int:
        raise OSError(28, "No space left on device", str(path))

    monkeypatch.setattr(purge_files, "_destroy", refuse)
    with pytest.raises(KnownError, match="Purge again"):
        purge_inspection(ground.laptop, plan)
    monkeypatch.setattr(purge_files, "_destroy", destroy)
    finish_purge(ground.folder)
    assert not ground.folder.exists()


def test_a_refusal_of_a_purge_lists_every_case(ground: Ground, tmp_path: Path) -> None:
    receipt = ground.receipt
    with pytest.raises(DataError) as refused:
        plan_purge(ground.lead, [receipt])
    assert "not of a lead's laptop" in str(refused.value.problems[0]), "a lead's own receipts cover nothing of its own"
    ground.laptop.close()
