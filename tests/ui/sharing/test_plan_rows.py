"""Claims about what a merge is said to bring."""

from __future__ import annotations

from pathlib import Path

from app.commands.flagging import record_flag
from app.commands.sharing import plan_merge
from app.commands.timing import add_time
from tests.helpers.inspections import exported, handed_out, joined
from ui.context import Context
from ui.sharing.plan_rows import change_rows


def test_flags_and_time_are_named_beside_their_number(small: Context, tmp_path: Path) -> None:
    laptop = joined(handed_out(small.session, tmp_path / "all.assessment"), tmp_path / "pa", assessor="PA")
    record_flag(laptop, case_id="BRO-001", kind="lead", text="Which plan counts?")
    add_time(laptop, case_id="BRO-001", seconds=600)
    path = exported(laptop, tmp_path / "PA.assessment")
    laptop.close()
    (row,) = change_rows(plan_merge(small.session, [path]))
    assert row == ("BRO-001", "1 flag, time spent", 2)
