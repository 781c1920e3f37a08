"""Claims about garbage: objects of Qt are deleted on the thread of the window, whoever else makes garbage."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.garbage import GarbageCollection
from ui.safety.forgetting import forget_deleted_pages


class _Cycle:
    """An object that only the collector finds, and that notes the thread which deletes it."""

    deleted_on: list[int]

    def __init__(self, deleted_on: list[int]) -> None:
        self.itself = self
        self.deleted_on = deleted_on

    def __del__(self) -> None:
        self.deleted_on.append(threading.get_ident())


@pytest.fixture
def collection() -> Iterator[GarbageCollection]:
    """The collection of the window, in place of that of the tests."""
    enabled = gc.isenabled()
    collection = GarbageCollection()
    yield collection
    collection.stop()
    if enabled:
        gc.enable()
    else:
        gc.disable()


def test_a_worker_that_makes_garbage_deletes_nothing_of_the_window(qtbot: QtBot, collection: GarbageCollection) -> None:
    collection.start()
    deleted_on: list[int] = []
    _Cycle(deleted_on)
    made: list[list[int]] = []
    worker = threading.Thread(target=lambda: made.extend([number] for number in range(3 * gc.get_threshold()[0])))
    worker.start()
    worker.join()
    assert deleted_on == []
    qtbot.waitUntil(lambda: deleted_on == [threading.get_ident()])


def test_a_little_garbage_waits(collection: GarbageCollection) -> None:
    gc.collect()
    deleted_on: list[int] = []
    _Cycle(deleted_on)
    collection.collect_if_due()
    assert deleted_on == []
    gc.collect()
    assert len(deleted_on) == 1


def test_forgetting_deleted_pages_leaves_a_worker_the_objects_that_it_is_making(qapp: QApplication) -> None:
    begun, ended = threading.Event(), threading.Event()
    failed: list[SystemError] = []

    def make() -> None:
        try:
            while not ended.is_set():
                tuple(number for number in range(1000))
                begun.set()
        except SystemError as trouble:
            failed.append(trouble)

    worker = threading.Thread(target=make)
    worker.start()
    begun.wait(30)
    for _ in range(5):
        forget_deleted_pages([])
    ended.set()
    worker.join(30)
    assert failed == []
