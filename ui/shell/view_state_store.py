"""Where one was in an inspection, kept in its store: written only where it is another place than before."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from app.errors import AbovelineError
from app.store.store import Store


class ViewStateStore:
    """Plain data by name."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._written: dict[str, str] = {}

    def read(self, name: str) -> dict[str, Any]:
        """What was kept under a name; empty where nothing was."""
        text = self._store.places.text(name)
        found = json.loads(text) if text else {}
        return found if isinstance(found, dict) else {}

    def keep(self, places: Mapping[str, Any]) -> None:
        """Keep these, as far as the disk lets them be kept."""
        try:
            for name, place in places.items():
                text = json.dumps(place)
                if self._written.get(name) != text:
                    self._store.places.set_text(name, text)
                    self._written[name] = text
        except AbovelineError:
            # Only where one was is lost by this; what cannot be written of the work is told where it is done.
            return
