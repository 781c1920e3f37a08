"""What a change is about: the key under which its versions follow one another."""

from __future__ import annotations

from typing import Literal, NamedTuple

from app.casework.flag import FlagKind, flag_item

Kind = Literal[
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
NEVER_CONTESTED: frozenset[Kind] = frozenset({"time"})


class Key(NamedTuple):
    """The address of one recorded thing.

    `scope` is a case reference, or empty for the inspection itself. `item` is the question, fact, profile
    field, assessor code, `stage/factor`, `question/flag`, number of an interview, or store it is about; `owner`
    the assessor whose it is, empty where the record is the lead's or the case's.
    """

    kind: Kind
    scope: str
    item: str = ""
    owner: str = ""


def judgement_key(case: str, question: str, assessor: str) -> Key:
    return Key("judgement", case, question, assessor)


def fact_key(case: str, fact: str, assessor: str) -> Key:
    return Key("fact", case, fact, assessor)


def rating_key(case: str, stage: str, item: str) -> Key:
    return Key("rating", case, f"{stage}/{item}")


def completion_key(case: str, assessor: str) -> Key:
    return Key("completion", case, "", assessor)


def flag_key(case: str, question: str, kind: FlagKind, assessor: str) -> Key:
    return Key("flag", case, flag_item(question, kind), assessor)


def interview_key(case: str, number: int, assessor: str) -> Key:
    return Key("interview", case, str(number), assessor)


def time_key(case: str, store: str, assessor: str) -> Key:
    return Key("time", case, store, assessor)
