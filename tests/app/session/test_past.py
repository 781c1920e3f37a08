"""Claims about the inspection as it was at a moment: a store rebuilt to it shows the same, and moves have causes."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.commands.answering import record_fact, record_judgement
from app.commands.flagging import record_flag
from app.commands.opening import open_with_key
from app.commands.settling import set_counting_assessor
from app.commands.timing import add_time
from app.commands.undoing import undo
from app.errors import DataError
from app.records.assessor import ASSESSOR
from app.records.inspection import INSPECTION
from app.scoring.table import score_rows
from app.session.past import past_state, since, state_of
from app.session.session import Session
from app.store.journal import clock_time
from app.store.moments import counting_values, version_of
from tests.helpers.inspections import (
    DAY,
    FIRST_MORNING,
    HOUR,
    Clock,
    exported,
    handed_out,
    joined,
    merge,
    scores_are_exact,
    small_inspection,
)

CASE = "BRO-001"


class Laptops(NamedTuple):
    """Folders of the lead's laptop and of PA's just after joining, and the inspection's key."""

    folder: Path
    key: bytes


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Laptops:
    folder = tmp_path_factory.mktemp("laptops")
    lead = small_inspection(folder / "LI").session
    file = handed_out(lead, folder / "PA.assessment", assessor="PA")
    key = lead.store.key
    lead.close()
    joined(file, folder / "PA", assessor="PA").close()
    return Laptops(folder, key)


class Step(NamedTuple):
    """One change on one of two laptops, after a wait."""

    laptop: str
    wait: int
    what: str
    question: str
    answer: str


steps = st.lists(
    st.builds(
        Step,
        laptop=st.sampled_from(("LI", "PA")),
        wait=st.sampled_from((0, 1, HOUR, -HOUR, DAY)),
        what=st.sampled_from(("answer", "answer", "answer", "fact", "note", "ruling", "flag", "time", "undo", "merge")),
        question=st.sampled_from(("1.1.01", "1.1.02", "1.1.03")),
        answer=st.sampled_from(("yes", "no", "na", "clear")),
    ),
    max_size=14,
)


def take(step: Step, session: Session, other: Session, folder: Path) -> None:
    match step.what:
        case "answer":
            record_judgement(session, case_id=CASE, question=step.question, answer=step.answer, assessor="PA")
        case "note":
            record_judgement(session, case_id=CASE, question=step.question, note=step.answer, assessor="PA")
        case "fact":
            value = {"yes": "yes", "no": "no"}.get(step.answer, "clear")
            record_fact(session, case_id=CASE, fact="plan_required", value=value, assessor="PA")
        case "ruling":
            set_counting_assessor(session, case_id=CASE, assessor="LI" if step.answer == "yes" else None, why="Seen.")
        case "flag":
            record_flag(session, case_id=CASE, question=step.question, kind="ask", text=step.answer, assessor="PA")
        case "time":
            add_time(session, case_id=CASE, seconds=60, assessor="PA")
        case "undo":
            undo(session, case_id=CASE)
        case "merge":
            merge(session, exported(other, folder / f"{other.store.id}-{session.store.last_row()}.assessment"))


@settings(
    max_examples=30,
    deadline=timedelta(seconds=60),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=steps, back=st.integers(0, 40))
