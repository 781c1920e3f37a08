"""Work out which questions apply to a case from its facts and answers, in three-valued logic."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from graphlib import TopologicalSorter

from app.framework.model import Condition, Framework, Question


class Applicability(Enum):
    """Whether a question applies, waits for a fact or answer that is still unknown, or is hidden."""

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
    """Return whether a condition is met, or None while that is unknown.

    A condition on a question is false if that question is hidden or has another answer (na included, and even
    while it is pending). It is unknown if the question is pending with the wanted answer, or unanswered.
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
    """The dependencies between the facts and questions of one framework, compiled once.

    Attributes:
        order: every question, each after the questions it depends on.

    Raises:
        graphlib.CycleError: a `when` is circular. A framework that `parse_framework` returned never is.
    """

    __slots__ = ("_dependents", "order")

    def __init__(self, framework: Framework) -> None:
        sorter: TopologicalSorter[str] = TopologicalSorter()
        for question in framework.questions:
            sorter.add(question.id, *(c.on for c in question.when if not c.on_fact))
        self.order = tuple(framework.question_by_id[each] for each in sorter.static_order())
        reached: dict[str, set[str]] = {fact.id: set() for fact in framework.facts}
        reached.update({question.id: set() for question in framework.questions})
        # Reverse order: the dependents of a question are complete before they are added to its prerequisites.
        for question in reversed(self.order):
            for condition in question.when:
                reached[condition.on] |= {question.id} | reached[question.id]
        self._dependents = {
            node: tuple(question for question in self.order if question.id in found) for node, found in reached.items()
        }

    @classmethod
    def of(cls, framework: Framework) -> Dependencies:
        """Return the dependencies of a framework, compiled on first use and cached on the framework."""
        # The cache is the framework's own dictionary, as with functools.cached_property: a dictionary keyed by
        # framework would hash every question at each lookup.
        kept = vars(framework).get("_dependencies")
        if not isinstance(kept, Dependencies):
            kept = vars(framework)["_dependencies"] = cls(framework)
        return kept

    def dependents(self, node_id: str) -> tuple[Question, ...]:
        """Return every question that depends on a fact or question, directly or through other questions.

        Returns:
            The questions, each after the questions it depends on.

        Raises:
            KeyError: the framework has no such id.
        """
        return self._dependents[node_id]

    def status_of(
        self,
        question: Question,
        facts: Mapping[str, str | None],
        answers: Mapping[str, str | None],
        statuses: Mapping[str, Applicability],
    ) -> Applicability:
        """Return whether one question applies, given the statuses of the questions it depends on.

        The question is hidden if any condition is false, pending if any other is unknown, and applies otherwise.
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
    """Return the status of every question of a case, by question id, in dependency order.

    Args:
        framework: the questions and their conditions.
        facts: yes or no by fact id. An absent fact and None both mean unknown.
        answers: yes, no or na by question id. An absent answer and None both mean unanswered.
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
    """Return the conditions that make a question hidden (those that are false) or pending (those still unknown).

    The result is empty if the question applies.
    """
    status = Dependencies.of(framework).status_of(question, facts, answers, statuses)
    if status is _APPLIES:
        return ()
    reason = False if status is _HIDDEN else None
    return tuple(c for c in question.when if holds(c, facts, answers, statuses) is reason)
