"""The records that a forger would like to have recorded, and which of them PA's own laptop may record."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from app.records.key import RecordKey
from app.store.journal import LEADS_ACTS, Act

QUESTIONS = ("1.1.01", "1.1.02", "1.1.03")
CASES = ("BRO-001", "BRO-002", "BRO-003")
ME = "PA"
OTHERS = ("LI", "LA")
Maker = Callable[[random.Random], tuple[RecordKey, str]]


@dataclass(frozen=True, slots=True)
class Content:
    """One record to forge. `make` draws its key and value; `lawful` says whether PA's laptop may record it."""

    name: str
    make: Maker
    lawful: bool
    act: Act = "edit"
    author: str = ME


def _value(plain: Any) -> str:
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _of(kind: str, items: tuple[str, ...], owner: str, *values: Any) -> Maker:
    def make(chance: random.Random) -> tuple[RecordKey, str]:
        item = chance.choice(items)
        if kind == "interview":
            item = f"{chance.randint(1, 9)}/{chance.getrandbits(32):08x}"
        elif kind == "query":
            item += f"/00c0ffee/{chance.randint(1, 9)}/{chance.getrandbits(32):08x}"
        return RecordKey(kind, chance.choice(CASES), item, owner), _value(chance.choice(values))

    return make


def _inspection(kind: str, items: tuple[str, ...], *values: Any) -> Maker:
    return lambda chance: (RecordKey(kind, "", chance.choice(items)), _value(chance.choice(values)))


_LEADS_TRIES: tuple[Act, ...] = ("edit", "setup", "undo")
_OWN_ACTS: tuple[Act, ...] = ("import", "undo", "redo")
_INTERVIEW = {"began": "2012-03-26T14:30", "minutes": 5, "person": "A"}
_CHALLENGE: dict[str, Any] = {
    "answer": None,
    "disputed": "no",
    "effect": [],
    "grounds": "x",
    "outcome": "withdrawn",
    "raised_by": "x",
    "raised_on": "2012-03-26",
    "why": "x",
}
_OWNED: dict[str, tuple[tuple[str, ...], tuple[Any, ...]]] = {
    "judgement": (QUESTIONS, ({"answer": "no"}, {"answer": "na"}, {"answer": "no", "note": "Late."})),
    "fact": (("custody_phase", "plan_required"), ("yes", "no")),
    "completion": (("",), ({"complete": True, "why": ""}, {"complete": False, "why": "x"})),
    "flag": (("/ask", "1.1.01/lead"), ({"settled": False, "text": "x"}, {"settled": True, "text": ""})),
    "interview": (("",), (_INTERVIEW,)),
}
_LINKED = {"text": "in {question:1.1.12:of}", "welsh": "", "figures": [["question:1.1.12", 1, 2]]}
_FINDING = {**_LINKED, "criterion": "1.1", "kind": "strength", "order": 1}
_EXAMPLE = {**_LINKED, "criterion": "1.1", "order": 1, "case": "", "question": "", "assessor": "", "checked": True}
_RECOMMENDATION = {
    **dict.fromkeys(("responsible", "outcome", "regulation", "sent", "replied"), ""),
    "text": "x",
    "order": 0,
    "source": "inspection",
    "findings": [],
    "questions": [],
}
_ACTION = {**dict.fromkeys(("who", "by", "review", "progress"), ""), "what": "x", "done": False, "order": 0}
_PLAN_SIGN_OFF = {"name": "x", "designation": "", "day": "2012-05-01", "digest": "0b" * 32}
# Records that never come to hold nothing.
_KEPT: dict[str, tuple[tuple[str, ...], tuple[Any, ...]]] = {
    "query": (
        ("",),
        (
            {"step": "ask", "text": "x", "to": "LI"},
            {"step": "answer", "text": "x", "to": ""},
            {"step": "close", "text": "", "to": ""},
        ),
    ),
    "change_reason": (("0123456789abcdef/00c0ffee",), ("Late.",)),
}


def _owned() -> Iterator[Content]:
    for owner in (ME, *OTHERS):
        for kind, (items, values) in _OWNED.items():
            for what, given in (("set", values), ("cleared", (None,))):
                yield Content(f"{owner}'s {kind} {what}", _of(kind, items, owner, *given), owner == ME)
        for kind, (items, values) in _KEPT.items():
            yield Content(f"{owner}'s {kind}", _of(kind, items, owner, *values), owner == ME)


