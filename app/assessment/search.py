"""Search the texts of a case, and say in which of them the words were found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from app.assessment.case import Case
from app.records.flag import FLAG
from app.text import fold

# Whether the form of this assessor may be shown to the person who searches.
Sees = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Found:
    """One text of a case: a note, evidence or flag on `question` (empty: on the case), or why it was completed."""

    kind: Literal["note", "evidence", "flag", "why"]
    question: str
    text: str


def text_of(case: Case, may_see: Sees) -> str:
    """Return the notes, evidence, flags and explanations of a case, a line each, folded for a search."""
    return "\n".join(fold(found.text) for found in _texts(case, may_see) if found.text)


def found_at(case: Case, words: Sequence[str], may_see: Sees) -> Found | None:
    """Return the text of a case that has the most of these words, whatever their case and accents.

    The first of several such texts is returned, and None where no text has any of the words.
    """
    folded = list(map(fold, words))
    best, most = None, 0
    for found in _texts(case, may_see):
        text = fold(found.text)
        count = sum(word in text for word in folded)
        if count > most:
            best, most = found, count
    return best


def texts_with(case: Case, words: Sequence[str], may_see: Sees) -> list[Found]:
    """Return the texts of a case that have any of these words, whatever their case and accents."""
    folded = list(map(fold, words))
    return [found for found in _texts(case, may_see) if any(word in fold(found.text) for word in folded)]


def _texts(case: Case, may_see: Sees) -> Iterator[Found]:
    for owner, judgements in case.judgements.items():
        if may_see(owner):
            for question, judgement in judgements.items():
                yield Found("note", question, judgement.note)
                yield Found("evidence", question, judgement.evidence)
    for owner in filter(may_see, case.table(FLAG)):
        for flag in case.flags_of(owner).values():
            yield Found("flag", flag.question, flag.text)
    for owner, completion in case.completions.items():
        if may_see(owner):
            yield Found("why", "", completion.why)
