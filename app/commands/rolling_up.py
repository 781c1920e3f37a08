"""Rolling up inspections: any number of merged files, folders of inspections, or a dataset, to one table of scores."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from app.commands.opening import open_inspection
from app.errors import AbovelineError, BugError, DataError, KnownError, Problem
from app.folders import is_inspection
from app.framework.canonical import framework_hash
from app.framework.load import parse_framework
from app.framework.localizer import ENGLISH, FrameworkLocalizer
from app.framework.model import Framework
from app.message import Message, in_digits
from app.rollup.accumulator import Accumulator
from app.rollup.dataset import DatasetWriter, is_dataset, read_dataset
from app.rollup.judged import Judged, judged_in_rows, judged_in_session
from app.rollup.rollup import RollUp, signed_by
from app.store import assessment_file
from app.store.assessment_file import SealedFile
from app.store.file_signer import FileSigner, file_signer, makers
from app.store.files import made_whole, read_bytes, reason, resolved
from app.store.journal import Row, chain_faults
from app.store.keyring import Secrets, is_recovery_key

SUFFIX = ".assessment"
_LARGEST_KEYS = 1 << 20  # bytes of a file of keys, enough for twenty thousand
Step = Callable[[str, int, int], None]
"""Called with a file's name, its number and the number of files. It may raise, to stop the work."""


@dataclass(slots=True)
class Keys:
    """The secrets that open files and folders: each one is tried until one opens it.

    Recovery keys go first, because trying a passphrase takes a tenth of a second.
    """

    recovery: Sequence[str] = ()
    passphrases: Sequence[str] = ()

    def each(self) -> Iterator[Secrets]:
        """Yield the secrets in the order in which they are tried."""
        yield from (Secrets(recovery=key) for key in self.recovery)
        yield from (Secrets(passphrase=key, handout=key) for key in self.passphrases)


def keys_from(secrets: Iterable[str]) -> Keys:
    """Return secrets as keys to try: recovery keys, and passphrases."""
    given = list(secrets)
    recovery = [secret for secret in given if is_recovery_key(secret)]
    return Keys(recovery, [secret for secret in given if secret not in recovery])


def read_keys(path: Path) -> list[str]:
    """Return the lines of a file with a key on each line.

    Raises:
        KnownError: It cannot be read.
    """
    try:
        text = read_bytes(path, at_most=_LARGEST_KEYS).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise KnownError("{path} is not text in UTF-8, so no key is known.", path=path) from None
    return [line.strip() for line in text.splitlines() if line.strip()]


@dataclass(slots=True)
class Sources:
    """The input of a roll-up: assessment files by inspection, and folders of inspections."""

    files: dict[str, list[Path]] = field(default_factory=dict)
    folders: list[Path] = field(default_factory=list)

    @property
    def count(self) -> int:
        """How many inspections there are."""
        return len(self.files) + len(self.folders)


def roll_up(
    paths: Sequence[Path],
    keys: Keys,
    *,
    parquet: Path | None = None,
    step: Step | None = None,
    language: str = ENGLISH,
    any_signer: bool = False,
) -> RollUp:
    """Return the scores of every inspection, region and of all together.

    One inspection is in memory at a time. Several files of one inspection count as one, as if they were merged.

    Args:
        paths: Assessment files, folders of inspections, folders that hold such files and folders, or one dataset.
        keys: The secrets that open them.
        parquet: A new folder for a Parquet dataset, whose figures DuckDB then gives.
        step: Called before each inspection.
        language: The language of the titles, as far as the frameworks have a wording. A dataset has them in English.
        any_signer: Whether files count that no lead of their inspection signed. They are marked then.

    Raises:
        DataError: Files are not fit, each with its reason, or no lead signed them. Nothing was written.
        KnownError: A file cannot be read or opened, the disk cannot take the dataset, or DuckDB is needed and is not
            installed.
    """
    if len(paths) == 1 and is_dataset(paths[0]):
        if parquet is not None:
            raise DataError("{path} is a dataset already. Give files or folders to make another.", path=paths[0])
        return _read_dataset(paths[0])
    sources = find_sources(paths)
    if parquet is None:
        return _read(sources, _Opener(keys, language, any_signer=any_signer), None, step).roll_up()
    if parquet.exists():
        raise DataError("{path} is there already, so nothing was written. Give a new name.", path=parquet)
    with made_whole(parquet, folder=True) as part, DatasetWriter(part) as writer:
        read = _read(sources, _Opener(keys, ENGLISH, any_signer=any_signer), writer, step)
        writer.finish(read)
    return replace(_read_dataset(parquet), signers=read.signers)


