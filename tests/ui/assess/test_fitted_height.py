"""A field that grows with its text comes to rest, whatever it holds and however wide it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.assess.fields.note_edit import NoteEdit
from ui.assess.form.evidence_edit import EvidenceEdit

SENTENCE = "Seen again with her: a plan of July names her school and when she is on her own there. "
# One for the new text, and a few for the bars that come and go with it.
_MOST_RESIZES = 8


class Resizes(QObject):
    """Counts the resizes of a field."""

    times = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.times += 1
        return super().eventFilter(watched, event)


@pytest.mark.parametrize("kind", [NoteEdit, EvidenceEdit])
def test_a_field_comes_to_rest_after_each_change(
    qtbot: QtBot, large_text: None, kind: type[NoteEdit | EvidenceEdit]
) -> None:
    around, inside, field, resizes = QScrollArea(), QWidget(), kind(), Resizes()
    around.setWidgetResizable(True)
    column = QVBoxLayout(inside)
    column.addWidget(field)
    column.addStretch(1)
    around.setWidget(inside)
    qtbot.addWidget(around)
    with qtbot.waitExposed(around):
        around.show()
    field.viewport().installEventFilter(resizes)
    for width in range(300, 700, 35):
        around.resize(width, 250)
        for count in range(1, 40, 3):
            QApplication.processEvents()
            resizes.times = 0
            field.setPlainText(" ".join((SENTENCE * 3).split()[:count]))
            for _ in range(_MOST_RESIZES):
                QApplication.processEvents()
            assert resizes.times <= _MOST_RESIZES, (width, count)
            assert not field.horizontalScrollBar().isVisible()
