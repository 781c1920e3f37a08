"""Find in a text what could tell who somebody is: names, places, dates, ages and references of cases.

No list has every name. A word with a capital letter counts as one unless it is the framework's own, or an ordinary word
at the beginning of a sentence. Words of case managers' names, of the area and of other YOTs count always.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from app.framework.model import Framework
from app.records.declaration import DECLARATION
from app.records.figure_code import codes
from app.records.good_practice import GoodPractice
from app.reporting.spelling import british_words
from app.session.session import Session
from app.text import fold

Trace = Literal["name", "place", "date", "age", "reference"]

_MONTH = (
    "January|February|March|April|May|June|July|August|September|October|November|December|"
    "Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr"
)
_DAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|dydd (?:Llun|Mawrth|Mercher|Iau|Gwener|Sadwrn|Sul)"
_DATE = re.compile(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:{_MONTH})\b(?:\s+\d{{4}})?|(?:{_MONTH})\s+\d{{4}}"
    rf"|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}|(?:{_DAY}))\b"
)
_AGE = re.compile(r"\b(?:aged?\s+\d{1,2}|\d{1,2}[- ]years?[- ]old|\d{1,2} (?:mlwydd|blwydd) oed)\b", re.IGNORECASE)
_PLACE = re.compile(
    r"\b(?:[A-Z][\w'\u2019-]+\s+)+(?:Road|Street|Lane|Avenue|Close|Park|School|College|Academy|Hospital|House|Hall|"
    r"Prison|Centre|Estate|Court|Borough|Town|Village|Church)\b"
)
_PATTERNS: tuple[tuple[re.Pattern[str], Trace], ...] = ((_DATE, "date"), (_AGE, "age"), (_PLACE, "place"))
_WORD = re.compile(r"[^\W\d_][\w'\u2019-]*")
_SENTENCE_END = (".", "!", "?", ":", "\n")
_ORDINARY = frozenset({"I", "English", "Welsh", "England", "Wales"})
# A shorter word of a name, such as "de" or "Al", is in too many others.
_SHORTEST_NAME = 3


@dataclass(frozen=True, slots=True)
class Suspect:
    """A piece of a text that could tell who somebody is: what it is, where it begins and ends, and the piece."""

    trace: Trace
    start: int
    end: int
    text: str


class Identifying:
    """Finds what could tell who somebody of an inspection is.

    Args:
        session: The inspection.
    """

    def __init__(self, session: Session) -> None:
        self._known = known_words(session.framework) | known_words(session.original_framework)
        self._references = sorted(session.cases, key=len, reverse=True)
        profiles = (case.profile.get("case_manager", "") for case in session.cases.values())
        declared = (each.knows for each in session.records_of(DECLARATION).values())
        self._names = _words_of([*profiles, *(name for names in declared for name in names)])
        homes = (each.home_yot for each in session.records_of(DECLARATION).values())
        self._places = _words_of([session.area, session.metadata.get("region", ""), *homes])

    def suspects_in(self, example: GoodPractice) -> list[Suspect]:
        """Return what in both texts of an example should have been altered."""
        return [*self.suspects(example.words.text), *self.suspects(example.words.welsh, language="cy")]

    def may_publish(self, example: GoodPractice) -> bool:
        """Return whether an example may go into a document: it was checked, or nothing in it could tell anybody."""
        return example.checked or not self.suspects_in(example)

    def suspects(self, text: str, *, language: str = "en") -> list[Suspect]:
        """Return what could tell who somebody is, in order; pieces do not overlap. Codes of figures are passed over.

        There is no list of Welsh words, so the first word of a Welsh sentence counts only where it is a known name.
        """
        for code in codes(text):
            text = text.replace(str(code), " " * len(str(code)))
        found: list[Suspect] = []
        for suspect in self._all(text, language):
            if all(suspect.end <= other.start or suspect.start >= other.end for other in found):
                found.append(suspect)
        return sorted(found, key=lambda each: each.start)

    def _all(self, text: str, language: str) -> Iterator[Suspect]:
        """Yield every suspect, the surest kinds first."""
        for reference in self._references:
            for match in re.finditer(rf"\b{re.escape(reference)}\b", text, re.IGNORECASE):
                yield _suspect("reference", match)
        for pattern, trace in _PATTERNS:
            for match in pattern.finditer(text):
                yield _suspect(trace, match)
        for match in _WORD.finditer(text):
            told = self._trace_of(match[0], text[: match.start()], language)
            if told is not None:
                yield _suspect(told, match)

    def _trace_of(self, word: str, before: str, language: str) -> Trace | None:
        bare = _without_ending(word)
        folded = fold(bare)
        if not bare[:1].isupper():
            return None
        if folded in self._places:
            return "place"
        if folded in self._names:
            return "name"
        if bare in self._known or bare in _ORDINARY or bare.isupper():
            return None
        if _starts_sentence(before) and (language == "cy" or bare.lower() in british_words()):
            return None
        return "name"


def known_words(framework: Framework) -> frozenset[str]:
    """Return the words with a capital letter in a framework's texts, which identify nobody."""
    texts = [
        *(question.text for question in framework.questions),
        *(question.guidance for question in framework.questions),
        *(reason.text for question in framework.questions for reason in question.reasons),
        *(each.title for each in framework.sections),
        *(each.title for each in framework.criteria),
        *(each.title for each in framework.headlines),
        *(each.title for each in framework.groups),
        *(each.title for each in framework.sample.strata),
        *(criterion.statement for criterion in framework.criteria),
        *(fact.text for fact in framework.facts),
    ]
    return frozenset(word for text in texts for word in _WORD.findall(text) if word[:1].isupper())


def _words_of(names: Iterable[str]) -> frozenset[str]:
    return frozenset(fold(word) for name in names for word in _WORD.findall(name) if len(word) >= _SHORTEST_NAME)


def _starts_sentence(before: str) -> bool:
    ended = before.rstrip(' (\u201c"')
    return not ended or ended.endswith(_SENTENCE_END)


def _without_ending(word: str) -> str:
    return re.sub(r"['\u2019]s?$", "", word)


def _suspect(trace: Trace, match: re.Match[str]) -> Suspect:
    return Suspect(trace, match.start(), match.end(), match[0])