def read_one(paths: Sequence[Path], keys: Keys, *, language: str = ENGLISH) -> Judged:
    """Return the judgements that count of one inspection, from its files, which count as if merged, or its folder.

    Nothing is written.

    Args:
        paths: Assessment files of one inspection, or its folder.
        keys: The secrets that open them.
        language: The language of the framework's texts, as far as it has a wording.

    Raises:
        DataError: A file is not fit, or they are of several inspections.
        KnownError: A file cannot be read or opened.
    """
    ((_, read),) = _Opener(keys, language, any_signer=True).each(sources_of_one(paths))
    return read()


def sources_of_one(paths: Iterable[Path]) -> Sources:
    """Return the files or the folder of one inspection, which need no key for that.

    Raises:
        DataError: A file is not fit, or they are of several inspections.
    """
    try:
        sources = find_sources(paths)
    except DataError as refused:
        raise DataError("Nothing was read.", refused.problems) from refused
    if sources.count != 1:
        raise DataError(
            "The files are of {count} inspections. Give files of one of them.", count=in_digits(sources.count)
        )
    return sources


def needs_keys(paths: Sequence[Path]) -> bool:
    """Return whether anything of these is encrypted; a dataset is not."""
    return not (len(paths) == 1 and is_dataset(paths[0]))


def _read_dataset(folder: Path) -> RollUp:
    try:
        return read_dataset(folder)
    except OSError as trouble:
        raise KnownError("{path} could not be read: {reason}.", path=folder, reason=reason(trouble)) from trouble


def find_sources(paths: Iterable[Path]) -> Sources:
    """Return the inspections that the paths lead to; a folder is searched for files and inspections within it.

    Raises:
        DataError: A path leads to none, or a file is no assessment file. Every one is named.
    """
    found = Sources()
    problems: list[Problem] = []
    seen: set[Path] = set()
    for path in paths:
        within = list(_within(path))
        if not within:
            problems.append(_problem(path, Message("holds no assessment file and no inspection.")))
        for each in within:
            try:
                place = resolved(each)
                if place in seen:
                    continue
                seen.add(place)
                if each.is_dir():
                    found.folders.append(each)
                    continue
                header = assessment_file.read(each).header
            except AbovelineError as trouble:
                problems.append(Problem("", trouble.message))
                continue
            found.files.setdefault(header.inspection, []).append(each)
    if problems:
        raise DataError("Nothing was rolled up.", problems)
    return found


def _within(path: Path) -> Iterator[Path]:
    """Yield the files and folders of inspections that a path leads to, in order of name."""
    if not path.is_dir() or is_inspection(path):
        yield path
    else:
        for each in sorted(path.iterdir()):
            if each.is_dir() and not each.is_symlink():
                yield from _within(each)
            elif each.suffix == SUFFIX:
                yield each


def _read(sources: Sources, opener: _Opener, writer: DatasetWriter | None, step: Step | None) -> Accumulator:
    """Read every inspection, one after the other.

    Raises:
        DataError: Some are not fit, each with its reason.
    """
    read = Accumulator()
    problems: list[Problem] = []
    known: dict[str, Path] = {}
    for number, (name, judged) in enumerate(opener.each(sources), 1):
        if step is not None:
            step(name.name, number, sources.count)
        try:
            found = judged()
        except AbovelineError as trouble:
            parts = trouble.problems if isinstance(trouble, DataError) and trouble.problems else ()
            problems += parts or [Problem("", trouble.message)]
            continue
        twin = known.setdefault(found.header.inspection, name)
        if twin != name:
            problems.append(_problem(name, Message("is of the same inspection as {other}.", other=twin)))
            continue
        read.add(found)
        if writer is not None:
            writer.add(found)
    if problems:
        raise DataError("Nothing was rolled up.", problems)
    return read


