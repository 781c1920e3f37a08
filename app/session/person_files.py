"""The files of each person of the team, as the lead's home page needs them: cases, handed out, awaited, gathered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from app.session.session import Session


class PersonFiles(Protocol):
    """The cases and files of one person. Times are in milliseconds since 1970 (UTC), None where it has not happened."""

    @property
    def assessor(self) -> str:
        """Return their code."""

    @property
    def cases(self) -> tuple[str, ...]:
        """Return the cases of the sample that are allocated to them."""

    @property
    def complete(self) -> tuple[str, ...]:
        """Return those of them that they called complete, as far as this laptop knows."""

    @property
    def handed_out(self) -> tuple[str, ...]:
        """Return those of them that a file carried."""

    @property
    def handed_out_at(self) -> int | None:
        """Return when the newest such file was written."""

    @property
    def changed(self) -> tuple[str, ...]:
        """Return the cases to hand out again."""

    @property
    def gathered_at(self) -> int | None:
        """Return when a file from their laptop was last merged here."""

    @property
    def is_awaited(self) -> bool:
        """Return whether they were handed out cases, and no file of theirs has been merged since."""

    @property
    def is_here(self) -> bool:
        """Return whether this is their laptop, so that no file is needed."""


@dataclass(frozen=True, slots=True)
class CasesOnly:
    """The cases of a person while nothing is known of files."""

    assessor: str
    cases: tuple[str, ...]
    complete: tuple[str, ...]
    is_here: bool
    handed_out: tuple[str, ...] = ()
    handed_out_at: int | None = None
    changed: tuple[str, ...] = ()
    gathered_at: int | None = None
    is_awaited: bool = False


def files_of_people(session: Session) -> Sequence[PersonFiles]:
    """Return the cases and files of each person who has cases.

    The log of hand-outs is read here, and nowhere else on the way to the home page.
    """
    found: list[PersonFiles] = []
    for code in session.team:
        cases = [case for case in session.sample() if case.allocated_to == code]
        complete = [case.id for case in cases if (said := case.completion(code)) is not None and said.complete]
        if cases:
            ids = tuple(case.id for case in cases)
            found.append(CasesOnly(code, ids, tuple(complete), is_here=session.current_assessor == code))
    return found
