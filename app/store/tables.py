"""How each kind of key stands in SQL: one table a kind, each row naming the version it shows."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.records.completion import Completion
from app.records.content import completion_content, judgement_content
from app.records.judgement import Judgement
from app.records.key import RecordKey, RecordKindName


@dataclass(frozen=True, slots=True)
class ProjectionTable:
    """How the keys and contents of one kind stand in SQL.

    `address` turns a key into the primary key's columns and `key` back; `encode` and `decode` do so for contents.
    """

    name: str
    key_columns: tuple[str, ...]
    value_columns: tuple[str, ...]
    address: Callable[[RecordKey], tuple[Any, ...]]
    key: Callable[..., RecordKey]
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


def _by_scope_item_owner(key: RecordKey) -> tuple[str, ...]:
    return key.case_id, key.item, key.owner


def _by_scope_item(key: RecordKey) -> tuple[str, ...]:
    return key.case_id, key.item


_REFERENCE = ("reference",)

# In the order in which a reader wants them: what others refer to comes first.
TABLES: Mapping[RecordKindName, ProjectionTable] = {
    "inspection": ProjectionTable(
        "inspection",
        ("item",),
        ("value",),
        lambda key: (key.item,),
        lambda item: RecordKey("inspection", "", item),
        _plain,
        _same,
    ),
    "assessor": ProjectionTable(
        "assessors",
        ("code",),
        ("role",),
        lambda key: (key.item,),
        lambda code: RecordKey("assessor", "", code),
        lambda content: (content["role"],),
        lambda role: {"role": role},
    ),
    "case": ProjectionTable(
        "cases",
        _REFERENCE,
        ("in_sample",),
        lambda key: (key.case_id,),
        lambda case: RecordKey("case", case),
        lambda content: (int(content),),
        bool,
    ),
    "profile": ProjectionTable(
        "profiles",
        ("reference", "field"),
        ("value",),
        _by_scope_item,
        lambda case, item: RecordKey("profile", case, item),
        _plain,
        _same,
    ),
    "allocation": ProjectionTable(
        "allocations",
        _REFERENCE,
        ("assessor",),
        lambda key: (key.case_id,),
        lambda case: RecordKey("allocation", case),
        _plain,
        _same,
    ),
    "counting": ProjectionTable(
        "rulings",
        ("reference", "item"),
        ("assessor",),
        _by_scope_item,
        lambda case, item: RecordKey("counting", case, item),
        _plain,
        _same,
    ),
    "fact": ProjectionTable(
        "facts",
        ("reference", "fact", "assessor"),
        ("answer",),
        _by_scope_item_owner,
        lambda case, item, owner: RecordKey("fact", case, item, owner),
        _plain,
        _same,
    ),
    "judgement": ProjectionTable(
        "judgements",
        ("reference", "question", "assessor"),
        ("answer", "reasons", "note", "evidence"),
        _by_scope_item_owner,
        lambda case, item, owner: RecordKey("judgement", case, item, owner),
        _encode_judgement,
        _decode_judgement,
    ),
    "rating": ProjectionTable(
        "ratings",
        ("reference", "item"),
        ("value",),
        _by_scope_item,
        lambda case, item: RecordKey("rating", case, item),
        _plain,
        _same,
    ),
    "completion": ProjectionTable(
        "completions",
        ("reference", "assessor"),
        ("complete", "why"),
        lambda key: (key.case_id, key.owner),
        lambda case, owner: RecordKey("completion", case, "", owner),
        _encode_completion,
        _decode_completion,
    ),
    "flag": ProjectionTable(
        "flags",
        ("reference", "item", "assessor"),
        ("text", "settled"),
        _by_scope_item_owner,
        lambda case, item, owner: RecordKey("flag", case, item, owner),
        _encode_flag,
        _decode_flag,
    ),
    "interview": ProjectionTable(
        "interviews",
        ("reference", "number", "assessor"),
        ("person", "began", "minutes"),
        lambda key: (key.case_id, int(key.item), key.owner),
        lambda case, number, owner: RecordKey("interview", case, str(number), owner),
        _encode_interview,
        _decode_interview,
    ),
    "time": ProjectionTable(
        "times",
        ("reference", "store", "assessor"),
        ("seconds",),
        _by_scope_item_owner,
        lambda case, item, owner: RecordKey("time", case, item, owner),
        _plain,
        _same,
    ),
}
