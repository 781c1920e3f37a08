"""Claims about the fields of one record of the plan."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui.context import Context
from ui.findings.parts_form import Part, PartsForm
from ui.style import character_width


@pytest.mark.parametrize("letters", [24, 60])
def test_a_field_has_room_for_words_however_long_its_label_is(qtbot: QtBot, small: Context, letters: int) -> None:
    parts = (Part("what", "What will be done by then", "", 4), Part("who", "Who"))
    form = PartsForm(small, "action", parts)
    qtbot.addWidget(form)
    character = character_width(form.fontMetrics())
    form.resize(letters * character, 400)
    form.show()
    assert all(field.width() >= 18 * character for field in form.fields.values())
    assert all(field.geometry().right() <= form.width() for field in form.fields.values())
