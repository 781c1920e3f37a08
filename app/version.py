"""The version of the program. The build reads it from here.

Reading it from the metadata of the installed package would load the standard library's parser of e-mail, which takes
three megabytes.
"""

from __future__ import annotations

from typing import Any

NAME = "aboveline"
VERSION = "0.1.0"


def project_table() -> dict[str, Any]:
    """Return the `[project]` table of the sources, or an empty one if the program does not run from its sources."""
    import tomllib

    import resources

    file = resources.FOLDER.parent / "pyproject.toml"
    if not file.is_file():
        return {}
    found = tomllib.loads(file.read_text(encoding="utf-8")).get("project", {})
    return found if isinstance(found, dict) else {}
