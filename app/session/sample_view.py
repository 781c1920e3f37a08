"""The sample as it is now beside the caseload: counts by group, and the words for each group."""

from __future__ import annotations

from collections.abc import Mapping

from app.analysis.representation import Share, compare
from app.assessment.case import Case
from app.assessment.sample_groups import (
    CASE_MANAGER,
    DIMENSIONS,
    ETHNIC_GROUP,
    LOOKED_AFTER,
    ROSH,
    SEX,
    STRATUM,
    counts_of,
    groups_of,
)
from app.message import Message, verbatim
from app.records.answers import ANSWER_WORDS
from app.records.caseload import CASELOAD, Counts
from app.session.session import Session

NOT_KNOWN = Message("Not known")


def groups(session: Session, case: Case) -> dict[str, str]:
    """Return the group of a case in each dimension, in the framework's own words."""
    return groups_of(session.original_framework, case.profile)


def caseload(session: Session, dimension: str) -> Mapping[str, int] | None:
    """Return how many cases of the caseload each group of a dimension has; None where the caseload is not known."""
    counts: Counts | None = session.value(CASELOAD.key(item=dimension))
    return dict(counts) if counts else None


def representation(session: Session) -> dict[str, tuple[Share, ...]]:
    """Return for each dimension how the sample compares with the caseload."""
    cases = [groups(session, case) for case in session.sample()]
    return {
        dimension: compare(caseload(session, dimension), dict(counts_of(session.original_framework, cases, dimension)))
        for dimension in DIMENSIONS
    }


def group_label(session: Session, dimension: str, group: str) -> Message:
    """Return what a person calls a group of a dimension, in the language of the session."""
    if not group:
        return NOT_KNOWN
    framework, original = session.framework, session.original_framework
    if dimension == STRATUM:
        return verbatim(next((each.title for each in framework.sample.strata if each.id == group), group))
    if dimension == ETHNIC_GROUP:
        pairs = zip(original.sample.ethnicities, framework.sample.ethnicities, strict=True)
        return verbatim(next((now.group for own, now in pairs if own.group == group), group))
    if dimension in (SEX, ROSH):
        return verbatim(session.value_label({SEX: "gender", ROSH: "rosh_level"}[dimension], group))
    if dimension == LOOKED_AFTER:
        return ANSWER_WORDS.get(group) or verbatim(group)
    if dimension == CASE_MANAGER:
        return verbatim(group)
    raise ValueError(dimension)
