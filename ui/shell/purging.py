"""Close the open inspection and remove it for good on the worker, or finish a removal that was cut off."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import AbovelineError
from ui import local_preferences
from ui.language.counts import counted
from ui.shell.inspection_controller import InspectionController
from ui.tasks import Job, Tasks
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from app.commands.purging import PurgePlan
    from app.store.purge import Purged


class Purging(QObject):
    """Removes inspections. The start page is in view meanwhile."""

    def __init__(self, inspections: InspectionController, tasks: Tasks, notice: Notice, parent: QObject) -> None:
        """Get ready; `notice` shows how the removal ended."""
        super().__init__(parent)
        self._inspections = inspections
        self._tasks = tasks
        self._notice = notice

    def purge(self, plan: PurgePlan) -> None:
        """Close the open inspection, and remove it as planned."""
        view = self._inspections.view
        if view is None:
            return
        key = view.session.store.key
        if not self._inspections.leave():
            return

        def work(_: Job) -> Purged:
            from app.commands.opening import open_with_key
            from app.commands.purging import purge_inspection

            session = open_with_key(plan.folder, key)
            try:
                return purge_inspection(session, plan)
            except AbovelineError:
                session.close()
                raise

        self._run(plan.folder, work)

    def offer_to_finish(self, folder: Path) -> None:
        """Say that the inspection in `folder` is partly removed, with a button that removes the rest."""
        text = self.tr("The inspection in {folder} is being removed for good, and that is not finished.")
        again = self.tr("Remove the rest")
        self._notice.say(text.format(folder=folder), "warning", action=again, do=lambda: self.finish(folder))

    def finish(self, folder: Path) -> None:
        """Remove what a removal that was cut off has left of the inspection in `folder`."""

        def work(_: Job) -> Purged:
            from app.commands.purging import finish_purge

            return finish_purge(folder)

        self._run(folder, work)

    def _run(self, folder: Path, work: Callable[[Job], Purged]) -> None:
        def done(purged: Purged) -> None:
            local_preferences.forget_inspection(folder)
            one = self.tr("The inspection is removed for good. {n} file was overwritten, read back and removed.")
            many = self.tr("The inspection is removed for good. {n} files were overwritten, read back and removed.")
            self._inspections.show_start()
            self._notice.say(counted(purged.files, one, many))

        job = self._tasks.run(work)
        self._notice.say(self.tr("Removing the inspection…"))
        job.done.connect(done)
        job.failed.connect(self._notice.say_trouble)
