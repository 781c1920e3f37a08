"""Correct the set-up: the inspection, its team, and what each member declared. The history is on the same page."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from app.commands.changing_framework import change_framework
from app.commands.editing_setup import declaration_of, declare, edit_inspection
from app.commands.inspecting import add_assessor, framework_named
from app.commands.leaving import bring_back, cases_begun_by, mark_left, reallocation_text, remove_person
from app.errors import AbovelineError
from app.records.assessor import LEAD, ROLES
from app.session.changes import NOTHING, Changes
from app.session.setup_history import setup_history
from ui.context import Context
from ui.language.counts import counted
from ui.language.dates import moment
from ui.language.messages import translated
from ui.style import GRID, strong_font
from ui.widgets.confirmation import confirm
from ui.widgets.controls import ChoiceBox
from ui.widgets.file_dialogs import ask_framework
from ui.widgets.forms.day_field import DayField
from ui.widgets.forms.form_page import FormPage
from ui.widgets.forms.moment_field import say_what_is_unread
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.text_table import fill, fit, text_table
from ui.widgets.notice import Notice
from ui.widgets.text.lines_field import LinesField

_NEW = ""
_ROWS_SHOWN = 8


class _Typed(NamedTuple):
    """The fields of a person as typed."""

    role: str
    home: str
    knows: str


class SetUpPage(FormPage):
    """The page of the set-up. `framework_changed` asks for all pages to be made again.

    Args:
        context: The open inspection.
    """

    framework_changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__("setUpPage", "")
        self._context = context
        # By code, empty for a new person. Another person may be looked at before anything is saved.
        self._typed: dict[str, _Typed] = {}
        self._shown: str | None = None
        self.title.setText(self.tr("Set up"))
        self.setAccessibleName(self.title.text())
        self.intro.setText(self.tr("Everything here can be corrected later. The history keeps every change."))
        self.intro.show()
        self._inspection_fields()
        self._person_fields()
        self.leave_team = QPushButton()
        self.leave_team.setObjectName("setUpLeave")
        self.leave_team.clicked.connect(self._ask_to_leave)
        self.add_quiet_buttons(self.leave_team)
        self._name_leaving("")
        self._history = text_table(
            "setUpHistory",
            self.tr("History of the set-up"),
            (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Before"), self.tr("After")),
            wide=(3, 4),
        )
        self.add_button("saveSetUp", self.tr("Save"), self._save, main=True)
        self.add_way_back(self.tr("Back"))
        heading = QLabel(self._history.accessibleName())
        heading.setFont(strong_font(self.font()))
        self.add_below(heading, self._history)
        set_initial_focus(self, self.area)

    def _inspection_fields(self) -> None:
        self.area, self.region = QLineEdit(), QLineEdit()
        self.add_field("setUpArea", self.tr("Area"), self.area)
        self.add_field("setUpRegion", self.tr("Region"), self.region)
        self.dated = QCheckBox(self.tr("The days of fieldwork are known"))
        self.dated.setObjectName("setUpDated")
        self.dated.setAccessibleName(self.dated.text())
        self.add_input("setUpDated", self.dated)
        self.form.addRow("", self.dated)
        self.first, self.last = DayField(), DayField()
        for name, label, field in (
            ("setUpFirst", self.tr("Fieldwork from"), self.first),
            ("setUpLast", self.tr("to"), self.last),
        ):
            self.add_field(name, label, field)
            self.dated.toggled.connect(field.setEnabled)
        self._unread = Notice("setUpUnread")
        self.form.addRow("", self._unread)
        say_what_is_unread(self._unread, self.first, self.last)
        self.framework = QLabel()
        self.framework.setObjectName("setUpFramework")
        self.framework.setWordWrap(True)
        self.form.addRow(self.tr("Questions"), self.framework)
        self.other_framework = QPushButton(self.tr("Take the questions from a file…"))
        self.other_framework.setObjectName("setUpFrameworkFile")
        self.other_framework.setAccessibleName(self.other_framework.text())
        self.other_framework.setToolTip(self.tr("Possible until the first answer or hand-out."))
        self.other_framework.clicked.connect(self._ask_framework)
        self.add_quiet_buttons(self.other_framework)

    def _ask_framework(self) -> None:
        self._keep()
        session = self._context.session
        typed = self.area.text().strip(), self.region.text().strip()
        if self._typed or typed != (session.area, session.metadata.get("region", "")):
            self.refuse_text(self.tr("Save what you have typed first."), self.area)
            return
        path = ask_framework(self, self.tr("Take the questions from a file"))
        if path is not None:
            self.take_framework(path)

    def take_framework(self, path: Path) -> None:
        """Let the inspection ask the questions of a framework file, while nothing is answered."""
        try:
            changed = change_framework(self._context.session, *framework_named(str(path)))
        except AbovelineError as trouble:
            self.refuse(trouble)
            return
        if changed:
            self.framework_changed.emit()
        else:
            self.notice.say(self.tr("It was so already."))

    def _person_fields(self) -> None:
        self.person = ChoiceBox()
        self.add_field("setUpPerson", self.tr("Person"), self.person)
        self.person.activated.connect(self._change_person)
        self.code = QLineEdit()
        self.add_field("setUpCode", self.tr("Code of the new person"), self.code)
        self.role = ChoiceBox()
        for role in ROLES:
            self.role.addItem(self.tr("Lead inspector") if role == LEAD else self.tr("Assessor"), role)
        self.add_field("setUpRole", self.tr("Role"), self.role)
        self.home = QLineEdit()
        self.add_field(
            "setUpHome", self.tr("Works for the YOT"), self.home, self.tr("They get no case of this YOT. May be blank.")
        )
        self.knows = LinesField()
        self.knows.setFixedHeight(self.fontMetrics().height() * 3 + 2 * GRID)
        self.add_field(
            "setUpKnows",
            self.tr("Knows the case managers"),
            self.knows,
            self.tr("One name on each line, as in the sample. They get no case of these."),
        )

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the set-up as it is now, with what was typed and chosen."""
        self.set_busy()
        self._typed.clear()
        self._shown = None
        self.code.clear()
        self._show_inspection()
        self._fill_people(str(state.get("setUpPerson") or self._context.session.current_assessor or ""))
        self._show_person()
        super().restore_state(state)
        self._new_code_shown()

    def _show_inspection(self) -> None:
        session = self._context.session
        about = session.metadata
        self.area.setText(session.area)
        self.region.setText(about.get("region", ""))
        days = about.get("fieldwork_first", ""), about.get("fieldwork_last", "")
        today = QDate.currentDate()
        for field, day in zip((self.first, self.last), days, strict=True):
            field.setDate(QDate.fromString(day, Qt.DateFormat.ISODate) if day else today)
            field.setEnabled(all(days))
        self.dated.setChecked(all(days))
        self.framework.setText(session.framework.title)
        self._show_history()

    def _show_history(self) -> None:
        rows: list[tuple[str | int, ...]] = [
            (moment(each.at), each.author, *map(translated, (each.what, each.before, each.after)))
            for each in setup_history(self._context.session)
        ]
        fill(self._history, rows)
        fit(self._history, most=_ROWS_SHOWN)

    def _fill_people(self, chosen: str) -> None:
        self.person.clear()
        for code in self._context.session.team:
            self.person.addItem(code, code)
        self.person.addItem(self.tr("A new person"), _NEW)
        self.person.setCurrentIndex(max(self.person.findData(chosen), 0))

    def _keep(self) -> None:
        """Keep what is typed of the person in view, if it differs from what is recorded."""
        code = self._shown
        if code is None:
            return
        typed = _Typed(str(self.role.currentData()), self.home.text(), self.knows.toPlainText())
        if typed != self._recorded(code):
            self._typed[code] = typed

    def _recorded(self, code: str) -> _Typed:
        session = self._context.session
        declared = declaration_of(session, code)
        return _Typed(session.team.get(code, ROLES[-1]), declared.home_yot, "\n".join(declared.knows))

    def _change_person(self, _: int = 0) -> None:
        self._keep()
        self._show_person()

    def _show_person(self) -> None:
        code = str(self.person.currentData() or "")
        shown = self._typed.get(code) or self._recorded(code)
        self._shown = code
        self.role.setCurrentIndex(max(self.role.findData(shown.role), 0))
        self.home.setText(shown.home)
        self.knows.setPlainText(shown.knows)
        self._new_code_shown()

    def _ask_to_leave(self) -> None:
        """Take the person in view out of the team; ask first if cases are then allocated to nobody."""
        session, code = self._context.session, str(self.person.currentData() or "")
        cases = [each.id for each in session.sample() if code in (each.allocated_to, each.second_assessor)]
        if not cases or code in session.departures or cases_begun_by(session, code):
            self._leave_team()
            return
        one = self.tr("{n} case is then allocated to nobody.")
        many = self.tr("{n} cases are then allocated to nobody.")
        confirm(
            self,
            self.tr("Remove {code} from the team?").format(code=code),
            counted(len(cases), one, many),
            yes=self.tr("Remove {code}").format(code=code),
            no=self.tr("Keep {code}").format(code=code),
            do=self._leave_team,
        )

    def _leave_team(self) -> None:
        """Take the person in view out of the team, or let one who left take part again."""
        session, code = self._context.session, str(self.person.currentData() or "")
        try:
            if code in session.departures:
                changes = bring_back(session, code)
                text = self.tr("{code} takes part again.").format(code=code)
            else:
                done = mark_left(session, code) if cases_begun_by(session, code) else remove_person(session, code)
                changes = done.changes
                said = self.tr("{code} is out of the team.").format(code=code)
                text = f"{said} {translated(reallocation_text(done))}"
        except AbovelineError as trouble:
            self.refuse(trouble)
            return
        self._context.bus.announce(changes)
        self._typed.pop(code, None)
        self._shown = None
        self._fill_people(code)
        self._show_person()
        self._show_history()
        self.notice.say(text)

    def _name_leaving(self, code: str) -> None:
        """Say on the button what it would do with the person in view."""
        session = self._context.session
        self.leave_team.setVisible(bool(code))
        if code in session.departures:
            text = self.tr("{code} takes part again")
        elif code and cases_begun_by(session, code):
            text = self.tr("{code} has left the team")
        else:
            text = self.tr("Remove {code} from the team")
        self.leave_team.setText(text.format(code=code))
        self.leave_team.setAccessibleName(self.leave_team.text())

    def _new_code_shown(self) -> None:
        self._name_leaving(str(self.person.currentData() or ""))
        self.show_row(self.code, shown=self.person.currentData() == _NEW)

    def _save(self) -> None:
        """Record what was typed: the inspection, and every person whose fields were changed."""
        self._keep()
        changes = NOTHING
        try:
            changes = changes.then(self._save_inspection())
            for code, typed in list(self._typed.items()):
                changes = changes.then(self._save_person(code or self.code.text().strip(), typed))
                del self._typed[code]
        except AbovelineError as trouble:
            self._context.bus.announce(changes)
            self._show_history()
            self.refuse(trouble)
            return
        self._context.bus.announce(changes)
        shown = self._shown or self.code.text().strip()
        self._shown = None
        self._fill_people(shown)
        self._show_person()
        self._show_history()
        self.notice.say(self.tr("The set-up is saved.") if changes else self.tr("It was so already."))

    def _save_inspection(self) -> Changes:
        dated = self.dated.isChecked()
        days = [field.date().toString(Qt.DateFormat.ISODate) if dated else "" for field in (self.first, self.last)]
        return edit_inspection(
            self._context.session, area=self.area.text(), region=self.region.text(), first=days[0], last=days[1]
        )

    def _save_person(self, code: str, typed: _Typed) -> Changes:
        if not code and typed == _Typed(ROLES[-1], "", ""):
            return NOTHING
        session = self._context.session
        changes = add_assessor(session, code, typed.role)
        return changes.then(declare(session, code, home_yot=typed.home, knows=typed.knows.splitlines()))
