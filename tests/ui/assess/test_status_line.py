"""Claims about the line under the form: a changed answer leaves its sentence the room to be read."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.assess.status_line import StatusLine
from ui.style import character_width


@pytest.mark.parametrize(("characters", "beside"), [(100, True), (55, False)], ids=["wide", "narrow or large text"])
def test_changed_answers_are_below_the_sentence_where_there_is_no_room_beside_it(
    qtbot: QtBot, characters: int, beside: bool
) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(characters * character_width(line.fontMetrics()), 200)
    line.status.setText("BRO-017 is marked as complete and has now changed. Ctrl+Z undoes the change.")
    line.changes.line.label.setText("1.1.12 changed from Yes to No.")
    line.changes.show()
    line.show()
    qtbot.waitUntil(lambda: (line.changes.x() > 0) is beside)
    lines = line.status.heightForWidth(line.status.width()) / line.fontMetrics().height()
    assert lines < 4
