"""Write a report of a bug with the places in the code that led to it, and without any case content."""

from __future__ import annotations

import sys
import time
import traceback
from pathlib import Path

from app.folders import logs_folder
from app.version import VERSION


def program_and_system() -> str:
    """Return the versions of program and Python, and the platform."""
    return f"aboveline {VERSION}, Python {sys.version.split()[0]}, {sys.platform}"


def report(bug: BaseException) -> str:
    """Return the types and places of `bug` and its causes.

    Messages and values are left out, because they may hold case content.
    """
    lines = [
        program_and_system(),
        time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
    ]
    trouble: BaseException | None = bug
    while trouble is not None:
        lines.append(f"{type(trouble).__module__}.{type(trouble).__qualname__}")
        for frame in traceback.extract_tb(trouble.__traceback__):
            place = Path(frame.filename)
            lines.append(f"  {'/'.join(place.parts[-3:])}:{frame.lineno} in {frame.name}")
        trouble = trouble.__cause__ or trouble.__context__
    return "\n".join(lines) + "\n"


def write_report(bug: BaseException) -> Path | None:
    """Write a report into the folder of the program's logs.

    Returns:
        The report's path, or None if it cannot be written.
    """
    folder = logs_folder()
    path = folder / f"bug-{time.strftime('%Y%m%d-%H%M%S', time.gmtime())}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(report(bug), encoding="utf-8")
    except OSError:
        return None
    return path
