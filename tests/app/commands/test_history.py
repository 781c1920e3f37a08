"""Undo, redo and history: every version of everything stays, and each laptop reverses its own changes only."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.answering import CLEAR, record_fact, record_judgement, record_rating
from app.commands.completing import complete_cases
from app.commands.drafting import save_draft
from app.commands.importing import import_answers
from app.commands.opening import open_with_key
from app.commands.settling import choose_version
from app.commands.sharing import own_fingerprint
from app.commands.undoing import redo, undo
from app.errors import DataError
from app.records.fact import fact_key
from app.records.judgement import judgement_key
from app.records.key import RecordKey
from app.session.session import Session
from tests.helpers.inspections import (
    DAY,
    FIRST_MORNING,
    HOUR,
    Clock,
    exported,
    faults,
    handed_out,
    joined,
    merge,
    row_hashes,
    shown,
    small_copy,
    table,
)

CASE, QUESTION = "BRO-001", "1.1.01"
KEY = judgement_key(CASE, QUESTION, "PA")


class Two:
    """A lead's laptop and PA's, each with a clock of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lead_clock, self.laptop_clock = Clock(), Clock()
        self.lead = small_copy(folder / "lead", clock=self.lead_clock)
        handout = handed_out(self.lead, folder / "all.assessment")
        self.laptop = joined(handout, folder / "laptop", assessor="PA", clock=self.laptop_clock)
        self._files = 0

    def send(self, sender: Session, receiver: Session) -> None:
        self._files += 1
        file = exported(sender, self.folder / f"{self._files}.assessment")
        merge(receiver, file, confirmed=[own_fingerprint(sender)])

    def exchange(self) -> None:
        self.send(self.laptop, self.lead)
        self.send(self.lead, self.laptop)
        assert shown(self.lead) == shown(self.laptop)
        assert row_hashes(self.lead) == row_hashes(self.laptop)
        assert faults(self.lead) == faults(self.laptop) == []

    def close(self) -> None:
        self.lead.close()
        self.laptop.close()


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    made = Two(tmp_path)
    yield made
    made.close()


def answer_of(session: Session, question: str = QUESTION) -> str | None:
    return session.judgement(CASE, question, "PA").answer


def give(session: Session, answer: str, question: str = QUESTION) -> None:
    record_judgement(session, case_id=CASE, question=question, assessor="PA", answer=answer)


def test_undo_walks_back_through_every_change_and_redo_walks_forward(session: Session) -> None:
    give(session, "yes")
    give(session, "no")
    record_fact(session, case_id=CASE, fact="custody_phase", value="no", assessor="PA")
    record_rating(session, case_id=CASE, stage="start", item="lifestyle", value=1)
    complete_cases(session, [CASE], why="Enough is known.")
    before = shown(session)
    sentences = [str(undo(session, case_id=CASE).sentence) for _ in range(5)]
    assert sentences[0].startswith(f"Undone in {CASE}: the case goes from complete (Enough")
    assert sentences[1] == f"Undone in {CASE}: rating Lifestyle (start) goes from 1 to nothing."
    assert sentences[-1] == f"Undone in {CASE}: {QUESTION} “Was there a plan?” goes from yes to no answer."
    case = session.case(CASE)
    assert (answer_of(session), case.facts_of("PA").get("custody_phase"), case.complete) == (None, None, False)
    assert case.ratings["start", "lifestyle"] is None
    with pytest.raises(DataError, match=f"nothing to undo in {CASE}"):
        undo(session, case_id=CASE)
    for _ in range(5):
        redo(session, case_id=CASE)
    with pytest.raises(DataError, match=f"nothing to redo in {CASE}"):
        redo(session, case_id=CASE)
    assert {key: value[0] for key, value in shown(session).items() if isinstance(value, tuple)} == {
        key: value[0] for key, value in before.items() if isinstance(value, tuple)
    }
    assert faults(session) == []


def test_undo_of_a_first_answer_leaves_no_answer_and_keeps_both_in_the_history(session: Session) -> None:
    give(session, "yes")
    undo(session, case_id=CASE)
    assert answer_of(session) is None
    assert [(row.act, row.plain) for row in session.store.history(KEY)] == [
        ("edit", {"answer": "yes"}),
        ("undo", None),
    ]


