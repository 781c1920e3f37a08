"""Read a TOML file so that every mistake is reported, with its line and its part of the file."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from app.errors import DataError, Problem

_HEADER = re.compile(r"\s*(\[\[?)\s*([A-Za-z][\w.-]*)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*(?:\"([^\"]+)\"|'([^']+)'|([\w-]+))\s*[.=]")
_SAFE_ID = re.compile(r"[A-Za-z0-9._-]+")
# The parser takes the square of a key's parts in memory: one of 20,000 parts took 1.5 GB.
_DEEP_KEY = re.compile(r"""(?<![\w"'-])[\w"'-]++(?:[ \t]*+\.[ \t]*+[\w"'-]++){40}""")
_AT_LINE = re.compile(r"(.*) \(at line (\d+), column (\d+)\)$", re.DOTALL)

_KINDS: Final = {str: "text", int: "a whole number", bool: "true or false", list: "a list", dict: "a table"}


def load_toml(source: str) -> dict[str, object]:
    """Return a file as plain tables.

    Raises:
        ValueError: It is not TOML, or a key has very many parts.
        RecursionError: It is nested without end.
    """
    deep = _DEEP_KEY.search(source)
    if deep is not None:
        line = source.count("\n", 0, deep.start()) + 1
        column = deep.start() - source.rfind("\n", 0, deep.start())
        raise ValueError(f"A key has more than 40 parts (at line {line}, column {column})")
    return tomllib.loads(source)


def parse_toml(source: str, name: str) -> dict[str, object]:
    """Return the file as plain tables.

    Raises:
        DataError: `source` is not TOML. The problem names the line and column.
    """
    try:
        return load_toml(source)
    except (ValueError, RecursionError) as error:
        # ValueError covers TOML errors and numbers of thousands of digits; RecursionError covers endless nesting.
        found = _AT_LINE.match(str(error))
        what = found[1] if found else str(error).removesuffix(" (at end of document)")
        where = f"line {found[2]}, column {found[3]}" if found else "end of the file"
        problem = Problem(
            where,
            "this is not TOML: {state}.",
            "Correct this place first. The rest of the file can only be checked after that.",
            state=what,
        )
        raise DataError("{name} was refused: it cannot be read as TOML.", [problem], name=name) from error


class LineIndex:
    """The line of each table, and of each key in it, by the table's dotted name and number.

    Args:
        source: valid TOML. The index does not check it.
    """

    def __init__(self, source: str) -> None:
        self._lines: dict[tuple[str, int, str], int] = {}
        counts: dict[str, int] = {}
        current = ("", 0)
        inside = ""  # the quotes that opened a multi-line text
        for number, line in enumerate(source.split("\n"), start=1):
            text = line.rstrip("\r")
            if not inside:
                if header := _HEADER.match(text):
                    name = header[2]
                    if header[1] == "[[":
                        counts[name] = counts.get(name, -1) + 1
                    current = (name, counts.get(name, 0))
                    self._lines.setdefault((*current, ""), number)
                    # A table is also a key of its parent: [question.when] belongs to the last [[question]].
                    parent, _, last = name.rpartition(".")
                    self._lines.setdefault((parent, counts.get(parent, 0), last), number)
                elif key := _KEY.match(text):
                    self._lines.setdefault((*current, key[1] or key[2] or key[3]), number)
            for quotes in ('"""', "'''"):
                if inside in ("", quotes) and text.count(quotes) % 2:
                    inside = "" if inside else quotes

    def line(self, table: str, number: int, key: str = "") -> int | None:
        """Return the line of a key, else of its table's heading, else None if the table is missing."""
        return self._lines.get((table, number, key)) or self._lines.get((table, number, ""))


