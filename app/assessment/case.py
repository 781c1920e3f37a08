"""One case as it is now: profile, facts, judgements, ratings, and whose judgements count."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from app.records.allocation import ALLOCATION
from app.records.case import CASE
from app.records.completion import COMPLETION, Completion
from app.records.fact import FACT
from app.records.flag import FLAG, FLAGS, Flag, FlagKind
from app.records.interview import INTERVIEW, Interview, numbered
from app.records.judgement import JUDGEMENT, Judgement
from app.records.key import RecordKey
from app.records.kind import RecordKind
from app.records.profile import PROFILE
from app.records.rating import RATING, rating_item, rating_place
from app.records.ruling import RULING
from app.records.second_assessor import SECOND_ASSESSOR
from app.records.tables import RecordTables
from app.records.time_spent import TIME_SPENT

_NO_FLAGS: dict[tuple[str, FlagKind], Flag] = {}


@dataclass(slots=True, eq=False)
class Case(RecordTables):
    """The current state of one case, `id` being its reference. Facts and judgements are held per assessor.

    It owns the typed values of its records (`table`, `apply`); the properties below read them by their names.
    """

    id: str

    def __eq__(self, other: object) -> bool:
        """Return whether both are the same case with the same records."""
        return isinstance(other, Case) and self.id == other.id and RecordTables.__eq__(self, other)

    __hash__ = None

    def with_records(self, records: Mapping[RecordKey, Any]) -> Case:
        """Return a copy of the case in which other records count, to see what they would do."""
        other = Case(self.id)
        other.take_from(self)
        for key, value in records.items():
            other.apply(key, value)
        return other

    @property
    def in_sample(self) -> bool:
        """Return whether the case is in the sample."""
        return self.known(CASE).get("", True)

    @property
    def allocated_to(self) -> str | None:
        """Return the code of the assessor to whom the case is allocated."""
        return self.values(ALLOCATION).get("")

    @property
    def second_assessor(self) -> str | None:
        """Return the code of the assessor who assesses the case a second time."""
        return self.values(SECOND_ASSESSOR).get("")

    @property
    def profile(self) -> Mapping[str, str]:
        """Return the profile's values by field, empty where one was cleared."""
        return self.known(PROFILE)

    @property
    def rulings(self) -> Mapping[str, str | None]:
        """Return who was ruled to count by question or fact, under the empty item for the case."""
        return self.values(RULING)

    @property
    def facts(self) -> Mapping[str, Mapping[str, str | None]]:
        """Return yes, no or None by assessor, then by fact."""
        return self.table(FACT)

    @property
    def judgements(self) -> Mapping[str, Mapping[str, Judgement]]:
        """Return judgements by assessor, then by question."""
        # A judgement has a blank value, so memory holds no None.
        return cast("Mapping[str, Mapping[str, Judgement]]", self.table(JUDGEMENT))

    @property
    def ratings(self) -> Mapping[tuple[str, str], int | None]:
        """Return the Asset ratings by stage and factor."""
        return {rating_place(item): value for item, value in self.values(RATING).items()}

    @property
    def completions(self) -> Mapping[str, Completion]:
        """Return each assessor's last word on whether the case is complete."""
        return {owner: self.known(COMPLETION, owner)[""] for owner in self.table(COMPLETION)}

    def rating(self, stage: str, factor: str) -> int | None:
        """Return the Asset rating of a factor at a stage."""
        return self.values(RATING).get(rating_item(stage, factor))

    def ratings_at(self, stage: str) -> dict[str, int | None]:
        """Return the Asset ratings recorded for `stage`, by factor."""
        return {factor: value for (at, factor), value in self.ratings.items() if at == stage}

    def facts_of(self, assessor: str) -> Mapping[str, str | None]:
        """Return an assessor's facts: yes, no or None by fact."""
        return self.values(FACT, assessor)

    def judgements_of(self, assessor: str) -> Mapping[str, Judgement]:
        """Return an assessor's judgements by question."""
        return self.known(JUDGEMENT, assessor)

    def completion(self, assessor: str) -> Completion | None:
        """Return an assessor's last word on whether the case is complete; None where there never was one."""
        return self.known(COMPLETION, assessor).get("")

    def flags_of(self, assessor: str) -> Mapping[tuple[str, FlagKind], Flag]:
        """Return an assessor's flags, settled ones among them, by question (empty for the case) and kind."""
        found = self.values(FLAG, assessor)
        if not found:
            return _NO_FLAGS
        return {(flag.question, flag.kind): flag for flag in found.values() if flag is not None}

    def open_flags(self, assessor: str) -> list[Flag]:
        """Return an assessor's flags that are not settled, the case's own first, then in order of question."""
        found = [flag for flag in self.flags_of(assessor).values() if not flag.settled]
        return sorted(found, key=lambda flag: (flag.question, FLAGS.index(flag.kind)))

    def interviews_of(self, assessor: str) -> tuple[Interview, ...]:
        """Return an assessor's interviews on this case, in order of number."""
        found = self.values(INTERVIEW, assessor)
        numbers = numbered(found)
        shown = (replace(each, number=numbers[item]) for item, each in found.items() if each is not None)
        return tuple(sorted(shown, key=lambda interview: interview.number))

    def interview_numbers(self, assessor: str) -> tuple[int, ...]:
        """Return the numbers of an assessor's interviews, removed ones among them, since no number is given twice."""
        return tuple(sorted(numbered(self.values(INTERVIEW, assessor)).values()))

    def interview_keys(self, assessor: str) -> tuple[RecordKey, ...]:
        """Return the keys of an assessor's interviews, removed ones among them, in order of number."""
        numbers = numbered(self.values(INTERVIEW, assessor))
        return tuple(INTERVIEW.key(self.id, item, assessor) for item in sorted(numbers, key=numbers.__getitem__))

    def time_of(self, assessor: str) -> int:
        """Return the seconds that an assessor has spent on this case, on all laptops together."""
        return sum(self.known(TIME_SPENT, assessor).values())

    def has_work_of(self, assessor: str) -> bool:
        """Return whether an assessor has recorded anything of their own in this case, or has facts from the sample."""
        return bool(self.facts_of(assessor)) or self.is_begun_by(assessor)

    def is_begun_by(self, assessor: str) -> bool:
        """Return whether an assessor has recorded anything of their own in this case but facts and time."""
        return bool(
            self.judgements_of(assessor)
            or self.completion(assessor)
            or self.flags_of(assessor)
            or self.interviews_of(assessor)
        )

    def counting_assessor(self, item: str = "") -> str | None:
        """Return whose judgement counts for `item`.

        A ruling for the item goes first, then a ruling for the case, then the allocation.
        """
        rulings = self.rulings
        return rulings.get(item) or rulings.get("") or self.allocated_to

    def counting_facts(self) -> dict[str, str | None]:
        """Return the facts that scores follow. A fact that the counting assessor has not recorded is left out.

        Without rulings on single items this is the counting assessor's own dictionary, which changes with the case.
        """
        return self._counting(FACT)

    def counting_judgements(self) -> dict[str, Judgement]:
        """Return the judgements that scores follow. No judgement replaces a missing one of the counting assessor.

        Without rulings on single items this is the counting assessor's own dictionary, which changes with the case.
        """
        return self._counting(JUDGEMENT)

    @property
    def is_ruled_by_item(self) -> bool:
        """Return whether a ruling lets another assessor count for single questions or facts."""
        return any(assessor for item, assessor in self.rulings.items() if item)

    @property
    def complete(self) -> bool:
        """Return whether the assessor who counts for the case has called it complete."""
        completion = self.completion(self.counting_assessor() or "")
        return completion is not None and completion.complete

    def _counting(self, kind: RecordKind[Any]) -> dict[str, Any]:
        counting = self.counting_assessor()
        own = self.live(kind, counting) if counting else {}
        if not self.is_ruled_by_item:
            return own
        view = dict(own)
        for item, assessor in self.rulings.items():
            if item and assessor:
                view.pop(item, None)
                theirs = self.values(kind, assessor)
                if item in theirs:
                    view[item] = theirs[item]
        return view
