"""A new kind of record is one module and one line: with that it is written, merged, undone, described and verified."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.cli.printing import history_line
from app.commands.opening import open_with_key
from app.commands.sharing import plan_merge
from app.commands.undoing import redo, undo
from app.errors import BugError, DataError, KnownError
from app.framework.model import Framework
from app.message import Message
from app.records.key import RecordKey
from app.records.kind import Plain, RecordKind, no_item
from app.records.registry import KINDS, journal_format
from app.session.session import Session
from app.store.store import NewRecord
from tests.helpers.inspections import Clock, exported, faults, handed_out, joined, merge, row_hashes, small_inspection
from ui.assess.history.labels import history_of
from ui.assess.record_pages import page_of
from ui.safety.session_heartbeat import describe_record
from ui.sharing.plan_rows import change_rows, difference_rows

CASE = "BRO-001"


@dataclass(frozen=True, slots=True)
class Verdict:
    """The lead's verdict on a case, in points."""

    points: int
    said: str


def _decode(_item: str, plain: Plain) -> Verdict:
    if not isinstance(plain, dict) or plain.keys() != {"points", "said"} or type(plain["points"]) is not int:
        raise TypeError("a verdict has points and words")
    return Verdict(plain["points"], str(plain["said"]))


def _in_words(_framework: Framework, _item: str, verdict: Verdict) -> Message:
    return Message("{points} points: “{said}”", points=verdict.points, said=verdict.said)


VERDICT = RecordKind[Verdict](
    name="verdict",
    tag="verdict",
    counted=lambda count: Message("1 verdict") if count == 1 else Message("{count} verdicts", count=count),
    decode=_decode,
    encode=lambda verdict: {"points": verdict.points, "said": verdict.said},
    fits_item=no_item,
    fits=lambda _framework, _item, verdict: 0 <= verdict.points <= 10,
    in_words=_in_words,
    title=lambda _framework, _item: Message("the verdict"),
    owned=True,
    undoable=True,
    guarded=True,
    since=journal_format() + 1,
)
KEY = VERDICT.key(CASE, owner="PA")


