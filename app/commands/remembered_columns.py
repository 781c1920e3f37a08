"""Remember which columns of a sheet were chosen for the fields of a sample, by the sheet's headings.

A YOT's case system writes the same headings each time, so the headings name the source. The choice is in the encrypted
store of this laptop, and is not part of the record.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

from app.exchange.importers.folding import fold
from app.exchange.importers.table import Sheet
from app.session.session import Session


def remembered_columns(session: Session, table: Sheet) -> dict[str, str]:
    """Return the heading chosen before for each field, for a sheet with these headings; empty where there is none."""
    found = session.store.local.data(_name(table))
    return {str(field): str(heading) for field, heading in found.items()} if isinstance(found, dict) else {}


def remember_columns(session: Session, table: Sheet, mapping: Mapping[str, str] | None) -> None:
    """Remember the columns chosen for a sheet with these headings.

    Args:
        session: The inspection.
        table: The sheet.
        mapping: The heading of each field that has another one than its own name; None where nothing was chosen.

    Raises:
        KnownError: The disk is full or read-only.
    """
    if mapping is not None and dict(mapping) != remembered_columns(session, table):
        session.store.local.set_data(_name(table), dict(mapping))


def _name(table: Sheet) -> str:
    headings = "\n".join(sorted(map(fold, table.headings)))
    return f"columns:{hashlib.sha256(headings.encode()).hexdigest()}"
