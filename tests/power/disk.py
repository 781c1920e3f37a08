"""Build the disks that a power cut can leave: all synced data, and any part of the other data.

Events are recorded in the order in which a process requested them, together with its acknowledgements. A disk is then
built as it may be after a power cut behind any one of them.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

SECTOR = 512
_TORN = 0.3  # the share of unfinished writes that are cut off in the middle

# write: bytes at an offset of a file; cut: a file's new length; sync: a file's content is synced;
# name: an entry of a folder is made, removed or renamed; sync folder: a folder's entries are synced;
# said: a change was acknowledged.
Kind = Literal["write", "cut", "sync", "name", "sync folder", "said"]


@dataclass(frozen=True, slots=True)
class Event:
    """An event on a file or folder, whose number is `node`.

    A name event puts `target` (None: nothing) under `name`. If it renames an entry, it removes `old` in the same step.
    """

    kind: Kind
    node: int = 0
    offset: int = 0
    data: bytes = b""
    name: str = ""
    target: int | None = None
    old: str = ""
    text: str = ""


@dataclass(slots=True)
class Recording:
    """All events, and what was on the disk before the first: files' contents and folders' entries, by number."""

    root: int
    files: dict[int, bytes] = field(default_factory=dict)
    folders: dict[int, dict[str, int]] = field(default_factory=dict)
    events: list[Event] = field(default_factory=list)

    def said(self, until: int) -> list[str]:
        """The changes that were acknowledged before the power cut."""
        return [event.text for event in self.events[:until] if event.kind == "said"]


@dataclass(frozen=True, slots=True)
class Luck:
    """How much of what was not forced out is on the disk all the same: from 0, nothing, to 1, everything."""

    share: float


def build(recording: Recording, until: int, luck: Luck, chance: random.Random, folder: Path) -> None:
    """Put into `folder`, which is made, what the disk may hold had the power gone after `until` events."""
    events = recording.events[:until]
    there = _on_disk(events, luck, chance)
    contents = {node: bytearray(data) for node, data in recording.files.items()}
    entries: dict[int, dict[str, int]] = defaultdict(dict)
    entries.update({node: dict(names) for node, names in recording.folders.items()})
    for number, event in enumerate(events):
        if number not in there:
            continue
        if event.kind == "name":
            _rename(entries[event.node], event)
        else:
            _write(contents.setdefault(event.node, bytearray()), event, there[number])
    _lay_out(recording.root, contents, entries, folder)


def _on_disk(events: Sequence[Event], luck: Luck, chance: random.Random) -> dict[int, int | None]:
    """The numbers of the events that the disk knows of; of a write that was cut off, how many sectors of it."""
    forced: dict[tuple[Kind, int], int] = {}
    for number, event in enumerate(events):
        if event.kind in ("sync", "sync folder"):
            forced[event.kind, event.node] = number
    there: dict[int, int | None] = {}
    # A folder's entries reach the disk in their order; of those not forced out some last ones are missing.
    waiting: dict[int, list[int]] = defaultdict(list)
    for number, event in enumerate(events):
        if event.kind == "name":
            if number < forced.get(("sync folder", event.node), -1):
                there[number] = None
            else:
                waiting[event.node].append(number)
        elif event.kind in ("write", "cut"):
            if number < forced.get(("sync", event.node), -1):
                there[number] = None
            elif chance.random() < luck.share:
                torn = luck.share < 1 and len(event.data) > SECTOR and chance.random() < _TORN
                there[number] = chance.randint(1, len(event.data) // SECTOR) if torn else None
    for numbers in waiting.values():
        kept = round(len(numbers) * luck.share) if luck.share in (0, 1) else chance.randint(0, len(numbers))
        there.update(dict.fromkeys(numbers[:kept]))
    return there


def _rename(names: dict[str, int], event: Event) -> None:
    if event.old:
        names.pop(event.old, None)
    if event.target is None:
        names.pop(event.name, None)
    else:
        names[event.name] = event.target


def _write(data: bytearray, event: Event, sectors: int | None) -> None:
    if event.kind == "cut":
        del data[event.offset :]
        data.extend(bytes(event.offset - len(data)))
        return
    written = event.data if sectors is None else event.data[: SECTOR * sectors]
    data.extend(bytes(max(0, event.offset + len(written) - len(data))))
    data[event.offset : event.offset + len(written)] = written


def _lay_out(node: int, contents: dict[int, bytearray], entries: dict[int, dict[str, int]], folder: Path) -> None:
    folder.mkdir(mode=0o700)
    for name, target in entries[node].items():
        if target in entries:
            _lay_out(target, contents, entries, folder / name)
        else:
            (folder / name).write_bytes(contents.get(target, b""))


def lucks(chance: random.Random) -> Sequence[Luck]:
    """Nothing that was not forced out, any part of it, or all of it."""
    return Luck(0), Luck(chance.random()), Luck(1)
