"""Reading a TOML file so that every mistake is found, with the line and the part of the file it stands in."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Final

from app.errors import DataError, Problem

_HEADER = re.compile(r"\s*(\[\[?)\s*([A-Za-z][\w.-]*)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*(?:\"([^\"]+)\"|'([^']+)'|([\w-]+))\s*[.=]")
_SAFE_ID = re.compile(r"[A-Za-z0-9._-]+")
_AT_LINE = re.compile(r"(.*) \(at line (\d+), column (\d+)\)$", re.DOTALL)

_KINDS: Final = {str: "text", int: "a whole number", bool: "true or false", list: "a list", dict: "a table"}


def parse_toml(source: str, name: str) -> dict[str, object]:
    """The file as plain tables. Raises DataError, with line and column, where it is not TOML."""
    try:
        return tomllib.loads(source)
    except (ValueError, RecursionError) as error:
        # Not only what is no TOML: a number of thousands of digits, tables within tables without an end.
        found = _AT_LINE.match(str(error))
        what = found[1] if found else str(error).removesuffix(" (at end of document)")
        where = f"line {found[2]}, column {found[3]}" if found else "end of the file"
        problem = Problem(
            where,
            "this is not TOML: {state}.",
            "Correct this place; the rest of the file is read after that.",
            state=what,
        )
        raise DataError("{name} was refused: it cannot be read as TOML.", [problem], name=name) from error


class LineIndex:
    """The line of each table, and of each key written in one, by the table's dotted name and number."""

    def __init__(self, source: str) -> None:
        """`source` must be valid TOML: nothing is checked here."""
        self._lines: dict[tuple[str, int, str], int] = {}
        counts: dict[str, int] = {}
        current = ("", 0)
        inside = ""  # the quotes of a text over several lines
        for number, line in enumerate(source.split("\n"), start=1):
            text = line.rstrip("\r")
            if not inside:
                if header := _HEADER.match(text):
                    name = header[2]
                    if header[1] == "[[":
                        counts[name] = counts.get(name, -1) + 1
                    current = (name, counts.get(name, 0))
                    self._lines.setdefault((*current, ""), number)
                    # A table is a key of the one above it: [question.when] of the last [[question]].
                    parent, _, last = name.rpartition(".")
                    self._lines.setdefault((parent, counts.get(parent, 0), last), number)
                elif key := _KEY.match(text):
                    self._lines.setdefault((*current, key[1] or key[2] or key[3]), number)
            for quotes in ('"""', "'''"):
                if inside in ("", quotes) and text.count(quotes) % 2:
                    inside = "" if inside else quotes

    def line(self, table: str, number: int, key: str = "") -> int | None:
        """Line of a key, or failing that of its table's heading; None for a table that is not there."""
        return self._lines.get((table, number, key)) or self._lines.get((table, number, ""))


