"""The improvement plan: actions against each recommendation, and the plan's sign-off."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TypedDict, Unpack

from app.commands.recommending import recommendation_named, required_day
from app.errors import DataError, UsageError
from app.message import Message
from app.records.plan_action import PlanAction, new_action_key
from app.records.plan_sign_off import PLAN_SIGN_OFF, PlanSignOff
from app.reporting.action_texts import action_as_recorded, is_no_day
from app.reporting.due import Due, due_items
from app.reporting.places import moved_by_one, place_after
from app.reporting.plan import NumberedAction, NumberedRecommendation, plan_of
from app.reporting.plan_rules import plan_rules
from app.reporting.working_days import add_working_days
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.store import NewRecord
from app.text import clean_line


def action_named(session: Session, name: str) -> tuple[NumberedRecommendation, NumberedAction]:
    """Return an action and its recommendation by its number, such as "2.1", or its item.

    Raises:
        DataError: There is none.
    """
    wanted = name.strip().casefold()
    for recommendation, action in plan_of(session).actions:
        if wanted in (action.number.casefold(), action.item, action.item.partition("/")[2]):
            return recommendation, action
    known = tuple(action.number for _, action in plan_of(session).actions) or Message("none yet")
    raise DataError("There is no action {name} in the plan. They are: {known}.", name=name, known=known)


class ActionParts(TypedDict, total=False):
    """The parts of an action that a person gives, as `PlanAction` has them. Times are days or words."""

    what: str
    who: str
    by: str
    review: str
    progress: str
    done: bool


def add_action(session: Session, recommendation: str, **parts: Unpack[ActionParts]) -> Changes:
    """Add an action to a recommendation, named by its number, after its others.

    Raises:
        DataError: There is no such recommendation, the action has no text, or this is no lead's laptop.
        UsageError: A time is written as a day and is none, such as 31/2/2012.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    found = recommendation_named(session, recommendation)
    place = place_after(each.action.order for each in found.actions)
    made = _checked(replace(PlanAction(order=place), **parts), had=PlanAction())
    return session.record([NewRecord(new_action_key(found.item), made)])


def edit_action(session: Session, name: str, **parts: Unpack[ActionParts]) -> Changes:
    """Change parts of an action. A part that is not given stays.

    Raises:
        DataError: There is no such action, it would have no text, or this is no lead's laptop.
        UsageError: A time that is given is written as a day and is none.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    _, had = action_named(session, name)
    made = _checked(replace(had.action, **parts), had=had.action)
    return NOTHING if made == had.action else session.record([NewRecord(had.key, made)])


def move_action(session: Session, name: str, *, up: bool) -> Changes:
    """Move an action one place up or down among those of its recommendation.

    Raises:
        DataError: There is no such action, or this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    recommendation, had = action_named(session, name)
    actions = recommendation.actions
    moved = moved_by_one([each.action.order for each in actions], actions.index(had), up=up)
    return session.record([NewRecord(actions[at].key, replace(actions[at].action, order=place)) for at, place in moved])


def remove_action(session: Session, name: str) -> Changes:
    """Remove an action.

    Raises:
        DataError: There is no such action, or this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    return session.record([NewRecord(action_named(session, name)[1].key, None)])


def sign_plan(session: Session, *, name: str, designation: str = "", day: str = "") -> Changes:
    """Sign the plan off as it is now. A later change of it is shown beside the sign-off.

    Args:
        session: The open inspection.
        name: The person who signs.
        designation: What they are.
        day: The day on which they signed; by default today.

    Raises:
        DataError: The name is empty, there is no plan, or this is no lead's laptop.
        UsageError: The day is none.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    who = clean_line(name).strip()
    if not who:
        raise DataError("A sign-off needs a name. Say who signs.")
    plan = plan_of(session)
    if not plan.recommendations:
        raise DataError("There are no recommendations yet, so there is no plan to sign off.")
    signed = PlanSignOff(who, clean_line(designation).strip(), required_day(day) or today(session), plan.digest)
    return NOTHING if signed == plan.sign_off else session.record([NewRecord(PLAN_SIGN_OFF.key(), signed)])


def take_back_sign_off(session: Session) -> Changes:
    """Take the sign-off of the plan back.

    Raises:
        DataError: The plan is not signed off, or this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    if plan_of(session).sign_off is None:
        raise DataError("The plan is not signed off, so there is nothing to take back.")
    return session.record([NewRecord(PLAN_SIGN_OFF.key(), None)])


def due_of(session: Session, day: dt.date, *, replies: bool = True) -> list[Due]:
    """Return what is due and overdue on a day, the most urgent first.

    Args:
        session: The open inspection.
        day: The day.
        replies: Whether replies to health recommendations are among it. The bank holidays are loaded for them.
    """
    return due_items(plan_of(session), day, plan_rules(), add_working_days if replies else None)


def today(session: Session) -> str:
    """Return the day that this laptop's clock shows, as YYYY-MM-DD."""
    return dt.datetime.fromtimestamp(session.store.clock() / 1000).astimezone().date().isoformat()


def _checked(given: PlanAction, *, had: PlanAction) -> PlanAction:
    made = action_as_recorded(given)
    if not made.what:
        raise DataError("An action needs a text. Write what will be done.")
    for time, before in ((made.by, had.by), (made.review, had.review)):
        if time != before and is_no_day(time):
            raise UsageError("{text} is no day. Write it as 2012-04-30 or 30/04/2012.", text=f'"{time}"')
    return made
