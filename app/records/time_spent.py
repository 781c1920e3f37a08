"""The time that an assessor has spent on a case, as one laptop counts it."""

from __future__ import annotations

from app.framework.model import Framework
from app.message import Message
from app.records.key import RecordKey
from app.records.kind import Plain, RecordKind, any_item

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


TIME_SPENT = RecordKind[int](
    name="time spent",
    tag="time",
    counted=lambda _count: Message("time spent"),
    decode=_decode,
    encode=int,
    fits_item=any_item,
    fits=lambda _framework, _item, seconds: 0 <= seconds < _MOST_SECONDS,
    in_words=_in_words,
    title=lambda _framework, _item: Message("time spent"),
    nullable=False,
    owned=True,
    # Each store counts its own, so versions differ only between two copies of one folder: the highest counts.
    can_conflict=False,
    automatic=True,
    since=2,
)
