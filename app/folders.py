"""The folders of inspections on this laptop, and the paths that a person types.

platformdirs is imported where it is used, because a path that is written out does not need it to be opened.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from app.errors import KnownError, UsageError

KEY_FILE = "keys.json"  # a folder with this file is an inspection
STORE_FILE = "store.db"
PURGE_MARK = "purge"  # in the folder of an inspection that is being removed for good
# Called with the folder of an inspection that is gone for good: the window keeps its name and place in settings of its
# own, which the command line does not read.
forgetters: list[Callable[[Path], None]] = []
_LONGEST_NAME = 60  # characters: at four bytes each they still make a file name on every disk


def data_folder() -> Path:
    """Return the folder of everything that the program keeps for a person."""
    from platformdirs import user_data_path

    return user_data_path("aboveline", appauthor=False)


def inspections_folder() -> Path:
    """Return the folder in which a bare name is looked up."""
    return data_folder() / "inspections"


def translations_folder() -> Path:
    """Return the folder of a translator's own files, which replace the program's files of the same names."""
    from platformdirs import user_config_path

    return user_config_path("aboveline", appauthor=False) / "translations"


def own_sampling_rules() -> Path:
    """Return the file of a person's own rules for sampling, which replaces the program's where it exists."""
    from platformdirs import user_config_path

    return user_config_path("aboveline", appauthor=False) / "sampling.toml"


def own_reporting_file(name: str) -> Path:
    """Return the file of a person's own rules for reports, which replaces the program's of this name."""
    from platformdirs import user_config_path

    return user_config_path("aboveline", appauthor=False) / "reporting" / name


def logs_folder() -> Path:
    """Return the folder of the log and of crash reports."""
    from platformdirs import user_log_path

    return user_log_path("aboveline", appauthor=False)


def practice_folder() -> Path:
    """Return the folder of the practice inspection, which no bare name leads to."""
    return data_folder() / "practice"


def is_inspection(folder: Path) -> bool:
    """Return whether there is an inspection in `folder`, which is known by its key file."""
    try:
        return (folder / KEY_FILE).is_file()
    except OSError:
        return False


def is_being_purged(folder: Path) -> bool:
    """Return whether the inspection in `folder` is being removed for good, and that is not finished."""
    try:
        return (folder / PURGE_MARK).is_file()
    except OSError:
        return False


def resolve(inspection: str) -> Path:
    """Return the folder of an inspection from a path or a bare name.

    Raises:
        UsageError: The name is empty, or no folder can have it.
        KnownError: The path is relative to a folder that is gone.
    """
    if not inspection.strip() or "\0" in inspection:
        raise UsageError("The inspection has no name. Give a path, or a bare name.")
    path = expanded(inspection)
    separators = {os.sep, os.altsep or os.sep}
    if path.is_absolute() or any(separator in inspection for separator in separators) or inspection in (".", ".."):
        return absolute(path)
    return inspections_folder() / inspection


def expanded(text: str) -> Path:
    """Return the path `text` with a `~` at its beginning replaced by the home folder.

    Raises:
        UsageError: It begins with ~ and the name of an unknown user.
    """
    if not text.startswith("~"):
        # Path drops "./", and then takes a file of the name ~ for the home folder.
        return Path(text)
    try:
        found = Path(text).expanduser()
        # Windows has no list of the homes of others, so Python guesses that theirs are beside one's own.
        named = Path(text).parts[0]
        if os.name != "nt" or named == "~" or Path(named).expanduser().is_dir():
            return found
    except RuntimeError:
        pass
    raise UsageError("{text} names the home folder of somebody unknown here. Write the path out.", text=text)


def absolute(path: Path) -> Path:
    """Return `path` as an absolute path.

    Raises:
        KnownError: It is relative to a folder that is gone.
    """
    try:
        return path.absolute()
    except FileNotFoundError:
        raise KnownError("The folder that {path} is looked up in is gone. Give the whole path.", path=path) from None


def folder_name(area: str) -> str:
    """Return a folder's name for an area: letters, digits and dashes, short enough for every system."""
    words = "".join(c if c.isalnum() else " " for c in area.casefold()).split()
    return "-".join(words)[:_LONGEST_NAME].rstrip("-")
