"""Exporting: everything that this laptop has of the inspection, in a file for the lead inspector."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.language.counts import counted
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from app.commands.sharing import Written
    from app.session.session import Session
    from ui.context import Context


class Exporter(QObject):
    """Writes the file on the worker, while the person works on."""

    def __init__(self, tasks: Tasks, notice: Notice, parent: QObject) -> None:
        """Get ready; `notice` shows how far the work is and how it ended."""
        super().__init__(parent)
        self._tasks = tasks
        self._notice = notice

    def export(self, context: Context, path: Path) -> None:
        """Begin to write the open inspection to `path`."""
        store = context.session.store

        def work(session: Session, _: Job) -> Written:
            from app.commands.sharing import export

            return export(session, path)

        def exported(written: Written) -> None:
            # Text that was being typed became rows on the worker's own connection.
            context.bus.announce(context.session.refresh())
            one = self.tr("{n} case is exported to {path}. Give the file to the lead inspector.")
            many = self.tr("{n} cases are exported to {path}. Give the file to the lead inspector.")
            self._notice.say(counted(written.cases, one, many, path=written.path))

        job = self._tasks.run(on_own_session(store.folder, store.key, work))
        self._notice.follow(job, self.tr("Exporting…"))
        job.done.connect(exported)
        job.failed.connect(self._notice.say_trouble)
        job.cancelled.connect(self._notice.clear)
