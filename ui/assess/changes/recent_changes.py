"""Keep the changes of answers that are shown with an undo button, while pages are made again and cases are left."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from time import monotonic
from weakref import WeakKeyDictionary

from app.records.flag import FLAG, Flag
from app.records.key import RecordKey
from app.session.changes import Changes
from app.session.session import Session
from ui.assess.changes.changed_answers import answer_in

SHOWN_MS = 30_000

Tell = Callable[[RecordKey, object, object], str]


@dataclass(eq=False, slots=True)
class RecentChange:
    """A change of an answer.

    Attributes:
        key: The key of the record.
        first: The value that undo restores.
        before: The first values before a person gave the first one again.
        text: The sentence on the change.
        until: The time at which its line is hidden, in seconds of the monotonic clock.
    """

    key: RecordKey
    first: object
    before: list[object] = field(default_factory=list)
    text: str = ""
    until: float = 0.0


class RecentChanges:
    """The changes of the last half minute in one inspection, one a record."""

    def __init__(self) -> None:
        self._changes: dict[RecordKey, RecentChange] = {}  # oldest first
        # Those whose first answer was given again. A word may take that one back, and they are in effect again.
        self._reversed: dict[RecordKey, RecentChange] = {}

    def __iter__(self) -> Iterator[RecentChange]:
        """Return the changes, newest first."""
        return reversed(self._changes.values())

    def forget_reversed(self) -> None:
        """Forget the changes that were reversed, because no word can take that back any more."""
        self._reversed.clear()

    def forget_old(self) -> float | None:
        """Forget the changes whose time is over, and return the seconds until the next one is; None without one."""
        now = monotonic()
        while self._changes:
            oldest = next(iter(self._changes.values()))
            if oldest.until > now:
                return oldest.until - now
            del self._changes[oldest.key]
        return None

    def note(
        self, session: Session, changes: Changes, answered: Iterable[RecordKey], tell: Tell, *, add: bool
    ) -> tuple[RecordKey, ...] | None:
        """Keep the answers that a change replaced, and no longer those that it made what they were at first.

        Args:
            session: The open inspection.
            changes: The change.
            answered: The records whose answer the change replaced.
            tell: Says from what to what the record with a key changed.
            add: Whether answers are added that are not kept yet. Taking back the letters of a word adds none.

        Returns:
            The records of the change that were kept before; None if the change concerns no answer that is kept.
        """
        kept, taken_back = self._changes, self._reversed
        touched = tuple(key for key in changes.keys if key in kept or (not add and key in taken_back))
        fresh = tuple(answered) if add else ()
        if not touched and not fresh:
            return None
        for key in dict.fromkeys((*touched, *fresh)):
            known, reversed_ = kept.get(key), taken_back.pop(key, None)
            change = known or (None if add else reversed_) or RecentChange(key, changes.before.get(key))
            value = session.value(key)
            same = _is_again(value, change.first, taken_back=not add)
            if known is not None and key in fresh and (same or FLAG.matches(key)):
                # Answered so by a person, who may have meant the answer in between. The sentence on a flag does not
                # say what it was at first, so its undo restores what it was last.
                change.before.append(change.first)
                change.first = changes.before.get(key)
            elif same:
                if change.before:
                    # That answer was taken back, so the change before it is in effect again.
                    change.first = change.before.pop()
                else:
                    kept.pop(key, None)
                    taken_back[key] = change
                    continue
            text = tell(key, change.first, value)
            if known is not None and text == change.text:
                continue
            change.text = text
            change.until = monotonic() + SHOWN_MS / 1000
            kept.pop(key, None)
            kept[key] = change
        return touched


def _is_again(value: object, first: object, *, taken_back: bool) -> bool:
    """Return whether a record has its first answer again. The text of a flag stays when its tick is taken back."""
    if taken_back and isinstance(value, Flag) and isinstance(first, Flag):
        return value.settled == first.settled
    return bool(answer_in(value) == answer_in(first))


# The pages are made again when the size of text, the language or the colours change. The session stays.
_OF_SESSION: WeakKeyDictionary[Session, RecentChanges] = WeakKeyDictionary()


def recent_changes(session: Session) -> RecentChanges:
    """Return the recent changes of an open inspection."""
    return _OF_SESSION.setdefault(session, RecentChanges())
