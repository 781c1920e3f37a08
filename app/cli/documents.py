"""The commands that make documents of an inspection, and that compare a document's figures with it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.cli.command import Command, add_json, given_path
from app.cli.open_session import opened
from app.cli.output import as_json, note, say
from app.cli.secrets import HANDOUT, PASSPHRASE, RECOVERY, ask, given
from app.commands import documents
from app.commands.exporting import AlreadyThereError
from app.errors import DataError
from app.message import Message
from app.ordinary_file import is_odd
from app.reporting.kinds.registry import KINDS
from app.reporting.material import SHORT_HASH
from app.session.session import Session
from app.store.keyring import Secrets

_DIFFERS = 1


def _make(arguments: argparse.Namespace) -> int:
    """Make a document of the kind that the command names."""
    kind = arguments.name.split()[-1]
    with opened(arguments, to_write=False) as session:
        try:
            done = documents.make_report(
                session,
                kind,
                Path(arguments.file),
                language=arguments.language,
                template=Path(arguments.template) if arguments.template else None,
                replace=arguments.replace,
            )
        except AlreadyThereError as refused:
            raise DataError("{refused} --replace writes over it.", refused=refused.message) from None
        contents = documents.contents_of_document(session, documents.document_kind(kind))
    short = done.record[:SHORT_HASH]
    say(Message("{path} is made, from the record with the hash {record}.", path=done.path, record=short))
    note(contents)
    return 0


def _verify(arguments: argparse.Namespace) -> int:
    """Compare every figure of a document with an inspection or an assessment file."""
    with _opened(arguments) as session:
        done = documents.verify_document(session, Path(arguments.document))
    if arguments.json:
        as_json(
            {
                "figures": done.figures,
                "differences": [
                    {"figure": each.code, "shown": each.shown, "expected": each.expected or None, "around": each.around}
                    for each in done.differences
                ],
                "lost": list(done.lost),
                "unmarked": done.unmarked,
            }
        )
    else:
        for sentence in documents.verified_sentences(done):
            say(sentence)
    return 0 if done.is_as_given else _DIFFERS


@contextmanager
def _opened(arguments: argparse.Namespace) -> Iterator[Session]:
    """Open the inspection, or the assessment file, that a document is compared with."""
    path = Path(arguments.inspection).expanduser()
    if path.is_file() and not is_odd(path):
        with documents.opened_from_file(path, _secrets(arguments)) as session:
            yield session
    else:
        with opened(arguments, to_write=False) as session:
            yield session


def _secrets(arguments: argparse.Namespace) -> Secrets:
    """Return every secret that is given, since a file may be a hand-out or another laptop's export."""
    passphrase, handout, recovery = (given(arguments, each) for each in (PASSPHRASE, HANDOUT, RECOVERY))
    if not (passphrase or handout or recovery):
        handout = ask(HANDOUT, alternative=f"or give the recovery key with {RECOVERY.option}")
    return Secrets(passphrase=passphrase, handout=handout, recovery=recovery)


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="OUT",
        type=given_path,
        help="the file to write: its ending says the format, .docx, .pdf, .html or .xlsx",
    )
    parser.add_argument("--language", default="en", metavar="en|cy|both", help="the language, by default English")
    parser.add_argument(
        "--template",
        metavar="FILE",
        type=given_path,
        help="a .docx whose styles, page and foot are used in place of ours",
    )
    parser.add_argument("--replace", action="store_true", help="write over a file that is there already")


def _verify_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "document",
        metavar="DOCUMENT",
        type=given_path,
        help="a .docx or .pdf that this program made, edited since or not",
    )
    parser.add_argument(
        "inspection", metavar="INSPECTION|FILE", type=given_path, help="the inspection, or an assessment file of it"
    )
    add_json(parser)


COMMANDS = (
    *(
        Command(f"report {each.id}", f"make the document: {str(each.title).lower()}", _make, _arguments)
        for each in KINDS
    ),
    Command(
        "report verify",
        "compare every figure of a document with the inspection",
        _verify,
        _verify_arguments,
        secrets=(PASSPHRASE, RECOVERY, HANDOUT),
        inspection=False,
    ),
)
