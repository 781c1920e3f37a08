"""The questionnaires of service users as data: their items, the allowed answers, and on whom an item is asked.

They belong to the program and not to a framework, so an inspection keeps no copy of them. Recorded responses hold the
ids of items and the English choices.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from app.framework.rule_files import shipped_rules

ENGLISH = "en"
WELSH = "cy"


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyItem:
    """One item of a questionnaire.

    Attributes:
        id: Its id, unique within the questionnaire.
        texts: The question by language.
        choices: The allowed answers as they are recorded; of a scale each whole number.
        favourable: The choices that the item's sentence counts.
        is_scale: Whether the choices are whole numbers of a scale.
        when: The id and answer of the item that decides whether this one is asked; None where it always is.
        says: The sentence about the answers by language.
        people: Those who are asked, by language, where they are not everyone.
    """

    id: str
    texts: Mapping[str, str]
    choices: tuple[str, ...]
    favourable: tuple[str, ...]
    is_scale: bool
    when: tuple[str, str] | None
    says: Mapping[str, str]
    people: Mapping[str, str]

    def text(self, language: str = ENGLISH) -> str:
        """Return the question in a language; in English where it has no wording in it."""
        return self.texts.get(language) or self.texts[ENGLISH]

    def is_asked(self, answers: Mapping[str, str]) -> bool:
        """Return whether the item is asked of somebody who gave these answers."""
        return self.when is None or answers.get(self.when[0]) == self.when[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaire:
    """One questionnaire.

    Attributes:
        id: Its id.
        titles: Who is asked, as a title, by language.
        people: Who is asked, as part of a sentence, by language.
        items: The items in their order.
        item_by_id: The items by id.
    """

    id: str
    titles: Mapping[str, str]
    people: Mapping[str, str]
    items: tuple[SurveyItem, ...]
    item_by_id: Mapping[str, SurveyItem] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        """Index the items."""
        object.__setattr__(self, "item_by_id", {item.id: item for item in self.items})

    def title(self, language: str = ENGLISH) -> str:
        """Return who is asked, as a title."""
        return self.titles.get(language) or self.titles[ENGLISH]


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceRules:
    """The rules of the sentences about answers.

    Attributes:
        least: The fewest answers on which a sentence is proposed.
        percent_from: The fewest answers with which it has a percentage.
        words: Parts of sentences by language and name.
    """

    least: int
    percent_from: int
    words: Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaires:
    """Every questionnaire by id, the rules of sentences, and the wording of choices in Welsh."""

    by_id: Mapping[str, Questionnaire]
    rules: SentenceRules
    welsh_choices: Mapping[str, str]

    def choice(self, choice: str, language: str = ENGLISH) -> str:
        """Return a choice as a person reads it."""
        return self.welsh_choices.get(choice, choice) if language == WELSH else choice


@lru_cache(maxsize=1)
def questionnaires() -> Questionnaires:
    """Return the program's questionnaires."""
    data = shipped_rules("surveys.toml")
    rules = SentenceRules(
        least=data["rules"]["least"],
        percent_from=data["rules"]["percent_from"],
        words=data["words"],
    )
    surveys = (_survey(each) for each in data["survey"])
    return Questionnaires(by_id={each.id: each for each in surveys}, rules=rules, welsh_choices=data["choices"])


def _survey(data: Mapping[str, Any]) -> Questionnaire:
    return Questionnaire(
        id=data["id"],
        titles=_worded(data, "title", "welsh"),
        people=_worded(data, "people", "people_welsh"),
        items=tuple(_item(each) for each in data["item"]),
    )


def _item(data: Mapping[str, Any]) -> SurveyItem:
    scale = data.get("scale")
    choices = tuple(map(str, range(scale[0], scale[1] + 1))) if scale else tuple(data["choices"])
    when = next(iter(data["when"].items())) if "when" in data else None
    return SurveyItem(
        id=data["id"],
        texts=_worded(data, "text", "welsh"),
        choices=choices,
        favourable=tuple(data.get("favourable", ())),
        is_scale=bool(scale),
        when=when,
        says=_worded(data, "says", "says_welsh"),
        people=_worded(data, "people", "people_welsh"),
    )


def _worded(data: Mapping[str, Any], english: str, welsh: str) -> Mapping[str, str]:
    names = ((ENGLISH, english), (WELSH, welsh))
    return {language: data[name] for language, name in names if name in data}
