"""The differences that the page of settling lists, and the answers among which the lead chooses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.assessment.second_opinions import Comparison, Opinion
from app.commands.settling import choose_version, rule_items, set_counting_assessor
from app.framework.model import Framework
from app.records.fact import fact_key
from app.records.judgement import Judgement, judgement_key
from app.records.registry import describe, kind_of
from app.scoring.effects import effect_in_words
from app.session.changes import Changes
from app.session.session import Session
from app.session.settling import comparisons, effect_of, effect_of_ruling, version_conflicts
from app.store.journal import Row
from app.store.merge import Conflict
from ui.language.dates import moment
from ui.language.messages import translated

translate = QCoreApplication.translate

# How far a ruling between assessors reaches.
THIS, ALL, CASE = "this", "all", "case"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer among which the lead chooses, in words.

    Attributes:
        whose: Whose it is.
        answer: The answer.
        reasons: The reasons for a no, in full.
        note: The note.
        evidence: The evidence.
        when: When it was recorded.
        counts: Whether it is the one that counts now.
    """

    whose: str
    answer: str
    reasons: tuple[str, ...] = ()
    note: str = ""
    evidence: str = ""
    when: str = ""
    counts: bool = False


class AssessorsDiffer:
    """A question or fact to which the assessors of a case gave different answers."""

    between_assessors = True

    def __init__(self, session: Session, compared: Comparison) -> None:
        self._session = session
        self.compared = compared
        self.case_id = compared.case_id
        self.item = compared.item
        self.settled = compared.ruled

    @property
    def place(self) -> tuple[str, str]:
        """Return what tells it from the other differences, as plain data."""
        return self.case_id, self.item

    @property
    def name(self) -> str:
        """Return the number of the question, or the word for a fact."""
        return self.item if self.is_question else translate("settle", "Fact")

    @property
    def is_question(self) -> bool:
        """Return whether it is a question, to which the lead can give an answer of their own."""
        return self.item in self._session.framework.question_by_id

    @property
    def text(self) -> str:
        """Return the question in full, with the heading of its group."""
        return item_text(self._session.framework, self.item)

    @property
    def short(self) -> str:
        """Return who answered what in a few words."""
        return ", ".join(
            f"{each.assessor} {answer_text(each.judgement.answer).lower()}" for each in self.compared.opinions
        )

    def choices(self) -> list[Choice]:
        """Return each assessor's answer, the one that counts first."""
        return [self._choice(each) for each in self.compared.opinions]

    def _choice(self, opinion: Opinion) -> Choice:
        judgement = opinion.judgement
        key = (judgement_key if self.is_question else fact_key)(self.case_id, self.item, opinion.assessor)
        row = self._session.store.current(key)
        return Choice(
            opinion.assessor,
            answer_text(judgement.answer),
            reason_texts(self._session.framework, self.item, judgement),
            judgement.note,
            judgement.evidence,
            moment(row.at) if row else "",
            opinion.counts,
        )

    def items(self, scope: str) -> list[str]:
        """Return the questions and facts that a ruling reaches."""
        if scope == THIS:
            return [self.item]
        return [each.item for each in comparisons(self._session, case_id=self.case_id) if not each.agree]

    def effect(self, number: int, scope: str) -> str:
        """Return what a choice would do to the scores."""
        code = self.compared.opinions[number].assessor
        items = [""] if scope == CASE else self._rulable(code, scope)
        foretold = effect_of_ruling(self._session, self.case_id, items, code)
        return translated(effect_in_words(self._session.framework, foretold))

    def choose(self, number: int, scope: str, why: str) -> Changes:
        """Rule that an answer counts.

        Raises:
            AbovelineError: It cannot be recorded.
        """
        code = self.compared.opinions[number].assessor
        if scope == CASE:
            return set_counting_assessor(self._session, case_id=self.case_id, assessor=code, why=why)
        return rule_items(self._session, case_id=self.case_id, items=self._rulable(code, scope), assessor=code, why=why)

    def _rulable(self, code: str, scope: str) -> list[str]:
        """Return the items that a ruling reaches on which this assessor gave an answer."""
        case = self._session.case(self.case_id)
        given = {each for each, judgement in case.judgements_of(code).items() if judgement.answer}
        known = given | {each for each, value in case.facts_of(code).items() if value}
        return [each for each in self.items(scope) if each in known]


