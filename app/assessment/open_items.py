"""Name what can be open in a form: its kinds, the three parts in which they are counted, and one open item."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from app.framework.applicability import Applicability
from app.framework.model import Question
from app.records.flag import Flag
from app.records.judgement import Judgement

OpenKind = Literal["fact", "unanswered", "pending", "ratings", "reason", "note", "evidence", "odd", "flag"]
OpenPart = Literal["unanswered", "waiting", "to_look_at"]

# The three parts in which open items are counted wherever a person reads of them.
PART_OF: Mapping[OpenKind, OpenPart] = {
    "fact": "unanswered",
    "unanswered": "unanswered",
    "pending": "waiting",
    "ratings": "to_look_at",
    "reason": "to_look_at",
    "note": "to_look_at",
    "evidence": "to_look_at",
    "odd": "to_look_at",
    "flag": "to_look_at",
}
# The id of the one open item for all ratings that are not entered.
RATINGS_ITEM = "ratings"
OPEN_KINDS: tuple[OpenKind, ...] = tuple(PART_OF)


@dataclass(frozen=True, slots=True)
class OpenItem:
    """A fact, question, combination of answers, flag on the case or the ratings, with everything that is open in it.

    A question is one item, whatever is open in it, so that no list shows or counts it twice.

    Attributes:
        kind: `fact`: not recorded. `unanswered`: the question applies and has no answer. `pending`: the question may
            yet apply. `ratings`: some Asset ratings of a begun form are not entered, one item for all. `reason`: a no
            without a reason, although the question has reasons. `note`: a no without a note, where the question has no
            reasons. `evidence`: a no without evidence. `odd`: a combination of facts and answers worth a second look.
            `flag`: an ask or check flag that is not settled.
        id: The fact, question or inconsistency; `RATINGS_ITEM` for the ratings; empty for a flag on the case.
        text: The wording of that fact, question, inconsistency or flag on the case; empty for the ratings.
        also: The other kinds of a question, in the order of OPEN_KINDS.
        flags: The flags on the question, or the flag on the case.
    """

    kind: OpenKind
    id: str
    text: str
    also: tuple[OpenKind, ...] = ()
    flags: tuple[Flag, ...] = ()

    @property
    def tags(self) -> tuple[OpenKind, ...]:
        """Return every kind of this item."""
        return (self.kind, *self.also)

    @property
    def part(self) -> OpenPart:
        """Return the part in which this item is counted."""
        return PART_OF[self.kind]


@dataclass(frozen=True, slots=True)
class OpenCounts:
    """The numbers of items that are open in a form, in three parts."""

    unanswered: int = 0
    waiting: int = 0
    to_look_at: int = 0

    @property
    def total(self) -> int:
        """Return how many items are open in all."""
        return self.unanswered + self.waiting + self.to_look_at


def open_kinds(question: Question, status: Applicability, judgement: Judgement) -> tuple[OpenKind, ...]:
    """Return why a question is open in a form; empty where it is not."""
    if status is Applicability.PENDING:
        return ("pending",)
    if status is not Applicability.APPLIES:
        return ()
    if judgement.answer is None:
        return ("unanswered",)
    if judgement.answer != "no":
        return ()
    kinds: list[OpenKind] = []
    if question.reasons and not judgement.reasons:
        kinds.append("reason")
    if not question.reasons and not judgement.note.strip():
        kinds.append("note")
    if not judgement.evidence.strip():
        kinds.append("evidence")
    return tuple(kinds)
