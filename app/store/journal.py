"""Rows of the journal: their contents, the hashes that name them, and how they follow one another.

A row is known by its hash, and names the hash before it in its chain (one chain per case and store, and one for the
inspection) and the versions of its key that it replaces.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import repeat
from json.encoder import encode_basestring as _quoted
from typing import Any, Literal, NamedTuple

from app.message import Message
from app.records.key import RecordKey
from app.records.registry import kind_of

DOMAIN = b"aboveline journal row 1\0"
HASH_BYTES = 32
# Milliseconds in the upper bits; the lower ones count changes within one millisecond.
_CLOCK_SHIFT = 16
# The end of the year 2199 in milliseconds since 1970. A clock beyond it is broken, and a row that claims to be from
# later would carry every laptop that merges it beyond what a row can hold.
LATEST_MS = 7_258_118_400_000
# The hybrid clock of that moment. A store whose own clock is broken counts on from it, change by change.
LATEST_TIME = LATEST_MS << _CLOCK_SHIFT
LATEST_CLOCK = 1 << 62
LONGEST_CHAIN = 1 << 31

# edit: given by hand. import: taken from a sheet. sample: set with the sample. setup: of the inspection itself.
# ruling: the lead's decision between versions. undo, redo: reverse the row named in `reverses`.
Act = Literal["edit", "import", "sample", "setup", "ruling", "undo", "redo"]
# These record a value that the journal has already.
REPEATING_ACTS: tuple[Act, ...] = ("ruling", "undo", "redo")
ACTS: tuple[Act, ...] = ("edit", "import", "sample", "setup", "ruling", "undo", "redo")

# Only a lead's store makes these.
LEADS_ACTS: tuple[Act, ...] = ("setup", "sample", "ruling")


class Order(NamedTuple):
    """Which of two versions is higher: the later clock, then the store, then (a copied store) the hash."""

    hlc: int
    store: str
    hash: bytes


@dataclass(frozen=True, slots=True)
class Row:
    """One change of one record.

    `at` is the laptop's clock in milliseconds since 1970 (UTC), for people; `hlc` the hybrid logical clock, for order.
    `value` is canonical JSON text.
    """

    store: str
    seq: int
    prev: bytes | None
    hlc: int
    at: int
    author: str
    key: RecordKey
    value: str
    replaces: tuple[bytes, ...]
    act: Act
    reverses: bytes | None = None
    why: str = ""
    hash: bytes = field(init=False)

    def __post_init__(self) -> None:
        """Work out the hash."""
        object.__setattr__(self, "hash", hashlib.sha256(DOMAIN + self.as_text().encode()).digest())

    @property
    def plain(self) -> Any:
        """Return the recorded value as plain data."""
        return json.loads(self.value)

    @property
    def recorded(self) -> Any:
        """Return the recorded value as its kind's type; None where the record holds nothing.

        Raises:
            ValueError, TypeError, LookupError: It is of another shape, in a row that was not checked yet.
        """
        return kind_of(self.key).from_plain(self.key.item, self.plain)

    @property
    def links(self) -> tuple[bytes, ...]:
        """Return the hashes of the rows that it follows and reverses."""
        return tuple(link for link in (self.prev, self.reverses) if link is not None)

    @property
    def order(self) -> Order:
        """Return the place of this version among those of its key."""
        return Order(self.hlc, self.store, self.hash)

    def as_text(self) -> str:
        """Return the row as the JSON text that its hash covers and that files hold: `as_json` without spaces."""
        prev = f'"{self.prev.hex()}"' if self.prev is not None else "null"
        reverses = f'"{self.reverses.hex()}"' if self.reverses is not None else "null"
        replaces = ",".join([f'"{version.hex()}"' for version in self.replaces])
        kind, case_id, item, owner = map(_quoted, self.key)
        return (
            f"[{_quoted(self.store)},{self.seq},{prev},{self.hlc},{self.at},{_quoted(self.author)},{kind},{case_id},"
            f"{item},{owner},{_quoted(self.value)},[{replaces}],{_quoted(self.act)},{reverses},{_quoted(self.why)}]"
        )

    def as_json(self) -> list[Any]:
        """Return the row as a JSON array, as files hold it."""
        return [
            self.store,
            self.seq,
            self.prev.hex() if self.prev is not None else None,
            self.hlc,
            self.at,
            self.author,
            *self.key,
            self.value,
            [version.hex() for version in self.replaces],
            self.act,
            self.reverses.hex() if self.reverses is not None else None,
            self.why,
        ]

    @classmethod
    def from_json(cls, data: Any) -> Row:
        """Return the row that `data` describes, with its hash worked out again.

        Raises:
            ValueError: It describes none.
        """
        try:
            store, seq, prev, hlc, at, author, *key, value, replaces, act, reverses, why = data
            row = cls(
                store=store,
                seq=seq,
                prev=bytes.fromhex(prev) if prev is not None else None,
                hlc=hlc,
                at=at,
                author=author,
                key=RecordKey._make(key),
                value=value,
                replaces=tuple(bytes.fromhex(version) for version in replaces),
                act=act,
                reverses=bytes.fromhex(reverses) if reverses is not None else None,
                why=why,
            )
        except (TypeError, ValueError, AttributeError, UnicodeEncodeError) as trouble:
            raise ValueError("not a journal row") from trouble
        texts = (store, author, *key, value, why)
        if not all(isinstance(text, str) for text in texts) or any(type(n) is not int for n in (seq, hlc, at)):
            raise ValueError("not a journal row")
        if act not in ACTS or not 0 < hlc < LATEST_CLOCK or not 1 <= seq < LONGEST_CHAIN or len(store) != 32:
            raise ValueError("not a journal row")
        if not 0 <= at <= LATEST_MS or any(len(link) != HASH_BYTES for link in (*row.replaces, *row.links)):
            raise ValueError("not a journal row")
        if not is_canonical(value):
            raise ValueError("not a journal row")
        return row


_SETTERS = tuple(Row.__dict__[name].__set__ for name in Row.__slots__)


def rows_with_hashes(columns: Sequence[Iterable[Any]], count: int) -> list[Row]:
    """Return rows of the values of their fields, one column a field, the last one their hashes, which are worked out.

    It takes a fifth of the time of `Row`, and checks nothing.
    """
    rows: list[Row] = list(map(_new_row, repeat(Row, count)))
    for put, column in zip(_SETTERS, columns, strict=True):
        # Nothing keeps what the setters return.
        deque(map(put, rows, column), maxlen=0)
    return rows


_new_row = object.__new__


def canonical(plain: Any) -> str:
    """Return plain data as JSON text, the same for the same data wherever it is written."""
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def text_from_value(key: RecordKey, value: Any) -> str:
    """Return a record's value as the journal holds it, None as null."""
    return canonical(kind_of(key).to_plain(value))