@contextmanager
def known() -> Iterator[None]:
    """Within the block the program has the made-up kind: one line in the registry."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(KINDS, VERDICT.tag, VERDICT)
        yield


@pytest.fixture(autouse=True)
def verdicts() -> Iterator[None]:
    with known():
        yield


def give(session: Session, points: int, said: str = "Fair.") -> None:
    session.record([NewRecord(KEY, Verdict(points, said))], author="PA")


def recorded_verdicts(session: Session, case: str = CASE) -> list[Verdict | None]:
    return list(session.case(case).values(VERDICT, "PA").values())


def test_it_is_written_and_read_back_with_no_table_of_its_own(session: Session) -> None:
    give(session, 7)
    assert recorded_verdicts(session) == [Verdict(7, "Fair.")]
    again = Session(session.store)
    assert (recorded_verdicts(again), again.cases) == ([Verdict(7, "Fair.")], session.cases)
    (row,) = session.store.history(KEY)
    assert row.value == '{"points":7,"said":"Fair."}'
    tables = session.store.connection.execute("SELECT name FROM sqlite_schema WHERE sql LIKE '%verdict%'").fetchall()
    assert tables == []


def test_a_value_that_it_cannot_have_is_refused(session: Session) -> None:
    for points, owner in ((11, "PA"), (7, ""), (7, "ZZ")):
        with pytest.raises(BugError, match="Nothing was recorded"):
            session.record([NewRecord(VERDICT.key(CASE, owner=owner), Verdict(points, ""))])
    assert recorded_verdicts(session) == []


def test_it_is_undone_and_redone_and_described_in_words(session: Session) -> None:
    give(session, 7)
    give(session, 3, "Thin.")
    assert str(undo(session, case_id=CASE).sentence) == (
        "Undone in BRO-001: the verdict goes from 3 points: “Thin.” to 7 points: “Fair.”."
    )
    assert recorded_verdicts(session) == [Verdict(7, "Fair.")]
    assert "goes from 7 points: “Fair.” to nothing" in str(undo(session, case_id=CASE).sentence)
    assert recorded_verdicts(session) == [None]
    assert redo(session, case_id=CASE).key == KEY
    assert (recorded_verdicts(session), faults(session)) == ([Verdict(7, "Fair.")], [])


def test_history_merge_pages_and_recovery_show_it_with_no_edit_of_theirs(session: Session, tmp_path: Path) -> None:
    # The laptop's version is the later one. At one time the stores' random ids would decide which counts.
    later = Clock()
    later.go_on(60_000)
    file = handed_out(session, tmp_path / "all.assessment")
    laptop = joined(file, tmp_path / "laptop", assessor="PA", clock=later)
    give(session, 7)
    give(laptop, 3, "Thin.")
    path = exported(laptop, tmp_path / "PA.assessment")
    laptop.close()
    plan = plan_merge(session, [path])
    assert change_rows(plan) == [(CASE, "1 verdict", 1)]
    ((case, subject, counts, other),) = difference_rows(plan, session.framework)
    assert (case, subject) == (CASE, "The verdict (PA)")
    assert "3 points: “Thin.”" in f"{counts}{other}"
    assert "7 points: “Fair.”" in f"{counts}{other}"
    (line,) = history_of(session, [KEY])
    assert line.what == "7 points: “Fair.”"
    (row,) = session.store.history(KEY)
    assert "the verdict of PA: nothing -> 7 points: “Fair.”" in history_line(session.framework, row, None)
    assert describe_record(KEY) == CASE
    assert page_of(session.framework, KEY) is None


def test_laptops_that_merge_agree_and_a_difference_waits_for_a_ruling(session: Session, tmp_path: Path) -> None:
    laptop = joined(handed_out(session, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="PA", clock=Clock())
    give(session, 7)
    give(laptop, 3)
    mine, theirs = exported(session, tmp_path / "mine.assessment"), exported(laptop, tmp_path / "theirs.assessment")
    merge(session, theirs)
    merge(laptop, mine)
    assert row_hashes(session) == row_hashes(laptop)
    assert session.cases == laptop.cases
    assert [found.key for found in session.conflicts()] == [found.key for found in laptop.conflicts()] == [KEY]
    assert (faults(session), faults(laptop)) == ([], [])
    laptop.close()


def test_verify_finds_a_value_that_it_cannot_have(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    give(session, 7)
    assert faults(session) == []
    session.store.append([NewRecord(KEY, Verdict(70, ""))], act="edit", author="PA")
    assert any("holds a value that verdict '' cannot have" in fault for fault in faults(session))
    session.store.connection.execute("UPDATE heads SET row=1 WHERE kind='verdict'")
    assert any("projections: verdict  of BRO-001 is not what the journal gives" in fault for fault in faults(session))


def test_a_change_of_it_that_nobody_has_seen_is_not_overwritten(session: Session) -> None:
    worker = open_with_key(session.folder, session.store.key, clock=Clock())
    give(worker, 3)
    with pytest.raises(KnownError, match="the verdict of BRO-001 was changed by an import or a merge"):
        give(session, 7)
    assert session.refresh()
    assert recorded_verdicts(session) == [Verdict(3, "Fair.")]
    worker.close()


def test_a_version_without_it_refuses_its_file_and_leaves_its_store_alone(tmp_path: Path) -> None:
    lead = small_inspection(tmp_path / "lead").session
    laptop = joined(handed_out(lead, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="PA")
    give(laptop, 7)
    path = exported(laptop, tmp_path / "PA.assessment")
    folder, key = laptop.folder, laptop.store.key
    laptop.close()
    with pytest.MonkeyPatch.context() as patch:
        patch.delitem(KINDS, VERDICT.tag)
        with pytest.raises(DataError, match="not fit") as refused:
            merge(lead, path)
        assert "written by a newer version of the program" in str(refused.value.problems[0])
        with pytest.raises(KnownError, match="last opened by a newer version of the program"):
            open_with_key(folder, key)
    assert recorded_verdicts(open_with_key(folder, key)) == [Verdict(7, "Fair.")]
    lead.close()


def test_a_key_of_it_names_its_kind(session: Session) -> None:
    assert VERDICT.matches(KEY)
    assert RecordKey("verdict", CASE, "", "PA") == KEY
