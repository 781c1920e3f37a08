"""Joining, exporting and merging: how an inspection travels between laptops as sealed files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.commands.passphrases import check_passphrase
from app.commands.replacing import check_replacing
from app.commands.sealing import Written, recovery_slots, write_file
from app.commands.signing_off import refuse_merge_when_signed_off
from app.commands.target import check_target
from app.errors import DataError, KnownError
from app.framework.canonical import framework_hash
from app.framework.load import parse_framework
from app.identity import only_match
from app.logs import Event, timed
from app.memory import without_collecting
from app.message import Message
from app.records.allocation import ALLOCATION
from app.records.assessor import ASSESSOR
from app.records.departure import DEPARTURE
from app.records.key import RecordKey
from app.session.changes import NOTHING, Changes
from app.session.session import ME, Session, session_on
from app.store import assessment_file, key_file, merge
from app.store.admission import set_up_by
from app.store.assessment_file import AssessmentFile
from app.store.backup import back_up
from app.store.creation import create_store
from app.store.files import resolved
from app.store.files_to_merge import Step, no_step, read_for
from app.store.journal import Row, clamp_clock
from app.store.keyring import LOG_MEMORY, Secrets, seal
from app.store.merge import MergePlan
from app.store.row_faults import row_faults
from app.store.signing import fingerprint
from app.store.store import Store, now_ms
from app.store.trust import UNSIGNED_BEFORE, Trust, files_written, load_trust
from app.store.verify import first_fault


def export(session: Session, path: Path, *, replace: bool = False) -> Written:
    """Write everything this laptop has, for the lead to merge.

    Raises:
        WouldReplaceError: another laptop's file is there, and `replace` is not set.
        KnownError: the file cannot be written.
    """
    check_target(session, path)
    if not replace:
        check_replacing(session, path)
    return write_file(session, path, slots=recovery_slots(session), assessor=session.current_assessor)


def own_fingerprint(session: Session) -> str:
    """Return the fingerprint of this laptop's key, which its person reads to the lead; empty where it has no key yet.

    A store of a version before signatures gets its key when it is opened for writing.
    """
    pair = session.store.keys.signing
    return fingerprint(pair.public) if pair is not None else ""


def check_file(path: Path, key: bytes, inspection: str) -> AssessmentFile:
    """Open an assessment file and look at everything in it.

    Raises:
        DataError: it is from another inspection or a newer version, altered, cut short, or unsound inside.
        KnownError: it is missing or unreadable.
    """
    sealed = assessment_file.read(path)
    if sealed.header.inspection != inspection:
        raise DataError("{path} is from another inspection.", path=path)
    file = assessment_file.open_sealed(sealed, key)
    framework = parse_framework(file.manifest.framework_source, name=file.manifest.framework_id)
    if framework_hash(framework) != file.manifest.framework_hash:
        raise DataError("{path} holds a framework that is not the one it names.", path=path)
    faults = row_faults(file.rows, framework)
    if faults:
        raise DataError("{path} is unsound inside: {faults}. Export it again.", path=path, faults=faults[0])
    try:
        plan_to_join(file)
    except DataError as refused:
        raise DataError("{path} cannot be used by itself.", refused.problems, path=path) from refused
    return file


def plan_to_join(file: AssessmentFile) -> MergePlan:
    """Return what a laptop that joins from a file takes in, its keys included.

    The joining laptop believes the store that made the inspection and the one that wrote the file. The file came with a
    passphrase that the lead said in person.

    Raises:
        DataError: Its rows do not link up, or are not by the stores that they name.
    """
    founder = set_up_by(file.rows)
    stores = file.signed.introductions if file.signed is not None else ()
    anchors = [each for each in stores if each.store in (founder, file.manifest.store)]
    trust = Trust(
        file.header.inspection,
        whole=_is_whole(file),
        anchors=frozenset(each.key for each in anchors),
        open=True,
    )
    return merge.plan_merge({}, [file], trust, now=now_ms(), unsigned=True)


def _is_whole(file: AssessmentFile) -> bool:
    """Return whether every store of a file's inspection has signed since the inspection was made."""
    founder = set_up_by(file.rows)
    return file.signed is not None and any(each.store == founder and each.whole for each in file.signed.introductions)