def test_a_new_change_clears_what_could_be_redone(session: Session) -> None:
    give(session, "yes")
    give(session, "no")
    undo(session, case_id=CASE)
    give(session, "yes", "1.1.02")
    with pytest.raises(DataError, match="nothing to redo"):
        redo(session, case_id=CASE)
    undo(session, case_id=CASE)
    undo(session, case_id=CASE)
    assert (answer_of(session), answer_of(session, "1.1.02")) == (None, None)


def test_undo_keeps_to_its_case(session: Session) -> None:
    give(session, "yes")
    record_judgement(session, case_id="BRO-002", question=QUESTION, assessor="LA", answer="no")
    undo(session, case_id=CASE)
    assert session.judgement("BRO-002", QUESTION, "LA").answer == "no"
    with pytest.raises(DataError, match=f"nothing to undo in {CASE}"):
        undo(session)
    assert undo(session, case_id="BRO-002").key.case_id == "BRO-002"


def test_undo_without_a_case_takes_what_was_being_typed_last(session: Session) -> None:
    give(session, "yes")
    save_draft(session, case_id="BRO-002", question=QUESTION, field="note", text="Just typed.", assessor="LA")
    undone = undo(session)
    assert undone.key == judgement_key("BRO-002", QUESTION, "LA")
    assert answer_of(session) == "yes"
    redo(session)
    assert session.judgement("BRO-002", QUESTION, "LA").note == "Just typed."


def test_undo_does_not_touch_the_sample_the_team_or_a_ruling(session: Session) -> None:
    before = shown(session)
    for case in (None, CASE):
        with pytest.raises(DataError, match="nothing to undo"):
            undo(session, case_id=case)
    assert shown(session) == before


def test_imported_answers_are_undone_one_by_one(session: Session) -> None:
    rows = ((CASE, QUESTION, "yes"), (CASE, "1.1.02", "no"))
    import_answers(session, table("answers.csv", ("reference", "question", "answer"), *rows))
    undo(session, case_id=CASE)
    assert (answer_of(session), answer_of(session, "1.1.02")) == ("yes", None)


def test_undo_goes_on_after_the_inspection_was_closed_and_opened(session: Session) -> None:
    give(session, "yes")
    give(session, "no")
    undo(session, case_id=CASE)
    key, folder = session.store.key, session.folder
    session.close()
    again = open_with_key(folder, key, clock=Clock())
    redo(again, case_id=CASE)
    assert answer_of(again) == "no"
    undo(again, case_id=CASE)
    undo(again, case_id=CASE)
    assert answer_of(again) is None
    again.close()


def test_undo_passes_over_what_a_merge_replaced_and_says_so(two: Two) -> None:
    give(two.laptop, "yes")
    give(two.laptop, "no", "1.1.02")
    two.exchange()
    give(two.lead, "na", "1.1.02")
    two.send(two.lead, two.laptop)
    undone = undo(two.laptop, case_id=CASE)
    assert undone.key == KEY
    assert tuple(map(str, undone.passed_over)) == ("1.1.02 was passed over: a newer version counts there now.",)
    assert answer_of(two.laptop, "1.1.02") == "na"
    two.exchange()


def test_undo_never_undoes_a_merge(two: Two) -> None:
    give(two.lead, "yes")
    two.send(two.lead, two.laptop)
    with pytest.raises(DataError, match="no change made here still counts"):
        undo(two.laptop, case_id=CASE)
    assert answer_of(two.laptop) == "yes"


def test_undo_goes_back_to_the_version_that_came_with_a_merge(two: Two) -> None:
    give(two.lead, "yes")
    two.send(two.lead, two.laptop)
    give(two.laptop, "no")
    undo(two.laptop, case_id=CASE)
    assert answer_of(two.laptop) == "yes"
    with pytest.raises(DataError):
        undo(two.laptop, case_id=CASE)
    redo(two.laptop, case_id=CASE)
    assert answer_of(two.laptop) == "no"


def test_a_redo_does_not_put_back_what_a_merge_has_since_replaced(two: Two) -> None:
    give(two.laptop, "yes")
    undo(two.laptop, case_id=CASE)
    two.exchange()
    give(two.lead, "na")
    two.send(two.lead, two.laptop)
    with pytest.raises(DataError, match="nothing to redo"):
        redo(two.laptop, case_id=CASE)
    assert answer_of(two.laptop) == "na"


