"""Claims about what is due: actions, reviews and replies, by days, words and working days."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records.plan_action import PlanAction
from app.records.recommendation import Recommendation
from app.reporting.due import State, day_of, due_items, is_at_once, state_of
from app.reporting.plan import Plan, make_plan
from app.reporting.plan_rules import plan_rules

RULES = plan_rules()
TODAY = dt.date(2012, 5, 10)


def plain_days(day: dt.date, count: int) -> dt.date:
    """As if every day were a working day."""
    return day + dt.timedelta(days=count)


@pytest.mark.parametrize(
    ("time", "day"),
    [
        ("2012-05-01", dt.date(2012, 5, 1)),
        ("End of May 2012", dt.date(2012, 5, 31)),
        ("by the end of February 2012", dt.date(2012, 2, 29)),
        ("June 2012", dt.date(2012, 6, 30)),
        ("diwedd Mehefin 2012", dt.date(2012, 6, 30)),
        ("Immediate", None),
        ("2012-02-31", None),
        ("Smarch 2012", None),
        ("", None),
    ],
)
def test_a_time_has_a_day_where_it_names_one_or_a_month(time: str, day: dt.date | None) -> None:
    assert day_of(time) == day


@pytest.mark.parametrize("time", ["Immediate", " immediately. ", "AT ONCE", "Ar unwaith"])
def test_words_for_at_once_are_known_in_both_languages(time: str) -> None:
    assert is_at_once(time, RULES)


@pytest.mark.parametrize(
    ("action", "state"),
    [
        (PlanAction(what="x", by="2012-05-09"), "overdue"),
        (PlanAction(what="x", by="2012-05-10"), "soon"),
        (PlanAction(what="x", by="2012-05-24"), "soon"),
        (PlanAction(what="x", by="2012-05-25"), "later"),
        (PlanAction(what="x", by="Immediate"), "at_once"),
        (PlanAction(what="x", by="When there is money"), None),
        (PlanAction(what="x"), None),
        (PlanAction(what="x", by="2012-05-09", done=True), None),
    ],
)
def test_an_action_is_as_urgent_as_its_time(action: PlanAction, state: State | None) -> None:
    assert state_of(action, TODAY, RULES) == state


def a_plan() -> Plan:
    return make_plan(
        {
            "aaaaaaaa": Recommendation(text="One", order=1),
            "bbbbbbbb": Recommendation(text="Two", source="health", sent="2012-04-10", order=2),
            "cccccccc": Recommendation(text="Three", source="health", sent="2012-04-01", replied="2012-04-20"),
            "dddddddd": Recommendation(text="Four", source="health"),
        },
        {
            "aaaaaaaa/11111111": PlanAction(what="a", by="2012-06-30", review="2012-05-01"),
            "aaaaaaaa/22222222": PlanAction(what="b", by="Immediate"),
            "aaaaaaaa/33333333": PlanAction(what="c", by="2012-05-12", review="2012-06-01", done=True),
            "eeeeeeee/33333333": PlanAction(what="of a recommendation that was removed", by="2012-05-01"),
        },
    )


def test_the_most_urgent_comes_first_and_what_is_done_or_replied_to_is_left_out() -> None:
    found = due_items(a_plan(), TODAY, RULES, plain_days)
    assert [(due.thing, due.state, due.day and due.day.isoformat(), due.recommendation.number) for due in found] == [
        ("reply", "overdue", "2012-04-30", "H3"),
        ("review", "overdue", "2012-05-01", "1"),
        ("action", "at_once", None, "1"),
        ("action", "later", "2012-06-30", "1"),
    ]


def test_working_days_are_asked_for_only_where_a_reply_waits() -> None:
    def never(_day: dt.date, _count: int) -> dt.date:
        raise AssertionError

    assert due_items(make_plan({"aaaaaaaa": Recommendation(text="One")}, {}), TODAY, RULES, never) == []


@given(st.permutations(range(5)), st.booleans())
def test_the_digest_of_a_plan_does_not_depend_on_the_order_of_its_records(order: list[int], done: bool) -> None:
    recommendations = {f"{at:08x}": Recommendation(text=f"Text {at}", order=at // 2) for at in order}
    actions = {f"{at:08x}/00000001": PlanAction(what="a", done=done and at == 3) for at in order}
    plan = make_plan(recommendations, actions)
    assert [each.item for each in plan.recommendations] == [f"{at:08x}" for at in range(5)]
    assert plan.digest == make_plan(dict(sorted(recommendations.items())), actions).digest
    assert (
        plan.digest == make_plan(recommendations, {**actions, "00000003/00000001": PlanAction(what="a")}).digest
    ) == (not done)