@dataclass(slots=True)
class TomlTable:
    """A table of the file, read key by key. A wrong value is added to `problems` and read as a blank.

    Attributes:
        name: the dotted name.
        number: the place among the tables of that name, from 0.
        label: name and number as messages show them.
        values: the keys and values of the table.
        places: the lines of the file.
        problems: the list that every problem is added to.
        line_key: the key that holds this table, if it is an inline row. Its name and number are the outer table's.
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
        """Describe the place of the table, or of a key in it: line, table, number, id, key."""
        line = self.places.line(self.name, self.number, self.line_key or key)
        words = ", ".join(each for each in (f"line {line}" if line else "", self.label, key) if each)
        return words or "the file as a whole"

    def report(self, key: str, what: str, remedy: str) -> None:
        """Add a problem at this table, or at a key in it."""
        self.problems.append(Problem(self.where(key), what, remedy))

    def text(self, key: str, *, optional: bool = False) -> str:
        """Return a text that is not empty; blank if it is missing or wrong."""
        value = self._value(key, str, optional=optional)
        if not isinstance(value, str):
            return ""
        if not value.strip():
            self.report(key, f"{key} is empty.", "Write something between the quotes.")
            return ""
        return value

    def id(self, key: str = "id") -> str:
        """Return a text that is a valid id; blank if it is missing or wrong."""
        value = self.text(key)
        if value and not _SAFE_ID.fullmatch(value):
            self.report(
                key, f'"{value}" cannot be an id.', "Use only letters, digits, full stops, _ and -, unaccented."
            )
            return ""
        return value

    def whole(self, key: str) -> int | None:
        """Return a whole number of 0 or more; None if it is missing or wrong."""
        value = self._value(key, int)
        if not isinstance(value, int):
            return None
        if value < 0:
            self.report(key, f"{key} is {value}.", "Use 0 or more.")
            return None
        return value

    def flag(self, key: str, *, default: bool) -> bool:
        """Return a boolean; the default if it is missing or wrong."""
        value = self._value(key, bool, optional=True)
        return value if isinstance(value, bool) else default

    def texts(self, key: str, *, optional: bool = False, ids: bool = False) -> tuple[str, ...]:
        """Return a list of at least one text or id, without duplicates; empty if it is missing or wrong."""
        found: list[str] = []
        for item in self._list(key, optional=optional):
            if not isinstance(item, str) or not item.strip():
                self.report(key, f"{key} holds {_shown(item)}, which is not text.", 'Write each as "text".')
            elif ids and not _SAFE_ID.fullmatch(item):
                self.report(
                    key,
                    f'"{item}" cannot be an id.',
                    "Use only letters, digits, full stops, _ and -, unaccented.",
                )
            elif item in found:
                self.report(key, f'{key} names "{item}" twice.', "Leave one of them out.")
            else:
                found.append(item)
        return tuple(found)

    def rows(self, key: str, *, optional: bool = False) -> list[TomlTable]:
        """Return the tables written inside a key, as `[{ ... }, { ... }]`; empty if missing or wrong."""
        found = []
        for number, item in enumerate(self._list(key, optional=optional), start=1):
            if isinstance(item, dict):
                label = f"{self.label}, {key} number {number}{_titled(item)}"
                found.append(TomlTable(self.name, self.number, label, item, self.places, self.problems, key))
            else:
                self.report(key, f"number {number} is {_shown(item)}, not a table.", "Write it as { ... }.")
        return found

    def mapping(self, key: str, *, optional: bool = False) -> Mapping[str, object]:
        """Return a table of at least one free key, such as a `when`; empty if missing or wrong."""
        value = self._value(key, dict, optional=optional)
        if not isinstance(value, dict):
            return {}
        if not value:
            self.report(key, f"{key} is empty.", "Give it a condition, or leave it out.")
        return value

    def children(self, key: str, *, optional: bool = False) -> list[TomlTable]:
        """Return the tables `[[name.key]]`; report a problem if there is none, unless optional."""
        self._known.add(key)
        full = f"{self.name}.{key}" if self.name else key
        value = self.values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.report(key, f"{key} is {_shown(value)}, not a list of tables.", f"Write each as [[{full}]].")
            return []
        if not value and not optional:
            self.report("", f"there is no [[{full}]].", "Add at least one.")
        return [
            TomlTable(full, n, f"[[{full}]] number {n + 1}{_titled(item)}", item, self.places, self.problems)
            for n, item in enumerate(value)
        ]

    def child(self, key: str) -> TomlTable:
        """Return the single table `[name.key]`; an empty one if it is missing or wrong."""
        self._known.add(key)
        full = f"{self.name}.{key}" if self.name else key
        value = self.values.get(key)
        if isinstance(value, dict):
            return TomlTable(full, 0, f"[{full}]", value, self.places, self.problems)
        what = f"there is no [{full}]." if value is None else f"{key} is {_shown(value)}, not a table."
        self.report("" if value is None else key, what, f"Write one [{full}].")
        # Reporting each key of a missing table would only add noise, so the empty table gets its own problem list.
        return TomlTable(full, 0, f"[{full}]", {}, self.places, [])

    def report_duplicates(self, key: str, kind: str, ids: Iterable[str]) -> None:
        """Report every id that occurs twice among the rows of a key. Blank ids are ignored."""
        seen: set[str] = set()
        for number, each in enumerate(ids, start=1):
            if each and each in seen:
                self.report(key, f'number {number} repeats the {kind} "{each}".', "Make each different.")
            seen.add(each)

    def close(self) -> None:
        """Report every key that was never read."""
        for key in self.values:
            if key not in self._known:
                from difflib import get_close_matches

                near = get_close_matches(key, self._known, n=1)
                remedy = f'Did you mean "{near[0]}"?' if near else "Remove it, or correct its name."
                self.report(key, f'"{key}" is not a key that belongs here.', remedy)

    def _list(self, key: str, *, optional: bool) -> list[object]:
        value = self._value(key, list, optional=optional)
        if not isinstance(value, list):
            return []
        if not value:
            self.report(key, f"{key} is empty.", "Put at least one in, or leave it out.")
        return value

    def _value(self, key: str, kind: type, *, optional: bool = False) -> object:
        self._known.add(key)
        if key not in self.values:
            if not optional:
                self.report("", f'"{key}" is missing.', f"Add {key} = ..., as {_KINDS[kind]}.")
            return None
        value = self.values[key]
        # isinstance() would accept true and false as whole numbers, so the exact type is compared.
        if type(value) is not kind:
            self.report(key, f"{key} is {_shown(value)}.", f"It must be {_KINDS[kind]}.")
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
