"""Who may record what: roles are kept on each laptop and in each merge, and every lawful way of working is accepted."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from app.commands.answering import record_fact, record_judgement, record_profile, record_rating
from app.commands.drafting import keep_drafts, save_draft
from app.commands.flagging import record_flag
from app.commands.importing import import_answers, import_sample
from app.commands.inspecting import add_assessor
from app.commands.opening import open_with_key
from app.commands.restoring import restore_backup
from app.commands.settling import set_counting_assessor
from app.commands.sharing import export, own_fingerprint, plan_merge
from app.errors import DataError, KnownError
from app.session.session import Session
from app.store import key_file
from app.store.backup import back_up
from app.store.confirming import UnconfirmedError, UnsignedError
from app.store.drafts import Draft
from app.store.keyring import Secrets
from app.store.trust import load_trust
from tests.helpers.earlier import take_back_to
from tests.helpers.forging import unsigned_file
from tests.helpers.inspections import (
    HOUR,
    Clock,
    exported,
    faults,
    handed_out,
    joined,
    merge,
    row_hashes,
    scores_are_exact,
    shown,
    small_inspection,
    table,
)

CASE = "BRO-001"


@dataclass(slots=True)
class Laptops:
    """A lead's laptop, and others that join from its hand-outs."""

    lead: Session
    recovery_key: str
    folder: Path
    clock: Clock
    open: dict[str, Session]

    def join(self, name: str, *, assessor: str | None, source: Path | None = None, **given: Any) -> Session:
        file = source or handed_out(self.lead, self.folder / f"for-{name}.assessment")
        self.open[name] = joined(file, self.folder / name, assessor=assessor, clock=self.clock, **given)
        return self.open[name]

    def out(self, session: Session, name: str) -> Path:
        return exported(session, self.folder / f"{name}.assessment")

    def reopened(self, session: Session) -> Session:
        session.close()
        return open_with_key(session.folder, session.store.key, clock=self.clock)


@pytest.fixture
def laptops(tmp_path: Path, clock: Clock) -> Iterator[Laptops]:
    made = small_inspection(tmp_path / "lead", clock=clock)
    found = Laptops(made.session, made.recovery_key, tmp_path, clock, {})
    yield found
    for session in (found.lead, *found.open.values()):
        session.close()


def yes(session: Session, question: str = "1.1.01", **given: Any) -> None:
    record_judgement(session, case_id=CASE, question=question, answer="yes", **given)


def refused(session: Session, *paths: Path, **given: Any) -> DataError:
    """The refusal of the files; nothing of the store changed."""
    before = row_hashes(session), shown(session), load_trust(session.store, session.current_assessor)
    with pytest.raises(DataError) as trouble:
        merge(session, *paths, **given)
    assert (row_hashes(session), shown(session), load_trust(session.store, session.current_assessor)) == before
    return trouble.value


LEADS_OWN: dict[str, Callable[[Session], object]] = {
    "make somebody a lead": lambda session: add_assessor(session, "PA", "lead"),
    "take somebody into the team": lambda session: add_assessor(session, "NEW", "assessor"),
    "import a sample": lambda session: import_sample(
        session, table("sample.csv", ("reference", "allocated_to"), ("BRO-001", "LA"))
    ),
    "rule whose judgement counts": lambda session: set_counting_assessor(
        session, case_id=CASE, assessor="PA", why="Mine."
    ),
    "change a profile": lambda session: record_profile(session, case_id=CASE, field="gender", value="male"),
}
ANOTHERS: dict[str, Callable[[Session], object]] = {
    "answer as the lead": lambda session: yes(session, assessor="LI"),
    "answer as a colleague": lambda session: yes(session, assessor="LA"),
    "record a colleague's fact": lambda session: record_fact(
        session, case_id=CASE, fact="custody_phase", value="yes", assessor="LA"
    ),
    "flag as a colleague": lambda session: record_flag(session, case_id=CASE, kind="ask", text="Why?", assessor="LA"),
    "import a colleague's answers": lambda session: import_answers(
        session,
        table("a.csv", ("reference", "question", "answer", "assessor"), (CASE, "1.1.01", "yes", "LA")),
    ),
}


