"""Claims about what a decision would do to the scores: it is exact, changes nothing, and is said in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.answering import record_fact, record_judgement
from app.commands.opening import open_inspection
from app.commands.settling import rule_items
from app.records.judgement import Judgement
from app.scoring.effects import effect_in_words
from app.scoring.scoreboard import CaseContent, Scoreboard, ScoreKey
from app.scoring.second_reading import second_readings
from app.scoring.table import score_rows
from app.session.session import Session
from app.session.settling import effect_of_ruling
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, copy_reference, small_copy
from tests.helpers.reference import reference_framework

FRAMEWORK = reference_framework()
QUESTIONS = sorted(FRAMEWORK.question_by_id)

facts = st.dictionaries(st.sampled_from(sorted(FRAMEWORK.fact_by_id)), st.sampled_from(("yes", "no")))
judgements = st.dictionaries(
    st.sampled_from(QUESTIONS), st.builds(Judgement, st.sampled_from(("yes", "no", "na", None))), max_size=40
)
contents = st.tuples(facts, judgements)


def board_of(*cases: CaseContent) -> Scoreboard:
    board = Scoreboard(FRAMEWORK)
    for number, (given_facts, given_judgements) in enumerate(cases):
        board.put_case(f"BRO-{number}", dict(given_facts), dict(given_judgements))
    return board


@given(st.lists(contents, min_size=1, max_size=3), st.none() | contents)
def test_the_scores_foretold_are_those_that_come_and_nothing_changes_before(
    cases: list[CaseContent], other: CaseContent | None
) -> None:
    board = board_of(*cases)
    before = score_rows(FRAMEWORK, board)
    foretold = board.if_case_counted("BRO-0", other)
    assert score_rows(FRAMEWORK, board) == before
    after = board_of(*([other] if other is not None else []), *cases[1:])
    changed = {(change.level, change.id): change for change in foretold}
    keys: list[ScoreKey] = [
        *(("question", each) for each in QUESTIONS),
        *(("criterion", each.id) for each in FRAMEWORK.criteria),
        *(("section", each.id) for each in FRAMEWORK.sections),
        *(("headline", each.id) for each in FRAMEWORK.headlines),
    ]
    for key in keys:
        was, now = board.tally(*key), after.tally(*key)
        found = changed.get(key)
        assert ((found.before, found.after) if found is not None else (was, was)) == (was, now)


@pytest.fixture
def session(tmp_path: Path) -> Session:
    opened = small_copy(tmp_path / "lead")
    for reference, assessor in (("BRO-001", "PA"), ("BRO-002", "LA"), ("BRO-003", "LI")):
        record_judgement(opened, case_id=reference, question="1.1.01", answer="yes", assessor=assessor)
    record_fact(opened, case_id="BRO-001", fact="plan_required", value="yes", assessor="QA")
    record_judgement(opened, case_id="BRO-001", question="1.1.01", answer="no", assessor="QA")
    return opened


def test_a_ruling_does_what_was_foretold(session: Session) -> None:
    foretold = effect_of_ruling(session, "BRO-001", ["1.1.01"], "QA")
    assert str(effect_in_words(session.framework, foretold)) == (
        "1.1 would become 67%, still Good; Risk of Harm 67%, still Good"
    )
    assert session.board.tally("criterion", "1.1").percent == 100
    rule_items(session, case_id="BRO-001", items=["1.1.01"], assessor="QA", why="Seen.")
    assert session.board.tally("criterion", "1.1").percent == 67


def test_a_band_that_changes_is_named_and_no_change_is_said(session: Session) -> None:
    record_judgement(session, case_id="BRO-002", question="1.1.01", answer="no", assessor="LA")
    foretold = effect_of_ruling(session, "BRO-001", ["1.1.01"], "QA")
    # Both bands of the small framework have the short name "Good".
    assert str(effect_in_words(session.framework, foretold)) == "1.1 would become 33%, Good; Risk of Harm 33%, Good"
    assert str(effect_in_words(session.framework, ())) == "No score would change."
    nobody = effect_of_ruling(session, "BRO-001", ["1.1.01"], "LI")
    assert str(effect_in_words(session.framework, nobody)).startswith("1.1 would become 50%, Good")


def test_the_case_that_could_move_a_band_with_the_fewest_answers_is_read_first(session: Session) -> None:
    # Three yeses: two changed answers reach another band, so no single case does. With one no, one answer does.
    cases = list(session.cases)
    assert second_readings(session.framework, session.board, cases) == []
    record_judgement(session, case_id="BRO-002", question="1.1.01", answer="no", assessor="LA")
    found = second_readings(session.framework, session.board, cases)
    assert [(each.case_id, each.reaches[0].answers, each.reaches[0].band.id) for each in found] == [
        ("BRO-001", 1, "poor"),
        ("BRO-003", 1, "poor"),
    ]
    assert {reach.id for reach in found[0].reaches} == {"1.1", "roh"}


@pytest.mark.slow
def test_each_suggestion_is_right_for_the_reference_inspection(tmp_path: Path) -> None:
    folder = copy_reference(tmp_path / "filled", answers=True)
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    found = second_readings(session.framework, session.board, session.cases)
    assert found
    for each in found:
        for reach in each.reaches:
            mine = session.board.tally(reach.level, reach.id, case=each.case_id)
            assert 1 <= reach.answers <= max(mine.yes, mine.no)
            assert reach.judged == mine.judged
    session.close()
