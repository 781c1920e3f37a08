"""The live scoreboard: exact after any edits, and moved by one edit only where that edit reaches."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.framework.applicability import Applicability, applicability
from app.framework.model import Framework
from app.records.judgement import BLANK, Judgement
from app.scoring.scoreboard import CaseBoard, Level, Moves, Scoreboard, ScoreChange, StatusChange
from app.scoring.tally import Tally
from tests.helpers.random_frameworks import case_facts, case_judgements, fact_values, frameworks, judgements
from tests.helpers.reference import Cases, reference_framework
from tests.helpers.reference_scorer import WholeScores, score_whole

FRAMEWORK = reference_framework()
REFS = ("A", "B", "C")


def board_of(*refs: str, **facts: str | None) -> Scoreboard:
    board = Scoreboard(FRAMEWORK)
    for ref in refs:
        board.put_case(ref, facts, {})
    return board


def changes(moves: Moves, case: str | None) -> dict[tuple[Level, str], tuple[Tally, Tally]]:
    return {(c.level, c.id): (c.before, c.after) for c in moves.scores if c.case_id == case}


def test_one_answer_moves_its_question_criterion_section_and_headlines_in_case_and_sample() -> None:
    board = board_of("A", "B")
    board.set_judgement("A", "1.1.03", Judgement("yes"))
    moves = board.set_judgement("B", "1.1.03", Judgement("no"))
    keys: list[tuple[Level, str]] = [
        ("question", "1.1.03"), ("criterion", "1.1"), ("section", "1"), ("headline", "roh"),
    ]  # fmt: skip
    assert changes(moves, "B") == dict.fromkeys(keys, (Tally(), Tally(no=1)))
    assert changes(moves, None) == dict.fromkeys(keys, (Tally(yes=1), Tally(yes=1, no=1)))
    assert changes(moves, "A") == {}
    assert moves.statuses == ()


def test_na_is_counted_beside_the_score() -> None:
    board = board_of("A")
    board.set_judgement("A", "1.1.03", Judgement("na"))
    assert board.tally("criterion", "1.1") == Tally(na=1)


def test_an_unscored_question_moves_itself_only() -> None:
    unscored = next(q for q in FRAMEWORK.questions if not q.scored)
    board = board_of("A", **{condition.on: condition.wanted for condition in unscored.when})
    moves = board.set_judgement("A", unscored.id, Judgement("yes"))
    assert {(change.level, change.id) for change in moves.scores} == {("question", unscored.id)}


def test_an_answer_given_before_its_question_applies_counts_once_it_does() -> None:
    board = board_of("A")
    assert board.set_judgement("A", "1.1.04", Judgement("yes")).scores == ()
    assert board.tally("question", "1.1.04") == Tally()
    moves = board.set_fact("A", "rosh_full_required", "yes")
    assert StatusChange("1.1.04", Applicability.PENDING, Applicability.APPLIES) in moves.statuses
    assert StatusChange("1.1.05", Applicability.PENDING, Applicability.APPLIES) in moves.statuses
    assert board.tally("question", "1.1.04") == Tally(yes=1)


def test_a_hidden_answer_is_kept_and_comes_back_with_the_fact() -> None:
    board = board_of("A", rosh_full_required="yes")
    board.set_judgement("A", "1.1.04", Judgement("yes"))
    board.set_judgement("A", "1.1.05", Judgement("no"))
    board.set_fact("A", "rosh_full_required", "no")
    assert board.tally("criterion", "1.1") == Tally()
    assert board.case("A").answers["1.1.05"] == "no"
    board.set_fact("A", "rosh_full_required", "yes")
    assert board.tally("criterion", "1.1") == Tally(yes=1, no=1)


def test_changing_one_answer_hides_what_hangs_on_it() -> None:
    board = board_of("A")
    board.set_judgement("A", "1.1.01", Judgement("yes"))
    board.set_judgement("A", "1.1.02", Judgement("no"))
    moves = board.set_judgement("A", "1.1.01", Judgement("no"))
    assert moves.statuses == (StatusChange("1.1.02", Applicability.APPLIES, Applicability.HIDDEN),)
    assert board.tally("section", "1", case="A") == Tally(no=1)


def test_a_score_that_ends_where_it_began_is_not_reported() -> None:
    board = board_of("A", rmp_required="yes", roh_issues="yes")
    board.set_judgement("A", "1.1.08", Judgement("yes"))  # applies where an RMP is required
    board.set_judgement("A", "1.1.11", Judgement("yes"))  # applies where none is
    moved = changes(board.set_fact("A", "rmp_required", "no"), None)
    assert moved == {
        ("question", "1.1.08"): (Tally(yes=1), Tally()),
        ("question", "1.1.11"): (Tally(), Tally(yes=1)),
    }


@pytest.mark.parametrize(
    "again", [Judgement("no", ("late",)), Judgement("no", ("late",), "A note."), Judgement("no", ("late",), "", "p. 3")]
)
def test_what_changes_no_answer_moves_nothing(again: Judgement) -> None:
    board = board_of("A")
    board.set_judgement("A", "1.1.03", Judgement("no", ("late",)))
    assert board.set_judgement("A", "1.1.03", again) == Moves()
    assert board.case("A").judgements["1.1.03"] == again
    assert board.set_fact("A", "custody_phase", None) == Moves()


def test_reasons_count_only_on_a_no_that_applies_and_once_each() -> None:
    board = board_of("A", "B", rmp_required="yes")
    late, twice = Judgement("no", ("late",)), Judgement("no", ("late", "thin", "late"))
    board.set_judgement("A", "1.1.10", late)
    board.set_judgement("B", "1.1.10", twice)
    assert board.reason_counts("1.1.10") == {"late": 2, "thin": 1}
    assert board.reason_counts("1.1.10", case="A") == {"late": 1}
    board.set_judgement("B", "1.1.10", Judgement("yes", ("late",)))
    assert board.reason_counts("1.1.10") == {"late": 1}
    board.set_fact("A", "rmp_required", "no")
    assert board.reason_counts("1.1.10") == {}


def test_a_reason_alone_moves_no_score_but_leaves_its_trace() -> None:
    board = board_of("A")
    board.set_judgement("A", "1.1.06", Judgement("no"))
    moves = board.set_judgement("A", "1.1.06", Judgement("no", ("late",)))
    assert moves.scores == ()
    assert [(delta.question, delta.reasons_after) for delta in moves.deltas] == [("1.1.06", ("late",))]


def test_a_case_put_again_replaces_what_was_held_and_a_removed_one_leaves_nothing() -> None:
    board = board_of("A")
    board.put_case("A", {}, {"1.1.03": Judgement("no", ("late",))})
    board.put_case("A", {}, {"1.1.03": Judgement("yes")})
    assert board.tally("question", "1.1.03") == Tally(yes=1)
    assert board.reason_counts("1.1.03") == {}
    board.remove_case("A")
    assert board.tally("question", "1.1.03") == Tally()
    assert board.cases == ()


def test_a_case_board_is_separate_for_an_assessors_own_form() -> None:
    form = CaseBoard(FRAMEWORK, {"rmp_required": "yes"}, {"1.1.08": Judgement("yes")}, case_id="BRO-001")
    moves = form.set_judgement("1.1.09", Judgement("no", ("late",)))
    assert ScoreChange("question", "1.1.09", "BRO-001", Tally(), Tally(no=1)) in moves.scores
    assert form.reason_counts("1.1.09") == {"late": 1}
    assert form.statuses["1.1.09"] is Applicability.APPLIES
    assert form.facts == {"rmp_required": "yes"}
    assert form.tally("criterion", "1.1") == Tally(yes=1, no=1)


def test_unknown_ids_and_cases_are_refused() -> None:
    board = board_of("A")
    with pytest.raises(KeyError):
        board.set_judgement("Z", "1.1.03", BLANK)
    with pytest.raises(KeyError):
        board.set_judgement("A", "9.9.99", BLANK)
    with pytest.raises(KeyError):
        board.set_fact("A", "no_such_fact", "yes")
    with pytest.raises(KeyError):
        CaseBoard(FRAMEWORK, {"no_such_fact": "yes"}, {})
    with pytest.raises(KeyError):
        CaseBoard(FRAMEWORK, {}, {"9.9.99": Judgement("yes")})


def scores_of(board: Scoreboard, framework: Framework, case: str | None) -> WholeScores:
    """All that a board says of a case or of the sample, in the form of a scoring from scratch."""
    empty = score_whole(framework, {})
    return WholeScores(
        {(level, each): board.tally(level, each, case=case) for level, each in empty.tallies},
        {
            (question.id, reason): count
            for question in framework.questions
            for reason, count in board.reason_counts(question.id, case=case).items()
        },
    )


def edit(data: st.DataObject, framework: Framework, board: Scoreboard, cases: Cases) -> Moves:
    """Make one random edit to the board, and the same to the plain cases."""
    ref = data.draw(st.sampled_from(REFS))
    kind = data.draw(st.sampled_from(("put", "remove", "fact", "fact", "judgement", "judgement", "judgement")))
    if kind == "put" or ref not in cases:
        facts, judged = data.draw(case_facts(framework)), data.draw(case_judgements(framework))
        cases[ref] = (dict(facts), dict(judged))
        board.put_case(ref, facts, judged)
    elif kind == "remove":
        del cases[ref]
        board.remove_case(ref)
    elif kind == "fact":
        fact = data.draw(st.sampled_from([fact.id for fact in framework.facts]))
        cases[ref][0][fact] = value = data.draw(fact_values())
        return board.set_fact(ref, fact, value)
    else:
        question = data.draw(st.sampled_from([question.id for question in framework.questions]))
        cases[ref][1][question] = judgement = data.draw(judgements())
        return board.set_judgement(ref, question, judgement)
    return Moves()


@pytest.mark.slow
@given(st.data())
def test_the_scoreboard_equals_scoring_from_scratch_after_any_edits(data: st.DataObject) -> None:
    framework = data.draw(frameworks())
    board, cases = Scoreboard(framework), Cases()
    for _ in range(data.draw(st.integers(1, 12))):
        before = all_scores(board, framework)
        statuses = {ref: dict(board.case(ref).statuses) for ref in board.cases}
        moves = edit(data, framework, board, cases)
        if moves != Moves():
            after = all_scores(board, framework)
            moved = {key: (tally, after[key]) for key, tally in before.items() if after[key] != tally}
            assert {(c.case_id, c.level, c.id): (c.before, c.after) for c in moves.scores} == moved
            assert {(c.question, c.before, c.after) for c in moves.statuses} == {
                (question, old, new)
                for ref, held in statuses.items()
                for question, old in held.items()
                if (new := board.case(ref).statuses[question]) is not old
            }
    assert set(board.cases) == set(cases)
    assert scores_of(board, framework, None) == score_whole(framework, cases)
    for ref, (facts, judged) in cases.items():
        assert scores_of(board, framework, ref) == score_whole(framework, {ref: (facts, judged)})
        answers = {each: judgement.answer for each, judgement in judged.items()}
        assert board.case(ref).statuses == applicability(framework, facts, answers)


def all_scores(board: Scoreboard, framework: Framework) -> Mapping[tuple[str | None, Level, str], Tally]:
    return {
        (case, level, each): tally
        for case in (None, *board.cases)
        for (level, each), tally in scores_of(board, framework, case).tallies.items()
    }
