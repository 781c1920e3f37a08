"""The records that a forger would like to have recorded, and which of them PA's own laptop may record."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from app.records.key import RecordKey
from app.records.kind import RecordKind
from app.records.registry import KINDS
from app.store.journal import LEADS_ACTS, Act

QUESTIONS = ("1.1.01", "1.1.02", "1.1.03")
CASES = ("BRO-001", "BRO-002", "BRO-003")
ME = "PA"
OTHERS = ("LI", "LA")
Whose = Literal["owner", "case", "lead", "laptop"]
Maker = Callable[[random.Random], tuple[RecordKey, str]]


@dataclass(frozen=True, slots=True)
class Content:
    """One record to forge. `make` draws its key and value; `lawful` says whether PA's laptop may record it.

    `leads` says that the same record would be merged from a lead's laptop.
    """

    name: str
    make: Maker
    lawful: bool
    act: Act = "edit"
    author: str = ME
    leads: bool = False


def _value(plain: Any) -> str:
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class Example:
    """Records of one kind that the program could make, and who may record them.

    Attributes:
        whose: "owner" where the person in the key may, "case" where each assessor may, "lead" where a lead alone may,
            "laptop" where the laptop in the key's item may. It is stated here and not read from the kind, so that a
            kind that says something else is noticed.
        items: Items that the framework has room for, or a function that makes a new one.
        values: Plain values that the framework has room for.
        emptied: Whether such a record can come to hold nothing.
    """

    whose: Whose
    items: tuple[str, ...] | Callable[[random.Random], str]
    values: tuple[Any, ...]
    emptied: bool = True


def _hex(chance: random.Random, digits: int = 8) -> str:
    return f"{chance.getrandbits(4 * digits):0{digits}x}"


_LEADS_TRIES: tuple[Act, ...] = ("edit", "setup", "undo")
_OWN_ACTS: tuple[Act, ...] = ("import", "undo", "redo")
_LINKED = {"text": "in {question:1.1.12:of}", "welsh": "", "figures": [["question:1.1.12", 1, 2]]}
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
_DRAW = {"seed": "x", "method": 1, "size": 1, "minimums": [], "caseload": "0b" * 32, "drawn": ["BRO-001"]}
_EXPORT = {"format": "csv", "pseudonymised": False, "hash": "0b" * 32}
_HANDOUT = {"to": "PA", "at": 1332752400000, "hash": "0b" * 32, "cases": ["BRO-001"]}
_QUERIES = (
    {"step": "ask", "text": "x", "to": "LI"},
    {"step": "answer", "text": "x", "to": ""},
    {"step": "close", "text": "", "to": ""},
)
_ANSWERS = ({"answer": "no"}, {"answer": "na"}, {"answer": "no", "note": "Late."})

# By the tag of the kind. A kind of the registry that is not here ends every run.
EXAMPLES: dict[str, Example] = {
    "inspection": Example("lead", ("area",), ("Croydon", "")),
    "assessor": Example("lead", ("NEW", "pa2"), ({"role": "assessor"},), emptied=False),
    "declaration": Example("lead", ("PA", "LA"), ({"home_yot": "Croydon", "knows": ["A. Manager"]},)),
    "departure": Example("lead", ("PA", "LA"), ("removed", "left")),
    "caseload": Example("lead", ("stratum",), ([["custody", 12], ["", 1]],)),
    "draw": Example("lead", ("",), (_DRAW,)),
    "case": Example("lead", ("",), (False,), emptied=False),
    "profile": Example("lead", ("gender", "case_manager", "rosh_recorded"), ("male",)),
    "sample_fact": Example("lead", ("custody_phase", "plan_required"), ("yes", "no")),
    "calibration": Example("lead", ("",), ("c2VhbGVk",)),
    "allocation": Example("lead", ("",), ("PA", "LA")),
    "second": Example("lead", ("",), ("PA", "LA")),
    "side_reading": Example("lead", ("paired", "dip"), ("PA", "LA")),
    "counting": Example("lead", ("",), ("PA", "LA")),
    "fact": Example("owner", ("custody_phase", "plan_required"), ("yes", "no")),
    "judgement": Example("owner", QUESTIONS, _ANSWERS),
    "rating": Example("case", ("start/lifestyle", "latest/lifestyle"), (0, 1)),
    "completion": Example("owner", ("",), ({"complete": True, "why": ""}, {"complete": False, "why": "x"})),
    "flag": Example("owner", ("/ask", "1.1.01/lead"), ({"settled": False, "text": "x"}, {"settled": True, "text": ""})),
    "interview": Example(
        "owner",
        lambda chance: f"{chance.randint(1, 9)}/{_hex(chance)}",
        ({"began": "2012-03-26T14:30", "minutes": 5, "person": "A"},),
    ),
    "query": Example(
        "owner", lambda chance: f"/00c0ffee/{chance.randint(1, 9)}/{_hex(chance)}", _QUERIES, emptied=False
    ),
    "change_reason": Example("owner", ("0123456789abcdef/00c0ffee",), ("Late.",)),
    "reading": Example("lead", ("PA", "LA"), ("0123456789abcdef" * 2,)),
    "challenge": Example("lead", ("1.1.01/00c0ffee", "1.1.02/0badcafe"), (_CHALLENGE,)),
    "sign_off": Example("lead", ("",), ({"designation": "", "name": "x"},)),
    "survey_response": Example("lead", ("children/00c0ffee",), ({"number": "1", "answers": {"listened": "no"}},)),
    "timetable_date": Example("lead", ("draft_report",), ("2012-04-30",)),
    "finding": Example("lead", ("00c0ffee",), ({**_LINKED, "criterion": "1.1", "kind": "strength", "order": 1},)),
    "report_text": Example("lead", ("foreword",), (_LINKED,)),
    "good_practice": Example("lead", ("00c0ffee",), (_EXAMPLE,)),
    "recommendation": Example("lead", ("00c0ffee",), (_RECOMMENDATION,)),
    "plan_action": Example("lead", ("00c0ffee/0badcafe",), (_ACTION,)),
    "plan_sign_off": Example(
        "lead", ("",), ({"name": "x", "designation": "", "day": "2012-05-01", "digest": "0b" * 32},)
    ),
    "time": Example("laptop", ("ee" * 16,), (60, 0), emptied=False),
    "export": Example("lead", lambda chance: _hex(chance, 32), (_EXPORT,), emptied=False),
    "handout": Example("lead", lambda chance: _hex(chance, 32), (_HANDOUT,), emptied=False),
}


def _of(
    kind: RecordKind[Any], items: tuple[str, ...] | Callable[[random.Random], str], owner: str, *values: Any
) -> Maker:
    def make(chance: random.Random) -> tuple[RecordKey, str]:
        item = items(chance) if callable(items) else chance.choice(items)
        case = chance.choice(CASES) if kind.of_case else ""
        return kind.key(case, item, owner if kind.owned else ""), _value(chance.choice(values))

    return make


def _by_registry() -> Iterator[Content]:
    """Yield records of every kind of the registry."""
    for tag, kind in KINDS.items():
        example = EXAMPLES[tag]
        changes = [("set", example.values), *([("emptied", (None,))] if example.emptied else [])]
        for what, values in changes:
            if example.whose in ("owner", "laptop"):
                for owner in (ME, *OTHERS):
                    make = _of(kind, example.items, owner, *values)
                    yield Content(f"{owner}'s {kind.name} {what}", make, example.whose == "owner" and owner == ME)
            elif example.whose == "case":
                yield Content(f"a {kind.name} {what}", _of(kind, example.items, "", *values), lawful=True)
            else:
                for act in _LEADS_TRIES:
                    make = _of(kind, example.items, "", *values)
                    yield Content(f"the lead's {kind.name} {what} by {act}", make, lawful=False, act=act, leads=True)


def contents() -> Iterator[Content]:
    """Yield every record to forge."""
    yield from _by_registry()
    leads = {
        "a new case": lambda chance: (KINDS["case"].key(f"NEW-{chance.randint(1, 9)}"), "true"),
        "a case sent back": _of(
            KINDS["query"], EXAMPLES["query"].items, ME, {"step": "return", "text": "x", "to": "LA"}
        ),
        "a ruling on a question": _of(KINDS["counting"], QUESTIONS, "", "PA", "LA"),
        "a lead": _of(KINDS["assessor"], ("PA", "LA", "NEW"), "", {"role": "lead"}),
        "no lead": _of(KINDS["assessor"], ("LI",), "", {"role": "assessor"}),
        "the days": _of(KINDS["inspection"], ("fieldwork_first", "fieldwork_last"), "", "2012-01-01"),
    }
    for name, make in leads.items():
        for act in _LEADS_TRIES:
            yield Content(f"{name} by {act}", make, lawful=False, act=act, leads=True)
    own = _of(KINDS["judgement"], QUESTIONS, ME, {"answer": "no"})
    rating = _of(KINDS["rating"], ("start/lifestyle",), "", 1)
    for act in LEADS_ACTS:
        yield Content(f"an own judgement by {act}", own, lawful=False, act=act)
    for act in _OWN_ACTS:
        yield Content(f"an own judgement by {act}", own, lawful=True, act=act)
    for author in OTHERS:
        yield Content(f"an own judgement that says {author} made it", own, lawful=False, author=author)
        yield Content(f"a rating that says {author} made it", rating, lawful=False, author=author)
    # Of the own laptop's records, ones without an author claim nothing of anybody.
    yield Content("a rating without an author", rating, lawful=True, author="")
    yield Content("a rating of somebody unknown", rating, lawful=False, author="ZZ")
