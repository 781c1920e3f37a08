"""The pane in which one text of the report is worded: its editor, its figures, and what could tell somebody in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.commands.good_practice import check_example
from app.commands.linked_texts import accept_figures
from app.commands.report_drafts import report_draft, reword, save_report_draft
from app.errors import AbovelineError, DataError
from app.records.figure_code import Code
from app.records.good_practice import GoodPractice
from app.records.key import RecordKey
from app.records.linked_text import LinkedText
from app.reporting.figures import figures_of
from app.reporting.identifying import Identifying, Suspect, known_words
from app.reporting.linked_records import linked_of
from app.reporting.wording import Run, changed_addresses, runs
from app.session.changes import Changes
from ui.context import Context
from ui.findings.figure_picker import FigurePicker
from ui.findings.linked_editor import LinkedEditor, shown_in_full
from ui.findings.phrasings import Phrasings
from ui.language.choice import current
from ui.language.counts import counted
from ui.style import CONTROL, GRID
from ui.widgets.controls import ChoiceBox, button, spoken


class TextPane(QWidget):
    """Words one text. `recorded` carries what was recorded, `refused` an error, `escaped` that the person is done.

    Typed text is on the disk at each change, and recorded when the editor is left or another text is shown.
    """

    recorded = Signal(Changes)
    refused = Signal(object)
    escaped = Signal()

    def __init__(self, context: Context, phrasings: Phrasings) -> None:
        super().__init__()
        self._context = context
        self._phrasings = phrasings
        self._key: RecordKey | None = None
        self._criterion = ""
        self._typed = False
        self.language = ChoiceBox()
        self.language.setObjectName("findingLanguage")
        self.language.setAccessibleName(self.tr("Language of the text"))
        self.language.setMinimumHeight(CONTROL)
        self.language.addItem(self.tr("English"), "en")
        self.language.addItem(self.tr("Welsh"), "cy")
        self.editor = LinkedEditor("findingText")
        self.editor.setAccessibleName(self.tr("Text"))
        self.editor.marks.load(known_words(context.session.original_framework))
        self.picker = FigurePicker()
        self.accept = button("acceptFigures", self.tr("Accept the changed figures"), self._accept)
        self.checked = button("checkExample", self.tr("Nobod&y is recognised in it"), self._check)
        self.suspects = QLabel()
        self.suspects.setObjectName("findingSuspects")
        self.suspects.setWordWrap(True)
        self.suspects.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._shown_language = "en"
        self.language.currentIndexChanged.connect(self._change_language)
        self.editor.edited.connect(self._edited)
        self.editor.left.connect(self.commit)
        context.saving.retry.connect(self._save_again)
        self.editor.escaped.connect(self.escaped)
        self.picker.chosen.connect(self._insert)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Text"))
        label.setBuddy(self.editor)
        above = QHBoxLayout()
        above.addWidget(label)
        above.addStretch(1)
        above.addWidget(self.accept)
        above.addWidget(self.language)
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self.suspects, 1)
        below.addWidget(self.checked)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, GRID, 0, 0)
        column.setSpacing(GRID)
        column.addLayout(above)
        column.addWidget(self.editor, 1)
        column.addWidget(self.picker)
        column.addLayout(below)

    @property
    def key(self) -> RecordKey | None:
        """The record whose text is shown; None if there is none."""
        return self._key

    def show_record(self, key: RecordKey | None, criterion: str) -> None:
        """Show the text of a record, with what was typed and is not recorded yet. The text before is recorded first.

        Args:
            key: The record; None for none.
            criterion: The criterion whose figures are offered; empty for the scores above them.
        """
        if key != self._key:
            self.commit()
        self._key, self._criterion = key, criterion
        self.setEnabled(key is not None)
        self._offer_figures()
        self._fill()

    def _offer_figures(self) -> None:
        self.picker.offer(self._context.session.framework, self._criterion, self._shown)

    def _linked(self) -> LinkedText:
        value = None if self._key is None else self._context.session.value(self._key)
        return LinkedText() if value is None else linked_of(value)

    def _own_text(self) -> str:
        """Return the recorded text in the language shown, without falling back to the other one."""
        linked = self._linked()
        return linked.welsh if self._shown_language == "cy" else linked.text

    def _fill(self) -> None:
        session, key = self._context.session, self._key
        draft = None if key is None else report_draft(session, key, self._shown_language)
        text = self.editor.coded_text() if self._typed else self._own_text() if draft is None else draft
        self._typed = self._typed or draft is not None
        self.editor.runs_of = self._runs
        self.editor.marks.set_on(self._shown_language == "en")
        if self.editor.coded_text() != text or not self.editor.hasFocus():
            self.editor.show_text(text)
        self.editor.setReadOnly(not session.is_lead)
        self.editor.setAccessibleDescription(shown_in_full(text, self._runs))
        self._show_state()

    def _runs(self, text: str) -> Iterator[Run]:
        session = self._context.session
        phrasing = self._phrasings.of(self._shown_language)
        return runs(text, self._linked().figures, figures_of(session), phrasing)

    def _shown(self, code: Code) -> str:
        figures = figures_of(self._context.session)
        return self._phrasings.of(self._shown_language).shown(code, figures.of(code.address), cases=figures.cases)

    def _show_state(self) -> None:
        session = self._context.session
        changed = changed_addresses(self._linked(), figures_of(session), self._phrasings.of(current()))
        text = counted(len(changed), self.tr("Accept {n} chan&ged figure"), self.tr("Accept {n} chan&ged figures"))
        self.accept.setText(text)
        self.accept.setAccessibleName(spoken(text))
        self.accept.setVisible(bool(changed) and session.is_lead)
        value = None if self._key is None else session.value(self._key)
        found = Identifying(session).suspects_in(value) if isinstance(value, GoodPractice) else []
        checked = isinstance(value, GoodPractice) and value.checked
        self.checked.setVisible(bool(found) and not checked and session.is_lead)
        self.suspects.setText(self._suspects_text(found, checked=checked))
        self.suspects.setVisible(bool(found))

    def _suspects_text(self, found: list[Suspect], *, checked: bool) -> str:
        if not found:
            return ""
        names = {
            "name": self.tr("name"),
            "place": self.tr("place"),
            "date": self.tr("date"),
            "age": self.tr("age"),
            "reference": self.tr("reference"),
        }
        listed = ", ".join(f"{each.text} ({names[each.trace]})" for each in found)
        if checked:
            return self.tr("Checked by the lead: {found}").format(found=listed)
        return self.tr("Alter this before it is published, or say that it identifies nobody: {found}").format(
            found=listed
        )

    def _change_language(self) -> None:
        self.commit()
        self._shown_language = str(self.language.currentData())
        self._typed = False
        self._offer_figures()
        self._fill()

    def _edited(self) -> None:
        self._typed = True
        if self._key is None:
            return
        try:
            save_report_draft(self._context.session, self._key, self._shown_language, self.editor.coded_text())
        except AbovelineError as trouble:
            self._hold(trouble)
        else:
            self._context.saving.release(self)

    def _save_again(self) -> None:
        if self._typed:
            self._edited()

    def _hold(self, trouble: AbovelineError) -> None:
        if isinstance(trouble, DataError):
            self.refused.emit(trouble)
        else:
            self._context.saving.hold(self, trouble)

    def commit(self) -> bool:
        """Record what was typed; return whether nothing is left to record."""
        if not self._typed or self._key is None:
            return True
        text = self.editor.coded_text()
        try:
            changes = reword(self._context.session, self._key, self._shown_language, text)
        except AbovelineError as trouble:
            self.refused.emit(trouble)
            return False
        self._typed = False
        self._context.saving.release(self)
        if changes:
            self.recorded.emit(changes)
        return True

    def put_down(self) -> None:
        """Record what was typed; a text that cannot be recorded as it is stays a draft on the disk."""
        if not self.commit() and self._context.saving.held_back is None:
            self._typed = False

    def _insert(self, code: Code) -> None:
        self.editor.insert_code(code)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _accept(self) -> None:
        self.commit()
        self._record(lambda key: accept_figures(self._context.session, [key]))

    def _check(self) -> None:
        self.commit()
        self._record(lambda key: check_example(self._context.session, key.item))

    def _record(self, do: Callable[[RecordKey], Changes]) -> None:
        if self._key is None:
            return
        try:
            self.recorded.emit(do(self._key))
        except AbovelineError as trouble:
            self.refused.emit(trouble)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)
