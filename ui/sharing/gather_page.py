"""Gather: watch a folder for files of other laptops, and have the new ones checked and merged."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent

from app.commands.gathering import (
    FolderWatch,
    Found,
    gather_folder,
    known_files,
    note_gather_folder,
    sort_files,
)
from app.errors import AbovelineError
from ui.context import Context
from ui.language.counts import counted
from ui.language.messages import error_text
from ui.local_preferences import files_folder, is_folder
from ui.tasks import Job, Tasks
from ui.widgets.file_dialogs import ask_folder
from ui.widgets.forms.form_page import FormPage
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.text_table import fill, fit, text_table

_EVERY_MS = 2000
_ROWS_SHOWN = 12


class GatherPage(FormPage):
    """The page that watches a folder. `files_chosen` carries the new files, to be checked and merged."""

    files_chosen = Signal(list)

    def __init__(self, context: Context) -> None:
        super().__init__("gatherPage", "")
        self._context = context
        # Of its own: a slow share must keep no other work waiting, and nobody from another page.
        self._tasks = Tasks(self)
        self._watch: FolderWatch | None = None
        self._looking = False
        self._found = Found()
        self._changing: list[Path] = []
        self._sorted: list[tuple[Path, int, int]] = []
        self.title.setText(self.tr("Gather"))
        self.setAccessibleName(self.title.text())
        self.intro.setText(
            self.tr(
                "Choose a stick or a shared folder. While this page is in view, files that come into it are listed. "
                "You see what they change before you merge them. Files can also be dropped on the window."
            )
        )
        self.intro.show()
        self._files = text_table(
            "gatherFiles", self.tr("Files in the folder"), (self.tr("File"), self.tr("State")), wide=(1,)
        )
        self.column.insertWidget(self.column.indexOf(self.notice), self._files)
        self._take = self.add_button("gatherCheck", "", self._check, main=True)
        self._choose = self.add_button("gatherChoose", self.tr("Choose a folder…"), self._ask_folder)
        self.add_way_back(self.tr("Back"))
        set_initial_focus(self, self._choose)
        # A stick or a share may report nothing, so the folder is also looked at again and again.
        self._system = QFileSystemWatcher(self)
        self._system.directoryChanged.connect(self.look)
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._show()

    @property
    def folder(self) -> Path | None:
        """The folder that is watched."""
        return self._watch.folder if self._watch is not None else None

    def save_state(self) -> dict[str, Any]:
        """Return the folder."""
        return {"folder": str(self.folder)} if self.folder is not None else {}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Watch the folder that `state` names, or the one that was watched last."""
        folder = Path(state["folder"]) if "folder" in state else gather_folder(self._context.session)
        if folder is not None:
            self.watch(folder)
        self._choose.setFocus()

    def watch(self, folder: Path) -> None:
        """Watch a folder from now on."""
        if self._system.directories():
            self._system.removePaths(self._system.directories())
        self._watch = FolderWatch(folder)
        self._found, self._changing, self._sorted = Found(), [], []
        if is_folder(folder):
            self._system.addPath(str(folder))
        self._show()
        self.look()

    def look(self) -> None:
        """Look into the folder on the worker, unless that is under way or the worker has other work."""
        watch = self._watch
        if watch is None or self._looking or self._tasks.busy or not self.isVisible():
            return
        known, before = known_files(self._context.session), self._sorted

        def work(_: Job) -> tuple[Found | None, list[Path], list[tuple[Path, int, int]]]:
            settled, changing = watch.look()
            states = [(path, (found := path.stat()).st_size, found.st_mtime_ns) for path in settled if path.exists()]
            # The files are read only when one of them is new.
            return (None if states == before else sort_files(known, settled)), changing, states

        self._looking = True
        job = self._tasks.run(work)
        job.done.connect(self._looked)
        job.failed.connect(self._refused)
        job.ended.connect(self._ended)

    def _ended(self) -> None:
        self._looking = False

    def _looked(self, result: tuple[Found | None, list[Path], list[tuple[Path, int, int]]]) -> None:
        found, self._changing, self._sorted = result
        if found is not None:
            self._found = found
        if self._in_trouble:
            self.notice.clear()
        self._show()

    def _refused(self, trouble: AbovelineError) -> None:
        self._found, self._changing, self._sorted = Found(), [], []
        self._show()
        if self.notice.text != error_text(trouble):
            self.notice.say_trouble(trouble)

    def _show(self) -> None:
        rows: list[tuple[str | int, ...]] = [(path.name, self.tr("New")) for path in self._found.new]
        rows += [(path.name, self.tr("Is being copied")) for path in self._changing]
        rows += [(each.path.name, error_text(each.trouble)) for each in self._found.refused]
        rows += [(path.name, self.tr("Merged or handed out before")) for path in self._found.known]
        fill(self._files, rows)
        fit(self._files, most=_ROWS_SHOWN)
        self._files.setVisible(self._watch is not None)
        count = len(self._found.new)
        text = counted(count, self.tr("Check {n} new file…"), self.tr("Check {n} new files…"))
        if self._take.text() != text:
            self._take.setText(text)
            self._take.setAccessibleName(text)
        self._take.setEnabled(bool(count))
        if self.folder is not None and not self._in_trouble:
            watching = self.tr("Watching {folder}").format(folder=self.folder)
            if self.notice.text != watching:
                self.notice.say(watching)

    @property
    def _in_trouble(self) -> bool:
        return bool(self.notice.text) and self.notice.kind == "error"

    def _check(self) -> None:
        if self._found.new:
            self.files_chosen.emit([str(path) for path in self._found.new])

    def _ask_folder(self) -> None:
        start = self.folder if self.folder is not None and is_folder(self.folder) else files_folder()
        folder = ask_folder(self, self.tr("Choose the folder to gather from"), start)
        if folder is None:
            return
        self.notice.clear()
        try:
            note_gather_folder(self._context.session, folder)
        except AbovelineError as trouble:
            self.notice.say_trouble(trouble)
        self.watch(folder)

    def showEvent(self, event: QShowEvent) -> None:
        """Look, and go on looking while the page is in view."""
        super().showEvent(event)
        self._sorted = []
        self._timer.start()
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        self._timer.stop()
        super().hideEvent(event)
