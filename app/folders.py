"""Where inspections live on this laptop: a path as given, or a bare name under the user's own data folder."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_config_path, user_data_path, user_log_path

from app.errors import KnownError, UsageError

_LONGEST_NAME = 60  # characters: four bytes each are still a name on every disk


def inspections_folder() -> Path:
    """The folder that bare names are looked up in."""
    return user_data_path("aboveline", appauthor=False) / "inspections"


def translations_folder() -> Path:
    """Where a translator puts files that count in place of the program's own of the same names."""
    return user_config_path("aboveline", appauthor=False) / "translations"


def logs_folder() -> Path:
    """Return the folder of the log and of crash reports."""
    return user_log_path("aboveline", appauthor=False)


def practice_folder() -> Path:
    """The folder of this person's practice inspection. It is not among those that bare names are looked up in."""
    return user_data_path("aboveline", appauthor=False) / "practice"


def resolve(inspection: str) -> Path:
    """The folder of the inspection that a person named by a path, or by a bare name.

    Raises:
        UsageError: the name is empty, or cannot be one.
        KnownError: a path is given from a folder that is not there any more.
    """
    if not inspection.strip() or "\0" in inspection:
        raise UsageError("The inspection has no name. Give a path, or a bare name.")
    path = expanded(inspection)
    separators = {os.sep, os.altsep or os.sep}
    if path.is_absolute() or any(separator in inspection for separator in separators) or inspection in (".", ".."):
        return absolute(path)
    return inspections_folder() / inspection


def expanded(text: str) -> Path:
    """The path `text`, `~` being the home folder.

    Raises:
        UsageError: it begins with ~ and a name that nobody here has.
    """
    try:
        return Path(text).expanduser()
    except RuntimeError:
        raise UsageError(
            "{text} names the home folder of somebody unknown here. Write the path out.", text=text
        ) from None


def absolute(path: Path) -> Path:
    """`path` from the root.

    Raises:
        KnownError: it is relative to a folder that is not there any more.
    """
    try:
        return path.absolute()
    except FileNotFoundError:
        raise KnownError("The folder that {path} is looked up in is gone. Give the whole path.", path=path) from None


def folder_name(area: str) -> str:
    """A folder's name for an area: letters, digits and dashes, no more of them than every system allows."""
    words = "".join(c if c.isalnum() else " " for c in area.casefold()).split()
    return "-".join(words)[:_LONGEST_NAME].rstrip("-")
