"""The version of the program."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

NAME = "aboveline"


def program_version() -> str:
    """Return the installed version, else the version that the sources state, else an empty text."""
    try:
        return version(NAME)
    except PackageNotFoundError:
        return str(project_table().get("version", ""))


def project_table() -> dict[str, Any]:
    """Return the `[project]` table of the sources, or an empty one if the program does not run from its sources."""
    import tomllib

    import resources

    file = Path(resources.__file__).parents[1] / "pyproject.toml"
    if not file.is_file():
        return {}
    found = tomllib.loads(file.read_text(encoding="utf-8")).get("project", {})
    return found if isinstance(found, dict) else {}
