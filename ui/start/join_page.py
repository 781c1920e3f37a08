"""The page that joins an inspection: it makes this laptop's own copy from a file that the lead handed out."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from app.errors import AbovelineError, KnownError, UsageError
from app.folders import expanded, folder_name, inspections_folder
from ui.language.counts import counted
from ui.local_preferences import is_folder
from ui.start.place_warning import PlaceWarning
from ui.style import GRID
from ui.tasks import Job, Tasks
from ui.widgets import file_dialogs
from ui.widgets.controls import ChoiceBox
from ui.widgets.forms.form_page import FormPage
from ui.widgets.forms.more_rows import MoreRows
from ui.widgets.forms.new_passphrase import NewPassphrase
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.text.tooltips import plain_tip

if TYPE_CHECKING:
    from app.commands.sharing import FileToJoin

_SAYS_HANDOUT = ("handout", "hand", "out")


class JoinPage(FormPage):
    """Asks for what opens a file, and a passphrase for the copy. `joined` carries the folder of the copy and its key.

    The file says whose laptop this is. If it is for several people, the page asks once the file is open.
    """

    joined = Signal(Path, bytes)

    def __init__(self, tasks: Tasks) -> None:
        """Make the page; `tasks` is the worker."""
        super().__init__("joinPage", "")
        self._tasks = tasks
        self._file = Path()
        # The file once it is open, while the person says whose laptop this is.
        self._opened: FileToJoin | None = None
        self.title.setText(self.tr("Join an inspection"))
        self.setAccessibleName(self.title.text())
        self._name = QLabel()
        self.form.addRow(self._label(self.tr("File"), self._name), self._file_row())
        self.secret = self.add_secret(
            "handoutSecret",
            self.tr("Passphrase of the file"),
            self.tr("The lead inspector tells you this passphrase in person."),
        )
        self.secret.textEdited.connect(self._close_file)
        self.chosen = NewPassphrase(
            self,
            "laptopPassphrase",
            self.tr("New passphrase for this laptop"),
            about=lambda: self._file.stem.replace("-", " ").split(),
        )
        self.person = ChoiceBox()
        self.person.setPlaceholderText(self.tr("Choose…"))
        self.add_field("person", self.tr("Whose laptop is this?"), self.person)
        self.more = MoreRows(self, "joinMore", self.tr("The recovery key, another assessor, another folder"))
        self._add_rest()
        self.more.end()
        # Below what can be folded, so that it is seen.
        self.place = PlaceWarning("joinPlace", self.folder)
        self.form.addRow("", self.place)
        self.add_button("join", self.tr("Join"), self._join, main=True)
        self.add_way_back(self.tr("Back"))
        self._close_file()
        set_initial_focus(self, self.secret)

    def save_state(self) -> dict[str, Any]:
        """Return the file, and what is typed and chosen."""
        return {"file": str(self._file)} | super().save_state()

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Ask about the file that `state` names, with what was typed and chosen."""
        if "file" in state:
            self.ask(Path(state["file"]))
        super().restore_state(state)

    def ask(self, file: Path) -> None:
        """Ask for what it takes to join from `file`."""
        self.set_busy()
        self._show_file(file)
        for field in (self.secret, self.code):
            field.clear()
        self.chosen.clear()
        self.recovery.setChecked(False)
        folder = _free(inspections_folder() / folder_for(file))
        self.folder.setText(str(folder))
        self.more.setChecked(False)
        if not _can_be_made(folder):
            self._ask_for_folder()
        self.secret.setFocus()

    def _file_row(self) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(GRID)
        another = QPushButton(self.tr("Choose another…"))
        another.setObjectName("anotherFile")
        another.setAccessibleName(self.tr("Choose another file to join from"))
        another.clicked.connect(self._choose_another)
        self._name.setObjectName("fileToJoin")
        self._name.setWordWrap(True)
        across.addWidget(self._name, 1)
        across.addWidget(another)
        self._fields.append(row)
        return row

    def _add_rest(self) -> None:
        self.recovery = QCheckBox(self.tr("Open the file with the recovery key instead"))
        self.recovery.setObjectName("joinWithRecoveryKey")
        self.recovery.setAccessibleName(self.recovery.text())
        self.recovery.toggled.connect(self._close_file)
        self.add_input("joinWithRecoveryKey", self.recovery)
        self.form.addRow("", self.recovery)
        self.code = QLineEdit()
        self.add_field(
            "whose",
            self.tr("Assessor on this laptop"),
            self.code,
            self.tr("Enter the assessor's code, such as PA. Leave this empty to use the code in the file."),
        )
        self.folder = QLineEdit()
        self.add_field("joinFolder", self.tr("Folder on this laptop"), self.folder)

    def _choose_another(self) -> None:
        file = file_dialogs.ask_assessment_file(self, self.tr("Join from a file"))
        if file is not None:
            self._show_file(file)
            self.folder.setText(str(_free(inspections_folder() / folder_for(file))))
            self.secret.setFocus()

    def _show_file(self, file: Path) -> None:
        self._file = file
        self._name.setText(file.name)
        self._name.setToolTip(plain_tip(str(file)))
        self._close_file()

    def _close_file(self) -> None:
        self._opened = None
        self.person.clear()
        self.show_row(self.person, shown=False)

    def _join(self) -> None:
        wrong = self.chosen.error()
        if not self.secret.text().strip():
            wrong = self.tr("Enter the passphrase or recovery key that opens the file."), self.secret
        elif not self.folder.text().strip():
            self.more.unfold()
            wrong = self.tr("Enter the folder for the inspection on this laptop."), self.folder
        if wrong is not None:
            self.refuse_text(*wrong)
        elif self._opened is None:
            self._open_file()
        elif self.person.currentIndex() < 0:
            self._ask_whose()
        else:
            self._make_copy(self._opened, self.person.currentData())

    def _open_file(self) -> None:
        from app.store.keyring import Secrets

        secret, file = self.secret.text(), self._file
        secrets = Secrets(recovery=secret) if self.recovery.isChecked() else Secrets(handout=secret)

        def work(_: Job) -> FileToJoin:
            from app.commands.sharing import open_to_join

            return open_to_join(file, secrets)

        self.set_busy(self.tr("Opening the file…"))
        job = self._tasks.run(work)
        job.done.connect(self._file_opened)
        job.failed.connect(self._file_refused)

    def _file_opened(self, opened: FileToJoin) -> None:
        self.set_busy()
        code = self.code.text().strip()
        if code and code not in opened.team:
            self.more.unfold()
            text = self.tr("There is no assessor {code} in this inspection. The team is: {team}.")
            self.refuse_text(text.format(code=code, team=", ".join(opened.team)), self.code)
        elif code or opened.only_person is not None or not opened.taking_part:
            self._make_copy(opened, code or opened.only_person)
        else:
            self._opened = opened
            self._list_people(opened)
            self._ask_whose()

    def _file_refused(self, trouble: AbovelineError) -> None:
        self.refuse(trouble, self.secret if isinstance(trouble, KnownError) else None)

    def _list_people(self, opened: FileToJoin) -> None:
        self.person.clear()
        roles = {"lead": self.tr("lead inspector"), "assessor": self.tr("assessor")}
        for code in opened.taking_part:
            cases = counted(opened.cases[code], self.tr("{n} case"), self.tr("{n} cases"))
            role = opened.team[code]
            self.person.addItem(f"{code}, {roles.get(role, role)} ({cases})", code)
        self.person.addItem(self.tr("No one person. Each answer is recorded for the assessor of its case."), None)
        self.person.setCurrentIndex(-1)
        self.show_row(self.person, shown=True)

    def _ask_whose(self) -> None:
        self.notice.say(self.tr("The file is for several people. Choose whose laptop this is, then press Join."))
        self.person.setFocus()

    def _make_copy(self, opened: FileToJoin, person: str | None) -> None:
        try:
            folder, passphrase = expanded(self.folder.text().strip()), self.chosen.text
        except UsageError as trouble:
            self.refuse(trouble, self.folder)
            return

        def work(_: Job) -> tuple[Path, bytes]:
            from app.commands.sharing import join_from

            session = join_from(opened, folder, passphrase=passphrase, assessor=person)
            try:
                return folder, session.store.key
            finally:
                session.close()

        self.set_busy(self.tr("Joining…"))
        job = self._tasks.run(work)
        job.done.connect(self._joined)
        job.failed.connect(self._copy_refused)

    def _joined(self, result: tuple[Path, bytes]) -> None:
        self.set_busy()
        self._close_file()
        self.secret.clear()
        self.chosen.clear()
        self.joined.emit(*result)

    def _copy_refused(self, trouble: AbovelineError) -> None:
        # The file, the person and the passphrase are checked before, so the folder is what cannot be used.
        self.more.unfold()
        self.refuse(trouble, self.folder)

    def _ask_for_folder(self) -> None:
        self.more.unfold()
        text = self.tr("Nothing can be written in {folder}. Enter another folder for this laptop's copy.")
        self.notice.say(text.format(folder=Path(self.folder.text()).parent), "warning")


def folder_for(file: Path) -> str:
    """Return a folder's name for what is joined from `file`, without the word that says it was handed out."""
    words = folder_name(file.stem).split("-")
    return "-".join(word for word in words if word not in _SAYS_HANDOUT) or "inspection"


def _free(folder: Path) -> Path:
    """Return `folder`, with a number where that name is in use."""
    found, number = folder, 2
    while found.exists():
        found, number = folder.with_name(f"{folder.name}-{number}"), number + 1
    return found


def _can_be_made(folder: Path) -> bool:
    """Return whether a folder of this name can be made, as far as that can be known before it is."""
    there = next((each for each in folder.parents if each.exists()), folder)
    return is_folder(there) and os.access(there, os.W_OK | os.X_OK)
