"""Search the memory of another process for texts and keys, in the forms in which a program holds them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

_PIECE = 1 << 24


def forms(text: str) -> dict[str, bytes]:
    """Return the bytes of a text as Python, SQLite and Qt hold it."""
    return {"text": text.encode(), "UTF-16": text.encode("utf-16-le"), "UTF-32": text.encode("utf-32-le")}


def forms_of_key(key: bytes) -> dict[str, bytes]:
    """Return the bytes of a key, and those of its hexadecimal digits in each form of a text."""
    found = {"bytes": key}
    for digits in (key.hex(), key.hex().upper()):
        found |= {f"{digits[:2]}… in hex, {form}": data for form, data in forms(digits).items()}
    return found


def sightings(process: int, wanted: Mapping[str, bytes]) -> dict[str, list[tuple[int, str, bytes]]]:
    """Return where each of the wanted byte strings is in a process: address, mapping, and the bytes around it.

    Args:
        process: The number of the process. It may be read by its own user, or only by the administrator once it has
            forbidden that.
        wanted: The byte strings by name.
    """
    longest = max(map(len, wanted.values()))
    found: dict[str, list[tuple[int, str, bytes]]] = {name: [] for name in wanted}
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for start, end, name in _mappings(process):
            tail = b""
            for at in range(start, end, _PIECE):
                try:
                    memory.seek(at)
                    piece = memory.read(min(_PIECE, end - at))
                except (OSError, ValueError, OverflowError):
                    break
                whole = tail + piece
                for each, data in wanted.items():
                    place = whole.find(data)
                    while place >= 0:
                        around = whole[max(0, place - 24) : place + len(data) + 24]
                        found[each].append((at - len(tail) + place, name, around))
                        place = whole.find(data, place + 1)
                tail = whole[-(longest - 1) :] if longest > 1 else b""
                # A sighting that lies in the tail wholly is found again with the next piece.
                for each, data in wanted.items():
                    whole_in_tail = tail.count(data)
                    if whole_in_tail and at + _PIECE < end:
                        del found[each][-whole_in_tail:]
    return found


def _mappings(process: int) -> Iterator[tuple[int, int, str]]:
    for line in Path(f"/proc/{process}/maps").read_text(encoding="utf-8").splitlines():
        place, rights, *rest = line.split(maxsplit=5)
        name = rest[3] if len(rest) > 3 else ""
        if "r" in rights and name not in ("[vvar]", "[vsyscall]"):
            start, end = (int(each, 16) for each in place.split("-"))
            yield start, end, name
