"""Exporting: records for the lead inspector in one file, and tables for other programs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from ui.language.counts import counted
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from app.commands.sealing import Written
    from app.errors import AbovelineError
    from app.session.session import Session
    from ui.context import Context

T = TypeVar("T")
# The export formats that the window offers, and the last words of their files' names.
_TABLES = {"scores-csv": "scores", "judgements-csv": "judgements"}


class Exporter(QObject):
    """Writes the file on the worker, while the person works on."""

    def __init__(self, tasks: Tasks, notice: Notice, parent: QObject) -> None:
        """Get ready; `notice` shows how far the work is and how it ended."""
        super().__init__(parent)
        self._tasks = tasks
        self._notice = notice

    def export(self, context: Context, path: Path, *, replace: bool = False) -> None:
        """Begin to write the open inspection to `path`.

        If another laptop's file is there, the window asks before it is replaced.
        """

        def work(session: Session, _: Job) -> Written:
            from app.commands.sharing import export

            return export(session, path, replace=replace)

        def told(written: Written) -> None:
            # Text that was being typed became rows on the worker's own connection.
            context.bus.announce(context.session.refresh())
            from app.commands.sharing import own_fingerprint

            one = self.tr("{n} case is exported to {path}. Give the file to the lead inspector.")
            many = self.tr("{n} cases are exported to {path}. Give the file to the lead inspector.")
            own = self.tr("The fingerprint of this laptop is {fingerprint}: say it if the lead asks.").format(
                fingerprint=own_fingerprint(context.session)
            )
            self._notice.say(f"{counted(written.cases, one, many, path=written.path)} {own}")

        def refused(trouble: AbovelineError) -> None:
            from app.commands.replacing import WouldReplaceError

            self._notice.say_trouble(trouble)
            if isinstance(trouble, WouldReplaceError):
                # Imported here because the first page is shown sooner without it.
                from ui.widgets.confirmation import ask_to_replace

                ask_to_replace(self._notice, path, lambda: self.export(context, path, replace=True))

        self._run(context, work, told, refused)

    def export_tables(self, context: Context, folder: Path, *, replace: bool = False) -> None:
        """Begin to write the scores and the judgements of the open inspection as CSV.

        Args:
            context: The open inspection.
            folder: The folder of the files.
            replace: Whether files that are there already are replaced. Otherwise the notice asks.
        """
        tables = {
            name: folder / f"{context.session.area}-{kind}.csv".replace(" ", "-") for name, kind in _TABLES.items()
        }
        there = [path.name for path in tables.values() if path.exists()]
        if there and not replace:
            one = self.tr("{name} is there already, so nothing was written.")
            many = self.tr("{name} are there already, so nothing was written.")
            self._notice.say(
                counted(len(there), one, many, name=", ".join(there)),
                "warning",
                action=self.tr("Replace"),
                do=lambda: self.export_tables(context, folder, replace=True),
            )
            return

        def work(session: Session, _: Job) -> None:
            from app.commands.exporting import export_table

            for name, path in tables.items():
                export_table(session, name, path, replace=replace)

        def told(_: None) -> None:
            text = self.tr("Scores and judgements are in {folder}. The files are not encrypted.")
            self._notice.say(text.format(folder=folder))

        self._run(context, work, told)

    def _run(
        self,
        context: Context,
        work: Callable[[Session, Job], T],
        told: Callable[[T], None],
        refused: Callable[[AbovelineError], None] | None = None,
    ) -> None:
        store = context.session.store
        job = self._tasks.run(on_own_session(store.folder, store.key, work))
        self._notice.follow(job, self.tr("Exporting…"))
        job.done.connect(told)
        job.failed.connect(refused or self._notice.say_trouble)
        job.cancelled.connect(self._notice.clear)
