"""The dialogs for files: they leave no name of a folder where anybody can read it."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.file_dialogs import ask_table


@pytest.mark.parametrize("before", [None, "file:///somewhere/else"])
def test_no_folder_that_was_chosen_is_left_in_a_file(
    qtbot: QtBot, laptop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(laptop / "qt"))
    stored = QSettings(QSettings.Scope.UserScope, "QtProject")
    chosen = tmp_path / "cases of A. Child"
    chosen.mkdir()
    (chosen / "sample.csv").write_text("reference\n")
    parent = QWidget()
    qtbot.addWidget(parent)

    def as_qt_asks(*_: object) -> tuple[str, str]:
        """Do what the static function does, without waiting for a person."""
        dialog = QFileDialog(parent, "Choose", str(chosen))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.show()
        dialog.accept()
        shiboken6.delete(dialog)
        return str(chosen / "sample.csv"), ""

    as_qt_asks()
    stored.sync()
    assert "Child" in str(stored.value("FileDialog/lastVisited")), "Qt does leave a trace"
    stored.remove("FileDialog/history")
    if before is None:
        stored.remove("FileDialog/lastVisited")
    else:
        stored.setValue("FileDialog/lastVisited", before)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", as_qt_asks)
    assert ask_table(parent, "Choose") == chosen / "sample.csv"
    stored.sync()
    assert stored.value("FileDialog/lastVisited") == before
    texts = [path.read_text(errors="replace") for path in laptop.rglob("*") if path.is_file()]
    assert not [text for text in texts if "Child" in text]
