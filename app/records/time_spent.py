"""The time that an assessor has spent on a case, as one laptop counts it.

Item: the id of the store that counted.

Value: the total in seconds, including that of the versions that it replaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from app.framework.model import Framework
from app.message import Message
from app.records.key import RecordKey
from app.records.kind import Plain, RecordKind, any_item

_STORE = re.compile(r"[0-9a-f]{32}", re.ASCII)
_MOST_SECONDS = 1 << 31


def time_key(case_id: str, store: str, assessor: str) -> RecordKey:
    """Return the key of the time that an assessor has spent on a case on the laptop with this store."""
    return TIME_SPENT.key(case_id, store, assessor)


def _decode(_item: str, plain: Plain) -> int:
    if type(plain) is not int:
        raise TypeError("time spent is a whole number of seconds")
    return plain


def _in_words(_framework: Framework, _item: str, seconds: int) -> Message:
    return Message("{minutes} min {seconds} s", minutes=seconds // 60, seconds=seconds % 60)


def _together(versions: Sequence[tuple[bytes, tuple[bytes, ...], int]]) -> int:
    """Return the seconds that all versions of one laptop's count give together.

    Two copies of a store, such as a lost laptop and its restored backup, go on from the same count. A version adds what
    it has more than all versions before it, and each addition counts once.
    """
    replaced: dict[bytes, list[bytes]] = {}
    added: dict[bytes, int] = {}
    total: dict[bytes, int] = {}  # what a version and all before it added
    for version, replaces, seconds in versions:
        known = [each for each in replaces if each in added]
        before = total[known[0]] if len(known) == 1 else sum(added[each] for each in _all_before(known, replaced))
        replaced[version] = known
        added[version] = max(seconds - before, 0)
        total[version] = before + added[version]
    return min(sum(added.values()), _MOST_SECONDS - 1)


def _all_before(versions: Iterable[bytes], replaced: Mapping[bytes, Sequence[bytes]]) -> set[bytes]:
    """Return versions and all that they replace, directly or not."""
    found: set[bytes] = set()
    left = list(versions)
    while left:
        version = left.pop()
        if version not in found:
            found.add(version)
            left += replaced[version]
    return found


TIME_SPENT = RecordKind[int](
    name="time spent",
    tag="time",
    counted=lambda _count: Message("time spent"),
    is_odd=lambda store, _seconds: _STORE.fullmatch(store) is None,
    decode=_decode,
    encode=int,
    fits_item=any_item,
    fits=lambda _framework, _item, seconds: 0 <= seconds < _MOST_SECONDS,
    in_words=_in_words,
    title=lambda _framework, _item: Message("time spent"),
    nullable=False,
    owned=True,
    # Each store counts its own, so versions differ only between two copies of one folder: their times add up.
    can_conflict=False,
    combine=_together,
    automatic=True,
    while_signed_off=True,
    since=2,
)
