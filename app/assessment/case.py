"""One case as it stands now: profile, facts, judgements, ratings, and whose judgements count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from app.records.completion import Completion
from app.records.flag import FLAGS, Flag, FlagKind
from app.records.interview import Interview
from app.records.judgement import Judgement

T = TypeVar("T")

NO_FACTS: dict[str, str | None] = {}
NO_JUDGEMENTS: dict[str, Judgement] = {}
NO_FLAGS: dict[tuple[str, FlagKind], Flag] = {}


@dataclass(slots=True)
class Case:
    """The current state of one case. Facts and judgements are held per assessor: each has their own."""

    id: str
    in_sample: bool = True
    profile: dict[str, str] = field(default_factory=dict)
    allocated_to: str | None = None
    facts: dict[str, dict[str, str | None]] = field(default_factory=dict)
    judgements: dict[str, dict[str, Judgement]] = field(default_factory=dict)
    ratings: dict[tuple[str, str], int | None] = field(default_factory=dict)
    completions: dict[str, Completion] = field(default_factory=dict)
    rulings: dict[str, str | None] = field(default_factory=dict)
    flags: dict[str, dict[tuple[str, FlagKind], Flag]] = field(default_factory=dict)
    # By number; None where one was taken away.
    interviews: dict[str, dict[int, Interview | None]] = field(default_factory=dict)
    # Seconds, by assessor and store.
    times: dict[str, dict[str, int]] = field(default_factory=dict)

    def counting_assessor(self, item: str = "") -> str | None:
        """Whose judgement counts for `item`: as ruled for it, as ruled for the case, else the allocated assessor's."""
        return self.rulings.get(item) or self.rulings.get("") or self.allocated_to

    def has_work_of(self, assessor: str) -> bool:
        """Whether an assessor has recorded anything of their own in this case."""
        return bool(
            self.facts_of(assessor)
            or self.judgements_of(assessor)
            or assessor in self.completions
            or self.flags_of(assessor)
            or self.interviews_of(assessor)
        )

    def facts_of(self, assessor: str) -> dict[str, str | None]:
        return self.facts.get(assessor, NO_FACTS)

    def judgements_of(self, assessor: str) -> dict[str, Judgement]:
        return self.judgements.get(assessor, NO_JUDGEMENTS)

    def flags_of(self, assessor: str) -> Mapping[tuple[str, FlagKind], Flag]:
        """An assessor's flags that stand, settled ones among them, by question (empty for the case) and kind."""
        return self.flags.get(assessor, NO_FLAGS)

    def open_flags(self, assessor: str) -> list[Flag]:
        """An assessor's flags that are not settled, the case's own first, then in order of question."""
        found = [flag for flag in self.flags_of(assessor).values() if not flag.settled]
        return sorted(found, key=lambda flag: (flag.question, FLAGS.index(flag.kind)))

    def interviews_of(self, assessor: str) -> tuple[Interview, ...]:
        """An assessor's interviews on this case, in order of number."""
        found = self.interviews.get(assessor, {})
        return tuple(each for _, each in sorted(found.items()) if each is not None)

    def time_of(self, assessor: str) -> int:
        """Seconds that an assessor has spent on this case, on all laptops together."""
        return sum(self.times.get(assessor, {}).values())

    def counting_facts(self) -> dict[str, str | None]:
        """Return the facts that scores follow. A fact the counting assessor has not answered is left out.

        Without rulings on single items this is the counting assessor's own dictionary, which changes with the case.
        """
        return _counting(self, self.facts)

    def counting_judgements(self) -> dict[str, Judgement]:
        """Return the judgements that scores follow. No judgement replaces a missing one of the counting assessor.

        Without rulings on single items this is the counting assessor's own dictionary, which changes with the case.
        """
        return _counting(self, self.judgements)

    @property
    def is_ruled_by_item(self) -> bool:
        """Return whether a ruling lets another assessor count for single questions or facts."""
        return any(assessor for item, assessor in self.rulings.items() if item)

    @property
    def complete(self) -> bool:
        """True where the assessor who counts for the case has called it complete."""
        assessor = self.counting_assessor()
        return assessor in self.completions and self.completions[assessor].complete

    def ratings_at(self, stage: str) -> dict[str, int | None]:
        """The Asset ratings recorded for `stage`, by item."""
        return {item: value for (at, item), value in self.ratings.items() if at == stage}


def _counting(case: Case, by_assessor: dict[str, dict[str, T]]) -> dict[str, T]:
    counting = case.counting_assessor()
    own: dict[str, T] = by_assessor.setdefault(counting, {}) if counting else {}
    if not case.is_ruled_by_item:
        return own
    view = dict(own)
    for item, assessor in case.rulings.items():
        if item and assessor:
            view.pop(item, None)
            theirs = by_assessor.get(assessor, {})
            if item in theirs:
                view[item] = theirs[item]
    return view
