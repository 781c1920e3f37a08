"""The store is tidied in a pause, and after a minute at the latest where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.session.changes import NOTHING
from app.store.acknowledged import read_acknowledged
from tests.helpers.inspections import small_copy
from ui.bus import ChangeBus
from ui.shell import upkeep
from ui.tasks import Tasks


def test_whoever_never_pauses_has_their_changes_counted_all_the_same(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(upkeep, "_IDLE_MS", 600_000)
    monkeypatch.setattr(upkeep, "_LONGEST_MS", 100)
    session, parent, bus = small_copy(tmp_path / "lead"), QObject(), ChangeBus()
    store = session.store
    (session.folder / "acknowledged").unlink(missing_ok=True)
    watch = upkeep.Upkeep(session, bus, Tasks(parent), lambda: None, parent)

    def is_counted() -> bool:
        bus.changed.emit(NOTHING)
        count = read_acknowledged(session.folder, store.key, store.id)
        return count is not None and count.row == store.last_row()

    qtbot.waitUntil(is_counted)
    watch.stop()
    session.close()
