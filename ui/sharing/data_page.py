"""Export the data of the inspection as tables for analysts: chosen on purpose, with a warning, cancellable."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton

from app.commands.exporting_data import ExportedData, contents_of_export, data_format, export_data
from app.errors import AbovelineError
from app.exchange.exporters.data.formats.registry import DATA_FORMATS
from app.message import in_digits
from app.session.session import Session
from ui.context import Context
from ui.language.counts import counted
from ui.language.messages import translated
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.confirmation import confirm
from ui.widgets.controls import ChoiceBox
from ui.widgets.file_dialogs import ask_where_to_write_data
from ui.widgets.forms.form_page import FormPage
from ui.widgets.input.initial_focus import set_initial_focus


class DataPage(FormPage):
    """The page that exports data. `exported` carries a sentence once the data are written."""

    exported = Signal(str)

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__("dataPage", "")
        self._context = context
        self._tasks = tasks
        self._job: Job | None = None
        self.title.setText(self.tr("Data for analysts"))
        self.setAccessibleName(self.title.text())
        self.intro.setText(
            self.tr(
                "This writes the records of the inspection as tables for other programs. The file is not "
                "encrypted. The journal keeps who exported data, when, in which format and with which hash."
            )
        )
        self.intro.show()
        self.kind = ChoiceBox()
        for each in DATA_FORMATS:
            self.kind.addItem(translated(each.title), each.name)
        self.add_field("dataFormat", self.tr("Format"), self.kind)
        self.hidden_names = QCheckBox(self.tr("Replace references and names with pseudonyms, and leave free text out"))
        self.hidden_names.setChecked(True)
        self.add_field("pseudonymise", self.tr("Pseudonyms"), self.hidden_names)
        self.contents = QLabel()
        self.contents.setObjectName("dataContents")
        self.contents.setWordWrap(True)
        self.form.addRow(self.tr("What is written"), self.contents)
        self.hidden_names.toggled.connect(self._describe)
        self.write: QPushButton = self.add_button("exportData", self.tr("Export data…"), self._ask, main=True)
        self.add_way_back(self.tr("Back"))
        set_initial_focus(self, self.kind)
        self._describe()

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show what was chosen; on another laptop than a lead's, say that only a lead exports data."""
        super().restore_state(state)
        self._describe()
        if not self._context.session.is_lead:
            self.write.setEnabled(False)
            self.notice.say(self.tr("Only a lead's laptop exports data. Ask the lead."), "warning")

    def leave(self) -> None:
        """Go back, or cancel the export while it is under way."""
        if self._job is not None:
            self._job.cancel()
            return
        super().leave()

    def _describe(self) -> None:
        contents = contents_of_export(self._context.session, pseudonymise=self.hidden_names.isChecked())
        self.contents.setText(translated(contents))
        self.contents.setAccessibleName(self.contents.text())

    def _ask(self) -> None:
        """Ask where to write, then whether to."""
        found = data_format(self.kind.currentData())
        name = "-".join(part for part in (self._context.session.area, "data", found.name) if part).replace(" ", "-")
        path = ask_where_to_write_data(self, self.tr("Export data"), name, found.suffix)
        if path is None:
            return
        confirm(
            self,
            self.tr("Write the data of this inspection to {name}, unencrypted?").format(name=path.name),
            self.contents.text(),
            yes=self.tr("Write the data"),
            no=self.tr("Cancel"),
            do=lambda: self._export(path),
        )

    def _export(self, path: Path) -> None:
        name, pseudonymise = str(self.kind.currentData()), self.hidden_names.isChecked()
        step = self.tr("Writing table {number} of {count}")

        def work(session: Session, job: Job) -> ExportedData:
            def before(_label: str, number: int, of: int) -> None:
                job.step(step.format(number=in_digits(number), count=in_digits(of)), number, of)

            # The dialog asked before it gave the name of a file that is there.
            return export_data(session, name, path, pseudonymise=pseudonymise, replace=True, step=before)

        text = self.tr("Reading the inspection…")
        self.set_busy(text)
        store = self._context.session.store
        self._job = job = self._tasks.run(on_own_session(store.folder, store.key, work))
        self.notice.follow(job, text)
        job.ended.connect(self._ended)
        job.done.connect(self._done)
        job.failed.connect(self._refused)
        job.cancelled.connect(self._cancelled)

    def _ended(self) -> None:
        self._job = None

    def _done(self, done: ExportedData) -> None:
        self.set_busy()
        # The export was recorded on the worker's own connection.
        self._context.bus.announce(self._context.session.refresh())
        one = self.tr("{path} holds {n} row. It is not encrypted, and the export is in the journal.")
        many = self.tr("{path} holds {n} rows. It is not encrypted, and the export is in the journal.")
        self.exported.emit(counted(done.rows, one, many, path=done.path))

    def _refused(self, trouble: AbovelineError) -> None:
        self.refuse(trouble)

    def _cancelled(self) -> None:
        self.set_busy()
        self.notice.say(self.tr("The export was cancelled. Nothing was written."))
        self.write.setFocus()
