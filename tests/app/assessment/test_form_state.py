"""Claims about the open, odd and finished items of a case."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.assessment.case import Case
from app.assessment.form_state import Bucket, FormState, Progress
from app.assessment.inconsistencies import inconsistencies
from app.assessment.open_items import PART_OF, OpenItem
from app.framework.model import Condition, Framework, Inconsistency
from app.records.completion import Completion, completion_key
from app.records.fact import FACT, fact_key
from app.records.flag import Flag, flag_key
from app.records.interview import Interview
from app.records.judgement import JUDGEMENT, Judgement, judgement_key
from app.records.rating import RATING, rating_item
from app.scoring.scoreboard import CaseBoard
from tests.helpers.cases import case_of
from tests.helpers.random_frameworks import case_facts, case_judgements, fact_values, frameworks, judgements
from tests.helpers.reference import reference_cases, reference_framework

FRAMEWORK = reference_framework()
# Every rating entered, for the claims about something else.
RATED: dict[str, int | None] = {
    rating_item(stage, item): 1 for stage in FRAMEWORK.asset.stages for item in FRAMEWORK.asset.items
}


def form_of(case: Case, assessor: str = "PA", framework: Framework = FRAMEWORK) -> FormState:
    """The form of one assessor, worked out from scratch."""
    facts, judged = case.live(FACT, assessor), case.live(JUDGEMENT, assessor)
    return FormState(framework, case, assessor, CaseBoard(framework, facts, judged))


def form_with(
    facts: dict[str, str | None] | None = None,
    judged: dict[str, Judgement] | None = None,
    framework: Framework = FRAMEWORK,
) -> FormState:
    """The form of PA in a case with nothing but these facts and judgements."""
    case = case_of("C1", facts={"PA": dict(facts or {})}, judgements={"PA": dict(judged or {})}, ratings=RATED)
    return form_of(case, framework=framework)


def test_an_untouched_case_lists_its_facts_first_then_its_sets_in_order() -> None:
    found = form_with().open_items()
    assert found[0] == OpenItem("fact", "custody_phase", "Has any part of the sentence been served in custody?")
    assert [item.kind for item in found[:14]] == ["fact"] * 14
    assert found[14] == OpenItem("unanswered", "1.1.01", "Was an Asset RoSH screening completed?")
    assert found[15].kind == "pending"
    sets = [each.id for each in FRAMEWORK.question_sets]
    order = [sets.index(FRAMEWORK.question_by_id[gap.id].question_set) for gap in found[14:]]
    assert order == sorted(order)
    assert len(found) == 14 + 156


def test_a_pending_question_is_open_even_when_answered() -> None:
    found = form_with(judged={"1.1.04": Judgement("yes")}).open_items()
    assert OpenItem("pending", "1.1.04", "Was a full RoSH analysis completed?") in found


def test_a_hidden_question_is_not_open() -> None:
    found = form_with({"rosh_full_required": "no"}).open_items()
    assert not {"1.1.04", "1.1.05", "rosh_full_required"} & {item.id for item in found}


def test_the_reference_cases_have_nothing_to_answer_and_nothing_waiting() -> None:
    for facts, judged in reference_cases().values():
        counts = form_with(dict(facts), dict(judged)).counts
        assert (counts.unanswered, counts.waiting) == (0, 0)


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
    form = form_with({"rosh_full_required": "no"}, {"1.1.01": Judgement("yes"), "1.1.04": Judgement("yes")})
    # 1.1.01 is answered, 1.1.02 follows from it; 1.1.04 and 1.1.05 are hidden.
    assert form.progress(("asset", "1.1", None)) == Progress(answered=1, applicable=2, pending=0)


@pytest.mark.slow
@given(st.data())
def test_progress_and_open_items_agree(data: st.DataObject) -> None:
    framework = data.draw(frameworks())
    form = form_with(data.draw(case_facts(framework)), data.draw(case_judgements(framework)), framework)
    found, done = form.open_items(), form.progress()
    assert done.applicable - done.answered == sum(item.kind == "unanswered" for item in found)
    assert done.pending == sum(item.kind == "pending" for item in found)
    parts = [form.progress((each.id, None, None)) for each in framework.question_sets]
    assert sum(part.answered for part in parts) == done.answered
    assert sum(part.applicable for part in parts) == done.applicable


@given(st.data())
def test_the_counts_are_those_of_the_items_listed(data: st.DataObject) -> None:
    framework = data.draw(frameworks())
    form = form_with(data.draw(case_facts(framework)), data.draw(case_judgements(framework)), framework)
    parts = [item.part for item in form.open_items()]
    counts = form.counts
    assert (counts.unanswered, counts.waiting, counts.to_look_at) == tuple(
        parts.count(part) for part in dict.fromkeys(PART_OF.values())
    )
    assert form.unanswered() == [item.id for item in form.open_items() if item.part == "unanswered"]


@given(st.data())
def test_a_form_updated_change_by_change_equals_one_worked_out_from_scratch(data: st.DataObject) -> None:
    framework = data.draw(frameworks())
    case = case_of(
        "C1",
        facts={"PA": data.draw(case_facts(framework))},
        judgements={"PA": data.draw(case_judgements(framework))},
    )
    form = form_of(case, framework=framework)
    buckets: set[Bucket] = {(None, None, None), *((each.id, None, None) for each in framework.question_sets)}
    buckets |= {(each.question_set, each.criterion, None) for each in framework.questions}
    buckets |= {(each.question_set, each.criterion, each.group) for each in framework.questions}
    for _ in range(data.draw(st.integers(1, 8))):
        if data.draw(st.booleans()):
            fact = data.draw(st.sampled_from([fact.id for fact in framework.facts]))
            form.fact_changed(fact, form.board.set_fact(fact, data.draw(fact_values())).statuses)
        else:
            question = data.draw(st.sampled_from([question.id for question in framework.questions]))
            form.judgement_changed(question, form.board.set_judgement(question, data.draw(judgements())).statuses)
        fresh = form_of(case, framework=framework)
        assert form.open_items() == fresh.open_items()
        assert form.counts == fresh.counts
        assert form.state == fresh.state
        assert {bucket: form.progress(bucket) for bucket in buckets} == {
            bucket: fresh.progress(bucket) for bucket in buckets
        }


def reviewed(case: Case, assessor: str = "PA") -> list[tuple[str, ...]]:
    """The items to look at in an assessor's form of a case, each as its id and its tags."""
    found = form_of(case, assessor).open_items()
    return [(item.id, *item.tags) for item in found if item.part == "to_look_at"]


