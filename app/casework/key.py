"""What a change is about: the key under which its versions follow one another."""

from __future__ import annotations

from typing import Literal, NamedTuple

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
]


class Key(NamedTuple):
    """The address of one recorded thing.

    `scope` is a case reference, or empty for the inspection itself. `item` is the question, fact, profile
    field, assessor code or `stage/factor` it is about; `owner` the assessor whose it is, empty where the
    record is the lead's or the case's.
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
