"""The differences of two editions in sentences; the window and the command line share them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.commands.frameworks import Rescored
from app.message import Message, in_digits, verbatim
from app.scoring.counts import ScoreKey
from app.scoring.framework_diff import FrameworkDiff
from app.scoring.tally import Tally

NO_DIFFERENCE = Message("The two do not differ in anything that a score or a form depends on.")
_LEVELS = {
    "section": Message("section"),
    "criterion": Message("criterion"),
    "question": Message("question"),
}


def diff_sentences(found: FrameworkDiff) -> list[Message]:
    """Return which past scores the differences would change, and which stay as they are."""
    if not found.changes:
        return [NO_DIFFERENCE]
    if not found.changed:
        return [Message("No past score would change.")]
    stays = tuple(score_name(each, found.titles) for each in found.comparable) or Message("none")
    return [
        Message(
            "These past scores would change: {scores}.",
            scores=tuple(score_name(each, found.titles) for each in found.changed),
        ),
        Message("The percentages of these past scores stay as they are: {scores}.", scores=stays),
    ]


def score_name(key: ScoreKey, titles: Mapping[str, str]) -> Message:
    """Return "criterion 1.1", or the title of a headline."""
    level, identity = key
    if level == "headline":
        return verbatim(titles.get(identity, identity))
    return Message("{level} {id}", level=_LEVELS[level], id=identity)


def rescored_sentences(scores: Sequence[Rescored], titles: Mapping[str, str]) -> list[Message]:
    """Return each score of an inspection that another edition would change.

    Args:
        scores: The scores by both editions.
        titles: The titles of the headlines by their ids.
    """
    return [
        Message(
            "With the inspection's own framework, {score} {before}. With the new one it {after}.",
            score=score_name(each.key, titles),
            before=_shown(each.before),
            after=_shown(each.after),
        )
        for each in scores
        if each.before != each.after
    ]


def _shown(tally: Tally | None) -> Message:
    if tally is None:
        return Message("is not there")
    if tally.percent is None:
        return Message("has no score")
    return Message(
        "scores {share}% ({yes} of {judged})",
        share=tally.percent,
        yes=in_digits(tally.yes),
        judged=in_digits(tally.judged),
    )
