"""The commands that import sheets: the sample, Asset ratings, answers in bulk."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from app.cli.command import Command, add_dry_run, given_path
from app.cli.open_session import opened
from app.cli.output import cases, list_problems, say
from app.commands import importing
from app.commands.importing import Imported
from app.commands.previewing import PREVIEW_ROWS, Preview
from app.errors import DataError, SheetChoiceError, UsageError
from app.exchange.importers.sheets import read_book
from app.message import Message, counted, in_digits


def read_mapping(texts: Sequence[str]) -> Mapping[str, str] | None:
    """Return the columns that `--map` names by field; None where it names none.

    Raises:
        UsageError: A text maps nothing, or a field is mapped twice.
    """
    if not texts:
        return None
    mapping: dict[str, str] = {}
    for text in texts:
        name, equals, column = text.partition("=")
        if not equals or not name or not column:
            raise UsageError(f"{text!r} maps nothing. Write the field and its column, as in reference=Case no.")
        if name in mapping:
            raise UsageError(f"The field {name} is mapped twice. Map it once.")
        mapping[name] = column
    return mapping


def sample_import(arguments: argparse.Namespace) -> int:
    """Import the sample, or say what importing it would do."""
    mapping = read_mapping(arguments.map)
    book = read_book(Path(arguments.file), (mapping or {}).values())
    with naming_the_option(), opened(arguments, to_write=not arguments.dry_run) as session:
        done = importing.import_sample(session, book, mapping=mapping, sheet=arguments.sheet, dry_run=arguments.dry_run)
    list_problems(done.warnings)
    if arguments.dry_run:
        show_preview(done.preview)
        whose = ", ".join(f"{code or 'nobody'} {in_digits(count)}" for code, count in sorted(done.allocation.items()))
        say(f"Their assessors: {whose}.")
    say(
        Message(
            "{imported} {cases}: {new} new, {updated} changed; {values}.",
            imported=_imported(arguments),
            cases=cases(done.rows),
            new=in_digits(done.new),
            updated=in_digits(done.updated),
            values=_values(done.recorded),
        )
    )
    if done.kept:
        say(Message("Left as they were changed here since: {values}.", values=_values(done.kept)))
    return 0


def add_sheet(parser: argparse.ArgumentParser) -> None:
    """Add the sheet of a sample or a caseload, and the columns of its fields."""
    add_file(parser)
    parser.add_argument(
        "--map",
        nargs="+",
        action="extend",
        default=[],
        metavar="FIELD=COLUMN",
        help="which column of the sheet holds a field, where its heading is another",
    )


def _sample_arguments(parser: argparse.ArgumentParser) -> None:
    add_sheet(parser)
    add_dry_run(parser)


def ratings_import(arguments: argparse.Namespace) -> int:
    """Import Asset ratings, or say what importing them would do."""
    book = read_book(Path(arguments.file))
    with naming_the_option(), opened(arguments, to_write=not arguments.dry_run) as session:
        done = importing.import_ratings(session, book, sheet=arguments.sheet, dry_run=arguments.dry_run)
    return _say_imported(arguments, done, counted(done.rows, one="{n} rating", many="{n} ratings"))


def _ratings_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    add_dry_run(parser)


def answers_import(arguments: argparse.Namespace) -> int:
    """Import answers, or say what importing them would do."""
    book = read_book(Path(arguments.file))
    with naming_the_option(), opened(arguments, to_write=not arguments.dry_run) as session:
        done = importing.import_answers(
            session, book, assessor=arguments.assessor, sheet=arguments.sheet, dry_run=arguments.dry_run
        )
    return _say_imported(arguments, done, counted(done.rows, one="{n} answer", many="{n} answers"))


def _answers_arguments(parser: argparse.ArgumentParser) -> None:
    add_file(parser)
    parser.add_argument("--assessor", metavar="CODE", help="whose they are, where the sheet has no assessor column")
    add_dry_run(parser)


@contextmanager
def naming_the_option() -> Iterator[None]:
    """Say which option names a sheet, where one has to be chosen."""
    try:
        yield
    except SheetChoiceError as trouble:
        raise DataError("{trouble} --sheet takes its name.", trouble=trouble.message) from None


def add_file(parser: argparse.ArgumentParser) -> None:
    """Add the file of an import, and its sheet."""
    parser.add_argument("file", type=given_path, metavar="FILE", help="a CSV file, or an XLSX, ODS or XLS workbook")
    parser.add_argument("--sheet", metavar="NAME", help="the sheet of a workbook, where several could be meant")


def _imported(arguments: argparse.Namespace) -> str:
    return "Would import" if arguments.dry_run else "Imported"


def _values(number: int) -> Message:
    return counted(number, one="{n} value", many="{n} values")


def show_preview(preview: Preview) -> None:
    """Print the first rows of a sheet as they will be recorded."""
    for row in preview.rows[:PREVIEW_ROWS]:
        values = (f"{name} {value}" for name, value in zip(preview.headings, row, strict=True) if value)
        say(f"  {'; '.join(values)}")


def _say_imported(arguments: argparse.Namespace, done: Imported, what: Message) -> int:
    list_problems(done.warnings)
    if arguments.dry_run:
        show_preview(done.preview)
    say(
        Message(
            "{imported} {what}: {recorded} new or changed.",
            imported=_imported(arguments),
            what=what,
            recorded=in_digits(done.recorded),
        )
    )
    return 0


COMMANDS = (
    Command("sample import", "import the sample from a CSV file or a workbook", sample_import, _sample_arguments),
    Command("ratings import", "import Asset ratings from a sheet", ratings_import, _ratings_arguments),
    Command("answers import", "import answers from a sheet", answers_import, _answers_arguments),
)
