"""The rows of the user guide's table of keys, for the pages that a menu opens."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ui.shell.page import Level, PageSpec

GUIDE = Path(__file__).parents[3] / "docs" / "user-guide.md"
_GROUPS = {Level.WINDOW: "anywhere", Level.OVERLAY: "anywhere", Level.INSPECTION: "an open inspection"}


def with_rows(guide: str, pages: Iterable[PageSpec[Any]]) -> str:
    """Return the guide with a row for each page whose keys it does not have. A writer may then change its words."""
    lines = guide.split("\n")
    for spec in pages:
        if spec.menu is not None and not any(f"`{key}`" in guide for key in spec.menu.keys):
            keys = " or ".join(f"`{key}`" for key in spec.menu.keys)
            lines.insert(_end_of(_GROUPS[spec.level], lines), f"| | {keys} | {_plain(spec.menu.text())} |")
    return "\n".join(lines)


def _end_of(group: str, lines: list[str]) -> int:
    """Return the number of the line after the rows of a group."""
    first = next(number for number, line in enumerate(lines) if line.startswith(f"| {group} |"))
    return next(number for number in range(first + 1, len(lines)) if not lines[number].startswith("| |"))


def _plain(text: str) -> str:
    """Return the text of a menu line as a row of the table has it."""
    plain = text.replace("&", "").removesuffix("…")
    return plain[:1].lower() + plain[1:]
