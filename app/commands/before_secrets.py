"""Checks that need no secret, made before a person is asked for one: files, folders, and the inspection itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.errors import AbovelineError, DataError, KnownError, Problem
from app.message import counted, joined
from app.store import assessment_file, key_file
from app.store.assessment_file import SealedFile
from app.store.creation import refuse_taken


def check_inspection(folder: Path) -> None:
    """Refuse a folder that holds no inspection.

    Raises:
        KnownError: There is none, or its key file cannot be read.
    """
    key_file.read(folder)


def check_free(folder: Path) -> None:
    """Refuse a folder that an inspection cannot be made in, because something else is there.

    Raises:
        DataError: The folder is not empty.
        KnownError: It cannot be read.
    """
    refuse_taken(folder)


def check_files(folder: Path, paths: Sequence[Path]) -> None:
    """Refuse files that cannot be merged into the inspection in `folder`, as far as that shows without a key.

    Raises:
        DataError: Files are not assessment files, are cut short, or are from another inspection, each with its reason.
        KnownError: There is no inspection, or files are missing or unreadable and nothing else is wrong.
    """
    inspection = key_file.read(folder).inspection
    refusals: list[AbovelineError] = []
    for path in paths:
        try:
            check_sealed(path, inspection)
        except (DataError, KnownError) as refused:
            refusals.append(refused)
    if not refusals:
        return
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


def check_sealed(path: Path, inspection: str) -> SealedFile:
    """Read a file as far as it can be read without a key, and return it.

    Raises:
        DataError: It is no assessment file, is cut short, or is from another inspection.
        KnownError: It is missing or unreadable.
    """
    sealed = assessment_file.read(path)
    if sealed.header.inspection != inspection:
        raise DataError("{path} is from another inspection.", path=path)
    return sealed
