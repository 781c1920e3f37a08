"""The file that a command writes for somebody else."""

from __future__ import annotations

from pathlib import Path

from app.errors import KnownError
from app.ordinary_file import is_odd
from app.session.session import Session
from app.store.files import resolved


def check_target(session: Session, path: Path) -> None:
    """Refuse a path that no file for others may be written to.

    Raises:
        KnownError: It is a folder, cannot be used, or lies inside the inspection's own folder.
    """
    check_name(path)
    inside = resolved(path).is_relative_to(resolved(session.folder))
    if inside:
        raise KnownError("{path} lies inside the inspection's own folder. Choose another place.", path=path)


def check_name(path: Path) -> None:
    """Refuse a path that cannot be a file's.

    Raises:
        KnownError: It is a folder, or something else than an ordinary file has it.
    """
    if "\0" in str(path):
        # The system refuses such a name with an error of another kind, not of the disk.
        raise KnownError("{path} cannot be the name of a file. Give another name.", path=repr(str(path)))
    if path.is_dir():
        raise KnownError("{path} is a folder. Give the file a name.", path=path)
    if is_odd(path):
        raise KnownError("{path} is no ordinary file, so it is not replaced. Choose another name.", path=path)
