"""Write a sealed file with this laptop's rows, for a hand-out or an export."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.commands.blind_forms import without_blind_forms
from app.commands.calibrating import calibration_cases
from app.commands.drafting import keep_drafts
from app.commands.side_readings import cases_read_beside
from app.commands.target import check_target
from app.session.session import Session
from app.store import assessment_file
from app.store.assessment_file import Manifest
from app.store.journal import clamp_clock
from app.store.keyring import Slot
from app.store.recovery_slot import recovery_slot
from app.store.signed_export import sign_rows


@dataclass(frozen=True, slots=True)
class Written:
    """A file just written.

    Attributes:
        path: Where it is.
        cases: How many cases it carries.
        rows: How many rows it carries.
        file: Its random id.
        hash: The SHA-256 of the whole file, in hexadecimal.
        at: When it was written, in milliseconds since 1970 (UTC).
    """

    path: Path
    cases: int
    rows: int
    file: str
    hash: str
    at: int


def recovery_slots(session: Session) -> tuple[Slot, ...]:
    """Return the recovery slot of the inspection, with which every file opens; none where it is damaged."""
    slot = recovery_slot(session.store)
    return () if slot is None else (slot,)


def cases_beside(session: Session, assessor: str | None) -> list[str]:
    """Return the cases outside the allocation that a file for an assessor carries.

    Everybody assesses the calibration cases, and an assessor who reads a case beside its own needs it.
    """
    return [case.id for case in calibration_cases(session)] + cases_read_beside(session, assessor or "")


def write_file(
    session: Session,
    path: Path,
    *,
    slots: Sequence[Slot],
    assessor: str | None,
    cases: Collection[str] | None = None,
) -> Written:
    """Write the rows of `cases`, or of everything, with those of the inspection itself.

    A file of some cases for an assessor has no other assessor's form of a case that is blind for them.

    Raises:
        DataError: Such a form cannot be left out. Nothing was written.
        KnownError: The file cannot be written.
    """
    check_target(session, path)
    keep_drafts(session)
    store = session.store
    beside = cases_beside(session, assessor)
    rows = store.rows(scopes=None if cases is None else ["", *dict.fromkeys((*cases, *beside))])
    if cases is not None and assessor is not None:
        rows = without_blind_forms(session, rows, assessor)
    identity, digest, source = store.framework()
    manifest = Manifest(
        framework_id=identity,
        framework_hash=digest,
        framework_source=source,
        store=store.id,
        written_at=clamp_clock(store.clock()),
        rows=len(rows),
        for_assessor=assessor,
        cases=None if cases is None else tuple(cases),
    )
    signed, signer = sign_rows(store, rows, person=session.current_assessor, is_lead=session.is_lead)
    file = assessment_file.write(
        path,
        inspection=store.inspection,
        key=store.key,
        slots=slots,
        manifest=manifest,
        rows=rows,
        signed=signed,
        signer=signer,
    )
    count = len(session.sample()) if cases is None else len(cases)
    return Written(path, count, len(rows), file.id, file.hash, manifest.written_at)
