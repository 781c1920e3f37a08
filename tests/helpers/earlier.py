"""The program as it was before a store held flags, interviews and time: its schema, kinds and file format."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from sqlite3 import Connection
from typing import cast

import pytest

from app.records import content
from app.store import tables
from app.store.database import with_sqlite_utils
from app.store.migrations import schema

NEW_KINDS = ("flag", "interview", "time")


@contextmanager
def earlier_version() -> Iterator[None]:
    """Within the block the program writes and reads what the earlier version did, and knows no more."""

    def migrate_as_then(connection: Connection, _path: Path) -> None:
        schema.apply(with_sqlite_utils(connection), stop_before="m002_flags_interviews_and_times")
        connection.execute("PRAGMA user_version=1")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.store.migrations.migrate", migrate_as_then)
        for module in ("migrations", "database", "opening"):
            patch.setattr(f"app.store.{module}.SCHEMA_VERSION", 1)
        patch.setattr("app.store.assessment_file.JOURNAL_FORMAT", 1)
        for kind in NEW_KINDS:
            for known in (tables.TABLES, content.CHECKS):
                patch.delitem(cast("dict[str, object]", known), kind)
        yield
