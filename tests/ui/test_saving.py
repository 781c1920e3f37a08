"""Claims about the state of saving: it is true at every moment, and turns true again by itself."""

from __future__ import annotations

import pytest

from app.commands.answering import record_judgement
from app.commands.drafting import save_draft
from app.errors import KnownError
from app.session.session import Session
from tests.helpers.disks import full_disk
from ui.context import Context

pytestmark = pytest.mark.usefixtures("qapp")


def answer(session: Session) -> None:
    record_judgement(session, case_id="BRO-001", question="1.1.03", assessor="PA", answer="yes")


def test_it_says_when_the_last_write_was_and_nothing_of_the_time_before_one(small: Context) -> None:
    assert small.saving.text == "Saved"
    answer(small.session)
    assert small.saving.text.startswith("Saved ")
    assert small.saving.reason == ""


@pytest.mark.only_on("linux", "darwin")  # which limit the size of a file
def test_a_write_that_fails_is_said_with_its_reason_until_one_works(small: Context) -> None:
    with full_disk(), pytest.raises(KnownError):
        answer(small.session)
    assert small.saving.text == "Not saved"
    assert "What was saved before is safe" in small.saving.reason
    assert "Make it again" in small.saving.reason
    answer(small.session)
    assert not small.saving.failed


@pytest.mark.only_on("linux", "darwin")  # which limit the size of a file
def test_where_one_was_is_no_write_of_the_record(small: Context) -> None:
    with full_disk(), pytest.raises(KnownError):
        answer(small.session)
    small.session.store.places.set_text("window", "{}")
    assert small.saving.failed


def test_text_that_is_on_no_disk_keeps_it_unsaved_whatever_else_is_written(small: Context) -> None:
    small.saving.hold("note", KnownError("The disk is full."))
    answer(small.session)
    assert small.saving.text == "Not saved"
    assert "tried again every few seconds" in small.saving.reason
    save_draft(small.session, case_id="BRO-001", question="1.1.03", field="note", text="abc", assessor="PA")
    small.saving.release("note")
    assert small.saving.text.startswith("Saved ")
