"""Search the texts of a case, and say in which of them the words were found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from app.assessment.case import Case
from app.records.flag import FLAG
from app.text import fold


@dataclass(frozen=True, slots=True)
class Found:
    """One text of a case: a note, evidence or flag on `question` (empty: on the case), or why it was completed."""

    kind: Literal["note", "evidence", "flag", "why"]
    question: str
    text: str


def text_of(case: Case) -> str:
    """Return everyone's notes, evidence, flags and explanations of a case, a line each, folded for a search."""
    return "\n".join(fold(found.text) for found in _texts(case))


def found_at(case: Case, words: Sequence[str]) -> Found | None:
    """Return the text of a case that has the most of these words, whatever their case and accents.

    The first of several such texts is returned, and None where no text has any of the words.
    """
    folded = list(map(fold, words))
    best, most = None, 0
    for found in _texts(case):
        text = fold(found.text)
        count = sum(word in text for word in folded)
        if count > most:
            best, most = found, count
    return best


def texts_with(case: Case, words: Sequence[str]) -> list[Found]:
    """Return the texts of a case that have any of these words, whatever their case and accents."""
    folded = list(map(fold, words))
    return [found for found in _texts(case) if any(word in fold(found.text) for word in folded)]


def _texts(case: Case) -> Iterator[Found]:
    for judgements in case.judgements.values():
        for question, judgement in judgements.items():
            if judgement.note:
                yield Found("note", question, judgement.note)
            if judgement.evidence:
                yield Found("evidence", question, judgement.evidence)
    for owner in case.table(FLAG):
        for flag in case.flags_of(owner).values():
            if flag.text:
                yield Found("flag", flag.question, flag.text)
    for completion in case.completions.values():
        if completion.why:
            yield Found("why", "", completion.why)
