"""Claims about the questions that apply to a case: the three values of METHOD, for all and for one question."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.framework.applicability import Applicability, Dependencies, applicability, why
from app.framework.model import Condition, Framework, Question
from tests.helpers.brute_force import naive_status
from tests.helpers.random_frameworks import case_facts, case_judgements, frameworks
from tests.helpers.reference import reference_cases, reference_framework

APPLIES, PENDING, HIDDEN = Applicability.APPLIES, Applicability.PENDING, Applicability.HIDDEN


def _chain() -> Framework:
    """q0 depends on the first fact, q1 on q0, q2 on q1."""
    fact = reference_framework().facts[0].id
    questions = (
        Question("q0", "1.1", "asset", "?", when=(Condition(fact, "yes", on_fact=True),)),
        Question("q1", "1.1", "asset", "?", when=(Condition("q0", "yes", on_fact=False),)),
        Question("q2", "1.1", "asset", "?", when=(Condition("q1", "yes", on_fact=False),)),
    )
    return replace(reference_framework(), questions=questions)


def _statuses(fact: str | None, **answers: str | None) -> list[Applicability]:
    framework = _chain()
    found = applicability(framework, {framework.facts[0].id: fact}, answers)
    return [found[question.id] for question in framework.questions]


def test_a_question_is_pending_while_its_fact_is_unknown_and_so_is_what_hangs_on_it() -> None:
    assert _statuses(None) == [PENDING, PENDING, PENDING]


def test_a_question_is_hidden_by_its_fact_and_so_is_what_hangs_on_it_though_answered() -> None:
    assert _statuses("no", q0="yes", q1="yes") == [HIDDEN, HIDDEN, HIDDEN]


def test_an_unanswered_question_leaves_the_next_one_pending() -> None:
    assert _statuses("yes") == [APPLIES, PENDING, PENDING]


def test_na_hides_a_question_that_asks_for_yes() -> None:
    assert _statuses("yes", q0="na", q1="yes") == [APPLIES, HIDDEN, HIDDEN]


def test_a_pending_question_answered_otherwise_hides_the_next_one() -> None:
    assert _statuses(None, q0="no") == [PENDING, HIDDEN, HIDDEN]


def test_a_pending_question_answered_as_wanted_leaves_the_next_one_pending() -> None:
    assert _statuses(None, q0="yes", q1="yes") == [PENDING, PENDING, PENDING]


def test_all_conditions_met_make_a_question_apply() -> None:
    assert _statuses("yes", q0="yes", q1="yes") == [APPLIES, APPLIES, APPLIES]


def test_one_false_condition_outweighs_an_unknown_one() -> None:
    framework = reference_framework()
    # 1.1.05 needs both that a full RoSH analysis was required and that it was completed.
    found = applicability(framework, {}, {"1.1.04": "no"})
    assert found["1.1.04"] is PENDING
    assert found["1.1.05"] is HIDDEN


def test_the_reasons_for_a_hidden_question_are_its_false_conditions_only() -> None:
    framework = reference_framework()
    question = framework.question_by_id["1.1.05"]
    answers = {"1.1.04": "no"}
    statuses = applicability(framework, {}, answers)
    assert [condition.on for condition in why(framework, question, {}, answers, statuses)] == ["1.1.04"]


def test_the_reasons_for_a_pending_question_are_its_unknown_conditions_only() -> None:
    framework = reference_framework()
    question = framework.question_by_id["1.1.05"]
    facts = {"rosh_full_required": "yes"}
    statuses = applicability(framework, facts, {})
    assert [condition.on for condition in why(framework, question, facts, {}, statuses)] == ["1.1.04"]


def test_a_question_that_applies_needs_no_reason() -> None:
    framework = reference_framework()
    statuses = applicability(framework, {}, {})
    assert why(framework, framework.question_by_id["1.1.01"], {}, {}, statuses) == ()


def test_dependencies_are_compiled_once_per_framework() -> None:
    framework = reference_framework()
    assert Dependencies.of(framework) is Dependencies.of(framework)
    assert Dependencies.of(replace(framework)) is not Dependencies.of(framework)


def test_dependents_reach_through_questions() -> None:
    dependencies = Dependencies.of(reference_framework())
    assert [q.id for q in dependencies.dependents("rosh_full_required")] == ["1.1.04", "1.1.05"]
    assert [q.id for q in dependencies.dependents("1.1.01")] == ["1.1.02"]
    assert dependencies.dependents("1.1.02") == ()


@pytest.mark.slow
@given(st.data())
def test_applicability_equals_a_naive_reading_of_the_method(data: st.DataObject) -> None:
    framework = data.draw(frameworks())
    facts = data.draw(case_facts(framework))
    answers = {each: j.answer for each, j in data.draw(case_judgements(framework)).items()}
    naive = {q.id: naive_status(framework, q.id, facts, answers) for q in framework.questions}
    found = applicability(framework, facts, answers)
    assert {each: status.value for each, status in found.items()} == naive
    for question in framework.questions:
        assert (why(framework, question, facts, answers, found) == ()) == (naive[question.id] == "applies")


@pytest.mark.slow
@given(frameworks())
def test_dependents_are_all_that_hang_on_a_node_each_after_what_it_depends_on(framework: Framework) -> None:
    dependencies = Dependencies.of(framework)

    def hangs_on(question: Question, node: str) -> bool:
        return any(
            c.on == node or (not c.on_fact and hangs_on(framework.question_by_id[c.on], node)) for c in question.when
        )

    for node in [*framework.fact_by_id, *framework.question_by_id]:
        found = [question.id for question in dependencies.dependents(node)]
        assert sorted(found) == sorted(q.id for q in framework.questions if hangs_on(q, node))
        for place, each in enumerate(found):
            later = set(found[place:])
            assert not later & {c.on for c in framework.question_by_id[each].when}


def test_the_reference_cases_equal_a_naive_reading_of_the_method() -> None:
    framework = reference_framework()
    for facts, judgements in reference_cases().values():
        answers = {each: judgement.answer for each, judgement in judgements.items()}
        naive = {q.id: naive_status(framework, q.id, facts, answers) for q in framework.questions}
        assert {each: s.value for each, s in applicability(framework, facts, answers).items()} == naive
