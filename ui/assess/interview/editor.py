"""Show one question of an interview: its wording in large type, note, evidence and, on request, answer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.records.flag import FLAGS, Flag, FlagKind
from ui.assess.form.evidence_edit import EvidenceEdit
from ui.assess.interview.note_box import NoteBox
from ui.language.labels import flag_word
from ui.settings import settings
from ui.style import GRID, character_width, larger_font, strong_font
from ui.widgets.forms.answer_buttons import AnswerButtons
from ui.widgets.screen_reader import SpokenLabel
from ui.widgets.text.quiet_label import QuietLabel

_WIDEST = 90  # in average characters, because longer lines of a note are hard to read


class InterviewEditor(QScrollArea):
    """Shows the given texts and emits a signal for each edit and button. `typed` carries note or evidence, and text."""

    typed = Signal(str, str)
    left = Signal()
    escaped = Signal()
    settle_pressed = Signal(str)
    kind_pressed = Signal(str)
    answer_pressed = Signal(str)
    done_pressed = Signal()
    answers_toggled = Signal(bool)
    end_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("interviewQuestion")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._showing = False
        self._answers_shown = False
        self.where = QuietLabel()
        self.where.setObjectName("interviewWhere")
        self.text = _paragraph("interviewText")
        self.remark = _paragraph("interviewRemark")
        self.guide = _paragraph("interviewGuidance")
        self.guide.setTextFormat(Qt.TextFormat.PlainText)
        self.flags = {kind: _FlagLine(kind) for kind in FLAGS[:2]}
        self.kinds = {kind: _choice_button(f"case_{kind}", flag_word(kind)) for kind in FLAGS}
        self.answers = AnswerButtons(("yes", "no", "na", "clear"))
        self.answers.setObjectName("interviewAnswers")
        self.note = NoteBox()
        self.note.setObjectName("interviewNote")
        self.offer = SpokenLabel()
        self.offer.setObjectName("interviewOffer")
        self.offer.setWordWrap(True)
        self.offer.hide()
        self.note_label = QLabel()
        self.note_label.setFont(strong_font(self.font()))
        self.evidence = EvidenceEdit()
        self.evidence.setObjectName("interviewEvidence")
        self.evidence.setAccessibleName(self.tr("Where in the record"))
        self.evidence.setToolTip(self.tr("Where in the case record the evidence is"))
        self.evidence_label = QLabel(self.tr("Where in the &record"))
        self.done = _choice_button("interviewDone", self.tr("Mark done and go to next"))
        self.done.setToolTip(self.tr("Mark this as done and go to the next (Ctrl+Enter)"))
        self.reveal = _choice_button("showAnswers", self.tr("Show answers"))
        self.reveal.setToolTip(self.tr("Show or hide the answers (F7)"))
        self.end = QPushButton(self.tr("Back to the form"))
        self.end.setObjectName("interviewEnd")
        self.end.setAccessibleName(self.end.text())
        self.end.setProperty("role", "primary")
        self.end.hide()
        self._rest = QWidget()
        self._rest.hide()
        # Qt's style sheets would drop a font that is set between building the page and showing it.
        self.fit_text()
        self._build()
        self._connect()

    def _build(self) -> None:
        body = QWidget()
        body.setMaximumWidth(self.widest)
        column = QVBoxLayout(body)
        column.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        column.setSpacing(GRID)
        column.addWidget(self.where)
        column.addWidget(self.text)
        column.addWidget(self.end, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._rest, 1)
        self._case_kinds = QWidget()
        kinds = QHBoxLayout(self._case_kinds)
        kinds.setContentsMargins(0, 0, 0, 0)
        for button in self.kinds.values():
            button.setCheckable(True)
            kinds.addWidget(button)
        kinds.addStretch(1)
        column.addWidget(self._case_kinds)
        for line in self.flags.values():
            column.addWidget(line)
        column.addWidget(self.remark)
        column.addWidget(self.guide)
        column.addWidget(self.answers, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.note_label)
        column.addWidget(self.note, 1)
        column.addWidget(self.offer)
        self.note_label.setBuddy(self.note)
        self.evidence_label.setBuddy(self.evidence)
        record = QHBoxLayout()
        record.setSpacing(GRID)
        record.addWidget(self.evidence_label)
        record.addWidget(self.evidence, 1)
        column.addLayout(record)
        foot = QHBoxLayout()
        foot.setSpacing(GRID)
        foot.addWidget(self.done)
        foot.addStretch(1)
        foot.addWidget(self.reveal)
        column.addLayout(foot)
        ground = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(body, 1)
        row.addStretch(0)
        self.setWidget(ground)

    @property
    def widest(self) -> int:
        """The largest useful width, in pixels."""
        return _WIDEST * character_width(self.note.fontMetrics())

    def _connect(self) -> None:
        self.note.textChanged.connect(lambda: self._emit_typed("note", self.note.toPlainText()))
        self.evidence.edited.connect(lambda text: self._emit_typed("evidence", text))
        for field in (self.note, self.evidence):
            field.left.connect(self.left)
            field.escaped.connect(self.escaped)
        for line in self.flags.values():
            line.settle_pressed.connect(self.settle_pressed)
        for kind, button in self.kinds.items():
            button.clicked.connect(lambda _=False, kind=kind: self.kind_pressed.emit(kind))
        self.answers.pressed.connect(self.answer_pressed)
        self.done.clicked.connect(self.done_pressed)
        self.reveal.clicked.connect(self.toggle_answers)
        self.end.clicked.connect(self.end_pressed.emit)
        settings().changed.connect(self.fit_text)

    def fit_text(self) -> None:
        """Show the question and the note in the size that is set for interviews."""
        font = larger_font(self.font(), settings().interview_percent)
        self.text.setFont(strong_font(font))
        self.note.set_text_font(font)

    def show_question(self, *, where: str, text: str, note: str, evidence: str, continues: bool) -> None:
        """Show a question.

        Args:
            where: its number and question set.
            text: its wording.
            note: its note.
            evidence: its evidence.
            continues: the note is older than this interview, so text added at its end begins a new paragraph.
        """
        self._show_header(where, text, self.tr("What the case manager &says"), self.tr("What the case manager says"))
        self._show_parts(case_flag=None)
        self._fill_fields(note, evidence, continues=continues)

    def show_case_flag(self, kind: FlagKind, *, where: str, text: str, note: str, continues: bool) -> None:
        """Show a flag on the case as a whole. The note box edits the flag's text."""
        self._show_header(where, text, "", flag_word(kind))
        self._show_parts(case_flag=kind)
        self._fill_fields(note, "", continues=continues)

    def show_nothing(self, text: str) -> None:
        """Show a text in place of a question, without fields."""
        self._show_header("", text, "", "")
        self._show_parts(case_flag=None)
        self._fill_fields("", "", continues=False)
        for widget in (self.note, self.evidence, self.evidence_label, self.done, self.reveal):
            widget.hide()
        self.show_state((), "", "", None)
        self.answers.hide()
        # Without the note, the text would be in the middle of the height.
        self._rest.show()

    def show_end(self, text: str) -> None:
        """Show that everything is asked, with a button that leads back to the form."""
        self.show_nothing(text)
        self.end.show()

    def show_offer(self, text: str) -> None:
        """Show what the keys do with a word that is offered as the note; hide it if `text` is empty."""
        self.offer.setText(text)
        self.offer.setVisible(bool(text))

    def show_state(self, flags: Sequence[Flag], remark: str, guidance: str, answer: str | None) -> None:
        """Show flags, remark, guidance and answer, without changing the fields that may be being edited."""
        by_kind = {flag.kind: flag for flag in flags}
        for kind, line in self.flags.items():
            line.show_flag(by_kind.get(kind))
        for label, text in ((self.remark, remark), (self.guide, guidance)):
            label.setText(text)
            label.setVisible(bool(text))
        self.answers.show_answer(answer)

    def show_answers(self, *, shown: bool) -> None:
        """Show or hide the answer buttons, and name the other on the button."""
        self._answers_shown = shown
        self.reveal.setText(self.tr("Hide answers") if shown else self.tr("Show answers"))
        self.reveal.setAccessibleName(self.reveal.text())
        self.answers.setVisible(shown and not self.reveal.isHidden())

    def toggle_answers(self) -> None:
        """Ask for the answers to be shown, or hidden if they are shown."""
        self.answers_toggled.emit(not self._answers_shown)

    def _show_header(self, where: str, text: str, label: str, spoken: str) -> None:
        self.where.setText(where)
        self.text.setText(text)
        self.note_label.setText(label)
        self.note_label.setVisible(bool(label))
        self.note.setAccessibleName(spoken)
        self.note.setAccessibleDescription(text)
        self.note.show()
        self.done.show()

    def _show_parts(self, *, case_flag: FlagKind | None) -> None:
        on_question = case_flag is None
        self.end.hide()
        self._rest.hide()
        self._case_kinds.setVisible(not on_question)
        for kind, button in self.kinds.items():
            button.setChecked(kind == case_flag)
        for widget in (self.evidence, self.evidence_label, self.reveal):
            widget.setVisible(on_question)
        self.answers.setVisible(on_question and self._answers_shown)

    def _fill_fields(self, note: str, evidence: str, *, continues: bool) -> None:
        self._showing = True
        self.note.show_text(note, continues=continues)
        if self.evidence.text() != evidence:
            self.evidence.show_text(evidence)
        self._showing = False

    def _emit_typed(self, field: str, text: str) -> None:
        if not self._showing:
            self.typed.emit(field, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Handle Escape, and leave other keys to the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        # QScrollArea would scroll when an arrow key is pressed on a button, so its handler is not called.
        event.ignore()


class _FlagLine(QWidget):
    """A row with the text of a flag and a button that settles it."""

    settle_pressed = Signal(str)

    def __init__(self, kind: FlagKind) -> None:
        super().__init__()
        self._kind: FlagKind = kind
        self._text = _paragraph(f"flagText_{kind}")
        self._button = _choice_button(f"settle_{kind}", self.tr("Settle"))
        self._button.setCheckable(True)
        self._button.clicked.connect(lambda: self.settle_pressed.emit(self._kind))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        row.addWidget(self._text, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)

    def show_flag(self, flag: Flag | None) -> None:
        """Show a flag, or hide the row if there is none."""
        self.setVisible(flag is not None)
        if flag is None:
            return
        kind = flag_word(self._kind)
        # The note box shows the text of a flag on the case, so the row does not repeat it.
        text = self.tr("{flag}: {text}").format(flag=kind, text=flag.text) if flag.text and flag.question else kind
        self._text.setText(text)
        self._button.setChecked(flag.settled)
        self._button.setText(self.tr("Settled") if flag.settled else self.tr("Settle"))
        self._button.setAccessibleName(f"{self._button.text()}: {text}")
        self._button.setToolTip(
            self.tr("Mark this flag as settled, or as open again (S in the list, Ctrl+Shift+Enter in the note)")
        )


def _paragraph(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _choice_button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAccessibleName(text)
    button.setProperty("role", "choice")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
