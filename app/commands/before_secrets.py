"""Checks that need no secret, made before a person is asked for one: files, folders, and the inspection itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.store import key_file
from app.store.creation import refuse_taken
from app.store.files_to_merge import each_fit, read_sealed


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
    each_fit(paths, lambda path: read_sealed(path, inspection))
