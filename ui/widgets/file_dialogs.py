"""Ask for a file or folder with the system's dialog, which starts in the folder that was used last."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.local_preferences import files_folder, remember_files_folder

SUFFIX = ".assessment"
_TRACES = ("history", "lastVisited")


@contextmanager
def _without_trace() -> Iterator[None]:
    """Take from Qt's own settings the folders that its dialog adds: a folder's name may name a child."""
    stored = QSettings(QSettings.Scope.UserScope, "QtProject")
    stored.beginGroup("FileDialog")
    before = {name: stored.value(name) for name in _TRACES}
    try:
        yield
    finally:
        stored.sync()
        for name, value in before.items():
            if value is None:
                stored.remove(name)
            else:
                stored.setValue(name, value)


def _assessment_files() -> str:
    return QCoreApplication.translate("file_dialogs", "Assessment files") + f" (*{SUFFIX})"


def _every_file() -> str:
    return QCoreApplication.translate("file_dialogs", "All files") + " (*)"


def ask_assessment_files(parent: QWidget, title: str) -> list[Path]:
    """Return the assessment files that the person chose to read. The list is empty if the dialog was cancelled."""
    kinds = f"{_assessment_files()};;{_every_file()}"
    with _without_trace():
        chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(files_folder()), kinds)
    return _remembered([Path(text) for text in chosen])


def ask_assessment_file(parent: QWidget, title: str) -> Path | None:
    """Return the assessment file that the person chose to read, or None if the dialog was cancelled."""
    kinds = f"{_assessment_files()};;{_every_file()}"
    with _without_trace():
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(files_folder()), kinds)
    return _first(chosen)


def ask_receipts(parent: QWidget, title: str) -> list[Path]:
    """Return the receipts that the person chose. The list is empty if the dialog was cancelled."""
    receipts = QCoreApplication.translate("file_dialogs", "Receipts") + " (*.receipt)"
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(files_folder()), f"{receipts};;{_every_file()}")
    return _remembered([Path(text) for text in chosen])


def ask_where_to_write(parent: QWidget, title: str, name: str) -> Path | None:
    """Return where to write an assessment file, or None if the dialog was cancelled.

    Args:
        parent: The window of the dialog.
        title: The title of the dialog.
        name: The file name that the dialog suggests.
    """
    with _without_trace():
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(files_folder() / name), _assessment_files())
    path = _first(chosen)
    return path.with_name(path.name + SUFFIX) if path is not None and not path.suffix else path


def ask_where_to_write_data(parent: QWidget, title: str, name: str, suffix: str) -> Path | None:
    """Return where to write a file of data or a new folder of them, or None if the dialog was cancelled.

    Args:
        parent: The window of the dialog.
        title: The title of the dialog.
        name: The name that the dialog suggests, without its suffix.
        suffix: The suffix of the file; empty for a folder.
    """
    kinds = f"*{suffix}" if suffix else _every_file()
    with _without_trace():
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(files_folder() / f"{name}{suffix}"), kinds)
    path = _first(chosen)
    return path.with_name(path.name + suffix) if path is not None and suffix and not path.suffix else path


def ask_table(parent: QWidget, title: str) -> Path | None:
    """Return the spreadsheet or CSV file that the person chose to read, or None if the dialog was cancelled."""
    tables = QCoreApplication.translate("file_dialogs", "Tables") + " (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods *.xls)"
    with _without_trace():
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(files_folder()), f"{tables};;{_every_file()}")
    return _first(chosen)


def ask_plan(parent: QWidget, title: str) -> Path | None:
    """Return the filled-in plan that the person chose to read, or None if the dialog was cancelled."""
    plans = QCoreApplication.translate("file_dialogs", "Plans") + " (*.docx *.xlsx *.ods)"
    with _without_trace():
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(files_folder()), f"{plans};;{_every_file()}")
    return _first(chosen)


def ask_framework(parent: QWidget, title: str) -> Path | None:
    """Return the framework file that the person chose to read, or None if the dialog was cancelled."""
    frameworks = QCoreApplication.translate("file_dialogs", "Framework files") + " (*.toml)"
    with _without_trace():
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(files_folder()), f"{frameworks};;{_every_file()}")
    return _first(chosen)


def ask_where_to_write_workbook(parent: QWidget, title: str, name: str) -> Path | None:
    """Return where to write an XLSX workbook, or None if the dialog was cancelled; see `ask_where_to_write`."""
    workbooks = QCoreApplication.translate("file_dialogs", "Workbooks") + " (*.xlsx)"
    with _without_trace():
        chosen, _ = QFileDialog.getSaveFileName(parent, title, str(files_folder() / name), workbooks)
    path = _first(chosen)
    return path.with_name(f"{path.name}.xlsx") if path is not None and not path.suffix else path


def ask_file_of_keys(parent: QWidget, title: str) -> Path | None:
    """Return the file of recovery keys that the person chose to read, or None if the dialog was cancelled."""
    with _without_trace():
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(files_folder()), f"{_every_file()}")
    return _first(chosen)


def ask_document(parent: QWidget, title: str, suffixes: Sequence[str]) -> Path | None:
    """Return the document that the person chose to read, or None if the dialog was cancelled.

    Args:
        parent: The window of the dialog.
        title: The title of the dialog.
        suffixes: The suffixes that are offered, without a dot.
    """
    documents = QCoreApplication.translate("file_dialogs", "Documents")
    kinds = f"{documents} ({' '.join(f'*.{suffix}' for suffix in suffixes)})"
    with _without_trace():
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(files_folder()), f"{kinds};;{_every_file()}")
    return _first(chosen)


def ask_folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """Return the existing folder that the person chose, or None if the dialog was cancelled."""
    with _without_trace():
        chosen = QFileDialog.getExistingDirectory(parent, title, str(start))
    return Path(chosen) if chosen else None


def _first(chosen: str) -> Path | None:
    return next(iter(_remembered([Path(chosen)] if chosen else [])), None)


def _remembered(paths: list[Path]) -> list[Path]:
    """Return `paths`, after remembering their folder for the next dialog."""
    if paths:
        remember_files_folder(paths[0].parent)
    return paths
