"""Asking for a file or folder: the system's own dialogs, each beginning where the last one ended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.local_preferences import files_folder, remember_files_folder

SUFFIX = ".assessment"


def _assessment_files() -> str:
    return QCoreApplication.translate("asking", "Assessment files") + f" (*{SUFFIX})"


def _every_file() -> str:
    return QCoreApplication.translate("asking", "All files") + " (*)"


def ask_assessment_files(parent: QWidget, title: str) -> list[Path]:
    """Assessment files to read, one or more; none where the person thought better of it."""
    chosen, _ = QFileDialog.getOpenFileNames(
        parent, title, str(files_folder()), f"{_assessment_files()};;{_every_file()}"
    )
    return _kept([Path(text) for text in chosen])


def ask_assessment_file(parent: QWidget, title: str) -> Path | None:
    """One assessment file to read."""
    chosen, _ = QFileDialog.getOpenFileName(
        parent, title, str(files_folder()), f"{_assessment_files()};;{_every_file()}"
    )
    return _first(chosen)


def ask_where_to_write(parent: QWidget, title: str, name: str) -> Path | None:
    """Where to write an assessment file, `name` unless the person says otherwise."""
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(files_folder() / name), _assessment_files())
    path = _first(chosen)
    return path.with_name(path.name + SUFFIX) if path is not None and not path.suffix else path


def ask_table(parent: QWidget, title: str) -> Path | None:
    """A spreadsheet or CSV file to read."""
    tables = QCoreApplication.translate("asking", "Tables") + " (*.csv *.xlsx)"
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(files_folder()), f"{tables};;{_every_file()}")
    return _first(chosen)


def ask_folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """A folder that is there."""
    chosen = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(chosen) if chosen else None


def _first(chosen: str) -> Path | None:
    return next(iter(_kept([Path(chosen)] if chosen else [])), None)


def _kept(paths: list[Path]) -> list[Path]:
    if paths:
        remember_files_folder(paths[0].parent)
    return paths
