"""Odd combinations of facts and answers in a case: worth a second look, never an error."""

from __future__ import annotations

from collections.abc import Mapping

from app.framework.applicability import Applicability, applicability, holds
from app.framework.model import Framework, Inconsistency


def inconsistencies(
    framework: Framework,
    facts: Mapping[str, str | None],
    answers: Mapping[str, str | None],
    statuses: Mapping[str, Applicability] | None = None,
) -> tuple[Inconsistency, ...]:
    """Return the inconsistencies whose every condition is met, in the framework's order.

    Args:
        framework: The question framework.
        facts: Yes or no by fact id; absent or None while unknown.
        answers: The answers by question id.
        statuses: Whether each question applies; worked out where it is not given.
    """
    if statuses is None:
        on_questions = any(not c.on_fact for each in framework.inconsistencies for c in each.when)
        statuses = applicability(framework, facts, answers) if on_questions else {}
    return tuple(each for each in framework.inconsistencies if is_met(each, facts, answers, statuses))


def is_met(
    odd: Inconsistency,
    facts: Mapping[str, str | None],
    answers: Mapping[str, str | None],
    statuses: Mapping[str, Applicability],
) -> bool:
    """Return whether every condition of one inconsistency is met."""
    return all(holds(condition, facts, answers, statuses) is True for condition in odd.when)