def test_an_answer_of_three_days_is_read_back_with_its_whole_history(tmp_path: Path) -> None:
    clock = Clock()
    session = small_copy(tmp_path / "lead", clock=clock)
    for day, answer in enumerate(("yes", "no", "na")):
        clock.now = FIRST_MORNING + day * DAY + HOUR
        record_judgement(session, case_id=CASE, question=QUESTION, assessor="PA", answer=answer, note=f"Day {day + 1}.")
    key = session.store.key
    session.close()
    again = open_with_key(tmp_path / "lead", key, clock=clock)
    history = again.store.history(KEY)
    assert [(row.plain["answer"], row.plain["note"]) for row in history] == [
        ("yes", "Day 1."), ("no", "Day 2."), ("na", "Day 3.")
    ]  # fmt: skip
    assert [row.at - FIRST_MORNING for row in history] == [HOUR, DAY + HOUR, 2 * DAY + HOUR]
    assert [row.author for row in history] == ["PA"] * 3
    assert [row.replaces for row in history] == [(), (history[0].hash,), (history[1].hash,)]
    again.close()


@pytest.mark.parametrize("back", [1, HOUR, DAY, 40 * 365 * DAY, FIRST_MORNING + DAY])
def test_a_clock_set_back_never_puts_a_change_before_the_one_it_follows(tmp_path: Path, back: int) -> None:
    clock = Clock()
    session = small_copy(tmp_path / "lead", clock=clock)
    give(session, "yes")
    clock.go_on(-back)
    give(session, "no")
    assert answer_of(session) == "no"
    assert [row.plain["answer"] for row in session.store.history(KEY)] == ["yes", "no"]
    assert faults(session) == []
    copy = exported(session, tmp_path / "copy.assessment")
    merge(session, copy)
    session.close()