def is_canonical(value: str) -> bool:
    """Return whether a text is JSON as `canonical` writes it."""
    try:
        return canonical(json.loads(value)) == value
    except (ValueError, RecursionError):
        return False


def clamp_clock(now: int) -> int:
    """Return `now` (ms since 1970) within the range of a working clock: from 1970 to the end of 2199."""
    return min(max(now, 0), LATEST_MS)


def local_time(at: int) -> dt.datetime:
    """Return a time in milliseconds since 1970 (UTC) as this computer's."""
    return dt.datetime.fromtimestamp(clamp_clock(at) / 1000, dt.UTC).astimezone()


def local_minute(at: int) -> str:
    """Return a time in milliseconds since 1970 (UTC) as this computer's date and minute."""
    return local_time(at).strftime("%Y-%m-%d %H:%M")


def tick(last: int, now: int) -> int:
    """Return the hybrid clock after `last`, at `now` (ms since 1970). It never goes back, even if `now` does."""
    return max(clamp_clock(now) << _CLOCK_SHIFT, last + 1)


def clock_time(hlc: int) -> int:
    """Return the time of a hybrid clock, in milliseconds since 1970 (UTC)."""
    return hlc >> _CLOCK_SHIFT


def last_clock_of(at: int) -> int:
    """Return the highest hybrid clock of a millisecond since 1970 (UTC)."""
    return ((clamp_clock(at) + 1) << _CLOCK_SHIFT) - 1


