"""Make documents in a process of its own.

Reading an inspection, putting a document together and writing it keep Python busy for seconds, in which a window of the
same process would answer late. So another process does all of it, at a lower priority. It can also be ended in the
middle of its work. It gets the key over its standard input, and nothing else sees it.
"""

from __future__ import annotations

import os
import pickle
import queue
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import partial
from pathlib import Path
from threading import Thread
from typing import IO, Any

from app.child_process import creation_flags
from app.commands.documents import MadeDocument, Order, at_one_moment, check_order, write_order
from app.commands.opening import open_with_key
from app.commands.plain_files import plain_file
from app.errors import AbovelineError, BugError
from app.memory import protect_process
from app.message import Message
from app.store.files import made_whole
from app.store.opening import open_store

Step = Callable[[Message, int, int], None]
"""Called with the step in words, the number of the document and the number of documents. It may raise, which stops."""

_Whole = Callable[[Path], AbstractContextManager[Path]]

_READING, _WRITING, _PUTTING = (
    Message("Reading the inspection"),
    Message("Writing the document"),
    Message("Putting it in its place"),
)
_PATIENCE = 0.1  # seconds between two questions whether to go on
_LESS_URGENT = 5
_LOOK_SECONDS = 0.05
_SYNCHRONIZE, _WITHOUT_END = 0x00100000, 0xFFFFFFFF  # of Windows: the right to wait for a process, and how long
_ROOT = Path(__file__).resolve().parents[2]


def make_apart(folder: Path, key: bytes, orders: Sequence[Order], step: Step) -> list[MadeDocument]:
    """Make documents of an inspection one after the other, each whole or not at all, in another process.

    Args:
        folder: The folder of the inspection, which is only read.
        key: The inspection key.
        orders: The documents.
        step: Called several times a second. Where it raises, the process is ended and its document is not made; those
            before it are.

    Raises:
        DataError: As `make_report`.
        KnownError: As `make_report`.
        BugError: The process failed.
    """
    made: list[MadeDocument] = []
    with _noting(folder, key) as whole, _worker() as worker:
        worker.send((folder, key))
        for number, order in enumerate(orders, 1):
            made.append(_made(worker, order, whole, partial(_call, step, number, len(orders))))
    return made


@contextmanager
def _noting(folder: Path, key: bytes) -> Iterator[_Whole]:
    """Yield what makes a file whole, and notes its temporary name in the store where the store can be written."""
    try:
        store = open_store(folder, key)
    except AbovelineError:
        yield made_whole
        return
    try:
        yield partial(plain_file, store)
    finally:
        store.close()


def _call(step: Step, number: int, of: int, text: Message) -> None:
    step(text, number, of)


def _made(worker: _Worker, order: Order, whole: _Whole, go_on: Callable[[Message], None]) -> MadeDocument:
    go_on(_READING)
    worker.send(order)
    worker.answer(partial(go_on, _READING))
    # The file is this process's, so an ended one leaves nothing of it behind.
    with whole(order.path) as part, worker.ending_if_it_fails():
        go_on(_WRITING)
        worker.send(part)
        record = worker.answer(partial(go_on, _WRITING))
        go_on(_PUTTING)
    return MadeDocument(order.path, order.kind, record)


class _Worker:
    """The other process as this one sees it: what is sent, and the answers."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        # A pipe cannot be asked on every system whether something came, so a thread waits for it.
        self._came: queue.Queue[Any] = queue.Queue()
        Thread(target=_receive, args=(process.stdout, self._came), daemon=True).start()

    def send(self, given: object) -> None:
        """Send something. A process that has ended is noticed by the next answer."""
        with suppress(OSError, ValueError):
            pickle.dump(given, _pipe(self._process.stdin))
            _pipe(self._process.stdin).flush()

    def answer(self, go_on: Callable[[], None]) -> Any:
        """Return the next answer, and call `go_on` while it is not there.

        Raises:
            AbovelineError: The answer is a refusal.
            BugError: The process has ended.
        """
        while True:
            try:
                came = self._came.get(timeout=_PATIENCE)
            except queue.Empty:
                go_on()
                continue
            if came is _ENDED:
                raise BugError("The document could not be made. Everything saved before is safe.")
            refused, result = came
            if refused is not None:
                raise refused(result)
            return result

    @contextmanager
    def ending_if_it_fails(self) -> Iterator[None]:
        """End the process before anybody removes its file, which it could make again, or has open on Windows."""
        try:
            yield
        except BaseException:
            self._process.kill()
            self._process.wait()
            raise


_ENDED = object()


@contextmanager
def _worker() -> Iterator[_Worker]:
    with subprocess.Popen(  # noqa: S603 - this program itself
        [sys.executable, "-m", __name__],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=_ROOT,
        creationflags=creation_flags(less_urgent=True),
    ) as process:
        try:
            yield _Worker(process)
        finally:
            # It keeps nothing that could be lost: it only reads, and its files are this process's.
            process.kill()
            # Closing writes the rest of what was sent. An ended process takes none; that error hid the reason.
            with suppress(OSError):
                _pipe(process.stdin).close()


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ValueError("the process has no such pipe")
    return pipe


def _receive(pipe: IO[bytes] | None, came: queue.Queue[Any]) -> None:
    try:
        while True:
            came.put(pickle.load(_pipe(pipe)))  # noqa: S301 - written by this module
    except (EOFError, OSError, ValueError, pickle.UnpicklingError):
        came.put(_ENDED)


def main() -> None:
    """Make the documents that standard input asks for, all as of one moment, until it ends or one is refused."""
    protect_process()
    if sys.platform != "win32":
        os.nice(_LESS_URGENT)
    Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    try:
        folder, key = _asked()
        session = open_with_key(folder, key, read_only=True)
        with at_one_moment(session), suppress(EOFError):
            while True:
                order = _asked()
                check_order(session, order)
                _answer(None)
                _answer(write_order(session, order, _asked()))
    except AbovelineError as refused:
        # An error itself cannot be sent with its message whole.
        _answer(refused.message, type(refused))


def _end_with(parent: int) -> None:
    """End this process when the one that started it is gone, which notes and removes the files that are written here.

    Standard input is no way to notice it: on Windows, a thread that waits for a pipe stops libraries from being loaded.
    """
    if sys.platform == "win32":
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.OpenProcess.restype = ctypes.c_void_p
        process = kernel.OpenProcess(_SYNCHRONIZE, False, parent)  # noqa: FBT003 - whether it is inherited
        if not process or kernel.WaitForSingleObject(ctypes.c_void_p(process), _WITHOUT_END) != 0:
            return
    else:
        while os.getppid() == parent:
            time.sleep(_LOOK_SECONDS)
    os._exit(1)


def _asked() -> Any:
    return pickle.load(sys.stdin.buffer)  # noqa: S301 - this program itself


def _answer(result: object, refused: type[AbovelineError] | None = None) -> None:
    pickle.dump((refused, result), sys.stdout.buffer)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
