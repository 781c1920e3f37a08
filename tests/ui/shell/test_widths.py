"""Claims about panels resized by hand: they keep their width, and follow the size of text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from tests.ui.acting import child
from ui.assess.page import AssessPage
from ui.local_preferences import panel_width
from ui.settings import settings
from ui.shell.main_window import MainWindow


def pull(parts: QSplitter, by: int) -> None:
    """Pull the line between the two parts sideways, by so many pixels."""
    handle = parts.handle(1)
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    QTest.mouseMove(handle, middle + QPoint(by, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle + QPoint(by, 0))


def test_panels_are_as_wide_the_next_time_as_they_were_pulled(
    opened: Callable[[Path], MainWindow], small_folder: Path, qtbot: QtBot
) -> None:
    window = opened(small_folder)
    window.resize(1366, 768)
    assert window.view is not None
    window.view.open_case("BRO-001")
    window.view.scores.set_fold("full")
    found = {"inspectionParts": (1, -60), "parts": (0, 40)}
    before = {name: child(window, QSplitter, name).sizes()[place] for name, (place, _) in found.items()}
    for name, (_, by) in found.items():
        pull(child(window, QSplitter, name), by)
    after = {name: child(window, QSplitter, name).sizes()[place] for name, (place, _) in found.items()}
    assert after["inspectionParts"] > before["inspectionParts"]
    assert after["parts"] > before["parts"]
    qtbot.waitUntil(lambda: panel_width("scores") is not None and panel_width("outline") is not None)
    window.close()
    again = opened(small_folder)
    again.resize(1366, 768)
    assert again.view is not None
    again.view.open_case("BRO-001")

    def as_before() -> bool:
        now = {name: child(again, QSplitter, name).sizes()[place] for name, (place, _) in found.items()}
        return all(abs(now[name] - after[name]) <= 1 for name in found)

    qtbot.waitUntil(as_before)


def test_scores_folded_and_unfolded_are_as_wide_as_they_were_pulled(
    opened: Callable[[Path], MainWindow], small_folder: Path
) -> None:
    window = opened(small_folder)
    window.resize(1366, 768)
    assert window.view is not None
    scores = window.view.scores
    scores.set_fold("full")
    pull(child(window, QSplitter, "inspectionParts"), -60)
    wide = scores.width()
    for fold in ("strip", "nothing", "full"):
        scores.set_fold(fold)
    assert abs(scores.width() - wide) <= 1


@pytest.fixture
def answered_cases() -> frozenset[str]:
    return frozenset({"BRO-001"})


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_no_word_of_the_outline_is_cut_beside_unfolded_scores(
    opened: Callable[[Path], MainWindow], dressed: Callable[[], None], filled_folder: Path, percent: int
) -> None:
    settings().text_percent = percent
    dressed()
    window = opened(filled_folder)
    window.resize(1366, 768)
    assert window.view is not None
    window.view.open_case("BRO-001")
    window.view.scores.set_fold("full")
    page = child(window, AssessPage, "assess")
    for place in ("lor", "review"):
        page.go_to(place)
        QApplication.processEvents()
        bar = page.outline.verticalScrollBar().sizeHint().width()
        assert page.outline.viewport().width() >= page.outline.least_width() - bar
