"""Cases made of typed records, for tests of the core that need no store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.assessment.case import Case
from app.records.completion import Completion, completion_key
from app.records.fact import fact_key
from app.records.flag import Flag, flag_key
from app.records.interview import Interview, interview_key
from app.records.judgement import Judgement, judgement_key
from app.records.key import RecordKey
from app.records.rating import RATING
from app.records.time_spent import time_key


def case_of(
    reference: str,
    *,
    facts: Mapping[str, Mapping[str, str | None]] | None = None,
    judgements: Mapping[str, Mapping[str, Judgement]] | None = None,
    completions: Mapping[str, Completion] | None = None,
    flags: Mapping[str, Iterable[Flag]] | None = None,
    interviews: Mapping[str, Iterable[Interview]] | None = None,
    times: Mapping[str, Mapping[str, int]] | None = None,
    ratings: Mapping[str, int | None] | None = None,
) -> Case:
    """A case in which each assessor has recorded these."""
    case = Case(reference)
    records: list[tuple[RecordKey, object]] = []
    for code, given in (facts or {}).items():
        records += [(fact_key(reference, fact, code), value) for fact, value in given.items()]
    for code, judged in (judgements or {}).items():
        records += [(judgement_key(reference, question, code), each) for question, each in judged.items()]
    for code, completion in (completions or {}).items():
        records.append((completion_key(reference, code), completion))
    for code, raised in (flags or {}).items():
        records += [(flag_key(reference, flag.question, flag.kind, code), flag) for flag in raised]
    for code, held in (interviews or {}).items():
        records += [(interview_key(reference, each.number, code), each) for each in held]
    for code, spent in (times or {}).items():
        records += [(time_key(reference, store, code), seconds) for store, seconds in spent.items()]
    for item, rating in (ratings or {}).items():
        records.append((RATING.key(reference, item), rating))
    for key, value in records:
        case.apply(key, value)
    return case
