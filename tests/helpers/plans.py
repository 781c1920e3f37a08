"""A plan with names that are always the same, and what a YOT fills into the document made of it."""

from __future__ import annotations

from pathlib import Path

from app.records.plan_action import PLAN_ACTION, PlanAction
from app.records.recommendation import RECOMMENDATION, Recommendation
from app.reporting.plan_changes import PlanUpdate
from app.session.session import Session
from app.store.store import NewRecord

FILLED = Path(__file__).parents[1] / "data" / "plans"
FIRST, SECOND, HEALTH = "a1a1a1a1", "b2b2b2b2", "c3c3c3c3"
WEEKLY, TRAINING, TEMPLATE = (f"{FIRST}/0a0a0a0a", f"{FIRST}/0b0b0b0b", f"{SECOND}/0c0c0c0c")

RECOMMENDATIONS = {
    FIRST: Recommendation(text="Complete every assessment on time", responsible="YOT manager", order=100),
    SECOND: Recommendation(text="Say in each plan who does what", responsible="Management board", order=200),
    HEALTH: Recommendation(text="Record each contact", source="health", outcome="4", regulation="9", sent="2012-04-02"),
}
ACTIONS = {
    WEEKLY: PlanAction(what="Weekly check\nof the list", who="Team leaders", by="Immediate", order=100),
    TRAINING: PlanAction(what="Training", who="Head of service", by="2012-06-30", review="End of July 2012", order=200),
    TEMPLATE: PlanAction(what="A template", who="Operations manager", by="2012-05-31", progress="Drafted", order=100),
}
# The changes that filling in gives, the same from every format.
FILLED_IN = [
    "action 1.1, progress:  -> In use\nin two teams",
    "action 1.2, by when: 2012-06-30 -> 2012-09-30",
    "new action of recommendation 1, what will be done:  -> A list for the panel",
    "new action of recommendation 1, by when:  -> By the end of May 2012",
    "new action of recommendation 2, what will be done:  -> A row of our own",
    "action 2.1, done: no -> yes",
    "new action of recommendation H1, what will be done:  -> Nurses have the system",
    "the plan, sign-off: the plan is not signed off -> signed off by B. Head, Head of service, on 2012-05-01",
]


def record_plan(session: Session) -> None:
    """Record the plan."""
    recommendations = [NewRecord(RECOMMENDATION.key(item=item), value) for item, value in RECOMMENDATIONS.items()]
    session.record(recommendations + [NewRecord(PLAN_ACTION.key(item=item), value) for item, value in ACTIONS.items()])


def shown_changes(update: PlanUpdate) -> list[str]:
    """Each change that would be taken, in a line."""
    return [f"{each.what!s}, {_part(each.part)}: {each.before!s} -> {each.after!s}" for each in update.changes]


def _part(part: str) -> str:
    from app.reporting.plan_changes import PART_WORDS

    return str(next(word for name, word in PART_WORDS.items() if name == part))
