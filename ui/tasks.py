"""Long work on one worker thread: it opens its own session, touches no widget, and hands back plain data."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

from app.errors import AbovelineError, BugError
from app.logs import Event, timed

if TYPE_CHECKING:
    from app.session.session import Session

T = TypeVar("T")


class Cancelled(Exception):  # noqa: N818 - what happened, not what went wrong
    """The person called the work off before it had written anything."""


class Job(QObject):
    """One piece of work under way. Exactly one of `done`, `failed` and `cancelled` is emitted, on the UI thread."""

    stepped = Signal(str, int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()
    _settled = Signal(object, object)

    def __init__(self, work: Callable[[Job], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = False
        self._silent = False
        # To a bound method of an object of the UI thread: queued, since the worker emits it.
        self._settled.connect(self._settle)

    def cancel(self) -> None:
        """Ask the work to stop at its next step. What is being written by then is written whole."""
        self._stop = True

    def silence(self) -> None:
        """Tell nobody how it ends: those who asked are going."""
        self._silent = True

    def step(self, text: str, number: int, of: int) -> None:
        """For the worker: say what comes next.

        Raises:
            Cancelled: the person called it off.
        """
        if self._stop:
            raise Cancelled
        self.stepped.emit(text, number, of)

    def run(self) -> None:
        """For the worker: do the work. A fault of the program's own goes on to the thread's exception hook."""
        result: Any = None
        ending: object = BugError("The program could not finish this. What was saved before is safe.")
        try:
            with timed(Event.JOB, job=self._work):
                result = self._work(self)
            ending = None
        except AbovelineError as refused:
            ending = refused
        except Cancelled as stopped:
            ending = stopped
        finally:
            self._settled.emit(result, ending)

    def _settle(self, result: object, ending: object) -> None:
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
    """The worker: one job after another, so that two never write at once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._jobs: list[Job] = []

    @property
    def busy(self) -> bool:
        return bool(self._jobs)

    def run(self, work: Callable[[Job], Any]) -> Job:
        """Start `work`; connect to the job's signals before returning to the event loop."""
        job = Job(work, self)
        self._jobs.append(job)
        job.ended.connect(self._forget)
        self._pool.start(job.run)
        return job

    def stop(self) -> None:
        """Call everything off, wait until the worker has let go of its files, and tell nobody how it ended."""
        for job in self._jobs:
            job.cancel()
            job.silence()
        self._pool.waitForDone()

    def _forget(self) -> None:
        self._jobs = [job for job in self._jobs if job is not self.sender()]


def on_own_session(folder: Path, key: bytes, work: Callable[[Session, Job], T]) -> Callable[[Job], T]:
    """`work` with a session of the worker's own on the inspection in `folder`: connections stay on their thread."""

    @wraps(work)
    def run(job: Job) -> T:
        from app.commands.opening import open_with_key

        session = open_with_key(folder, key)
        try:
            return work(session, job)
        finally:
            session.close()

    return run
