"""The rooms and their imports as a diagram that a document shows."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from maintenance.rooms.imports import ROOT, module_imports, room_imports

DOCUMENT = ROOT / "docs" / "architecture.md"
BEGIN, END = "<!-- rooms: made by `packaging/dev.py rooms` -->", "<!-- rooms: end -->"


def diagram(rooms: Mapping[str, frozenset[str]]) -> str:
    """Return a Mermaid flow chart of `rooms`, without the arrows that follow from others.

    An arrow from A to C is left out where A imports B and B leads to C: what remains is the order of the rooms.
    """
    rooms = joined(rooms)
    lines = ["```mermaid", "flowchart TD"]
    for package in ("ui", "app"):
        lines.append(f"    subgraph {package}_[{package}]")
        here = [room for room in sorted(rooms) if re.match(rf"{package}\b", room)]
        lines += [f'        {_id(room)}["{room}"]' for room in here]
        lines.append("    end")
    for room in sorted(rooms):
        lines += [f"    {_id(room)} --> {_id(other)}" for other in sorted(_direct(room, rooms))]
    return "\n".join([*lines, "```"])


def joined(rooms: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """Return the rooms with those that lead to each other as one."""
    far = {room: reached(room, rooms) for room in rooms}
    name = {room: ", ".join(sorted({room, *(other for other in far[room] if room in far[other])})) for room in rooms}
    found: dict[str, set[str]] = {}
    for room, imported in rooms.items():
        found.setdefault(name[room], set()).update(name[each] for each in imported)
    return {room: frozenset(imported - {room}) for room, imported in found.items()}


def reached(room: str, rooms: Mapping[str, frozenset[str]]) -> set[str]:
    """Return every room that `room` leads to, directly or through others; itself too where there is a circle."""
    found: set[str] = set()
    waiting = list(rooms[room])
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting += rooms[here]
    return found


def updated(text: str, rooms: Mapping[str, frozenset[str]]) -> str:
    """Return the document with its drawing made from `rooms`.

    Raises:
        ValueError: the document has no place for the drawing.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{DOCUMENT.name} has no lines {BEGIN!r} and {END!r} to draw between")
    return f"{before}{BEGIN}\n{diagram(rooms)}\n{END}{after}"


def current() -> str:
    """Return the document as it should be for the code of today."""
    return updated(DOCUMENT.read_text(encoding="utf-8"), room_imports(module_imports()))


def write(path: Path = DOCUMENT) -> None:
    """Bring the drawing in the document up to date."""
    path.write_text(current(), encoding="utf-8")


def _direct(room: str, rooms: Mapping[str, frozenset[str]]) -> set[str]:
    through = {far for near in rooms[room] for far in reached(near, rooms)}
    return {other for other in rooms[room] if other not in through}


def _id(room: str) -> str:
    return re.sub(r"\W+", "_", room).strip("_")
