"""The errors of the program: problems in a user's data, known trouble around the program, and bugs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar, Literal, NoReturn, TypeAlias

from app.message import Message, Value, message_of, verbatim

Severity: TypeAlias = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, init=False)
class Problem:
    """One problem in a user's data: its place, its description and its remedy.

    An error keeps the data out. A warning is shown and lets the data in. A note says what was decided about the data.
    """

    where: Message
    what: Message
    remedy: Message
    severity: Severity

    def __init__(
        self,
        where: str | Message,
        what: str | Message,
        remedy: str | Message = "",
        severity: Severity = "error",
        **values: Value,
    ) -> None:
        """Make a problem.

        Args:
            where: The place. A `str` is a name that no language changes: a file, a column, a reference.
            what: The problem, as a template for `values` or as a message.
            remedy: What to do, as a template for `values` or as a message.
            severity: Whether it keeps the data out.
            values: The values of both templates by name.
        """
        object.__setattr__(self, "where", where if isinstance(where, Message) else verbatim(where))
        object.__setattr__(self, "what", message_of(what, values))
        object.__setattr__(self, "remedy", message_of(remedy, values))
        object.__setattr__(self, "severity", severity)

    def __str__(self) -> str:
        """Return the problem in English, on one line."""
        return self.in_words(str)

    def __format__(self, spec: str, /) -> NoReturn:
        """Refuse to be part of an f-string, which would drop the templates.

        Raises:
            TypeError: Always.
        """
        raise TypeError("a Problem in an f-string loses its translation: use str() where English is meant")

    def in_words(self, word: Callable[[Message], str]) -> str:
        """Return place, problem and remedy on one line, each put into words by `word`."""
        place = f"{word(self.where)}: " if self.where else ""
        return f"{place}{word(self.what)} {word(self.remedy)}".rstrip()


class AbovelineError(Exception):
    """An error with one sentence for the user, its `message`.

    `exit_code` is the exit code of the command line. `str(error)` is the English sentence.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, summary: str | Message, **values: Value) -> None:
        """Make an error from a sentence, for example `KnownError("There is no file {path}.", path=path)`.

        Args:
            summary: The sentence, as a template for `values` or as a message.
            values: The values of the template by name.
        """
        self.message: Message = message_of(summary, values)
        super().__init__(str(self.message))


class DataError(AbovelineError):
    """A user's data was refused, with every problem listed. Nothing was changed."""

    exit_code = 1

    def __init__(self, summary: str | Message, problems: Iterable[Problem] = (), **values: Value) -> None:
        """Make an error from a sentence and the problems behind it.

        Args:
            summary: The sentence, as a template for `values` or as a message.
            problems: Every problem found, in the order of the data.
            values: The values of the template by name.
        """
        super().__init__(summary, **values)
        self.problems = tuple(problems)


class SheetChoiceError(DataError):
    """Several sheets of a workbook could be meant, so the user has to choose one."""


class UsageError(AbovelineError):
    """A command was called in a way that cannot work."""

    exit_code = 2


class KnownError(AbovelineError):
    """Trouble around the program: a disk, a passphrase, another window.

    The sentence says what is safe and what to do.
    """

    exit_code = 3


class BugError(AbovelineError):
    """A mistake of the program. Work that was acknowledged is saved."""

    exit_code = 3
