"""The keys by which the cases of a sample are filtered, and the group of a case under each."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from app.assessment.case import Case
from app.assessment.sample_groups import CASE_MANAGER, DIMENSIONS, ETHNIC_GROUP, ROSH, SEX, STRATUM, groups_of
from app.framework.model import Framework
from app.message import Message
from app.records.fact import CUSTODY_FACT

CUSTODY, ASSESSOR = "custody", "assessor"
FILTER_KEYS: Mapping[str, Message] = {
    STRATUM: DIMENSIONS[STRATUM],
    SEX: DIMENSIONS[SEX],
    ETHNIC_GROUP: DIMENSIONS[ETHNIC_GROUP],
    CUSTODY: Message("Custody"),
    ROSH: DIMENSIONS[ROSH],
    ASSESSOR: Message("Assessor"),
    CASE_MANAGER: DIMENSIONS[CASE_MANAGER],
}
"""The keys in the order in which they are shown, each with its label."""


def filter_groups(framework: Framework, case: Case) -> dict[str, str]:
    """Return the group of a case under each key, empty where it is not known.

    Custody is the counting answer to whether any part of the sentence was served in custody. The assessor is the one
    whose judgements count for the case.
    """
    found = groups_of(framework, case.profile)
    found[CUSTODY] = case.counting_facts().get(CUSTODY_FACT) or ""
    found[ASSESSOR] = case.counting_assessor() or ""
    return {key: found[key] for key in FILTER_KEYS}


def fits(groups: Mapping[str, str], wanted: Mapping[str, Collection[str]]) -> bool:
    """Return whether a case is in one of the wanted groups under each key."""
    return all(groups[key] in names for key, names in wanted.items())
