"""Claims about working in Welsh: words on the screen change, and no word of it comes into the record or a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.completing import complete_cases
from app.commands.flagging import record_flag
from app.commands.importing import import_sample
from app.commands.inspecting import create_inspection
from app.commands.undoing import redo, undo
from app.records.handout import HANDOUT
from app.session.session import Session
from tests.helpers.inspections import LOG_N, PASSPHRASE, TEAM, Clock, exported, faults, handed_out, joined, merge, table

CASE = "BRO-001"


def worked(folder: Path, language: str) -> tuple[object, list[str]]:
    """The framework and rows of an inspection after a day's work between two laptops in a language."""
    clock = Clock()
    lead = create_inspection(
        folder / "lead", area="Bromley", team=TEAM, passphrase=PASSPHRASE, clock=clock, log_n=LOG_N
    ).session
    lead.set_language(language)
    import_sample(lead, table("sample.csv", ("reference", "allocated_to", "gender"), (CASE, "PA", "female")))
    handout = handed_out(lead, folder / "all.assessment")
    laptop = joined(handout, folder / "laptop", assessor="PA")
    laptop.set_language(language)
    answer_all(laptop)
    merge(lead, exported(laptop, folder / "laptop.assessment"))
    assert faults(lead) == []
    # A hand-out is logged by a random id.
    rows = [row for row in lead.store.rows() if not HANDOUT.matches(row.key)]
    found = lead.store.framework(), [repr((row.key, row.value, row.act, row.why, row.author)) for row in rows]
    laptop.close()
    lead.close()
    return found


def answer_all(laptop: Session) -> None:
    for question in laptop.framework.questions:
        reasons = [reason.id for reason in question.reasons]
        record_judgement(laptop, case_id=CASE, question=question.id, answer="no", reasons=reasons)
    record_flag(laptop, case_id=CASE, kind="lead", question="1.1.01", text="Why?")
    complete_cases(laptop, [CASE], why="It is late.")
    undo(laptop, case_id=CASE)
    redo(laptop, case_id=CASE)


@pytest.mark.slow
def test_the_record_and_the_framework_are_the_same_in_either_language(tmp_path: Path) -> None:
    english, welsh = worked(tmp_path / "en", "en"), worked(tmp_path / "cy", "cy")
    assert len(english[1]) > 150
    assert sorted(english[1]) == sorted(welsh[1])
    assert english[0] == welsh[0]


def test_open_items_are_named_in_the_language_chosen_last(tmp_path: Path) -> None:
    session = create_inspection(
        tmp_path / "lead", area="Bromley", team=TEAM, passphrase=PASSPHRASE, clock=Clock(), log_n=LOG_N
    ).session
    import_sample(session, table("sample.csv", ("reference", "allocated_to", "gender"), (CASE, "PA", "female")))
    texts: dict[str, str] = {}
    for language in ("en", "cy", "en"):
        session.set_language(language)
        first = session.form_state(CASE, "PA").open_items()[0]
        assert first.text == session.framework.fact_by_id[first.id].text
        texts[language] = first.text
    assert texts["en"] != texts["cy"]
    session.close()
