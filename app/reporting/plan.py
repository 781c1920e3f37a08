"""The improvement plan as it is now: the recommendations in order, each with its actions, and the sign-off."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.records.key import RecordKey
from app.records.plan_action import PLAN_ACTION, PlanAction, recommendation_of
from app.records.plan_sign_off import PLAN_SIGN_OFF, PlanSignOff
from app.records.recommendation import RECOMMENDATION, Recommendation
from app.session.session import Session
from app.store.journal import canonical

PLAN_KINDS = (RECOMMENDATION, PLAN_ACTION, PLAN_SIGN_OFF)


@dataclass(frozen=True, slots=True)
class NumberedAction:
    """An action with its number, such as "2.1", and the item of its record."""

    number: str
    item: str
    action: PlanAction

    @property
    def key(self) -> RecordKey:
        """The key of its record."""
        return PLAN_ACTION.key(item=self.item)


@dataclass(frozen=True, slots=True)
class NumberedRecommendation:
    """A recommendation with its number, such as "2", the item of its record, and its actions."""

    number: str
    item: str
    recommendation: Recommendation
    actions: tuple[NumberedAction, ...] = ()

    @property
    def key(self) -> RecordKey:
        """The key of its record."""
        return RECOMMENDATION.key(item=self.item)


@dataclass(frozen=True, slots=True)
class Plan:
    """The plan. Those of the inspection come first; those of a health inspection have numbers such as "H1".

    Attributes:
        recommendations: The recommendations, in order.
        sign_off: Who signed the plan off; None where nobody did.
    """

    recommendations: tuple[NumberedRecommendation, ...]
    sign_off: PlanSignOff | None = None

    @property
    def actions(self) -> Iterator[tuple[NumberedRecommendation, NumberedAction]]:
        """Every action with its recommendation, in order."""
        for each in self.recommendations:
            for action in each.actions:
                yield each, action

    @property
    def digest(self) -> str:
        """The SHA-256 of everything in it but the sign-off, in hexadecimal."""
        content = [
            [
                each.item,
                RECOMMENDATION.encode(each.recommendation),
                [[action.item, PLAN_ACTION.encode(action.action)] for action in each.actions],
            ]
            for each in self.recommendations
        ]
        return hashlib.sha256(b"aboveline plan 1\0" + canonical(content).encode()).hexdigest()

    @property
    def changed_since_sign_off(self) -> bool:
        """Whether the plan is another one than was signed off."""
        return self.sign_off is not None and self.sign_off.digest != self.digest


def plan_of(session: Session) -> Plan:
    """Return the plan. Actions of a recommendation that was removed are left out, and come back with it."""
    return make_plan(
        session.records_of(RECOMMENDATION),
        session.records_of(PLAN_ACTION),
        session.records_of(PLAN_SIGN_OFF).get(""),
    )


def make_plan(
    recommendations: Mapping[str, Recommendation],
    actions: Mapping[str, PlanAction],
    sign_off: PlanSignOff | None = None,
) -> Plan:
    """Return the plan of these records, by their items."""
    of: dict[str, list[tuple[str, PlanAction]]] = {item: [] for item in recommendations}
    for item, action in actions.items():
        if recommendation_of(item) in of:
            of[recommendation_of(item)].append((item, action))
    found: list[NumberedRecommendation] = []
    for prefix, health in (("", False), ("H", True)):
        of_source = [(item, each) for item, each in recommendations.items() if (each.source == "health") == health]
        of_source.sort(key=lambda pair: (pair[1].order, pair[0]))
        for place, (item, each) in enumerate(of_source, 1):
            number = f"{prefix}{place}"
            own = sorted(of[item], key=lambda pair: (pair[1].order, pair[0]))
            numbered = (NumberedAction(f"{number}.{at}", *pair) for at, pair in enumerate(own, 1))
            found.append(NumberedRecommendation(number, item, each, tuple(numbered)))
    return Plan(tuple(found), sign_off)
