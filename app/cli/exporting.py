"""The command that exports a table for another program."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.cli.command import Command, given_path
from app.cli.open_session import opened
from app.cli.output import say
from app.commands import exporting
from app.errors import DataError
from app.exchange.exporters.registry import FORMATS
from app.message import Message, counted


def export_table(arguments: argparse.Namespace) -> int:
    """Write a table of the inspection in one of the export formats."""
    exporting.export_format(arguments.format)
    with opened(arguments, to_write=False) as session:
        try:
            done = exporting.export_table(session, arguments.format, Path(arguments.file), replace=arguments.replace)
        except exporting.AlreadyThereError as refused:
            raise DataError("{refused} --replace writes over it.", refused=refused.message) from None
    rows = counted(done.rows, one="{n} row", many="{n} rows")
    say(Message("{path} holds {rows}. It is not encrypted.", path=done.path, rows=rows))
    return 0


def _arguments(parser: argparse.ArgumentParser) -> None:
    formats = "; ".join(f"{each.name}: {each.title!s}" for each in FORMATS)
    parser.add_argument("format", metavar="FORMAT", help=formats)
    parser.add_argument("file", type=given_path, metavar="FILE", help="the file to write")
    parser.add_argument("--replace", action="store_true", help="write over a file that is there already")


COMMANDS = (Command("export-table", "write a table for a spreadsheet program", export_table, _arguments),)
