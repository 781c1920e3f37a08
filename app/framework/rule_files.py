"""Find the data files with the rules of reports: the program's in `resources/reporting`, and a person's own ones."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import resources
from app.errors import BugError, DataError
from app.folders import own_reporting_file
from app.framework.source import parse_toml
from app.ordinary_file import read_ordinary

_LARGEST = 1 << 22


def own_rules(name: str) -> tuple[Path, Mapping[str, Any]] | None:
    """Return a person's own file of a name, with its path; None where there is none.

    Raises:
        DataError: It cannot be read.
    """
    path = own_reporting_file(name)
    if not path.exists():
        return None
    try:
        source = read_ordinary(path, _LARGEST).decode("utf-8")
    except (OSError, ValueError):
        raise DataError(
            "The rules for reports in {path} cannot be read. Correct or remove the file.", path=path
        ) from None
    return path, parse_toml(source, str(path))


def shipped_rules(name: str) -> Mapping[str, Any]:
    """Return the program's file of a name.

    Raises:
        BugError: There is no such file.
    """
    found = shipped_rules_if_any(name)
    if found is None:
        raise BugError("The file {name} is missing.", name=name)
    return found


@cache
def shipped_rules_if_any(name: str) -> Mapping[str, Any] | None:
    """Return the program's file of a name; None where there is none, as for a framework without statements."""
    path = resources.FOLDER / "reporting" / name
    return parse_toml(path.read_text(encoding="utf-8"), name) if path.is_file() else None
