"""Write a document in a process of its own.

The libraries keep Python busy for a second or more, in which a window of the same process would answer late. Another
process can also be ended in the middle of its work.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import IO

from app.errors import AbovelineError, BugError, KnownError
from app.message import Message
from app.reporting.document import Document
from app.reporting.formats.registry import format_of

_PATIENCE = 0.1  # seconds between two questions whether to go on
_ROOT = Path(__file__).resolve().parents[3]


def write_apart(document: Document, suffix: str, path: Path, template: Path | None, go_on: Callable[[], None]) -> None:
    """Write a document to `path`, and ask `go_on` now and then.

    Args:
        document: The document.
        suffix: The suffix of its format.
        path: The file to write.
        template: A house template, or None.
        go_on: Called while the process works. It may raise, which ends the process.

    Raises:
        KnownError: The document could not be written; with the sentence of the format.
    """
    command = [sys.executable, "-m", __name__]
    given = pickle.dumps((document, suffix, path, template))
    with subprocess.Popen(  # noqa: S603 - this program itself
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=_ROOT
    ) as process:
        try:
            answer = _answer(process, given, go_on)
        except BaseException:
            process.kill()
            raise
    if process.returncode or not answer:
        raise BugError("The document could not be made. Everything saved before is safe.")
    refusal = pickle.loads(answer)  # noqa: S301 - written by this module
    if isinstance(refusal, Message):
        raise KnownError(refusal)


def _answer(process: subprocess.Popen[bytes], given: bytes, go_on: Callable[[], None]) -> bytes:
    # A pipe takes less than a document. `communicate` sends no more of it once it has timed out, so a thread sends it.
    sender = Thread(target=_send, args=(process.stdin, given), daemon=True)
    sender.start()
    while True:
        try:
            process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            go_on()
        else:
            sender.join()
            return b"" if process.stdout is None else process.stdout.read()


def _send(pipe: IO[bytes] | None, given: bytes) -> None:
    # The process may be ended before it has read everything.
    with suppress(OSError, ValueError):
        if pipe is not None:
            pipe.write(given)
            pipe.close()


def main() -> None:
    """Write the document on standard input, and write None or the refusal to standard output."""
    document, suffix, path, template = pickle.loads(sys.stdin.buffer.read())  # noqa: S301 - this program itself
    found = format_of(suffix)
    refusal: Message | None = None
    try:
        if found is not None:
            found.write(document, path, template)
    except AbovelineError as refused:
        refusal = refused.message
    sys.stdout.buffer.write(pickle.dumps(refusal))


if __name__ == "__main__":
    main()
