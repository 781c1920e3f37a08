"""Say what is wrong with a store that cannot be read as it should be."""

from __future__ import annotations

from app.errors import BugError, KnownError
from app.store.database import database_errors
from app.store.expected_schema import schema_faults
from app.store.store import Store

# Raised where a table is missing or altered: by the database, or by what reads a value of another type.
UNREADABLE = (BugError, ValueError, LookupError, TypeError, AttributeError, RecursionError, ArithmeticError)


# The columns that are read only when something differs or is recorded. The statements find nothing and cost nothing.
_PROBES = (
    "SELECT scope, kind, item, owner, rank, row FROM heads LIMIT 0",
    "SELECT scope, seq, hash FROM chain_heads LIMIT 0",
    "SELECT hlc FROM clock LIMIT 0",
)


def probe(store: Store) -> None:
    """Ask for the columns that opening a store does not read.

    Raises:
        BugError: One is missing.
    """
    with database_errors(store.path):
        for statement in _PROBES:
            store.connection.execute(statement)


def damage_of(store: Store) -> KnownError | None:
    """Return the error that names the table, column or trigger that is wrong; None where none is."""
    with database_errors(store.path):
        fault = next(schema_faults(store.connection), None)
    if fault is None:
        return None
    return KnownError(
        "{path} is damaged: {fault}. Choose Repair in the menu or run `aboveline repair`, or restore a backup of it.",
        path=store.path,
        fault=fault,
    )