class LaptopsDiffer:
    """A record of which two laptops' versions differ."""

    between_assessors = False
    settled = False
    is_question = False

    def __init__(self, session: Session, conflict: Conflict) -> None:
        self._session = session
        self._conflict = conflict
        self.case_id = conflict.key.case_id
        self.item = kind_of(conflict.key).subject(conflict.key.item)

    @property
    def place(self) -> tuple[str, str]:
        """Return what tells it from the other differences, as plain data."""
        return self.case_id, "/".join(self._conflict.key)

    @property
    def name(self) -> str:
        """Return the number of the question, or what a person calls the record."""
        key = self._conflict.key
        name = translated(kind_of(key).name_of(self._session.framework, key))
        return f"{name[:1].upper()}{name[1:]} ({key.owner})" if key.owner else name[:1].upper() + name[1:]

    @property
    def text(self) -> str:
        """Return the question in full, or the record's name."""
        if self.item in self._session.framework.question_by_id:
            return item_text(self._session.framework, self.item)
        key = self._conflict.key
        return translated(kind_of(key).full_name_of(self._session.framework, key))

    @property
    def short(self) -> str:
        """Return what the versions say in a few words."""
        return ", ".join(self._said(row) for row in self._conflict.versions)

    def choices(self) -> list[Choice]:
        """Return each version, the one that counts for now first."""
        return [self._choice(row) for row in self._conflict.versions]

    def _choice(self, row: Row) -> Choice:
        value = row.recorded
        judgement = value if isinstance(value, Judgement) else Judgement()
        whose = row.author or translate("settle", "Unknown")
        return Choice(
            whose,
            self._said(row),
            reason_texts(self._session.framework, self.item, judgement),
            judgement.note,
            judgement.evidence,
            moment(row.at),
            row is self._conflict.versions[0],
        )

    def _said(self, row: Row) -> str:
        value = row.recorded
        if isinstance(value, Judgement):
            return answer_text(value.answer)
        said = translated(describe(self._session.framework, row.key, value))
        return said[:1].upper() + said[1:]

    def items(self, _scope: str) -> list[str]:
        """Return the questions and facts that a ruling reaches: a choice of a version reaches its own record alone."""
        return [self.item]

    def effect(self, number: int, _scope: str) -> str:
        """Return what a choice would do to the scores."""
        if not self.case_id:
            return ""
        value = self._conflict.versions[number].recorded
        foretold = effect_of(self._session, self.case_id, {self._conflict.key: value})
        return translated(effect_in_words(self._session.framework, foretold))

    def choose(self, number: int, _scope: str, why: str) -> Changes:
        """Rule that a version counts.

        Raises:
            AbovelineError: It cannot be recorded.
        """
        version = self._conflict.versions[number].hash
        return choose_version(self._session, self._conflict.key, version=version, why=why)


Difference = AssessorsDiffer | LaptopsDiffer


def all_differences(session: Session, *, settled: bool = False) -> list[Difference]:
    """Return what the lead has to settle: between laptops first, then between assessors, by case.

    Args:
        session: The open inspection.
        settled: Whether differences between assessors on which the lead has ruled are among them.
    """
    opinions: Iterable[Comparison] = comparisons(session)
    between = [AssessorsDiffer(session, each) for each in opinions if not each.agree and (settled or not each.ruled)]
    return [*(LaptopsDiffer(session, each) for each in version_conflicts(session)), *between]


def answer_text(answer: Any) -> str:
    """Return an answer in a word or two."""
    words: Mapping[Any, str] = {
        "yes": translate("settle", "Yes"),
        "no": translate("settle", "No"),
        "na": translate("settle", "Not applicable"),
    }
    return words.get(answer) or translate("settle", "No answer")


def item_text(framework: Framework, item: str) -> str:
    """Return a question in full, with the heading of its group, or a fact."""
    question = framework.question_by_id.get(item)
    if question is None:
        return framework.fact_by_id[item].text
    return framework.wording(question)


def reason_texts(framework: Framework, item: str, judgement: Judgement) -> tuple[str, ...]:
    """Return the reasons of a judgement in full."""
    question = framework.question_by_id.get(item)
    texts = {reason.id: reason.text for reason in question.reasons} if question is not None else {}
    return tuple(texts.get(each, each) for each in judgement.reasons)
