"""Recording one field of a case's profile, as a person types it."""

from __future__ import annotations

from app.commands.answering import record_profile
from app.errors import DataError
from app.exchange.importers.sample_fields import PROFILE_FIELDS, field_kinds
from app.exchange.importers.values import shown
from app.session.changes import Changes
from app.session.session import Session


def set_profile_field(session: Session, *, case_id: str, field: str, text: str | None) -> Changes:
    """Record a field of a case's profile, read as a sample sheet's cell is read.

    Args:
        session: The inspection.
        case_id: The reference of a case.
        field: One of `PROFILE_FIELDS`.
        text: The value as typed; None clears the field.

    Raises:
        DataError: There is no such case or field, or the field cannot have this value.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    if field not in PROFILE_FIELDS:
        raise DataError(
            "There is no field {field} of a profile. The fields: {fields}.", field=field, fields=PROFILE_FIELDS
        )
    if text is None:
        return record_profile(session, case_id=case_id, field=field, value=None)
    kind = field_kinds(session.framework, session.team)[field]
    value = kind.read(text.strip())
    if value is None:
        raise DataError("{text} is not {noun}. {allowed}", text=shown(text), noun=kind.noun, allowed=kind.allowed)
    return record_profile(session, case_id=case_id, field=field, value=value)
