"""The log's file: Python's logging into a few small files in the platform's log folder."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from itertools import pairwise
from pathlib import Path
from typing import IO, cast

from app.crash import program_and_system
from app.folders import logs_folder
from app.logs import Entry, Event, log_event, send_to

NAME = "aboveline.log"
LARGEST = 512 * 1024  # bytes of one file: some weeks of work
OLDER = 3  # files kept beside the one that is written
LOGGER = "aboveline"
_ENTRY = "entry"


def open_log() -> Callable[[], None]:
    """Write the log to a file in the log folder, which only its user can read, and return what closes it.

    If the folder cannot be created or written, the program continues without a log. If a command opened the log before
    it opened the window, only the command closes it.
    """
    logger = logging.getLogger(LOGGER)
    if any(isinstance(each, _Handler) for each in logger.handlers):
        return lambda: None
    folder = logs_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = _Handler(folder / NAME)
    except OSError:
        return lambda: None
    logger.disabled = False  # a library that configures logging disables the loggers that it does not know
    logger.propagate = False
    logger.setLevel(logging.INFO)
    logger.addHandler(handler)

    def write(entry: Entry) -> None:
        logger.info(entry.text, extra={_ENTRY: entry})

    write(Entry(time.time(), f"started {program_and_system()}"))
    send_to(write)

    def close() -> None:
        log_event(Event.STOPPED)
        send_to(None)
        logger.removeHandler(handler)
        logger.propagate = True
        handler.close()

    return close


@contextmanager
def logging_to_file() -> Iterator[None]:
    """Write the log to its file while the block runs."""
    close = open_log()
    try:
        yield
    finally:
        close()


class _Handler(logging.FileHandler):
    """Writes entries of `app.logs` only, begins a new file at `LARGEST`, and ignores a disk that refuses a line.

    Python's own handler for this is in a module that also sends logs over a network, and loads two megabytes for it.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8")
        self.setFormatter(_Formatter())
        # A record that another module sends to this logger has text of its own, so it is refused.
        self.addFilter(lambda record: isinstance(getattr(record, _ENTRY, None), Entry))

    def _open(self) -> TextIOWrapper:
        def private(path: str, flags: int) -> int:
            return os.open(path, flags, 0o600)

        opened: IO[str] = open(self.baseFilename, self.mode, encoding=self.encoding, opener=private)  # noqa: SIM115 - the handler closes it
        return cast("TextIOWrapper", opened)

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, into a new file if it does not fit into the present one."""
        try:
            if self.stream is not None and self.stream.tell() + len(self.format(record)) >= LARGEST:
                self.stream.close()  # Windows renames no file that is open
                self.stream = self._new_file()
        except (OSError, ValueError):
            self.handleError(record)
        super().emit(record)

    def _new_file(self) -> TextIOWrapper:
        current = Path(self.baseFilename)
        files = [current, *(current.with_name(f"{current.name}.{number}") for number in range(1, OLDER + 1))]
        try:
            for newer, older in reversed([*pairwise(files)]):
                if newer.exists():
                    newer.replace(older)
        except OSError:
            pass  # the full file is written on
        return self._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Go on without the line: the disk is full or read-only, or another process holds the file on Windows."""


class _Formatter(logging.Formatter):
    """Time in UTC, process, and the entry's text. A record's own message, arguments and traceback are left out."""

    def format(self, record: logging.LogRecord) -> str:
        entry: Entry = getattr(record, _ENTRY)
        seconds, fraction = divmod(entry.at, 1)
        moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(seconds))
        return f"{moment}.{int(fraction * 1000):03}Z {os.getpid()} {entry.text}"
