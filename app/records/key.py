"""What a change is about: the key under which its versions follow one another."""

from __future__ import annotations

from typing import Literal, NamedTuple

from app.records.flag import FlagKind, flag_item

RecordKindName = Literal[
    "inspection",
    "assessor",
    "case",
    "profile",
    "allocation",
    "fact",
    "judgement",
    "rating",
    "completion",
    "counting",
    "flag",
    "interview",
    "time",
]

# A store's own count, which nobody else makes. Two copies of one folder may count apart: the highest stands.
NEVER_CONTESTED: frozenset[RecordKindName] = frozenset({"time"})


class RecordKey(NamedTuple):
    """The address of one recorded thing.

    `scope` is a case reference, or empty for the inspection itself. `item` is the question, fact, profile
    field, assessor code, `stage/factor`, `question/flag`, number of an interview, or store it is about; `owner`
    the assessor whose it is, empty where the record is the lead's or the case's.
    """

    kind: RecordKindName
    case_id: str
    item: str = ""
    owner: str = ""


def judgement_key(case_id: str, question: str, assessor: str) -> RecordKey:
    return RecordKey("judgement", case_id, question, assessor)


def fact_key(case_id: str, fact: str, assessor: str) -> RecordKey:
    return RecordKey("fact", case_id, fact, assessor)


def rating_key(case_id: str, stage: str, item: str) -> RecordKey:
    return RecordKey("rating", case_id, f"{stage}/{item}")


def completion_key(case_id: str, assessor: str) -> RecordKey:
    return RecordKey("completion", case_id, "", assessor)


def flag_key(case_id: str, question: str, kind: FlagKind, assessor: str) -> RecordKey:
    return RecordKey("flag", case_id, flag_item(question, kind), assessor)


def interview_key(case_id: str, number: int, assessor: str) -> RecordKey:
    return RecordKey("interview", case_id, str(number), assessor)


def time_key(case_id: str, store: str, assessor: str) -> RecordKey:
    return RecordKey("time", case_id, store, assessor)
