"""The page that sets up an inspection: area, fieldwork, team, and the passphrase of this laptop."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.errors import AbovelineError, UsageError
from app.folders import expanded, folder_name, inspections_folder
from app.framework.catalogue import shipped_ids
from ui.language.choice import current
from ui.local_preferences import is_folder
from ui.start.place_warning import PlaceWarning
from ui.style import GRID
from ui.tasks import Job, Tasks
from ui.widgets.controls import ChoiceBox
from ui.widgets.file_dialogs import ask_folder, ask_framework
from ui.widgets.forms.day_field import DayField
from ui.widgets.forms.form_page import FormPage
from ui.widgets.forms.moment_field import say_what_is_unread
from ui.widgets.forms.new_passphrase import NewPassphrase
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.notice import Notice
from ui.widgets.text.lines_field import LinesField

LEAD, ASSESSOR = "lead", "assessor"


class NewPage(FormPage):
    """Creates an inspection. `made` carries its folder, its key, and its recovery key, which is shown once."""

    made = Signal(Path, bytes, str)

    def __init__(self, tasks: Tasks) -> None:
        """Make the page; `tasks` is the worker."""
        super().__init__("newPage", "")
        self._tasks = tasks
        self.title.setText(self.tr("New inspection"))
        self.setAccessibleName(self.title.text())
        self.intro.setText(
            self.tr("Only the lead inspector sets up an inspection. The others join it with the lead's file.")
        )
        self.intro.show()
        self.area = QLineEdit()
        self.add_field(
            "area", self.tr("Area"), self.area, self.tr("The name of the area, as it will appear in the report.")
        )
        self.region = QLineEdit()
        self.add_field("region", self.tr("Region"), self.region)
        self.framework = self._frameworks()
        today = QDate.currentDate()
        self.first, self.last = DayField(today), DayField(today.addDays(4))
        self.first.dateChanged.connect(self._first_moved)
        self.add_field("fieldworkFirst", self.tr("Fieldwork from"), self.first)
        self.add_field("fieldworkLast", self.tr("to"), self.last)
        self._unread = Notice("newUnread")
        self.form.addRow("", self._unread)
        say_what_is_unread(self._unread, self.first, self.last)
        self.lead = QLineEdit("LI")
        self.add_field("lead", self.tr("Lead inspector's code"), self.lead)
        self.team = LinesField()
        self.team.setFixedHeight(self.fontMetrics().height() * 2 + 2 * GRID)
        self.add_field(
            "team",
            self.tr("Assessors' codes"),
            self.team,
            self.tr("One code on each line, or separated by commas, such as PA, LA. Others can join the team later."),
        )
        self.mine = ChoiceBox()
        self.mine.addItem(self.tr("The lead inspector"), LEAD)
        self.mine.addItem(self.tr("No one person. Each answer is recorded for the assessor of its case."), "")
        self.add_field("whose", self.tr("Person on this laptop"), self.mine)
        self.folder = QLineEdit()
        self.folder.setPlaceholderText(str(inspections_folder()))
        self.add_field("folder", self.tr("Folder"), self._with_browse(self.folder), holds=self.folder)
        self.place = PlaceWarning("newPlace", self.folder)
        self.form.addRow("", self.place)
        self.area.textChanged.connect(self._name_folder)
        self._folder_by_hand = False
        self.folder.textEdited.connect(self._folder_typed)
        self.chosen = NewPassphrase(
            self,
            "newPassphrase",
            self.tr("Passphrase for this laptop"),
            repeat=self.tr("Repeat the passphrase"),
            about=lambda: (self.area.text(), self.lead.text(), self.team.toPlainText()),
        )
        self.add_button("make", self.tr("Create inspection"), self._make, main=True)
        self.add_way_back(self.tr("Back"))
        set_initial_focus(self, self.area)

    def save_state(self) -> dict[str, Any]:
        """Return what is typed and chosen, and whether the folder was named by hand."""
        return super().save_state() | {"folderByHand": self._folder_by_hand}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Fill in what was typed and chosen."""
        framework = str(state.get("framework") or "")
        if framework and self.framework.findData(framework) < 0:
            self.use_framework(Path(framework))
        super().restore_state(state)
        self._folder_by_hand = bool(state.get("folderByHand"))

    def codes(self) -> dict[str, str]:
        """Return the role of each person of the team as typed, by code.

        Raises:
            UsageError: there is no lead, or a code is given twice.
        """
        lead = self.lead.text().strip()
        if not lead:
            raise UsageError(self.tr("Enter the lead inspector's code, such as LI."))
        codes = {lead: LEAD}
        for code in self.team.toPlainText().replace(",", " ").replace(";", " ").split():
            if code in codes:
                raise UsageError(
                    self.tr("The code {code} is entered twice. Each person needs a code of their own.").format(
                        code=code
                    )
                )
            codes[code] = ASSESSOR
        return codes

    def _frameworks(self) -> QComboBox:
        """Add the list of question frameworks: those of the program, and one from a file."""
        # The commands are imported when the page is shown, because the start page imports none.
        from app.commands.inspecting import DEFAULT_FRAMEWORK
        from app.framework.overlay import shipped_title

        box = ChoiceBox()
        for name in shipped_ids():
            box.addItem(shipped_title(name, current()), name)
        box.addItem(self.tr("From a file…"), "")
        box.setCurrentIndex(max(box.findData(DEFAULT_FRAMEWORK), 0))
        box.activated.connect(self._choose_framework)
        self.add_field("framework", self.tr("Questions"), box)
        return box

    def _choose_framework(self) -> None:
        if self.framework.currentData():
            return
        self.framework.setCurrentIndex(0)
        path = ask_framework(self, self.tr("Choose a question framework"))
        if path is not None:
            self.use_framework(path)

    def use_framework(self, path: Path) -> None:
        """Choose a framework in a file, if it has no mistakes."""
        from app.commands.inspecting import framework_named

        try:
            framework_named(str(path))
        except AbovelineError as trouble:
            self.refuse(trouble)
            return
        self.notice.clear()
        self.framework.insertItem(self.framework.count() - 1, path.name, str(path))
        self.framework.setCurrentIndex(self.framework.count() - 2)

    def _with_browse(self, field: QLineEdit) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        browse = QPushButton(self.tr("Choose…"))
        browse.setObjectName("browse")
        browse.setAccessibleName(self.tr("Choose a folder for the inspection"))
        browse.clicked.connect(self._browse)
        row.addWidget(field, 1)
        row.addWidget(browse)
        return both

    def _browse(self) -> None:
        start = inspections_folder()
        found = ask_folder(
            self, self.tr("Choose where to create the inspection's folder"), start if is_folder(start) else Path.home()
        )
        if found is not None:
            self._folder_by_hand = True
            self.folder.setText(str(found / (folder_name(self.area.text()) or "inspection")))

    def _folder_typed(self) -> None:
        self._folder_by_hand = True

    def _name_folder(self, area: str) -> None:
        if not self._folder_by_hand:
            name = folder_name(area)
            self.folder.setText(str(inspections_folder() / name) if name else "")

    def _first_moved(self, first: QDate) -> None:
        if self.last.date() < first:
            self.last.setDate(first.addDays(4))

    def _make(self) -> None:
        wrong = self.chosen.error()
        if not self.area.text().strip():
            wrong = self.tr("Enter the area that is inspected."), self.area
        elif not self.folder.text().strip():
            wrong = self.tr("Enter the folder for the inspection."), self.folder
        if wrong is not None:
            self.refuse_text(*wrong)
            return
        try:
            team = self.codes()
        except UsageError as trouble:
            self.refuse(trouble, self.lead)
            return
        try:
            folder = expanded(self.folder.text().strip())
        except UsageError as trouble:
            self.refuse(trouble, self.folder)
            return
        area, region, passphrase = self.area.text(), self.region.text(), self.chosen.text
        chosen = str(self.framework.currentData())
        days = (self.first.date().toString("yyyy-MM-dd"), self.last.date().toString("yyyy-MM-dd"))
        mine = self.lead.text().strip() if self.mine.currentData() == LEAD else None

        def work(_: Job) -> tuple[Path, bytes, str]:
            from app.commands.inspecting import create_inspection, framework_named

            name, source = framework_named(chosen)
            made = create_inspection(
                folder,
                area=area,
                team=team,
                passphrase=passphrase,
                framework=name,
                framework_source=source,
                fieldwork=days,
                region=region,
            )
            try:
                if mine is not None:
                    made.session.set_current_assessor(mine)
                return folder, made.session.store.key, made.recovery_key
            finally:
                made.session.close()

        self.set_busy(self.tr("Creating the inspection…"))
        job = self._tasks.run(work)
        job.done.connect(self._made)
        job.failed.connect(self._refused)

    def _made(self, result: tuple[Path, bytes, str]) -> None:
        self.set_busy()
        self.chosen.clear()
        self.made.emit(*result)

    def _refused(self, trouble: AbovelineError) -> None:
        self.refuse(trouble)
