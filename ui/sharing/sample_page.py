"""Import the sample: show every problem and the changes in a dry run, then import the whole sheet or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from app.commands.importing import Imported, import_sample
from app.commands.previewing import Preview
from app.errors import AbovelineError, SheetChoiceError
from app.exchange.importers.field_labels import field_label
from app.exchange.importers.sample_fields import sample_fields
from app.exchange.importers.sheets import read_book
from app.message import in_digits
from app.session.session import Session
from ui.context import Context
from ui.language.counts import counted
from ui.language.messages import translated
from ui.sharing.sample_run import DryRun, dry_run, problem_rows
from ui.style import GRID, heading_font
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.controls import button
from ui.widgets.file_dialogs import ask_table
from ui.widgets.forms.sheet_box import SheetBox
from ui.widgets.lists.mapping_table import mapping_table
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import RunningText

# The tables take the whole height that is left.
_MOST = 1000
_REFERENCE = "reference"


class SamplePage(QWidget):
    """The page of an import. `left` carries a sentence on the result, or an empty text if the user went back."""

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
        self._result = RunningText()
        self._result.setObjectName("sampleResult")
        self._notes = RunningText()
        self._notes.setObjectName("sampleNotes")
        self._notes.setAccessibleName(self.tr("How the file is read"))
        self._sheets = SheetBox("sampleSheet")
        self._sheets.chosen.connect(self._choose_sheet)
        self.notice = Notice("sampleNotice")
        self._problems = text_table(
            "sampleProblems",
            self.tr("Problems"),
            (self.tr("Place"), self.tr("Problem"), self.tr("What to do"), self.tr("Kind")),
            wide=(1, 2),
            wraps=True,
        )
        self._columns, self._mapping = mapping_table(self)
        self._mapping.chosen.connect(self._try)
        self._tabs = QTabWidget()
        self._tabs.setObjectName("sampleTabs")
        self._tabs.setDocumentMode(True)
        self._preview = text_table("samplePreview", self.tr("Cases as they will be recorded"), (), wide=())
        self._tabs.addTab(self._problems, "")
        self._tabs.addTab(self._preview, self.tr("Cases"))
        self._tabs.addTab(self._columns, self.tr("Columns"))
        self._import = QPushButton(self.tr("Import"))
        self._import.setProperty("role", "primary")
        self._import.setObjectName("takeSample")
        self._import.setAccessibleName(self._import.text())
        self._import.clicked.connect(self._start_import)
        self._again = button("chooseSampleAgain", self.tr("Choose the file again…"), self._choose_file)
        self._again.hide()
        self._back = QPushButton(self.tr("Back"))
        self._back.setObjectName("leaveSample")
        self._back.setAccessibleName(self.tr("Back, without importing"))
        self._back.clicked.connect(self._cancel)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._import)
        buttons.addWidget(self._again)
        buttons.addWidget(self._back)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self._title)
        column.addWidget(self._result)
        column.addWidget(self.notice)
        column.addWidget(self._sheets)
        column.addWidget(self._notes)
        column.addWidget(self._tabs, _MOST)
        column.addLayout(buttons)
        # Without the tables, the space is under the buttons.
        column.addStretch(1)

    def save_state(self) -> dict[str, Any]:
        """Return the path of the file, its sheet, and the columns that were chosen for fields."""
        return {"file": str(self.file), "sheet": self._sheets.sheet, "mapping": dict(self._mapping.mapping)}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Read the sheet that `state` names again, with the columns that were chosen."""
        if "file" in state:
            self.check(Path(state["file"]), state.get("mapping"), state.get("sheet"))

    def check(self, file: Path, mapping: Mapping[str, str] | None = None, sheet: str | None = None) -> None:
        """Read the sheet and show the changes that an import would make. Nothing is written.

        Args:
            file: the file.
            mapping: columns that the user chose before, by field.
            sheet: the sheet that the user chose before.
        """
        self.file = file
        self._sheets.forget(sheet)
        self._mapping.mapping.clear()
        self._mapping.mapping.update(mapping or {})
        self._mapping.last = ""
        self._tabs.hide()
        # Columns that were chosen for a sheet of the same headings before are used until the user chooses others.
        self._try(remembered=mapping is None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
            return
        super().keyPressEvent(event)

    def _choose_file(self) -> None:
        file = ask_table(self, self.tr("Import the sample"))
        if file is not None:
            self.check(file)

    def _choose_sheet(self) -> None:
        self._mapping.mapping.clear()
        self._try(remembered=True)

    def _try(self, *, remembered: bool = False) -> None:
        if self._job is not None:
            return
        file, sheet = self.file, self._sheets.sheet
        mapping = None if remembered else dict(self._mapping.mapping)
        self._run = None
        self._import.hide()
        self._again.hide()
        self._result.setText(self.file.name)
        self._result.show()
        if not self._mapping.last:
            self._back.setFocus()
        reading = self.tr("Reading {name}").format(name=file.name)

        def work(session: Session, job: Job) -> DryRun:
            job.step(reading, 1, 2)
            return dry_run(session, read_book(file, (mapping or {}).values()), mapping, sheet)

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
        self._sheets.show_sheets(run.sheets, run.table.sheet if run.table is not None else None)
        notes = [translated(note.what) for note in run.notes]
        if run.mapping and dict(run.mapping) != self._mapping.mapping:
            notes.append(self.tr("The columns are those that were chosen for a sheet with the same headings before."))
        self._mapping.mapping.clear()
        self._mapping.mapping.update(run.mapping)
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))
        fill(self._problems, problem_rows(self._context.session, run.problems, self.tr("Error"), self.tr("Warning")))
        errors = sum(problem.severity == "error" for problem in run.problems)
        self._show_tables(run, errors)
        self._result.setVisible(run.imported is not None)
        if run.imported is None:
            self._say_refused(run, errors)
            self._columns.go_on()
            return
        self._result.setText(self._describe(run.name, run.imported))
        if run.imported.recorded:
            self._offer_import(run.imported)
        else:
            self.notice.say(self.tr("Everything in this sheet is here already. There is nothing to import."))
        self._columns.go_on()

    def _show_tables(self, run: DryRun, errors: int) -> None:
        """Show the problems, the first rows and the columns, as far as there are any."""
        framework = self._context.session.framework
        fields = {field: translated(field_label(framework, field)) for field in sample_fields(framework)}
        if run.table is not None:
            self._mapping.show_fields(fields, run.table.headings, run.found)
        warnings = len(run.problems) - errors
        parts = [counted(errors, self.tr("1 error"), self.tr("{n} errors"))] if errors else []
        if warnings or not errors:
            parts.append(counted(warnings, self.tr("1 warning"), self.tr("{n} warnings")))
        preview = run.imported.preview if run.imported is not None else Preview()
        fill(self._preview, preview.rows, headings=[fields[name] for name in preview.headings])
        self._tabs.setTabVisible(1, bool(preview.rows))
        self._tabs.setTabVisible(2, run.table is not None)
        self._tabs.setVisible(run.table is not None or bool(run.problems))
        # A tab that gets its text before the others appear keeps its old width.
        self._tabs.setTabText(0, ", ".join(parts))

    def _say_refused(self, run: DryRun, errors: int) -> None:
        """Say why nothing can be imported: once, because the table names every error."""
        self._again.show()
        if run.table is None and run.refused is not None:
            self.notice.say(translated(run.refused.message), "error")
            if isinstance(run.refused, SheetChoiceError):
                self._sheets.take_focus()
            return
        if run.table is not None and _REFERENCE not in run.found:
            # Without it nothing can be read, and the columns are what the user has to choose.
            text = self.tr(
                "{name} has no column “{field}”, so nothing has been imported. Choose the column of each field below: "
                "Enter opens the list."
            )
            label = translated(field_label(self._context.session.framework, _REFERENCE))
            self.notice.say(text.format(name=run.name, field=label), "error")
            if not self._mapping.last:
                self._tabs.setCurrentWidget(self._columns)
                self._columns.go_to(0)
            return
        one = self.tr(
            "{name} has 1 error, so nothing has been imported. Correct the sheet, or choose another column, and "
            "try again."
        )
        many = self.tr(
            "{name} has {n} errors, so nothing has been imported. Correct the sheet, or choose other columns, and "
            "try again."
        )
        self.notice.say(counted(errors, one, many, name=run.name), "error")

    def _offer_import(self, imported: Imported) -> None:
        cases = imported.new + imported.updated
        text = counted(cases, self.tr("Import 1 case"), self.tr("Import {n} cases"))
        self._import.setText(text)
        self._import.setAccessibleName(text)
        self._import.show()
        self._import.setFocus()

    def _describe(self, name: str, imported: Imported) -> str:
        """Return sentences on the changes that an import would make."""
        sentences = [self.tr("{name} has {changes}.").format(name=name, changes=self._changes(imported))]
        if imported.kept:
            text = counted(
                imported.kept,
                self.tr("1 value stays as it is, because an assessor has changed it since."),
                self.tr("{n} values stay as they are, because an assessor has changed them since."),
            )
            sentences.append(text)
        if imported.allocation:
            whose = ", ".join(
                self.tr("{code} {count}").format(code=code or self.tr("nobody"), count=in_digits(count))
                for code, count in sorted(imported.allocation.items())
            )
            sentences.append(self.tr("Their assessors: {whose}.").format(whose=whose))
        if imported.recorded:
            sentences.append(self.tr("Nothing has been imported yet."))
        return " ".join(sentences)

    def _changes(self, imported: Imported) -> str:
        """Name the new and the changed cases, leaving out a count of 0 where the other is not."""
        new = counted(imported.new, self.tr("1 new case"), self.tr("{n} new cases"))
        changed = counted(imported.updated, self.tr("1 changed case"), self.tr("{n} changed cases"))
        if imported.new and imported.updated:
            return self.tr("{new} and {changed}").format(new=new, changed=changed)
        if not imported.new and not imported.updated:
            return self.tr("no new or changed cases")
        return new if imported.new else changed

    def _start_import(self) -> None:
        run = self._run
        if run is None or run.table is None or self._job is not None:
            return
        table = run.table
        self._import.hide()
        mapping = dict(self._mapping.mapping)
        importing = self.tr("Importing {name}").format(name=run.name)

        def work(session: Session, job: Job) -> Imported:
            job.step(importing, 1, 2)
            return import_sample(session, table, mapping=mapping)

        job = self._start(work, self.tr("Opening the inspection…"))
        job.done.connect(self._imported)

    def _imported(self, imported: Imported) -> None:
        self.notice.clear()
        self._context.bus.announce(self._context.session.refresh())
        self.left.emit(self.tr("The sample is imported, with {changes}.").format(changes=self._changes(imported)))

    def _refused(self, trouble: AbovelineError) -> None:
        self.notice.say_trouble(trouble)
        self._again.show()
        self._back.setFocus()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            return
        self.left.emit("")