@pytest.mark.parametrize("what", LEADS_OWN)
def test_only_a_leads_laptop_does_what_is_the_leads(laptops: Laptops, what: str) -> None:
    laptop = laptops.join("PA", assessor="PA")
    before = row_hashes(laptop)
    with pytest.raises(DataError, match=r"Only the lead's laptop .* and this is PA's laptop\. Nothing was recorded"):
        LEADS_OWN[what](laptop)
    assert row_hashes(laptop) == before
    LEADS_OWN[what](laptops.lead)


@pytest.mark.parametrize("what", ANOTHERS)
def test_an_assessors_laptop_records_nothing_of_anothers(laptops: Laptops, what: str) -> None:
    laptop = laptops.join("PA", assessor="PA")
    before = row_hashes(laptop)
    with pytest.raises(DataError, match=r"This is PA's laptop, so it records nothing of (LI|LA)'s"):
        ANOTHERS[what](laptop)
    assert row_hashes(laptop) == before
    ANOTHERS[what](laptops.lead)


def test_a_draft_of_anothers_is_not_kept_and_blocks_nothing(laptops: Laptops) -> None:
    laptop = laptops.join("PA", assessor="PA")
    place: dict[str, Any] = {"case_id": CASE, "question": "1.1.01", "field": "note"}
    with pytest.raises(DataError, match="it records nothing of LA's"):
        save_draft(laptop, **place, text="Half", assessor="LA")
    # A version before roles were kept may have left one.
    laptop.store.drafts.save(Draft(CASE, "1.1.01", "LA", "note", "Half", laptop.store.clock()))
    save_draft(laptop, **place, text="Mine", assessor="PA")
    keep_drafts(laptop)
    assert laptop.judgement(CASE, "1.1.01", "PA").note == "Mine"
    assert [draft.text for draft in laptop.store.drafts.all()] == ["Half"]


def test_a_laptop_introduces_itself_with_its_first_file_and_is_remembered(laptops: Laptops) -> None:
    laptop = laptops.join("PA", assessor="PA")
    yes(laptop)
    first = laptops.out(laptop, "1")
    plan = plan_merge(laptops.lead, [first])
    (introduced,) = plan.admission.introduced
    assert (introduced.people, introduced.fingerprint) == (("PA",), own_fingerprint(laptop))
    assert not introduced.compared
    merge(laptops.lead, first)
    yes(laptop, "1.1.02")
    assert plan_merge(laptops.lead, [laptops.out(laptop, "2")]).admission.introduced == ()


def test_a_second_laptop_of_a_person_waits_until_its_fingerprint_is_compared(laptops: Laptops) -> None:
    for name in ("PA", "PA too"):
        yes(laptops.join(name, assessor="PA"))
    merge(laptops.lead, laptops.out(laptops.open["PA"], "1"))
    second = laptops.open["PA too"]
    own = own_fingerprint(second)
    trouble = refused(laptops.lead, laptops.out(second, "2"))
    assert isinstance(trouble, UnconfirmedError)
    assert [each.people for each in trouble.laptops] == [("PA",)]
    assert f"PA's laptop introduces itself with the fingerprint {own}." in str(trouble.problems[0])
    assert f"--confirm {own}" in str(trouble.problems[0])
    other = own_fingerprint(laptops.lead)
    assert isinstance(refused(laptops.lead, laptops.folder / "2.assessment", confirmed=[other]), UnconfirmedError)
    merge(laptops.lead, laptops.folder / "2.assessment", confirmed=[own.lower().replace("-", " ")])
    yes(second, "1.1.02")
    merge(laptops.lead, laptops.out(second, "3"))
    assert faults(laptops.lead) == []


def test_what_a_lead_confirmed_is_believed_by_all(laptops: Laptops) -> None:
    other = laptops.join("LA", assessor="LA")
    for name in ("PA", "PA too"):
        laptop = laptops.join(name, assessor="PA")
        yes(laptop)
        merge(laptops.lead, laptops.out(laptop, name), confirmed=[own_fingerprint(laptop)])
    merge(other, laptops.out(laptops.lead, "everything"))
    yes(laptops.open["PA too"], "1.1.03")
    merge(other, laptops.out(laptops.open["PA too"], "later"))
    assert other.judgement(CASE, "1.1.03", "PA").answer == "yes"
    assert faults(other) == []


