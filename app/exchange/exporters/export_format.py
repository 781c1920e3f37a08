"""A format that a table of an inspection can be written in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from app.message import Message
from app.session.session import Session

Write: TypeAlias = Callable[[Session, Path], int]


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """One export format.

    Attributes:
        name: Its name on the command line, for example "scores-csv".
        suffix: The suffix of its files, for example ".csv".
        title: What it holds, for a list of formats.
        write: Writes the file and returns the number of rows in it. A file of that name is replaced.
    """

    name: str
    suffix: str
    title: Message
    write: Write