def with_judgements(**judgements: Judgement) -> Case:
    """A case in which PA gave these judgements, by id with q for the first and _ for each dot."""
    judged = {each[1:].replace("_", "."): one for each, one in judgements.items()}
    return case_of("C1", judgements={"PA": judged}, ratings=RATED)


def test_a_no_wants_a_reason_or_else_a_note_and_evidence() -> None:
    case = with_judgements(q1_1_06=Judgement("no"), q1_1_07=Judgement("no"), q1_1_03=Judgement("yes"))
    assert reviewed(case) == [("1.1.06", "reason", "evidence"), ("1.1.07", "note", "evidence")]


def test_a_no_with_its_reason_or_note_and_evidence_is_no_gap() -> None:
    thin = FRAMEWORK.question_by_id["1.1.06"].reasons[0].id
    case = with_judgements(
        q1_1_06=Judgement("no", (thin,), evidence="Log, 3 May"), q1_1_07=Judgement("no", note="None.", evidence="RoSH")
    )
    assert reviewed(case) == []


def test_spaces_are_no_note_and_a_note_is_no_ticked_reason() -> None:
    case = with_judgements(
        q1_1_06=Judgement("no", note="Thin.", evidence="Log"), q1_1_07=Judgement("no", note=" \n", evidence=" ")
    )
    assert reviewed(case) == [("1.1.06", "reason"), ("1.1.07", "note", "evidence")]


def test_a_no_that_does_not_apply_wants_nothing() -> None:
    case = with_judgements(q1_1_04=Judgement("no"))
    case.apply(fact_key("C1", "rosh_full_required", "PA"), "no")
    assert reviewed(case) == []


def test_flags_to_ask_and_check_are_open_until_settled_and_the_others_never() -> None:
    flags = [
        Flag("check", "1.2.01", "Seen?"),
        Flag("ask", "1.1.03", "Why?"),
        Flag("check", "", "The log."),
        Flag("ask", "1.1.01", "Asked.", settled=True),
        Flag("lead", "", "Ours?"),
        Flag("good_practice", "1.1.01", "A plan to show."),
    ]
    case = case_of("C1", flags={"PA": flags}, ratings=RATED)
    # The questions are still to be answered, where they are listed once, with their flags.
    assert reviewed(case) == [("", "flag")]
    assert reviewed(case, "LI") == []
    flagged = [(item.id, item.tags, item.flags) for item in form_of(case).open_items() if item.flags]
    assert flagged == [
        ("1.2.01", ("unanswered", "flag"), (flags[0],)),
        ("1.1.03", ("unanswered", "flag"), (flags[1],)),
        ("", ("flag",), (flags[2],)),
    ]


def test_ratings_that_are_not_entered_are_one_thing_to_look_at_in_a_begun_form() -> None:
    judged = {"PA": {"1.1.01": Judgement("yes")}}
    form = form_of(case_of("C1", judgements=judged, ratings=RATED))
    counts = form.counts
    some = {**dict(list(RATED.items())[3:]), "latest/lifestyle": None}
    for ratings in ({}, some):
        lacking = form_of(case_of("C1", judgements=judged, ratings=ratings))
        assert lacking.counts == replace(counts, to_look_at=counts.to_look_at + 1)
        assert [item for item in lacking.open_items() if item not in form.open_items()] == [
            OpenItem("ratings", "ratings", "")
        ]
    assert form_of(case_of("C1")).counts.to_look_at == 0, "a form that is not begun has nothing to look at yet"