@dataclass(frozen=True, slots=True)
class FileToJoin:
    """An opened assessment file that a laptop joins from.

    Attributes:
        file: The file.
        key: The inspection key.
        team: The role of each member of the team, by code.
        taking_part: The codes of those who have not left.
        cases: How many cases of the file are allocated to each member of the team, by code.
    """

    file: AssessmentFile
    key: bytes
    team: Mapping[str, str]
    taking_part: tuple[str, ...]
    cases: Mapping[str, int]

    def check_member(self, assessor: str | None) -> str | None:
        """Return whose laptop joins: `assessor`, else the one the file was handed out for; None where it is for nobody.

        Raises:
            DataError: there is no such assessor.
        """
        given = assessor or self.file.manifest.for_assessor
        whose = given if given is None else only_match(given, self.team) or given
        if whose is not None and whose not in self.team:
            known = tuple(self.team) or Message("nobody yet")
            raise DataError(
                "There is no assessor {whose} in this inspection. The team is: {known}.", whose=whose, known=known
            )
        return whose

    @property
    def only_person(self) -> str | None:
        """The person whose laptop can only be meant: the one the file was handed out for, or a team of one."""
        if self.file.manifest.for_assessor is not None:
            return self.file.manifest.for_assessor
        return self.taking_part[0] if len(self.taking_part) == 1 else None


def open_to_join(path: Path, secrets: Secrets) -> FileToJoin:
    """Open a hand-out, or any assessment file, and look at everything in it.

    Raises:
        DataError: the file is not fit.
        KnownError: the file is missing, or none of the secrets opens it.
    """
    sealed = assessment_file.read(path)
    key = sealed.unlock(secrets)
    file = check_file(path, key, sealed.header.inspection)
    newest: dict[RecordKey, Row] = {}
    for row in sorted(file.rows, key=lambda each: each.order):
        newest[row.key] = row
    gone = {key.item for key, row in newest.items() if DEPARTURE.matches(key) and row.recorded}
    team = {key.item: row.recorded for key, row in sorted(newest.items()) if ASSESSOR.matches(key)}
    allocated = Counter(row.recorded for key, row in newest.items() if ALLOCATION.matches(key))
    taking_part = tuple(code for code in team if code not in gone)
    return FileToJoin(file, key, team, taking_part, {code: allocated[code] for code in team})


def inspections_of(path: Path, folders: Collection[Path]) -> list[Path]:
    """Return those of the folders whose inspection a file belongs to. The file needs no passphrase for that.

    Raises:
        DataError: the file is not fit.
        KnownError: the file is missing.
    """
    wanted = assessment_file.read(path).header.inspection
    found = []
    for folder in folders:
        # A folder that cannot be read, such as one on a stick that is gone, is no place to merge into.
        with suppress(KnownError):
            if key_file.read(folder).inspection == wanted:
                found.append(folder)
    return found


def join_from(
    opened: FileToJoin,
    folder: Path,
    *,
    passphrase: str,
    assessor: str | None = None,
    clock: Callable[[], int] = now_ms,
    log_n: int = LOG_MEMORY,
) -> Session:
    """Make this laptop's own copy of an inspection in `folder`, from a file that is open; as `join_inspection`.

    Raises:
        DataError: the folder is taken, there is no such assessor, or the passphrase is weak.
        KnownError: the folder cannot be written.
    """
    file, team = opened.file, opened.team
    plan = plan_to_join(file)
    whose = opened.check_member(assessor)
    check_passphrase(passphrase, team)
    inspection = file.header.inspection
    kept = tuple(slot for slot in file.header.slots if slot.kind == "recovery")
    slots = (seal("passphrase", passphrase, opened.key, inspection, log_n=log_n), *kept)

    def fill(store: Store) -> None:
        manifest = file.manifest
        store.set_framework(manifest.framework_id, manifest.framework_hash, manifest.framework_source)
        merge.apply_merge(store, plan)
        if not _is_whole(file):
            store.local.set_text(UNSIGNED_BEFORE, "1")
        if whose is not None:
            store.local.set_text(ME, whose)

    return session_on(create_store(folder, inspection, opened.key, slots, clock=clock, fill=fill))


