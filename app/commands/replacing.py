"""The assessment files that an export or a hand-out may replace without asking.

The command line refuses to replace any other file, and the window's dialog for files asks before it.
"""

from __future__ import annotations

from pathlib import Path

from app.errors import AbovelineError, DataError
from app.ordinary_file import read_ordinary
from app.session.session import Session
from app.store import assessment_file


class WouldReplaceError(DataError):
    """A file is there already that may hold more than this inspection does."""


def check_replacing(session: Session, path: Path) -> None:
    """Refuse to replace a file, unless it is this laptop's own earlier one and everything in it is still here.

    Another laptop's file may be the only copy of its answers, even after it is merged, because that laptop may be lost.

    Raises:
        WouldReplaceError: The file holds something else, or cannot be read.
    """
    try:
        if not path.is_file() or not begins_as_one(path) or _loses_nothing(session, path):
            return
    except (AbovelineError, OSError):
        # A file that cannot be read may be anybody's.
        pass
    raise WouldReplaceError(
        "{path} is there already and is not an earlier file of this laptop, so it was not replaced. Choose another "
        "name.",
        path=path,
    )


def begins_as_one(path: Path) -> bool:
    """Return whether a file begins as assessment files do.

    Raises:
        OSError: It cannot be read.
    """
    return read_ordinary(path, len(assessment_file.MAGIC)) == assessment_file.MAGIC


def _loses_nothing(session: Session, path: Path) -> bool:
    sealed = assessment_file.read(path)
    if sealed.header.inspection != session.store.inspection:
        return False
    file = assessment_file.open_sealed(sealed, session.store.key)
    here = {row.hash for row in session.store.rows()}
    return file.manifest.store == session.store.id and all(row.hash in here for row in file.rows)