def test_a_laptop_that_says_it_is_the_leads_waits_with_the_leads_records(laptops: Laptops) -> None:
    # Anybody with the hand-out can join in the lead's name.
    false = laptops.join("LI", assessor="LI")
    yes(false, assessor="PA")
    set_counting_assessor(false, case_id=CASE, assessor="LA", why="So I say.")
    file = laptops.out(false, "1")
    trouble = refused(laptops.lead, file)
    assert isinstance(trouble, UnconfirmedError)
    merge(laptops.lead, file, confirmed=[own_fingerprint(false)])
    assert laptops.lead.case(CASE).counting_assessor() == "LA"


def test_a_second_lead_is_a_lead_once_confirmed_and_confirms_others(laptops: Laptops) -> None:
    add_assessor(laptops.lead, "LB", "lead")
    second = laptops.join("LB", assessor="LB")
    laptops.clock.go_on(HOUR)
    add_assessor(second, "NEW", "assessor")
    own = own_fingerprint(second)
    merge(laptops.lead, laptops.out(second, "1"), confirmed=[own])
    third = laptops.join("QA", assessor="QA")
    laptop = laptops.join("PA", assessor="PA")
    yes(laptop)
    merge(second, laptops.out(laptop, "2"))
    add_assessor(second, "NEWER", "assessor")
    merge(third, laptops.out(second, "3"))
    assert third.team["NEWER"] == "assessor"
    assert third.judgement(CASE, "1.1.01", "PA").answer == "yes"
    assert [faults(session) for session in (second, third)] == [[], []]


def test_somebody_made_a_lead_later_needs_one_comparison(laptops: Laptops) -> None:
    laptop = laptops.join("PA", assessor="PA")
    yes(laptop)
    merge(laptops.lead, laptops.out(laptop, "1"))
    add_assessor(laptops.lead, "PA", "lead")
    merge(laptop, laptops.out(laptops.lead, "2"))
    add_assessor(laptop, "NEW", "assessor")
    file = laptops.out(laptop, "3")
    assert isinstance(refused(laptops.lead, file), UnconfirmedError)
    merge(laptops.lead, file, confirmed=[own_fingerprint(laptop)])
    assert laptops.lead.team["NEW"] == "assessor"


# The lawful cases. `docs/file-format.md` says of each what is decided.


def test_the_lead_imports_for_somebody_else(laptops: Laptops) -> None:
    sheet = table("a.csv", ("reference", "question", "answer", "assessor"), (CASE, "1.1.01", "no", "PA"))
    import_answers(laptops.lead, sheet)
    laptop = laptops.join("PA", assessor="PA")
    yes(laptop, "1.1.02")
    merge(laptops.lead, laptops.out(laptop, "1"))
    merge(laptop, laptops.out(laptops.lead, "2"))
    (row,) = [row for row in laptop.store.rows() if row.act == "import"]
    assert (row.author, row.key.owner) == ("LI", "PA")
    assert shown(laptop) == shown(laptops.lead)


def test_a_shared_laptop_is_confirmed_for_each_who_records_on_it(laptops: Laptops) -> None:
    shared = laptops.join("office", assessor=None)
    for code in ("PA", "LA"):
        yes(shared, assessor=code)
    file = laptops.out(shared, "1")
    trouble = refused(laptops.lead, file)
    assert isinstance(trouble, UnconfirmedError)
    assert [each.people for each in trouble.laptops] == [("LA", "PA")]
    merge(laptops.lead, file, confirmed=[own_fingerprint(shared)])
    yes(shared, assessor="QA")
    again = laptops.out(shared, "2")
    assert isinstance(refused(laptops.lead, again), UnconfirmedError)
    merge(laptops.lead, again, confirmed=[own_fingerprint(shared)])
    assert set(laptops.lead.case(CASE).judgements) == {"PA", "LA", "QA"}
    with pytest.raises(DataError, match="a laptop of nobody's in particular"):
        add_assessor(shared, "NEW", "assessor")


def test_a_lost_laptop_comes_back_from_its_backup_as_the_same_laptop(laptops: Laptops) -> None:
    laptop = laptops.join("PA", assessor="PA")
    yes(laptop)
    backup = back_up(laptop.store)
    yes(laptop, "1.1.02")
    merge(laptops.lead, laptops.out(laptop, "1"))
    restore_backup(backup, laptop.store.key, laptops.folder / "restored")
    laptops.open["restored"] = back = open_with_key(laptops.folder / "restored", laptop.store.key, clock=laptops.clock)
    assert own_fingerprint(back) == own_fingerprint(laptop)
    yes(back, "1.1.03")
    file = laptops.out(back, "2")
    plan = plan_merge(laptops.lead, [file])
    assert plan.admission.introduced == ()
    (notice,) = plan.notices
    assert str(notice).startswith("PA's laptop went back to an earlier state, or was copied: ")
    assert "lacks 1 change that it made, and adds 1 change. All are kept." in str(notice)
    merge(laptops.lead, file)
    merge(back, laptops.out(laptops.lead, "3"))
    assert faults(back) == faults(laptops.lead) == []
    assert {back.judgement(CASE, f"1.1.0{n}", "PA").answer for n in (1, 2, 3)} == {"yes"}


