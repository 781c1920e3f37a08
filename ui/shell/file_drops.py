"""Files dropped onto the window: ask, and then do with them what their menu line does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.folders import is_inspection
from app.ordinary_file import read_ordinary
from ui.language.counts import counted
from ui.shell.inspection_controller import InspectionController
from ui.shell.menu_actions import MenuActions
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.confirmation import confirm
from ui.widgets.notice import Notice

if TYPE_CHECKING:
    from app.commands.importing import Imported
    from app.exchange.importers.cells import Book
    from app.framework.model import Framework
    from app.session.session import Session
    from ui.context import Context

_SHEETS = (".csv", ".txt", ".tsv", ".xlsx", ".xlsm", ".ods", ".xls")
_T = TypeVar("_T")
FileKind = Literal["assessment", "sheet", "inspection", "other"]
SheetKind = Literal["sample", "ratings", "answers"]


def kind_of_file(path: Path) -> FileKind:
    """Return what a dropped file or folder is: by its first bytes, by its name, or by what is in it."""
    from app.store.assessment_file import MAGIC

    try:
        if path.is_file():
            if read_ordinary(path, len(MAGIC)) == MAGIC:
                return "assessment"
            return "sheet" if path.suffix.lower() in _SHEETS else "other"
    except OSError:
        return "other"
    return "inspection" if is_inspection(path) else "other"


def kind_of_sheet(book: Book, framework: Framework) -> SheetKind:
    """Return what a file holds, by its headings. A file with unknown ones may be a sample with other names."""
    from app.exchange.importers.answers import answers_wanted
    from app.exchange.importers.ratings import ratings_wanted
    from app.exchange.importers.sheet_choice import is_in

    if is_in(book, ratings_wanted(framework)):
        return "ratings"
    return "answers" if is_in(book, answers_wanted()) else "sample"


class FileDrops(QObject):
    """Takes files that are dropped onto the window. Nothing happens before the person agrees."""

    def __init__(
        self,
        inspections: InspectionController,
        actions: MenuActions,
        tasks: Tasks,
        notice: Notice,
        window: QWidget,
    ) -> None:
        """Take files that are dropped onto the window.

        Args:
            inspections: opens and closes inspections.
            actions: opens the pages.
            tasks: the worker, which reads sheets.
            notice: the line over the pages.
            window: the owner, over which questions are shown.
        """
        super().__init__(window)
        self._inspections = inspections
        self._actions = actions
        self._tasks = tasks
        self._notice = notice
        self._window = window

    def enter(self, event: QDragEnterEvent) -> None:
        """Accept a drag of files of this computer."""
        if _paths(event):
            event.acceptProposedAction()
        else:
            event.ignore()

    def drop(self, event: QDropEvent) -> None:
        """Take the files that were dropped."""
        paths = _paths(event)
        event.acceptProposedAction()
        # The program that they were dragged from waits until this returns.
        QTimer.singleShot(0, self, lambda: self.take(paths))

    def take(self, paths: list[Path]) -> None:
        """Ask what to do with files, or say why nothing can be done with them now."""
        kinds = {kind_of_file(path) for path in paths}
        name = paths[0].name
        if QApplication.activeModalWidget() is not None:
            return
        if self._inspections.covered:
            self._say(self.tr("Unlock the inspection first, and then drop {name} again."), name)
        elif kinds == {"assessment"}:
            self._take_assessments(paths)
        elif kinds == {"sheet"} and len(paths) == 1:
            self._take_sheet(paths[0])
        elif kinds == {"inspection"} and len(paths) == 1:
            self._ask(
                self.tr("Open the inspection in {name}?"),
                self.tr("An inspection that is open is closed first, with everything saved."),
                self.tr("Open"),
                name,
                lambda: self._inspections.open_folder(paths[0]),
            )
        elif len(paths) > 1:
            self._notice.say(self.tr("Drop one file, or several assessment files to merge. Nothing was done."), "error")
        else:
            self._say(
                self.tr("{name} is not an assessment file, a table or the folder of an inspection. Nothing was done."),
                name,
            )

    def _take_assessments(self, paths: list[Path]) -> None:
        view, name = self._inspections.view, paths[0].name
        if view is None or view.practice:
            if len(paths) > 1:
                self._notice.say(self.tr("Drop one file to join an inspection from it. Nothing was done."), "error")
                return
            self._ask(
                self.tr("Join the inspection in {name}?"),
                self.tr("You need the passphrase that the lead inspector told you."),
                self.tr("Join"),
                name,
                lambda: self._actions.open_page_with("join", {"file": str(paths[0])}),
            )
            return
        session = view.session
        if session.current_assessor is not None and session.team.get(session.current_assessor) != "lead":
            self._say(
                self.tr(
                    "{name} is merged on the lead inspector's laptop. To join an inspection from it, close this one "
                    "first."
                ),
                name,
            )
            return
        self._ask(
            counted(
                len(paths), self.tr("Merge {name} into this inspection?"), self.tr("Merge {n} files?"), name="{name}"
            ),
            self.tr("The changes are shown first. Nothing is merged before you agree to them."),
            self.tr("Show the changes"),
            name,
            lambda: self._actions.open_page_with("merge", {"paths": [str(path) for path in paths]}),
        )

    def _take_sheet(self, path: Path) -> None:
        view = self._inspections.view
        if view is None:
            self._say(self.tr("Open the inspection first, and then drop {name} again."), path.name)
            return
        if self._tasks.busy:
            self._notice.say_busy()
            return
        if not self._inspections.commit():
            return
        context = view.context

        def work(session: Session, _: Job) -> tuple[SheetKind, Imported | None]:
            from app.commands.importing import import_ratings
            from app.exchange.importers.sheets import read_book

            book = read_book(path)
            kind = kind_of_sheet(book, session.framework)
            return kind, import_ratings(session, book, dry_run=True) if kind == "ratings" else None

        def read(found: tuple[SheetKind, Imported | None]) -> None:
            self._notice.clear()
            self._offer_sheet(path, context, *found)

        self._run(context, work, self.tr("Reading {name}").format(name=path.name), read)

    def _offer_sheet(self, path: Path, context: Context, kind: SheetKind, ratings: Imported | None) -> None:
        if kind == "answers":
            self._say(
                self.tr("{name} holds answers. They are imported with the command line. Nothing was done."), path.name
            )
        elif ratings is None:
            self._ask(
                self.tr("Import the sample from {name}?"),
                self.tr("The cases are shown first. Nothing is imported before you agree to them."),
                self.tr("Show the cases"),
                path.name,
                lambda: self._actions.open_page_with("sample", {"file": str(path)}),
            )
        elif not ratings.recorded:
            self._say(self.tr("Every Asset rating in {name} is here already. Nothing was done."), path.name, "line")
        else:
            self._ask(
                self.tr("Import the Asset ratings from {name}?"),
                counted(
                    ratings.recorded,
                    self.tr("{n} rating is new or changed."),
                    self.tr("{n} ratings are new or changed."),
                ),
                self.tr("Import"),
                path.name,
                lambda: self._import_ratings(path, context),
            )

    def _import_ratings(self, path: Path, context: Context) -> None:
        def work(session: Session, _: Job) -> Imported:
            from app.commands.importing import import_ratings
            from app.exchange.importers.sheets import read_book

            return import_ratings(session, read_book(path))

        def imported(done: Imported) -> None:
            context.bus.announce(context.session.refresh())
            one, many = self.tr("{n} Asset rating is imported."), self.tr("{n} Asset ratings are imported.")
            self._notice.say(counted(done.recorded, one, many))

        self._run(context, work, self.tr("Importing {name}").format(name=path.name), imported)

    def _run(self, context: Context, work: Callable[[Session, Job], _T], text: str, done: Callable[[_T], None]) -> None:
        store = context.session.store
        job = self._tasks.run(on_own_session(store.folder, store.key, work))
        self._notice.follow(job, text)
        job.done.connect(done)
        job.failed.connect(self._notice.say_trouble)
        job.cancelled.connect(self._notice.clear)

    def _say(self, text: str, name: str, kind: Literal["line", "error"] = "error") -> None:
        self._notice.say(text.format(name=name), kind)

    def _ask(self, question: str, detail: str, yes: str, name: str, do: Callable[[], object]) -> None:
        self._window.activateWindow()
        confirm(self._window, question.format(name=name), detail, yes=yes, no=self.tr("Cancel"), do=do)


def _paths(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
