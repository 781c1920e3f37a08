"""Plan a merge of files (pure), and apply it: the union of their rows with the store's, in one transaction."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from app.errors import AbovelineError, DataError, KnownError, Problem
from app.framework.model import Framework
from app.message import Message, counted, joined
from app.records.assessor import ASSESSOR
from app.records.case import CASE
from app.records.key import RecordKey
from app.records.registry import fault_in, kind_of
from app.store import assessment_file
from app.store.admission import Admission, admit
from app.store.assessment_file import AssessmentFile, SealedFile
from app.store.confirming import laptop_of
from app.store.incoming import incoming_faults
from app.store.journal import Row, by_key, chain_faults, conflicts, heads, row_named
from app.store.notices import ahead_of, notices
from app.store.store import Store
from app.store.trust import Trust, note_file, remember

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FileNews:
    """One file of a merge: how many rows it holds, and how many of them the store does not have.

    `written_at` is when it was written (milliseconds since 1970, UTC), `key` the public key of the store that wrote and
    signed it; None in a file of a version before signatures.
    """

    path: Path
    file: str
    store: str
    assessor: str | None
    rows: int
    new: int
    written_at: int = 0
    key: str | None = None


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


def read_for(store: Store, paths: Iterable[Path], framework: Framework, framework_hash: str) -> list[AssessmentFile]:
    """Open and check every file against the store's inspection, before any of them is taken.

    Raises:
        DataError: One problem for each file that is not fit, missing ones among them, each with its reason.
        KnownError: Files are missing or unreadable, and nothing else is wrong.
    """
    return each_fit(paths, lambda path: open_for(store, path, framework, framework_hash))


def each_fit(paths: Iterable[Path], look: Callable[[Path], T]) -> list[T]:
    """Return what `look` returns for each file, or refuse all files together.

    Args:
        paths: The files.
        look: Reads a file as far as is needed, or raises DataError or KnownError.

    Raises:
        DataError: One problem for each file that is not fit, missing ones among them, each with its reason.
        KnownError: Files are missing or unreadable, and nothing else is wrong.
    """
    found: list[T] = []
    refusals: list[AbovelineError] = []
    for path in paths:
        try:
            found.append(look(path))
        except (DataError, KnownError) as refused:
            refusals.append(refused)
    if not refusals:
        return found
    if all(isinstance(refused, KnownError) for refused in refusals):
        raise KnownError(
            "{refusals} Nothing was merged.", refusals=joined(" ", (refused.message for refused in refusals))
        )
    raise DataError(
        counted(
            len(refusals),
            one="{n} file is not fit to be merged, so none was. The store is unchanged.",
            many="{n} files are not fit to be merged, so none was. The store is unchanged.",
        ),
        [Problem("", refused.message) for refused in refusals],
    )


def read_sealed(path: Path, inspection: str) -> SealedFile:
    """Read a file as far as it can be read without a key, and return it.

    Raises:
        DataError: It is no assessment file, is cut short, or is from another inspection.
        KnownError: It is missing or unreadable.
    """
    sealed = assessment_file.read(path)
    if sealed.header.inspection != inspection:
        raise DataError("{path} is from another inspection.", path=path)
    return sealed


def open_for(store: Store, path: Path, framework: Framework, framework_hash: str) -> AssessmentFile:
    """Open one file with the store's key and check it as far as that is possible by itself.

    Raises:
        DataError: It is altered, from another inspection, framework edition or newer version, or unsound inside.
    """
    file = assessment_file.open_sealed(read_sealed(path, store.inspection), store.key)
    if file.manifest.framework_hash != framework_hash:
        raise DataError(
            "{path} was made with another edition of the question framework ({framework_id}).",
            path=path,
            framework_id=file.manifest.framework_id,
        )
    faults = row_faults(file.rows, framework)
    if faults:
        raise DataError("{path} is unsound inside: {fault}. Export it again.", path=path, fault=faults[0])
    return file


def row_faults(rows: Iterable[Row], framework: Framework) -> list[Message]:
    """Return what is wrong with rows' keys and values, judged by the framework; empty if nothing."""
    found = ((row, fault_in(framework, row.key, row.plain)) for row in rows)
    return [Message("{row} holds {what}", row=row_named(row), what=what) for row, what in found if what]


