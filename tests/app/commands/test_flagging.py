"""Flags: on a question or the case, one a kind, undone like an answer, and carried between laptops."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.drafting import keep_drafts, save_draft
from app.commands.flagging import record_flag, remove_flag
from app.commands.settling import choose_version
from app.commands.undoing import redo, undo
from app.errors import DataError
from app.records.flag import Flag, flag_key
from app.records.key import RecordKey
from app.records.registry import fault_in
from app.session.changes import NOTHING
from app.session.session import Session
from tests.helpers.inspections import exported, handed_out, joined, merge, row_hashes

CASE = "BRO-001"
ASK = Flag("ask", "1.1.01", "Why so late?")


pytestmark = pytest.mark.usefixtures("sound_in_the_end")


def test_a_flag_stays_on_its_question_until_it_is_removed(session: Session) -> None:
    changes = record_flag(session, case_id=CASE, question="1.1.01", kind="ask", text="Why so late?")
    assert changes.keys == (flag_key(CASE, "1.1.01", "ask", "PA"),)
    assert (changes.scores, changes.rescored) == ((), False)
    case = session.case(CASE)
    assert case.flags_of("PA") == {("1.1.01", "ask"): ASK}
    assert case.flags_of("LI") == {}
    remove_flag(session, case_id=CASE, question="1.1.01", kind="ask")
    assert case.flags_of("PA") == {}
    assert remove_flag(session, case_id=CASE, question="1.1.01", kind="ask") == NOTHING


def test_there_is_one_flag_a_kind_at_each_place_and_assessor(session: Session) -> None:
    for text in ("First.", "Second."):
        record_flag(session, case_id=CASE, question="1.1.01", kind="ask", text=text)
    record_flag(session, case_id=CASE, question="1.1.01", kind="check", text="Third.")
    record_flag(session, case_id=CASE, kind="ask", text="On the case.")
    record_flag(session, case_id=CASE, kind="ask", text="Another's.", assessor="LI")
    assert [flag.text for flag in session.case(CASE).open_flags("PA")] == ["On the case.", "Second.", "Third."]
    assert [flag.text for flag in session.case(CASE).open_flags("LI")] == ["Another's."]


def test_a_settled_flag_stays_and_is_no_longer_open(session: Session) -> None:
    record_flag(session, case_id=CASE, question="1.1.01", kind="ask", text="Why so late?", settled=True)
    assert session.case(CASE).open_flags("PA") == []
    assert session.case(CASE).flags_of("PA")["1.1.01", "ask"].settled


def test_the_same_flag_again_records_nothing(session: Session) -> None:
    record_flag(session, case_id=CASE, kind="lead", text="Same?")
    before = row_hashes(session)
    assert record_flag(session, case_id=CASE, kind="lead", text="Same?") == NOTHING
    assert row_hashes(session) == before


def test_what_cannot_be_flagged_is_refused(session: Session) -> None:
    before = row_hashes(session)
    for case, question, kind, sentence in (
        ("BRO-777", "", "ask", "There is no case BRO-777"),
        (CASE, "9.9.99", "ask", "There is no question 9.9.99"),
        (CASE, "", "later", "There is no flag later. A flag is one of: ask, check, good_practice, lead."),
    ):
        with pytest.raises(DataError, match=sentence):
            record_flag(session, case_id=case, question=question, kind=kind)  # type: ignore[arg-type]  # a kind unheard of
        with pytest.raises(DataError, match=sentence):
            remove_flag(session, case_id=case, question=question, kind=kind)  # type: ignore[arg-type]  # as above
    assert row_hashes(session) == before


def test_a_flag_is_undone_and_redone_in_a_persons_words(session: Session) -> None:
    record_flag(session, case_id=CASE, question="1.1.01", kind="ask", text="Why so late?")
    record_flag(session, case_id=CASE, question="1.1.01", kind="ask", text="Why so late?", settled=True)
    assert str(undo(session, case_id=CASE).sentence) == (
        "Undone in BRO-001: flag “ask the case manager” on 1.1.01 goes from “Why so late?”; settled to “Why so late?”."
    )
    assert str(undo(session, case_id=CASE).sentence).endswith("goes from “Why so late?” to none.")
    assert session.case(CASE).flags_of("PA") == {}
    redo(session, case_id=CASE)
    assert session.case(CASE).flags_of("PA") == {("1.1.01", "ask"): ASK}


def test_undo_restores_a_removed_flag(session: Session) -> None:
    record_flag(session, case_id=CASE, kind="good_practice", text="A plan to show others.")
    remove_flag(session, case_id=CASE, kind="good_practice")
    assert "flag “good practice” on the case goes from none to “A plan" in str(undo(session, case_id=CASE).sentence)
    assert [flag.text for flag in session.case(CASE).open_flags("PA")] == ["A plan to show others."]


def test_what_is_typed_into_a_flag_is_kept_like_a_note(session: Session) -> None:
    save_draft(session, case_id=CASE, question="1.1.01", field="flag/ask", text="Why so late?")
    save_draft(session, case_id=CASE, question="", field="flag/lead", text="Is this ours?")
    assert session.case(CASE).flags_of("PA") == {}
    changes = keep_drafts(session)
    assert set(changes.keys) == {flag_key(CASE, "1.1.01", "ask", "PA"), flag_key(CASE, "", "lead", "PA")}
    assert session.case(CASE).open_flags("PA") == [Flag("lead", "", "Is this ours?"), ASK]
    assert session.store.drafts.all() == []


def test_a_flags_draft_leaves_it_settled_and_an_empty_one_makes_none(session: Session) -> None:
    record_flag(session, case_id=CASE, question="1.1.01", kind="ask", text="Why?", settled=True)
    save_draft(session, case_id=CASE, question="1.1.01", field="flag/ask", text="Why so late?")
    save_draft(session, case_id=CASE, question="1.1.01", field="flag/check", text="")
    keep_drafts(session, case_id=CASE, question="1.1.01")
    assert list(session.case(CASE).flags_of("PA").values()) == [Flag("ask", "1.1.01", "Why so late?", settled=True)]


def test_a_note_and_a_flag_left_together_move_the_scores_of_nothing_else(session: Session) -> None:
    record_judgement(session, case_id=CASE, question="1.1.01", answer="no")
    save_draft(session, case_id=CASE, question="1.1.01", field="note", text="Late by weeks.")
    save_draft(session, case_id=CASE, question="1.1.01", field="flag/ask", text="Why so late?")
    changes = keep_drafts(session, case_id=CASE, question="1.1.01")
    assert (len(changes.keys), changes.rescored) == (2, False)
    assert session.judgement(CASE, "1.1.01", "PA").note == "Late by weeks."


def test_only_a_flag_can_be_typed_on_the_case_itself(session: Session) -> None:
    with pytest.raises(DataError, match="There is no question"):
        save_draft(session, case_id=CASE, question="", field="note", text="x")


def test_flags_of_two_laptops_differ_until_the_lead_rules(session: Session, tmp_path: Path) -> None:
    handout = handed_out(session, tmp_path / "all.assessment")
    laptop = joined(handout, tmp_path / "laptop", assessor="PA")
    record_flag(session, case_id=CASE, kind="ask", text="Ours.")
    record_flag(laptop, case_id=CASE, kind="ask", text="Theirs.")
    record_flag(laptop, case_id=CASE, kind="check", text="Only theirs.")
    merge(session, exported(laptop, tmp_path / "laptop.assessment"))
    laptop.close()
    (differing,) = session.conflicts()
    assert differing.key == flag_key(CASE, "", "ask", "PA")
    choose_version(session, differing.key, version=differing.versions[1], why="Asked both.")
    assert session.conflicts() == []
    assert {flag.kind for flag in session.case(CASE).open_flags("PA")} == {"ask", "check"}


@pytest.mark.parametrize(
    ("item", "owner", "content"),
    [
        ("1.1.01/later", "PA", {"text": "", "settled": False}),
        ("9.9.99/ask", "PA", {"text": "", "settled": False}),
        ("ask", "PA", {"text": "", "settled": False}),
        ("/ask", "", {"text": "", "settled": False}),
        ("/ask", "PA", {"text": ""}),
        ("/ask", "PA", {"text": None, "settled": False}),
        ("/ask", "PA", {"text": "", "settled": 1}),
        ("/ask", "PA", "Why?"),
    ],
)
def test_a_file_cannot_bring_what_is_no_flag(session: Session, item: str, owner: str, content: object) -> None:
    assert fault_in(session.framework, RecordKey("flag", CASE, item, owner), content) is not None
