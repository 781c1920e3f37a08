"""Notices on files before they are merged: wrong clocks, earlier states, cases that look alike.

Such files are merged all the same: nothing in them is lost or wins unseen. Nothing is read or written here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from app.identity import printed
from app.message import Message, chained, counted
from app.records.case import CASE
from app.store.assessment_file import AssessmentFile
from app.store.journal import Row, clock_time, local_minute

# In milliseconds. Clocks of laptops that are set by the network differ by less.
TOLERANCE = 10 * 60_000


def notices(
    known: Mapping[bytes, Row],
    files: Sequence[AssessmentFile],
    *,
    now: int,
    own: str,
    written: Mapping[str, int],
    laptop: Callable[[str], Message],
) -> Iterator[Message]:
    """Yield a sentence for everything odd about the files.

    Args:
        known: The rows that this laptop has, by hash.
        files: The files.
        now: This computer's clock, in milliseconds since 1970 (UTC).
        own: The id of this laptop's store; empty where it has none yet.
        written: When the newest file of each store that was merged here was written.
        laptop: Returns the name of a store's laptop.
    """
    new = {row.hash: row for file in files for row in file.rows if row.hash not in known}
    ahead = ahead_of(new.values(), known.values(), now)
    begun = _begun(chain(known.values(), new.values()))
    yield from _look_alikes(known.values(), new.values())
    for file in files:
        by_store: dict[str, list[Row]] = {}
        for row in file.rows:
            if row.hash in new:
                by_store.setdefault(row.store, []).append(row)
        for store, theirs in by_store.items():
            yield from _of_clock(file, laptop(store), theirs, ahead, begun)
    elsewhere = _Elsewhere(known, files)
    for file in files:
        yield from _of_state(file, elsewhere, own, written, laptop)


class _Elsewhere:
    """The rows that are here or in the files, for the question whether one is anywhere else than in a file."""

    def __init__(self, known: Mapping[bytes, Row], files: Sequence[AssessmentFile]) -> None:
        self._known = known
        self._once: set[bytes] = set()
        self._often: set[bytes] = set()
        self._files: dict[bytes, Row] = {}
        for file in files:
            hashes = {row.hash for row in file.rows}
            self._often |= self._once & hashes
            self._once |= hashes
            self._files.update((row.hash, row) for row in file.rows)
        writers = {file.manifest.store for file in files}
        self._of_store: dict[str, list[Row]] = {store: [] for store in writers}
        for row in chain(known.values(), (row for row in self._files.values() if row.hash not in known)):
            if row.store in writers:
                self._of_store[row.store].append(row)

    def has(self, row: Row) -> bool:
        """Return whether a row of a file is here, or in another file too."""
        return row.hash in self._known or row.hash in self._often

    def of_store(self, store: str) -> Sequence[Row]:
        """Return all rows of a store that wrote one of the files."""
        return self._of_store[store]


def ahead_of(rows: Iterable[Row], known: Iterable[Row], now: int) -> dict[bytes, int]:
    """Return the rows that were made later than `now`, so that a clock is wrong, and when, by hash.

    The order of versions follows the hybrid clock, which is ahead too on laptops that merged such a row. So only the
    first store that brings it is named by it, and every store by the time that its rows give.
    """
    new, limit = list(rows), now + TOLERANCE
    found = {row.hash: row.at for row in new if row.at > limit}
    latest = clock_time(max((row.hlc for row in known), default=0)) + TOLERANCE
    beyond = [row for row in new if clock_time(row.hlc) > max(latest, limit)]
    if beyond:
        first = min(beyond, key=lambda row: row.order).store
        found |= {row.hash: max(row.at, clock_time(row.hlc)) for row in beyond if row.store == first}
    return found


def _look_alikes(known: Iterable[Row], new: Iterable[Row]) -> Iterator[Message]:
    """Yield the new cases whose references look the same on paper as others: they may be one case, entered twice."""
    fresh = {row.key.case_id for row in new if CASE.matches(row.key)}
    looks: dict[str, set[str]] = {}
    for reference in fresh | {row.key.case_id for row in known if CASE.matches(row.key)}:
        looks.setdefault(printed(reference), set()).add(reference)
    for alike in looks.values():
        if len(alike) > 1 and alike & fresh:
            yield Message(
                "The references {references} look the same on paper, and are different cases here. Ask the lead "
                "whether they are one.",
                references=chained(Message("{one} and {other}"), sorted(alike)),
            )


def _begun(rows: Iterable[Row]) -> Mapping[str, int]:
    """Return when each case came into the inspection, and under the empty name when the inspection was made."""
    begun: dict[str, int] = {}
    for row in rows:
        if CASE.matches(row.key) or not row.key.case_id:
            begun[row.key.case_id] = min(begun.get(row.key.case_id, row.at), row.at)
    return begun


def _of_clock(
    file: AssessmentFile, laptop: Message, rows: Sequence[Row], late: Mapping[bytes, int], begun: Mapping[str, int]
) -> Iterator[Message]:
    ahead = [late[row.hash] for row in rows if row.hash in late]
    if ahead:
        yield Message(
            "{path} holds {changes} of {laptop} later than this computer's clock, from {day} on. One of the two clocks "
            "is wrong, so do not trust there that the newest counts.",
            path=file.path,
            changes=_changes(len(ahead)),
            laptop=laptop,
            day=local_minute(min(ahead)),
        )
    early = [row.at for row in rows if row.at < begun.get(row.key.case_id, row.at) - TOLERANCE]
    if early:
        yield Message(
            "{path} holds {changes} of {laptop} from {day}, before the case was in the inspection. The clock of that "
            "laptop was wrong, so do not trust there that the newest counts.",
            path=file.path,
            changes=_changes(len(early)),
            laptop=laptop,
            day=local_minute(min(early)),
        )


def _of_state(
    file: AssessmentFile,
    elsewhere: _Elsewhere,
    own: str,
    written: Mapping[str, int],
    laptop: Callable[[str], Message],
) -> Iterator[Message]:
    store = file.manifest.store
    here = {row.hash for row in file.rows}
    scopes = {row.key.case_id for row in file.rows}
    if own:
        back = [row for row in file.rows if row.store == own and not elsewhere.has(row)]
        if back:
            yield Message(
                "This laptop is older than what {path} has seen of it. It gets back {changes} of its own, the last of "
                "{day}.",
                path=file.path,
                changes=_changes(len(back)),
                day=local_minute(max(row.at for row in back)),
            )
    if store == own:
        return
    gone = [row for row in elsewhere.of_store(store) if row.key.case_id in scopes and row.hash not in here]
    if not gone:
        return
    fresh = [row for row in file.rows if row.store == store and not elsewhere.has(row)]
    whose, day = laptop(store), local_minute(file.manifest.written_at)
    if fresh:
        yield Message(
            "{laptop} went back to an earlier state, or was copied: {path} of {day} lacks {gone} that it made, and "
            "adds {fresh}. All are kept.",
            laptop=whose,
            path=file.path,
            day=day,
            gone=_changes(len(gone)),
            fresh=_changes(len(fresh)),
        )
        return
    later = local_minute(max(written.get(store, 0), *(row.at for row in gone)))
    yield Message(
        "{path} is an earlier file of {laptop}, of {day}. What it recorded until {later} is here already.",
        path=file.path,
        laptop=whose,
        day=day,
        later=later,
    )


def _changes(number: int) -> Message:
    return counted(number, one="{n} change", many="{n} changes")
