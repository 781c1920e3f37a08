"""Where inspections live on this laptop: a path as given, or a bare name under the user's own data folder."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

from app.errors import UsageError


def inspections_folder() -> Path:
    """The folder that bare names are looked up in."""
    return user_data_path("aboveline", appauthor=False) / "inspections"


def resolve(inspection: str) -> Path:
    """The folder of the inspection that a person named by a path, or by a bare name.

    Raises:
        UsageError: the name is empty.
    """
    if not inspection.strip() or "\0" in inspection:
        raise UsageError("The inspection has no name. Give a path, or a bare name.")
    path = Path(inspection).expanduser()
    separators = {os.sep, os.altsep or os.sep}
    if path.is_absolute() or any(separator in inspection for separator in separators) or inspection in (".", ".."):
        return path.absolute()
    return inspections_folder() / inspection