def heads(versions: Iterable[Row]) -> list[Row]:
    """Return the versions of one key that no other version replaces, highest first."""
    rows = list(versions)
    if len(rows) == 1:
        return rows
    replaced = {version for row in rows for version in row.replaces}
    open_ends = [row for row in rows if row.hash not in replaced]
    return sorted(open_ends, key=lambda row: row.order, reverse=True)


def conflicts(open_ends: Sequence[Row]) -> bool:
    """Return whether unreplaced versions of one key say different things. Two that agree need no ruling."""
    return len({row.value for row in open_ends}) > 1 and kind_of(open_ends[0].key).can_conflict


def by_key(rows: Iterable[Row]) -> Mapping[RecordKey, list[Row]]:
    """Return rows by their key, in their order."""
    found: dict[RecordKey, list[Row]] = {}
    for row in rows:
        found.setdefault(row.key, []).append(row)
    return found


def chain_faults(rows: Sequence[Row], known: Mapping[bytes, Row]) -> list[Message]:
    """Return what is wrong with `rows` as links of their chains, given every row they may refer to.

    Each names a predecessor of its own chain, one step before it and earlier in time. The versions that it replaces are
    of its own key and earlier in time.
    """
    faults: list[Message] = []
    for row in rows:
        if _is_next(row, known) and not row.replaces and row.reverses is None:
            continue
        found = (*_link_faults(row, known), *_version_faults(row, known))
        faults += [Message("{row} {fault}", row=row_named(row), fault=fault) for fault in found]
    return faults


def _is_next(row: Row, known: Mapping[bytes, Row]) -> bool:
    """Return whether a row follows one of its own chain, as almost all do; `_link_faults` says what else is wrong."""
    before = known.get(row.prev) if row.prev is not None else None
    return (
        before is not None
        and before.seq + 1 == row.seq
        and before.hlc < row.hlc
        and before.store == row.store
        and before.key[1] == row.key[1]
        and row.seq != 1
    )


def row_named(row: Row) -> Message:
    """Return the name of a row in faults."""
    if row.key.case_id:
        return Message("row {row} of {case}", row=row.seq, case=row.key.case_id)
    return Message("row {row} of the inspection", row=row.seq)


def _link_faults(row: Row, known: Mapping[bytes, Row]) -> list[Message]:
    if row.prev is None or row.seq == 1:
        return [] if row.prev is None and row.seq == 1 else [Message("does not say what it follows")]
    before = known.get(row.prev)
    if before is None:
        return [Message("follows a row that is missing")]
    if (before.store, before.key.case_id, before.seq + 1) != (row.store, row.key.case_id, row.seq):
        return [Message("follows a row of another chain")]
    return [Message("is older than the row it follows")] if before.hlc >= row.hlc else []


def _version_faults(row: Row, known: Mapping[bytes, Row]) -> list[Message]:
    faults: list[Message] = []
    for version in row.replaces:
        replaced = known.get(version)
        if replaced is None:
            faults.append(Message("replaces a version that is missing"))
        elif replaced.key != row.key or replaced.hlc >= row.hlc:
            faults.append(Message("replaces what is no earlier version of the same thing"))
    if row.reverses is not None and row.reverses not in known:
        faults.append(Message("reverses a row that is missing"))
    return faults


COLUMNS = "store, seq, prev, hlc, at, author, kind, scope, item, owner, value, replaces, act, reverses, why, hash"


def to_sql(row: Row) -> tuple[Any, ...]:
    """Return the row in the order of `COLUMNS`."""
    replaces = ", ".join([f'"{version.hex()}"' for version in row.replaces])
    return (
        *(row.store, row.seq, row.prev, row.hlc, row.at, row.author, *row.key, row.value),
        *(f"[{replaces}]", row.act, row.reverses, row.why, row.hash),
    )


def from_sql(columns: Sequence[Any]) -> tuple[Row, bytes]:
    """Return the row in `COLUMNS`, and the hash stored with it, which a sound row repeats."""
    store, seq, prev, hlc, at, author, *key, value, replaces, act, reverses, why, stored = columns
    versions = tuple(map(bytes.fromhex, json.loads(replaces))) if replaces != "[]" else ()
    row = Row(store, seq, prev, hlc, at, author, RecordKey._make(key), value, versions, act, reverses, why)
    return row, stored
