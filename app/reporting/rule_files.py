"""Find the data files by which figures are put into sentences: the program's, and a person's own ones."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import resources
from app.errors import DataError
from app.folders import own_reporting_file
from app.framework.source import parse_toml
from app.ordinary_file import read_ordinary

_LARGEST = 1 << 22


def own_rule_file(name: str) -> tuple[Path, Mapping[str, Any]] | None:
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


@cache
def shipped_rule_file(name: str) -> Mapping[str, Any] | None:
    """Return the program's file of a name in `resources/reporting`; None where there is none."""
    path = resources.FOLDER / "reporting" / name
    return parse_toml(path.read_text(encoding="utf-8"), name) if path.is_file() else None
