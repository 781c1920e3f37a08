"""Output for people and for programs, on streams that take any text in any encoding of the terminal."""

from __future__ import annotations

import contextlib
import io
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TextIO

from app.errors import AbovelineError, DataError, Problem
from app.message import Message, counted
from app.placement import placement_warning

# Characters that would move a terminal's cursor or turn the direction of a line. Notes are pasted from anywhere.
_UNFIT = "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]"


def fit_streams() -> None:
    """Let the standard streams print an escape for a character that their encoding lacks, rather than fail on it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def on_one_line(text: str) -> str:
    """Return `text` on one line, with " / " for line ends and escapes for other control characters."""
    text = text.replace("\r\n", "\n").replace("\n", " / ")
    return re.sub(_UNFIT, lambda found: found[0].encode("unicode_escape").decode(), text)


def say(text: str | Message = "") -> None:
    """Print one line of the result."""
    print(on_one_line(str(text)), flush=True)


def note(text: str | Message) -> None:
    """Print a warning or progress on standard error. A closed stream does not stop the work."""
    if sys.stderr is not None:
        with contextlib.suppress(OSError):
            print(on_one_line(str(text)), file=sys.stderr, flush=True)


def warn_of_place(folder: Path) -> None:
    """Print a warning if an inspection should not be in this folder, such as one that OneDrive copies."""
    warning = placement_warning(folder)
    if warning:
        note(warning)


def as_json(data: Any) -> None:
    """Print `data` as one JSON document."""
    import json

    encoding = getattr(sys.stdout, "encoding", None) or ""
    plain = encoding.lower().replace("-", "") not in ("utf8", "utf8sig")
    print(json.dumps(data, ensure_ascii=plain, indent=1), flush=True)


def refuse(trouble: AbovelineError) -> None:
    """Print an error: its sentence, then every problem on a line of its own."""
    note(f"aboveline: {trouble!s}")
    if isinstance(trouble, DataError):
        list_problems(trouble.problems)


def list_problems(problems: Sequence[Problem]) -> None:
    """Print every problem on a line of its own."""
    for problem in problems:
        note(f"  {'' if problem.severity == 'error' else f'{problem.severity}: '}{problem!s}")


def cases(number: int) -> Message:
    """Return a number of cases, "1 case" or "38 cases"."""
    return counted(number, one="{n} case", many="{n} cases")


def changes(number: int) -> Message:
    """Return a number of journal rows, "1 change" or "945 changes"."""
    return counted(number, one="{n} change", many="{n} changes")


def hear_no_more() -> None:
    """Discard all further output, because its reader has closed it or its disk is full."""
    _discard(sys.stdout)


def settle_streams() -> bool:
    """Write out what the standard streams still hold, and discard what they cannot take.

    Returns:
        Whether all of the result was written. Warnings that nobody can read are no result.
    """
    written = True
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except BrokenPipeError:
            # The reader has had enough.
            _discard(stream)
        except OSError:
            written = written and stream is not sys.stdout
            _discard(stream)
    if not written:
        note("aboveline: the result could not be written: its disk is full, or its reader does not take it.")
    return written


def _discard(stream: TextIO | None) -> None:
    if stream is None:
        return
    with contextlib.suppress(OSError, AttributeError, ValueError):
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, stream.fileno())
        os.close(null)
