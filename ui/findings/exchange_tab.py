"""The plan out to the YOT and back: write the document, read it with its changes shown first, and the sign-off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from app.commands.exchanging_plan import ReadBack, read_plan, take_plan, write_plan
from app.commands.planning import sign_plan, take_back_sign_off
from app.errors import AbovelineError
from app.message import Message
from app.reporting.plan import Plan
from app.reporting.plan_changes import PART_WORDS, PlanChange
from app.session.changes import Changes
from app.session.session import Session
from ui.context import Context
from ui.language.choice import current
from ui.language.counts import counted
from ui.language.dates import day
from ui.language.labels import capitalised
from ui.language.messages import translated
from ui.style import GRID, strong_font
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.controls import box, button, column_in, labelled, line_field, row_of, set_role, spoken
from ui.widgets.file_dialogs import ask_plan, ask_where_to_write_data
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import text_label


class ExchangeTab(QWidget):
    """The tab of the YOT's document.

    `changed` carries changes that were recorded, `refused` an error, `said` a sentence.

    Args:
        context: The open inspection.
        tasks: The worker, which writes and reads the files.
    """

    changed = Signal(object)
    refused = Signal(object)
    said = Signal(str)

    def __init__(self, context: Context, tasks: Tasks, notice: Notice) -> None:
        super().__init__()
        self._context = context
        self._tasks = tasks
        self._notice = notice
        self._path: Path | None = None
        self._seen: ReadBack | None = None
        self._signed = False
        headings = (
            self.tr("Action"),
            self.tr("What"),
            self.tr("Here"),
            self.tr("In the file"),
            self.tr("Will be taken"),
        )
        self.changes = text_table(
            "planChanges", self.tr("Changes that the file brings"), headings, wide=(2, 3), wraps=True
        )
        self.summary, self.notes = text_label("planReadSummary"), text_label("planReadNotes")
        self.signed = text_label("planSigned")
        self._build()

    def _build(self) -> None:
        self.language = box("planLanguage", self.tr("Language of the document"))
        self.language.addItem(self.tr("English"), "en")
        self.language.addItem(self.tr("Welsh"), "cy")
        self.language.setCurrentIndex(self.language.findData(current()))
        label = QLabel(self.tr("Lan&guage"))
        label.setBuddy(self.language)
        self.document = button("writePlanDocument", self.tr("Write a &Word document…"), partial(self._ask, ".docx"))
        self.workbook = button("writePlanWorkbook", self.tr("Write a workb&ook…"), partial(self._ask, ".xlsx"))
        self.read = button("readPlan", self.tr("&Read a filled-in plan…"), self._ask_to_read)
        self.both = QCheckBox(self.tr("Take the text of the file where &both sides changed it"))
        self.both.setObjectName("planTakeBoth")
        self.both.setAccessibleName(spoken(self.both.text()))
        self.both.toggled.connect(lambda _: self._read_again())
        self.take = button("takePlan", self.tr("&Take these changes"), self._take, primary=True)
        self.name = line_field("planSigner", self.tr("Name"))
        self.designation = line_field("planDesignation", self.tr("Designation"))
        self.day = line_field("planSignedOn", self.tr("Date"))
        self.day.setPlaceholderText(self.tr("Today"))
        self.sign = button("signPlan", self.tr("&Sign the plan off"), self._sign)
        self.take_back = button("takeBackSignOff", self.tr("Take the sign-off bac&k"), self._take_back)
        fields = [*labelled(self.tr("&Name"), self.name)]
        fields += [*labelled(self.tr("&Designation"), self.designation)]
        fields += [*labelled(self.tr("Dat&e"), self.day), self.sign, self.take_back]
        column = column_in(
            self,
            self._head(self.tr("To the YOT")),
            row_of(label, self.language, self.document, self.workbook, stretch=True),
            self._head(self.tr("Back from the YOT")),
            row_of(self.read, self.both, stretch=True),
            self.summary,
            self.changes,
            self.notes,
            row_of(self.take, stretch=True),
            self._head(self.tr("Sign-off of the plan")),
            self.signed,
            row_of(*fields),
            above=GRID,
        )
        column.setStretchFactor(self.changes, 1)
        column.addStretch(0)
        self._show_read()

    def _head(self, text: str) -> QLabel:
        made = QLabel(text)
        made.setFont(strong_font(self.font()))
        made.setContentsMargins(0, GRID, 0, 0)
        return made

    def save_state(self) -> dict[str, Any]:
        """Return what is typed and chosen."""
        fields = (self.name, self.designation, self.day)
        return {"language": self.language.currentData()} | {field.objectName(): field.text() for field in fields}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show what was typed and chosen."""
        self.language.setCurrentIndex(max(0, self.language.findData(state.get("language", current()))))
        for field in (self.name, self.designation, self.day):
            field.setText(state.get(field.objectName(), field.text()))

    def refresh(self, plan: Plan) -> None:
        """Show the sign-off, and whether anything can be recorded here."""
        lead, signed = self._context.session.is_lead, plan.sign_off
        if signed is None:
            text = self.tr("The plan is not signed off.")
        else:
            who = f"{signed.name}, {signed.designation}" if signed.designation else signed.name
            text = self.tr("Signed off by {who} on {day}.").format(who=who, day=day(signed.day))
            if plan.changed_since_sign_off:
                text += " " + self.tr("The plan was changed since then.")
        self.signed.setText(text)
        self.sign.setEnabled(lead and bool(plan.recommendations))
        self.take_back.setEnabled(lead and signed is not None)
        for field in (self.name, self.designation, self.day):
            field.setEnabled(lead)

    def _ask(self, suffix: str) -> None:
        """Ask where to write, and write there."""
        area = "-".join(self._context.session.area.split())
        name = "-".join(filter(None, (area, self.tr("plan"))))
        path = ask_where_to_write_data(self, self.tr("Write the plan"), name, suffix)
        if path is None:
            return
        language = str(self.language.currentData())

        def work(session: Session, _job: Job) -> Path:
            # The dialog asked before it gave the name of a file that is there.
            write_plan(session, path, language=language, replace=True)
            return path

        self._run(work, self.tr("Writing the plan…"), self._written)

    def _written(self, path: Path) -> None:
        self.said.emit(self.tr("{path} holds the plan for the YOT to fill in.").format(path=path))

    def _ask_to_read(self) -> None:
        path = ask_plan(self, self.tr("Read a filled-in plan"))
        if path is not None:
            self.read_file(path)

    def read_file(self, path: Path) -> None:
        """Read a plan that came back, and show what it would change."""
        self._path = path
        both = self.both.isChecked()
        self._run(
            lambda session, _job: read_plan(session, path, take_both=both), self.tr("Reading the plan…"), self._was_read
        )

    def _read_again(self) -> None:
        if self._path is not None and self._seen is not None:
            self.read_file(self._path)

    def _was_read(self, seen: ReadBack) -> None:
        self._seen = seen
        self._notice.clear()
        self._show_read()
        self.changes.setFocus() if seen.update.changes or seen.update.both else self.read.setFocus()

    def _show_read(self) -> None:
        seen = self._seen
        update = seen.update if seen is not None else None
        rows = [] if update is None else [self._cells(each, taken=True) for each in update.changes]
        rows += [] if update is None else [self._cells(each, taken=False) for each in update.both]
        fill(self.changes, rows)
        if update is None or self._path is None:
            said = self.tr("Read a plan that came back: its changes are shown here before they are taken.")
        else:
            one, many = self.tr("{file} brings {n} change."), self.tr("{file} brings {n} changes.")
            said = counted(len(update.changes), one, many, file=self._path.name)
            if update.both:
                one = self.tr("{n} text was changed here too, and stays.")
                many = self.tr("{n} texts were changed here too, and stay.")
                said += " " + counted(len(update.both), one, many)
        self.summary.setText(said)
        self.notes.setText("\n".join(map(translated, update.notes)) if update is not None else "")
        self.notes.setVisible(bool(self.notes.text()))
        self.take.setEnabled(bool(update is not None and update.entries and self._context.session.is_lead))
        self.changes.setEnabled(bool(rows))
        # Before a plan is read, there is nothing to show, and the plan is written first.
        for part in (self.changes, self.take):
            part.setVisible(update is not None)
        set_role(self.document, "primary" if update is None else "")

    def _cells(self, change: PlanChange, *, taken: bool) -> tuple[str, ...]:
        what, part = (capitalised(translated(each)) for each in (change.what, PART_WORDS[change.part]))
        before, after = (_words(text) for text in (change.before, change.after))
        return what, part, before, after, self.tr("Yes") if taken else self.tr("No, changed here too")

    def _take(self) -> None:
        seen = self._seen
        if seen is not None and self._do(lambda: take_plan(self._context.session, seen)):
            self._seen = None
            self._show_read()
            self.said.emit(self.tr("The changes of the file are taken. Undo in the plan reverses them one by one."))
            self.read.setFocus()

    def _sign(self) -> None:
        session = self._context.session
        texts = {"name": self.name.text(), "designation": self.designation.text(), "day": self.day.text()}
        if self._do(lambda: sign_plan(session, **texts)):
            for field in (self.name, self.designation, self.day):
                field.clear()

    def _take_back(self) -> None:
        self._do(lambda: take_back_sign_off(self._context.session))

    def _do(self, command: Callable[[], Changes]) -> bool:
        try:
            changes = command()
        except AbovelineError as trouble:
            self.refused.emit(trouble)
            return False
        self._notice.clear()
        if changes:
            self.changed.emit(changes)
        return True

    def _run(self, work: Callable[[Session, Job], Any], text: str, done: Callable[[Any], None]) -> None:
        store = self._context.session.store
        job = self._tasks.run(on_own_session(store.folder, store.key, work))
        self._notice.follow(job, text)
        self._set_busy(busy=True)
        job.ended.connect(self._ended)
        job.done.connect(done)
        job.failed.connect(self.refused)
        job.cancelled.connect(self._notice.clear)

    def _ended(self) -> None:
        self._set_busy(busy=False)

    def _set_busy(self, *, busy: bool) -> None:
        for control in (self.document, self.workbook, self.read, self.both):
            control.setEnabled(not busy)


def _words(text: str | Message) -> str:
    return capitalised(translated(text)) if isinstance(text, Message) else day(text) or text