@pytest.mark.slow
def test_the_scores_of_a_past_moment_are_those_of_a_store_rebuilt_to_that_moment(
    template: Laptops, steps: list[Step], back: int
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        clocks = {"LI": Clock(), "PA": Clock(FIRST_MORNING + 5)}
        for each in (*clocks, "rebuilt"):
            shutil.copytree(template.folder / each.replace("rebuilt", "LI"), folder / each)
        laptops = {each: open_with_key(folder / each, template.key, clock=clocks[each]) for each in clocks}
        for step in steps:
            clocks[step.laptop].go_on(step.wait)
            session = laptops[step.laptop]
            other = laptops["PA" if step.laptop == "LI" else "LI"]
            try:
                take(step, session, other, folder)
            except DataError:
                continue
        lead = laptops["LI"]
        rows = sorted(lead.store.rows(), key=lambda row: row.order)
        at = clock_time(rows[max(len(rows) - 1 - back, 0)].hlc)
        rebuilt = open_with_key(folder / "rebuilt", template.key)
        there = {row.hash for row in rebuilt.store.rows()}
        at = max([at, *(clock_time(row.hlc) for row in rebuilt.store.rows())])
        rebuilt.store.import_rows([row for row in rows if row.hash not in there and clock_time(row.hlc) <= at])
        rebuilt.close()
        rebuilt = open_with_key(folder / "rebuilt", template.key)
        found = past_state(lead, at)
        assert found.cases == rebuilt.cases
        assert found.inspection.known(ASSESSOR) == rebuilt.team
        assert found.inspection.known(INSPECTION) == rebuilt.metadata
        assert score_rows(lead.framework, found.board) == score_rows(rebuilt.framework, rebuilt.board)
        assert scores_are_exact(rebuilt)
        assert since(rebuilt, at).moves == ()
        for opened in (*laptops.values(), rebuilt):
            opened.close()


def test_each_moved_judgement_names_the_changes_that_it_comes_from(session: Session, clock: Clock) -> None:
    record_judgement(session, case_id=CASE, question="1.1.01", answer="no", note="Not found.", assessor="PA")
    clock.go_on(HOUR)
    friday = clock()
    clock.go_on(HOUR)
    record_judgement(session, case_id=CASE, question="1.1.01", answer="yes", assessor="PA")
    record_judgement(session, case_id="BRO-002", question="1.1.01", answer="yes", assessor="LA")
    found = since(session, friday)
    assert [(each.case_id, each.question) for each in found.moves] == [(CASE, "1.1.01"), ("BRO-002", "1.1.01")]
    first = found.moves[0]
    assert first.before is not None
    assert first.after is not None
    assert (first.before.answer, first.before.note, first.after.answer) == ("no", "Not found.", "yes")
    assert [(row.key.item, row.author) for row in first.causes] == [("1.1.01", "PA")]
    (change,) = (each for each in found.scores if each.level == "question")
    assert (change.before.yes, change.before.no, change.after.yes, change.after.no) == (0, 1, 2, 0)
    assert found.behind(session.framework, ("question", "1.1.01")) == found.moves


def test_a_changed_note_is_a_move_that_moves_no_score(session: Session, clock: Clock) -> None:
    record_judgement(session, case_id=CASE, question="1.1.01", answer="yes", assessor="PA")
    friday = clock()
    clock.go_on(HOUR)
    record_judgement(session, case_id=CASE, question="1.1.01", note="Seen in the log.", assessor="PA")
    found = since(session, friday)
    assert [each.moves_scores for each in found.moves] == [False]
    assert found.scores == ()
    assert found.behind(session.framework, ("question", "1.1.01")) == ()


def test_a_judgement_that_a_fact_brings_in_names_the_fact(session: Session, clock: Clock) -> None:
    dependent = next(
        question.id for question in session.framework.questions if any(c.on == "plan_required" for c in question.when)
    )
    record_judgement(session, case_id=CASE, question=dependent, answer="yes", assessor="PA")
    friday = clock()
    clock.go_on(HOUR)
    record_fact(session, case_id=CASE, fact="plan_required", value="no", assessor="PA")
    (move,) = since(session, friday).moves
    assert move.question == dependent
    assert move.after is None
    assert [row.key.item for row in move.causes] == ["plan_required"]


def test_rows_that_a_merge_brings_later_belong_to_when_they_were_made(
    template: Laptops, tmp_path: Path, clock: Clock
) -> None:
    for each in ("LI", "PA"):
        shutil.copytree(template.folder / each, tmp_path / each)
    lead = open_with_key(tmp_path / "LI", template.key, clock=clock)
    laptop = open_with_key(tmp_path / "PA", template.key, clock=clock)
    clock.go_on(HOUR)
    record_judgement(laptop, case_id=CASE, question="1.1.01", answer="yes")
    friday = clock()
    clock.go_on(HOUR)
    record_judgement(lead, case_id="BRO-003", question="1.1.01", answer="no", assessor="LI")
    merge(lead, exported(laptop, tmp_path / "PA.assessment"))
    found = since(lead, friday)
    assert found.then.board.tally("question", "1.1.01").yes == 1
    assert [each.case_id for each in found.moves] == ["BRO-003"]
    assert found.late > 0
    lead.close()
    laptop.close()


def test_all_rows_of_a_store_give_what_its_session_shows(session: Session) -> None:
    record_judgement(session, case_id=CASE, question="1.1.01", answer="yes", assessor="PA")
    found = state_of(session.framework, counting_values(map(version_of, session.store.rows())))
    assert found.cases == session.cases
    assert score_rows(session.framework, found.board) == score_rows(session.framework, session.board)
