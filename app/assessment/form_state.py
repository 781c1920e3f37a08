"""One assessor's form of one case as it is now: what applies, how far it is answered, and what is open in it.

Everything that counts open items reads them here, so that the list of cases, the header, the outline, the review and
the command line agree. Each change updates only the items that depend on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from app.assessment.case import Case
from app.assessment.inconsistencies import is_met
from app.assessment.open_items import OPEN_KINDS, RATINGS_ITEM, OpenCounts, OpenItem, OpenKind, open_kinds
from app.framework.applicability import Applicability
from app.framework.model import Framework, Inconsistency, Question
from app.records.flag import FLAGS, WAITING, Flag
from app.records.judgement import BLANK
from app.records.rating import RATING, rating_item
from app.scoring.scoreboard import CaseBoard, StatusChange

State = Literal["not started", "in progress", "ready", "complete"]
STATES: tuple[State, ...] = ("not started", "in progress", "ready", "complete")

_APPLIES, _PENDING = Applicability.APPLIES, Applicability.PENDING


@dataclass(frozen=True, slots=True)
class Progress:
    """The number of applicable questions that are answered, and the number that may yet apply."""

    answered: int = 0
    applicable: int = 0
    pending: int = 0


Bucket = tuple[str | None, str | None, str | None]
"""The questions of a set, of a criterion within it, or of a group within that; None stands for all."""
WHOLE: Bucket = (None, None, None)


class FormIndex:
    """The indexes that the forms of one framework share, compiled once.

    Attributes:
        position: The place of each fact and question in the order of the form, by id; facts come first.
        buckets: The buckets in which each question counts, by id.
        every_bucket: All of these.
        odd_on: The inconsistencies that depend on each fact or question, by id.
        ratings: The item of each rating at each stage.
    """

    __slots__ = ("buckets", "every_bucket", "odd_on", "position", "ratings")

    def __init__(self, framework: Framework) -> None:
        """Compile the index of `framework`."""
        order = (*(fact.id for fact in framework.facts), *(question.id for question in framework.in_order))
        self.position = {each: number for number, each in enumerate(order)}
        self.buckets: dict[str, tuple[Bucket, ...]] = {each.id: _buckets_of(each) for each in framework.questions}
        self.every_bucket = {bucket for buckets in self.buckets.values() for bucket in buckets}
        self.odd_on: dict[str, tuple[Inconsistency, ...]] = {}
        for odd in framework.inconsistencies:
            for on in dict.fromkeys(condition.on for condition in odd.when):
                self.odd_on[on] = (*self.odd_on.get(on, ()), odd)
        asset = framework.asset
        self.ratings = tuple(rating_item(stage, item) for stage in asset.stages for item in asset.items)

    @classmethod
    def of(cls, framework: Framework) -> FormIndex:
        """Return the index of `framework`, compiled when it is first asked for and kept with it."""
        kept = vars(framework).get("_form_index")
        if not isinstance(kept, FormIndex):
            kept = vars(framework)["_form_index"] = cls(framework)
        return kept


class FormState:
    """The state of one assessor's form of one case, updated one change at a time.

    Args:
        framework: The question framework.
        case: The case; its judgements, flags, completions and interviews are read as they change.
        assessor: Whose form it is.
        board: The board of the same form. Its facts, answers and statuses are read as they change.
    """

    __slots__ = ("_case", "_framework", "_index", "_kinds", "_marks", "_open", "_progress", "assessor", "board")

    def __init__(self, framework: Framework, case: Case, assessor: str, board: CaseBoard) -> None:
        """Work out the whole state once."""
        self.assessor = assessor
        self.board = board
        self._framework = framework
        self._case = case
        self._index = FormIndex.of(framework)
        # Open kinds by question; the questions and facts open by kind; and what each question counts as in progress.
        self._kinds: dict[str, tuple[OpenKind, ...]] = {}
        self._open: dict[OpenKind, set[str]] = {kind: set() for kind in OPEN_KINDS}
        self._marks: dict[str, tuple[int, int, int]] = {}
        self._progress: dict[Bucket, list[int]] = {bucket: [0, 0, 0] for bucket in self._index.every_bucket}
        for fact in framework.facts:
            self._update_fact(fact.id)
        for question in framework.questions:
            self._update_question(question)
        for odd in framework.inconsistencies:
            self._update_odd(odd)

    def fact_changed(self, fact: str, statuses: Iterable[StatusChange]) -> None:
        """Update what depends on a fact, and on the questions whose status changed with it."""
        self._update_fact(fact)
        self._update([fact], statuses)

    def judgement_changed(self, question: str, statuses: Iterable[StatusChange]) -> None:
        """Update what depends on a judgement, and on the questions whose status changed with it."""
        self._update_question(self._framework.question_by_id[question])
        self._update([question], statuses)

    @property
    def counts(self) -> OpenCounts:
        """Return how many items are open, in three parts."""
        found = self._open
        looked_at = found["reason"] | found["note"] | found["evidence"]
        of_case = 0
        if flags := self._waiting_flags():
            looked_at |= {flag.question for flag in flags if flag.question}
            looked_at -= found["unanswered"]
            looked_at -= found["pending"]
            of_case = sum(not flag.question for flag in flags)
        return OpenCounts(
            unanswered=len(found["fact"]) + len(found["unanswered"]),
            waiting=len(found["pending"]),
            to_look_at=len(looked_at) + len(found["odd"]) + of_case + self._lacks_ratings,
        )

    @property
    def _lacks_ratings(self) -> bool:
        """Return whether the form is begun and has ratings to enter. Before that, they are not worth a look."""
        return None in map(self._case.values(RATING).get, self._index.ratings) and self._begun

    @property
    def _begun(self) -> bool:
        """Return whether anything begins this form.

        A judgement, a flag, an interview or a completion begins it, even one taken back. Facts do not, since they come
        with the sample; nor does time, since reading a case takes time.
        """
        return (
            self._case.completion(self.assessor) is not None
            or any(judgement != BLANK for judgement in self._case.judgements_of(self.assessor).values())
            or bool(self._case.flags_of(self.assessor) or self._case.interviews_of(self.assessor))
        )

    @property
    def state(self) -> State:
        """Return how far the form is: complete as its assessor said, or ready to be called so (nothing is open)."""
        completion = self._case.completion(self.assessor)
        if completion is not None and completion.complete:
            return "complete"
        if not self._begun:
            return "not started"
        return "in progress" if self.counts.total else "ready"

    def progress(self, bucket: Bucket = WHOLE) -> Progress:
        """Return how far the whole form is, or one set, criterion or group of it."""
        return Progress(*self._progress.get(bucket, (0, 0, 0)))

    def unanswered(self) -> list[str]:
        """Return the ids of the facts and questions without an answer, in the order of the form."""
        return sorted(self._open["fact"] | self._open["unanswered"], key=self._index.position.__getitem__)

    def inconsistencies(self) -> tuple[Inconsistency, ...]:
        """Return the odd combinations of facts and answers, in the framework's order."""
        odd = self._open["odd"]
        return tuple(each for each in self._framework.inconsistencies if each.id in odd)

    def open_items(self) -> tuple[OpenItem, ...]:
        """Return everything open: facts, questions to answer or waiting, then what is to be looked at.

        To be looked at are the ratings, flags on the case, questions in the order of the form, and odd combinations. A
        pending question is listed even with an answer, since its answer does not count yet.
        """
        return tuple(self._items())

    def _items(self) -> Iterator[OpenItem]:
        facts, flags = self._framework.fact_by_id, self._waiting_flags()
        flagged: dict[str, tuple[Flag, ...]] = {}
        for flag in flags:
            flagged[flag.question] = (*flagged.get(flag.question, ()), flag)
        of_case = flagged.pop("", ())
        for each in self._ordered("fact"):
            yield OpenItem("fact", each, facts[each].text)
        for each in self._ordered("unanswered", "pending"):
            yield self._item(each, flagged.pop(each, ()))
        if self._lacks_ratings:
            yield OpenItem("ratings", RATINGS_ITEM, "")
        for flag in of_case:
            yield OpenItem("flag", "", flag.text, flags=(flag,))
        lacking: set[str] = set().union(*(self._open[kind] for kind in _MISSING), flagged)
        for each in sorted(lacking, key=self._index.position.__getitem__):
            yield self._item(each, flagged.get(each, ()))
        for odd in self.inconsistencies():
            yield OpenItem("odd", odd.id, odd.text)

    def _item(self, question: str, flags: tuple[Flag, ...]) -> OpenItem:
        kinds = self._kinds.get(question, ())
        first, *also = (*kinds, "flag") if flags else kinds
        return OpenItem(first, question, self._framework.question_by_id[question].text, tuple(also), flags)

    def _ordered(self, *kinds: OpenKind) -> list[str]:
        found: set[str] = set().union(*(self._open[kind] for kind in kinds))
        return sorted(found, key=self._index.position.__getitem__)

    def _waiting_flags(self) -> list[Flag]:
        flags = self._case.flags_of(self.assessor)
        waiting = [flag for flag in flags.values() if flag.kind in WAITING and not flag.settled] if flags else []
        position = self._index.position
        return sorted(waiting, key=lambda flag: (position.get(flag.question, -1), FLAGS.index(flag.kind)))

    def _update(self, changed: list[str], statuses: Iterable[StatusChange]) -> None:
        by_id, odd_on = self._framework.question_by_id, self._index.odd_on
        for change in statuses:
            self._update_question(by_id[change.question])
            changed.append(change.question)
        for odd in {each.id: each for on in changed for each in odd_on.get(on, ())}.values():
            self._update_odd(odd)

    def _update_fact(self, fact: str) -> None:
        missing = self._open["fact"]
        if self.board.facts.get(fact) is None:
            missing.add(fact)
        else:
            missing.discard(fact)

    def _update_question(self, question: Question) -> None:
        each, board = question.id, self.board
        status, judgement = board.statuses[each], board.judgements.get(each, BLANK)
        before, after = self._kinds.get(each, ()), open_kinds(question, status, judgement)
        if before != after:
            for kind in before:
                self._open[kind].discard(each)
            for kind in after:
                self._open[kind].add(each)
            self._kinds[each] = after
        applies = status is _APPLIES
        mark = int(applies and judgement.answer is not None), int(applies), int(status is _PENDING)
        had = self._marks.get(each, (0, 0, 0))
        if mark != had:
            self._marks[each] = mark
            answered, applicable, waiting = mark[0] - had[0], mark[1] - had[1], mark[2] - had[2]
            for bucket in self._index.buckets[each]:
                counts = self._progress[bucket]
                counts[0] += answered
                counts[1] += applicable
                counts[2] += waiting

    def _update_odd(self, odd: Inconsistency) -> None:
        board = self.board
        if is_met(odd, board.facts, board.answers, board.statuses):
            self._open["odd"].add(odd.id)
        else:
            self._open["odd"].discard(odd.id)


_MISSING: tuple[OpenKind, ...] = ("reason", "note", "evidence")


def _buckets_of(question: Question) -> tuple[Bucket, ...]:
    within: tuple[Bucket, ...] = (
        WHOLE,
        (question.question_set, None, None),
        (question.question_set, question.criterion, None),
    )
    if question.group is None:
        return within
    return (*within, (question.question_set, question.criterion, question.group))
