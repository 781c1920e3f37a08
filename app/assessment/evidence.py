"""The references to the record that stand in a case, for completing the next one from them."""

from __future__ import annotations

from collections import Counter

from app.assessment.case import Case


def references(case: Case, assessor: str) -> tuple[str, ...]:
    """The evidence references that an assessor used in this case, split at semicolons: most used first, then in
    alphabetical order."""
    used = Counter(
        reference
        for judgement in case.judgements_of(assessor).values()
        for part in judgement.evidence.split(";")
        if (reference := " ".join(part.split()))
    )
    return tuple(sorted(used, key=lambda reference: (-used[reference], reference.casefold(), reference)))
