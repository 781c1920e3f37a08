"""Tell who signed an assessment file as a whole, and whether that is a lead's laptop, from the file alone.

The file shows it by the statements in it: the laptop that made the inspection signed its first row, and a lead's laptop
confirmed the others. A person with the inspection's key could write all of these statements again with another key, so
the fingerprint is shown, for comparing.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.store.admission import set_up_by
from app.store.assessment_file import AssessmentFile
from app.store.roles import makes_lead
from app.store.signatures import Signatures
from app.store.signing import fingerprint
from app.store.trust import rows_under


@dataclass(frozen=True, slots=True)
class FileSigner:
    """The laptop that signed a file.

    Attributes:
        people: The codes of the people whose laptop it is; empty where it is nobody's in particular.
        fingerprint: Of its key; empty where nobody signed.
        lead: Whether it is a lead's.
    """

    people: tuple[str, ...]
    fingerprint: str
    lead: bool


UNSIGNED = FileSigner((), "", lead=False)


def file_signer(file: AssessmentFile) -> FileSigner:
    """Return who signed a file whose signatures were checked."""
    signed = file.signed
    if signed is None:
        return UNSIGNED
    people = {each.key: each.people for each in signed.introductions}
    lead = signed.writer in _lead_keys(file, signed)
    return FileSigner(tuple(people.get(signed.writer, ())), fingerprint(signed.writer), lead)


def _lead_keys(file: AssessmentFile, signed: Signatures) -> set[str]:
    """Return the keys of leads' laptops: of the one that made the inspection, and those that a lead's one confirmed."""
    founder = set_up_by(file.rows)
    made_by = [each.key for each in signed.introductions if each.store == founder]
    if len(made_by) != 1 or not _signed_the_set_up(file, signed, made_by[0]):
        return set()
    leads = {row.key.item for row in file.rows if makes_lead(row)}
    found = set(made_by)
    while True:
        more = {
            each.key
            for each in signed.confirmations
            if each.by in found and each.compared and len(each.people) == 1 and each.people[0] in leads
        }
        if more <= found:
            return found
        found |= more


def _signed_the_set_up(file: AssessmentFile, signed: Signatures, key: str) -> bool:
    rows = {row.hash: row for row in file.rows}
    return any(
        row.seq == 1
        for each in signed.chains
        if each.key == key and not each.scope and each.store == set_up_by(file.rows)
        for row in rows_under(each, rows)
    )
