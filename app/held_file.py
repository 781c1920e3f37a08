"""Files that no other program can change while they are checked and used."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader, FileIO
from pathlib import Path
from typing import Any

_READ, _OTHERS_READ, _EXISTING, _INVALID = 0x80000000, 1, 3, ctypes.c_void_p(-1).value


@contextmanager
def held(path: Path) -> Iterator[BufferedReader]:
    """Yield a file to read. On Windows no program can write, rename or remove it meanwhile; others may read and run it.

    Other systems have no such lock.

    Raises:
        OSError: It cannot be opened, or on Windows another program has it open to write.
    """
    with _open_alone(path) if sys.platform == "win32" else path.open("rb") as file:
        yield file


def _open_alone(path: Path) -> BufferedReader:
    import msvcrt

    # Python's own `open` lets other programs write the file.
    kernel: Any = ctypes.WinDLL("kernel32", use_last_error=True)  # type: ignore[attr-defined]  # Windows only
    kernel.CreateFileW.restype = ctypes.c_void_p
    kernel.CreateFileW.argtypes = [
        ctypes.c_wchar_p,
        ctypes.c_uint32,
        ctypes.c_uint32,
        ctypes.c_void_p,
        ctypes.c_uint32,
        ctypes.c_uint32,
        ctypes.c_void_p,
    ]
    handle = kernel.CreateFileW(str(path), _READ, _OTHERS_READ, None, _EXISTING, 0, None)
    if handle in (None, _INVALID):
        raise ctypes.WinError(ctypes.get_last_error())  # type: ignore[attr-defined]  # Windows only
    descriptor: int = msvcrt.open_osfhandle(handle, os.O_RDONLY)  # type: ignore[attr-defined]  # Windows only
    return BufferedReader(FileIO(descriptor, "rb"))
