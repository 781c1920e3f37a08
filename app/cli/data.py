"""The command that exports the data of an inspection as tables, for analysts."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.cli.command import Command, given_path
from app.cli.open_session import opened
from app.cli.output import note, say
from app.commands import exporting_data
from app.commands.exporting import AlreadyThereError
from app.errors import DataError, UsageError
from app.exchange.exporters.data.formats.registry import DATA_FORMATS
from app.message import Message, counted


def data(arguments: argparse.Namespace) -> int:
    """Write the inspection's data as tables, after saying what is in them."""
    path = Path(arguments.out)
    exporting_data.data_format(arguments.format)
    with opened(arguments) as session:
        try:
            exporting_data.check_data_export(session, arguments.format, path, replace=arguments.replace)
        except AlreadyThereError as refused:
            raise DataError("{refused} --replace writes over it.", refused=refused.message) from None
        note(exporting_data.contents_of_export(session, pseudonymise=arguments.pseudonymise))
        if not arguments.yes:
            _confirm()
        done = exporting_data.export_data(
            session, arguments.format, path, pseudonymise=arguments.pseudonymise, replace=arguments.replace
        )
    say(
        Message(
            "{path} holds {tables}, {rows} in all. It is not encrypted, and the export is in the journal.",
            path=done.path,
            tables=counted(done.tables, one="{n} table", many="{n} tables"),
            rows=counted(done.rows, one="{n} row", many="{n} rows"),
        )
    )
    say(Message("SHA-256: {hash}", hash=done.hash))
    return 0


def _confirm() -> None:
    """Ask a person at a terminal whether to go on. A script has chosen by calling the command.

    Raises:
        UsageError: The person does not agree.
    """
    if sys.stdin is None or not sys.stdin.isatty():
        return
    note("Write it? Type yes to go on.")
    if sys.stdin.readline().strip().casefold() not in ("yes", "y"):
        raise UsageError("Nothing was written.")


def _arguments(parser: argparse.ArgumentParser) -> None:
    formats = "; ".join(f"{each.name}: {each.title!s}" for each in DATA_FORMATS)
    parser.add_argument(
        "out", type=given_path, metavar="OUT", help="the file to write; for csv, parquet, spss and stata a new folder"
    )
    parser.add_argument("--format", metavar="FORMAT", required=True, help=formats)
    parser.add_argument(
        "--pseudonymise", action="store_true", help="replace references, codes and names, and leave free text out"
    )
    parser.add_argument("--replace", action="store_true", help="write over a file that is there already")
    parser.add_argument("--yes", action="store_true", help="do not ask at a terminal whether to go on")


COMMANDS = (Command("data", "write the data as tables for analysts, unencrypted", data, _arguments),)
