"""The challenges of an open inspection in one list, each with the judgement that counts now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from app.errors import DataError
from app.framework.model import Answer
from app.records.challenge import CHALLENGE, Challenge, RecordedEffect, challenge_key, challenge_place
from app.records.judgement import BLANK, Judgement
from app.records.key import RecordKey
from app.scoring.counts import Level, ScoreChange
from app.scoring.tally import Tally
from app.session.session import Session

_SHORTEST = 4  # characters of a challenge's name that identify it


@dataclass(frozen=True, slots=True)
class CaseChallenge:
    """One challenge, and where it is.

    Attributes:
        case_id: The case.
        item: The item of its record.
        value: The challenge.
        assessor: The code of the assessor whose judgement counts now; empty where nobody's does.
        judgement: The judgement that counts now, blank where none does.
    """

    case_id: str
    item: str
    value: Challenge
    assessor: str
    judgement: Judgement

    @property
    def question(self) -> str:
        """Return the id of the question."""
        return challenge_place(self.item)[0]

    @property
    def name(self) -> str:
        """Return its name, unlike that of any other."""
        return challenge_place(self.item)[1]

    @property
    def key(self) -> RecordKey:
        """Return the key of its record."""
        return challenge_key(self.case_id, self.item)

    @property
    def expected(self) -> Answer | None:
        """Return the answer that should count: the decided one, else the disputed one."""
        return self.value.answer if self.value.outcome == "changed" else self.value.disputed

    @property
    def differs(self) -> bool:
        """Return whether another answer counts now than the challenge says, so that somebody should look at it."""
        return self.judgement.answer != self.expected


def all_challenges(session: Session) -> list[CaseChallenge]:
    """Return all challenges: those to decide first, then in order of case and question."""
    found = [
        CaseChallenge(case.id, item, value, *counting(session, case.id, challenge_place(item)[0]))
        for case in session.cases.values()
        for item, value in case.values(CHALLENGE).items()
        if value is not None
    ]
    return sorted(found, key=lambda each: (each.value.outcome != "open", each.case_id, each.item))


def challenge_named(session: Session, name: str) -> CaseChallenge:
    """Return the challenge whose name begins with `name`.

    Raises:
        DataError: None or several do.
    """
    fitting = [each for each in all_challenges(session) if each.name.startswith(name.lower())]
    if len(name) < _SHORTEST or len(fitting) != 1:
        raise DataError(
            "{name} names no challenge, or several. `aboveline challenge list` shows their names.", name=name
        )
    return fitting[0]


def counting(session: Session, case_id: str, question: str) -> tuple[str, Judgement]:
    """Return whose judgement on a question counts, and the judgement, blank where none does."""
    case = session.case(case_id)
    whose = case.counting_assessor(question) or ""
    return whose, case.judgements_of(whose).get(question, BLANK) if whose else BLANK


def recorded_effect(change: ScoreChange) -> RecordedEffect:
    """Return the change of a score of the sample as a challenge records it."""
    before, after = change.before, change.after
    return RecordedEffect(change.level, change.id, before.yes, before.no, after.yes, after.no)


def effect_as_changes(challenge: Challenge) -> tuple[ScoreChange, ...]:
    """Return the recorded effect of a decision as changes of scores."""
    return tuple(
        ScoreChange(
            cast("Level", each.level),
            each.id,
            None,
            Tally(each.yes_before, each.no_before),
            Tally(each.yes_after, each.no_after),
        )
        for each in challenge.effect
    )
