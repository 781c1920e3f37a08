"""Memory of this process that holds secrets: kept from dumps, and overwritten once it is free.

Python does not wipe an object that it drops, and copies texts and keys as it works with them. So nothing is wiped one
by one: after an inspection is closed, all free memory is overwritten. See "Memory" in docs/file-format.md.
"""

from __future__ import annotations

import ctypes
import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from typing import Any

_PR_SET_DUMPABLE = 4
_M_PERTURB = -6
_SEM_FAIL_CRITICAL_ERRORS, _SEM_NO_GP_FAULT_BOX = 0x1, 0x2
_WER_NO_HEAP = 0x1
_FILL = 0x5A
# The sizes of Python's small objects, and of the blocks that the C library keeps for the next request of a thread. The
# GNU C library keeps 7 of each size, and 16 since its version 2.42.
_SMALL = range(512, 32, -16)
_CACHED = range(24, 1033, 16)
_CACHED_EACH = 32
_HEADER = sys.getsizeof(b"")
_FREE_POOLS = 16 << 20
_FREE_BLOCKS = 1 << 20


@contextmanager
def without_collecting() -> Iterator[None]:
    """Collect no garbage while the block runs: it makes very many objects, and none of them in circles.

    Python's collector looks at all of them again and again as they become more, which takes a third of the time.
    Only the main thread switches it: the window collects on its own thread and has it off, workers included.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@cache
def protect_process() -> None:
    """Keep the memory of this process out of dumps and from other programs of the same user, where the system can.

    On Linux no core file is written, and only the administrator may read the memory. On Windows no dialog of a crash
    waits with the memory, and a report of it has no heap. glibc overwrites what the program frees.
    """
    # A system without one of these calls goes on without it: nothing depends on them but the protection.
    with suppress(OSError, AttributeError, ImportError, ValueError):
        if sys.platform == "win32":
            kernel: Any = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined]  # Windows only
            kernel.SetErrorMode(_SEM_FAIL_CRITICAL_ERRORS | _SEM_NO_GP_FAULT_BOX)
            kernel.WerSetFlags(_WER_NO_HEAP)
            return
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
        library = _c_library()
        if library is not None and sys.platform.startswith("linux"):
            library.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
            library.mallopt(_M_PERTURB, _FILL)


def overwrite_free_memory() -> None:
    """Drop objects that nothing refers to, and overwrite the memory that they and the others have left.

    It takes about a tenth of a second. Blocks that are in use are not touched.
    """
    gc.collect()
    _overwrite_small_objects()
    overwrite_cached_blocks()
    return_free_memory()


def return_free_memory() -> None:
    """Return memory that is free between blocks in use to the system. It takes less than a millisecond.

    The pictures of rows and the texts of a page that was left are free, and the C library alone returns little of them.
    """
    library = _c_library()
    if library is not None and sys.platform.startswith("linux"):
        with suppress(AttributeError):
            library.malloc_trim(0)


def overwrite_cached_blocks() -> None:
    """Fill the blocks that the C library keeps for this thread, which it does not overwrite when they are freed.

    It takes a millisecond. It is called immediately after a library has freed a secret, on the same thread: what is
    given such a block later may leave a part of it as it was.
    """
    library = _c_library()
    if library is None or not sys.platform.startswith("linux"):
        return
    held = [(library.malloc(size), size) for size in _CACHED for _ in range(_CACHED_EACH)]
    for block, size in held:
        if block:
            ctypes.memset(block, 0, size)
    for block, _ in held:
        library.free(block)


def _overwrite_small_objects() -> None:
    """Fill the free blocks of Python's small objects with zeros: first whole free pools, then those of each size."""
    held: list[bytes] = []
    for size in _SMALL:
        volume = _FREE_POOLS if size == _SMALL[0] else _FREE_BLOCKS
        held.extend(bytes(size - _HEADER) for _ in range(volume // size))


def _c_library() -> Any:
    """Return the C library of this process, or None where it has none of its own, as on Windows."""
    try:
        library = ctypes.CDLL(None)
        library.malloc.argtypes, library.malloc.restype = [ctypes.c_size_t], ctypes.c_void_p
        library.free.argtypes, library.free.restype = [ctypes.c_void_p], None
    except (OSError, AttributeError, TypeError):
        return None
    return library
