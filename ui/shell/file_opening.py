"""An assessment file that a person opened from outside, such as by a double click: ask what to do with it.

A file that belongs to an inspection on this laptop waits until that inspection is open. Any other is joined.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from ui import local_preferences
from ui.shell.file_drops import FileDrops, kind_of_file
from ui.shell.inspection_controller import InspectionController
from ui.tasks import Job, Tasks
from ui.widgets.confirmation import confirm
from ui.widgets.notice import Notice


class FileOpening(QObject):
    """Takes one file at a time. Nothing happens before the person agrees."""

    def __init__(
        self, drops: FileDrops, inspections: InspectionController, tasks: Tasks, notice: Notice, window: QWidget
    ) -> None:
        """Take files that a person opens.

        Args:
            drops: takes a file once its inspection is open, or where there is none.
            inspections: opens and closes inspections.
            tasks: the worker, which reads files.
            notice: the line over the pages.
            window: the owner, over which questions are shown.
        """
        super().__init__(window)
        self._drops = drops
        self._inspections = inspections
        self._tasks = tasks
        self._notice = notice
        self._window = window
        self._waiting: Path | None = None
        inspections.opened.connect(self._go_on)

    def take(self, path: Path) -> None:
        """Ask what to do with a file. A file that was waiting is forgotten."""
        self._waiting = None
        if QApplication.activeModalWidget() is not None:
            text = self.tr("Answer the open question first, and then open {name} again.")
            self._notice.say(text.format(name=path.name), "warning")
        elif self._inspections.covered:
            text = self.tr("Unlock the inspection first, and then open {name} again.")
            self._notice.say(text.format(name=path.name), "warning")
        elif self._inspections.view is not None or kind_of_file(path) != "assessment":
            self._drops.take([path])
        else:
            self._find_its_inspection(path)

    def _find_its_inspection(self, path: Path) -> None:
        folders = local_preferences.recent_inspections()

        def work(_: Job) -> list[Path]:
            from app.commands.sharing import inspections_of

            return inspections_of(path, folders)

        job = self._tasks.run(work)
        self._notice.follow(job, self.tr("Reading {name}").format(name=path.name))
        job.done.connect(lambda found: self._offer(path, found))
        job.failed.connect(self._notice.say_trouble)
        job.cancelled.connect(self._notice.clear)

    def _offer(self, path: Path, found: Sequence[Path]) -> None:
        self._notice.clear()
        if not found:
            self._drops.take([path])
            return
        labels = {folder: local_preferences.inspection_label(folder) for folder in found}
        # Files are merged on the lead's laptop, so the lead's copy comes first where this laptop has several.
        folder = min(found, key=lambda each: (label := labels[each]) is None or label.role != "lead")
        label = labels[folder]
        self._window.activateWindow()
        confirm(
            self._window,
            self.tr("Open the inspection {inspection} to merge {name}?").format(
                inspection=label.area if label is not None else folder.name, name=path.name
            ),
            self.tr("The changes are shown first. Nothing is merged before you agree to them."),
            yes=self.tr("Open the inspection"),
            no=self.tr("Cancel"),
            do=lambda: self._open(folder, path),
        )

    def _open(self, folder: Path, path: Path) -> None:
        self._waiting = path
        self._inspections.open_folder(folder)

    def _go_on(self) -> None:
        path, self._waiting = self._waiting, None
        if path is not None:
            self._drops.take([path])
