"""A roll-up counts what a lead of each inspection signed, says who signed, and refuses or marks everything else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.inspecting import add_assessor
from app.commands.leaving import mark_left
from app.commands.rolling_up import Keys, roll_up
from app.commands.sharing import apply_merge, own_fingerprint, plan_merge
from app.errors import DataError
from app.records.assessor import ASSESSOR, LEAD
from app.rollup.rollup import signed_by
from app.session.session import Session
from app.store import assessment_file
from app.store.assessment_file import AssessmentFile, SealedFile
from app.store.file_signer import UNSIGNED, file_signer
from app.store.store import NewRecord
from tests.helpers.inspections import HANDOUT, PASSPHRASE, Clock, exported, handed_out, joined, merge, small_copy

KEYS = Keys(passphrases=[HANDOUT, PASSPHRASE])


@pytest.fixture
def lead(tmp_path: Path) -> Session:
    return small_copy(tmp_path / "lead", clock=Clock())


@pytest.fixture
def laptop(lead: Session, tmp_path: Path) -> Session:
    made = joined(handed_out(lead, tmp_path / "PA.assessment", assessor="PA"), tmp_path / "pa")
    record_judgement(made, case_id="BRO-001", question="1.1.01", answer="yes")
    return made


def opened(path: Path, key: bytes) -> AssessmentFile:
    return assessment_file.open_sealed(assessment_file.read(path), key)


def test_the_leads_file_is_counted_and_its_signer_named(lead: Session, tmp_path: Path) -> None:
    found = roll_up([handed_out(lead, tmp_path / "merged.assessment")], KEYS)
    ((signer,),) = found.signers.values()
    assert signer.lead
    assert signer.fingerprint
    assert "lead" in str(signed_by([signer]))


def test_an_assessors_file_is_refused_unless_chosen_and_marked_then(
    laptop: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = exported(laptop, tmp_path / "PA-done.assessment")
    # Only the recovery key opens such a file.
    key = laptop.store.key
    monkeypatch.setattr(SealedFile, "unlock", lambda *_: key)
    with pytest.raises(DataError) as refused:
        roll_up([path], KEYS)
    assert "not signed by a lead: PA's laptop" in str(refused.value.problems[0])
    found = roll_up([path], KEYS, any_signer=True)
    ((signer,),) = found.signers.values()
    assert (signer.people, signer.lead) == (("PA",), False)


def test_one_file_of_an_assessor_among_the_leads_is_refused_too(lead: Session, laptop: Session, tmp_path: Path) -> None:
    paths = [handed_out(lead, tmp_path / "merged.assessment"), exported(laptop, tmp_path / "PA-done.assessment")]
    with pytest.raises(DataError):
        roll_up(paths, KEYS)


def test_the_folder_of_an_assessor_is_refused_and_the_leads_counted(lead: Session, laptop: Session) -> None:
    folders = lead.folder, laptop.folder
    lead.close()
    laptop.close()
    assert roll_up([folders[0]], KEYS).signers
    with pytest.raises(DataError):
        roll_up([folders[1]], KEYS)


def test_a_dataset_names_no_signer(lead: Session, tmp_path: Path) -> None:
    merged = handed_out(lead, tmp_path / "merged.assessment")
    assert roll_up([merged], KEYS, parquet=tmp_path / "dataset").signers
    assert not roll_up([tmp_path / "dataset"], KEYS).signers


def test_a_merge_does_not_make_an_assessors_laptop_a_leads(lead: Session, laptop: Session, tmp_path: Path) -> None:
    apply_merge(lead, plan_merge(lead, [exported(laptop, tmp_path / "PA-done.assessment")]))
    apply_merge(laptop, plan_merge(laptop, [handed_out(lead, tmp_path / "again.assessment", assessor="PA")]))
    file = opened(exported(laptop, tmp_path / "PA-later.assessment"), laptop.store.key)
    assert not file_signer(file).lead
    assert file_signer(opened(exported(lead, tmp_path / "m.assessment"), lead.store.key)).lead


def test_a_laptop_that_says_it_made_the_inspection_is_not_believed_beside_the_one_that_did(
    lead: Session, laptop: Session, tmp_path: Path
) -> None:
    file = opened(exported(laptop, tmp_path / "PA-done.assessment"), laptop.store.key)
    signed = file.signed
    assert signed is not None
    claims = tuple(
        replace(each, store=lead.store.id) if each.key == signed.writer else each for each in signed.introductions
    )
    assert not file_signer(replace(file, signed=replace(signed, introductions=claims))).lead
    alone = tuple(each for each in claims if each.key == signed.writer)
    assert not file_signer(replace(file, signed=replace(signed, introductions=alone))).lead


@pytest.fixture
def second(lead: Session, tmp_path: Path) -> Session:
    """QA's laptop, which the first lead confirmed after comparing, while QA is a lead too."""
    add_assessor(lead, "QA", "lead")
    made = joined(handed_out(lead, tmp_path / "for-QA.assessment"), tmp_path / "qa", assessor="QA")
    record_judgement(made, case_id="BRO-001", question="1.1.01", answer="yes", assessor="QA")
    merge(lead, exported(made, tmp_path / "QA-1.assessment"), confirmed=[own_fingerprint(made)])
    merge(made, handed_out(lead, tmp_path / "to-QA.assessment"))
    return made


def by_a_lead(session: Session, path: Path) -> bool:
    return file_signer(opened(exported(session, path), session.store.key)).lead


def test_a_second_leads_file_counts_until_they_are_no_lead_any_more_or_have_left(
    lead: Session, second: Session, tmp_path: Path
) -> None:
    assert by_a_lead(second, tmp_path / "as-lead.assessment")
    add_assessor(lead, "QA", "assessor")
    merge(second, handed_out(lead, tmp_path / "news.assessment"))
    assert not by_a_lead(second, tmp_path / "as-assessor.assessment")
    add_assessor(lead, "QA", "lead")
    mark_left(lead, "QA")
    merge(second, handed_out(lead, tmp_path / "more.assessment"))
    assert not by_a_lead(second, tmp_path / "as-left.assessment")


def test_nobody_makes_themselves_a_lead_in_their_own_file(lead: Session, laptop: Session, tmp_path: Path) -> None:
    merge(lead, exported(laptop, tmp_path / "PA-1.assessment"), confirmed=[own_fingerprint(laptop)])
    merge(laptop, handed_out(lead, tmp_path / "to-PA.assessment", assessor="PA"))
    laptop.store.append([NewRecord(ASSESSOR.key(item="PA"), LEAD)], act="setup", author="PA")
    assert not by_a_lead(laptop, tmp_path / "PA-2.assessment")


def test_a_file_without_signatures_is_signed_by_nobody(lead: Session, tmp_path: Path) -> None:
    file = opened(exported(lead, tmp_path / "m.assessment"), lead.store.key)
    assert file_signer(replace(file, signed=None)) == UNSIGNED
    assert str(signed_by([UNSIGNED])) == "signed by nobody"
