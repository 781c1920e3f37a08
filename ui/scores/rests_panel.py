"""Show what the selected score rests on, in sentences, and lead to the judgements behind it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.commands.score_words import CAUTION, published_sentence, score_sentences
from app.framework.model import Framework
from app.scoring.counts import ScoreKey
from ui.language.labels import bands_note
from ui.language.messages import translated
from ui.scores.chart_rows import ChartRow
from ui.style import CONTROL, GRID, larger_font, strong_font
from ui.widgets.screen_reader import announce_new_text

_TITLE = 112


class RestsPanel(QWidget):
    """The panel beside the chart. `score_asked` carries the level and id of a score whose judgements are wanted."""

    score_asked = Signal(str, str)

    def __init__(self, framework: Framework) -> None:
        super().__init__()
        self.setObjectName("restsPanel")
        self._framework = framework
        self._key: ScoreKey | None = None
        self.title = self._label("restsTitle")
        self.title.setFont(strong_font(larger_font(self.font(), _TITLE)))
        self.meaning = self._label("restsMeaning")
        self.sentences = self._label("restsSentences")
        self.open = QPushButton(self.tr("Show the &judgements behind it"))
        self.open.setObjectName("restsOpen")
        self.open.setAccessibleName(self.open.text().replace("&", ""))
        self.open.setMinimumHeight(CONTROL)
        self.open.setAutoDefault(True)
        self.open.clicked.connect(lambda _: self._ask())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        for widget in (self.title, self.meaning, self.sentences):
            column.addWidget(widget)
        column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def show_score(self, row: ChartRow) -> None:
        """Show what a score rests on."""
        self._key = row.key
        self.title.setText(f"{row.label} {row.title}".strip())
        self.meaning.setText(row.detail)
        self.meaning.setVisible(bool(row.detail))
        text = "\n\n".join(rests_on(self._framework, row))
        if text != self.sentences.text():
            self.sentences.setText(text)
            announce_new_text(self.sentences)
        self.open.setEnabled(row.figure is not None and not row.figure.withheld)

    def _label(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return label

    def _ask(self) -> None:
        if self._key is not None:
            self.score_asked.emit(*self._key)


def rests_on(framework: Framework, row: ChartRow) -> Sequence[str]:
    """Return what a score rests on, in the language of the window."""
    if row.figure is None:
        return ()
    said = [row.spoken_score, *map(translated, score_sentences(framework, row.figure))]
    if row.published is not None and row.figure.tally.judged:
        said.append(f"{translated(published_sentence(row.published))} {translated(CAUTION)}")
    return tuple(filter(None, (*said, bands_note())))
