"""The rules of recommendations and the plan, and the texts of its document: data in `resources/reporting/plan.toml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from app.errors import DataError, Problem
from app.exchange.importers.folding import fold as fold_heading
from app.framework.rule_files import own_rules, shipped_rules
from app.message import Message
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


Column = Literal["reference", "number", "what", "who", "by", "review", "progress", "done"]
COLUMNS: tuple[Column, ...] = ("reference", "number", "what", "who", "by", "review", "progress", "done")
TO_READ = ("text", "responsible_heading")
"""Columns of the workbook that are there to be read only."""
SIGNING = ("signer", "designation", "day")
_FILE = "plan.toml"
_COUNTS = ("reply_working_days", "soon_days", "blank_rows")
_MOST = 366


def plan_rules() -> PlanRules:
    """Return the rules: those of a person's own file, and the program's for what it leaves out.

    Raises:
        DataError: The person's file has mistakes; with all of them.
    """
    own = own_rules(_FILE)
    shipped = shipped_rules(_FILE)
    if own is None:
        return _made_of(shipped)
    path, given = own
    problems = list(_problems(given, shipped))
    if problems:
        raise DataError("The rules for the plan in {path} have mistakes.", problems, path=path)
    merged = {
        name: {**value, **given.get(name, {})} if name in ("suggestions", "draft") else given.get(name, value)
        for name, value in shipped.items()
    }
    merged["document"] = {
        language: {**texts, **given.get("document", {}).get(language, {})}
        for language, texts in shipped["document"].items()
    }
    return _made_of(merged)


def _made_of(table: Mapping[str, Any]) -> PlanRules:
    return PlanRules(
        table["reply_working_days"],
        table["soon_days"],
        frozenset(map(fold, table["at_once"])),
        table["blank_rows"],
        SuggestionRules(**table["suggestions"]),
        table["draft"],
        table["document"],
    )


def _problems(given: Mapping[str, Any], shipped: Mapping[str, Any]) -> Iterator[Problem]:
    for name in sorted(given.keys() - shipped.keys()):
        yield Problem(name, "There is no such rule.", "Look at the names in the program's file.")
    for name in _COUNTS:
        yield from _if_not_count(name, given.get(name, 1))
    suggestions = given.get("suggestions", {})
    for name in SuggestionRules.__dataclass_fields__:
        yield from _if_not_count(name, suggestions.get(name, 1) if isinstance(suggestions, dict) else None)
    words = given.get("at_once", [])
    if not isinstance(words, list) or not all(isinstance(each, str) for each in words):
        yield Problem("at_once", "It is no list of words.", 'Write at_once = ["immediate"].')
    yield from _problems_of_texts("draft", given.get("draft", {}), shipped["draft"])
    document = given.get("document", {})
    for language, known in shipped["document"].items():
        own = document.get(language, {}) if isinstance(document, dict) else None
        yield from _problems_of_texts(f"document.{language}", own, known)
        yield from _problems_of_headings(f"document.{language}", own, known)


def _problems_of_texts(name: str, own: Any, known: Mapping[str, str]) -> Iterator[Problem]:
    if not isinstance(own, dict) or not own.keys() <= known.keys():
        yield Problem(name, "It has other names than the program's file.", "Look at the names there.")
    elif not all(isinstance(each, str) for each in own.values()):
        yield Problem(name, "A text is missing.", 'Write it as title = "Improvement plan".')


def _problems_of_headings(name: str, own: Any, known: Mapping[str, str]) -> Iterator[Problem]:
    """Yield the tables whose columns could be mistaken for each other when the plan comes back."""
    texts = {**known, **own} if isinstance(own, dict) else known
    for columns in ((*COLUMNS, *TO_READ), SIGNING):
        headings = {fold_heading(str(texts[each])) for each in columns}
        if len(headings) < len(columns) or "" in headings:
            yield Problem(name, "Two columns have one heading, or one has none.", "Give each a heading of its own.")


def _if_not_count(name: str, value: Any) -> Iterator[Problem]:
    if type(value) is not int or not 0 <= value <= _MOST:
        yield Problem(name, "It is no whole number.", Message("Write a number from 0 to {most}.", most=_MOST))
