"""Open the files of a merge and check each against the store's inspection, before any of them is taken."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TypeAlias, TypeVar

from app.errors import AbovelineError, DataError, KnownError, Problem
from app.framework.model import Framework
from app.message import counted, joined
from app.store import assessment_file
from app.store.assessment_file import AssessmentFile, SealedFile
from app.store.journal import Row
from app.store.row_faults import SoundValues, row_faults
from app.store.store import Store

T = TypeVar("T")
Step: TypeAlias = Callable[[int, int], None]


def no_step(_number: int, _of: int) -> None:
    """Report no progress, and never stop."""


def read_for(
    store: Store,
    paths: Iterable[Path],
    framework: Framework,
    framework_hash: str,
    known: Mapping[bytes, Row],
    step: Step = no_step,
) -> list[AssessmentFile]:
    """Open and check every file against the store's inspection, before any of them is taken.

    Args:
        store: The open store.
        paths: The files.
        framework: The inspection's framework.
        framework_hash: Its hash.
        known: The store's rows by hash.
        step: Called before each file, with its number from 0 and how many there are. It may raise to stop.

    Raises:
        DataError: One problem for each file that is not fit, missing ones among them, each with its reason.
        KnownError: Files are missing or unreadable, and nothing else is wrong.
    """
    everything = list(paths)
    # A row that several files bring is read once.
    read = dict(known)
    sound: SoundValues = set()

    def look(path: Path) -> AssessmentFile:
        step(everything.index(path), len(everything))
        file = open_for(store, path, framework, framework_hash, known=read, sound=sound)
        read.update((row.hash, row) for row in file.rows)
        return file

    return each_fit(everything, look)


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


def open_for(
    store: Store,
    path: Path,
    framework: Framework,
    framework_hash: str,
    *,
    known: Mapping[bytes, Row],
    sound: SoundValues,
) -> AssessmentFile:
    """Open one file with the store's key and check it as far as that is possible by itself.

    `known` are rows by hash that were read before, and `sound` what `row_faults` found sound in them.

    Raises:
        DataError: It is altered, from another inspection, framework edition or newer version, or unsound inside.
    """
    file = assessment_file.open_sealed(read_sealed(path, store.inspection), store.key, known)
    if file.manifest.framework_hash != framework_hash:
        raise DataError(
            "{path} was made with another edition of the question framework ({framework_id}).",
            path=path,
            framework_id=file.manifest.framework_id,
        )
    faults = row_faults(file.rows, framework, sound)
    if faults:
        raise DataError("{path} is unsound inside: {fault}. Export it again.", path=path, fault=faults[0])
    return file
