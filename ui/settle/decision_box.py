"""The box of decisions on a challenge, and the words for a decision."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker

from app.framework.model import Answer
from app.records.answers import ANSWER_WORDS
from app.records.challenge import OUTCOME_WORDS, Outcome
from ui.language.labels import capitalised
from ui.language.messages import translated
from ui.widgets.controls import ChoiceBox, box

Decision = tuple[Outcome, Answer | None]
_ANSWERS: tuple[Answer, ...] = ("yes", "no", "na")


def decision_words(outcome: Outcome, answer: Answer | None) -> str:
    """Return a decision in words: the outcome, or the answer that counts from then on."""
    if answer is None:
        return capitalised(translated(OUTCOME_WORDS[outcome]))
    words = QCoreApplication.translate("ChallengesPage", "the answer changes to {answer}")
    return capitalised(words.format(answer=translated(ANSWER_WORDS[answer])))


def decision_box(accessible: str) -> ChoiceBox:
    """Return the box, without a decision. The data of a line is a `Decision`."""
    return box("challengeDecision", accessible, least=None)


def offer_decisions(into: ChoiceBox, disputed: Answer | None, chosen: Decision | None) -> None:
    """Offer every decision but the disputed answer, with `chosen` chosen where that is possible. It emits nothing.

    Args:
        into: The box.
        disputed: The answer that is disputed; None without a challenge.
        chosen: The decision to choose; else the first one is chosen.
    """
    decisions: list[Decision] = [("kept", None)]
    decisions += [("changed", each) for each in _ANSWERS if disputed is not None and each != disputed]
    decisions.append(("withdrawn", None))
    with QSignalBlocker(into):
        into.clear()
        for decision in decisions:
            into.addItem(decision_words(*decision), decision)
        into.setCurrentIndex(decisions.index(chosen) if chosen in decisions else 0)
