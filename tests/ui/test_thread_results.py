"""Claims about results that threads hand over: they come on the UI thread, and to nobody once the asker is gone."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ui.thread_results import ThreadResults


def test_a_result_comes_on_the_ui_thread_and_only_to_who_asked(qtbot: QtBot) -> None:
    owner = QObject()
    asked, other = ThreadResults(owner), ThreadResults(owner)
    came: list[tuple[object, QThread]] = []
    asked.came.connect(lambda result: came.append((result, QThread.currentThread())))
    other.came.connect(lambda _: pytest.fail("the result was another's"))
    thread = threading.Thread(target=asked.giver(), args=("done",))
    thread.start()
    qtbot.waitUntil(lambda: bool(came))
    thread.join()
    assert came == [("done", owner.thread())]


def give_together(begin: threading.Barrier, give: Callable[[object], None]) -> None:
    begin.wait()
    give("late")


def test_a_result_for_an_object_that_is_deleted_meanwhile_is_dropped(qtbot: QtBot) -> None:
    for _ in range(50):
        results = ThreadResults(QObject(QCoreApplication.instance()))
        begin = threading.Barrier(2)
        thread = threading.Thread(target=give_together, args=(begin, results.giver()))
        thread.start()
        begin.wait()
        delete(results)
        thread.join()
        QCoreApplication.processEvents()
