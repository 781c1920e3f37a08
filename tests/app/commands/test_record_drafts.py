"""Texts that are typed into records without a case stay on the laptop until they can be recorded."""

from __future__ import annotations

from pathlib import Path

from app.commands.opening import mark_opened, open_inspection
from app.commands.plan_drafts import keep_plan_drafts, plan_draft, save_plan_draft
from app.commands.record_drafts import RecordDrafts
from app.reporting.plan import plan_of
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, small_copy
from tests.helpers.plans import record_plan


def test_a_text_of_the_plan_that_was_cut_off_is_recorded_at_the_next_opening(tmp_path: Path) -> None:
    session = small_copy(tmp_path / "i")
    record_plan(session)
    key = plan_of(session).recommendations[0].key
    save_plan_draft(session, key, "text", "Say who does what, and by when")
    save_plan_draft(session, key, "sent", "12 Octo")
    session.store.close()
    again = open_inspection(session.folder, Secrets(passphrase=PASSPHRASE))
    mark_opened(again)
    assert plan_of(again).recommendations[0].recommendation.text == "Say who does what, and by when"
    assert plan_draft(again, key, "text") is None
    assert plan_draft(again, key, "sent") == "12 Octo"
    again.close()


def test_recording_drafts_twice_changes_nothing_the_second_time(tmp_path: Path) -> None:
    session = small_copy(tmp_path / "i")
    record_plan(session)
    save_plan_draft(session, plan_of(session).recommendations[0].key, "text", "typed")
    assert keep_plan_drafts(session)
    assert not keep_plan_drafts(session)
    session.close()


def test_drafts_are_apart_by_record_part_and_name(tmp_path: Path) -> None:
    session = small_copy(tmp_path / "i")
    record_plan(session)
    first, second = (each.key for each in plan_of(session).recommendations[:2])
    drafts, others = RecordDrafts(session, "some drafts"), RecordDrafts(session, "other drafts")
    drafts.save(first, "text", "a")
    drafts.save(first, "responsible", "b")
    drafts.save(second, "text", "c")
    assert set(drafts) == {(first, "text", "a"), (first, "responsible", "b"), (second, "text", "c")}
    assert not list(others)
    for key, part, _text in list(drafts):
        drafts.drop(key, part)
    assert drafts.find(first, "text") is None
    assert session.store.local.text("some drafts") is None
    session.close()
