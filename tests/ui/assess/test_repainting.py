"""A form shows after each key what it would show if all of it were painted again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from tests.ui.acting import keys_at, painted_again, press, shown
from tests.ui.assess.conftest import open_page, wait_for_older
from ui.assess.changes.older_changes import OlderChanges
from ui.assess.page import AssessPage
from ui.context import Context

KEYS = [
    *(Qt.Key(ord(letter)) for letter in "YNAYNARFGE123"),
    *(Qt.Key.Key_Return, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Tab),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_End),
]


@pytest.fixture(params=["system's looks", "program's looks"])
def page(
    request: pytest.FixtureRequest,
    unanswered: Context,
    dressed: Callable[[], None],
    qtbot: QtBot,
    qapp: QApplication,
) -> Iterator[AssessPage]:
    """BRO-017 of the reference inspection, in whose fields no cursor blinks."""
    if request.param == "program's looks":
        dressed()
    flashes = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield open_page(unanswered, qtbot, "BRO-017", "roh")
    qapp.setCursorFlashTime(flashes)


@pytest.mark.slow
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_what_is_on_screen_is_what_a_new_painting_shows(page: AssessPage, data: st.DataObject) -> None:
    page.open_case("BRO-017", {"page": data.draw(st.sampled_from(["facts", "asset", "roh", "lor", "safeguarding"]))})
    page.pages.take_focus()
    for key in data.draw(st.lists(st.sampled_from(KEYS), min_size=4, max_size=20)):
        if isinstance(keys_at(page), QComboBox) and key == Qt.Key.Key_Return:
            continue  # the platform of the tests cannot show a list of values
        press(keys_at(page), key)
        wait_for_older(page)
        shown(page)
        for older in page.findChildren(OlderChanges):
            # The list follows the open row some time after the row is laid out.
            older.place()
        before = shown(page)
        assert before == painted_again(page), key
