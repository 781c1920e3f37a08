"""Exporting the data of an inspection as tables, for analysts: unencrypted, by a lead, and logged in the journal."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.commands.drafting import keep_drafts
from app.commands.exporting import AlreadyThereError
from app.commands.plain_files import plain_file
from app.commands.target import check_target
from app.errors import DataError, KnownError
from app.exchange.exporters.data.formats.data_format import DataFormat
from app.exchange.exporters.data.formats.registry import DATA_FORMATS
from app.exchange.exporters.data.source import data_set
from app.exchange.exporters.data.table import Filled
from app.exchange.exporters.data.tables import TABLES
from app.message import Message, counted
from app.records.data_export import DataExport, new_data_export_key
from app.session.session import Session
from app.store.store import NewRecord

Step = Callable[[str, int, int], None]
"""Called with a table's label, its number and the number of tables. It may raise, to stop the work."""


@dataclass(frozen=True, slots=True)
class ExportedData:
    """Data that was written: its file or folder, the number of tables and of rows, and the SHA-256 that was logged."""

    path: Path
    tables: int
    rows: int
    hash: str


def data_format(name: str) -> DataFormat:
    """Return the data format of this name.

    Raises:
        DataError: There is none.
    """
    found = next((each for each in DATA_FORMATS if each.name == name), None)
    if found is None:
        known = tuple(each.name for each in DATA_FORMATS)
        raise DataError("There is no data format {name}. The formats: {formats}.", name=name, formats=known)
    return found


def contents_of_export(session: Session, *, pseudonymise: bool) -> Message:
    """Return what an export of data holds and that it is not encrypted, for a person who is about to choose it."""
    cases = counted(len(session.cases), one="{n} case", many="{n} cases")
    if pseudonymise:
        return Message(
            "The data of {cases} are written unencrypted: profiles, answers, ratings, dates and the whole history. "
            "Pseudonyms replace references, assessors' codes and names, and no note, evidence or other free text is "
            "written. A person who knows a child may still recognise a case.",
            cases=cases,
        )
    return Message(
        "The data of {cases} are written unencrypted: references, profiles, names of case managers and people "
        "interviewed, notes, evidence and the whole history. Keep the file where only people may read it who are "
        "allowed to.",
        cases=cases,
    )


def check_data_export(session: Session, name: str, path: Path, *, replace: bool = False) -> DataFormat:
    """Return the format of an export that may be made.

    Raises:
        DataError: This is no lead's laptop, there is no such format, or (AlreadyThereError) the file is there already.
        KnownError: The path lies inside the inspection's own folder, or cannot be used.
    """
    if not session.is_lead:
        raise DataError(
            "Only a lead's laptop exports data, and this is another one. Nothing was written; ask the lead."
        )
    found = data_format(name)
    if found.is_folder and path.exists():
        raise DataError(
            "{path} is there already, so nothing was written. This format is a folder of files: give it a new name.",
            path=path,
        )
    check_target(session, path)
    if path.exists() and not replace:
        raise AlreadyThereError("{path} is there already, so nothing was written. Choose another name.", path=path)
    return found


def export_data(
    session: Session,
    name: str,
    path: Path,
    *,
    pseudonymise: bool = False,
    replace: bool = False,
    step: Step | None = None,
) -> ExportedData:
    """Write the inspection's data as tables, whole or not at all, and log that in the journal.

    Args:
        session: The inspection, open for writing.
        name: The name of a data format.
        path: The file or folder to write.
        pseudonymise: Whether pseudonyms replace references, codes and names, and free text is left out.
        replace: Whether a file that is there already is replaced. A folder never is.
        step: Called before each table.

    Raises:
        DataError: As `check_data_export`.
        KnownError: The disk cannot take it, or a library for the format is not installed. Nothing was written.
    """
    found = check_data_export(session, name, path, replace=replace)
    keep_drafts(session)
    data = data_set(session, pseudonymise=pseudonymise)
    numbers = {each.table: number for number, each in enumerate(data.tables, 1)}

    def before(filled: Filled) -> None:
        if step is not None:
            step(filled.table.label, numbers[filled.table], len(TABLES))

    with plain_file(session.store, path, folder=found.is_folder) as part:
        found.write(data, part, before)
        digest = hash_of(part)
        # Before the file has its name: one that is there is in the journal.
        export = DataExport(found.name, pseudonymise, digest)
        session.record([NewRecord(new_data_export_key(), export)])
    return ExportedData(path, len(data.tables), sum(len(each.rows) for each in data.tables), digest)


def hash_of(path: Path) -> str:
    """Return the SHA-256 of a file; of a folder, that of its lines `hash  name`, as `sha256sum * | sha256sum` does.

    Raises:
        KnownError: It cannot be read.
    """
    try:
        if path.is_dir():
            lines = [f"{_hash_of_file(file)}  {file.name}\n" for file in sorted(path.iterdir())]
            return hashlib.sha256("".join(lines).encode()).hexdigest()
        return _hash_of_file(path)
    except OSError as trouble:
        raise KnownError("{path} could not be read again after writing it.", path=path) from trouble


def _hash_of_file(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
