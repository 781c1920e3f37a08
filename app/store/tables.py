"""How each kind of key stands in SQL: one table a kind, each row naming the version it shows."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.casework.case import Completion
from app.casework.content import completion_content, judgement_content
from app.casework.judgement import Judgement
from app.casework.key import Key, Kind


@dataclass(frozen=True, slots=True)
class Table:
    """How the keys and contents of one kind stand in SQL.

    `address` turns a key into the primary key's columns and `key` back; `encode` and `decode` do so for contents.
    """

    name: str
    key_columns: tuple[str, ...]
    value_columns: tuple[str, ...]
    address: Callable[[Key], tuple[Any, ...]]
    key: Callable[..., Key]
    encode: Callable[[Any], tuple[Any, ...]]
    decode: Callable[..., Any]

    @property
    def upsert(self) -> str:
        columns = (*self.key_columns, *self.value_columns, "version")
        marks = ", ".join("?" * len(columns))
        updates = ", ".join(f"{column}=excluded.{column}" for column in (*self.value_columns, "version"))
        # Only names from this file stand in the statement.
        return (
            f"INSERT INTO {self.name} ({', '.join(columns)}) VALUES ({marks}) "  # noqa: S608 - our own names
            f"ON CONFLICT ({', '.join(self.key_columns)}) DO UPDATE SET {updates}"
        )

    @property
    def select_version(self) -> str:
        where = " AND ".join(f"{column}=?" for column in self.key_columns)
        return f"SELECT version FROM {self.name} WHERE {where}"  # noqa: S608 - our own names

    @property
    def select_all(self) -> str:
        columns = ", ".join((*self.key_columns, *self.value_columns, "version"))
        return f"SELECT {columns} FROM {self.name}"  # noqa: S608 - our own names


def _plain(content: Any) -> tuple[Any, ...]:
    return (content,)


def _same(value: Any) -> Any:
    return value


def _encode_judgement(content: Any) -> tuple[Any, ...]:
    content = content or {}
    reasons = json.dumps(content.get("reasons", []))
    return content.get("answer"), reasons, content.get("note", ""), content.get("evidence", "")


def _decode_judgement(answer: Any, reasons: str, note: str, evidence: str) -> Any:
    ticked = () if reasons == "[]" else tuple(json.loads(reasons))
    return judgement_content(Judgement(answer, ticked, note, evidence))


def _encode_completion(content: Any) -> tuple[Any, ...]:
    return (int(content["complete"]), content["why"]) if content else (0, "")


def _decode_completion(complete: int, why: str) -> Any:
    return completion_content(Completion(complete=bool(complete), why=why))


def _encode_flag(content: Any) -> tuple[Any, ...]:
    return (content["text"], int(content["settled"])) if content else (None, None)


def _decode_flag(text: str | None, settled: int) -> Any:
    return None if text is None else {"text": text, "settled": bool(settled)}


def _encode_interview(content: Any) -> tuple[Any, ...]:
    return (content["person"], content["began"], content["minutes"]) if content else (None, None, None)


def _decode_interview(person: str | None, began: str, minutes: int) -> Any:
    return None if person is None else {"person": person, "began": began, "minutes": minutes}


def _by_scope_item_owner(key: Key) -> tuple[str, ...]:
    return key.scope, key.item, key.owner


def _by_scope_item(key: Key) -> tuple[str, ...]:
    return key.scope, key.item


_REFERENCE = ("reference",)

# In the order in which a reader wants them: what others refer to comes first.
TABLES: Mapping[Kind, Table] = {
    "inspection": Table(
        "inspection",
        ("item",),
        ("value",),
        lambda key: (key.item,),
        lambda item: Key("inspection", "", item),
        _plain,
        _same,
    ),
    "assessor": Table(
        "assessors",
        ("code",),
        ("role",),
        lambda key: (key.item,),
        lambda code: Key("assessor", "", code),
        lambda content: (content["role"],),
        lambda role: {"role": role},
    ),
    "case": Table(
        "cases",
        _REFERENCE,
        ("in_sample",),
        lambda key: (key.scope,),
        lambda case: Key("case", case),
        lambda content: (int(content),),
        bool,
    ),
    "profile": Table(
        "profiles",
        ("reference", "field"),
        ("value",),
        _by_scope_item,
        lambda case, item: Key("profile", case, item),
        _plain,
        _same,
    ),
    "allocation": Table(
        "allocations",
        _REFERENCE,
        ("assessor",),
        lambda key: (key.scope,),
        lambda case: Key("allocation", case),
        _plain,
        _same,
    ),
    "counting": Table(
        "rulings",
        ("reference", "item"),
        ("assessor",),
        _by_scope_item,
        lambda case, item: Key("counting", case, item),
        _plain,
        _same,
    ),
    "fact": Table(
        "facts",
        ("reference", "fact", "assessor"),
        ("answer",),
        _by_scope_item_owner,
        lambda case, item, owner: Key("fact", case, item, owner),
        _plain,
        _same,
    ),
    "judgement": Table(
        "judgements",
        ("reference", "question", "assessor"),
        ("answer", "reasons", "note", "evidence"),
        _by_scope_item_owner,
        lambda case, item, owner: Key("judgement", case, item, owner),
        _encode_judgement,
        _decode_judgement,
    ),
    "rating": Table(
        "ratings",
        ("reference", "item"),
        ("value",),
        _by_scope_item,
        lambda case, item: Key("rating", case, item),
        _plain,
        _same,
    ),
    "completion": Table(
        "completions",
        ("reference", "assessor"),
        ("complete", "why"),
        lambda key: (key.scope, key.owner),
        lambda case, owner: Key("completion", case, "", owner),
        _encode_completion,
        _decode_completion,
    ),
    "flag": Table(
        "flags",
        ("reference", "item", "assessor"),
        ("text", "settled"),
        _by_scope_item_owner,
        lambda case, item, owner: Key("flag", case, item, owner),
        _encode_flag,
        _decode_flag,
    ),
    "interview": Table(
        "interviews",
        ("reference", "number", "assessor"),
        ("person", "began", "minutes"),
        lambda key: (key.scope, int(key.item), key.owner),
        lambda case, number, owner: Key("interview", case, str(number), owner),
        _encode_interview,
        _decode_interview,
    ),
    "time": Table(
        "times",
        ("reference", "store", "assessor"),
        ("seconds",),
        _by_scope_item_owner,
        lambda case, item, owner: Key("time", case, item, owner),
        _plain,
        _same,
    ),
}
