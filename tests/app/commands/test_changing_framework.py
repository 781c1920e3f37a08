"""Claims about another framework: taken while nothing is answered, and refused in one sentence afterwards."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.changing_framework import change_framework
from app.commands.drafting import save_draft
from app.commands.opening import open_inspection
from app.errors import DataError
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, faults, handed_out, small_inspection
from tests.helpers.small_framework import small_source, spoilt

OTHER = spoilt(('text = "Was there a plan?"', 'text = "Was there any plan?"'))


def test_it_is_changed_before_the_first_answer_and_kept(tmp_path: Path) -> None:
    session = small_inspection(tmp_path / "lead").session
    assert not change_framework(session, "small-1", small_source())
    assert change_framework(session, "small-1", OTHER)
    assert "Was there any plan?" in [question.text for question in session.framework.questions]
    session.close()
    again = open_inspection(tmp_path / "lead", Secrets(passphrase=PASSPHRASE))
    assert "Was there any plan?" in [question.text for question in again.framework.questions]
    assert faults(again) == []
    record_judgement(again, case_id="BRO-001", question="1.1.01", answer="yes")
    with pytest.raises(DataError, match="stays, because there are answers in 1 case"):
        change_framework(again, "small-1", small_source())
    assert faults(again) == []
    again.close()


def test_it_stays_while_a_note_is_being_typed(tmp_path: Path) -> None:
    session = small_inspection(tmp_path / "lead").session
    save_draft(session, case_id="BRO-001", question="1.1.01", field="note", text="Half a sen", assessor="PA")
    with pytest.raises(DataError, match="stays, because there are answers in 1 case"):
        change_framework(session, "small-1", OTHER)
    assert session.store.framework()[2] != OTHER
    assert session.case("BRO-001").judgements_of("PA")["1.1.01"].note == "Half a sen"
    session.close()


def test_it_stays_once_files_are_handed_out(tmp_path: Path) -> None:
    session = small_inspection(tmp_path / "lead").session
    handed_out(session, tmp_path / "PA.assessment", assessor="PA")
    with pytest.raises(DataError, match="files were handed out with it"):
        change_framework(session, "small-1", OTHER)
    session.close()


def test_it_stays_where_the_sample_does_not_fit(tmp_path: Path) -> None:
    session = small_inspection(tmp_path / "lead").session
    without = small_source().replace("plan_required", "a_plan_was_due")
    with pytest.raises(DataError, match="has no place") as refused:
        change_framework(session, "small-1", without)
    assert refused.value.problems
    assert faults(session) == []
    session.close()