def dangling(rows: Iterable[Row]) -> dict[bytes, Message]:
    """Return the rows that name a case or an assessor that none of `rows` sets up, by hash, each with its fault."""
    everything = list(rows)
    cases = {row.key.case_id for row in everything if CASE.matches(row.key)}
    team = {row.key.item for row in everything if ASSESSOR.matches(row.key)}
    found: dict[bytes, Message] = {}
    for row in everything:
        kind = kind_of(row.key)
        named = row.key.owner or (kind.assessor_named(row.recorded) if kind.names_assessor else None)
        if row.key.case_id and row.key.case_id not in cases:
            found[row.hash] = Message("{row} speaks of a case that is not in the inspection", row=row_named(row))
        elif named and named not in team:
            found[row.hash] = Message(
                "{row} speaks of an assessor {code} who is not in the team", row=row_named(row), code=named
            )
    return found


def plan_merge(
    stored: Sequence[Row],
    files: Sequence[AssessmentFile],
    trust: Trust,
    *,
    now: int,
    written: Mapping[str, int] | None = None,
    confirmed: Collection[str] = (),
    unsigned: bool = False,
) -> MergePlan:
    """Return what the files would bring to a store that holds `stored`. Nothing is read or written.

    Args:
        stored: Every row of the store.
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
    known = {row.hash: row for row in stored}
    fresh: dict[bytes, Row] = {}
    news: list[FileNews] = []
    problems: list[Problem] = []
    everything: Mapping[bytes, Row] = known | {row.hash: row for file in files for row in file.rows}
    for file in files:
        unseen = [row for row in file.rows if row.hash not in known]
        problems += [
            Problem(str(file.path), "is unsound inside: {fault}.", "Export it again.", fault=what)
            for what in (*chain_faults(unseen, everything), *incoming_faults(unseen, everything))[:1]
        ]
        assessor = file.manifest.for_assessor
        news.append(
            FileNews(
                *(file.path, file.header.file, file.manifest.store, assessor, len(file.rows), len(unseen)),
                written_at=file.manifest.written_at,
                key=file.signed.writer if file.signed is not None else None,
            )
        )
        fresh.update((row.hash, row) for row in unseen)
    references = dangling(everything.values())
    for file in files:
        problems += [
            Problem(str(file.path), "is unsound inside: {fault}.", "Export it again.", fault=references[row.hash])
            for row in file.rows
            if row.hash in references
        ][:1]
    if problems:
        raise DataError("A file is not fit to be merged, so none was. The store is unchanged.", problems)
    admission = admit(trust, known, files, confirmed=confirmed, unsigned=unsigned)
    touched = by_key(fresh.values())
    before = by_key(row for row in stored if row.key in touched)
    changed: list[RecordKey] = []
    differences: list[Conflict] = []
    for key, arriving in touched.items():
        had = before.get(key, [])
        open_ends = heads([*had, *arriving])
        if not had or heads(had)[0].value != open_ends[0].value:
            changed.append(key)
        if conflicts(open_ends):
            differences.append(Conflict(key, tuple(open_ends)))
    # A row that was to be sent before it was received is stored behind it.
    rows = tuple(sorted(fresh.values(), key=lambda row: row.order))
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


def apply_merge(store: Store, plan: MergePlan) -> list[Row]:
    """Add the plan's rows to the store, with a receipt for each file, in one transaction.

    Returns:
        The rows that now count for the keys the plan touches. A merge writes no row of its own.
    """
    with store.writing():
        counting = store.import_rows(plan.rows)
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
    return counting
