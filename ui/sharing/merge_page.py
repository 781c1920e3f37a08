"""Merge files: check them, show the changes they would make, and apply them if the lead agrees."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from app.commands.gathering import plan_gathering, take_in
from app.commands.sharing import plan_merge
from app.errors import AbovelineError, DataError
from app.message import in_digits
from app.session.session import Session
from app.store.confirming import UnconfirmedError, UnsignedError
from app.store.merge import MergePlan
from ui.context import Context
from ui.language.counts import counted
from ui.language.messages import translated
from ui.sharing.merge_questions import MergeQuestions
from ui.sharing.plan_rows import change_rows, difference_rows, file_rows
from ui.style import GRID, heading_font
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.lists.text_table import fill, fit, text_table
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import RunningText

_FILES_SHOWN = 6


class MergePage(QWidget):
    """The page of a merge. `left` carries a sentence on the result, or an empty text if the user went back."""

    left = Signal(str)

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("mergePage")
        self.setAccessibleName(self.tr("Merge files"))
        self._context = context
        self._tasks = tasks
        self.paths: tuple[Path, ...] = ()
        self._plan: MergePlan | None = None
        self._job: Job | None = None
        # The answers that a person has given so far about these files.
        self._confirmed: tuple[str, ...] = ()
        self._unsigned = False
        self._only_fit = False
        title = QLabel(self.tr("Merge files"))
        title.setFont(heading_font(self.font()))
        self._intro = RunningText()
        self._intro.setObjectName("mergeIntro")
        self.notice = Notice("mergeNotice")
        self.questions = MergeQuestions()
        self.questions.answered.connect(self._answered)
        self._files = text_table(
            "mergeFiles",
            self.tr("Files"),
            (
                self.tr("File"),
                self.tr("Assessor"),
                self.tr("Cases"),
                self.tr("Complete cases"),
                self.tr("Changes in the file"),
                self.tr("New changes"),
            ),
            wide=(0,),
        )
        self._changes = text_table(
            "mergeChanges",
            self.tr("Cases that would change"),
            (self.tr("Case"), self.tr("Changes"), self.tr("Records")),
            wide=(1,),
        )
        self._differences = text_table(
            "mergeDifferences",
            self.tr("Versions that differ"),
            (self.tr("Case"), self.tr("Record"), self.tr("Counts for now"), self.tr("Other versions")),
            wide=(1, 2, 3),
            wraps=True,
        )
        self._tabs = QTabWidget()
        self._tabs.setObjectName("mergeTabs")
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._changes, "")
        self._tabs.addTab(self._differences, "")
        self._take = QPushButton(self.tr("Merge"))
        self._take.setProperty("role", "primary")
        self._take.setObjectName("takeMerge")
        self._take.setAccessibleName(self._take.text())
        self._take.clicked.connect(self._merge)
        self._leave = QPushButton(self.tr("Cancel"))
        self._leave.setObjectName("leaveMerge")
        self._leave.setAccessibleName(self.tr("Cancel the merge"))
        self._leave.clicked.connect(self._cancel)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._take)
        buttons.addWidget(self._leave)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(title)
        column.addWidget(self._intro)
        column.addWidget(self.notice)
        column.addWidget(self.questions)
        column.addWidget(self._files)
        column.addWidget(self._tabs, 1)
        column.addStretch(0)
        column.addLayout(buttons)

    def save_state(self) -> dict[str, Any]:
        """Return the paths of the files."""
        return {"paths": [str(path) for path in self.paths]}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Check the files that `state` names again."""
        if "paths" in state:
            self.check([Path(path) for path in state["paths"]])

    def check(self, paths: Sequence[Path]) -> None:
        """Check the files and show the changes they would make. Nothing is written."""
        self._confirmed, self._unsigned, self._only_fit = (), False, False
        self._check(paths)

    def _check(self, paths: Sequence[Path]) -> None:
        self.paths = tuple(paths)
        self._plan = None
        self.questions.clear()
        confirmed, unsigned, only_fit = self._confirmed, self._unsigned, self._only_fit
        for part in (self._files, self._tabs, self._take):
            part.hide()
        self._intro.setText(", ".join(path.name for path in paths))
        self._leave.setText(self.tr("Back"))
        self._leave.setFocus()
        count = len(paths)
        checking = counted(count, self.tr("Checking 1 file"), self.tr("Checking {n} files"))

        def work(session: Session, job: Job) -> MergePlan:
            def step(number: int, of: int) -> None:
                job.step(checking, number, of)

            if not only_fit:
                return plan_merge(session, paths, confirmed=confirmed, unsigned=unsigned, step=step)
            plan, refused = plan_gathering(session, paths, confirmed=confirmed, unsigned=unsigned, step=step)
            if plan is None:
                raise refused[0].trouble
            return plan

        job = self._start(work, self.tr("Opening the inspection…"))
        job.done.connect(self._planned)
        job.failed.connect(self._refused)
        job.cancelled.connect(self._cancel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._cancel()
            return
        super().keyPressEvent(event)

    def _start(self, work: Callable[[Session, Job], object], text: str) -> Job:
        store = self._context.session.store
        job = self._tasks.run(on_own_session(store.folder, store.key, work))
        self._job = job
        self.notice.follow(job, text)
        job.ended.connect(self._job_ended)
        return job

    def _job_ended(self) -> None:
        self._job = None

    def _planned(self, plan: MergePlan) -> None:
        self._plan = plan
        self.paths = tuple(file.path for file in plan.files)
        self.notice.clear()
        self.questions.clear()
        self.questions.introduce(plan.admission.introduced)
        if plan.notices:
            self.notice.say("\n".join(map(translated, plan.notices)), "warning")
        fill(self._files, file_rows(plan))
        fit(self._files, most=_FILES_SHOWN)
        changed = change_rows(plan)
        fill(self._changes, changed)
        differing = difference_rows(plan, self._context.session.framework)
        fill(self._differences, differing)
        self._tabs.setTabText(0, self.tr("Cases that would change ({count})").format(count=in_digits(len(plan.cases))))
        self._tabs.setTabText(1, self.tr("Versions that differ ({count})").format(count=in_digits(len(differing))))
        for part in (self._files, self._tabs):
            part.show()
        # Also where nothing is new, the assessor may still need the receipt.
        self._take.setVisible(bool(plan.rows) or self._context.session.is_lead)
        self._take.setEnabled(True)
        if not plan.rows:
            self._intro.setText(self.tr("Everything in these files is here already. There is nothing to merge."))
            count = len(plan.files)
            text = counted(count, self.tr("Write {n} receipt"), self.tr("Write {n} receipts"))
            self._take.setText(text)
            self._take.setAccessibleName(text)
            self._leave.setFocus()
            return
        new = len(plan.rows)
        self._intro.setText(f"{self._brings(plan)} {self._meanwhile(plan)}")
        text = counted(new, self.tr("Merge 1 change"), self.tr("Merge {n} changes"))
        self._take.setText(text)
        self._take.setAccessibleName(text)
        self._leave.setText(self.tr("Cancel"))
        self._take.setFocus()

    def _brings(self, plan: MergePlan) -> str:
        """Return a sentence on what the files would change."""
        new, cases = len(plan.rows), len(plan.cases)
        changes = counted(new, self.tr("1 new change"), self.tr("{n} new changes"))
        if not cases:
            text = self.tr("The file has {changes}." if len(plan.files) == 1 else "The files have {changes}.")
            return text.format(changes=changes)
        touched = counted(cases, self.tr("1 case"), self.tr("{n} cases"))
        text = self.tr(
            "The file has {changes} in {cases}." if len(plan.files) == 1 else "The files have {changes} in {cases}."
        )
        return text.format(changes=changes, cases=touched)

    def _meanwhile(self, plan: MergePlan) -> str:
        """Return sentences on what happens before and after the merge."""
        yet = self.tr("Nothing has been merged yet. A backup is made before the merge.")
        if not plan.differences:
            return yet
        differ = self.tr("Where versions differ, all are kept, and the newest counts until the lead rules otherwise.")
        return f"{yet} {differ}"

    def _merge(self) -> None:
        plan = self._plan
        if self._job is not None:
            return
        self._confirmed = (*self._confirmed, *self.questions.confirmed)
        self._unsigned = self._unsigned or self.questions.unsigned
        if plan is None:
            if self.questions.first is not None and self.questions.complete:
                self._check(self.paths)
            return
        confirmed, unsigned, paths = self._confirmed, self._unsigned, self.paths
        compared = bool(self.questions.confirmed)
        self._take.hide()
        self.questions.hide()
        merging = self.tr("Making a backup, then merging")

        def work(session: Session, job: Job) -> tuple[int, int]:
            def step(number: int, of: int) -> None:
                job.step(merging, number, of)

            job.step(merging, 0, 1)
            # A fingerprint that was compared after the files were checked is remembered as compared.
            again = plan_merge(session, paths, confirmed=confirmed, unsigned=unsigned) if compared else plan
            _, written, unwritten = take_in(session, again, step)
            return len(written), len(unwritten)

        job = self._start(work, self.tr("Opening the inspection…"))
        job.done.connect(self._merged)
        job.failed.connect(self._refused)
        job.cancelled.connect(lambda: self._planned(plan))

    def _merged(self, receipts: tuple[int, int]) -> None:
        plan, session = self._plan, self._context.session
        self._plan = None
        self.notice.clear()
        self._context.bus.announce(session.refresh())
        if plan is not None:
            self.left.emit(self._result(plan, *receipts))

    def _result(self, plan: MergePlan, written: int, unwritten: int) -> str:
        files, cases, differing = len(plan.files), len(plan.cases), len(plan.differences)
        sentences = [
            counted(files, self.tr("1 file has been merged."), self.tr("{n} files have been merged.")),
            counted(cases, self.tr("1 case has changed."), self.tr("{n} cases have changed.")),
        ]
        if differing:
            one, many = self.tr("1 record has versions that differ."), self.tr("{n} records have versions that differ.")
            sentences.append(counted(differing, one, many))
        if unwritten:
            text = self.tr(
                "A receipt could not be written beside a file. The command `aboveline receipts` writes it elsewhere."
            )
            sentences.append(text)
        elif written:
            sentences.append(self.tr("A receipt for the assessor is beside each file."))
        return " ".join(sentences)

    def _answered(self) -> None:
        """Let the merge go on once each question that keeps it waiting is answered."""
        if self._plan is None:
            self._take.setEnabled(self.questions.complete)

    def _ask(self, trouble: UnconfirmedError | UnsignedError) -> None:
        self.notice.clear()
        if isinstance(trouble, UnconfirmedError):
            self.questions.ask_about_laptops(trouble)
        else:
            self.questions.ask_about_unsigned(trouble)
        self._intro.setText(self.tr("Nothing has been merged yet."))
        text = self.tr("Confirm and check the files again")
        self._take.setText(text)
        self._take.setAccessibleName(text)
        self._take.setEnabled(False)
        self._take.show()
        self._leave.setText(self.tr("Cancel"))
        if self.questions.first is not None:
            self.questions.first.setFocus()

    def _refused(self, trouble: AbovelineError) -> None:
        if isinstance(trouble, UnconfirmedError | UnsignedError):
            self._ask(trouble)
            return
        if self._plan is None and len(self.paths) > 1 and isinstance(trouble, DataError) and not self._only_fit:
            self.notice.say_trouble(trouble, action=self.tr("Leave out unfit files"), do=self._check_fit)
        else:
            self.notice.say_trouble(trouble)
        self._take.setVisible(self._plan is not None)
        self._leave.setFocus()

    def _check_fit(self) -> None:
        """Check the files again, and leave out those that are not fit, so that they keep no others out."""
        self._only_fit = True
        self._check(self.paths)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            return
        self._plan = None
        self.left.emit("")
