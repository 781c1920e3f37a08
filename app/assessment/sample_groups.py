"""The groups by which a sample is compared with its caseload: stratum, sex, ethnic group and so on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from app.framework.model import Framework
from app.message import Message

STRATUM, SEX, ETHNIC_GROUP, ROSH, LOOKED_AFTER, CASE_MANAGER = (
    "stratum",
    "sex",
    "ethnic_group",
    "rosh",
    "looked_after",
    "case_manager",
)
DIMENSIONS: Mapping[str, Message] = {
    STRATUM: Message("Stratum"),
    SEX: Message("Sex"),
    ETHNIC_GROUP: Message("Ethnic group"),
    ROSH: Message("RoSH level"),
    LOOKED_AFTER: Message("Looked after"),
    CASE_MANAGER: Message("Case manager"),
}
"""The dimensions in the order in which they are shown, each with its label."""


def stratum_of(framework: Framework, order_type: str) -> str:
    """Return the id of the stratum of an order; empty where the order is in none."""
    return next((each.id for each in framework.sample.strata if order_type in each.orders), "")


def groups_of(framework: Framework, profile: Mapping[str, str]) -> dict[str, str]:
    """Return the group of a case in each dimension, empty where its profile does not say it."""
    ethnicity = profile.get("ethnicity", "")
    return {
        STRATUM: stratum_of(framework, profile.get("order_type", "")),
        SEX: profile.get("gender", ""),
        ETHNIC_GROUP: next((each.group for each in framework.sample.ethnicities if each.id == ethnicity), ""),
        ROSH: profile.get("rosh_recorded", ""),
        LOOKED_AFTER: profile.get("looked_after", ""),
        CASE_MANAGER: profile.get("case_manager", ""),
    }


def groups_known(framework: Framework, dimension: str) -> tuple[str, ...]:
    """Return the groups of a dimension that the framework names, in its order; none for case managers."""
    groups: Mapping[str, Iterable[str]] = {
        STRATUM: (each.id for each in framework.sample.strata),
        SEX: framework.sample.genders,
        ETHNIC_GROUP: (each.group for each in framework.sample.ethnicities),
        ROSH: framework.asset.rosh_levels,
        LOOKED_AFTER: ("yes", "no"),
        CASE_MANAGER: (),
    }
    return tuple(dict.fromkeys(groups[dimension]))


def counts_of(framework: Framework, cases: Iterable[Mapping[str, str]], dimension: str) -> tuple[tuple[str, int], ...]:
    """Return how many cases each group of a dimension has: known groups in their order, then others by name.

    Args:
        framework: The framework, which names the groups.
        cases: The group of each case in each dimension.
        dimension: One of `DIMENSIONS`.
    """
    counts = Counter(case.get(dimension, "") for case in cases)
    known = groups_known(framework, dimension)
    others = sorted(group for group in counts if group not in known)
    return tuple((group, counts[group]) for group in (*known, *others) if counts[group])
