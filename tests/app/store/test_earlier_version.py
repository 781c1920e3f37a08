"""Stores and files of the version before flags, interviews and time: taken up whole; and what it does with ours."""

from __future__ import annotations

from pathlib import Path
from sqlite3 import SQLITE_CREATE_TABLE, SQLITE_DENY, SQLITE_DROP_TABLE, SQLITE_OK, SQLITE_PRAGMA, Connection

import pytest

from app.commands.answering import record_judgement
from app.commands.backing_up import find_backups, look_into, restore_backup
from app.commands.drafting import keep_drafts, save_draft
from app.commands.flagging import record_flag
from app.commands.interviewing import begin_interview
from app.commands.opening import open_with_key, recover
from app.commands.timing import add_time
from app.errors import BugError, DataError, KnownError
from app.session.session import Session
from app.store.backup import back_up
from app.store.keyring import Secrets
from app.store.migrations import migrate
from tests.helpers.earlier import earlier_version
from tests.helpers.inspections import (
    PASSPHRASE,
    exported,
    faults,
    handed_out,
    joined,
    merge,
    row_hashes,
    small_inspection,
)

CASE = "BRO-001"


@pytest.fixture
def earlier(tmp_path: Path) -> tuple[Path, bytes, set[bytes]]:
    """A folder made by the earlier version, with an answer in it and a note half typed; its key and rows."""
    with earlier_version():
        session = small_inspection(tmp_path / "lead").session
        record_judgement(session, case_id=CASE, question="1.1.01", answer="yes", note="Seen.")
        save_draft(session, case_id=CASE, question="1.1.03", field="note", text="Half a")
        kinds = session.store.connection.execute("SELECT name FROM pragma_table_list WHERE name='flags'").fetchall()
        assert kinds == []
        found = session.folder, session.store.key, row_hashes(session)
        session.close()
    return found


def reopened(earlier: tuple[Path, bytes, set[bytes]]) -> Session:
    return open_with_key(earlier[0], earlier[1])


def test_a_store_of_the_earlier_version_is_taken_up_whole(earlier: tuple[Path, bytes, set[bytes]]) -> None:
    folder, key, rows = earlier
    with pytest.raises(KnownError, match="made by an older version of the program"):
        open_with_key(folder, key, read_only=True)
    session = open_with_key(folder, key)
    assert row_hashes(session) == rows
    assert session.judgement(CASE, "1.1.01", "PA").note == "Seen."
    assert faults(session) == []
    (draft,) = recover(session)
    assert session.judgement(CASE, "1.1.03", "PA").note == draft.text == "Half a"
    session.close()


def test_a_store_that_was_taken_up_holds_all_that_a_new_one_does(earlier: tuple[Path, bytes, set[bytes]]) -> None:
    session = reopened(earlier)
    record_flag(session, case_id=CASE, kind="ask", text="Why so late?")
    save_draft(session, case_id=CASE, question="", field="flag/check", text="The log")
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


def test_a_backup_is_made_before_a_store_is_brought_up_to_date(earlier: tuple[Path, bytes, set[bytes]]) -> None:
    session = reopened(earlier)
    (backup,) = (session.folder / "backups").iterdir()
    session.close()
    with earlier_version():
        as_it_was = open_with_key(backup, earlier[1])
        assert row_hashes(as_it_was) == earlier[2]
        as_it_was.close()


def test_a_backup_of_the_earlier_version_is_restored_and_stays_what_it_was(
    earlier: tuple[Path, bytes, set[bytes]], tmp_path: Path
) -> None:
    folder, key, rows = earlier
    stick = tmp_path / "stick"
    stick.mkdir()
    with earlier_version():
        then = open_with_key(folder, key)
        backup = back_up(then.store, stick)
        then.close()
    before = {path.name: path.read_bytes() for path in backup.iterdir()}
    (found,) = find_backups(stick)
    opened, contents = look_into(found, Secrets(passphrase=PASSPHRASE))
    assert contents.cases == 3
    restore_backup(backup, opened, tmp_path / "restored")
    assert {path.name: path.read_bytes() for path in backup.iterdir()} == before
    session = open_with_key(tmp_path / "restored", key)
    assert row_hashes(session) == rows
    assert faults(session) == []
    (draft,) = recover(session)
    assert draft.text == "Half a"
    session.close()


@pytest.mark.parametrize("step", ["flags", "interviews", "drafts_2", "drafts", "user_version"])
def test_a_taking_up_that_is_cut_off_anywhere_is_done_whole_the_next_time(
    earlier: tuple[Path, bytes, set[bytes]], monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    folder, key, rows = earlier

    class CutError(Exception):
        """The laptop goes off."""

    def cut(connection: Connection, path: Path) -> None:
        def meet(action: int, first: str | None, second: str | None, *_: object) -> int:
            making = action in (SQLITE_CREATE_TABLE, SQLITE_DROP_TABLE, SQLITE_PRAGMA) and first == step
            if making and (action != SQLITE_PRAGMA or second is not None):
                return SQLITE_DENY
            return SQLITE_OK

        connection.set_authorizer(meet)
        try:
            migrate(connection, path)
        except BugError:
            raise CutError from None

    with monkeypatch.context() as going_off:
        going_off.setattr("app.store.migrations.migrate", cut)
        with pytest.raises(CutError):
            open_with_key(folder, key)
    session = open_with_key(folder, key)
    assert row_hashes(session) == rows
    assert faults(session) == []
    (draft,) = recover(session)
    assert draft.text == "Half a"
    session.close()


def test_the_earlier_version_leaves_a_store_alone_that_was_taken_up(earlier: tuple[Path, bytes, set[bytes]]) -> None:
    reopened(earlier).close()
    with earlier_version(), pytest.raises(KnownError, match="last opened by a newer version of the program"):
        open_with_key(earlier[0], earlier[1])


def test_a_file_of_the_earlier_version_is_merged(tmp_path: Path) -> None:
    with earlier_version():
        lead = small_inspection(tmp_path / "lead").session
        handout = handed_out(lead, tmp_path / "all.assessment")
        key = lead.store.key
        lead.close()
        laptop = joined(handout, tmp_path / "laptop", assessor="PA")
        record_judgement(laptop, case_id=CASE, question="1.1.01", answer="no")
        exported(laptop, tmp_path / "earlier.assessment")
        laptop.close()
    lead = open_with_key(tmp_path / "lead", key)
    merge(lead, tmp_path / "earlier.assessment")
    assert lead.judgement(CASE, "1.1.01", "PA").answer == "no"
    assert faults(lead) == []
    lead.close()


def test_the_earlier_version_refuses_our_file_in_a_sentence(tmp_path: Path) -> None:
    with earlier_version():
        lead = small_inspection(tmp_path / "lead").session
        handout = handed_out(lead, tmp_path / "all.assessment")
    laptop = joined(handout, tmp_path / "laptop", assessor="PA")
    record_flag(laptop, case_id=CASE, kind="ask", text="Why so late?")
    ours = exported(laptop, tmp_path / "ours.assessment")
    laptop.close()
    with earlier_version():
        before = row_hashes(lead)
        with pytest.raises(DataError, match="1 file is not fit") as refused:
            merge(lead, ours)
        assert "written by a newer version of the program. Update this one first." in str(refused.value.problems[0])
        assert row_hashes(lead) == before
        lead.close()