def contents() -> Iterator[Content]:
    """Yield every record to forge."""
    yield from _owned()
    for owner in (ME, *OTHERS):
        # The item is the store that counts; none of these is the forger's own.
        yield Content(f"{owner}'s time of another laptop", _of("time", ("ee" * 16,), owner, 60, 0), lawful=False)
    yield Content("a rating", _of("rating", ("start/lifestyle", "latest/lifestyle"), "", 0, 1, None), lawful=True)
    leads = {
        "a profile": _of("profile", ("gender", "case_manager", "rosh_recorded"), "", "male", None),
        "a side reading": _of("side_reading", ("paired", "dip"), "", "PA", "LA", None),
        "sealed answers": _of("calibration", ("",), "", "c2VhbGVk", None),
        "an allocation": _of("allocation", ("",), "", "PA", "LA", None),
        "a case out of the sample": _of("case", ("",), "", False),
        "a new case": lambda chance: (RecordKey("case", f"NEW-{chance.randint(1, 9)}"), "true"),
        "a ruling on a case": _of("counting", ("",), "", "PA", "LA", None),
        "a case sent back": _of("query", ("",), ME, {"step": "return", "text": "x", "to": "LA"}),
        "a challenge": _of("challenge", ("1.1.01/00c0ffee", "1.1.02/0badcafe"), "", _CHALLENGE, None),
        "a reading": _of("reading", ("PA", "LA"), "", "0123456789abcdef" * 2, None),
        "a sign-off": _inspection("sign_off", ("",), {"designation": "", "name": "x"}, None),
        "a response to a questionnaire": _inspection(
            "survey_response", ("children/00c0ffee",), {"number": "1", "answers": {"listened": "completely"}}, None
        ),
        "a day of the timetable": _inspection("timetable_date", ("draft_report",), "2012-04-30", None),
        "a finding": _inspection("finding", ("00c0ffee",), _FINDING, None),
        "a text of the report": _inspection("report_text", ("foreword",), _LINKED, None),
        "an example of good practice": _inspection("good_practice", ("00c0ffee",), _EXAMPLE, None),
        "a recommendation": _inspection("recommendation", ("00c0ffee",), _RECOMMENDATION, None),
        "an action of the plan": _inspection("plan_action", ("00c0ffee/0badcafe",), _ACTION, None),
        "a sign-off of the plan": _inspection("plan_sign_off", ("",), _PLAN_SIGN_OFF, None),
        "a ruling on a question": _of("counting", QUESTIONS, "", "PA", "LA"),
        "a lead": _inspection("assessor", ("PA", "LA", "NEW"), {"role": "lead"}),
        "no lead": _inspection("assessor", ("LI",), {"role": "assessor"}),
        "a member of the team": _inspection("assessor", ("NEW", "pa2"), {"role": "assessor"}),
        "the area": _inspection("inspection", ("area",), "Croydon", ""),
        "the days": _inspection("inspection", ("fieldwork_first", "fieldwork_last"), "2012-01-01"),
    }
    for name, make in leads.items():
        for act in _LEADS_TRIES:
            yield Content(f"{name} by {act}", make, lawful=False, act=act)
    own = _of("judgement", QUESTIONS, ME, {"answer": "no"})
    for act in LEADS_ACTS:
        yield Content(f"an own judgement by {act}", own, lawful=False, act=act)
    for act in _OWN_ACTS:
        yield Content(f"an own judgement by {act}", own, lawful=True, act=act)
    for author in OTHERS:
        yield Content(f"an own judgement that says {author} made it", own, lawful=False, author=author)
        rating = _of("rating", ("start/lifestyle",), "", 1)
        yield Content(f"a rating that says {author} made it", rating, lawful=False, author=author)
    # Of the own laptop's records, ones without an author claim nothing of anybody.
    yield Content("a rating without an author", _of("rating", ("start/lifestyle",), "", 1), lawful=True, author="")
    yield Content("a rating of somebody unknown", _of("rating", ("start/lifestyle",), "", 1), lawful=False, author="ZZ")
