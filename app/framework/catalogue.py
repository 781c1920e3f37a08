"""Find the frameworks that ship with the program, by id."""

from __future__ import annotations

import resources
from app.errors import UsageError


def shipped_ids() -> tuple[str, ...]:
    """Return the ids of the shipped frameworks, sorted."""
    folder = resources.FOLDER / "frameworks"
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in folder.iterdir() if entry.name.endswith(".toml")))


def shipped_source(framework_id: str) -> str:
    """Return the TOML text of a shipped framework.

    Raises:
        UsageError: no shipped framework has this id. The message lists the ids that exist.
    """
    known = shipped_ids()
    if framework_id not in known:
        raise UsageError(
            'There is no framework "{framework_id}". Choose one of: {known}.',
            framework_id=framework_id,
            known=", ".join(known),
        )
    return (resources.FOLDER / "frameworks" / f"{framework_id}.toml").read_text(encoding="utf-8")
