"""Making documents of an inspection, and comparing the figures of a document with it."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from app.commands.exchanging_plan import WRITERS, plan_document
from app.commands.exporting import AlreadyThereError
from app.commands.plain_files import plain_file
from app.commands.sharing import join_from, open_to_join
from app.commands.target import check_target
from app.errors import DataError
from app.message import Message, counted
from app.reporting.formats.registry import DOCUMENT_FORMATS, DocumentFormat, format_of
from app.reporting.kinds.registry import KINDS, Kind, make_document
from app.reporting.verification import Difference, Verified, verify_document
from app.reporting.words import LANGUAGES
from app.session.session import Session
from app.store.keyring import LOG_MEMORY_RANGE, Secrets
from app.store.state import record_state

__all__ = ["Difference", "Verified", "verify_document"]

BOTH = "both"
PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Order:
    """A document to make.

    Attributes:
        kind: The id of a kind of document.
        path: The file to write; its suffix says the format.
        language: "en", "cy" or "both".
        template: A house template for .docx.
        replace: Whether a file that is there already is replaced.
    """

    kind: str
    path: Path
    language: str = "en"
    template: Path | None = None
    replace: bool = False


@dataclass(frozen=True, slots=True)
class MadeDocument:
    """A document that was made: its file, its kind, and the hash of the record that it was made from."""

    path: Path
    kind: str
    record: str


def document_kind(name: str) -> Kind:
    """Return the kind of document of this name.

    Raises:
        DataError: There is none.
    """
    found = next((each for each in KINDS if each.id == name), None)
    if found is None:
        known = tuple(each.id for each in KINDS)
        raise DataError("There is no document {name}. The documents: {known}.", name=name, known=known)
    return found


def languages_of(choice: str) -> tuple[str, ...]:
    """Return the languages of a choice: "en", "cy" or "both", which is Welsh and then English.

    Raises:
        DataError: It is none of these.
    """
    if choice == BOTH:
        return ("cy", "en")
    if choice not in LANGUAGES:
        raise DataError("There is no language {choice}. Choose en, cy or both.", choice=choice)
    return (choice,)


def contents_of_document(session: Session, kind: Kind) -> Message:
    """Return what a document holds and that it is not encrypted, for a person who is about to make it."""
    if kind.about_cases:
        return Message(
            "The file is not encrypted. It holds each case's reference, the judgements below the line, their reasons "
            "and the evidence of {cases}. Give it to nobody but the youth offending team.",
            cases=counted(len(session.sample()), one="{n} case", many="{n} cases"),
        )
    return Message("The file is not encrypted. It holds scores and texts of the report, and no case by its reference.")


def check_order(session: Session, order: Order) -> None:
    """Refuse a document that cannot be made.

    Raises:
        DataError: This is no lead's laptop, there is no such kind, language or format, the format takes no template, or
            (AlreadyThereError) the file is there already.
        KnownError: The path lies inside the inspection's own folder, or cannot be used.
    """
    languages_of(order.language)
    if not session.is_lead:
        raise DataError(
            "Only a lead's laptop makes documents, and this is another one. Nothing was written; ask the lead."
        )
    found = _format_of(order)
    if order.template is not None and not found.templates:
        raise DataError("A template is for .docx only. Leave it out, or give the file the ending .docx.")
    check_target(session, order.path)
    if order.path.exists() and not order.replace:
        raise AlreadyThereError(
            "{path} is there already, so nothing was written. Choose another name.", path=order.path
        )
    document_kind(order.kind)


def _format_of(order: Order) -> DocumentFormat:
    found = format_of(order.path.suffix)
    if found is None:
        known = tuple(each.suffix for each in DOCUMENT_FORMATS)
        raise DataError(
            "{path} has no ending that says its format. Give it one of these: {known}.", path=order.path, known=known
        )
    return found


def write_order(session: Session, order: Order, part: Path) -> str:
    """Write a document that may be made to `part`, and return the hash of the record that it was made from.

    Raises:
        DataError: The template is none.
        KnownError: The disk cannot take it, or a library for the format is not installed.
    """
    kind, found, languages = document_kind(order.kind), _format_of(order), languages_of(order.language)
    if (kind.id, order.template, len(languages)) == (PLAN, None, 1) and found.suffix in WRITERS:
        # The plan to edit is the one that is filled in and read back.
        part.write_bytes(plan_document(session, found.suffix, languages[0]))
        return record_state(session.store)[0]
    document = make_document(session, kind, languages)
    found.write(document, part, order.template)
    return document.made_from.record


def make_report(
    session: Session,
    kind: str,
    path: Path,
    *,
    language: str = "en",
    template: Path | None = None,
    replace: bool = False,
) -> MadeDocument:
    """Make a document of an inspection, whole or not at all. See `Order` for the arguments.

    Nothing is recorded in the inspection, so that the same record gives the same file again.

    Raises:
        DataError: As `check_order`; or the template is none.
        KnownError: The disk cannot take it, or a library for the format is not installed. Nothing was written.
    """
    order = Order(kind, path, language, template, replace)
    check_order(session, order)
    with plain_file(session.store, path) as part, at_one_moment(session):
        record = write_order(session, order, part)
    return MadeDocument(path, kind, record)


@contextmanager
def at_one_moment(session: Session) -> Iterator[None]:
    """Let the documents of the block hold the record of one moment, also while another process writes."""
    with session.store.reading():
        session.refresh()
        yield


@contextmanager
def opened_from_file(path: Path, secrets_: Secrets) -> Iterator[Session]:
    """Open an assessment file as an inspection that is there for a moment only. Its copy is encrypted, and removed.

    Raises:
        DataError: The file is not fit.
        KnownError: The file is missing, or none of the secrets opens it.
    """
    opened = open_to_join(path, secrets_)
    with TemporaryDirectory(prefix="aboveline-") as folder:
        place = Path(folder) / "opened"
        # The copy is opened by nobody again, so its passphrase is a random one, stretched as little as possible.
        session = join_from(opened, place, passphrase=secrets.token_urlsafe(24), log_n=min(LOG_MEMORY_RANGE))
        try:
            yield session
        finally:
            session.close()


def verified_sentences(done: Verified) -> Sequence[Message]:
    """Return the result of a comparison in sentences: how many figures were compared, then each that differs."""
    figures = counted(done.figures, one="{n} figure", many="{n} figures")
    if done.is_as_given:
        return [Message("{figures} compared: all are as the inspection gives them.", figures=figures)]
    sentences = [
        Message(
            "{figures} compared: {differences} as the inspection gives them.",
            figures=figures,
            differences=counted(len(done.differences), one="{n} is not", many="{n} are not"),
        )
    ]
    sentences += [_sentence(each) for each in done.differences]
    sentences += [Message("{code}: the document does not show this figure any more.", code=each) for each in done.lost]
    if done.unmarked:
        sentences.append(
            Message(
                "{figures} of the document cannot be found any more: somebody took out the figure or its mark. Compare "
                "what was edited by hand, or make the document again.",
                figures=counted(done.unmarked, one="{n} figure", many="{n} figures"),
            )
        )
    return sentences


def _sentence(difference: Difference) -> Message:
    if not difference.expected:
        return Message(
            "{code}: the document says “{shown}”, and the inspection has no such figure. Around it: “{around}”.",
            code=difference.code,
            shown=difference.shown,
            around=difference.around,
        )
    return Message(
        "{code}: the document says “{shown}”, and the inspection gives “{expected}”. Around it: “{around}”.",
        code=difference.code,
        shown=difference.shown,
        expected=difference.expected,
        around=difference.around,
    )
