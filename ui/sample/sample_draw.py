"""The part of a page that draws the sample from a sheet of the caseload."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.analysis.drawing import Minimum
from app.assessment.sample_groups import DIMENSIONS
from app.commands.sampling import DrawPlan, apply_draw, record_caseload
from app.commands.sampling_rules import SamplingRules, sampling_rules
from app.errors import AbovelineError
from app.exchange.importers.field_labels import field_label
from app.exchange.importers.sample_fields import sample_fields
from app.message import in_digits
from app.session.sample_view import group_label
from app.session.session import Session
from ui.context import Context
from ui.language.counts import counted
from ui.language.messages import translated
from ui.sample.draw_run import Tried, Wish, try_draw
from ui.style import CONTROL, GRID, character_width
from ui.tasks import Job, Tasks, on_own_session
from ui.widgets.file_dialogs import ask_table
from ui.widgets.forms.stepping_field import inset_text
from ui.widgets.lists.mapping_table import mapping_table
from ui.widgets.lists.text_table import fit
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import RunningText

_LARGEST = 999
_COLUMNS_SHOWN = 8
_SEED = 60  # characters of a seed in view


class SampleDraw(QScrollArea):
    """Draws the sample. `changed` carries a sentence once something is recorded.

    Args:
        context: The open inspection.
        tasks: The worker, which reads the sheet.
        notice: Shows progress, the result of a dry run and errors.
    """

    changed = Signal(str)

    def __init__(self, context: Context, tasks: Tasks, notice: Notice) -> None:
        super().__init__()
        self.setObjectName("sampleDraw")
        self.setAccessibleName(self.tr("Draw the sample from a caseload"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self._context = context
        self._tasks = tasks
        self._notice = notice
        self._result: Tried | None = None
        self._job: Job | None = None
        self.file = Path()
        self._rules = self._read_rules()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 2 * GRID, 0, GRID)
        column.setSpacing(GRID)
        column.addWidget(self._explanation())
        column.addLayout(self._form())
        column.addLayout(self._buttons())
        self._columns, self._mapping = mapping_table(self)
        self._columns.hide()
        self._mapping.chosen.connect(self._try)
        self.result = RunningText()
        self.result.setObjectName("drawResult")
        column.addWidget(self.result)
        column.addWidget(self._columns)
        column.addStretch(1)
        self.setWidget(inside)

    def _read_rules(self) -> SamplingRules:
        try:
            return sampling_rules()
        except AbovelineError as trouble:
            self._notice.say_trouble(trouble)
            return SamplingRules(((None, _LARGEST),), ())

    def _explanation(self) -> QLabel:
        return RunningText(
            self.tr(
                "Choose a sheet of the whole caseload. Cases are drawn at random within each stratum, and anyone can "
                "repeat the draw with the same seed. Only the drawn cases are recorded. Of the others, the inspection "
                "keeps only how many there are in each group."
            )
        )

    def _form(self) -> QVBoxLayout:
        # The name of a group can be as long as the page is wide, so the labels are above their fields.
        form = QVBoxLayout()
        form.setSpacing(GRID)
        self.size_box = self._number("drawSize", self.tr("Cases to draw"), 0)
        self.size_box.setSpecialValueText(self.tr("As the rules say"))
        _add_row(form, self.size_box)
        self.seed = QLineEdit()
        self.seed.setObjectName("drawSeed")
        self.seed.setAccessibleName(self.tr("Seed"))
        self.seed.setPlaceholderText(self.tr("Any words. Left blank, the program makes a seed."))
        self.seed.setMinimumHeight(CONTROL)
        hint = self.fontMetrics().horizontalAdvance(self.seed.placeholderText()) + 3 * GRID
        self.seed.setMinimumWidth(max(hint, _SEED * character_width(self.fontMetrics())))
        _add_row(form, self.seed)
        self.least: list[tuple[Minimum, QSpinBox]] = []
        for number, minimum in enumerate(self._rules.minimums):
            box = self._number(f"least{number}", self._minimum_name(minimum), minimum.cases)
            _add_row(form, box)
            self.least.append((minimum, box))
        self.replace = QCheckBox(self.tr("Remove from the sample the cases that are not drawn"))
        self.replace.setObjectName("drawReplaces")
        self.replace.setAccessibleName(self.replace.text())
        form.addWidget(self.replace)
        return form

    def _number(self, name: str, label: str, value: int) -> QSpinBox:
        box = QSpinBox()
        box.setObjectName(name)
        box.setAccessibleName(label)
        box.setRange(0, _LARGEST)
        box.setValue(value)
        box.setMinimumHeight(CONTROL)
        box.lineEdit().setAccessibleName(label)
        inset_text(box)
        return box

    def _minimum_name(self, minimum: Minimum) -> str:
        session = self._context.session
        names = [translated(group_label(session, minimum.dimension, group)) for group in minimum.groups]
        one = self.tr("At least this many cases where {dimension} is {groups}")
        several = self.tr("At least this many cases where {dimension} is one of {groups}")
        return (one if len(names) == 1 else several).format(
            dimension=translated(DIMENSIONS[minimum.dimension]), groups=", ".join(names)
        )

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(GRID)
        choose = self._button("chooseCaseload", self.tr("Choose a sheet of the caseload…"), self._ask)
        self._again_button = self._button("tryAgain", self.tr("Try again"), self._try)
        self._draw_button = self._button("draw", "", self.draw)
        self._draw_button.setProperty("role", "primary")
        self._count_button = self._button("countCaseload", self.tr("Only compare with it"), self.count)
        self._hide_results()
        for button in (choose, self._again_button, self._draw_button, self._count_button):
            line.addWidget(button)
        line.addStretch(1)
        return line

    def _button(self, name: str, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.clicked.connect(lambda _: do())
        return button

    def wish(self) -> Wish:
        """Return what is asked for in the fields."""
        minimums = [Minimum(each.dimension, each.groups, box.value()) for each, box in self.least if box.value()]
        return Wish(self.size_box.value(), self.seed.text(), tuple(minimums), self.replace.isChecked())

    def _ask(self) -> None:
        file = ask_table(self, self.tr("Draw the sample from a caseload"))
        if file is not None:
            self.try_draw(file)

    def try_draw(self, file: Path) -> None:
        """Draw from a sheet, and show the cases and the columns. Nothing is recorded."""
        self.file = file
        self._mapping.mapping.clear()
        self._mapping.last = ""
        self._try(remembered=True)

    def _try(self, *, remembered: bool = False) -> None:
        file, wish = self.file, self.wish()
        mapping = None if remembered else dict(self._mapping.mapping)
        self._hide_results()
        reading = self.tr("Reading {name}").format(name=file.name)

        def work(session: Session, job: Job) -> Tried:
            job.step(reading, 1, 2)
            return try_draw(session, file, mapping, wish)

        job = self._start(work, reading)
        if job is not None:
            job.done.connect(self._tried)

    def _hide_results(self) -> None:
        self._result = None
        for button in (self._draw_button, self._count_button):
            button.hide()
        self._again_button.setVisible(self.file != Path())

    def _tried(self, tried: Tried) -> None:
        self._result = tried
        self._notice.clear()
        session = self._context.session
        fields = {name: translated(field_label(session.framework, name)) for name in sample_fields(session.framework)}
        self._mapping.mapping.clear()
        self._mapping.mapping.update(tried.mapping)
        self._mapping.show_fields(fields, tried.headings, tried.found)
        fit(self._columns, most=_COLUMNS_SHOWN)
        self._columns.setVisible(True)
        self.result.clear()
        self._count_button.setVisible(tried.caseload is not None)
        if tried.refused is not None:
            self._notice.say_trouble(tried.refused)
        if tried.plan is not None:
            self._show_plan(tried.plan)
        self._columns.go_on()

    def _show_plan(self, plan: DrawPlan) -> None:
        # The same seed draws the same cases when the person goes on.
        self.seed.setText(plan.seed)
        text = self.tr("{drawn} of {there} cases would be drawn with the seed {seed}. Nothing has been recorded yet.")
        sentences = [
            text.format(drawn=in_digits(len(plan.drawn)), there=in_digits(len(plan.caseload.cases)), seed=plan.seed),
            *self._shortages(plan),
        ]
        if plan.leaving:
            sentences.append(self.tr("Out of the sample: {cases}.").format(cases=", ".join(plan.leaving)))
        sentences.append(", ".join(plan.drawn))
        self.result.setText("\n".join(sentences))
        text = counted(len(plan.drawn), self.tr("Draw {n} case"), self.tr("Draw {n} cases"))
        self._draw_button.setText(text)
        self._draw_button.setAccessibleName(text)
        self._draw_button.show()
        self._draw_button.setFocus()

    def _shortages(self, plan: DrawPlan) -> list[str]:
        return [
            self.tr("{minimum}: {wanted} cannot be met. {drawn} drawn, {there} in the caseload.").format(
                minimum=self._minimum_name(each.minimum),
                wanted=each.minimum.cases,
                drawn=in_digits(each.drawn),
                there=in_digits(each.there),
            )
            for each in plan.shortages
        ]

    def draw(self) -> None:
        """Record the draw that is shown."""
        plan = self._result.plan if self._result is not None else None
        if plan is None:
            return
        job = self._start(lambda session, _: apply_draw(session, plan), self.tr("Recording the sample"))
        if job is not None:
            text = counted(
                len(plan.drawn),
                self.tr("The sample of {n} case is drawn."),
                self.tr("The sample of {n} cases is drawn."),
            )
            job.done.connect(lambda _: self._recorded(text))

    def count(self) -> None:
        """Record the numbers of the caseload by group, and draw nothing."""
        caseload = self._result.caseload if self._result is not None else None
        if caseload is None:
            return
        job = self._start(lambda session, _: record_caseload(session, caseload), self.tr("Recording the caseload"))
        if job is not None:
            text = counted(
                len(caseload.cases),
                self.tr("The caseload has {n} case. Only its groups are recorded."),
                self.tr("The caseload has {n} cases. Only their numbers by group are recorded."),
            )
            job.done.connect(lambda _: self._recorded(text))

    def _recorded(self, text: str) -> None:
        self._hide_results()
        self._columns.setVisible(False)
        self.result.clear()
        self._notice.clear()
        self._context.bus.announce(self._context.session.refresh())
        self.changed.emit(text)

    def _start(self, work: Callable[[Session, Job], object], text: str) -> Job | None:
        if self._job is not None:
            return None
        store = self._context.session.store
        job = self._tasks.run(on_own_session(store.folder, store.key, work))
        self._job = job
        self._notice.follow(job, text)
        job.failed.connect(self._notice.say_trouble)
        job.cancelled.connect(self._notice.clear)
        job.ended.connect(self._ended)
        return job

    def _ended(self) -> None:
        self._job = None


def _add_row(form: QVBoxLayout, field: QWidget) -> None:
    """Add a field below its name, which goes on in a second line where it is wider than the page."""
    label = QLabel(field.accessibleName())
    label.setWordWrap(True)
    label.setBuddy(field)
    form.addWidget(label)
    form.addWidget(field, 0, Qt.AlignmentFlag.AlignLeft)
