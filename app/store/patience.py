"""Try again where another program has a file open for a moment, as a virus scanner on Windows does.

Windows refuses to rename or remove a file that somebody has open. A scanner opens each new file for a fraction of a
second, so the refusal passes by itself. SQLite tries its own files again in the same way.
"""

from __future__ import annotations

import errno
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

# Access denied, a sharing violation, a lock violation. Windows gives the first for a file that is about to be removed.
_HELD = frozenset({5, 32, 33})
# Together 1.9 seconds: longer than a scan, and shorter than a person waits before pressing again.
WAITS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)
# Together 0.08 seconds, which a person who types does not notice.
BRIEF_WAITS = WAITS[:3]
_Result = TypeVar("_Result")
_thread = threading.local()


@contextmanager
def waiting_briefly() -> Iterator[None]:
    """Wait at most a tenth of a second on this thread while the block runs, because it answers a person's keys."""
    before = getattr(_thread, "waits", WAITS)
    _thread.waits = BRIEF_WAITS
    try:
        yield
    finally:
        _thread.waits = before


def patiently(do: Callable[[], _Result], *, wait: Callable[[float], object] = time.sleep) -> _Result:
    """Return what `do` returns, called again while another program has the file.

    Args:
        do: One step on a file that may be repeated, such as a rename.
        wait: Waits for a number of seconds.

    Raises:
        OSError: The step failed for another reason, or the other program kept the file for two seconds (a tenth of one
            within `waiting_briefly`).
    """
    for seconds in getattr(_thread, "waits", WAITS):
        try:
            return do()
        except OSError as trouble:
            if not is_held(trouble):
                raise
        wait(seconds)
    return do()


def is_held(trouble: OSError) -> bool:
    """Return whether Windows refused a step because another program has the file open."""
    code = getattr(trouble, "winerror", None)
    # Opening a file goes through the C library, which has one number for all of these.
    return code in _HELD or (code is None and trouble.errno == errno.EACCES and sys.platform == "win32")


def rename(path: Path, target: Path) -> None:
    """Rename a file or a folder. A file at `target` is replaced; Windows refuses to replace a folder.

    Raises:
        OSError: It cannot be renamed.
    """
    patiently(lambda: path.replace(target))


def remove(path: Path) -> None:
    """Remove a file.

    Raises:
        OSError: It is missing or cannot be removed.
    """
    patiently(path.unlink)