def test_a_form_is_ready_once_its_ratings_are_entered_too() -> None:
    facts, judged = next(iter(reference_cases().values()))
    given = {question: replace(each, answer="yes") for question, each in judged.items()}
    case = case_of(
        "C1", facts={"PA": dict(facts)}, judgements={"PA": given}, ratings={**RATED, "start/lifestyle": None}
    )
    assert state(case) == "in progress"
    case.apply(RATING.key("C1", "start/lifestyle"), 0)
    assert state(case) == "ready"


def test_a_question_is_one_item_whatever_is_open_in_it() -> None:
    ask, check = Flag("ask", "1.1.06", "Why?"), Flag("check", "1.1.06", "Where?")
    case = case_of("C1", judgements={"PA": {"1.1.06": Judgement("no")}}, flags={"PA": [check, ask]}, ratings=RATED)
    thin = FRAMEWORK.question_by_id["1.1.06"].text
    assert [item for item in form_of(case).open_items() if item.id == "1.1.06"] == [
        OpenItem("reason", "1.1.06", thin, ("evidence", "flag"), (ask, check))
    ]
    assert form_of(case).counts.to_look_at == 1


def test_a_flag_on_a_question_that_does_not_apply_is_still_looked_at() -> None:
    case = case_of(
        "C1",
        facts={"PA": {"rosh_full_required": "no"}},
        flags={"PA": [Flag("ask", "1.1.04", "Why not?")]},
        ratings=RATED,
    )
    assert reviewed(case) == [("1.1.04", "flag")]
    assert form_of(case).counts.to_look_at == 1


def test_odd_combinations_are_part_of_the_review() -> None:
    case = case_of("C1", facts={"PA": {"custody_phase": "no", "community_phase": "no"}})
    assert reviewed(case) == [("no-phase", "odd")]


def state(case: Case, assessor: str = "PA") -> str:
    return form_of(case, assessor).state


def test_a_case_goes_from_not_started_over_in_progress_and_ready_to_complete() -> None:
    facts, judged = reference_cases()["BRO-001"]
    case = case_of("BRO-001", facts={"PA": dict(facts)}, times={"PA": {"s": 600}}, ratings=RATED)
    assert state(case) == "not started"
    case.apply(judgement_key("BRO-001", "1.1.01", "PA"), Judgement("yes"))
    assert state(case) == "in progress"
    for question, judgement in judged.items():
        said = replace(judgement, note="Said so.") if judgement.answer == "no" else judgement
        case.apply(judgement_key("BRO-001", question, "PA"), said)
    assert (state(case), reviewed(case)) == ("ready", [])
    case.apply(completion_key("BRO-001", "PA"), Completion(complete=True))
    assert state(case) == "complete"
    case.apply(completion_key("BRO-001", "PA"), Completion(complete=False))
    assert state(case) == "ready"
    case.apply(flag_key("BRO-001", "", "ask", "PA"), Flag("ask", "", "Why?"))
    assert state(case) == "in progress"
    assert state(case, "LI") == "not started"


@pytest.mark.parametrize(
    "begun",
    [
        case_of("C1", flags={"PA": [Flag("lead", "", "")]}),
        case_of("C1", interviews={"PA": [Interview(1, "", "2012-03-26T14:30", 0)]}),
        case_of("C1", completions={"PA": Completion(complete=False)}),
    ],
)
def test_a_flag_an_interview_or_a_completion_begins_a_case(begun: Case) -> None:
    assert state(begun) == "in progress"


@pytest.mark.slow
@given(st.data())
def test_a_case_is_ready_exactly_where_its_review_is_empty(data: st.DataObject) -> None:
    framework = data.draw(frameworks())
    form = form_with(data.draw(case_facts(framework)), data.draw(case_judgements(framework)), framework)
    if form.state != "not started":
        assert (form.state == "ready") == (form.open_items() == ())


def test_answers_that_speak_against_one_another_are_odd_in_few_of_the_reference_cases() -> None:
    on_answers = {each.id for each in FRAMEWORK.inconsistencies if not any(c.on_fact for c in each.when)}
    assert len(on_answers) == 16
    found: dict[str, list[str]] = {}
    for reference, (facts, judged) in reference_cases().items():
        answers = {each: judgement.answer for each, judgement in judged.items()}
        for odd in inconsistencies(FRAMEWORK, facts, answers):
            if odd.id in on_answers:
                found.setdefault(reference, []).append(odd.id)
    assert found == {
        "BRO-007": ["change-not-acted-on-but-roh-minimised"],
        "BRO-014": ["change-not-acted-on-but-roh-minimised"],
        "BRO-024": [
            "custody-no-immediate-action-but-kept-safe",
            "community-interventions-not-identified-but-delivered",
        ],
        "BRO-031": ["victim-safety-low-priority-but-managed"],
    }


def test_every_rule_on_answers_can_be_met_in_a_case() -> None:
    for odd in FRAMEWORK.inconsistencies:
        facts = dict.fromkeys(FRAMEWORK.fact_by_id, "yes") | {c.on: c.wanted for c in odd.when if c.on_fact}
        answers = dict.fromkeys(FRAMEWORK.question_by_id, "yes") | {c.on: c.wanted for c in odd.when if not c.on_fact}
        assert odd in inconsistencies(FRAMEWORK, facts, answers)
