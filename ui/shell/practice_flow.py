"""Practising on an invented case: an inspection with a passphrase that everybody knows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.errors import AbovelineError
from ui.shell.inspection_controller import InspectionController
from ui.tasks import Job, Tasks
from ui.widgets.notice import Notice


class PracticeFlow(QObject):
    """Makes, opens and removes the practice inspection."""

    def __init__(self, inspections: InspectionController, tasks: Tasks, notice: Notice, window: QWidget) -> None:
        """Get ready.

        Args:
            inspections: opens and closes inspections.
            tasks: the worker, on which the practice inspection is made.
            notice: the line over the pages.
            window: the owner, over which questions are shown.
        """
        super().__init__(window)
        self._window = window
        self._inspections = inspections
        self._tasks = tasks
        self._notice = notice
        inspections.made.connect(self._connect)

    def begin(self) -> None:
        """Open the practice inspection as it was left; make it if there is none."""
        self._open(reset=False)

    def _connect(self) -> None:
        view = self._inspections.view
        if view is not None:
            view.practice_again_asked.connect(self._ask_to_begin_again)
            view.practice_removal_asked.connect(self._ask_to_remove)

    def _ask_to_begin_again(self) -> None:
        from ui.widgets.confirmation import confirm

        confirm(
            self._window,
            self.tr("Begin the practice inspection again?"),
            self.tr("What you answered in it is removed and cannot be brought back."),
            yes=self.tr("Begin again"),
            no=self.tr("Keep my answers"),
            do=self._begin_again,
        )

    def _ask_to_remove(self) -> None:
        from ui.widgets.confirmation import confirm

        confirm(
            self._window,
            self.tr("Remove the practice inspection?"),
            self.tr(
                "What you answered in it is removed and cannot be brought back. You can practise again at any time."
            ),
            yes=self.tr("Remove practice"),
            no=self.tr("Keep practice"),
            do=self._remove,
        )

    def _begin_again(self) -> None:
        self._open(reset=True)

    def _remove(self) -> None:
        from app.commands.practising import remove_practice
        from app.folders import practice_folder

        if self._inspections.leave():
            try:
                remove_practice(practice_folder())
            except AbovelineError as trouble:
                self._notice.say_trouble(trouble)
            else:
                self._notice.say(self.tr("The practice inspection is removed."))

    def _open(self, *, reset: bool) -> None:
        if not self._inspections.leave():
            return

        def work(_: Job) -> tuple[Path, bytes]:
            from app.commands.practising import make_practice, practice_key
            from app.folders import practice_folder

            folder = practice_folder()
            return folder, make_practice(folder) if reset else practice_key(folder)

        self._notice.say(self.tr("Creating the practice inspection…"))
        job = self._tasks.run(work)
        job.done.connect(self._made)
        job.failed.connect(self._notice.say_trouble)

    def _made(self, made: tuple[Path, bytes]) -> None:
        self._inspections.open_new(*made)
