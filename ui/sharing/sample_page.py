"""Importing the sample: a dry run first, with every problem and what would come in; then all of it or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from app.commands.importing import Imported, import_sample
from app.errors import AbovelineError, DataError, Problem
from app.exchange.importers.columns import match_columns
from app.exchange.importers.sample import sample_fields
from app.exchange.importers.sheets import Sheet, read_table
from app.session.session import Session
from ui.context import Context
from ui.language.messages import translated
from ui.sharing.mapping_table import mapping_table
from ui.sharing.text_table import fill, text_table
from ui.style import GRID, heading_font
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.notice import Notice


@dataclass(frozen=True, slots=True)
class DryRun:
    """What importing a sheet would do: `imported` where it can be, else `refused`; `found` the column of each field."""

    table: Sheet
    found: dict[str, str]
    imported: Imported | None
    refused: DataError | None

    @property
    def problems(self) -> tuple[Problem, ...]:
        if self.refused is not None:
            return self.refused.problems
        return self.imported.warnings if self.imported is not None else ()


class SamplePage(QWidget):
    """Emits `left` with a sentence on how it ended; empty where the person turned back."""

    left = Signal(str)

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("samplePage")
        self.setAccessibleName(self.tr("Import the sample"))
        self._context = context
        self._tasks = tasks
        self.file = Path()
        self._job: Job | None = None
        self._run: DryRun | None = None
        self._title = QLabel(self.tr("Import the sample"))
        self._title.setFont(heading_font(self.font()))
        self._result = QLabel()
        self._result.setObjectName("sampleResult")
        self._result.setWordWrap(True)
        self.notice = Notice("sampleNotice")
        self._problems = text_table(
            "sampleProblems",
            self.tr("Problems"),
            (self.tr("Where"), self.tr("What"), self.tr("What to do"), self.tr("Kind")),
            wide=(1, 2),
            wraps=True,
        )
        mapping, self._mapping = mapping_table(self)
        self._mapping.chosen.connect(self._try)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("sampleTabs")
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._problems, "")
        self._tabs.addTab(mapping, self.tr("Columns"))
        self._import = QPushButton(self.tr("Import"))
        self._import.setObjectName("takeSample")
        self._import.setAccessibleName(self.tr("Import the sample"))
        self._import.clicked.connect(self._take)
        self._back = QPushButton(self.tr("Back"))
        self._back.setObjectName("leaveSample")
        self._back.setAccessibleName(self.tr("Back; nothing is changed"))
        self._back.clicked.connect(self._turn_back)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._import)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 3 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._title)
        column.addWidget(self._result)
        column.addWidget(self.notice)
        column.addWidget(self._tabs, 1)
        column.addLayout(buttons)

    def save_state(self) -> dict[str, Any]:
        """Return the path of the sheet, and the columns that were chosen for fields."""
        return {"file": str(self.file), "mapping": dict(self._mapping.mapping)}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Read the sheet that `state` names again, with the columns that were chosen."""
        if "file" in state:
            self.check(Path(state["file"]), state.get("mapping"))

    def check(self, file: Path, mapping: Mapping[str, str] | None = None) -> None:
        """Read the sheet and work out what importing it would do; nothing is written."""
        self.file = file
        self._mapping.mapping.clear()
        self._mapping.mapping.update(mapping or {})
        self._tabs.hide()
        self._try()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._turn_back()
            return
        super().keyPressEvent(event)

    def _try(self) -> None:
        if self._job is not None:
            return
        file, mapping = self.file, dict(self._mapping.mapping)
        self._run = None
        self._import.hide()
        self._result.setText(self.file.name)
        self._back.setFocus()
        reading = self.tr("Reading {name}").format(name=file.name)

        def work(session: Session, job: Job) -> DryRun:
            job.step(reading, 1, 2)
            return dry_run(session, read_table(file), mapping)

        job = self._start(work, self.tr("Opening the inspection…"))
        job.done.connect(self._tried)

    def _start(self, work: Callable[[Session, Job], object], text: str) -> Job:
        store = self._context.session.store
        job = self._tasks.run(on_own_session(store.folder, store.key, work))
        self._job = job
        self.notice.follow(job, text)
        job.failed.connect(self._refused)
        job.cancelled.connect(self.notice.clear)
        job.ended.connect(self._job_ended)
        return job

    def _job_ended(self) -> None:
        self._job = None

    def _tried(self, run: DryRun) -> None:
        self._run = run
        self.notice.clear()
        fill(self._problems, problem_rows(self._context.session, run.problems, self.tr("error"), self.tr("warning")))
        fields = sample_fields(self._context.session.framework)
        self._mapping.show_fields(fields, run.table.headings, run.found)
        errors = sum(problem.severity == "error" for problem in run.problems)
        self._tabs.setTabText(
            0,
            self.tr("Errors: {errors}, warnings: {warnings}").format(
                errors=errors, warnings=len(run.problems) - errors
            ),
        )
        self._tabs.show()
        if run.imported is None:
            self._result.setText(
                self.tr("{name}: nothing can be taken in until its errors are mended.").format(name=run.table.name)
            )
            if run.refused is not None:
                self.notice.say(translated(run.refused.message), "error")
            return
        self._result.setText(
            self.tr(
                "{name} would bring cases: {rows}, of them new: {new}, updated: {updated}. Values to record: "
                "{recorded}; kept because an assessor changed them since: {kept}. Nothing is changed yet."
            ).format(
                name=run.table.name,
                rows=run.imported.rows,
                new=run.imported.new,
                updated=run.imported.updated,
                recorded=run.imported.recorded,
                kept=run.imported.kept,
            )
        )
        if run.imported.recorded:
            self._import.show()
            self._import.setFocus()
        else:
            self.notice.say(self.tr("Everything in this sheet is here already. There is nothing to import."))

    def _take(self) -> None:
        run = self._run
        if run is None or self._job is not None:
            return
        self._import.hide()
        mapping = dict(self._mapping.mapping)
        importing = self.tr("Importing {name}").format(name=run.table.name)

        def work(session: Session, job: Job) -> Imported:
            job.step(importing, 1, 2)
            return import_sample(session, run.table, mapping=mapping)

        job = self._start(work, self.tr("Opening the inspection…"))
        job.done.connect(self._taken)

    def _taken(self, imported: Imported) -> None:
        self.notice.clear()
        self._context.bus.announce(self._context.session.refresh())
        self.left.emit(
            self.tr("Imported. Cases new: {new}, updated: {updated}.").format(
                new=imported.new, updated=imported.updated
            )
        )

    def _refused(self, trouble: AbovelineError) -> None:
        self.notice.say_trouble(trouble)
        self._back.setFocus()

    def _turn_back(self) -> None:
        if self._job is not None:
            self._job.cancel()
            return
        self.left.emit("")


def dry_run(session: Session, table: Sheet, mapping: dict[str, str]) -> DryRun:
    """What importing `table` would do, with its problems if it cannot be."""
    columns, _ = match_columns(table, sample_fields(session.framework), required=(), mapping=mapping)
    found = {field: table.headings[place] for field, place in columns.places.items()}
    try:
        return DryRun(table, found, import_sample(session, table, mapping=mapping, dry_run=True), None)
    except DataError as refused:
        return DryRun(table, found, None, refused)


def problem_rows(
    session: Session, problems: tuple[Problem, ...], error: str, warning: str
) -> list[tuple[str | int, ...]]:
    """A row a problem, errors first. They were found on a worker's session, in the framework's own words."""
    ordered = sorted(problems, key=lambda problem: problem.severity != "error")
    return [
        (
            translated(each.where),
            session.translate_inconsistency(translated(each.what)),
            translated(each.remedy),
            error if each.severity == "error" else warning,
        )
        for each in ordered
    ]
