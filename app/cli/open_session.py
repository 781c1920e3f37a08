"""Open the inspection that a command names."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.cli.output import note
from app.cli.secrets import to_open
from app.commands import opening
from app.commands.before_secrets import check_inspection
from app.folders import resolve
from app.identity import identity, only_match
from app.session.session import Session


def existing(inspection: str) -> Path:
    """Return the folder of an inspection that is there, before anybody is asked for its secret.

    Raises:
        KnownError: There is none.
        UsageError: No folder can have the name.
    """
    folder = resolve(inspection)
    check_inspection(folder)
    return folder


def _take_names(arguments: argparse.Namespace, session: Session) -> None:
    """Take a reference or code that looks the same on paper as one of the inspection for that one, and say so."""
    for name, known in (("case", session.cases), ("assessor", session.team)):
        given = getattr(arguments, name, None)
        found = only_match(given, known) if isinstance(given, str) else None
        if found is not None and found != given:
            setattr(arguments, name, found)
            if found.casefold() != identity(str(given)).casefold():
                note(f"{given} looks like {found}, and is taken for it.")


@contextmanager
def opened(arguments: argparse.Namespace, *, to_write: bool = True) -> Iterator[Session]:
    """Open the inspection that a command names. Drafts are recorded first where it is opened to write.

    Args:
        arguments: The command's arguments.
        to_write: Whether the command changes anything.

    Yields:
        The session, which is closed afterwards.

    Raises:
        KnownError: It is missing, the secrets do not open it, or (to write) another window has it open.
        UsageError: A secret is needed, and nobody is there to type it.
    """
    session = opening.open_inspection(existing(arguments.inspection), to_open(arguments), read_only=not to_write)
    try:
        if to_write:
            left = opening.remove_plain_files(session)
            if left is not None:
                note(left)
            for draft in opening.recover(session):
                field = "flag" if draft.field.startswith("flag/") else draft.field
                place = f"{draft.question} of {draft.case_id}" if draft.question else draft.case_id
                note(f"Recovered the {field} that was being typed at {place}.")
        _take_names(arguments, session)
        yield session
    finally:
        session.close()
