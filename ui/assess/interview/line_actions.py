"""Answer, settle and mark the line of an interview that is shown."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.framework.model import ANSWERS
from ui.assess.interview.question_pane import InterviewQuestionPane
from ui.assess.interview.session import InterviewSession
from ui.assess.interview.side_panel import InterviewSidePanel
from ui.assess.interview.word_offer import WordOffer
from ui.assess.labels import answer_word


class LineActions(QObject):
    """Keeps what is recorded about the line shown and the progress of the interview in step.

    Attributes:
        progressed: A line was touched or done for the first time.
        answered: A sentence on an answer that was given.
        status_message: A sentence for the status line.

    Args:
        pane: The question or case flag that is shown.
        side_panel: The question list, which has the progress.
        session: The interview, which begins when a line is touched.
        offer: The word that is offered as a note.
        parent: The owner.
    """

    progressed = Signal()
    answered = Signal(str)
    status_message = Signal(str)

    def __init__(
        self,
        pane: InterviewQuestionPane,
        side_panel: InterviewSidePanel,
        session: InterviewSession,
        offer: WordOffer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._side_panel = side_panel
        self._session = session
        self._offer = offer
        pane.typed.connect(self.mark_touched)
        offer.kept.connect(self.mark_touched)

    def answer(self, answer: str) -> None:
        """Answer the question shown, and say so."""
        question = self._pane.question
        if question is None:
            return
        self._side_panel.progress.done.add(question)
        if self._pane.answer(answer):
            word = answer_word(answer) if answer in ANSWERS else self.tr("no answer")
            self.answered.emit(self.tr("{question}: {answer}.").format(question=question, answer=word))

    def settle(self, kind: str = "") -> None:
        """Settle the question's flags of one kind, or all if `kind` is empty; reopen them if all are settled."""
        flags = [flag for flag in self._pane.flags() if kind in ("", flag.kind)]
        if not flags:
            self.status_message.emit(self.tr("There is no flag to settle here."))
            return
        # Recording refreshes the list, so the line is marked as done first to stay in it.
        self._side_panel.progress.done.add(self._pane.key)
        self._pane.settle(kind, settled=any(not flag.settled for flag in flags))

    def mark_touched(self, key: str) -> None:
        """Note that the text of a line was edited in this interview, which begins with the first such line."""
        touched = self._side_panel.progress.touched
        # A word that is only offered may still be removed, and then leaves no trace.
        if key not in touched and not self._offer.offered:
            touched.add(key)
            self._session.begin()
            self.progressed.emit()

    def mark_done(self) -> None:
        """Mark the line shown as done."""
        self._side_panel.progress.done.add(self._pane.key)
        self._side_panel.fill()
        self.progressed.emit()