def join_inspection(
    path: Path,
    folder: Path,
    *,
    secrets: Secrets,
    passphrase: str,
    assessor: str | None = None,
    clock: Callable[[], int] = now_ms,
    log_n: int = LOG_MEMORY,
) -> Session:
    """Make this laptop's own copy of an inspection in `folder`, from a hand-out or any assessment file.

    `secrets` open the file; `passphrase` will open the copy. `assessor` is whose laptop this is; by default the one
    the file was handed out for, if it was for one.

    Raises:
        DataError: the file is not fit, the folder is taken, there is no such assessor, or the passphrase is weak.
        KnownError: the file is missing, none of the secrets opens it, or the folder cannot be written.
    """
    opened = open_to_join(path, secrets)
    return join_from(opened, folder, passphrase=passphrase, assessor=assessor, clock=clock, log_n=log_n)


def plan_merge(
    session: Session,
    paths: Sequence[Path],
    *,
    confirmed: Collection[str] = (),
    unsigned: bool = False,
    step: Step = no_step,
) -> MergePlan:
    """Check all the files, and return the changes that merging them would make. Nothing is written.

    Args:
        session: The open inspection.
        paths: The files.
        confirmed: Fingerprints of laptops that the person has compared.
        unsigned: Whether the person agreed to merge changes that no laptop signed.
        step: Called before each file is read, with its number from 0 and how many there are. It may raise to stop.

    Raises:
        UnconfirmedError: nothing is wrong but that a laptop has to be confirmed.
        UnsignedError: nothing is wrong but that changes are unsigned.
        DataError: one or more files are not fit, each with its reason, missing ones among them; or they would change an
            inspection that is signed off.
        KnownError: files are missing or unreadable, and nothing else is wrong.
    """
    store = session.store
    unique = list(dict.fromkeys(map(resolved, paths)))
    with without_collecting():
        known = {row.hash: row for row in store.rows()}
        files = read_for(store, unique, session.framework, session.framework_hash, known, step)
        plan = merge.plan_merge(
            known,
            files,
            load_trust(store, session.current_assessor),
            now=clamp_clock(store.clock()),
            written=files_written(store),
            confirmed=confirmed,
            unsigned=unsigned,
        )
        refuse_merge_when_signed_off(session, plan.rows)
        return plan


def apply_merge(session: Session, plan: MergePlan, step: Step = no_step) -> Changes:
    """Take a plan's rows in. A backup is made first where there is anything to take. A lead's laptop gives receipts.

    Args:
        session: The open inspection.
        plan: The plan.
        step: Called now and then with how many changes are merged and how many there are. It may raise to stop, and
            nothing is merged then.

    Raises:
        KnownError: the store is damaged, or the disk is full or read-only; the store is unchanged.
    """
    if plan.rows:
        fault = first_fault(session.store)
        if fault is not None:
            raise KnownError(
                "Nothing was merged, because this inspection is damaged ({fault}). Repair it, or restore a backup, and "
                "merge again.",
                fault=fault,
            )
        back_up(session.store)
    counts = {"files": len(plan.files), "rows": len(plan.rows), "conflicts": len(plan.differences)}
    with session.reporting(), without_collecting(), timed(Event.MERGED, store=session.store.id, **counts):
        signer = session.store.signer() if session.is_lead else None
        counting, _ = merge.apply_merge(session.store, plan, step, signer)
        return session.show(counting) if counting else NOTHING