@dataclass(slots=True)
class TomlTable:
    """One table of the file, read key by key: what is wrong is added to `problems` and a blank given back.

    `name` is the dotted name, `number` the place among tables of that name, from 0, `label` both in words. A
    row written inside a key of its table has that table's name and number, and the key as `line_key`.
    """

    name: str
    number: int
    label: str
    values: Mapping[str, object]
    places: LineIndex
    problems: list[Problem]
    line_key: str = ""
    _known: set[str] = field(default_factory=set)

    def where(self, key: str = "") -> str:
        """The place of the table, or of a key in it, in words: line, table, number, id, key."""
        line = self.places.line(self.name, self.number, self.line_key or key)
        words = ", ".join(each for each in (f"line {line}" if line else "", self.label, key) if each)
        return words or "the file as a whole"

    def complain(self, key: str, what: str, remedy: str) -> None:
        """Add a problem at this table, or at a key in it."""
        self.problems.append(Problem(self.where(key), what, remedy))

    def text(self, key: str, *, optional: bool = False) -> str:
        """A text with something in it; blank where missing or wrong."""
        value = self._value(key, str, optional=optional)
        if not isinstance(value, str):
            return ""
        if not value.strip():
            self.complain(key, f"{key} is empty.", "Write something between the quotes.")
            return ""
        return value

    def id(self, key: str = "id") -> str:
        """A text fit to be an id; blank where missing or wrong."""
        value = self.text(key)
        if value and not _SAFE_ID.fullmatch(value):
            self.complain(
                key, f'"{value}" cannot be an id.', "Use only letters, digits, full stops, _ and -, unaccented."
            )
            return ""
        return value

    def whole(self, key: str) -> int | None:
        """A whole number of 0 or more; None where missing or wrong."""
        value = self._value(key, int)
        if not isinstance(value, int):
            return None
        if value < 0:
            self.complain(key, f"{key} is {value}.", "Use 0 or more.")
            return None
        return value

    def flag(self, key: str, *, default: bool) -> bool:
        """True or false; the default where missing or wrong."""
        value = self._value(key, bool, optional=True)
        return value if isinstance(value, bool) else default

    def texts(self, key: str, *, optional: bool = False, ids: bool = False) -> tuple[str, ...]:
        """A list of different texts, or of ids, with at least one in it; empty where missing or wrong."""
        found: list[str] = []
        for item in self._list(key, optional=optional):
            if not isinstance(item, str) or not item.strip():
                self.complain(key, f"{key} holds {_shown(item)}, which is not text.", 'Write each as "text".')
            elif ids and not _SAFE_ID.fullmatch(item):
                self.complain(
                    key,
                    f'"{item}" cannot be an id.',
                    "Use only letters, digits, full stops, _ and -, unaccented.",
                )
            elif item in found:
                self.complain(key, f'{key} names "{item}" twice.', "Leave one of them out.")
            else:
                found.append(item)
        return tuple(found)

    def rows(self, key: str, *, optional: bool = False) -> list[TomlTable]:
        """The tables written inside a key, as `[{ ... }, { ... }]`; empty where missing or wrong."""
        found = []
        for number, item in enumerate(self._list(key, optional=optional), start=1):
            if isinstance(item, dict):
                label = f"{self.label}, {key} number {number}{_titled(item)}"
                found.append(TomlTable(self.name, self.number, label, item, self.places, self.problems, key))
            else:
                self.complain(key, f"number {number} is {_shown(item)}, not a table.", "Write it as { ... }.")
        return found

    def mapping(self, key: str, *, optional: bool = False) -> Mapping[str, object]:
        """A table of free keys with at least one in it, as a `when` is; empty where missing or wrong."""
        value = self._value(key, dict, optional=optional)
        if not isinstance(value, dict):
            return {}
        if not value:
            self.complain(key, f"{key} is empty.", "Give it a condition, or leave it out.")
        return value

    def children(self, key: str, *, optional: bool = False) -> list[TomlTable]:
        """The tables `[[name.key]]`; at least one of them unless optional."""
        self._known.add(key)
        full = f"{self.name}.{key}" if self.name else key
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.complain(key, f"{key} is {_shown(value)}, not a list of tables.", f"Write each as [[{full}]].")
            return []
        if not value and not optional:
            self.complain("", f"there is no [[{full}]].", "Add at least one.")
        return [
            TomlTable(full, n, f"[[{full}]] number {n + 1}{_titled(item)}", item, self.places, self.problems)
            for n, item in enumerate(value)
        ]

    def child(self, key: str) -> TomlTable:
        """The one table `[name.key]`; an empty one where missing or wrong."""
        self._known.add(key)
        full = f"{self.name}.{key}" if self.name else key
        value = self.values.get(key)
        if isinstance(value, dict):
            return TomlTable(full, 0, f"[{full}]", value, self.places, self.problems)
        what = f"there is no [{full}]." if value is None else f"{key} is {_shown(value)}, not a table."
        self.complain("" if value is None else key, what, f"Write one [{full}].")
        # What is missing inside it goes without saying: the problems of this stand-in are let go.
        return TomlTable(full, 0, f"[{full}]", {}, self.places, [])

    def complain_of_twins(self, key: str, kind: str, ids: Iterable[str]) -> None:
        """Complain about every id that comes twice among the rows of a key. Blank ids are passed over."""
        seen: set[str] = set()
        for number, each in enumerate(ids, start=1):
            if each and each in seen:
                self.complain(key, f'number {number} repeats the {kind} "{each}".', "Make each different.")
            seen.add(each)

    def close(self) -> None:
        """Complain about every key that was never asked for."""
        for key in self.values:
            if key not in self._known:
                near = get_close_matches(key, self._known, n=1)
                remedy = f'Did you mean "{near[0]}"?' if near else "Take it out, or correct its name."
                self.complain(key, f'"{key}" is not a key that belongs here.', remedy)

    def _list(self, key: str, *, optional: bool) -> list[object]:
        value = self._value(key, list, optional=optional)
        if not isinstance(value, list):
            return []
        if not value:
            self.complain(key, f"{key} is empty.", "Put at least one in, or leave it out.")
        return value

    def _value(self, key: str, kind: type, *, optional: bool = False) -> object:
        self._known.add(key)
        if key not in self.values:
            if not optional:
                self.complain("", f'"{key}" is missing.', f"Add {key} = ..., as {_KINDS[kind]}.")
            return None
        value = self.values[key]
        # type() and not isinstance(): true and false are whole numbers to Python, not to the file.
        if type(value) is not kind:
            self.complain(key, f"{key} is {_shown(value)}.", f"It must be {_KINDS[kind]}.")
            return None
        return value


def _titled(values: Mapping[str, object]) -> str:
    title = values.get("id")
    return f' "{title}"' if isinstance(title, str) else ""


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f'the text "{value}"'
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, (dict, list)):
        return _KINDS[type(value)]
    return "a date or time"
