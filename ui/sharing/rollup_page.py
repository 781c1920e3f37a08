"""Scores across inspections: files and folders in, one table of areas and regions out."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHeaderView, QLabel, QLineEdit, QPushButton, QTabWidget

from app.commands.rolling_up import Keys, keys_from, needs_keys, read_keys, roll_up
from app.errors import AbovelineError
from app.message import in_digits
from app.rollup.rollup import CAUTION, RollUp
from ui.language import choice
from ui.language.messages import translated
from ui.local_preferences import files_folder
from ui.sharing.rollup_rows import CASES, FIRST_SCORE, headings, is_of_several, score_rows, weak_rows
from ui.tasks import Job, Tasks
from ui.widgets.file_dialogs import (
    ask_assessment_files,
    ask_file_of_keys,
    ask_folder,
    ask_where_to_write_data,
)
from ui.widgets.forms.form_page import FormPage
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.text_table import fill, fit, in_lines, text_table
from ui.widgets.text.running_text import RunningText

_MOST_ROWS = 14
_NARROW = 14  # letters in a line of a heading, so that every score is in view


class RollUpPage(FormPage):
    """The page across inspections. It needs no open inspection."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__("rollupPage", "")
        self._tasks = tasks
        self._paths: list[Path] = []
        self._keys_file: Path | None = None
        self.title.setText(self.tr("Across inspections"))
        self.setAccessibleName(self.title.text())
        self.intro.setText(
            self.tr(
                "This puts the scores of any number of inspections into one table by area and region. It reads merged "
                "files and folders of inspections, and changes none of them."
            )
        )
        self.intro.show()
        self.chosen = QLabel()
        self.chosen.setObjectName("rollupPaths")
        self.chosen.setWordWrap(True)
        self.form.addRow(self.tr("Files and folders"), self.chosen)
        self.add_files = _quiet(self.tr("Add files…"), "addRollupFiles", self._add_files)
        self.add_folder = _quiet(self.tr("Add a folder…"), "addRollupFolder", self._add_folder)
        self.remove = _quiet(self.tr("Remove all"), "removeRollupPaths", self._remove)
        self.add_quiet_buttons(self.add_files, self.add_folder, self.remove)
        self.secret: QLineEdit = self.add_secret(
            "rollupSecret",
            self.tr("Recovery key or passphrase"),
            self.tr("It is tried on each file and folder. For several keys, choose a file with a key on each line."),
        )
        self.keys = _quiet(self.tr("File of keys…"), "rollupKeys", self._choose_keys)
        self.add_quiet_buttons(self.keys)
        self.any_signer = QCheckBox(self.tr("Also count files that no lead of their inspection signed"))
        self.any_signer.setObjectName("rollupAnySigner")
        self.any_signer.setToolTip(
            self.tr("They are marked in the column Signed. Leave this out for the lead's files.")
        )
        self.form.addRow("", self.any_signer)
        self.show_scores = self.add_button("rollUp", self.tr("Show the scores"), self._show, main=True)
        self.write = self.add_button("writeDataset", self.tr("Write a Parquet dataset…"), self._write)
        self.add_way_back(self.tr("Back"))
        self.caution = RunningText(translated(CAUTION))
        self.areas = text_table("rollupScores", self.tr("Scores by area and region"), ("",), wide=())
        # The cell of a signer has two lines.
        self.areas.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.weak = text_table(
            "rollupWeakest",
            self.tr("The weakest questions"),
            (self.tr("Score"), self.tr("Question"), self.tr("Words"), self.tr("Yes, of those judged")),
            wide=(2,),
            numbers=(0, 3),
        )
        self.tabs = QTabWidget()
        self.tabs.setObjectName("rollupTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.areas, self.tr("Scores"))
        self.tabs.addTab(self.weak, self.tr("Weakest questions"))
        self.add_below(self.caution, self.tabs)
        for part in (self.caution, self.tabs):
            part.hide()
        set_initial_focus(self, self.add_files)
        self._list_paths()

    def save_state(self) -> dict[str, Any]:
        """Return what was chosen. The secret stays out of it."""
        state = super().save_state()
        del state["rollupSecret"]
        return state | {"paths": [str(path) for path in self._paths], "keys": str(self._keys_file or "")}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the files and folders that were chosen; their scores are asked for again."""
        super().restore_state(state)
        self._paths = [Path(text) for text in state.get("paths", ())]
        self._keys_file = Path(state["keys"]) if state.get("keys") else None
        self._list_paths()

    def _add_files(self) -> None:
        self._add(ask_assessment_files(self, self.tr("Add files")))

    def _add_folder(self) -> None:
        folder = ask_folder(self, self.tr("Add a folder"), files_folder())
        self._add([folder] if folder is not None else [])

    def _add(self, paths: list[Path]) -> None:
        self._paths = list(dict.fromkeys((*self._paths, *paths)))
        self._list_paths()

    def _remove(self) -> None:
        self._paths = []
        self._list_paths()

    def _choose_keys(self) -> None:
        self._keys_file = ask_file_of_keys(self, self.tr("File of keys")) or self._keys_file
        self._list_paths()

    def _list_paths(self) -> None:
        names = ", ".join(path.name for path in self._paths) or self.tr("None yet")
        self.chosen.setText(names)
        self.chosen.setAccessibleName(names)
        keys = self.tr("File of keys: {name}").format(name=self._keys_file.name) if self._keys_file else ""
        self.keys.setText(keys or self.tr("File of keys…"))
        self.keys.setAccessibleName(self.keys.text())
        self.remove.setEnabled(bool(self._paths))
        for button in (self.show_scores, self.write):
            button.setEnabled(bool(self._paths))
        for part in (self.caution, self.tabs):
            part.hide()

    def _show(self) -> None:
        self._run(None)

    def _write(self) -> None:
        path = ask_where_to_write_data(self, self.tr("Write a Parquet dataset"), "inspections-parquet", "")
        if path is not None:
            self._run(path)

    def _run(self, parquet: Path | None) -> None:
        if not self._paths:
            return
        try:
            keys = self._read_keys()
        except AbovelineError as trouble:
            self.refuse(trouble)
            return
        if needs_keys(self._paths) and not (keys.recovery or keys.passphrases):
            self.refuse_text(self.tr("Give a recovery key or a passphrase. Nothing was read."), self.secret)
            return
        paths = list(self._paths)
        language, any_signer = choice.current(), self.any_signer.isChecked()
        step = self.tr("Reading {name}, {number} of {count}")

        def work(job: Job) -> RollUp:
            def before(name: str, number: int, of: int) -> None:
                job.step(step.format(name=name, number=in_digits(number), count=in_digits(of)), number, of)

            return roll_up(paths, keys, parquet=parquet, step=before, language=language, any_signer=any_signer)

        text = self.tr("Looking at the files…")
        self.set_busy(text)
        job = self._tasks.run(work)
        self.notice.follow(job, text)
        job.done.connect(lambda found: self._done(found, parquet))
        job.failed.connect(self._refused)
        job.cancelled.connect(self._cancelled)

    def _read_keys(self) -> Keys:
        typed = [self.secret.text()] if self.secret.text() else []
        return keys_from([*typed, *(read_keys(self._keys_file) if self._keys_file else [])])

    def _done(self, found: RollUp, parquet: Path | None) -> None:
        self._settle()
        names = [in_lines(each, letters=_NARROW) for each in headings(found)]
        rows = score_rows(found)
        fill(self.areas, rows, headings=names, numbers=(CASES, *range(FIRST_SCORE, len(names))))
        self.areas.clearSpans()
        for number in (number for number, row in enumerate(rows) if is_of_several(row)):
            self.areas.setSpan(number, 0, 1, FIRST_SCORE)
        fill(self.weak, weak_rows(found))
        for part in (self.caution, self.tabs):
            part.show()
        for table in (self.areas, self.weak):
            fit(table, most=_MOST_ROWS)
        if parquet is not None:
            text = self.tr("{path} holds the judgements as a Parquet dataset. It is not encrypted.")
            self.notice.say(text.format(path=parquet))
        self.areas.setFocus()
        self.ensureWidgetVisible(self.tabs)

    def _refused(self, trouble: AbovelineError) -> None:
        self._settle()
        self.refuse(trouble)

    def _cancelled(self) -> None:
        self._settle()
        self.notice.say(self.tr("Cancelled. Nothing was written."))
        self.show_scores.setFocus()

    def _settle(self) -> None:
        self.set_busy()
        self.remove.setEnabled(bool(self._paths))


def _quiet(text: str, name: str, do: Any) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(text)
    button.clicked.connect(lambda _: do())
    return button
