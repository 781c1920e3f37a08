"""The table of scores, and the published figures of the reference inspection in it."""

from __future__ import annotations

import pytest

from app.records.judgement import Judgement
from app.scoring.scoreboard import Scoreboard
from app.scoring.table import ScoreRow, score_rows
from tests.helpers.published import mismatches, published_figures
from tests.helpers.reference import reference_cases, reference_framework
from tests.helpers.reference_scorer import score_whole

FRAMEWORK = reference_framework()


@pytest.fixture(scope="module")
def board() -> Scoreboard:
    made = Scoreboard(FRAMEWORK)
    for ref, (facts, judgements) in reference_cases().items():
        made.put_case(ref, facts, judgements)
    return made


def test_all_published_figures_come_out(board: Scoreboard) -> None:
    assert len(published_figures()) == 138
    assert mismatches(score_rows(FRAMEWORK, board)) == []


def test_all_published_figures_come_out_answer_by_answer_in_any_order() -> None:
    made = Scoreboard(FRAMEWORK)
    cases = reference_cases()
    for ref in cases:
        made.put_case(ref, {}, {})
    # Judgements before facts: the answers wait, and count as the facts come in.
    for ref, (facts, judgements) in reversed(cases.items()):
        for question, judgement in reversed(judgements.items()):
            made.set_judgement(ref, question, judgement)
        for fact, value in facts.items():
            made.set_fact(ref, fact, value)
    assert mismatches(score_rows(FRAMEWORK, made)) == []


def test_scoring_from_scratch_gives_the_same_table(board: Scoreboard) -> None:
    whole = score_whole(FRAMEWORK, reference_cases())
    rows = score_rows(FRAMEWORK, board)
    scores = {(r["level"], r["id"]): (r["yes"], r["no"]) for r in rows if r["level"] != "reason"}
    assert scores == {key: (tally.yes, tally.no) for key, tally in whole.tallies.items()}
    reasons = {(r["id"], r["reason"]): r["count"] for r in rows if r["level"] == "reason"}
    assert reasons == whole.reasons


def test_a_figure_that_is_off_by_one_is_noticed(board: Scoreboard) -> None:
    rows = score_rows(FRAMEWORK, board)
    assert len(mismatches([])) == 138
    spoilt: list[ScoreRow] = [{**row, "percent": 79} if row["id"] == "1.1" else row for row in rows]
    assert len(mismatches(spoilt)) == 1
    spoilt = [{**row, "of": 10} if row["id"] == "2.1.02" else row for row in rows]
    assert len(mismatches(spoilt)) == 1


def test_the_rows_have_the_documented_keys_in_framework_order(board: Scoreboard) -> None:
    rows = score_rows(FRAMEWORK, board)
    levels = [row["level"] for row in rows if row["level"] != "reason"]
    assert levels == ["question"] * 156 + ["criterion"] * 8 + ["section"] * 3 + ["headline"] * 3
    assert rows[156] == {
        "level": "criterion", "id": "1.1", "yes": 312, "no": 72, "percent": 81, "band": "minimum",
    }  # fmt: skip
    assert {
        "level": "reason", "id": "1.1.10", "reason": "not-clear-who-will-do-what", "count": 4, "of": 9,
    } in rows  # fmt: skip


def test_what_is_not_judged_has_neither_percentage_nor_band() -> None:
    made = Scoreboard(FRAMEWORK)
    made.put_case("A", {}, {"1.1.03": Judgement("na")})
    rows = score_rows(FRAMEWORK, made, case="A")
    assert {(row["percent"], row["band"]) for row in rows} == {(None, None)}
    assert len(rows) == 170


def test_the_table_of_one_case_holds_its_own_judgements_only() -> None:
    made = Scoreboard(FRAMEWORK)
    made.put_case("A", {}, {"1.1.06": Judgement("no", ("sources-not-used-not-cited",))})
    made.put_case("B", {}, {"1.1.06": Judgement("yes")})
    one = {(row["level"], row["id"]): row for row in score_rows(FRAMEWORK, made, case="A")}
    assert one["question", "1.1.06"]["percent"] == 0
    assert one["reason", "1.1.06"]["of"] == 1
    both = {(row["level"], row["id"]): row for row in score_rows(FRAMEWORK, made)}
    assert both["question", "1.1.06"]["percent"] == 50
    with pytest.raises(KeyError):
        score_rows(FRAMEWORK, made, case="Z")
