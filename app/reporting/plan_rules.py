"""The rules of recommendations and the plan, and the texts of its document: data in `resources/reporting/plan.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import resources
from app.text import fold


@dataclass(frozen=True, slots=True)
class SuggestionRules:
    """Which questions are suggested for a recommendation.

    Attributes:
        at_most: The highest score, as a whole percentage.
        least_base: The least number of judgements that count on the question.
        most: How many questions are suggested.
    """

    at_most: int
    least_base: int
    most: int


@dataclass(frozen=True, slots=True)
class PlanRules:
    """The rules.

    Attributes:
        reply_working_days: Working days within which a health recommendation is replied to.
        soon_days: Days before its day from which an action is due soon.
        at_once: Folded words for a time that mean "immediately".
        blank_rows: Blank rows under each recommendation of the document.
        suggestions: Which questions are suggested.
        drafts: The first wording of a recommendation that rests on a question, by language.
        texts: The texts of the document by language and name.
    """

    reply_working_days: int
    soon_days: int
    at_once: frozenset[str]
    blank_rows: int
    suggestions: SuggestionRules
    drafts: Mapping[str, str]
    texts: Mapping[str, Mapping[str, str]]


@cache
def plan_rules() -> PlanRules:
    """Return the rules of the program's data file."""
    source = (resources.FOLDER / "reporting" / "plan.toml").read_text(encoding="utf-8")
    table = tomllib.loads(source)
    return PlanRules(
        table["reply_working_days"],
        table["soon_days"],
        frozenset(map(fold, table["at_once"])),
        table["blank_rows"],
        SuggestionRules(**table["suggestions"]),
        table["draft"],
        table["document"],
    )
