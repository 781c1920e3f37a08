"""Honest files of PA's laptop with one part of their signatures out of shape, signed again by PA's own key."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.forging.contents import ME, contents
from tests.forging.ground import Ground

Line = dict[str, Any]


def _drop(name: str) -> Callable[[Line], object]:
    return lambda line: line["signed"].pop(name)


def _put(name: str, value: Any) -> Callable[[Line], object]:
    return lambda line: line["signed"].update({name: value})


def _first(name: str, place: int, value: Any) -> Callable[[Line], object]:
    def change(line: Line) -> None:
        line["signed"][name][0][place] = value

    return change


_ODD: tuple[Any, ...] = (None, 7, -1, 1.5, True, "", "x", "\ud800", [], {}, [[]], "0" * 63, "G" * 64, 1 << 70)
_NO_LISTS: tuple[Any, ...] = (7, None, {"a": 1}, [7], [[]])
# Places of a store's introduction and of a chain's signature, and how many there are of each.
_PARTS = {"stores": 5, "chains": 7}

SHAPES: dict[str, Callable[[Line], object]] = {
    "no signatures": lambda line: line.pop("signed"),
    "signatures that are nothing": lambda line: line.update(signed=None),
    "signatures that are a list": lambda line: line.update(signed=[]),
    **{f"no {name}": _drop(name) for name in ("writer", "stores", "chains", "confirmed")},
    **{
        f"{name} that are {value!r}": _put(name, value)
        for name in ("stores", "chains", "confirmed")
        for value in _NO_LISTS
    },
    **{f"a writer that is {value!r}": _put("writer", value) for value in _ODD},
    **{
        f"place {place} of {name} that is {value!r}": _first(name, place, value)
        for name, places in _PARTS.items()
        for place in range(places)
        for value in _ODD
    },
    "a store twice": lambda line: line["signed"]["stores"].append(line["signed"]["stores"][0]),
    "more signatures than can be": lambda line: line["signed"].update(chains=line["signed"]["chains"] * 30_000),
    "another store": lambda line: line.update(store="ab" * 16),
    "a time beyond the calendar": lambda line: line.update(written_at=1 << 70),
    "a time before the clock": lambda line: line.update(written_at=-1),
    "rows that are not there": lambda line: line.update(rows=line["rows"] + 1),
}
# The same again would be no change.
for _harmless in ("place 3 of stores that is True", "place 3 of stores that is 1.5"):
    SHAPES.pop(_harmless, None)


def shaped(ground: Ground, path: Path, shape: str) -> Path:
    """An honest file of PA's laptop with a new answer, changed in one part and signed again."""
    content = next(each for each in contents() if each.lawful)
    row = ground.row(content, ground.id_of("PA"))
    by = ground.forger(row.store, ground.signer, (ME,))
    rows = ground.after(row)
    line = by.first_line(len(rows), by.signatures(rows))
    SHAPES[shape](line)
    texts = [line, *(each.as_json() for each in rows)]
    lines = "\n".join(json.dumps(text) for text in texts).encode()
    return by.sealed(path, by.signed_lines(lines))
