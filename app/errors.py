"""What can go wrong, by whose doing: problems in a user's data, a known trouble around the program, or a bug."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar, Literal

from app.message import Message, message_of


@dataclass(frozen=True, slots=True, init=False)
class Problem:
    """One thing a user's data got wrong: where it stands, what it is, and what to do about it.

    `what` and `remedy` are templates for the values given; `where` is text, or a Message of its own. An error keeps
    the data out; a warning is shown and lets it in.
    """

    where: str
    what: str
    remedy: str
    severity: Literal["error", "warning"]

    def __init__(
        self,
        where: str,
        what: str,
        remedy: str = "",
        severity: Literal["error", "warning"] = "error",
        **values: object,
    ) -> None:
        for name, value in (
            ("where", where),
            ("what", message_of(what, values)),
            ("remedy", message_of(remedy, values)),
            ("severity", severity),
        ):
            object.__setattr__(self, name, value)

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return f"{place}{self.what} {self.remedy}".rstrip()


class AbovelineError(Exception):
    """Anything a user may be told in one sentence; `exit_code` is what the command line ends with.

    `summary` is a template for the values given, `KnownError("There is no file {path}.", path=path)`, or a Message.
    """

    exit_code: ClassVar[int] = 1

    def __init__(self, summary: str, **values: object) -> None:
        self.sentence: Message = message_of(summary, values)
        super().__init__(str(self.sentence))


class DataError(AbovelineError):
    """A user's data was refused, with every problem at once. Nothing was changed."""

    exit_code = 1

    def __init__(self, summary: str, problems: Iterable[Problem] = (), **values: object) -> None:
        super().__init__(summary, **values)
        self.problems = tuple(problems)


class UsageError(AbovelineError):
    """A command was called in a way that cannot work."""

    exit_code = 2


class KnownError(AbovelineError):
    """A trouble around the program (disk, passphrase, another window): what is safe and what to do."""

    exit_code = 3


class BugError(AbovelineError):
    """Something that cannot be the user's doing. Work already acknowledged is saved."""

    exit_code = 3
