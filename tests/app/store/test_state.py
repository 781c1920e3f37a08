"""The hash of a record is of its rows alone, wherever they came from and in which order."""

from __future__ import annotations

from pathlib import Path

from app.commands.answering import record_judgement
from app.commands.sharing import apply_merge, plan_merge
from app.session.session import Session
from app.store.state import record_state
from tests.helpers.inspections import Clock, exported, handed_out, joined


def test_laptops_with_the_same_rows_have_the_same_hash_and_time(session: Session, clock: Clock, tmp_path: Path) -> None:
    laptop = joined(handed_out(session, tmp_path / "all.assessment"), tmp_path / "laptop", assessor="PA", clock=clock)
    try:
        before = record_state(session.store)
        clock.go_on(60_000)
        record_judgement(laptop, case_id="BRO-001", question="1.1.01", answer="yes")
        exported(laptop, tmp_path / "PA.assessment")
        apply_merge(session, plan_merge(session, [tmp_path / "PA.assessment"]))
        apply_merge(laptop, plan_merge(laptop, [exported(session, tmp_path / "lead.assessment")]))
        assert record_state(session.store) == record_state(laptop.store)
        assert record_state(session.store)[0] != before[0]
        assert record_state(session.store)[1] == clock.now
    finally:
        laptop.close()
