"""Where the person is in an inspection, kept in its encrypted store and written only when it has changed."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from app.errors import AbovelineError
from app.store.store import Store


class ViewStateStore:
    """States of pages, as plain data by name."""

    def __init__(self, store: Store) -> None:
        """Read from and write to `store`."""
        self._store = store
        self._written: dict[str, Any] = {}
        self._waiting: dict[str, Any] = {}

    def read(self, name: str) -> dict[str, Any]:
        """Return the state kept under a name; empty where there is none."""
        found = self._waiting[name] if name in self._waiting else self._store.places.data(name)
        return deepcopy(found) if isinstance(found, dict) else {}

    def hold(self, states: Mapping[str, Any]) -> None:
        """Take states to write with the next that are kept, so that a page opens without waiting for the disk."""
        for name, state in states.items():
            if name in self._waiting or self._written.get(name) != state:
                # A copy, because a page may go on to change the state that it gave.
                self._waiting[name] = deepcopy(state)

    def keep(self, states: Mapping[str, Any]) -> None:
        """Write the states that have changed; a disk that cannot be written keeps the ones before."""
        self.hold(states)
        if not self._waiting:
            return
        try:
            self._store.places.set_all(self._waiting)
        except AbovelineError:
            # Only the place is lost, and a disk that fails is reported where the work itself is written.
            return
        self._written |= self._waiting
        self._waiting = {}
