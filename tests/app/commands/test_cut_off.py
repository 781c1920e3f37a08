"""Claims about a program that was cut off: whether it was, when, its last change, and its drafts."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.drafting import Field, save_draft
from app.commands.opening import mark_closed, mark_opened, mark_still_open, open_inspection, recover
from app.commands.sharing import apply_merge, export, plan_merge
from app.session.session import Session
from app.store.keyring import Secrets
from tests.helpers.inspections import DAY, FIRST_MORNING, PASSPHRASE, Clock

MINUTE = 60_000


def opened(folder: Path, clock: Clock) -> Session:
    return open_inspection(folder, Secrets(passphrase=PASSPHRASE), clock=clock)


def test_an_inspection_that_was_closed_reports_nothing(session: Session, clock: Clock) -> None:
    assert not mark_opened(session)
    mark_closed(session)
    session.close()
    again = opened(session.folder, clock)
    assert not mark_opened(again)
    again.close()


def test_one_that_was_cut_off_is_known_to_the_minute_with_what_came_last_and_what_was_typed(
    session: Session, clock: Clock
) -> None:
    mark_opened(session)
    clock.go_on(10 * MINUTE)
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    save_draft(session, case_id="BRO-001", question="1.1.03", field="note", text="Half a sen", assessor="PA")
    clock.go_on(5 * MINUTE)
    mark_still_open(session)
    session.close()
    clock.go_on(DAY)
    again = opened(session.folder, clock)
    found = mark_opened(again)
    assert found.cut_off == FIRST_MORNING + 15 * MINUTE
    assert found.last is not None
    assert (found.last.key.case_id, found.last.key.item) == ("BRO-001", "1.1.01")
    assert [(draft.question, draft.text) for draft in found.drafts] == [("1.1.03", "Half a sen")]
    assert again.judgement("BRO-001", "1.1.03", "PA").note == "Half a sen"
    again.close()


def test_what_was_recorded_after_the_last_sign_of_life_is_when_it_was_cut_off(session: Session, clock: Clock) -> None:
    mark_opened(session)
    clock.go_on(MINUTE)
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    session.close()
    again = opened(session.folder, clock)
    assert mark_opened(again).cut_off == FIRST_MORNING + MINUTE
    again.close()


def test_a_copy_of_the_folder_was_not_cut_off(session: Session, clock: Clock, tmp_path: Path) -> None:
    mark_opened(session)
    session.close()
    copy = opened(Path(shutil.copytree(session.folder, tmp_path / "copy")), clock)
    assert mark_opened(copy).cut_off is None
    copy.close()


@pytest.mark.parametrize("field", ["why", "change_reason"])
def test_an_explanation_and_a_reason_wait_over_a_proper_end_and_are_told_of_after_a_cut(
    session: Session, clock: Clock, field: Field
) -> None:
    mark_opened(session)
    clock.go_on(MINUTE)
    save_draft(session, case_id="BRO-001", question="", field=field, text="At cou", assessor="PA")
    mark_closed(session)
    session.close()
    again = opened(session.folder, clock)
    assert not mark_opened(again)
    again.close()
    cut = opened(session.folder, clock)
    assert [draft.text for draft in mark_opened(cut).drafts] == ["At cou"]
    assert [draft.text for draft in cut.store.drafts.all()] == ["At cou"]
    cut.close()


@pytest.mark.parametrize("away", [2 * MINUTE, -2 * DAY, 40 * DAY], ids=["later", "clock set back", "clock set ahead"])
def test_what_a_command_records_after_the_cut_is_not_told_of_it(session: Session, clock: Clock, away: int) -> None:
    mark_opened(session)
    clock.go_on(MINUTE)
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    session.close()
    clock.go_on(away)
    for answer in ("yes", "no"):
        command = opened(session.folder, clock)
        recover(command)
        record_judgement(command, case_id="BRO-002", question="1.1.03", assessor="LA", answer=answer)
        command.close()
    again = opened(session.folder, clock)
    found = mark_opened(again)
    assert found.cut_off == FIRST_MORNING + MINUTE
    assert found.last is not None
    assert (found.last.key.case_id, found.last.key.item) == ("BRO-001", "1.1.01")
    mark_closed(again)
    assert not mark_opened(again)
    again.close()


def test_text_that_a_command_recovered_is_told_of_when_the_window_opens_again(session: Session, clock: Clock) -> None:
    mark_opened(session)
    clock.go_on(MINUTE)
    save_draft(session, case_id="BRO-001", question="1.1.03", field="note", text="Half a sen", assessor="PA")
    save_draft(session, case_id="BRO-001", question="", field="why", text="At cou", assessor="PA")
    session.close()
    clock.go_on(DAY)
    command = opened(session.folder, clock)
    assert [draft.text for draft in recover(command)] == ["Half a sen"]
    command.close()
    again = opened(session.folder, clock)
    found = mark_opened(again)
    assert found.cut_off == FIRST_MORNING + MINUTE
    assert found.last is not None
    assert found.last.at == FIRST_MORNING
    assert [(draft.question, draft.field) for draft in found.drafts] == [("", "why"), ("1.1.03", "note")]
    assert again.judgement("BRO-001", "1.1.03", "PA").note == "Half a sen"
    again.close()


def test_a_command_after_a_proper_end_reports_no_cut(session: Session, clock: Clock) -> None:
    mark_opened(session)
    mark_closed(session)
    session.close()
    command = opened(session.folder, clock)
    recover(command)
    record_judgement(command, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    command.close()
    again = opened(session.folder, clock)
    assert not mark_opened(again)
    again.close()


def test_the_order_of_the_journal_and_not_the_clock_says_what_came_last(session: Session, clock: Clock) -> None:
    mark_opened(session)
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    clock.go_on(30 * MINUTE)
    mark_still_open(session)
    clock.go_on(-20 * MINUTE)
    record_judgement(session, case_id="BRO-002", question="1.1.03", assessor="LA", answer="no")
    session.close()
    again = opened(session.folder, clock)
    found = mark_opened(again)
    assert found.cut_off == FIRST_MORNING + 10 * MINUTE
    assert found.last is not None
    assert found.last.key.case_id == "BRO-002"
    again.close()


def test_what_was_merged_is_not_what_this_laptop_recorded_last(session: Session, clock: Clock, tmp_path: Path) -> None:
    copied = Path(shutil.copytree(session.folder, tmp_path / "copy"))
    mark_opened(session)
    clock.go_on(MINUTE)
    record_judgement(session, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    ahead = Clock(clock.now + DAY)
    other = opened(copied, ahead)
    record_judgement(other, case_id="BRO-002", question="1.1.03", assessor="LA", answer="no")
    export(other, tmp_path / "copy.assessment")
    other.close()
    apply_merge(session, plan_merge(session, [tmp_path / "copy.assessment"]))
    session.close()
    again = opened(session.folder, clock)
    found = mark_opened(again)
    assert found.cut_off == FIRST_MORNING + MINUTE
    assert found.last is not None
    assert found.last.key.case_id == "BRO-001"
    again.close()
