"""One assessor's judgement on one question of one case."""

from __future__ import annotations

from dataclasses import dataclass

from app.framework.model import Answer


@dataclass(frozen=True, slots=True)
class Judgement:
    """An answer with what stands behind it. A note or evidence may stand without an answer.

    Reasons are ids of the question's reasons; they count only while the answer is no.
    """

    answer: Answer | None = None
    reasons: tuple[str, ...] = ()
    note: str = ""
    evidence: str = ""

    @property
    def is_blank(self) -> bool:
        """True where nothing at all is recorded."""
        return self == BLANK


BLANK = Judgement()
