"""The file that a command of sharing writes: its argument, and the refusal to replace another laptop's."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.commands.replacing import WouldReplaceError, begins_as_one, check_replacing
from app.commands.target import check_name
from app.errors import DataError, KnownError
from app.session.session import Session

OUT = "the file to write; an earlier file of this laptop under that name is replaced"


def out_file(text: str) -> Path:
    """Return the path of an assessment file to write. An earlier assessment file there may be replaced.

    Raises:
        KnownError: Another file or a folder is there.
    """
    path = Path(text)
    check_name(path)
    if path.exists():
        try:
            ours = not path.stat().st_size or begins_as_one(path)
        except OSError as trouble:
            raise KnownError(f"{path} is there and cannot be read. Choose another name.") from trouble
        if not ours:
            raise KnownError(f"{path} is there and is no assessment file, so it is not replaced. Choose another name.")
    return path


def check_replaceable(session: Session, out: Path, arguments: argparse.Namespace) -> None:
    """Refuse to replace another laptop's file, unless the person asked for that with `--replace`.

    Raises:
        DataError: Another laptop's file is there.
    """
    if arguments.replace:
        return
    try:
        check_replacing(session, out)
    except WouldReplaceError as refused:
        raise DataError("{refusal} Or give --replace.", refusal=refused.message) from refused


def add_replace(parser: argparse.ArgumentParser) -> None:
    """Add the choice to replace another laptop's file."""
    parser.add_argument("--replace", action="store_true", help="replace another laptop's assessment file too")
