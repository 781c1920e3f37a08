"""Claims about work on the worker: where it runs, how it ends, and which objects it releases."""

from __future__ import annotations

import threading
import weakref
from pathlib import Path

from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from app.errors import BugError, KnownError
from app.session.session import Session
from ui.context import Context
from ui.tasks import Job, Tasks, on_own_session


def test_work_runs_beside_the_ui_thread_and_its_result_arrives_on_it(qtbot: QtBot, tasks: Tasks) -> None:
    arrived: list[int] = []
    job = tasks.run(lambda _: threading.get_ident())
    job.done.connect(lambda worker: arrived.extend((worker, threading.get_ident())))
    with qtbot.waitSignal(job.ended):
        assert tasks.busy
    worker, here = arrived
    assert worker != here == threading.get_ident()
    assert not tasks.busy


def test_a_refusal_arrives_as_what_it_is(qtbot: QtBot, tasks: Tasks) -> None:
    def work(_: Job) -> None:
        raise KnownError("The disk is full.")

    with qtbot.waitSignal(tasks.run(work).failed) as failed:
        pass
    assert str(failed.args[0]) == "The disk is full."


def test_a_fault_of_the_program_ends_the_job_too(qtbot: QtBot, tasks: Tasks) -> None:
    def work(_: Job) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as faults:
        with qtbot.waitSignal(tasks.run(work).failed) as failed:
            pass
        # The worker reports the fault itself later.
        qtbot.waitUntil(lambda: bool(faults))
    assert isinstance(failed.args[0], BugError)
    assert [kind for kind, _, _ in faults] == [ZeroDivisionError]


def test_cancelled_work_stops_at_its_next_step(qtbot: QtBot, tasks: Tasks) -> None:
    begun, go_on = threading.Event(), threading.Event()
    reached: list[str] = []

    def work(job: Job) -> None:
        begun.set()
        go_on.wait()
        job.step("writing", 1, 1)
        reached.append("written")

    job = tasks.run(work)
    begun.wait()
    job.cancel()
    with qtbot.waitSignal(job.cancelled):
        go_on.set()
    assert reached == []


def test_steps_say_how_far_it_is(qtbot: QtBot, tasks: Tasks) -> None:
    listening = threading.Event()

    def work(job: Job) -> None:
        listening.wait()
        job.step("checking", 1, 2)

    with qtbot.waitSignal(tasks.run(work).stepped) as stepped:
        listening.set()
    assert stepped.args == ["checking", 1, 2]


def test_stopped_work_reports_no_end(qtbot: QtBot, tasks: Tasks) -> None:
    results: list[object] = []
    job = tasks.run(lambda _: 1)
    job.done.connect(results.append)
    with qtbot.waitSignal(job.ended):
        tasks.stop()
    assert results == []


def test_a_worker_has_a_session_of_its_own_and_closes_it(qtbot: QtBot, tasks: Tasks, small: Context) -> None:
    seen: list[Session] = []

    def work(session: Session, _: Job) -> Path:
        seen.append(session)
        return session.folder

    store = small.session.store
    job = tasks.run(on_own_session(store.folder, store.key, work))
    with qtbot.waitSignal(job.done) as done:
        pass
    assert done.args == [small.session.folder]
    assert seen[0] is not small.session
    assert seen[0].store.lock is None
    assert small.session.store.lock is not None


def test_a_job_lets_its_work_go_with_the_result_on_the_ui_thread(qtbot: QtBot, tasks: Tasks) -> None:
    class Page:
        def work(self, _job: Job) -> str:
            return "done"

    page = Page()
    held = weakref.ref(page)
    job = tasks.run(page.work)
    del page
    with qtbot.waitSignal(job.ended):
        pass
    assert held() is None