def test_a_lost_laptop_joins_again_with_the_recovery_key_as_a_second_one(laptops: Laptops) -> None:
    laptop = laptops.join("PA", assessor="PA")
    yes(laptop)
    file = laptops.out(laptop, "1")
    merge(laptops.lead, file)
    again = laptops.join("again", assessor="PA", source=file, secrets=Secrets(recovery=laptops.recovery_key))
    assert again.judgement(CASE, "1.1.01", "PA").answer == "yes"
    yes(again, "1.1.02")
    out = laptops.out(again, "2")
    assert isinstance(refused(laptops.lead, out), UnconfirmedError)
    merge(laptops.lead, out, confirmed=[own_fingerprint(again)])
    assert laptops.lead.judgement(CASE, "1.1.02", "PA").answer == "yes"


def test_a_lost_laptop_of_the_lead_joins_again_and_each_laptop_confirms_it(laptops: Laptops) -> None:
    laptop = laptops.join("PA", assessor="PA")
    yes(laptop)
    file = laptops.out(laptops.lead, "1")
    again = laptops.join("again", assessor="LI", source=file, secrets=Secrets(recovery=laptops.recovery_key))
    add_assessor(again, "NEW", "assessor")
    out = laptops.out(again, "2")
    assert isinstance(refused(laptop, out), UnconfirmedError)
    merge(laptop, out, confirmed=[own_fingerprint(again)])
    merge(again, laptops.out(laptop, "3"))
    assert (laptop.team["NEW"], faults(laptop), faults(again)) == ("assessor", [], [])


def test_copies_of_a_store_sign_with_one_key_and_both_are_merged(laptops: Laptops) -> None:
    first = laptops.join("PA", assessor="PA")
    yes(first)
    first.close()
    shutil.copytree(laptops.folder / "PA", laptops.folder / "copy")
    for name, question in (("PA", "1.1.02"), ("copy", "1.1.03")):
        laptops.open[name] = open_with_key(laptops.folder / name, first.store.key, clock=laptops.clock)
        yes(laptops.open[name], question)
    merge(laptops.lead, *(laptops.out(laptops.open[name], name) for name in ("PA", "copy")))
    third = laptops.join("LA", assessor="LA", source=handed_out(laptops.lead, laptops.folder / "all.assessment"))
    assert row_hashes(third) == row_hashes(laptops.lead)
    assert faults(third) == faults(laptops.lead) == []


def made_by_the_version_before(session: Session, clock: Clock) -> Session:
    """The same store as the version before left it, opened by this one."""
    session.close()
    take_back_to(4, session.folder, session.store.key)
    return open_with_key(session.folder, session.store.key, clock=clock)


def test_a_store_of_the_version_before_gets_its_key_when_it_is_opened(laptops: Laptops) -> None:
    laptop = laptops.join("PA", assessor="PA")
    yes(laptop)
    before = own_fingerprint(laptop)
    laptop.close()
    take_back_to(4, laptop.folder, laptop.store.key)
    assert key_file.read(laptop.folder).signing is None
    laptops.open["PA"] = laptop = open_with_key(laptop.folder, laptop.store.key, clock=laptops.clock)
    given = own_fingerprint(laptop)
    assert given not in ("", before)
    laptops.open["PA"] = laptop = laptops.reopened(laptop)
    assert own_fingerprint(laptop) == given


