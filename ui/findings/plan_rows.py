"""Rows of the plan's list: each recommendation, and the actions against it below."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.message import in_digits
from app.records.key import RecordKey
from app.records.limits import is_day
from app.reporting.due import Due, State, Thing, state_of
from app.reporting.plan import NumberedAction, NumberedRecommendation, Plan
from app.reporting.plan_rules import PlanRules
from ui.language.dates import day

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A row: the recommendation, the action where it is one, and the texts of the cells."""

    recommendation: NumberedRecommendation
    action: NumberedAction | None
    cells: tuple[str, ...]

    @property
    def key(self) -> RecordKey:
        """The key of the record."""
        return self.recommendation.key if self.action is None else self.action.key


def plan_rows(plan: Plan, today: dt.date, rules: PlanRules) -> Iterator[PlanRow]:
    """Yield the rows of a plan in order."""
    for each in plan.recommendations:
        value = each.recommendation
        count = len(each.actions)
        done = sum(action.action.done for action in each.actions)
        progress = (
            translate("plan", "{done} of {count} done").format(done=in_digits(done), count=in_digits(count))
            if count
            else translate("plan", "no action yet")
        )
        yield PlanRow(each, None, (each.number, one_line(value.text), value.responsible, "", "", progress))
        for numbered in each.actions:
            action = numbered.action
            state = state_of(action, today, rules)
            said = translate("plan", "Done") if action.done else state_words()[state] if state is not None else ""
            # The number is indented and not the text, whose further lines would begin further left.
            number = f"    {numbered.number}"
            cells = (number, one_line(action.what), action.who, time(action.by), time(action.review), said)
            yield PlanRow(each, numbered, cells)


def due_cells(due: Due) -> tuple[str, ...]:
    """Return the cells of something that is due: how urgent, when, what, its number, who."""
    number, text, who = due.recommendation.number, due.recommendation.recommendation.text, ""
    if due.action is not None:
        number, text, who = due.action.number, due.action.action.what, due.action.action.who
    when = day(due.day.isoformat()) if due.day is not None else ""
    return state_words()[due.state], when, thing_words()[due.thing], number, one_line(text), who


def time(text: str) -> str:
    """Return a day in the language of the window, and words as they are."""
    return day(text) if is_day(text) else text


def one_line(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())


def state_words() -> dict[State, str]:
    """Return the words for how urgent something is."""
    return {
        "overdue": translate("plan", "Overdue"),
        "at_once": translate("plan", "Due immediately"),
        "soon": translate("plan", "Due soon"),
        "later": translate("plan", "Due later"),
    }


def thing_words() -> dict[Thing, str]:
    """Return the words for what is due."""
    return {
        "action": translate("plan", "Action"),
        "review": translate("plan", "Review"),
        "reply": translate("plan", "Reply"),
    }
