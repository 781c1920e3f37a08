"""Typed records in memory: the one owner of what is recorded of a case, or of the inspection itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from app.records.key import RecordKey
from app.records.kind import RecordKind
from app.records.registry import kind_of

T = TypeVar("T")

_NO_OWNERS: dict[str, dict[str, Any]] = {}
_NO_ITEMS: dict[str, Any] = {}


@dataclass(slots=True, eq=False)
class RecordTables:
    """Values by kind, owner and item. A value is immutable: a change puts another in its place."""

    _tables: dict[str, dict[str, dict[str, Any]]] = field(default_factory=dict, init=False)

    def recorded(self) -> dict[RecordKey, Any]:
        """Return every value by kind, owner and item, for comparing two of these as a whole."""
        return {
            RecordKey(tag, "", item, owner): value
            for tag, owners in self._tables.items()
            for owner, values in owners.items()
            for item, value in values.items()
        }

    def __eq__(self, other: object) -> bool:
        """Return whether both hold the same values."""
        return isinstance(other, type(self)) and self.recorded() == other.recorded()

    __hash__ = None  # type: ignore[assignment] # it changes

    def apply(self, key: RecordKey, value: Any) -> None:
        """Put a recorded value in place. None, where it holds nothing any more, is shown as its kind's blank value.

        Raises:
            BugError: This version of the program has no such kind of record.
        """
        shown = kind_of(key).shown(value)
        self._tables.setdefault(key.kind, {}).setdefault(key.owner, {})[key.item] = shown

    def take_from(self, other: RecordTables) -> None:
        """Hold the same values as another one, in tables of its own."""
        self._tables = {
            tag: {owner: dict(values) for owner, values in owners.items()} for tag, owners in other._tables.items()
        }

    def table(self, kind: RecordKind[T]) -> Mapping[str, Mapping[str, T | None]]:
        """Return the values of one kind by owner (empty where it is nobody's own), then by item."""
        found: Mapping[str, Mapping[str, T | None]] = self._tables.get(kind.tag, _NO_OWNERS)
        return found

    def values(self, kind: RecordKind[T], owner: str = "") -> Mapping[str, T | None]:
        """Return one owner's values of a kind by item."""
        found: Mapping[str, T | None] = self._tables.get(kind.tag, _NO_OWNERS).get(owner, _NO_ITEMS)
        return found

    def known(self, kind: RecordKind[T], owner: str = "") -> Mapping[str, T]:
        """Return one owner's values of a kind that is never shown as None: it has a blank value, or no null."""
        found: Mapping[str, T] = self._tables.get(kind.tag, _NO_OWNERS).get(owner, _NO_ITEMS)
        return found

    def live(self, kind: RecordKind[T], owner: str) -> dict[str, Any]:
        """Return the dictionary itself in which one owner's values of a kind are held: it changes with the records.

        The boards of scores share it, so that a value is held once. Only they and `apply` change it.
        """
        return self._tables.setdefault(kind.tag, {}).setdefault(owner, {})

    def value(self, key: RecordKey) -> Any:
        """Return the value under `key`; its kind's blank value where nothing is recorded."""
        kind = kind_of(key)
        return self.values(kind, key.owner).get(key.item, kind.blank)
