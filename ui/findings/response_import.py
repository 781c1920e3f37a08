"""Import a sheet of responses: its problems or its first rows, then the whole sheet or nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from app.commands.importing import Imported
from app.commands.surveying import find_responses, import_responses
from app.errors import AbovelineError, DataError, Problem, SheetChoiceError
from app.exchange.importers.sheet_choice import sheet_names
from app.exchange.importers.sheets import read_book
from app.framework.questionnaires import questionnaires
from app.session.session import Session
from ui.context import Context
from ui.findings.response_table import shown_choice
from ui.language.choice import current
from ui.language.counts import counted
from ui.language.messages import translated
from ui.style import GRID
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.controls import button
from ui.widgets.forms.sheet_box import SheetBox
from ui.widgets.lists.text_table import fill, in_lines, text_table
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import RunningText


@dataclass(frozen=True, slots=True)
class _Read:
    """A file that was read: its sheets, the one that has the responses, and the import or its refusal."""

    sheets: tuple[str, ...]
    sheet: str | None
    imported: Imported | None = None
    refused: DataError | None = None


class ResponseImport(QWidget):
    """The panel of an import. `ended` carries a sentence about it, empty where the person cancelled it.

    Args:
        context: The open inspection.
        tasks: The worker.
    """

    ended = Signal(str)

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("responseImport")
        self._context, self._tasks = context, tasks
        self._survey, self._path = "", Path()
        self._result = RunningText()
        self._result.setObjectName("importResult")
        self.sheets = SheetBox("responseSheet")
        self.sheets.chosen.connect(self._try)
        self.notice = Notice("responseImportNotice")
        headings = (self.tr("Place"), self.tr("Problem"), self.tr("What to do"), self.tr("Kind"))
        self.problems = text_table("responseProblems", self.tr("Problems"), headings, wide=(1, 2), wraps=True)
        self.preview = text_table("responsePreview", self.tr("Responses as they will be recorded"), (), wide=())
        self._tabs = QTabWidget()
        self._tabs.setObjectName("responseImportTabs")
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self.problems, "")
        self._tabs.addTab(self.preview, self.tr("First responses"))
        self.take = button("takeResponses", self.tr("&Import"), self._import, primary=True)
        self.cancel = button("cancelResponses", self.tr("Cancel the import"), lambda: self.ended.emit(""))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.take)
        row.addWidget(self.cancel)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for part in (self._result, self.sheets, self.notice, self._tabs):
            column.addWidget(part)
        column.setStretch(3, 1)
        column.addLayout(row)

    def open_file(self, survey: str, path: Path) -> None:
        """Read a file and show what importing it would do, or why it cannot be imported."""
        self._survey, self._path = survey, path
        self.sheets.forget()
        self._try()

    def _try(self) -> None:
        path = self._path
        self._show(None, ())
        self._result.setText(path.name)
        self._run(self._dry_run, dry_run=True)

    def _import(self) -> None:
        self._run(self._recorded, dry_run=False)

    def _run(self, done: Callable[[Imported], None], *, dry_run: bool) -> None:
        survey, path, sheet = self._survey, self._path, self.sheets.sheet

        def work(session: Session, _: Job) -> _Read:
            book = read_book(path)
            sheets, table = sheet_names(book), None
            try:
                table = find_responses(survey, book, sheet)
                return _Read(sheets, table.sheet, import_responses(session, survey, table, dry_run=dry_run))
            except DataError as refused:
                return _Read(sheets, table.sheet if table is not None else None, refused=refused)

        def ended(read: _Read) -> None:
            self.sheets.show_sheets(read.sheets, read.sheet)
            if read.imported is not None:
                done(read.imported)
            elif read.refused is not None:
                self._refused(read.refused)

        self.take.setEnabled(False)
        store = self._context.session.store
        job = self._tasks.run(on_own_session(store.folder, store.key, work))
        self.notice.follow(job, self.tr("Reading {name}…").format(name=path.name))
        job.done.connect(ended)
        job.failed.connect(self._refused)
        job.cancelled.connect(lambda: self.ended.emit(""))

    def _dry_run(self, imported: Imported) -> None:
        self.notice.clear()
        self._show(imported, imported.warnings)
        self.take.setEnabled(imported.recorded > 0)
        (self.take if imported.recorded else self.cancel).setFocus()

    def _recorded(self, imported: Imported) -> None:
        self.notice.clear()
        self._context.bus.announce(self._context.session.refresh())
        self.ended.emit(
            self._sentence(imported, self.tr("{responses} imported, of which {new} are new and {changed} changed."))
        )

    def _refused(self, trouble: AbovelineError) -> None:
        self.notice.say_trouble(DataError(trouble.message))
        self._show(None, trouble.problems if isinstance(trouble, DataError) else ())
        if isinstance(trouble, SheetChoiceError):
            self.sheets.take_focus()
        else:
            self.cancel.setFocus()

    def _sentence(self, imported: Imported, text: str) -> str:
        responses = counted(imported.rows, self.tr("{n} response"), self.tr("{n} responses"))
        return text.format(name=self._path.name, responses=responses, new=imported.new, changed=imported.updated)

    def _show(self, imported: Imported | None, problems: tuple[Problem, ...]) -> None:
        kinds = {"error": self.tr("Error"), "warning": self.tr("Warning"), "note": self.tr("Note")}
        ordered = sorted(problems, key=lambda each: each.severity != "error")
        rows = [
            (translated(each.where), translated(each.what), translated(each.remedy), kinds[each.severity])
            for each in ordered
        ]
        fill(self.problems, rows)
        remarks = counted(len(rows), self.tr("{n} remark"), self.tr("{n} remarks")) if rows else self.tr("No remarks")
        self._tabs.setTabText(0, remarks)
        preview = imported.preview if imported is not None else None
        cells = [(number, *map(shown_choice, answers)) for number, *answers in preview.rows] if preview else []
        fill(self.preview, cells, headings=self._headings(preview.headings) if preview else ())
        self._tabs.setTabEnabled(1, preview is not None)
        self._tabs.setCurrentIndex(1 if preview is not None and not rows else 0)
        if imported is not None:
            sentence = self.tr(
                "{name} has {responses}, of which {new} are new and {changed} changed. Nothing is imported yet."
            )
            self._result.setText(self._sentence(imported, sentence))

    def _headings(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return the questions for the names of the columns of a sheet."""
        items = questionnaires().by_id[self._survey].item_by_id
        return (self.tr("Response"), *(in_lines(items[name].text(current())) for name in names[1:]))
