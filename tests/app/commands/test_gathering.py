"""Claims about gathering: the new files of a folder are merged, unfit ones are named, and each gets a receipt."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.gathering import FolderWatch, known_files, plan_gathering, sort_files, take_in, write_receipts
from app.commands.sharing import plan_merge
from app.errors import DataError, KnownError
from app.session.session import Session
from app.store.receipts import Receipt, chain_ends, covered_by, kept_receipts, new_receipt, read_receipt
from app.store.store import Store
from tests.helpers.inspections import (
    Clock,
    exported,
    faults,
    handed_out,
    joined,
    row_hashes,
    scores_are_exact,
    small_copy,
    small_inspection,
)


@pytest.fixture
def lead(tmp_path: Path) -> Iterator[Session]:
    session = small_copy(tmp_path / "lead", clock=Clock())
    yield session
    session.close()


@pytest.fixture
def stick(lead: Session, tmp_path: Path) -> Path:
    """A stick with the exports of PA's and LA's laptops."""
    stick = tmp_path / "stick"
    stick.mkdir()
    for code, case in (("PA", "BRO-001"), ("LA", "BRO-002")):
        laptop = joined(handed_out(lead, tmp_path / f"{code}.assessment", assessor=code), tmp_path / code)
        record_judgement(laptop, case_id=case, question="1.1.01", answer="yes")
        exported(laptop, stick / f"{code}.assessment")
        laptop.close()
    return stick


def test_new_files_are_merged_and_each_gets_a_receipt_beside_it(lead: Session, stick: Path) -> None:
    found = sort_files(known_files(lead), sorted(stick.iterdir()))
    plan, refused = plan_gathering(lead, found.new)
    assert plan is not None
    assert (refused, [file.assessor for file in plan.files]) == ([], ["LA", "PA"])
    _, written, unwritten = take_in(lead, plan)
    assert ([path.name for path in written], unwritten) == (["LA.receipt", "PA.receipt"], [])
    for path in written:
        receipt = read_receipt(path)
        assert receipt.hash == hashlib.sha256(path.with_suffix(".assessment").read_bytes()).hexdigest()
        assert (receipt.store, receipt.cases, receipt.new) == (lead.store.id, 1, 1)
    assert kept_receipts(lead.store) == sorted(map(read_receipt, written), key=lambda each: (each.at, each.file))
    assert sort_files(known_files(lead), stick.glob("*.assessment")).new == ()
    assert (faults(lead), scores_are_exact(lead)) == ([], True)


def test_a_hand_out_of_this_laptop_is_no_file_to_gather(lead: Session, tmp_path: Path) -> None:
    path = handed_out(lead, tmp_path / "PA.assessment", assessor="PA")
    assert sort_files(known_files(lead), [path]).known == (path,)


def test_a_file_that_is_unfit_does_not_keep_the_others_out(lead: Session, stick: Path, tmp_path: Path) -> None:
    whole = (stick / "LA.assessment").read_bytes()
    (stick / "LA.assessment").write_bytes(whole[:-40] + bytes(40))
    (stick / "notes.assessment").write_text("not one")
    other = small_inspection(tmp_path / "other").session
    exported(other, stick / "other.assessment")
    other.close()
    found = sort_files(known_files(lead), sorted(stick.iterdir()))
    assert {each.path.name for each in found.refused} == {"notes.assessment", "other.assessment"}
    plan, refused = plan_gathering(lead, found.new)
    assert plan is not None
    assert [file.path.name for file in plan.files] == ["PA.assessment"]
    assert [each.path.name for each in refused] == ["LA.assessment"]


def test_nothing_is_planned_where_no_file_is_fit(lead: Session, stick: Path) -> None:
    for path in stick.iterdir():
        path.write_bytes(path.read_bytes()[:-40] + bytes(40))
    plan, refused = plan_gathering(lead, sorted(stick.iterdir()))
    assert (plan, len(refused)) == (None, 2)


def test_a_receipt_that_cannot_be_written_is_written_elsewhere_later(
    lead: Session, stick: Path, tmp_path: Path
) -> None:
    plan = plan_merge(lead, [stick / "PA.assessment"])
    _, written, unwritten = take_in(lead, plan, into=tmp_path / "missing")
    assert (written, len(unwritten)) == ([], 1)
    (path,) = write_receipts(lead, tmp_path)
    assert read_receipt(path) == kept_receipts(lead.store)[0]


def test_a_merge_that_is_stopped_in_the_middle_has_merged_nothing(lead: Session, stick: Path) -> None:
    plan = plan_merge(lead, sorted(stick.iterdir()))
    before = row_hashes(lead)

    class StoppedError(Exception):
        pass

    def stop(_number: int, _of: int) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        take_in(lead, plan, stop)
    assert (row_hashes(lead), kept_receipts(lead.store), list(stick.glob("*.receipt"))) == (before, [], [])


def test_a_folder_is_watched_and_a_file_counts_once_it_stays_the_same(stick: Path, tmp_path: Path) -> None:
    watch = FolderWatch(stick)
    assert watch.look() == ([], [stick / "LA.assessment", stick / "PA.assessment"])
    assert watch.look() == ([stick / "LA.assessment", stick / "PA.assessment"], [])
    growing = stick / "QA.assessment"
    growing.write_bytes(b"ABOVE")
    (stick / "empty.assessment").touch()
    (stick / ".hidden.assessment").write_bytes(b"x")
    watch.look()
    growing.write_bytes(b"ABOVELINE")
    settled, changing = watch.look()
    assert growing in changing
    assert growing in watch.look()[0]
    assert all(path.name not in ("empty.assessment", ".hidden.assessment") for path in settled)
    shutil.rmtree(stick)
    with pytest.raises(KnownError, match="Connect the stick"):
        watch.look()


def receipt_of(store: Store, heads: tuple[bytes, ...] = ()) -> Receipt:
    signer = store.signer()
    bare = Receipt(store.inspection, signer.public, store.id, "0a" * 16, "0b" * 32, 5, 1, 1, 1, heads)
    return new_receipt(signer, bare)


def test_a_receipt_covers_every_row_of_its_file_and_no_later_one(lead: Session) -> None:
    rows = lead.store.rows()
    receipt = receipt_of(lead.store, chain_ends(rows))
    record_judgement(lead, case_id="BRO-001", question="1.1.01", answer="yes", assessor="PA")
    everything = {row.hash: row for row in lead.store.rows()}
    assert covered_by([receipt], everything) == {row.hash for row in rows}
    assert covered_by([], everything) == set()


def test_an_altered_receipt_is_refused(lead: Session, tmp_path: Path) -> None:
    receipt = receipt_of(lead.store)
    path = tmp_path / "x.receipt"
    path.write_text(receipt.as_text())
    assert read_receipt(path) == receipt
    data = json.loads(receipt.as_text())
    altered = [
        {**data, "at": 6},
        {**data, "heads": ["0c" * 32]},
        {**data, "rows": -1},
        {**data, "rows": "1"},
        {**data, "hash": "0b"},
        {**data, "aboveline receipt": 2},
        {**data, "signature": "00" * 64},
        {name: value for name, value in data.items() if name != "key"},
        [data],
    ]
    for each in altered:
        path.write_text(json.dumps(each))
        with pytest.raises(DataError, match="not a receipt"):
            read_receipt(path)
    assert not replace(receipt, cases=2).is_valid
    with pytest.raises(KnownError):
        read_receipt(tmp_path / "missing.receipt")


def test_a_receipt_tells_nothing_of_a_case(lead: Session) -> None:
    text = receipt_of(lead.store, chain_ends(lead.store.rows())).as_text()
    assert not any(word in text for word in ("BRO-", "Bromley", "PA", "LI"))
