"""Edit one recommendation: its text, who is responsible, where it comes from, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Unpack

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.commands.recommending import RecommendationParts, edit_recommendation, question_wording
from app.errors import AbovelineError
from app.records.finding import FINDING
from app.records.recommendation import RECOMMENDATION, Recommendation
from app.reporting.figures import figures_of
from app.reporting.plan import NumberedRecommendation
from app.reporting.wording import phrasing_in, shown_text
from app.session.changes import Changes
from ui.context import Context
from ui.findings.parts_form import Part, PartsForm
from ui.findings.plan_rows import one_line
from ui.language.choice import current
from ui.style import GRID, strong_font
from ui.widgets.controls import box, button
from ui.widgets.lists.text_table import fill, fit, text_table
from ui.widgets.text.running_text import text_label

_HEALTH = ("outcome", "regulation", "sent", "replied")
_FINDINGS_SHOWN = 4
_LONGEST = 90  # characters of a finding in the list of findings


class RecommendationPane(QWidget):
    """The fields of a recommendation. `changed` and `refused` are those of its form."""

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._shown: Recommendation | None = None
        self.title = QLabel()
        self.title.setObjectName("recommendationTitle")
        self.title.setFont(strong_font(self.font()))
        self.form = PartsForm(
            context,
            "recommendation",
            (
                Part("text", self.tr("&Text"), self.tr("Write what should be done"), 4),
                Part("responsible", self.tr("&Responsible"), self.tr("Who is responsible for it")),
                Part("questions", self.tr("Rests on &questions"), self.tr("Such as 1.1.10")),
                Part("outcome", self.tr("Outcom&e"), self.tr("Its number")),
                Part("regulation", self.tr("Re&gulation"), self.tr("Its number")),
                Part("sent", self.tr("Da&y sent"), self.tr("A date: its reply is due 20 working days later")),
                Part("replied", self.tr("Day re&plied"), self.tr("A date")),
            ),
        )
        self.form.changed.connect(self.changed)
        self.form.refused.connect(self.refused)
        self.source = box("recommendationSource", self.tr("Comes from"))
        self.source.addItem(self.tr("the inspection"), "inspection")
        self.source.addItem(self.tr("a health inspection"), "health")
        self.source.activated.connect(self._source_chosen)
        label = QLabel(self.tr("C&omes from"))
        label.setBuddy(self.source)
        self.form.form.insertRow(2, label, self.source)
        self.finding = box("recommendationFinding", self.tr("Add a finding that it rests on"))
        self.finding.activated.connect(self._finding_chosen)
        # A finding is a sentence, and the form gives a box no more width than it asks for.
        self.finding.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        add = QLabel(self.tr("Add a fin&ding"))
        add.setBuddy(self.finding)
        self.findings = text_table(
            "recommendationFindings", self.tr("Rests on findings"), (self.tr("Finding"),), wide=(0,), wraps=True
        )
        self.findings.horizontalHeader().hide()
        self.findings.selectionModel().currentChanged.connect(lambda *_: self._update_removal())
        rests = QLabel(self.tr("Rest&s on findings"))
        rests.setBuddy(self.findings)
        self.remove = button("removeFinding", self.tr("Ta&ke the finding away"), self._finding_removed)
        self.form.form.insertRow(3, rests, self.findings)
        self.form.form.insertRow(4, "", self.remove)
        self.form.form.insertRow(5, add, self.finding)
        fields = self.form.fields
        in_order: list[QWidget] = [fields["text"], fields["responsible"], self.source]
        in_order += [self.findings, self.remove, self.finding]
        in_order += [fields[name] for name in ("questions", *_HEALTH)]
        for before, after in pairwise(in_order):
            QWidget.setTabOrder(before, after)
        self.rests = text_label("recommendationRests")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.title)
        column.addWidget(self.form)
        column.addWidget(self.rests)
        column.addStretch(1)

    def show_recommendation(self, numbered: NumberedRecommendation) -> None:
        """Show a recommendation as it is now."""
        value = numbered.recommendation
        self._shown = value
        self.title.setText(self.tr("Recommendation {number}").format(number=numbered.number))
        values = {name: getattr(value, name) for name in ("text", "responsible", *_HEALTH)}
        values["questions"] = ", ".join(value.questions)
        self.form.show_record(numbered.key, values)
        for name in _HEALTH:
            self.form.show_part(name, shown=value.source == "health")
        with QSignalBlocker(self.source):
            self.source.setCurrentIndex(self.source.findData(value.source))
        self.source.setEnabled(self._context.session.is_lead)
        self._show_findings(value)

    def _show_findings(self, value: Recommendation) -> None:
        texts = dict(self._findings())
        with QSignalBlocker(self.finding):
            self.finding.clear()
            self.finding.addItem(self.tr("Choose a finding…"), "")
            for item, text in texts.items():
                if item not in value.findings:
                    self.finding.addItem(text[:_LONGEST], item)
        self.finding.setEnabled(self._context.session.is_lead and self.finding.count() > 1)
        removed = self.tr("A finding that was removed since")
        fill(self.findings, [(texts.get(item, removed),) for item in value.findings])
        fit(self.findings, most=_FINDINGS_SHOWN)
        self.form.form.setRowVisible(self.findings, bool(value.findings))
        self.form.form.setRowVisible(self.remove, bool(value.findings))
        if value.findings:
            self.findings.setCurrentIndex(self.findings.model().index(0, 0))
        self._update_removal()
        session = self._context.session
        lines = [f"{each} {question_wording(session, each)}" for each in value.questions]
        self.rests.setText("\n".join(f"• {line}" for line in lines))
        self.rests.setVisible(bool(lines))

    def _findings(self) -> Iterator[tuple[str, str]]:
        """Yield the item and the text of each finding, with its figures as they are now."""
        session = self._context.session
        found = session.records_of(FINDING)
        if not found:
            return
        figures, phrasing = figures_of(session), phrasing_in(session, current())
        for item, finding in sorted(found.items(), key=lambda pair: (pair[1].criterion, pair[1].kind, pair[1].order)):
            words = finding.words
            text = words.welsh if current() == "cy" and words.welsh else words.text
            yield item, f"{finding.criterion} {one_line(shown_text(text, words.figures, figures, phrasing))}"

    def _source_chosen(self) -> None:
        self._edit(source=self.source.currentData())

    def _finding_chosen(self) -> None:
        chosen = self.finding.currentData()
        if chosen and self._shown is not None:
            self._edit(findings=(*self._shown.findings, chosen))

    def _finding_removed(self) -> None:
        if self._shown is None or not self._may_remove():
            return
        at = self.findings.currentIndex().row()
        self._edit(findings=(*self._shown.findings[:at], *self._shown.findings[at + 1 :]))
        if not self.findings.model().rowCount():
            self.finding.setFocus()

    def _may_remove(self) -> bool:
        return self._context.session.is_lead and self.findings.currentIndex().isValid()

    def _update_removal(self) -> None:
        self.remove.setEnabled(self._may_remove())

    def _edit(self, **parts: Unpack[RecommendationParts]) -> None:
        key = self.form.key
        if key is None or not RECOMMENDATION.matches(key):
            return
        try:
            changes: Changes = edit_recommendation(self._context.session, key.item, **parts)
        except AbovelineError as trouble:
            self.refused.emit(trouble)
            return
        if changes:
            self.changed.emit(changes)
