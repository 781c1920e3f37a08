"""A format that the tables of exported data are written in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from app.exchange.exporters.data.source import DataSet
from app.exchange.exporters.data.table import Filled
from app.message import Message

Step: TypeAlias = Callable[[Filled], None]
"""Called before each table is written. It may raise, to stop the work."""

WriteData: TypeAlias = Callable[[DataSet, Path, Step], None]


@dataclass(frozen=True, slots=True)
class DataFormat:
    """One format.

    Attributes:
        name: Its name on the command line, for example "sqlite".
        suffix: The suffix of its file; empty for a folder with a file for each table.
        title: Its name for a list of formats.
        write: Writes the tables to a path where nothing is yet; a folder is there already and is empty.
    """

    name: str
    suffix: str
    title: Message
    write: WriteData

    @property
    def is_folder(self) -> bool:
        """Return whether the format is a folder of files."""
        return not self.suffix
