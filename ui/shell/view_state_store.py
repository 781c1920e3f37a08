"""Where the person is in an inspection, kept in its encrypted store and written only when it has changed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from app.errors import AbovelineError
from app.store.store import Store


class ViewStateStore:
    """States of pages, as plain data by name."""

    def __init__(self, store: Store) -> None:
        """Read from and write to `store`."""
        self._store = store
        self._written: dict[str, str] = {}

    def read(self, name: str) -> dict[str, Any]:
        """Return the state kept under a name; empty where there is none."""
        text = self._store.places.text(name)
        found = json.loads(text) if text else {}
        return found if isinstance(found, dict) else {}

    def keep(self, states: Mapping[str, Any]) -> None:
        """Write the states that have changed; a disk that cannot be written keeps the ones before."""
        try:
            for name, state in states.items():
                text = json.dumps(state)
                if self._written.get(name) != text:
                    self._store.places.set_text(name, text)
                    self._written[name] = text
        except AbovelineError:
            # Only the place is lost, and a disk that fails is reported where the work itself is written.
            return
