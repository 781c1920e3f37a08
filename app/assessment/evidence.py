"""Collect the evidence references in a case, which complete the next reference while it is typed."""

from __future__ import annotations

from collections import Counter

from app.assessment.case import Case
from app.text import fold


def references(case: Case, assessor: str) -> tuple[str, ...]:
    """Return the evidence references that an assessor used in this case, split at semicolons.

    The most used come first, then they are in alphabetical order.
    """
    used = Counter(
        reference
        for judgement in case.judgements_of(assessor).values()
        for part in judgement.evidence.split(";")
        if (reference := " ".join(part.split()))
    )
    return tuple(sorted(used, key=lambda reference: (-used[reference], fold(reference), reference)))
