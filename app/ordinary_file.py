"""Open files that a person names, without waiting: a pipe, a device or a link to itself may have the file's name.

Opening a named pipe waits for somebody to write into it, and some files of the system never end.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

# Windows has neither, and no files that need them.
_WITHOUT_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
_PIECE = 1 << 20
_IN_USE = frozenset({32, 33})  # a sharing violation, a lock violation
_BINARY = getattr(os, "O_BINARY", 0)


def read_ordinary(path: Path, at_most: int) -> bytes:
    """Return the first bytes of an ordinary file, no more than `at_most`.

    Raises:
        OSError: It is missing or unreadable, a folder, a pipe or a device, a link that leads to itself, or a file of
            the system that would have to be waited for.
    """
    # A device may act on being opened, so it is looked at first, and again once nobody can put another in its place.
    _check(path, path.stat())
    descriptor = os.open(path, os.O_RDONLY | _WITHOUT_WAITING | _BINARY)
    with os.fdopen(descriptor, "rb", buffering=0) as file:
        _check(path, os.fstat(descriptor))
        pieces, left = [], at_most
        while left > 0:
            piece = file.read(min(left, _PIECE))
            if piece is None:
                raise BlockingIOError(errno.EAGAIN, "it is a file of the system that has to be waited for", str(path))
            if not piece:
                break
            pieces.append(piece)
            left -= len(piece)
    return b"".join(pieces)


def _check(path: Path, found: os.stat_result) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, "it is a pipe or a device, and no ordinary file", str(path))


def fault_text(trouble: OSError) -> str:
    """Return the text for a fault of the system, without its number.

    Windows words its own faults in the language of the laptop, so the text is taken from the number instead.
    """
    code = getattr(trouble, "winerror", None)
    if code in _IN_USE:
        return "another program has it open"
    if code is not None and trouble.errno:
        return os.strerror(trouble.errno)
    return trouble.strerror or str(trouble)


def is_odd(path: Path) -> bool:
    """Return whether something that is neither an ordinary file nor a folder has this path, such as a pipe.

    A link is judged by the file that it leads to. A link to nothing is not odd, and one to itself is.
    """
    try:
        found = path.stat().st_mode
    except (FileNotFoundError, ValueError):  # a name with a zero byte, which no file can have
        return False
    except OSError as trouble:
        return trouble.errno == errno.ELOOP
    return not (stat.S_ISREG(found) or stat.S_ISDIR(found))