def test_a_clock_far_ahead_ends_with_the_century_after_next(tmp_path: Path) -> None:
    clock = Clock()
    session = small_copy(tmp_path / "lead", clock=clock)
    clock.now = 1 << 60
    give(session, "yes")
    give(session, "no")
    laptop = joined(handed_out(session, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="PA")
    give(laptop, "na")
    merge(session, exported(laptop, tmp_path / "laptop.assessment"))
    assert answer_of(session) == "na"
    assert faults(session) == faults(laptop) == []
    session.close()
    laptop.close()


def test_a_copied_store_branches_and_comes_back_with_nothing_lost(tmp_path: Path) -> None:
    session = small_copy(tmp_path / "lead")
    give(session, "yes")
    key = session.store.key
    session.close()
    shutil.copytree(tmp_path / "lead", tmp_path / "copy")
    first, second = (open_with_key(tmp_path / name, key, clock=Clock()) for name in ("lead", "copy"))
    assert first.store.id == second.store.id
    give(first, "no")
    give(first, "no", "1.1.02")
    give(second, "na")
    record_fact(second, case_id="BRO-002", fact="custody_phase", value="yes", assessor="LA")
    everything = row_hashes(first) | row_hashes(second)
    files = exported(first, tmp_path / "1.assessment"), exported(second, tmp_path / "2.assessment")
    merge(first, files[1])
    merge(second, files[0])
    assert row_hashes(first) == row_hashes(second) == everything
    assert shown(first) == shown(second)
    assert [found.key for found in first.conflicts()] == [KEY]
    assert faults(first) == faults(second) == []
    # Each still undoes what was done in it, and nothing that was done in the other.
    assert undo(first).key == judgement_key(CASE, "1.1.02", "PA")
    assert undo(second).key == fact_key("BRO-002", "custody_phase", "LA")
    assert faults(first) == faults(second) == []
    first.close()
    second.close()


def differ(two: Two) -> None:
    """Both laptops answer the same question otherwise, then exchange files."""
    give(two.lead, "yes")
    two.laptop_clock.go_on(HOUR)
    give(two.laptop, "no")
    two.exchange()


def test_versions_that_differ_are_listed_until_ruled_and_the_ruling_travels(two: Two) -> None:
    differ(two)
    for session in (two.lead, two.laptop):
        (found,) = session.conflicts()
        assert found.key == KEY
        assert [session.store.row(version).plain["answer"] for version in found.versions] == ["no", "yes"]
        assert answer_of(session) == "no"
    (found,) = two.lead.conflicts()
    changes = choose_version(two.lead, KEY, version=found.versions[1], why="The log shows a plan.")
    assert changes.keys == (KEY,)
    assert (answer_of(two.lead), two.lead.conflicts()) == ("yes", [])
    two.exchange()
    assert (answer_of(two.laptop), two.laptop.conflicts()) == ("yes", [])
    ruling = two.laptop.store.history(KEY)[-1]
    assert (ruling.act, ruling.why, set(ruling.replaces)) == ("ruling", "The log shows a plan.", set(found.versions))


def test_a_ruling_needs_a_reason_and_a_current_version(two: Two) -> None:
    with pytest.raises(DataError, match="No versions differ there"):
        choose_version(two.lead, KEY, version=bytes(32), why="x")
    differ(two)
    (found,) = two.lead.conflicts()
    with pytest.raises(DataError, match="Say why"):
        choose_version(two.lead, KEY, version=found.versions[0], why=" ")
    with pytest.raises(DataError, match="not among them"):
        choose_version(two.lead, KEY, version=bytes(32), why="x")
    assert two.lead.conflicts() == [found]


def test_an_edit_does_not_settle_what_differs(two: Two) -> None:
    differ(two)
    give(two.laptop, "na")
    (found,) = two.laptop.conflicts()
    assert [two.laptop.store.row(version).plain["answer"] for version in found.versions] == ["na", "yes"]
    two.exchange()
    assert len(two.lead.conflicts()) == 1


def test_versions_that_agree_need_no_ruling_and_a_later_edit_replaces_both(two: Two) -> None:
    give(two.lead, "yes")
    two.laptop_clock.go_on(HOUR)
    give(two.laptop, "yes")
    two.exchange()
    assert two.lead.conflicts() == []
    give(two.lead, "no")
    assert two.lead.conflicts() == []
    assert len(two.lead.store.history(KEY)[-1].replaces) == 2
    two.exchange()
    assert two.laptop.conflicts() == []
    assert answer_of(two.laptop) == "no"


def test_two_rulings_made_apart_are_themselves_listed(two: Two) -> None:
    differ(two)
    (found,) = two.lead.conflicts()
    second = joined(handed_out(two.lead, two.folder / "LI.assessment"), two.folder / "LI", assessor="LI")
    choose_version(two.lead, KEY, version=found.versions[1], why="One way.")
    choose_version(second, KEY, version=found.versions[0], why="The other way.")
    merge(two.lead, exported(second, two.folder / "second.assessment"), confirmed=[own_fingerprint(second)])
    second.close()
    assert len(two.lead.conflicts()) == 1


def test_an_answer_cleared_on_one_laptop_and_changed_on_the_other_is_listed(two: Two) -> None:
    give(two.lead, "yes")
    two.exchange()
    give(two.lead, CLEAR)
    give(two.laptop, "no")
    two.exchange()
    assert [found.key for found in two.lead.conflicts()] == [KEY]


def test_plans_made_before_each_other_may_both_be_taken(two: Two) -> None:
    from app.commands.sharing import apply_merge, plan_merge

    give(two.laptop, "yes")
    file = exported(two.laptop, two.folder / "once.assessment")
    again = exported(two.laptop, two.folder / "again.assessment")
    first, second = plan_merge(two.lead, [file]), plan_merge(two.lead, [again])
    apply_merge(two.lead, first)
    held = row_hashes(two.lead), shown(two.lead)
    apply_merge(two.lead, second)
    assert (row_hashes(two.lead), shown(two.lead)) == held
    assert faults(two.lead) == []


def test_what_a_merge_replaced_is_not_lost_when_it_comes_before_its_own_past(two: Two) -> None:
    # The lead's file holds a version that replaces one the receiver has only from a third laptop.
    third = joined(handed_out(two.lead, two.folder / "third.assessment"), two.folder / "third", assessor="LI")
    give(two.laptop, "yes")
    two.send(two.laptop, third)
    give(third, "no")
    two.send(third, two.lead)
    assert answer_of(two.lead) == "no"
    two.send(two.laptop, two.lead)
    assert answer_of(two.lead) == "no"
    assert two.lead.conflicts() == []
    third.close()


def test_a_profile_named_by_nothing_is_no_record(session: Session) -> None:
    assert session.store.current(RecordKey("profile", CASE, "gender")) is None
