"""An earlier inspection beside this one: its file is chosen and opened, and each score compared."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout

from app.analysis.intervals import whole
from app.commands.rolling_up import keys_from
from app.commands.then_and_now import ComparedScore, compare, read_earlier
from app.errors import AbovelineError
from app.reporting.resting import RestingRecommendation
from app.rollup.judged import Judged
from ui.context import Context
from ui.language import choice
from ui.language.counts import counted
from ui.language.dates import day
from ui.language.messages import translated
from ui.scores.score_words import share_words, signed
from ui.style import CONTROL, GRID, heading_font
from ui.tasks import Job, Tasks
from ui.widgets.controls import ChoiceBox, button, row_of, select_row
from ui.widgets.file_dialogs import ask_assessment_files
from ui.widgets.following_page import FollowingPage
from ui.widgets.input.initial_focus import set_initial_focus
from ui.widgets.lists.text_table import fill, text_table
from ui.widgets.notice import Notice
from ui.widgets.text.running_text import RunningText

ALL, CLEAR, LOWER, RECOMMENDED = "all", "clear", "lower", "recommended"
Key = list[str]
_RECOMMENDATION, _REMARK = 6, 7  # the columns
translate = QCoreApplication.translate


class ThenAndNowPage(FollowingPage):
    """The page. `score_asked` carries the state of the page that shows the judgements behind a score."""

    score_asked = Signal(dict)

    def __init__(self, context: Context, tasks: Tasks) -> None:
        super().__init__(context)
        self.setObjectName("thenAndNowPage")
        self.setAccessibleName(self.tr("Then and now"))
        self._tasks = tasks
        self._paths: list[Path] = []
        self._earlier: Judged | None = None
        self._rows: list[ComparedScore] = []
        self._wanted: Key = []
        self.notice = Notice("thenAndNowNotice", dismissable=True)
        self.scores = text_table(
            "thenAndNowScores",
            self.tr("Scores of both inspections"),
            (
                self.tr("Score"),
                self.tr("Words"),
                self.tr("Then"),
                self.tr("Now"),
                self.tr("Difference"),
                self.tr("Interval"),
                self.tr("Recommendation"),
                self.tr("Remark"),
            ),
            wide=(1,),
            wraps=True,
            numbers=(4,),
        )
        self.summary, self.cautions, self.detail = (self._label(name) for name in ("Summary", "Cautions", "Detail"))
        self._build()
        self.scores.selectionModel().currentRowChanged.connect(lambda *_: self._row_changed())
        self.scores.doubleClicked.connect(lambda _: self._open())
        set_initial_focus(self, self.choose)
        self._describe_paths()

    def _label(self, name: str) -> QLabel:
        label = RunningText()
        label.setObjectName(f"thenAndNow{name}")
        return label

    def _build(self) -> None:
        title = QLabel(self.accessibleName())
        title.setFont(heading_font(self.font()))
        self.choose = button("chooseEarlier", self.tr("Choose its fil&e…"), self._choose)
        self.secret = QLineEdit()
        self.secret.setObjectName("earlierSecret")
        self.secret.setAccessibleName(self.tr("Its passphrase or recovery key"))
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.returnPressed.connect(self._read)
        self.read = button("readEarlier", self.tr("Co&mpare"), self._read)
        self.read.setProperty("role", "primary")
        self.shown = ChoiceBox()
        self.shown.setObjectName("thenAndNowShown")
        self.shown.setAccessibleName(self.tr("Scores shown"))
        self.shown.setMinimumHeight(CONTROL)
        for text, value in (
            (self.tr("All scores"), ALL),
            (self.tr("Questions with a clear difference"), CLEAR),
            (self.tr("Scores that are lower now"), LOWER),
            (self.tr("Scores that a recommendation rests on"), RECOMMENDED),
        ):
            self.shown.addItem(text, value)
        self.shown.currentIndexChanged.connect(lambda _: self._refill())
        self.open = button("thenAndNowOpen", self.tr("&Open its judgements"), self._open)
        self.back = button("thenAndNowBack", self.tr("Back"), self.left.emit)
        secret_label = QLabel(self.tr("&Passphrase or recovery key"))
        secret_label.setBuddy(self.secret)
        self._shown_label = QLabel(self.tr("&Show"))
        self._shown_label.setBuddy(self.shown)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(title)
        column.addLayout(row_of(self.choose, secret_label, self.secret, self.read))
        column.addWidget(self.summary)
        column.addWidget(self.notice)
        column.addLayout(row_of(self._shown_label, self.shown, stretch=True))
        column.addWidget(self.scores, 1)
        column.addWidget(self.detail)
        column.addWidget(self.cautions)
        # Before a file is chosen there is no table to take the height.
        column.addStretch(0)
        column.addLayout(row_of(self.open, self.back, stretch=True))

    @property
    def score(self) -> ComparedScore | None:
        """The selected score; None if there is none."""
        row = self.scores.currentIndex().row()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def save_state(self) -> dict[str, Any]:
        """Return the chosen files, what is shown, and the selected score. The secret stays out of it."""
        found = self.score
        return {
            "paths": [str(path) for path in self._paths],
            "shown": self.shown.currentData(),
            "score": list(found.key) if found is not None else self._wanted,
        }

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Show the chosen files; the secret is asked for again."""
        if "paths" in state:
            self._paths = [Path(text) for text in state["paths"]]
        self._wanted = list(state.get("score", ()))
        with QSignalBlocker(self.shown):
            self.shown.setCurrentIndex(max(0, self.shown.findData(state.get("shown", self.shown.currentData()))))
        self._describe_paths()
        self._refill()
        if self._paths and self._earlier is None:
            self.secret.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the judgements behind a score on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.scores.hasFocus():
            self._open()
        else:
            super().keyPressEvent(event)

    def _choose(self) -> None:
        chosen = ask_assessment_files(self, self.tr("Choose the file of an earlier inspection"))
        if chosen:
            self._paths, self._earlier = chosen, None
            self._describe_paths()
            self._refill()
            self.secret.setFocus()

    def _describe_paths(self) -> None:
        self.read.setEnabled(bool(self._paths))
        self.secret.setEnabled(bool(self._paths))
        if self._earlier is None:
            names = ", ".join(path.name for path in self._paths)
            chosen = self.tr("{names}: give its passphrase or the recovery key. It is read and not changed.")
            nothing = self.tr("Choose the merged file of an earlier inspection. It is read and not changed.")
            self.summary.setText(chosen.format(names=names) if names else nothing)

    def _read(self) -> None:
        typed = self.secret.text()
        if not self._paths:
            return
        if not typed:
            self.notice.say(self.tr("Give the passphrase or the recovery key of the file. Nothing was read."), "error")
            self.secret.setFocus()
            return
        inspection, paths, keys = self._context.session.store.inspection, list(self._paths), keys_from([typed])
        language = choice.current()

        def work(_job: Job) -> Judged:
            return read_earlier(inspection, paths, keys, language=language)

        self.read.setEnabled(False)
        job = self._tasks.run(work)
        self.notice.follow(job, self.tr("Reading the file…"))
        job.done.connect(partial(self._done, paths))
        job.failed.connect(self._refused)
        job.cancelled.connect(self._cancelled)

    def _done(self, paths: list[Path], earlier: Judged) -> None:
        self.notice.clear()
        self.read.setEnabled(True)
        if paths == self._paths:
            self._earlier = earlier
            self.secret.clear()
            self._refill()
            self.scores.setFocus()

    def _refused(self, trouble: AbovelineError) -> None:
        self.read.setEnabled(True)
        self.notice.say_trouble(trouble)
        self.secret.setFocus()

    def _cancelled(self) -> None:
        self.read.setEnabled(True)
        self.notice.say(self.tr("Cancelled. Nothing was read."))

    def _refill(self) -> None:
        """Compare again with the scores as they are now."""
        self._stale = False
        before = self.score
        wanted = list(before.key) if before is not None else self._wanted
        found = compare(self._context.session, self._earlier) if self._earlier is not None else None
        every = found.scores if found is not None else ()
        self._rows = [each for each in every if self._is_shown(each)]
        with QSignalBlocker(self.scores.selectionModel()):
            fill(self.scores, [_cells(each) for each in self._rows])
        keys = [list(each.key) for each in self._rows]
        if keys:
            select_row(self.scores, keys.index(wanted) if wanted in keys else 0)
        if found is not None:
            header = found.earlier
            clear = sum(each.is_clear for each in found.scores)
            text = counted(
                header.cases,
                self.tr("Then: {area}, {day}, {n} case."),
                self.tr("Then: {area}, {day}, {n} cases."),
                area=header.area,
                day=day(header.last_day) or self.tr("no date"),
            )
            text += " " + counted(
                clear, self.tr("{n} question differs clearly."), self.tr("{n} questions differ clearly.")
            )
            self.summary.setText(text)
            self.scores.setColumnHidden(_REMARK, found.same_framework)
            self.scores.setColumnHidden(_RECOMMENDATION, not any(each.is_recommended for each in found.scores))
        self.cautions.setText(" ".join(map(translated, found.cautions)) if found is not None else "")
        for part in (self.cautions, self.scores, self.shown, self._shown_label, self.open):
            part.setVisible(found is not None)
        self._row_changed()

    def _is_shown(self, each: ComparedScore) -> bool:
        match self.shown.currentData():
            case "clear":
                return each.is_clear
            case "lower":
                return each.difference is not None and each.difference < 0
            case "recommended":
                return each.is_recommended
            case _:
                return True

    def _row_changed(self) -> None:
        found = self.score
        self.open.setEnabled(found is not None and found.now is not None)
        lines = [*map(translated, found.remarks), *self._recommended(found)] if found is not None else []
        self.detail.setText("\n".join(lines))
        self.detail.setVisible(bool(lines))

    def _recommended(self, found: ComparedScore) -> Iterator[str]:
        """Yield each recommendation that rests on a score, whole."""
        for template, each in (
            *(
                (self.tr("Recommendation {number} of then, {responsible}: {text}"), one)
                for one in found.recommended_then
            ),
            *((self.tr("Recommendation {number} of now, {responsible}: {text}"), one) for one in found.recommended_now),
        ):
            yield template.format(number=each.number, responsible=_responsible(each), text=" ".join(each.text.split()))

    def _open(self) -> None:
        found = self.score
        if found is not None and found.now is not None:
            self.score_asked.emit({"score": list(found.key), "of": "sample", "case": None})


def _cells(each: ComparedScore) -> tuple[str, ...]:
    interval = ""
    if each.interval is not None:
        template = (
            translate("scores", "{low} to {high}, clear") if each.is_clear else translate("scores", "{low} to {high}")
        )
        interval = template.format(low=signed(whole(each.interval.low)), high=signed(whole(each.interval.high)))
    difference = signed(each.difference) if each.difference is not None else ""
    remark = translated(each.remarks[0]) if each.remarks else ""
    # A headline is known by its title; its id is a word for files.
    name = "" if each.key[0] == "headline" else each.key[1]
    resting = _resting(each)
    return name, each.title, share_words(each.then), share_words(each.now), difference, interval, resting, remark


def _resting(each: ComparedScore) -> str:
    """Return the numbers of the recommendations that rest on a score, each with who is responsible."""
    parts = []
    for template, several in (
        (translate("scores", "then {number}, {responsible}"), each.recommended_then),
        (translate("scores", "now {number}, {responsible}"), each.recommended_now),
    ):
        parts += [template.format(number=one.number, responsible=_responsible(one)) for one in several]
    return "; ".join(parts)


def _responsible(each: RestingRecommendation) -> str:
    return each.responsible or translate("scores", "nobody responsible yet")
