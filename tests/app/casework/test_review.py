"""What is open, odd and done in a case."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.casework.review import Gap, Progress, gaps, inconsistencies, progress
from app.framework.applicability import applicability
from app.framework.model import Condition, Inconsistency
from tests.helpers.random_frameworks import case_facts, case_judgements, frameworks
from tests.helpers.reference import reference_cases, reference_framework

FRAMEWORK = reference_framework()
NO_FACTS: dict[str, str | None] = {}


def test_an_untouched_case_lists_its_facts_first_then_its_sets_in_order() -> None:
    found = gaps(FRAMEWORK, NO_FACTS, {}, applicability(FRAMEWORK, NO_FACTS, {}))
    assert found[0] == Gap("fact", "custody_phase", "Has any part of the sentence been served in custody?")
    assert [gap.kind for gap in found[:14]] == ["fact"] * 14
    assert found[14] == Gap("unanswered", "1.1.01", "Was an Asset RoSH screening completed?")
    assert found[15].kind == "pending"
    sets = [each.id for each in FRAMEWORK.question_sets]
    order = [sets.index(FRAMEWORK.question_by_id[gap.id].question_set) for gap in found[14:]]
    assert order == sorted(order)
    assert len(found) == 14 + 156


def test_a_pending_question_is_open_even_when_answered() -> None:
    answers = {"1.1.04": "yes"}
    found = gaps(FRAMEWORK, NO_FACTS, answers, applicability(FRAMEWORK, NO_FACTS, answers))
    assert Gap("pending", "1.1.04", "Was a full RoSH analysis completed?") in found


def test_a_hidden_question_is_not_open() -> None:
    facts = {"rosh_full_required": "no"}
    found = gaps(FRAMEWORK, facts, {}, applicability(FRAMEWORK, facts, {}))
    assert not {"1.1.04", "1.1.05", "rosh_full_required"} & {gap.id for gap in found}


def test_the_reference_cases_have_no_gaps() -> None:
    for facts, judgements in reference_cases().values():
        answers = {each: judgement.answer for each, judgement in judgements.items()}
        assert gaps(FRAMEWORK, facts, answers, applicability(FRAMEWORK, facts, answers)) == ()


def test_an_odd_combination_of_facts_is_found() -> None:
    facts = {"custody_phase": "no", "community_phase": "no"}
    assert [odd.id for odd in inconsistencies(FRAMEWORK, facts, {})] == ["no-phase"]


def test_half_an_odd_combination_is_not_odd() -> None:
    assert inconsistencies(FRAMEWORK, {"custody_phase": "no"}, {}) == ()
    assert inconsistencies(FRAMEWORK, {"custody_phase": "no", "community_phase": None}, {}) == ()


def test_few_of_the_reference_cases_are_odd() -> None:
    odd = [ref for ref, (facts, _) in reference_cases().items() if inconsistencies(FRAMEWORK, facts, {})]
    assert odd == ["BRO-004", "BRO-032"]


def test_an_answer_makes_a_case_odd_only_where_its_question_applies() -> None:
    odd = Inconsistency("late-rosh", "?", (Condition("1.1.04", "no", on_fact=False),))
    framework = replace(FRAMEWORK, inconsistencies=(odd,))
    assert inconsistencies(framework, {"rosh_full_required": "yes"}, {"1.1.04": "no"}) == (odd,)
    assert inconsistencies(framework, {"rosh_full_required": "no"}, {"1.1.04": "no"}) == ()


def test_progress_counts_only_what_applies() -> None:
    facts = {"rosh_full_required": "no"}
    answers = {"1.1.01": "yes", "1.1.04": "yes"}
    statuses = applicability(FRAMEWORK, facts, answers)
    in_asset = progress(FRAMEWORK, answers, statuses, question_set="asset", criterion="1.1")
    # 1.1.01 is answered, 1.1.02 follows from it; 1.1.04 and 1.1.05 are hidden.
    assert in_asset == Progress(answered=1, applicable=2, pending=0)


@given(st.data())
def test_progress_and_gaps_tell_the_same_story(data: st.DataObject) -> None:
    framework = data.draw(frameworks())
    facts = data.draw(case_facts(framework))
    answers = {each: j.answer for each, j in data.draw(case_judgements(framework)).items()}
    statuses = applicability(framework, facts, answers)
    found = gaps(framework, facts, answers, statuses)
    done = progress(framework, answers, statuses)
    assert done.applicable - done.answered == sum(gap.kind == "unanswered" for gap in found)
    assert done.pending == sum(gap.kind == "pending" for gap in found)
    parts = [progress(framework, answers, statuses, question_set=s.id) for s in framework.question_sets]
    assert sum(part.answered for part in parts) == done.answered
    assert sum(part.applicable for part in parts) == done.applicable
