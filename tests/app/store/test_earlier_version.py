"""Stores and files of the versions before are opened and merged whole; and what those versions do with ours."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from sqlite3 import (
    SQLITE_ALTER_TABLE,
    SQLITE_CREATE_INDEX,
    SQLITE_CREATE_TABLE,
    SQLITE_DENY,
    SQLITE_DROP_TABLE,
    SQLITE_OK,
    SQLITE_PRAGMA,
    Connection,
)

import pytest

from app.commands.answering import record_judgement, record_profile
from app.commands.drafting import keep_drafts, save_draft
from app.commands.flagging import record_flag
from app.commands.interviewing import begin_interview
from app.commands.opening import open_inspection, open_with_key, recover
from app.commands.restoring import find_backups, look_into, restore_backup
from app.commands.sharing import check_file, plan_merge
from app.commands.timing import add_time
from app.errors import BugError, DataError, KnownError
from app.folders import STORE_FILE
from app.records.completion import Completion
from app.records.flag import Flag
from app.records.interview import Interview
from app.records.judgement import BLANK, Judgement, judgement_key
from app.records.profile import PROFILE
from app.session.session import Session
from app.store import key_file
from app.store.backup import back_up, connect_backup
from app.store.confirming import UnsignedError
from app.store.database import SCHEMA_VERSION, connect
from app.store.keyring import Secrets
from app.store.migrations import migrate
from app.store.opening import unlock_store
from app.store.store import store_key
from tests.helpers.earlier import (
    VERSION_3,
    VERSION_3_PASSPHRASE,
    VERSION_4,
    copy_of_version_3,
    take_back_to,
    without_later_kinds,
)
from tests.helpers.forging import unsigned_file
from tests.helpers.inspections import (
    PASSPHRASE,
    Clock,
    exported,
    faults,
    handed_out,
    joined,
    merge,
    row_hashes,
    scores_are_exact,
    shown,
    small_copy,
    small_inspection,
)

CASE = "BRO-001"


@dataclass(frozen=True, slots=True)
class Earlier:
    """A folder of an earlier version, with an answer in it and a note half typed."""

    version: int
    folder: Path
    key: bytes
    rows: set[bytes]
    held: dict[object, object]


@pytest.fixture(params=[1, 2, 3, 4, 6])
def earlier(tmp_path: Path, request: pytest.FixtureRequest) -> Earlier:
    session = small_copy(tmp_path / "lead")
    record_judgement(session, case_id=CASE, question="1.1.01", answer="yes", note="Seen.")
    if request.param > 1:
        record_flag(session, case_id=CASE, kind="ask", text="Why?")
    save_draft(session, case_id=CASE, question="1.1.03", field="note", text="Half a")
    found = Earlier(request.param, session.folder, session.store.key, row_hashes(session), shown(session))
    session.close()
    take_back_to(found.version, found.folder, found.key)
    return found


def schema_of(folder: Path, key: bytes) -> dict[str, str]:
    with closing(connect(folder / STORE_FILE, store_key(key, key_file.read(folder).store))) as connection:
        return {
            name: " ".join(sql.split())
            for name, sql in connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
        }


def reopened(earlier: Earlier) -> Session:
    return open_with_key(earlier.folder, earlier.key, clock=Clock())


def holds_all(session: Session, earlier: Earlier) -> bool:
    return (row_hashes(session), shown(session), faults(session)) == (earlier.rows, earlier.held, [])


def test_a_store_of_an_earlier_version_is_opened_whole(earlier: Earlier) -> None:
    with pytest.raises(KnownError, match="made by an older version of the program"):
        open_with_key(earlier.folder, earlier.key, read_only=True)
    session = reopened(earlier)
    assert holds_all(session, earlier)
    assert session.judgement(CASE, "1.1.01", "PA").note == "Seen."
    (draft,) = recover(session)
    assert session.judgement(CASE, "1.1.03", "PA").note == draft.text == "Half a"
    session.close()


def test_a_store_that_was_brought_up_to_date_holds_all_that_a_new_one_does(earlier: Earlier, tmp_path: Path) -> None:
    session = reopened(earlier)
    record_flag(session, case_id=CASE, kind="ask", text="Why so late?")
    save_draft(session, case_id=CASE, question="", field="flag/check", text="The log")
    save_draft(session, case_id=CASE, question="", field="change_reason", text="A late")
    keep_drafts(session)
    begin_interview(session, case_id=CASE, person="The case manager", began="2012-03-26T14:30")
    add_time(session, case_id=CASE, seconds=90)
    assert faults(session) == []
    session.close()
    again = reopened(earlier)
    case = again.case(CASE)
    assert [flag.text for flag in case.open_flags("PA")] == ["Why so late?", "The log"]
    assert (case.interviews_of("PA")[0].person, case.time_of("PA")) == ("The case manager", 90)
    again.close()
    new = small_inspection(tmp_path / "new").session
    new.close()
    assert schema_of(earlier.folder, earlier.key) == schema_of(tmp_path / "new", new.store.key)


def test_a_backup_is_made_before_a_store_is_brought_up_to_date(earlier: Earlier) -> None:
    session = reopened(earlier)
    (backup,) = (session.folder / "backups").iterdir()
    session.close()
    with closing(connect_backup(backup, earlier.key)) as as_it_was:
        assert as_it_was.execute("PRAGMA user_version").fetchone() == (earlier.version,)
        assert {row for (row,) in as_it_was.execute("SELECT hash FROM journal")} == earlier.rows


def test_a_backup_of_an_earlier_version_is_restored_and_stays_what_it_was(earlier: Earlier, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    then = reopened(earlier)
    backup = back_up(then.store, stick)
    then.close()
    take_back_to(earlier.version, backup, earlier.key)
    before = {path.name: path.read_bytes() for path in backup.iterdir()}
    (found,) = find_backups(stick)
    opened, contents = look_into(found, Secrets(passphrase=PASSPHRASE))
    assert contents.cases == 3
    restore_backup(backup, opened, tmp_path / "restored")
    assert {path.name: path.read_bytes() for path in backup.iterdir()} == before
    session = open_with_key(tmp_path / "restored", earlier.key)
    assert holds_all(session, earlier)
    (draft,) = recover(session)
    assert draft.text == "Half a"
    session.close()


STEPS = {
    1: ("flags", "interviews", "drafts_2", "drafts", "judgements", "heads", "user_version"),
    2: ("drafts_3", "drafts", "heads", "user_version"),
    3: ("open_ends", "judgements", "flags", "assessors", "chain_heads", "heads", "heads_of_several", "user_version"),
    4: ("identities", "confirmations", "signatures", "files", "unsigned", "user_version"),
    6: ("drafts_7", "drafts", "user_version"),
}


@contextmanager
def cut_at(step: str) -> Iterator[type[Exception]]:
    """Within the block, bringing a schema up to date stops before `step` as if the laptop went off."""

    class CutError(Exception):
        pass

    def cut(connection: Connection, path: Path) -> None:
        def meet(action: int, first: str | None, second: str | None, *_: object) -> int:
            changes = (SQLITE_CREATE_TABLE, SQLITE_DROP_TABLE, SQLITE_CREATE_INDEX)
            renaming = action == SQLITE_ALTER_TABLE and step == "chain_heads"
            setting = action == SQLITE_PRAGMA and first == step and second is not None
            return SQLITE_DENY if renaming or setting or (action in changes and first == step) else SQLITE_OK

        connection.set_authorizer(meet)
        try:
            migrate(connection, path)
        except BugError:
            raise CutError from None

    with pytest.MonkeyPatch.context() as going_off:
        going_off.setattr("app.store.migrations.migrate", cut)
        yield CutError


@pytest.mark.parametrize(
    ("earlier", "step"),
    [(version, step) for version, steps in STEPS.items() for step in steps],
    indirect=["earlier"],
)
def test_bringing_up_to_date_is_cut_off_anywhere_and_done_whole_the_next_time(earlier: Earlier, step: str) -> None:
    with cut_at(step) as cut, pytest.raises(cut):
        open_with_key(earlier.folder, earlier.key)
    session = reopened(earlier)
    assert holds_all(session, earlier)
    (draft,) = recover(session)
    assert draft.text == "Half a"
    session.close()


def test_an_earlier_version_leaves_a_store_alone_that_was_brought_up_to_date(
    earlier: Earlier, monkeypatch: pytest.MonkeyPatch
) -> None:
    reopened(earlier).close()
    monkeypatch.setattr("app.store.database.SCHEMA_VERSION", earlier.version)
    with pytest.raises(KnownError, match="last opened by a newer version of the program"):
        open_with_key(earlier.folder, earlier.key)


def test_a_file_of_the_first_version_is_merged_once_a_person_agrees(tmp_path: Path) -> None:
    lead = small_inspection(tmp_path / "lead").session
    laptop = joined(handed_out(lead, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="PA")
    record_judgement(laptop, case_id=CASE, question="1.1.01", answer="no")
    file = unsigned_file(laptop.store, tmp_path / "earlier.assessment", journal=1)
    for session in (lead, laptop):
        session.close()
    take_back_to(4, lead.folder, lead.store.key)
    lead = open_with_key(lead.folder, lead.store.key, clock=Clock())
    before = row_hashes(lead)
    with pytest.raises(UnsignedError, match="Some changes are unsigned") as refused:
        merge(lead, file)
    assert str(refused.value.problems[0]) == (
        f"{file}: holds 1 change that no laptop signed. Ask who made them. If that is sure, add --unsigned."
    )
    assert row_hashes(lead) == before
    merge(lead, file, unsigned=True)
    assert lead.judgement(CASE, "1.1.01", "PA").answer == "no"
    assert faults(lead) == []
    lead.close()


def test_the_first_version_refuses_our_file_in_a_sentence(tmp_path: Path) -> None:
    lead = small_copy(tmp_path / "lead")
    laptop = joined(handed_out(lead, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="PA")
    record_flag(laptop, case_id=CASE, kind="ask", text="Why so late?")
    ours = exported(laptop, tmp_path / "ours.assessment")
    laptop.close()
    with without_later_kinds():
        before = row_hashes(lead)
        with pytest.raises(DataError, match="1 file is not fit") as refused:
            merge(lead, ours)
        assert "written by a newer version of the program. Update this one first." in str(refused.value.problems[0])
        assert row_hashes(lead) == before
    lead.close()


def test_a_store_with_a_kind_of_record_that_is_not_known_is_of_a_newer_version(session: Session) -> None:
    record_flag(session, case_id=CASE, kind="ask", text="Why so late?", assessor="PA")
    with without_later_kinds(), pytest.raises(KnownError, match="last opened by a newer version of the program"):
        open_with_key(session.folder, session.store.key)
    assert [flag.text for flag in session.case(CASE).open_flags("PA")] == ["Why so late?"]


@pytest.fixture
def written_by_version_3(tmp_path: Path) -> Iterator[Session]:
    """The store that the program of schema 3 itself wrote, brought up to date."""
    opened = open_inspection(
        copy_of_version_3(tmp_path / "lead"), Secrets(passphrase=VERSION_3_PASSPHRASE), clock=Clock()
    )
    yield opened
    opened.close()


def test_a_store_that_version_3_wrote_holds_every_record_it_did(written_by_version_3: Session) -> None:
    session = written_by_version_3
    case = session.case(CASE)
    assert (len(row_hashes(session)), faults(session), scores_are_exact(session)) == (40, [], True)
    assert session.store.connection.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION,)
    assert (session.area, dict(session.team)) == (
        "Bromley",
        {"LA": "assessor", "LI": "lead", "PA": "assessor", "QA": "assessor"},
    )
    # The lead's answer is newer in time and PA's clock is an hour ahead: PA's counts until a ruling.
    assert dict(case.judgements_of("PA")) == {
        "1.1.01": Judgement("no", ("late", "thin"), "Seen.", "Log 14/3"),
        "1.1.02": BLANK,
        "1.1.03": BLANK,
    }
    assert [found.key for found in session.conflicts()] == [judgement_key(CASE, "1.1.01", "PA")]
    assert dict(case.facts_of("PA")) == {"plan_required": "yes", "custody_phase": None}
    assert (case.rating("start", "lifestyle"), dict(case.profile)) == (1, {"gender": "female", "case_manager": ""})
    assert (case.allocated_to, session.case("BRO-002").counting_assessor("1.1.01")) == ("PA", "QA")
    assert list(case.flags_of("PA").values()) == [Flag("ask", "", "Why so late?")]
    assert case.interviews_of("PA") == (Interview(1, "The case manager", "2012-03-26T14:30", 45),)
    assert case.interview_numbers("PA") == (1, 2)
    assert (case.time_of("PA"), case.completion("PA")) == (90, Completion(complete=True, why="Still lost."))
    assert [draft.text for draft in recover(session)] == ["Half a"]
    assert faults(session) == []


def test_work_goes_on_in_a_store_that_version_3_wrote(written_by_version_3: Session) -> None:
    session = written_by_version_3
    record_judgement(session, case_id=CASE, question="1.1.01", assessor="PA", note="Seen twice.")
    assert len(session.conflicts()) == 1
    # Both laptops recorded the same gender, which one edit settles.
    record_profile(session, case_id=CASE, field="gender", value="male")
    assert len(session.store.history(PROFILE.key(CASE, "gender"))[-1].replaces) == 2
    merge(session, VERSION_3 / "PA.assessment")
    assert faults(session) == []


def test_a_file_that_version_3_wrote_is_merged(tmp_path: Path) -> None:
    handout = VERSION_3 / "PA.assessment"
    session = open_inspection(copy_of_version_3(tmp_path / "lead"), Secrets(passphrase=VERSION_3_PASSPHRASE))
    file = check_file(handout, session.store.key, session.store.inspection)
    assert file.manifest.rows == 37
    assert {row.hash for row in file.rows} <= row_hashes(session)
    session.close()


def test_the_schema_that_tests_take_a_store_back_to_is_the_one_that_version_3_made(tmp_path: Path) -> None:
    session = small_copy(tmp_path / "lead")
    session.close()
    take_back_to(3, session.folder, session.store.key)
    made = copy_of_version_3(tmp_path / "made")
    key = unlock_store(made, Secrets(passphrase=VERSION_3_PASSPHRASE))
    assert schema_of(session.folder, session.store.key) == schema_of(made, key)


def test_laptops_that_version_4_wrote_go_on_with_signatures(tmp_path: Path) -> None:
    laptops: dict[str, Session] = {}
    for name in ("lead", "PA"):
        shutil.copytree(VERSION_4 / name, tmp_path / name)
        laptops[name] = open_inspection(tmp_path / name, Secrets(passphrase=PASSPHRASE), clock=Clock())
        assert faults(laptops[name]) == []
    lead, laptop = laptops["lead"], laptops["PA"]
    with pytest.raises(UnsignedError) as refused:
        merge(lead, VERSION_4 / "PA.assessment")
    assert "holds 5 changes that no laptop signed" in str(refused.value.problems[0])
    merge(lead, VERSION_4 / "PA.assessment", unsigned=True)
    case = lead.case(CASE)
    assert (case.judgements_of("PA")["1.1.01"].note, case.profile["gender"]) == ("Seen.", "female")
    assert (case.interviews_of("PA")[0].number, case.time_of("PA")) == (1, 90)
    record_judgement(laptop, case_id=CASE, question="1.1.02", answer="yes")
    assert begin_interview(laptop, case_id=CASE, began="2012-03-27T10:00")[0] == 2
    plan = plan_merge(lead, [exported(laptop, tmp_path / "new.assessment")])
    assert (len(plan.rows), plan.admission.unsigned, [each.people for each in plan.admission.introduced]) == (
        *(2, 0),
        [("PA",)],
    )
    merge(lead, tmp_path / "new.assessment")
    # The lead vouches for what came unsigned, LA's earlier answer among it.
    third = joined(handed_out(lead, tmp_path / "all.assessment"), tmp_path / "QA", assessor="QA", clock=Clock())
    assert shown(third) == shown(lead)
    for session in (third, lead, laptop):
        assert faults(session) == []
        session.close()
