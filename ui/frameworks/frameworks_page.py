"""Check a framework file, compare it with the framework of the inspection, and write that one as a form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.commands.framework_words import diff_sentences, rescored_sentences
from app.commands.frameworks import Rescored, about, compare_frameworks, read_framework, rescore, write_xlsform
from app.errors import AbovelineError, DataError
from app.framework.localizer import FrameworkLocalizer
from app.framework.model import Framework
from app.message import Message
from app.scoring.framework_diff import MEANINGS, FrameworkDiff
from app.session.session import Session
from ui.context import Context
from ui.language.choice import current
from ui.language.messages import translated
from ui.style import GRID, heading_font
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.file_dialogs import ask_framework, ask_where_to_write_workbook
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import RunningText
from ui.widgets.text.sentences_text import SentencesText

Comparison = tuple[Message, FrameworkDiff, list[Rescored]]


class FrameworksPage(QWidget):
    """The page of frameworks. `left` goes back.

    Args:
        context: The open inspection.
        tasks: The worker.
    """

    left = Signal()

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("frameworksPage")
        self.setAccessibleName(self.tr("Frameworks"))
        self._context = context
        self._tasks = tasks
        self._file: Path | None = None
        title = QLabel(self.accessibleName())
        title.setFont(heading_font(self.font()))
        self.own = RunningText()
        self.own.setObjectName("ownFramework")
        self.result = SentencesText("frameworkResult", self.tr("The comparison"))
        title.setWordWrap(True)
        title.setTextFormat(Qt.TextFormat.PlainText)
        self.notice = Notice("frameworksNotice")
        self.table = text_table(
            "frameworkDifferences",
            self.tr("Differences"),
            (self.tr("Number"), self.tr("Difference"), self.tr("For past scores")),
            wide=(1, 2),
            wraps=True,
        )
        self.compare = self._button("compareFramework", self.tr("Check and compare a file…"), self._choose)
        self.form = self._button("writeForm", self.tr("Write as a form for ODK…"), self._write)
        self.back = self._button("frameworksBack", self.tr("Back"), self.left.emit)
        self.compare.setProperty("role", "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.compare, self.form, self.back):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for widget in (title, self.own, self.notice):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self.result)
        column.addWidget(self.table, 1)
        column.addStretch(0)
        self.result.hide()
        self.table.hide()
        set_initial_focus(self, self.compare)

    def _button(self, name: str, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _: do())
        return button

    def save_state(self) -> dict[str, Any]:
        """Return the file that is compared."""
        return {"file": str(self._file) if self._file is not None else ""}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Compare the file that `state` names again."""
        said = self.tr("This inspection uses {framework}")
        self.own.setText(said.format(framework=translated(about(self._context.session.framework))))
        if state.get("file"):
            self.compare_with(Path(state["file"]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        path = ask_framework(self, self.tr("Check and compare a framework file"))
        if path is not None:
            self.compare_with(path)

    def compare_with(self, path: Path) -> None:
        """Check a framework file, and show its differences from the framework of the inspection."""
        self._file = path
        # The worker's own session has the framework in English.
        wording, language = self._context.session.framework, current()

        def work(own: Session, _: Job) -> Comparison:
            new = read_framework(path)
            return (
                about(_worded(new, language)),
                compare_frameworks(own.framework, new, wording=wording),
                rescore(own, new),
            )

        self._run(self.tr("Comparing {name}…").format(name=path.name), work, self._compared)

    def _compared(self, found: Comparison) -> None:
        self._set_busy("")
        what, diff, scores = found
        sound = Message("The file is sound: {framework}", framework=what)
        self.result.show_sentences((sound, *diff_sentences(diff), *rescored_sentences(scores, diff.titles)))
        self.result.show()
        rows = [(each.id, translated(each.what), translated(MEANINGS[each.meaning])) for each in diff.changes]
        fill(self.table, rows)
        self.table.setVisible(bool(rows))

    def _write(self) -> None:
        name = f"{self._context.session.framework.id}.xlsx"
        path = ask_where_to_write_workbook(self, self.tr("Write as a form for ODK"), name)
        if path is None:
            return

        def work(own: Session, _: Job) -> Path:
            # The dialog has asked whether a file that is there may be replaced.
            write_xlsform(own.framework, path, replace=True)
            return path

        self._run(self.tr("Writing the form…"), work, self._written)

    def _written(self, path: Path) -> None:
        self._set_busy("")
        said = self.tr("The form is in {path}. Submissions of it, as CSV, are imported by the command answers import.")
        self.notice.say(said.format(path=path))

    def _run(self, doing: str, work: Callable[[Session, Job], Any], done: Callable[[Any], None]) -> None:
        self.result.hide()
        self.table.hide()
        self._set_busy(doing)
        session = self._context.session
        job = self._tasks.run(on_own_session(session.folder, session.store.key, work))
        job.done.connect(done)
        job.failed.connect(self._refused)

    def _set_busy(self, doing: str) -> None:
        for button in (self.compare, self.form):
            button.setEnabled(not doing)
        if doing:
            self.notice.say(doing)
        else:
            self.notice.clear()
            # A button that is disabled passes its focus on, so the person would go on from another one.
            self.compare.setFocus()

    def _refused(self, trouble: AbovelineError) -> None:
        self._set_busy("")
        self.notice.say_trouble(trouble)


def _worded(framework: Framework, language: str) -> Framework:
    """Return a framework in a language, or in its own words if its wording in that language cannot be read."""
    localizer = FrameworkLocalizer(framework)
    with suppress(DataError):
        localizer.set_language(language)
    return localizer.framework
