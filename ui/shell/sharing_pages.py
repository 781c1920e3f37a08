"""The work between laptops, beside the cases: sample, hand-out, export, merge, passphrase, backups.

Each page is made when it is first wanted: on most days of fieldwork none is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.commands.sharing import Written, export
from app.session.session import Session
from ui.tasks import Job, Tasks, on_own_session

if TYPE_CHECKING:
    from ui.safety.backup_page import BackupPage
    from ui.safety.backups import Backups
    from ui.sharing.handout_page import HandOutPage
    from ui.sharing.merge_page import MergePage
    from ui.sharing.passphrase_page import PassphrasePage
    from ui.sharing.sample_page import SamplePage
    from ui.shell.inspection_view import InspectionView
    from ui.widgets.notice import Notice


class SharingPages(QObject):
    """Owns the pages, and leads from where one is to each and back."""

    def __init__(self, workplace: InspectionView, tasks: Tasks, notice: Notice) -> None:
        super().__init__(workplace)
        self._workplace = workplace
        self._tasks = tasks
        self._notice = notice
        self._backups: BackupPage | None = None

    @cached_property
    def merging(self) -> MergePage:
        """What files would bring, to take or leave."""
        from ui.sharing.merge_page import MergePage

        page = MergePage(self._workplace.context, self._tasks)
        page.left.connect(self._workplace.return_from_side_page)
        return self._workplace.add(page)

    @cached_property
    def sample(self) -> SamplePage:
        """What a sheet would bring."""
        from ui.sharing.sample_page import SamplePage

        page = SamplePage(self._workplace.context, self._tasks)
        page.left.connect(self._workplace.return_from_side_page)
        return self._workplace.add(page)

    @cached_property
    def handing_out(self) -> HandOutPage:
        """Whom to hand out to."""
        from ui.sharing.handout_page import HandOutPage

        page = HandOutPage(self._workplace.context, self._tasks)
        page.written.connect(self._workplace.return_from_side_page)
        page.left.connect(self._workplace.return_from_side_page)
        return self._workplace.add(page)

    @cached_property
    def passphrase(self) -> PassphrasePage:
        """Another passphrase for this laptop."""
        from ui.sharing.passphrase_page import PassphrasePage

        page = PassphrasePage(self._workplace.context, self._tasks)
        page.changed.connect(self._workplace.return_from_side_page)
        page.left.connect(self._workplace.return_from_side_page)
        return self._workplace.add(page)

    def merge(self, paths: Sequence[Path]) -> None:
        """Show what these files would bring."""
        if self._workplace.open_side_page(self.merging):
            self.merging.check(paths)

    def import_sample(self, file: Path, mapping: Mapping[str, str] | None = None) -> None:
        """Show what this sheet would bring, with the columns chosen for fields, if any are."""
        if self._workplace.open_side_page(self.sample):
            self.sample.check(file, mapping)

    def hand_out(self) -> None:
        """Ask whom to hand out to."""
        if self._workplace.open_side_page(self.handing_out):
            self.handing_out.ask()

    def change_passphrase(self) -> None:
        """Ask for another passphrase."""
        if self._workplace.open_side_page(self.passphrase):
            self.passphrase.ask()

    def show_backups(self, backups: Backups, restore: Callable[[], None]) -> None:
        """How it stands with the backups, and where they go."""
        page = self._backups
        if page is None:
            from ui.safety.backup_page import BackupPage

            page = self._backups = self._workplace.add(BackupPage(self._workplace.context, self._tasks, backups))
            page.left.connect(self._workplace.return_from_side_page)
            page.restore_asked.connect(restore)
        if self._workplace.open_side_page(page):
            page.ask()

    def export_to(self, path: Path) -> None:
        """Write everything this laptop has to a file, beside the work."""
        if not self._workplace.commit_case():
            return
        store = self._workplace.session.store

        def work(session: Session, _: Job) -> Written:
            return export(session, path)

        job = self._tasks.run(on_own_session(store.folder, store.key, work))
        self._notice.follow(job, self.tr("Exporting…"))
        job.done.connect(self._exported)
        job.failed.connect(self._notice.say_trouble)
        job.cancelled.connect(self._notice.clear)

    def _exported(self, written: Written) -> None:
        workplace = self._workplace
        # What was being typed became rows on the worker's connection.
        workplace.context.bus.announce(workplace.session.refresh())
        workplace.status_message.emit(
            self.tr("Exported: {path}. Cases in it: {cases}. Give the file to the lead inspector.").format(
                path=written.path, cases=written.cases
            )
        )
