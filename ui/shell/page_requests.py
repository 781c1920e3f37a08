"""The files and folders that the person is asked for before a page is opened with them.

The dialogs are imported on use: the registry of pages imports this module, and the first page asks for no file.
"""

from __future__ import annotations

from types import ModuleType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.local_preferences import files_folder
from ui.shell.page import PageState


def ask_file_to_join(parent: QWidget) -> PageState | None:
    """Return the state of a page that joins from the file chosen; None where the person cancelled."""
    file = _dialogs().ask_assessment_file(parent, _tr("Join from a file"))
    return {"file": str(file)} if file is not None else None


def ask_backups(parent: QWidget) -> PageState | None:
    """Return the state of a page that restores from the folder chosen; None where the person cancelled."""
    folder = _dialogs().ask_folder(parent, _tr("Choose a backup, or the folder of them"), files_folder())
    return {"folder": str(folder)} if folder is not None else None


def ask_sheet(parent: QWidget) -> PageState | None:
    """Return the state of a page that imports the sheet chosen; None where the person cancelled."""
    file = _dialogs().ask_table(parent, _tr("Import the sample"))
    return {"file": str(file)} if file is not None else None


def ask_files_to_merge(parent: QWidget) -> PageState | None:
    """Return the state of a page that merges the files chosen; None where the person cancelled."""
    paths = _dialogs().ask_assessment_files(parent, _tr("Merge files"))
    return {"paths": [str(path) for path in paths]} if paths else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)


def _dialogs() -> ModuleType:
    from ui.widgets import file_dialogs

    return file_dialogs
