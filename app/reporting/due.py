"""Find everything of the plan that is due or overdue on a day: actions, reviews, and replies to recommendations."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from app.day_names import MONTHS, MONTHS_WELSH
from app.records.limits import is_day
from app.records.plan_action import PlanAction
from app.reporting.plan import NumberedAction, NumberedRecommendation, Plan
from app.reporting.plan_rules import PlanRules
from app.text import fold

Thing = Literal["action", "review", "reply"]
State = Literal["overdue", "at_once", "soon", "later"]
AddWorkingDays = Callable[[dt.date, int], dt.date]

_STATES: tuple[State, ...] = ("overdue", "at_once", "soon", "later")
_MONTHS = {
    name.lower(): number
    for number, names in enumerate(zip(MONTHS, MONTHS_WELSH, strict=True), start=1)
    for name in names
}
_MONTH = re.compile(
    r"(?:(?:by )?(?:the )?end of |by |erbyn diwedd |diwedd |erbyn )?(?P<month>[a-z]+),? (?P<year>\d{4})"
)


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that is to be done by a day.

    Attributes:
        thing: Whether it is an action, the review of one, or a reply.
        state: How urgent it is.
        day: The day; None where the time is "immediately".
        recommendation: The recommendation.
        action: The action; None for a reply.
    """

    thing: Thing
    state: State
    day: dt.date | None
    recommendation: NumberedRecommendation
    action: NumberedAction | None = None


def day_of(time: str) -> dt.date | None:
    """Return the last day of a time: the day itself, or of words such as "end of May 2012" the last day of the month.

    Returns:
        None for other words.
    """
    if is_day(time):
        return dt.date.fromisoformat(time)
    found = _MONTH.fullmatch(fold(" ".join(time.split())))
    if found is None or found["month"] not in _MONTHS or not 1900 <= int(found["year"]) <= 2999:
        return None
    year, month = int(found["year"]), _MONTHS[found["month"]]
    return dt.date(year, month, calendar.monthrange(year, month)[1])


def is_at_once(time: str, rules: PlanRules) -> bool:
    """Return whether the words of a time mean "immediately"."""
    return fold(" ".join(time.split())).strip(".! ") in rules.at_once


def reply_due(each: NumberedRecommendation, rules: PlanRules, add_working_days: AddWorkingDays) -> dt.date | None:
    """Return the day by which a recommendation is replied to; None where none is, or it is not sent yet."""
    value = each.recommendation
    if value.source != "health" or not value.sent:
        return None
    return add_working_days(dt.date.fromisoformat(value.sent), rules.reply_working_days)


def replies_waited_for(plan: Plan) -> list[NumberedRecommendation]:
    """Return the health recommendations that were sent and have no reply yet."""
    return [each for each in plan.recommendations if each.recommendation.sent and not each.recommendation.replied]


def state_of(action: PlanAction, today: dt.date, rules: PlanRules) -> State | None:
    """Return how urgent an action is; None where it is done, or its time gives no day."""
    if action.done:
        return None
    if is_at_once(action.by, rules):
        return "at_once"
    day = day_of(action.by)
    return None if day is None else _state(day, today, rules)


def due_items(plan: Plan, today: dt.date, rules: PlanRules, add_working_days: AddWorkingDays | None) -> list[Due]:
    """Return everything that has a day and is not done, the most urgent first.

    Args:
        plan: The plan.
        today: The day from which urgency is counted.
        rules: The rules.
        add_working_days: Returns the day that is a number of working days after another; None to leave replies out.
    """
    found = list(_of_actions(plan, today, rules))
    if add_working_days is not None:
        found += _of_replies(plan, today, rules, add_working_days)
    return sorted(found, key=lambda due: (_STATES.index(due.state), due.day or dt.date.min))


def _of_actions(plan: Plan, today: dt.date, rules: PlanRules) -> Iterator[Due]:
    for recommendation, numbered in plan.actions:
        action = numbered.action
        state = state_of(action, today, rules)
        if state is not None:
            yield Due("action", state, day_of(action.by), recommendation, numbered)
        review = None if action.done else day_of(action.review)
        if review is not None:
            yield Due("review", _state(review, today, rules), review, recommendation, numbered)


def _of_replies(plan: Plan, today: dt.date, rules: PlanRules, add_working_days: AddWorkingDays) -> Iterator[Due]:
    for each in replies_waited_for(plan):
        day = reply_due(each, rules, add_working_days)
        if day is not None:
            yield Due("reply", _state(day, today, rules), day, each)


def _state(day: dt.date, today: dt.date, rules: PlanRules) -> State:
    if day < today:
        return "overdue"
    return "soon" if day <= today + dt.timedelta(days=rules.soon_days) else "later"
