"""Tell who signed an assessment file as a whole, and whether that is a lead's laptop, from the file alone.

The file shows it by the statements in it: the laptop that made the inspection signed its first row, and a lead's laptop
confirmed the others. A person with the inspection's key could write all of these statements again with another key, so
the fingerprint is shown, for comparing.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.records.assessor import ASSESSOR, LEAD
from app.records.departure import DEPARTURE
from app.records.key import RecordKey
from app.store.admission import set_up_by
from app.store.assessment_file import AssessmentFile
from app.store.journal import Row, heads
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
    return FileSigner(
        tuple(people.get(signed.writer, ())), fingerprint(signed.writer), lead=_is_leads(file, signed, makers(file))
    )


def makers(file: AssessmentFile) -> set[str]:
    """Return the keys of the laptops that say they made the inspection."""
    founder = set_up_by(file.rows)
    stated = file.signed.introductions if file.signed is not None else ()
    return {each.key for each in stated if each.store == founder}


def _is_leads(file: AssessmentFile, signed: Signatures, made_by: set[str]) -> bool:
    """Return whether the laptop that wrote the file is the one that made the inspection, or another lead's by now."""
    if len(made_by) != 1 or not _signed_the_set_up(file, signed, *made_by):
        return False
    if signed.writer in made_by:
        return True
    keys, team = _lead_keys(file, signed, made_by)
    people = {each.people for each in signed.confirmations if each.key == signed.writer and each.by in keys}
    return signed.writer in keys and any(_leads_now(team, *codes) for codes in people if len(codes) == 1)


def _lead_keys(file: AssessmentFile, signed: Signatures, made_by: set[str]) -> tuple[set[str], list[Row]]:
    """Return the keys of laptops that are or were leads', and the rows on the team that these laptops signed.

    A confirmation bears no date, so one by a laptop that was a lead's once is believed.
    """
    rows = {row.hash: row for row in file.rows}
    found: set[str] = set()
    more, team = set(made_by), dict[bytes, Row]()
    while not more <= found:
        found |= more
        for each in signed.chains:
            if each.key in found and not each.scope:
                team.update((row.hash, row) for row in rows_under(each, rows) if _is_on_team(row.key))
        leads = {row.key.item for row in team.values() if makes_lead(row)}
        more = {
            each.key
            for each in signed.confirmations
            if each.by in found and each.compared and len(each.people) == 1 and each.people[0] in leads
        }
    return found, list(team.values())


def _is_on_team(key: RecordKey) -> bool:
    return ASSESSOR.matches(key) or DEPARTURE.matches(key)


def _leads_now(team: list[Row], code: str) -> bool:
    """Return whether a person is a lead and has not left, by the last of the rows on the team."""
    role = heads(row for row in team if row.key == ASSESSOR.key(item=code))
    gone = heads(row for row in team if row.key == DEPARTURE.key(item=code))
    return bool(role) and role[0].recorded == LEAD and not (gone and gone[0].recorded)


def _signed_the_set_up(file: AssessmentFile, signed: Signatures, key: str) -> bool:
    rows = {row.hash: row for row in file.rows}
    return any(
        row.seq == 1
        for each in signed.chains
        if each.key == key and not each.scope and each.store == set_up_by(file.rows)
        for row in rows_under(each, rows)
    )
