"""Claims about what is spoken."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.widgets import screen_reader


def test_a_text_goes_to_the_screen_reader_as_an_announcement(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    events: list[object] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", events.append)
    label = QLabel()
    qtbot.addWidget(label)
    screen_reader.announce(label, "1.1.06 Yes")
    screen_reader.announce(label, "")
    [event] = events
    assert isinstance(event, QAccessibleAnnouncementEvent)
    assert event.message() == "1.1.06 Yes"
    assert event.politeness() == QAccessible.AnnouncementPoliteness.Polite
