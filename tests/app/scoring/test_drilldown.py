"""Claims about the judgements behind a score."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.commands.answering import record_fact, record_judgement
from app.scoring.drilldown import counted_judgements, noes_first, questions_behind, worst_first
from app.scoring.scoreboard import ScoreKey
from app.scoring.tally import Tally
from app.session.session import Session
from tests.helpers.inspections import reference_inspection, small_copy


@pytest.fixture(scope="module")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Session:
    """The reference inspection, all answered; read only."""
    return reference_inspection(tmp_path_factory.mktemp("behind") / "lead", answers=True).session


@pytest.mark.parametrize("key", [("headline", "roh"), ("section", "2"), ("criterion", "1.1")])
def test_the_questions_behind_a_score_add_up_to_it(reference: Session, key: ScoreKey) -> None:
    tallies = [reference.board.tally("question", each.id) for each in questions_behind(reference.framework, key)]
    assert Tally(*(sum(part) for part in zip(*((t.yes, t.no, t.na) for t in tallies), strict=True))) == (
        reference.board.tally(*key)
    )


def test_the_judgements_on_a_question_are_those_that_are_counted(reference: Session) -> None:
    for question in questions_behind(reference.framework, ("headline", "safeguarding")):
        boards = [reference.board.case(each.id) for each in reference.sample()]
        answers = [
            each.judgement.answer for each in noes_first(counted_judgements(board, question.id) for board in boards)
        ]
        tally = reference.board.tally("question", question.id)
        assert answers == ["no"] * tally.no + ["yes"] * tally.yes + ["na"] * tally.na


def test_the_worst_question_comes_first_and_no_score_last(reference: Session) -> None:
    questions = reference.framework.questions[:5]
    tallies = dict(
        zip(
            [each.id for each in questions],
            [Tally(3, 1), Tally(0, 0, 4), Tally(1, 2), Tally(2, 4), Tally(0, 1)],
            strict=True,
        )
    )
    order = [question.id for question, _ in worst_first(questions, tallies.__getitem__)]
    # A third of six comes before a third of three, because it has more noes.
    assert order == [questions[place].id for place in (4, 3, 2, 0, 1)]


def test_an_answer_to_a_question_that_does_not_apply_is_behind_no_score(tmp_path: Path) -> None:
    session = small_copy(tmp_path / "small")
    record_judgement(session, case_id="BRO-001", question="1.1.01", answer="no")
    assert counted_judgements(session.board.case("BRO-001"), "1.1.01") is not None
    record_fact(session, case_id="BRO-001", fact="plan_required", value="no")
    assert counted_judgements(session.board.case("BRO-001"), "1.1.01") is None
    session.close()