class _Opener:
    """Opens files and folders with the secrets, and parses each framework once."""

    def __init__(self, keys: Keys, language: str, *, any_signer: bool) -> None:
        self._any_signer = any_signer
        self._keys = keys
        self._language = language
        self._frameworks: dict[str, Framework] = {}

    def each(self, sources: Sources) -> Iterator[tuple[Path, Callable[[], Judged]]]:
        """Yield the path of each inspection, and what reads it."""
        for files in sources.files.values():
            yield files[0], partial(self._of_files, files)
        for folder in sources.folders:
            yield folder, partial(self._of_folder, folder)

    def _of_files(self, paths: Sequence[Path]) -> Judged:
        rows: dict[bytes, Row] = {}
        key, framework, digest, inspection = b"", None, "", ""
        signers: list[FileSigner] = []
        made_by: set[str] = set()
        for path in paths:
            sealed = assessment_file.read(path)
            key = key or self._unlock(sealed)
            file = assessment_file.open_sealed(sealed, key)
            inspection, manifest = file.header.inspection, file.manifest
            if digest and digest != manifest.framework_hash:
                raise DataError("{path} is made with another edition of the framework.", path=path)
            digest = manifest.framework_hash
            framework = self._framework(path, digest, manifest.framework_source, manifest.framework_id)
            rows.update((row.hash, row) for row in file.rows)
            signers.append(file_signer(file))
            made_by |= makers(file)
        if len(made_by) > 1:
            signers = [replace(signer, lead=False) for signer in signers]
        for path, signer in zip(paths, signers, strict=True):
            self._check(path, signer)
        broken = next(iter(chain_faults(list(rows.values()), rows)), None)
        if broken is not None:
            raise DataError("{path} is unsound inside: {fault}. Export it again.", path=paths[0], fault=broken)
        if framework is None:
            raise BugError("A roll-up of no file was asked for.")
        try:
            judged = judged_in_rows(inspection, key, framework, digest, rows.values())
        except (ValueError, TypeError, LookupError, BugError) as trouble:
            raise DataError("{path} is unsound inside. Export it again.", path=paths[0]) from trouble
        return replace(judged, signers=tuple(signers))

    def _check(self, path: Path, signer: FileSigner) -> None:
        """Refuse what no lead of its inspection signed.

        Raises:
            DataError: It is so, and nobody chose otherwise.
        """
        if not signer.lead and not self._any_signer:
            raise DataError(
                "{path} is {signed}. Ask the lead of that inspection for the merged file.",
                path=path,
                signed=signed_by([signer]),
            )

    def _unlock(self, sealed: SealedFile) -> bytes:
        last: KnownError | None = None
        for secrets in self._keys.each():
            try:
                return sealed.unlock(secrets)
            except KnownError as trouble:
                last = trouble
        raise last or _without_key(sealed.path)

    def _of_folder(self, folder: Path) -> Judged:
        last: KnownError | None = None
        for secrets in self._keys.each():
            with ExitStack() as closing:
                try:
                    session = open_inspection(folder, secrets, read_only=True)
                except KnownError as trouble:
                    last = trouble
                    continue
                closing.callback(session.close)
                session.set_language(self._language)
                judged = judged_in_session(session)
                self._check(folder, judged.signers[0])
                return judged
        raise last or _without_key(folder)

    def _framework(self, path: Path, digest: str, source: str, name: str) -> Framework:
        if digest not in self._frameworks:
            parsed = parse_framework(source, name=name)
            if framework_hash(parsed) != digest:
                raise DataError("{path} holds a framework that is not the one it names.", path=path)
            wording = FrameworkLocalizer(parsed)
            wording.set_language(self._language)
            self._frameworks[digest] = wording.framework
        return self._frameworks[digest]


def _without_key(path: Path) -> KnownError:
    return KnownError("No secret was given that could open {path}.", path=path)


def _problem(path: Path, what: Message) -> Problem:
    return Problem(str(path), what)
