"""Which questions apply to a case, in three values, worked out from its facts and answers."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from graphlib import TopologicalSorter

from app.framework.model import Condition, Framework, Question


class Applicability(Enum):
    """Whether a question applies: it does, that hangs on something not yet known, or it is out of view."""

    APPLIES = "applies"
    PENDING = "pending"
    HIDDEN = "hidden"


_APPLIES, _PENDING, _HIDDEN = Applicability.APPLIES, Applicability.PENDING, Applicability.HIDDEN


def holds(
    condition: Condition,
    facts: Mapping[str, str | None],
    answers: Mapping[str, str | None],
    statuses: Mapping[str, Applicability],
) -> bool | None:
    """Whether a condition is met; None while that is unknown.

    One on a question is false if that question is hidden or was answered otherwise (na included, and even
    while it is pending), and unknown if it is pending or unanswered.
    """
    on = condition.on
    if condition.on_fact:
        value = facts.get(on)
        return None if value is None else value == condition.wanted
    status = statuses[on]
    if status is _HIDDEN:
        return False
    answer = answers.get(on)
    if answer is not None and answer != condition.wanted:
        return False
    return None if answer is None or status is _PENDING else True


class Dependencies:
    """What depends on what in one framework, compiled once: `order` is every question, each after what it
    depends on."""

    __slots__ = ("_dependents", "order")

    def __init__(self, framework: Framework) -> None:
        """Raises graphlib.CycleError where a `when` is circular, which a loaded framework never is."""
        sorter: TopologicalSorter[str] = TopologicalSorter()
        for question in framework.questions:
            sorter.add(question.id, *(c.on for c in question.when if not c.on_fact))
        self.order = tuple(framework.question_by_id[each] for each in sorter.static_order())
        reached: dict[str, set[str]] = {fact.id: set() for fact in framework.facts}
        reached.update({question.id: set() for question in framework.questions})
        # Last first, so that what a question reaches is complete before it is handed to what it depends on.
        for question in reversed(self.order):
            for condition in question.when:
                reached[condition.on] |= {question.id} | reached[question.id]
        self._dependents = {
            node: tuple(question for question in self.order if question.id in found) for node, found in reached.items()
        }

    @classmethod
    def of(cls, framework: Framework) -> Dependencies:
        """The dependencies of a framework, compiled at first asking and kept with it."""
        # Kept in the framework's own dictionary, as functools.cached_property does: a lookup by the
        # framework's value would hash every question each time.
        kept = vars(framework).get("_dependencies")
        if not isinstance(kept, Dependencies):
            kept = vars(framework)["_dependencies"] = cls(framework)
        return kept

    def dependents(self, node_id: str) -> tuple[Question, ...]:
        """Every question that hangs on a fact or question, directly or through others, each after what it
        depends on. Raises KeyError for an id the framework does not have."""
        return self._dependents[node_id]

    def status_of(
        self,
        question: Question,
        facts: Mapping[str, str | None],
        answers: Mapping[str, str | None],
        statuses: Mapping[str, Applicability],
    ) -> Applicability:
        """Whether one question applies, given the statuses of the questions it depends on.

        Any condition false, it is hidden; else any unknown, it is pending; else it applies.
        """
        result = _APPLIES
        for condition in question.when:
            met = holds(condition, facts, answers, statuses)
            if met is False:
                return _HIDDEN
            if met is None:
                result = _PENDING
        return result


def applicability(
    framework: Framework, facts: Mapping[str, str | None], answers: Mapping[str, str | None]
) -> dict[str, Applicability]:
    """The status of every question of a case, by question id, in dependency order.

    `facts` are yes or no by fact id, `answers` yes, no or na by question id; absent and None both mean
    unknown.
    """
    dependencies = Dependencies.of(framework)
    statuses: dict[str, Applicability] = {}
    for question in dependencies.order:
        statuses[question.id] = (
            dependencies.status_of(question, facts, answers, statuses) if question.when else _APPLIES
        )
    return statuses


def why(
    framework: Framework,
    question: Question,
    facts: Mapping[str, str | None],
    answers: Mapping[str, str | None],
    statuses: Mapping[str, Applicability],
) -> tuple[Condition, ...]:
    """The conditions that make a question hidden (those that are false) or pending (those still unknown).

    Empty where the question applies.
    """
    status = Dependencies.of(framework).status_of(question, facts, answers, statuses)
    if status is _APPLIES:
        return ()
    reason = False if status is _HIDDEN else None
    return tuple(c for c in question.when if holds(c, facts, answers, statuses) is reason)
