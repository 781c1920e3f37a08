"""A store's own chain of a case, from which undo starts."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.opening import open_with_key
from app.errors import KnownError
from app.session.session import Session
from app.store.undo import own_chain
from tests.helpers.inspections import Clock, exported, merge

CASE = "BRO-001"


def answers(session: Session) -> list[str]:
    """The questions of the store's own chain, in its order."""
    return [row.key.item for row in own_chain(session.store, CASE) if row.key.kind == "judgement"]


def test_a_chain_is_without_the_rows_of_a_copy_that_went_its_own_way(
    session: Session, clock: Clock, tmp_path: Path
) -> None:
    record_judgement(session, case_id=CASE, question="1.1.01", answer="yes")
    session.close()
    shutil.copytree(session.folder, tmp_path / "copy")
    mine, copy = (open_with_key(each, session.store.key, clock=clock) for each in (session.folder, tmp_path / "copy"))
    record_judgement(copy, case_id=CASE, question="1.1.02", answer="yes")
    record_judgement(mine, case_id=CASE, question="1.1.03", answer="yes")
    merge(mine, exported(copy, tmp_path / "copy.assessment"))
    assert mine.judgement(CASE, "1.1.02", "PA").answer == "yes"
    assert answers(mine) == ["1.1.01", "1.1.03"]
    assert own_chain(mine.store, "no such case") == []
    copy.close()
    mine.close()


def test_a_row_that_is_missing_in_the_chain_is_damage(session: Session) -> None:
    for question in ("1.1.01", "1.1.02"):
        record_judgement(session, case_id=CASE, question=question, answer="yes")
    connection = session.store.connection
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("UPDATE chain_heads SET hash=x'00' WHERE scope=?", (CASE,))
    with pytest.raises(KnownError, match="is damaged: a record in it cannot be read"):
        own_chain(session.store, CASE)
