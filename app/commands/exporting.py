"""Exporting a table of an inspection for another program."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.commands.target import check_target
from app.errors import DataError
from app.exchange.exporters import registry
from app.exchange.exporters.export_format import ExportFormat
from app.session.session import Session


class AlreadyThereError(DataError):
    """A file is there already, and was not to be replaced."""


@dataclass(frozen=True, slots=True)
class ExportedTable:
    """A table that was written: its file, and the number of its rows."""

    path: Path
    rows: int


def export_format(name: str) -> ExportFormat:
    """Return the export format of this name.

    Raises:
        DataError: There is none.
    """
    found = next((each for each in registry.FORMATS if each.name == name), None)
    if found is None:
        known = tuple(each.name for each in registry.FORMATS)
        raise DataError("There is no export format {name}. The formats: {formats}.", name=name, formats=known)
    return found


def export_table(session: Session, name: str, path: Path, *, replace: bool = False) -> ExportedTable:
    """Write a table of what is recorded in the inspection. The file is not encrypted.

    Args:
        session: The inspection.
        name: The name of an export format.
        path: The file to write.
        replace: Whether a file that is there already is replaced.

    Raises:
        DataError: There is no such format, or (AlreadyThereError) the file is there already.
        KnownError: The file cannot be written, or lies inside the inspection's own folder.
    """
    found = export_format(name)
    check_target(session, path)
    if path.exists() and not replace:
        raise AlreadyThereError("{path} is there already, so nothing was written. Choose another name.", path=path)
    return ExportedTable(path, found.write(session, path))
