"""Check rows from a file before they are merged: lengths, clocks and codes that no version of the program makes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from app.identity import printed
from app.message import Message
from app.records.assessor import ASSESSOR
from app.records.limits import FROM_FILES, LONGEST_CODE, LONGEST_TEXT, is_shapeless, too_long
from app.records.registry import KINDS
from app.store.journal import LATEST_TIME, Row, row_named

_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)
# Beyond the last time that a clock can show, a store counts single changes. No laptop makes more between two rows.
_MOST_STEPS = 1 << 31


class Surroundings:
    """The rows of the store and of all files together, as far as a row of a file is compared with them."""

    def __init__(self, everything: Iterable[Row]) -> None:
        """Look through all rows once."""
        rows = list(everything)
        self.late = sorted((row for row in rows if row.hlc >= LATEST_TIME), key=lambda row: row.hlc)
        self.codes: dict[str, set[str]] = {}
        for row in rows:
            if ASSESSOR.matches(row.key):
                self.codes.setdefault(printed(row.key.item), set()).add(row.key.item)


def incoming_faults(unseen: Sequence[Row], around: Surroundings) -> list[Message]:
    """Return what is wrong with rows that a file brings.

    Args:
        unseen: The rows of the file that the store does not have.
        around: All rows of the store and of the files.
    """
    found = limit_faults(unseen, times=FROM_FILES)
    faults = [Message("{row}: {fault}", row=row_named(row), fault=fault) for row, fault in found]
    return [*faults, *_clock_faults(unseen, around.late), *_twins(unseen, around.codes)]


def limit_faults(rows: Iterable[Row], *, times: int = 1) -> Iterator[tuple[Row, Message]]:
    """Yield the rows that break a limit, each with the limit.

    A limit is on the names in a row or on its value, and both come many times over, so each is looked at one time only.
    """
    names: set[tuple[str, ...]] = set()
    values: set[tuple[str, ...]] = set()
    for row in rows:
        kind, case_id, item, owner = row.key
        name, value = (row.store, row.author, row.why, case_id, owner), (kind, item, row.value)
        if name in names and value in values:
            continue
        fault = limit_fault(row, times=times)
        if fault is not None:
            yield row, fault
        else:
            names.add(name)
            values.add(value)


def limit_fault(row: Row, *, times: int = 1) -> Message | None:
    """Return the limit that a row breaks, in a few words; None where it breaks none.

    Args:
        row: A row whose key and value have the shape of their kind, or of no kind.
        times: How many times the length that a person may record is allowed.
    """
    if _ID.fullmatch(row.store) is None:
        return Message("the id of the store is none")
    fault = too_long(Message("the author's code"), row.author, LONGEST_CODE * times) or too_long(
        Message("the explanation"), row.why, LONGEST_TEXT * times
    )
    if fault is None and row.author and is_shapeless(row.author):
        fault = Message("{name} is blank or holds characters that cannot be seen", name=Message("the author's code"))
    kind = KINDS.get(row.key.kind)
    if fault is not None or kind is None:
        return fault
    try:
        value = row.recorded
    except (ValueError, TypeError, LookupError):
        # The check against the framework reports it.
        return None
    return kind.beyond_limits(row.key, value, times=times)


def _clock_faults(unseen: Iterable[Row], late: Sequence[Row]) -> list[Message]:
    """Return the rows whose clock jumps beyond what a clock can show.

    A store that merges such a row would go on from there, and soon have no room for its own changes.
    """
    if not late:
        return []
    new = {row.hash for row in unseen}
    first = [late[0]] if late[0].hlc > LATEST_TIME + _MOST_STEPS else []
    jumps = [*first, *(row for before, row in pairwise(late) if row.hlc - before.hlc > _MOST_STEPS)]
    return [Message("{row}: the clock is beyond the year 2199", row=row_named(row)) for row in jumps if row.hash in new]


def _twins(unseen: Iterable[Row], codes: Mapping[str, set[str]]) -> list[Message]:
    """Return the new codes that look like another one on paper."""
    return [
        Message("{row}: {code} could be mistaken for another assessor's code", row=row_named(row), code=row.key.item)
        for row in unseen
        if ASSESSOR.matches(row.key) and len(codes[printed(row.key.item)]) > 1
    ]
