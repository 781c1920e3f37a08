"""Plan a merge of files (pure), and apply it: the union of their rows with the store's, in one transaction."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path

from app.errors import DataError, Problem
from app.message import Message
from app.records.completion import COMPLETION
from app.records.key import RecordKey
from app.store.admission import Admission, admit
from app.store.assessment_file import AssessmentFile
from app.store.confirming import laptop_of
from app.store.files_to_merge import Step, no_step
from app.store.incoming import Surroundings, incoming_faults
from app.store.journal import Row, by_key, chain_faults, clamp_clock, conflicts, heads
from app.store.notices import ahead_of, notices
from app.store.receipts import Receipt, chain_ends, keep_receipt, new_receipt
from app.store.row_faults import dangling
from app.store.signing import Signer
from app.store.store import Store
from app.store.trust import Trust, note_file, remember


@dataclass(frozen=True, slots=True)
class FileNews:
    """One file of a merge: how many rows it holds, and how many of them the store does not have.

    `written_at` is when it was written (milliseconds since 1970, UTC), `key` the public key of the store that wrote and
    signed it; None in a file of a version before signatures. `hash` is the SHA-256 of the whole file in hexadecimal,
    `heads` the ends of all chains in it, `cases` how many cases it is about, and `complete` how many of them an
    assessor, the file's if it is of one, called complete.
    """

    path: Path
    file: str
    store: str
    assessor: str | None
    rows: int
    new: int
    written_at: int = 0
    key: str | None = None
    hash: str = ""
    heads: tuple[bytes, ...] = ()
    cases: int = 0
    complete: int = 0


@dataclass(frozen=True, slots=True)
class Conflict:
    """A key whose versions differ and do not replace each other: the first counts until a ruling."""

    key: RecordKey
    versions: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class MergePlan:
    """The changes that a merge would make. Nothing is written yet.

    Attributes:
        files: The changes that each file brings.
        rows: The rows that are new here.
        changed: The records of which another version would count.
        differences: The records whose versions differ.
        admission: What is learnt of the laptops that the rows are from.
        notices: What to say before merging: wrong clocks, and laptops that went back to an earlier state.
        ahead: The rows that were made later than this computer's clock.
    """

    files: tuple[FileNews, ...]
    rows: tuple[Row, ...]
    changed: tuple[RecordKey, ...]
    differences: tuple[Conflict, ...]
    admission: Admission = field(default_factory=Admission)
    notices: tuple[Message, ...] = ()
    ahead: frozenset[bytes] = frozenset()

    @property
    def cases(self) -> tuple[str, ...]:
        """Return the cases that would change, in order of reference."""
        return tuple(sorted({key.case_id for key in self.changed if key.case_id}))


def _complete_in(file: AssessmentFile) -> int:
    whose = file.manifest.for_assessor
    said = by_key(row for row in file.rows if COMPLETION.matches(row.key) and whose in (None, row.key.owner))
    newest = [heads(versions)[0] for versions in said.values()]
    return len({row.key.case_id for row in newest if row.recorded is not None and row.recorded.complete})


_ORDER = attrgetter("hlc", "store", "hash")  # as `Row.order`


def plan_merge(
    known: Mapping[bytes, Row],
    files: Sequence[AssessmentFile],
    trust: Trust,
    *,
    now: int,
    written: Mapping[str, int] | None = None,
    confirmed: Collection[str] = (),
    unsigned: bool = False,
) -> MergePlan:
    """Return what the files would bring to a store that holds `known`. Nothing is read or written.

    Args:
        known: Every row of the store, by hash.
        files: The files.
        trust: The knowledge that the store has of others.
        now: This computer's clock, in milliseconds since 1970 (UTC).
        written: When the newest file of each store that was merged here was written.
        confirmed: Fingerprints of laptops that a person has compared.
        unsigned: Whether a person agreed to merge changes that nobody signed.

    Raises:
        DataError: A file's rows do not link up with their chains, name a case or assessor that does not exist, or are
            not by the store that they name; or (its kinds) a person has to decide something first.
    """
    fresh: dict[bytes, Row] = {}
    news: list[FileNews] = []
    problems: list[Problem] = []
    everything = {**known, **{row.hash: row for file in files for row in file.rows}}
    around = Surroundings(everything.values())
    for file in files:
        unseen = [row for row in file.rows if row.hash not in known]
        problems += [
            Problem(str(file.path), "is unsound inside: {fault}.", "Export it again.", fault=what)
            for what in (*chain_faults(unseen, everything), *incoming_faults(unseen, around))[:1]
        ]
        assessor = file.manifest.for_assessor
        news.append(
            FileNews(
                *(file.path, file.header.file, file.manifest.store, assessor, len(file.rows), len(unseen)),
                written_at=file.manifest.written_at,
                key=file.signed.writer if file.signed is not None else None,
                hash=file.hash,
                heads=chain_ends(file.rows),
                cases=len({row.key.case_id for row in file.rows} - {""}),
                complete=_complete_in(file),
            )
        )
        fresh.update((row.hash, row) for row in unseen)
    references = dangling(everything.values())
    for file in files if references else ():
        problems += [
            Problem(str(file.path), "is unsound inside: {fault}.", "Export it again.", fault=references[row.hash])
            for row in file.rows
            if row.hash in references
        ][:1]
    if problems:
        raise DataError("A file is not fit to be merged, so none was. The store is unchanged.", problems)
    admission = admit(trust, known, files, confirmed=confirmed, unsigned=unsigned)
    touched = by_key(fresh.values())
    before = by_key(row for row in known.values() if row.key in touched)
    changed: list[RecordKey] = []
    differences: list[Conflict] = []
    for key, arriving in touched.items():
        had = before.get(key, [])
        if not had and len(arriving) == 1:
            changed.append(key)
            continue
        open_ends = heads([*had, *arriving])
        if not had or heads(had)[0].value != open_ends[0].value:
            changed.append(key)
        if conflicts(open_ends):
            differences.append(Conflict(key, tuple(open_ends)))
    # A row that was to be sent before it was received is stored behind it.
    rows = tuple(sorted(fresh.values(), key=_ORDER))
    people = {each.store: each.people for each in (*trust.identities.values(), *admission.identities)}
    said = notices(
        known,
        files,
        now=now,
        own=trust.store,
        written=written or {},
        laptop=lambda store: laptop_of(people.get(store, ())),
    )
    return MergePlan(
        tuple(news),
        rows,
        tuple(changed),
        tuple(sorted(differences, key=lambda one: one.key)),
        admission,
        tuple(said),
        frozenset(ahead_of(fresh.values(), known.values(), now)),
    )


def apply_merge(
    store: Store, plan: MergePlan, step: Step = no_step, signer: Signer | None = None
) -> tuple[list[Row], list[Receipt]]:
    """Add the plan's rows to the store, with a note of each file, in one transaction.

    Args:
        store: The open store.
        plan: The plan.
        step: Called now and then with how many rows are added and how many there are. It may raise to stop, and nothing
            is merged then.
        signer: The store's own key, with which it gives a receipt for each file; None where it gives none.

    Returns:
        The rows that now count for the keys the plan touches, and the receipts. A merge writes no row of its own.
    """
    given: list[Receipt] = []
    with store.writing():
        counting = store.import_rows(plan.rows, step)
        admission = plan.admission
        remember(
            store,
            identities=admission.identities,
            confirmations=admission.confirmations,
            chains=admission.chains,
            superseded=admission.superseded,
            confirm=admission.is_leads,
        )
        for file in plan.files:
            store.add_receipt(file.file, file.store, file.rows, file.new)
            note_file(store, file.file, file.store, file.written_at)
            if signer is not None:
                given.append(_receipt(store, signer, file))
                keep_receipt(store, given[-1])
    return counting, given


def _receipt(store: Store, signer: Signer, file: FileNews) -> Receipt:
    at = clamp_clock(store.clock())
    bare = Receipt(
        *(store.inspection, signer.public, store.id, file.file, file.hash, at),
        *(file.rows, file.new, file.cases, file.heads),
    )
    return new_receipt(signer, bare)
