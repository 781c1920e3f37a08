"""Claims about garbage: objects of Qt are deleted on the thread of the window, whoever else makes garbage."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui import garbage
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


@pytest.fixture
def collected(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The generations that are collected while each is due."""
    collected: list[int] = []
    collect = gc.collect

    def note(generation: int = 2) -> int:
        collected.append(generation)
        return collect(generation)

    monkeypatch.setattr(gc, "collect", note)
    monkeypatch.setattr(gc, "get_count", lambda: tuple(most + 1 for most in gc.get_threshold()))
    monkeypatch.setattr(garbage, "PAUSE_MS", 1000)
    return collected


def test_all_objects_are_looked_at_in_a_pause_and_not_between_keys(qtbot: QtBot, collected: list[int]) -> None:
    collection = GarbageCollection()
    field = QLineEdit()
    qtbot.addWidget(field)
    collection.collect_if_due()
    assert collected == [1]
    for _ in range(3):
        qtbot.waitUntil(lambda: collection.pause_left < garbage.PAUSE_MS // 2)
        QTest.keyClick(field, Qt.Key.Key_Y)
        assert collection.pause_left > garbage.PAUSE_MS // 2
    assert collected == [1]
    qtbot.waitUntil(lambda: collected == [1, 2])
    # It listens only until then.
    QTest.keyClick(field, Qt.Key.Key_Y)
    assert collection.pause_left == -1


def test_the_tests_of_the_window_wait_for_no_pause(collected: list[int]) -> None:
    GarbageCollection().collect_if_due(wait=False)
    assert collected == [2]


def test_the_wait_for_a_pause_ends(qtbot: QtBot, collected: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage, "PAUSE_MS", 600_000)
    monkeypatch.setattr(garbage, "_LONGEST_MS", 50)
    collection = GarbageCollection()
    collection.collect_if_due()
    qtbot.waitUntil(lambda: collected == [1, 2])
    assert collection.pause_left == -1


@pytest.mark.usefixtures("collected")
def test_stopping_forgets_what_waits_for_a_pause(qapp: QApplication) -> None:
    collection = GarbageCollection()
    collection.collect_if_due()
    assert collection.pause_left > 0
    collection.stop()
    assert collection.pause_left == -1


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
