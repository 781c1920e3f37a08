"""The timetable: the days that follow from the fieldwork, each of which can be set, and a calendar file of them."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout

from app.commands.timetabling import WrittenCalendar, set_step_day, write_calendar
from app.commands.undoing import undo_reported
from app.errors import AbovelineError
from app.message import Message
from app.records.inspection import INSPECTION
from app.records.timetable_date import TIMETABLE_DATE
from app.reporting.timetable import (
    TimetableEntry,
    doubts_about,
    fieldwork_of,
    timetable_of,
    timetable_steps,
    work_out,
)
from app.session.changes import Changes
from app.session.session import Session
from ui.context import Context
from ui.findings.timeline import Milestone, Timeline
from ui.language import choice, dates
from ui.language.counts import counted
from ui.language.messages import translated
from ui.style import CONTROL, GRID, heading_font
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.controls import button, row_of
from ui.widgets.file_dialogs import ask_where_to_write_data
from ui.widgets.following_page import FollowingPage
from ui.widgets.forms.day_field import DayField
from ui.widgets.forms.moment_field import say_what_is_unread
from ui.widgets.forms.stepping_field import inset_text
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import RunningText
from ui.widgets.text.sentences_text import SentencesText

_LIBRARY = "holidays"


class TimetablePage(FollowingPage):
    """The page of the timetable. `left` goes back.

    Args:
        context: The open inspection.
        tasks: The worker.
    """

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__(context)
        self.setObjectName("timetablePage")
        self.setAccessibleName(self.tr("Timetable"))
        self._tasks = tasks
        self._entries: tuple[TimetableEntry, ...] = ()
        self._step = timetable_steps()[0].id
        self._loading: Job | None = None
        title = QLabel(self.tr("Timetable"))
        title.setFont(heading_font(self.font()))
        self._summary = RunningText()
        self._summary.setObjectName("timetableSummary")
        self.notice = Notice("timetableNotice", dismissable=True)
        headings = (self.tr("Step"), self.tr("Day"), self.tr("Where it comes from"), self.tr("To look at"))
        self.table = text_table("timetableSteps", self.tr("Steps of the timetable"), headings, wide=(2, 3), wraps=True)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._row_changed())
        self.day = DayField()
        self.day.setObjectName("stepDay")
        self.day.setAccessibleName(self.tr("Day of the step"))
        self.day.setMinimumHeight(CONTROL)
        inset_text(self.day)
        say_what_is_unread(self.notice, self.day)
        self.day.dateChanged.connect(lambda _: self._show_buttons())
        label = QLabel(self.tr("&Day of the step"))
        label.setBuddy(self.day)
        self.set_day = button("setStepDay", self.tr("&Set this day"), self._set_day, primary=True)
        self.worked_out = button("workOutDay", self.tr("&Use the worked-out day"), lambda: self._record(""))
        self.write = button("writeCalendar", self.tr("Write a &calendar file…"), self._ask_file)
        self.back = button("timetableBack", self.tr("Back"), self.left.emit)
        self.timeline = Timeline(self.tr("The timetable as a line"))
        self._about_history = QLabel(self.tr("History of the step's day"))
        self.history = SentencesText("stepHistory", self.tr("History of the step's day"))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for part in (title, self._summary, self.notice):
            column.addWidget(part)
        column.addWidget(self.timeline)
        column.addSpacing(GRID)
        column.addWidget(self.table, 100)
        column.addLayout(row_of(label, self.day, self.set_day, self.worked_out, stretch=True))
        column.addWidget(self._about_history)
        column.addWidget(self.history)
        column.addStretch(1)
        column.addLayout(row_of(self.write, self.back, stretch=True))
        set_initial_focus(self, self.table)

    def save_state(self) -> dict[str, Any]:
        """Return the step in view."""
        return {"step": self._step}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the step that `state` names."""
        self._step = state.get("step", self._step)
        self._refill()

    def _follow(self, changes: Changes) -> None:
        if changes.rescored or any(TIMETABLE_DATE.matches(key) or INSPECTION.matches(key) for key in changes.keys):
            self._refill()

    def _refill(self) -> None:
        """Show the timetable as it is now, once the library of bank holidays is loaded."""
        fieldwork = fieldwork_of(self._context.session)
        self._stale = False
        if fieldwork is not None and _LIBRARY not in sys.modules:
            self._load(fieldwork[1].isoformat())
            return
        session = self._context.session
        self._entries = timetable_of(session)
        first, last = (session.metadata.get(f"fieldwork_{name}", "") for name in ("first", "last"))
        if fieldwork is None:
            self._summary.setText(
                self.tr("There is no timetable yet. Record the days of fieldwork in the set-up of the inspection.")
            )
        else:
            self._summary.setText(self.tr("Fieldwork: {days}.").format(days=dates.fieldwork(first, last)))
        fill(self.table, [self._cells(entry) for entry in self._entries])
        self._fit_table()
        places = [entry.step.id for entry in self._entries]
        if places:
            self.table.selectRow(places.index(self._step) if self._step in places else 0)
        self._row_changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the table be as high as its rows, which wrap."""
        super().resizeEvent(event)
        self._fit_table()

    def _fit_table(self) -> None:
        rows = self.table.verticalHeader().length() + self.table.horizontalHeader().sizeHint().height()
        self.table.setMaximumHeight(rows + 2 * self.table.frameWidth() + GRID)

    def _load(self, last_day: str) -> None:
        """Load the library of bank holidays on the worker, and show the timetable then."""
        if self._loading is None:
            self._summary.setText(self.tr("The days are being worked out…"))
            self._loading = self._tasks.run(_loader(last_day))
            self._loading.done.connect(lambda _: self._refill())
            self._loading.failed.connect(self.notice.say_trouble)
            self._loading.ended.connect(self._loaded)

    def _loaded(self) -> None:
        self._loading = None

    def _cells(self, entry: TimetableEntry) -> tuple[str, ...]:
        fieldwork = fieldwork_of(self._context.session)
        day = dates.day(entry.day.isoformat())
        if entry.earliest is not None:
            day = self.tr("{first} to {last}").format(first=dates.day(entry.earliest.isoformat()), last=day)
        doubts = () if fieldwork is None else doubts_about(entry, self._entries, fieldwork[1])
        return entry.step.text(choice.current()), day, self._origin(entry), " ".join(map(translated, doubts))

    def _origin(self, entry: TimetableEntry) -> str:
        titles = {step.id: f"“{step.text(choice.current())}”" for step in timetable_steps()}
        if entry.set_to is not None:
            worked_out = dates.day(entry.worked_out.isoformat())
            return self.tr("Set by hand. The worked-out day is {day}.").format(day=worked_out)
        after = titles.get(entry.step.after, self.tr("the fieldwork"))
        if entry.step.from_weeks is not None:
            text = self.tr("{first} to {last} weeks after {step}")
            return text.format(first=entry.step.from_weeks, last=entry.step.weeks, step=after)
        one, many = self.tr("{n} week after {step}"), self.tr("{n} weeks after {step}")
        return counted(entry.step.weeks, one, many, step=after)

    @property
    def entry(self) -> TimetableEntry | None:
        """The selected step; None if there is none."""
        row = self.table.currentIndex().row()
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def _row_changed(self) -> None:
        entry = self.entry
        if entry is not None:
            self._step = entry.step.id
            self.day.setDate(QDate(entry.day.year, entry.day.month, entry.day.day))
        versions = self._versions(entry) if entry is not None else []
        self.history.show_sentences(versions)
        for part in (self.history, self._about_history):
            part.setVisible(bool(versions))
        self.timeline.show_milestones(self._milestones())
        self._show_buttons()

    def _milestones(self) -> list[Milestone]:
        """Return the marks of the line: the fieldwork and each step, in the order of their days."""
        fieldwork = fieldwork_of(self._context.session)
        if fieldwork is None or not self._entries:
            return []
        first, last = fieldwork
        found = [Milestone(first, last, dates.day(last.isoformat()), self.tr("Fieldwork"))]
        for entry in sorted(self._entries, key=lambda each: each.day):
            day, title = dates.day(entry.day.isoformat()), entry.step.text(choice.current())
            found.append(Milestone(entry.earliest or entry.day, entry.day, day, title, entry.step.id == self._step))
        return found

    def _versions(self, entry: TimetableEntry) -> list[Message]:
        session = self._context.session
        key = TIMETABLE_DATE.key(item=entry.step.id)
        rows = reversed(session.store.history(key))
        return [
            Message(
                "{author} set {day} on {at}.",
                author=row.author or Message("this laptop"),
                day=dates.day(row.recorded),
                at=dates.moment(row.at),
            )
            if row.recorded
            else Message(
                "{author} went back to the worked-out day on {at}.",
                author=row.author or Message("this laptop"),
                at=dates.moment(row.at),
            )
            for row in rows
        ]

    def _show_buttons(self) -> None:
        entry, lead = self.entry, self._context.session.is_lead
        self.day.setEnabled(lead and entry is not None)
        self.set_day.setEnabled(lead and entry is not None and self._typed() != entry.day.isoformat())
        self.worked_out.setEnabled(lead and entry is not None and entry.set_to is not None)
        self.write.setEnabled(entry is not None)

    def _typed(self) -> str:
        return self.day.date().toString(Qt.DateFormat.ISODate)

    def _set_day(self) -> None:
        self._record(self._typed())

    def _record(self, day: str) -> None:
        def record() -> None:
            entry = self.entry
            if entry is None:
                return
            self._context.bus.announce(set_step_day(self._context.session, entry.step.id, day))
            said = self.tr("The day of “{step}” is recorded. Later steps move with it.")
            step = entry.step.text(choice.current())
            self.notice.say(said.format(step=step), action=self.tr("Undo"), do=self._undo)

        self._do(record)
        self.table.setFocus()

    def _undo(self) -> None:
        def undo() -> None:
            done = undo_reported(self._context.session, (TIMETABLE_DATE,))
            self._context.bus.announce(done.changes)
            self.notice.say(translated(done.sentence))

        self._do(undo)

    def _ask_file(self) -> None:
        name = self.tr("{area} timetable").format(area=self._context.session.area)
        path = ask_where_to_write_data(self, self.tr("Write a calendar file"), name, ".ics")
        if path is not None:
            # The dialog of the system has asked whether a file is replaced.
            self.write_to(path)

    def write_to(self, path: Path) -> None:
        """Write the calendar file on the worker, in place of one that is there."""
        language = choice.current()

        def work(session: Session, _: Job) -> WrittenCalendar:
            return write_calendar(session, path, language=language, replace=True)

        store = self._context.session.store
        job = self._tasks.run(on_own_session(store.folder, store.key, work))
        self.notice.follow(job, self.tr("Writing {name}…").format(name=path.name))
        job.done.connect(self._written)
        job.failed.connect(self.notice.say_trouble)
        job.cancelled.connect(self.notice.clear)

    def _written(self, written: WrittenCalendar) -> None:
        one = self.tr("{n} event is written to {path}. The file is not encrypted.")
        many = self.tr("{n} events are written to {path}. The file is not encrypted.")
        self.notice.say(counted(written.events, one, many, path=written.path))

    def _do(self, command: Callable[[], object]) -> None:
        try:
            command()
        except AbovelineError as trouble:
            self.notice.say_trouble(trouble)


def _loader(last_day: str) -> Callable[[Job], None]:
    """Return work that loads the library, without a reference to the page."""

    def load(_job: Job) -> None:
        work_out(dt.date.fromisoformat(last_day), {})

    return load
