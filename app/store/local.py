"""Data of this laptop only, by name: its own settings, and where a person was. It is never merged and never sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal

from app.store.store_database import StoreDatabase


class LocalTable:
    """Texts by name in one of the store's local tables, encrypted with the rest of the store."""

    def __init__(self, database: StoreDatabase, table: Literal["local", "places"]) -> None:
        """Read and write `table` of `database`: `local` holds settings, `places` where a person was in the window."""
        self._database = database
        self._table = table

    def text(self, name: str) -> str | None:
        """Return the text under a name; None where there is none."""
        found = self._database.one(f"SELECT value FROM {self._table} WHERE name=?", (name,))  # noqa: S608 - ours
        return found[0] if found else None

    def set_text(self, name: str, text: str) -> None:
        """Put a text under a name.

        Raises:
            KnownError: The disk cannot take it.
        """
        self._database.write(f"INSERT OR REPLACE INTO {self._table} VALUES (?, ?)", (name, text))  # noqa: S608 - ours

    def data(self, name: str) -> Any:
        """Return the plain data under a name; None where there is none."""
        text = self.text(name)
        return None if text is None else json.loads(text)

    def set_data(self, name: str, data: Any) -> None:
        """Put plain data under a name.

        Raises:
            KnownError: The disk cannot take it.
        """
        self.set_text(name, json.dumps(data))

    def set_all(self, entries: Mapping[str, Any]) -> None:
        """Put plain data under each of several names, all of it or none.

        Raises:
            KnownError: The disk cannot take it.
        """
        with self._database.writing():
            for name, data in entries.items():
                self.set_data(name, data)

    def drop(self, name: str) -> None:
        """Remove the text under a name.

        Raises:
            KnownError: The disk cannot take it.
        """
        self._database.write(f"DELETE FROM {self._table} WHERE name=?", (name,))  # noqa: S608 - ours
