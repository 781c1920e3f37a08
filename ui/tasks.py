"""Run long work on one worker thread. The work opens its own session, uses no widget and returns plain data."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

from app.errors import AbovelineError, BugError
from app.logs import Event, timed
from ui.thread_results import ThreadResults

if TYPE_CHECKING:
    from app.session.session import Session

T = TypeVar("T")


class Cancelled(Exception):  # noqa: N818 - it is no error
    """The person cancelled the work before it had written anything."""


class Job(QObject):
    """Work that is running. Exactly one of `done`, `failed` and `cancelled` is emitted, on the UI thread.

    `stepped` carries the text of the current step, its number and the number of steps. `done` carries the result,
    `failed` the error. `ended` follows each of the three.

    Args:
        work: The function to run on the worker. It gets the job and returns the result.
        parent: The owner of the job.
    """

    stepped = Signal(str, int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(self, work: Callable[[Job], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work: Callable[[Job], Any] | None = work
        self._stop = False
        self._silent = False
        # The job may be deleted before the worker is back from handing its result over, so that is no signal of it: a
        # signal frees the slots of a deleted object where it is emitted, and with them a page on the worker.
        results = ThreadResults(self)
        results.came.connect(self._settle)
        self._give = results.giver()

    def cancel(self) -> None:
        """Ask the work to stop at its next step. A write that has begun is finished."""
        self._stop = True

    def silence(self) -> None:
        """Emit no result, because the objects that asked for it are being deleted."""
        self._silent = True

    def step(self, text: str, number: int, of: int) -> None:
        """Report the next step. Called by the work.

        Args:
            text: The step in words.
            number: The number of the step.
            of: The number of steps.

        Raises:
            Cancelled: The person cancelled the work.
        """
        if self._stop:
            raise Cancelled
        self.stepped.emit(text, number, of)

    def run(self) -> None:
        """Do the work. Called on the worker. An unexpected error goes on to the thread's exception hook."""
        result: Any = None
        work = self._work
        ending: object = BugError("The program could not finish this. Everything saved before is safe.")
        try:
            if work is not None:
                with timed(Event.JOB, job=work):
                    result = work(self)
            ending = None
        except AbovelineError as refused:
            ending = refused.with_traceback(None)
        except Cancelled as stopped:
            ending = stopped.with_traceback(None)
        finally:
            # The work often is a method of a page, and a page that is deleted on the worker ends the program. So the
            # last reference to it is dropped on the UI thread, by `_settle`.
            work = None
            self._give((result, ending))

    def _settle(self, given: tuple[object, object]) -> None:
        result, ending = given
        self._work = None
        if self._silent:
            pass
        elif isinstance(ending, Cancelled):
            self.cancelled.emit()
        elif ending is not None:
            self.failed.emit(ending)
        else:
            self.done.emit(result)
        self.ended.emit()
        self.deleteLater()


class Tasks(QObject):
    """The worker, which runs one job after another so that two never write at the same time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._jobs: list[Job] = []

    @property
    def busy(self) -> bool:
        """Whether a job is running or waiting."""
        return bool(self._jobs)

    def run(self, work: Callable[[Job], Any]) -> Job:
        """Start `work` and return its job. The caller connects to its signals before it returns to the event loop."""
        job = Job(work, self)
        self._jobs.append(job)
        job.ended.connect(self._forget)
        self._pool.start(job.run)
        return job

    def stop(self) -> None:
        """Cancel all jobs, emit no results, and wait until the worker has closed its files."""
        for job in self._jobs:
            job.cancel()
            job.silence()
        self._pool.waitForDone()

    def _forget(self) -> None:
        self._jobs = [job for job in self._jobs if job is not self.sender()]


def on_own_session(folder: Path, key: bytes, work: Callable[[Session, Job], T]) -> Callable[[Job], T]:
    """Return `work` with a session of its own, because a database connection belongs to the thread that opened it.

    Args:
        folder: The folder of the inspection.
        key: The inspection key.
        work: The function, which gets the session and the job.
    """

    @wraps(work)
    def run(job: Job) -> T:
        from app.commands.opening import open_with_key

        session = open_with_key(folder, key)
        try:
            return work(session, job)
        finally:
            session.close()

    return run
