"""Read rows in batches, from the lines of a file or from the journal, as `Row.from_json` and `from_sql` read one.

A row's hash covers its JSON text in one form. If a line has that form, which encoding the decoded rows again shows, the
line is that text, and need not be encoded by itself. Any other line is read by `Row.from_json`, which encodes it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from json.encoder import encode_basestring
from sys import intern
from typing import Any

from app.records.key import RecordKey
from app.store.journal import (
    ACTS,
    DOMAIN,
    HASH_BYTES,
    LATEST_CLOCK,
    LATEST_MS,
    LONGEST_CHAIN,
    Row,
    is_canonical,
    rows_with_hashes,
)

BATCH = 4096
_NONE: Mapping[bytes, Row] = {}
_FIELDS = 15
_TEXTS = (0, 5, 6, 7, 8, 9, 10, 12, 14)
_NUMBERS = (1, 3, 4)
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_decode = json.JSONDecoder().raw_decode


def read_rows(lines: Sequence[bytes], known: Mapping[bytes, Row] = _NONE) -> Iterator[Row]:
    """Yield the row of each line, in their order.

    Args:
        lines: The lines.
        known: Rows by hash that need not be read again. A line of ours with the hash of such a row is that row.

    Raises:
        ValueError, TypeError, RecursionError: A line is no row.
    """
    checked: set[str] = set()
    for start in range(0, len(lines), BATCH):
        batch = lines[start : start + BATCH]
        hashes = [hashlib.sha256(DOMAIN + line).digest() for line in batch]
        new = [at for at, each in enumerate(hashes) if each not in known]
        read = dict(zip(new, _read([batch[at] for at in new], [hashes[at] for at in new], checked), strict=True))
        yield from (read[at] if at in read else known[each] for at, each in enumerate(hashes))


def _read(batch: Sequence[bytes], hashes: Sequence[bytes], checked: set[str]) -> Iterable[Row]:
    if not batch:
        return ()
    parsed = _in_one_form(batch)
    columns = None if parsed is None else _checked(parsed, checked)
    if columns is None:
        return [Row.from_json(json.loads(line)) for line in batch]
    return _rows(columns, hashes)


def _in_one_form(batch: Sequence[bytes]) -> list[Any] | None:
    """Return the arrays of the lines; None where one of them is none, or is written in another form than ours.

    Each line is one array, and an array is never the beginning of another one. So the texts of all arrays together are
    the lines together only if each of them is its line.
    """
    texts = b"\n".join(batch).decode().split("\n")
    try:
        decoded = [_decode(text) for text in texts]
    except ValueError:
        return None
    parsed = [found for found, _ in decoded]
    if any(end != len(text) for (_, end), text in zip(decoded, texts, strict=True)):
        return None
    if set(map(type, parsed)) != {list} or set(map(len, parsed)) != {_FIELDS}:
        return None
    return parsed if _encode(parsed) == f"[{','.join(texts)}]" else None


def _checked(parsed: list[list[Any]], checked: set[str]) -> list[Sequence[Any]] | None:
    """Return the fields of the rows as columns, links as bytes; None where one is not as `Row.from_json` demands.

    `checked` are values that are known to be canonical JSON.
    """
    columns: list[Any] = list(zip(*parsed, strict=True))
    if any(set(map(type, columns[each])) != {str} for each in _TEXTS):
        return None
    if any(set(map(type, columns[each])) != {int} for each in _NUMBERS):
        return None
    stores, seqs, prevs, hlcs, ats, _, _, _, _, _, values, replaces, acts, reverses, _ = columns
    if not (min(seqs) >= 1 and max(seqs) < LONGEST_CHAIN and min(hlcs) > 0 and max(hlcs) < LATEST_CLOCK):
        return None
    if not (min(ats) >= 0 and max(ats) <= LATEST_MS and set(acts) <= set(ACTS) and {len(s) for s in stores} == {32}):
        return None
    fresh = set(values) - checked
    if not all(map(is_canonical, fresh)) or set(map(type, replaces)) != {list}:
        return None
    checked |= fresh
    links = _links(each for each in (*prevs, *reverses, *chain.from_iterable(replaces)) if each is not None)
    if links is None or any(None in versions for versions in replaces):
        return None
    columns[2] = [None if each is None else links[each] for each in prevs]
    columns[11] = [tuple([links[each] for each in versions]) if versions else () for versions in replaces]
    columns[13] = [None if each is None else links[each] for each in reverses]
    return columns


def _links(texts: Iterable[Any]) -> dict[str, bytes] | None:
    """Return the hash that each text writes in lower-case hexadecimal; None where one writes none."""
    unique = list(dict.fromkeys(texts))
    if not all(type(text) is str and len(text) == 2 * HASH_BYTES for text in unique):
        return None
    together = "".join(unique)
    try:
        data = bytes.fromhex(together)
    except ValueError:
        return None
    if data.hex() != together:
        return None
    return {text: data[at * HASH_BYTES : (at + 1) * HASH_BYTES] for at, text in enumerate(unique)}


def _rows(columns: list[Sequence[Any]], hashes: Iterable[bytes]) -> list[Row]:
    # Codes, references and values come many times over: the memory keeps one of each, and not one a row.
    for each in _TEXTS:
        columns[each] = list(map(intern, columns[each]))
    keys = map(RecordKey, columns[6], columns[7], columns[8], columns[9])
    return rows_with_hashes((*columns[:6], keys, *columns[10:], hashes), len(columns[0]))


def _encoded(column: Iterable[str]) -> Iterator[str]:
    """Return the texts as JSON. The same ones come many times over, and each is encoded once."""
    column = list(column)
    quoted = {text: encode_basestring(text) for text in set(column)}
    return map(quoted.__getitem__, column)


def read_stored(batch: Sequence[Sequence[Any]]) -> list[tuple[Row, bytes]] | None:
    """Return the rows of `COLUMNS`, each with the hash stored for it; None where one is not what its hash says.

    `from_sql` then tells for each of them what it is. Further columns are ignored.
    """
    columns: list[Any] = list(zip(*batch, strict=True))[: _FIELDS + 1]
    if any(set(map(type, columns[each])) != {str} for each in (*_TEXTS, 11)):
        return None
    if any(set(map(type, columns[each])) != {int} for each in _NUMBERS):
        return None
    hashes = columns.pop()
    texts = [_encoded(columns[each]) for each in _TEXTS]
    try:
        replaces = [() if text == "[]" else tuple(map(bytes.fromhex, json.loads(text))) for text in columns[11]]
        versions = [",".join([f'"{each.hex()}"' for each in several]) if several else "" for several in replaces]
        found = [
            (
                f"[{store},{seq},{prev},{hlc},{at},{author},{kind},{case},{item},{owner},{value},[{replaced}],{act},"
                f"{turns},{why}]"
            ).encode()
            for store, author, kind, case, item, owner, value, act, why, seq, hlc, at, prev, replaced, turns in zip(
                *texts,
                *(columns[each] for each in _NUMBERS),
                *(_link_texts(columns[2]), versions, _link_texts(columns[13])),
                strict=True,
            )
        ]
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
    if any(hashlib.sha256(DOMAIN + text).digest() != stored for text, stored in zip(found, hashes, strict=True)):
        return None
    columns[11] = replaces
    return list(zip(_rows(columns, hashes), hashes, strict=True))


def _link_texts(links: Iterable[bytes | None]) -> list[str]:
    return [f'"{link.hex()}"' if link is not None else "null" for link in links]
