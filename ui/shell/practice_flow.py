"""Practising: a way in without a passphrase to invent."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import AbovelineError
from ui.tasks import Job

if TYPE_CHECKING:
    from ui.shell.main_window import MainWindow


class PracticeFlow(QObject):
    """Makes, opens and removes the practice inspection for the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def begin(self) -> None:
        """Open the practice inspection as it was left; made now, where there is none."""
        self._open(anew=False)

    def begin_again(self) -> None:
        """Open the practice inspection with nothing answered."""
        self._open(anew=True)

    def remove(self) -> None:
        """Throw it away."""
        from app.commands.practising import remove_practice
        from app.folders import practice_folder

        window = self._window
        if window.leave_inspection():
            try:
                remove_practice(practice_folder())
            except AbovelineError as trouble:
                window.notice.say_trouble(trouble)
            else:
                window.notice.say(self.tr("The practice inspection is removed."))

    def _open(self, *, anew: bool) -> None:
        window = self._window
        if not window.leave_inspection():
            return

        def work(_: Job) -> tuple[Path, bytes]:
            from app.commands.practising import make_practice, practice_key
            from app.folders import practice_folder

            folder = practice_folder()
            return folder, make_practice(folder) if anew else practice_key(folder)

        window.notice.say(self.tr("Making the practice inspection…"))
        job = window.tasks.run(work)
        job.done.connect(self._made)
        job.failed.connect(window.notice.say_trouble)

    def _made(self, made: tuple[Path, bytes]) -> None:
        self._window.open_made(*made)
