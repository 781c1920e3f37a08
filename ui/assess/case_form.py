"""Describe one assessor's form of one case for the window: its rows, counts and open items."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from app.assessment.asset import entered
from app.assessment.case import Case
from app.assessment.form_state import Bucket, FormState
from app.framework.applicability import Applicability, why
from app.framework.model import Answer, Condition, Fact, Question
from app.records.fact import fact_key
from app.records.flag import FLAGS
from app.records.judgement import BLANK, Judgement, judgement_key
from app.records.key import RecordKey
from app.records.rating import RATING
from app.scoring.scoreboard import CaseBoard
from app.session.changes import Changes
from app.session.session import Session
from ui.assess.labels import answer_word, conditions_in_full, count_of_not_asked, not_asked, translate, waits_for
from ui.language.labels import flag_short
from ui.widgets.lists.lines import Line

FACTS = "facts"
RATINGS = "ratings"
REVIEW = "review"
INTERVIEW = "interview"  # a way to ask the questions of all pages, so it has no place in the order of work
FOLD = "fold"


@dataclass(frozen=True, slots=True)
class Count:
    """The number of items that are done, of all items."""

    done: int
    of: int

    def __str__(self) -> str:
        return f"{self.done}/{self.of}"


@dataclass(frozen=True)
class CaseForm:
    """The form in which `assessor` answers the case with this reference."""

    session: Session
    case_id: str
    assessor: str

    @property
    def case(self) -> Case:
        """Return the case as it is now."""
        return self.session.case(self.case_id)

    @property
    def may_change(self) -> bool:
        """Return whether this laptop may change the form.

        It is its assessor's own laptop, or has no assessor, and the inspection is not signed off.
        """
        return self.session.sign_off is None and self.session.current_assessor in (None, self.assessor)

    @property
    def complete(self) -> bool:
        """Return whether the assessor has marked the case as complete."""
        completion = self.case.completions.get(self.assessor)
        return completion is not None and completion.complete

    @property
    def state(self) -> FormState:
        """Return what applies, how far the form is answered and what is open in it, as it is now."""
        return self.session.form_state(self.case_id, self.assessor)

    @property
    def board(self) -> CaseBoard:
        """Return the form's facts, answers and statuses, as they are now."""
        return self.state.board

    @property
    def statuses(self) -> Mapping[str, Applicability]:
        """Return for each question whether it applies, as it is now."""
        return self.board.statuses

    def gains_or_loses(self, changes: Changes) -> bool:
        """Return whether a change lets other questions of this form apply."""
        for change in changes.forms:
            if change.statuses and (change.case_id, change.assessor) == (self.case_id, self.assessor):
                return True
        return False

    def judgement(self, question: str) -> Judgement:
        """Return the assessor's judgement on a question, or a blank one."""
        return self.session.judgement(self.case_id, question, self.assessor)

    @cached_property
    def places(self) -> tuple[str, ...]:
        """Return the pages of the form in the order of work: facts, ratings, the sets, the review."""
        return (FACTS, RATINGS, *(each.id for each in self.session.framework.question_sets), REVIEW)

    @cached_property
    def _by_set(self) -> Mapping[str, tuple[Question, ...]]:
        """Return the questions of each set by criterion, in the framework's order."""
        framework = self.session.framework
        return {
            each.id: tuple(question for question in framework.in_order if question.question_set == each.id)
            for each in framework.question_sets
        }

    def questions(self, question_set: str) -> tuple[Question, ...]:
        """Return all questions of a set in the order shown, asked or not."""
        return self._by_set[question_set]

    def criteria(self, question_set: str) -> tuple[str, ...]:
        """Return the criteria of a set in the order shown."""
        return tuple(dict.fromkeys(question.criterion for question in self.questions(question_set)))

    def lines(self, question_set: str, *, unfolded: bool) -> list[Line]:
        """Return the rows of a set: headings, questions that apply or may apply, and a line that counts the others.

        Args:
            question_set: The id of the set.
            unfolded: Whether a row for each question that is not asked follows that line.
        """
        framework = self.session.framework
        statuses = self.statuses
        lines: list[Line] = []
        hidden: list[Question] = []
        criterion = group = None
        for question in self.questions(question_set):
            if statuses[question.id] is Applicability.HIDDEN:
                hidden.append(question)
                continue
            if question.criterion != criterion:
                criterion, group = question.criterion, None
                lines.append(Line("heading", f"/{criterion}", framework.criterion_by_id[criterion].title, criterion))
            if question.group != group:
                group = question.group
                if group is not None:
                    title = self._group_titles[group]
                    lines.append(Line("group", f"/{question.id}", title, hint=title, grid=True))
            lines.append(self.line(question))
        if hidden:
            lines.append(Line("fold", FOLD, count_of_not_asked(len(hidden), unfolded=unfolded)))
            lines += [self._aside(question) for question in hidden] if unfolded else []
        return lines

    def line(self, question: Question) -> Line:
        """Return the row of a question that applies or may apply."""
        board = self.board
        judgement = board.judgements.get(question.id, BLANK)
        pending = board.statuses[question.id] is Applicability.PENDING
        conditions = self.why(question) if pending else ()
        framework = self.session.framework
        within = self._group_titles[question.group]
        flags = self.flags(question.id)
        hints = [within, question.text] if within else [question.text]
        if conditions:
            hints.append(conditions_in_full(framework, conditions))
        if flags:
            hints += [f"{word}: {text}" if text else word for word, text in flags]
        remarks = [waits_for(framework, conditions)] if pending else []
        if judgement.answer == "no" and question.reasons and not judgement.reasons:
            remarks.append(translate("assess", "Why not? R"))
        remarks += [translate("assess", "Note")] if judgement.note else []
        remarks += [translate("assess", "Evidence")] if judgement.evidence and not judgement.note else []
        return Line(
            "item",
            question.id,
            question.text,
            question.id,
            judgement.answer,
            answer_word(judgement.answer),
            ", ".join(remarks),
            "\n".join(hints),
            waits=pending,
            flags=flags,
            grid=question.group is not None,
            within=within,
        )

    def key_of(self, item: str) -> RecordKey:
        """Return the record key of a question, a fact, or a rating (`stage/item`) of this form."""
        framework = self.session.framework
        if item in framework.question_by_id:
            return judgement_key(self.case_id, item, self.assessor)
        if item in framework.fact_by_id:
            return fact_key(self.case_id, item, self.assessor)
        return RATING.key(self.case_id, item)

    def has_reasons(self, question: str | None) -> bool:
        """Return whether a question was answered no and has reasons for it to tick."""
        asked = self.session.framework.question_by_id.get(question or "")
        return asked is not None and bool(asked.reasons) and self.judgement(asked.id).answer == "no"

    def lacks_reason(self, question: str | None) -> bool:
        """Return whether a question was answered no, and none of its reasons is ticked."""
        return question is not None and self.has_reasons(question) and not self.judgement(question).reasons

    def is_flagged(self, question: str) -> bool:
        """Return whether a question has a flag, open or settled."""
        flags = self.case.flags_of(self.assessor)
        return bool(flags) and any((question, kind) in flags for kind in FLAGS)

    def flags(self, question: str) -> tuple[tuple[str, str], ...]:
        """Return short name and text of each open flag on a question. The empty id means the case itself."""
        flags = self.case.flags_of(self.assessor)
        if not flags:
            return ()
        found = [flags[question, kind] for kind in FLAGS if (question, kind) in flags]
        return tuple((flag_short(flag.kind), flag.text) for flag in found if not flag.settled)

    @cached_property
    def _group_titles(self) -> Mapping[str | None, str]:
        return {None: "", **{group.id: group.title for group in self.session.framework.groups}}

    def _aside(self, question: Question) -> Line:
        conditions = self.why(question)
        remark = not_asked(self.session.framework, conditions, self.board.answers, self.board.statuses)
        judgement = self.judgement(question.id)
        within = self._group_titles[question.group]
        return Line(
            "aside",
            f"aside/{question.id}",
            f"{within}: {question.text}" if within else question.text,
            question.id,
            judgement.answer,
            answer_word(judgement.answer),
            remark,
            f"{question.text}\n{conditions_in_full(self.session.framework, conditions)}",
        )

    def why(self, question: Question) -> tuple[Condition, ...]:
        """Return the conditions that keep a question pending or hidden."""
        board = self.board
        return why(self.session.framework, question, board.facts, board.answers, board.statuses)

    def fact_line(self, fact: Fact) -> Line:
        """Return the row of a fact."""
        number = self.session.framework.facts.index(fact) + 1
        value = self.board.facts.get(fact.id)
        answer: Answer | None = "yes" if value == "yes" else "no" if value == "no" else None
        return Line("item", fact.id, fact.text, str(number), answer, answer_word(answer), judged=False)

    def answered(self, bucket: Bucket) -> Count:
        """Return how many of the questions that apply in a set, criterion or group have an answer."""
        progress = self.state.progress(bucket)
        return Count(progress.answered, progress.applicable)

    def group_title(self, group: str | None) -> str:
        """Return the heading of a group of questions, or an empty text for None."""
        return self._group_titles[group]

    @property
    def known(self) -> Count:
        """Return how many facts have an answer."""
        facts = self.session.framework.facts
        return Count(sum(self.board.facts.get(fact.id) is not None for fact in facts), len(facts))

    @property
    def rated(self) -> Count:
        """Return how many of the case's Asset ratings have been entered."""
        rated = entered(self.session.framework.asset, self.case.ratings)
        return Count(rated.done, rated.of)

    def unanswered(self) -> Iterator[tuple[str, str]]:
        """Yield the page and the id of each fact and question without an answer, in the order of the form."""
        by_id = self.session.framework.question_by_id
        for item in self.state.unanswered():
            question = by_id.get(item)
            yield (FACTS if question is None else question.question_set), item

    def next_open(self, place: str, item: str | None) -> tuple[str, str] | None:
        """Return page and id of the next unanswered item after `item` on page `place`, or None.

        The search continues at the top of the form after its last item.
        """
        return self._next(set(self.unanswered()), place, item)

    def next_flagged(self, place: str, item: str | None) -> tuple[str, str] | None:
        """Return page and id of the next question with an open flag, searched like `next_open`, or None."""
        by_id = self.session.framework.question_by_id
        flagged = {flag.question for flag in self.case.open_flags(self.assessor)}
        return self._next({(by_id[each].question_set, each) for each in flagged if each}, place, item)

    def _next(self, wanted: set[tuple[str, str]], place: str, item: str | None) -> tuple[str, str] | None:
        rank = {entry: number for number, entry in enumerate(self._order)}
        here = rank.get((place, item or ""))
        if here is None:
            here = min((number for (at, _), number in rank.items() if at == place), default=0) - 1
        found = sorted(rank[entry] for entry in wanted)
        return self._order[next((number for number in found if number > here), found[0])] if found else None

    @cached_property
    def _order(self) -> tuple[tuple[str, str], ...]:
        """Return page and id of every fact and question in the order of the form."""
        facts = [(FACTS, fact.id) for fact in self.session.framework.facts]
        sets = self.session.framework.question_sets
        return (*facts, *((each.id, question.id) for each in sets for question in self.questions(each.id)))
