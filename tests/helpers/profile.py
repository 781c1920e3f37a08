"""The variables by which a test gives the program folders of its own, on every system."""

from __future__ import annotations

from pathlib import Path

import pytest


def profile(folder: Path) -> dict[str, str]:
    """Return the variables of a person whose data, logs and choices are below a folder.

    Windows has one place for all three, of which platformdirs takes another from its own variable.
    """
    return {
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_STATE_HOME": str(folder / "state"),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "WIN_PD_OVERRIDE_LOCAL_APPDATA": str(folder / "data"),
        "WIN_PD_OVERRIDE_APPDATA": str(folder / "config"),
    }


def home_of(folder: Path) -> dict[str, str]:
    """Return the variables of a person whose home folder is a folder, with the rest of their profile below it."""
    return {"HOME": str(folder), "USERPROFILE": str(folder), **profile(folder)}


def use(patch: pytest.MonkeyPatch, variables: dict[str, str]) -> None:
    """Set variables until the patch ends."""
    for name, value in variables.items():
        patch.setenv(name, value)