def test_an_inspection_of_the_version_before_goes_on_with_signatures(laptops: Laptops) -> None:
    old = {name: laptops.join(name, assessor=name) for name in ("PA", "LA")}
    for session in old.values():
        yes(session)
    files = [unsigned_file(session.store, laptops.folder / f"{name}-old.assessment") for name, session in old.items()]
    lead = laptops.lead = made_by_the_version_before(laptops.lead, laptops.clock)
    assert isinstance(refused(lead, files[1]), UnsignedError)
    merge(lead, files[1], unsigned=True)
    laptop = laptops.open["PA"] = made_by_the_version_before(old["PA"], laptops.clock)
    yes(laptop, "1.1.02")
    out = laptops.out(laptop, "new")
    trouble = refused(lead, out)
    assert isinstance(trouble, UnsignedError)
    assert "holds 1 change that no laptop signed" in str(trouble.problems[0])
    merge(lead, out, unsigned=True)
    # The lead vouches for what came unsigned, so that nobody is asked again.
    third = laptops.join("QA", assessor="QA")
    assert row_hashes(third) == row_hashes(lead)
    yes(third)
    merge(lead, laptops.out(third, "third"))
    with pytest.raises(UnconfirmedError):
        # This laptop joined before the lead had a key, so it has to hear the lead's fingerprint once.
        merge(laptop, laptops.out(lead, "all"), unsigned=True)
    merge(laptop, laptops.out(lead, "all"), confirmed=[own_fingerprint(lead)])
    assert (faults(lead), faults(laptop), scores_are_exact(lead)) == ([], [], True)
    assert shown(lead) == shown(laptop)


def test_nothing_unsigned_follows_what_its_laptop_signed(laptops: Laptops) -> None:
    laptops.lead = lead = made_by_the_version_before(laptops.lead, laptops.clock)
    laptop = laptops.join("PA", assessor="PA")
    yes(laptop)
    merge(lead, laptops.out(laptop, "1"))
    yes(lead, "1.1.02")
    for store in (lead.store.id, laptop.store.id):
        chain = [each for each in lead.store.rows() if (each.store, each.key.case_id) == (store, CASE)]
        last = max(chain, key=lambda row: row.seq)
        forged = replace(last, seq=last.seq + 1, prev=last.hash, hlc=last.hlc + 1, replaces=(last.hash,))
        path = unsigned_file(lead.store, laptops.folder / "forged.assessment", [*chain, forged])
        trouble = refused(lead, path, unsigned=True)
        assert "is not signed by the laptop that it names" in str(trouble.problems[0])


def test_a_clock_of_rows_that_is_ahead_is_said_though_their_time_is_not(laptops: Laptops) -> None:
    laptop = laptops.join("PA", assessor="PA")
    yes(laptop)
    ahead = laptop.store.rows(own=True)[-1].hlc + (1 << 55)
    laptop.store.connection.execute("UPDATE clock SET hlc=?", (ahead,))
    yes(laptop, "1.1.02")
    plan = plan_merge(laptops.lead, [laptops.out(laptop, "1")])
    (notice,) = plan.notices
    assert "holds 1 change of PA's laptop later than this computer's clock" in str(notice)
    assert len(plan.ahead) == 1
    merge(laptops.lead, laptops.folder / "1.assessment")
    # Laptops that merged it go on from its clock, and are not blamed.
    other = laptops.join("LA", assessor="LA")
    record_judgement(other, case_id="BRO-002", question="1.1.01", answer="yes")
    assert plan_merge(laptops.lead, [laptops.out(other, "2")]).notices == ()


def test_a_file_of_the_version_before_is_of_no_inspection_that_was_signed_from_the_start(laptops: Laptops) -> None:
    laptop = laptops.join("PA", assessor="PA")
    yes(laptop)
    old = unsigned_file(laptop.store, laptops.folder / "old.assessment")
    for given in ({}, {"unsigned": True}):
        trouble = refused(laptops.lead, old, **given)
        assert "is not signed by the laptop that it names" in str(trouble.problems[0])


def test_a_store_whose_key_is_damaged_writes_no_file_and_says_so(laptops: Laptops) -> None:
    laptop = laptops.join("PA", assessor="PA")
    path = laptop.folder / "keys.json"
    text = path.read_text(encoding="utf-8")
    pair = laptop.store.keys.signing
    assert pair is not None
    path.write_text(text.replace(pair.sealed.hex(), "00" * len(pair.sealed)), encoding="utf-8")
    laptops.open["PA"] = laptop = laptops.reopened(laptop)
    with pytest.raises(KnownError, match="The key that this laptop signs with is missing or damaged"):
        export(laptop, laptops.folder / "out.assessment")
    assert not (laptops.folder / "out.assessment").exists()
    assert "encryption: the key that this laptop signs with is missing or damaged" in faults(laptop)
    record_rating(laptop, case_id=CASE, stage="start", item="lifestyle", value=1)
