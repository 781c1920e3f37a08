"""Making documents of an inspection, and comparing the figures of a document with it."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from app.commands.exchanging_plan import WRITERS, write_plan
from app.commands.exporting import AlreadyThereError
from app.commands.sharing import join_from, open_to_join
from app.commands.target import check_target
from app.errors import DataError
from app.message import Message, counted
from app.reporting.formats.registry import DOCUMENT_FORMATS, DocumentFormat, format_of
from app.reporting.kinds.registry import KINDS, Kind, make_document
from app.reporting.verification import Difference, Verified, verify_document
from app.reporting.words import LANGUAGES
from app.session.session import Session
from app.store.files import made_whole
from app.store.keyring import LOG_MEMORY_RANGE, Secrets

__all__ = ["Difference", "Verified", "verify_document"]

BOTH = "both"
PLAN = "plan"
Step = Callable[[Message, int, int], None]
"""Called with the step in words, its number and the number of steps. It may raise, to stop the work."""

_STEPS = (Message("Reading the inspection"), Message("Writing the document"), Message("Putting it in its place"))


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


def check_document(
    session: Session, kind: str, path: Path, *, template: Path | None = None, replace: bool = False
) -> tuple[Kind, DocumentFormat]:
    """Return the kind and the format of a document that may be made.

    Raises:
        DataError: This is no lead's laptop, there is no such kind or format, the format takes no template, or
            (AlreadyThereError) the file is there already.
        KnownError: The path lies inside the inspection's own folder, or cannot be used.
    """
    if not session.is_lead:
        raise DataError(
            "Only a lead's laptop makes documents, and this is another one. Nothing was written; ask the lead."
        )
    found = format_of(path.suffix)
    if found is None:
        known = tuple(each.suffix for each in DOCUMENT_FORMATS)
        raise DataError(
            "{path} has no ending that says its format. Give it one of these: {known}.", path=path, known=known
        )
    if template is not None and not found.templates:
        raise DataError("A template is for .docx only. Leave it out, or give the file the ending .docx.")
    check_target(session, path)
    if path.exists() and not replace:
        raise AlreadyThereError("{path} is there already, so nothing was written. Choose another name.", path=path)
    return document_kind(kind), found


def make_report(
    session: Session,
    kind: str,
    path: Path,
    *,
    language: str = "en",
    template: Path | None = None,
    replace: bool = False,
    step: Step | None = None,
) -> MadeDocument:
    """Make a document of an inspection, whole or not at all.

    Args:
        session: The inspection. Nothing is recorded in it, so that the same record gives the same file again.
        kind: The id of a kind of document.
        path: The file to write; its suffix says the format.
        language: "en", "cy" or "both".
        template: A house template for .docx.
        replace: Whether a file that is there already is replaced.
        step: Called before each step. Where it is given, another process writes the document, and `step` is called
            meanwhile too, so that the work can be stopped.

    Raises:
        DataError: As `check_document`; or the language or the template is none.
        KnownError: The disk cannot take it, or a library for the format is not installed. Nothing was written.
    """
    languages = languages_of(language)
    chosen, found = check_document(session, kind, path, template=template, replace=replace)

    def report(number: int) -> None:
        if step is not None:
            step(_STEPS[number - 1], number, len(_STEPS))

    report(1)
    if (chosen.id, template, len(languages)) == (PLAN, None, 1) and found.suffix in WRITERS:
        # The plan to edit is the one that is filled in and read back.
        write_plan(session, path, language=languages[0], replace=replace)
        return MadeDocument(path, chosen.id, session.store.state()[0])
    document = make_document(session, chosen, languages)
    report(2)
    with made_whole(path) as part:
        if step is None:
            found.write(document, part, template)
        else:
            from app.reporting.formats.writing_process import write_apart

            write_apart(document, found.suffix, part, template, lambda: report(2))
        report(3)
    return MadeDocument(path, chosen.id, document.made_from.record)


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
