"""Search the texts of a case, and say in which of them the words were found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from app.assessment.case import Case
from app.records.flag import FLAG


@dataclass(frozen=True, slots=True)
class Found:
    """One text of a case: a note, evidence or flag on `question` (empty: on the case), or why it was completed."""

    kind: Literal["note", "evidence", "flag", "why"]
    question: str
    text: str


def text_of(case: Case) -> str:
    """Everyone's notes, evidence, flags and explanations of a case, a line each, casefolded."""
    return "\n".join(found.text for found in _texts(case)).casefold()


def found_at(case: Case, words: Sequence[str]) -> Found | None:
    """Return the text of a case that has the most of these casefolded words.

    The first of several such texts is returned, and None where no text has any of the words.
    """
    best, most = None, 0
    for found in _texts(case):
        text = found.text.casefold()
        count = sum(word in text for word in words)
        if count > most:
            best, most = found, count
    return best


def texts_with(case: Case, words: Sequence[str]) -> list[Found]:
    """Return the texts of a case that have any of these casefolded words."""
    return [found for found in _texts(case) if any(word in found.text.casefold() for word in words)]


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
