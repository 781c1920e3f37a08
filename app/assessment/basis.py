"""Decide what a judgement rests on: the case record, an interview, or neither."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, get_args

from app.records.interview import Interview
from app.records.judgement import Judgement
from app.text import fold

Basis = Literal["record", "interview", "nothing"]
BASES: tuple[Basis, ...] = get_args(Basis)

# A reference with one of these words names an interview and no place in the record: English, then Welsh with its
# mutations, as `fold` writes them.
_INTERVIEW_WORDS = ("interview", "cyfweliad", "gyfweliad", "nghyfweliad", "chyfweliad")
# The clock of an interview counts whole minutes, and a note is recorded when its field is left.
_SLACK = 60_000

Span = tuple[int, int]
"""The beginning and the end of an interview, in milliseconds since 1970 (UTC)."""


def basis_of(judgement: Judgement, *, in_interview: bool) -> Basis:
    """Return what a judgement rests on.

    It rests on the record where its evidence names a place there. It rests on an interview where its evidence names
    only that, or where it has no evidence and was written during one.

    Args:
        judgement: The judgement.
        in_interview: Whether a version of it was recorded during an interview of its assessor on its case.
    """
    references = [reference for part in judgement.evidence.split(";") if (reference := fold(part).strip())]
    if any(not _names_interview(reference) for reference in references):
        return "record"
    return "interview" if references or in_interview else "nothing"


def spans_of(interviews: Iterable[Interview]) -> tuple[Span, ...]:
    """Return when interviews were held. One that has only begun lasts a minute."""
    found: list[Span] = []
    for each in interviews:
        # The local time of the laptop, which is taken for that of this computer.
        begin = int(dt.datetime.fromisoformat(each.began).astimezone().timestamp() * 1000)
        found.append((begin, begin + each.minutes * 60_000 + _SLACK))
    return tuple(found)


def in_spans(times: Iterable[int], spans: Iterable[Span]) -> bool:
    """Return whether one of some times (milliseconds since 1970, UTC) is within one of the spans."""
    chosen = tuple(spans)
    return any(begin <= at <= end for at in times for begin, end in chosen)


def _names_interview(reference: str) -> bool:
    return any(word in reference for word in _INTERVIEW_WORDS)
