"""Read an .xls workbook in a process of its own, whose memory and time are limited.

The library reads a damaged workbook without limits, so only another process can be stopped in time.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path

from app.child_process import creation_flags
from app.errors import DataError
from app.exchange.importers.cells import Book
from app.exchange.importers.formats.limits import damaged, too_much
from app.exchange.importers.formats.process_limits import limit_memory
from app.exchange.importers.formats.xls import read_xls

MAX_MEMORY = 1 << 30
MAX_SECONDS = 60
# A sample of some hundred cases. Where the system limits no memory, a larger workbook could take all of it.
MAX_BYTES_UNLIMITED = 1 << 20
_ROOT = Path(__file__).resolve().parents[4]


def read_xls_apart(name: str, data: bytes) -> Book:
    """Return the sheets of a workbook.

    Raises:
        DataError: The file is not a workbook that can be read, or takes too much memory or time.
    """
    command = [sys.executable, "-m", __name__, name]
    try:
        done = subprocess.run(  # noqa: S603 this program itself
            command,
            input=data,
            capture_output=True,
            timeout=MAX_SECONDS,
            check=False,
            cwd=_ROOT,
            creationflags=creation_flags(),
        )
    except subprocess.TimeoutExpired:
        raise damaged(name) from None
    if done.returncode or not done.stdout:
        raise damaged(name)
    result = pickle.loads(done.stdout)  # noqa: S301 written by this module
    if isinstance(result, Book):
        return result
    # The sentence of a refusal and its values.
    raise DataError(result)


def main(name: str) -> None:
    """Read the workbook on standard input, and write the book or the refusal to standard output."""
    data = sys.stdin.buffer.read()
    if not limit_memory(MAX_MEMORY) and len(data) > MAX_BYTES_UNLIMITED:
        result: object = too_much(name).message
        sys.stdout.buffer.write(pickle.dumps(result))
        return
    try:
        result = read_xls(name, data)
    except DataError as refused:
        result = refused.message
    sys.stdout.buffer.write(pickle.dumps(result))


if __name__ == "__main__":
    main(sys.argv[1])
