"""What of a case can be searched for."""

from __future__ import annotations

from collections.abc import Iterator

from app.casework.case import Case


def text_of(case: Case) -> str:
    """Everyone's notes, evidence, flags and explanations of a case, a line each, casefolded."""
    return "\n".join(filter(None, _texts(case))).casefold()


def _texts(case: Case) -> Iterator[str]:
    for judgements in case.judgements.values():
        for judgement in judgements.values():
            yield judgement.note
            yield judgement.evidence
    for flags in case.flags.values():
        for flag in flags.values():
            yield flag.text
    for completion in case.completions.values():
        yield completion.why
