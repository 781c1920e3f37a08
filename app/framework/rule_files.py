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
from app.message import in_digits
from app.ordinary_file import read_ordinary

# Several times the program's own files, and their longest text. A file is read again for each page of sentences.
_LARGEST = 1 << 18
_LONGEST = 5_000


def read_own(path: Path) -> str:
    """Return the text of a person's own file.

    Raises:
        OSError, ValueError: It cannot be read, or is no UTF-8.
        DataError: It is too long.
    """
    data = read_ordinary(path, _LARGEST + 1)
    if len(data) > _LARGEST:
        raise DataError("{path} is too long for rules: it has more than 256 KB. Correct or remove the file.", path=path)
    return data.decode("utf-8")


def own_rules(name: str) -> tuple[Path, Mapping[str, Any]] | None:
    """Return a person's own file of a name, with its path; None where there is none.

    Raises:
        DataError: It cannot be read, or it or a text in it is too long.
    """
    path = own_reporting_file(name)
    if not path.exists():
        return None
    try:
        source = read_own(path)
    except (OSError, ValueError):
        raise DataError(
            "The rules for reports in {path} cannot be read. Correct or remove the file.", path=path
        ) from None
    rules = parse_toml(source, str(path))
    if _has_long_text(rules):
        raise DataError(
            "{path} has a text that is too long: it has more than {most} characters. Shorten it.",
            path=path,
            most=in_digits(_LONGEST),
        )
    return path, rules


def _has_long_text(value: object) -> bool:
    if isinstance(value, dict):
        return any(map(_has_long_text, value.values()))
    if isinstance(value, list):
        return any(map(_has_long_text, value))
    return isinstance(value, str) and len(value) > _LONGEST


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
