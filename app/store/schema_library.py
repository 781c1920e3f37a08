"""sqlite-utils, which keeps the marks of the schema's steps, with the driver of encrypted databases as its only driver.

sqlite-utils catches the exception classes of the module called pysqlite3, and has to find those of our driver there. It
also imports Python's own SQLite for an annotation. That would load a second SQLite, which installed copies leave out.
Importing takes a tenth of a second, so no module imports this one at start.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3
from sqlcipher3 import dbapi2


@contextmanager
def _only_driver() -> Iterator[None]:
    sys.modules.setdefault("pysqlite3", sqlcipher3)
    sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)
    if "sqlite3" in sys.modules:
        yield
        return
    sys.modules["sqlite3"] = sqlcipher3
    try:
        yield
    finally:
        # Another module that asks for Python's own SQLite gets it.
        del sys.modules["sqlite3"]


with _only_driver():
    from sqlite_utils import Database
    from sqlite_utils.migrations import Migrations

__all__ = ["Database", "Migrations"]
