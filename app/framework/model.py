"""Hold the question framework as frozen data: the questions, when they apply, and which scores they feed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

Answer = Literal["yes", "no", "na"]
ANSWERS: tuple[Answer, ...] = ("yes", "no", "na")


@dataclass(frozen=True, slots=True)
class Band:
    """An improvement band, from `at_least` (a score rounded to a whole percent) upwards."""

    id: str
    at_least: int
    label: str


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the inspection, which pools the judgements of its criteria."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """A criterion of a section, which pools its scored questions."""

    id: str
    section: str
    title: str
    statement: str


@dataclass(frozen=True, slots=True)
class Headline:
    """A headline theme across criteria, which pools the questions that name it."""

    id: str
    title: str
    meaning: str


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """A question set. An assessor takes a case through the sets in order."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Group:
    """A heading over several questions, which are shown as the rows of a grid."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A case fact, yes or no, which decides which questions apply."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason for a no. Reasons are counted and reported, and are outside every score."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of a `when`: the fact or question `on` has the answer `wanted`."""

    on: str
    wanted: str
    on_fact: bool


@dataclass(frozen=True, slots=True)
class Question:
    """A question, worded so that yes is above the line. It applies when all conditions in `when` are met.

    `guidance` helps the assessor judge. It does not change the question, so the framework's hash leaves it out.
    """

    id: str
    criterion: str
    question_set: str
    text: str
    headlines: tuple[str, ...] = ()
    group: str | None = None
    when: tuple[Condition, ...] = ()
    phase: str | None = None
    scored: bool = True
    reasons: tuple[Reason, ...] = ()
    guidance: str = ""


@dataclass(frozen=True, slots=True)
class RatingStep:
    """A value of the Asset rating scale and its meaning."""

    value: int
    text: str


@dataclass(frozen=True, slots=True)
class Factor:
    """A dynamic Asset factor, rated on the rating scale."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class StaticOption:
    """A choice of a static factor and its score."""

    score: int
    text: str


@dataclass(frozen=True, slots=True)
class StaticFactor:
    """A static Asset factor, scored by choosing one option."""

    id: str
    title: str
    options: tuple[StaticOption, ...]


@dataclass(frozen=True, slots=True)
class InterventionLevel:
    """A Scaled Approach level, required by an Asset total of at least `from_total` or by a RoSH level in `rosh`."""

    id: str
    from_total: int
    rosh: tuple[str, ...]


@dataclass(frozen=True)
class AssetTables:
    """The Asset values that a YOT records, and the tables that turn them into an intervention level."""

    rating_scale: tuple[RatingStep, ...]
    stages: tuple[str, ...]
    rosh_levels: tuple[str, ...]
    vulnerability_levels: tuple[str, ...]
    factors: tuple[Factor, ...]
    statics: tuple[StaticFactor, ...]
    intervention_levels: tuple[InterventionLevel, ...]

    def allowed_scores(self, item: str) -> tuple[int, ...] | None:
        """Return the scores that factor or static factor `item` may take, or None if there is no such item."""
        return self._scores.get(item)

    @property
    def items(self) -> tuple[str, ...]:
        """Every rated item's id: the static factors, then the dynamic ones, in file order."""
        return tuple(s.id for s in self.statics) + tuple(f.id for f in self.factors)

    @cached_property
    def titles(self) -> Mapping[str, str]:
        """The title of every rated item, by id."""
        return {s.id: s.title for s in self.statics} | {f.id: f.title for f in self.factors}

    @cached_property
    def _scores(self) -> Mapping[str, tuple[int, ...]]:
        scale = tuple(step.value for step in self.rating_scale)
        table = {factor.id: scale for factor in self.factors}
        table.update({s.id: tuple(option.score for option in s.options) for s in self.statics})
        return table


@dataclass(frozen=True, slots=True)
class Timescale:
    """Guidance on timeliness: `amount` of `unit` (working days, or months). The assessor judges timeliness."""

    id: str
    text: str
    amount: int
    unit: str


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """A combination of facts or answers that is worth a second look. It is a warning, never an error."""

    id: str
    text: str
    when: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class EthnicityCode:
    """A code of the 2001 census 16+1 list and its reporting group."""

    id: str
    text: str
    group: str


@dataclass(frozen=True, slots=True)
class Stratum:
    """A stratum of the sample, defined by order types."""

    id: str
    title: str
    orders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SampleRules:
    """The rules for a sample: its size, and the ages, codes and order types it may hold."""

    smallest: int
    largest: int
    youngest: int
    oldest: int
    genders: tuple[str, ...]
    case_statuses: tuple[str, ...]
    ethnicities: tuple[EthnicityCode, ...]
    strata: tuple[Stratum, ...]


@dataclass(frozen=True)
class Framework:
    """A question framework. Ids are stable: files and merged data refer to ids, never to texts."""

    id: str
    version: str
    title: str
    languages: tuple[str, ...]
    bands: tuple[Band, ...]
    sections: tuple[Section, ...]
    criteria: tuple[Criterion, ...]
    headlines: tuple[Headline, ...]
    question_sets: tuple[QuestionSet, ...]
    groups: tuple[Group, ...]
    facts: tuple[Fact, ...]
    questions: tuple[Question, ...]
    asset: AssetTables
    timescales: tuple[Timescale, ...]
    inconsistencies: tuple[Inconsistency, ...]
    sample: SampleRules

    @cached_property
    def in_order(self) -> tuple[Question, ...]:
        """Every question in the order of the form: set by set, each by criterion and then in file order."""
        sets = {each.id: number for number, each in enumerate(self.question_sets)}
        criteria = {each.id: number for number, each in enumerate(self.criteria)}
        return tuple(sorted(self.questions, key=lambda each: (sets[each.question_set], criteria[each.criterion])))

    @cached_property
    def question_by_id(self) -> Mapping[str, Question]:
        """Every question, by its id."""
        return {question.id: question for question in self.questions}

    @cached_property
    def fact_by_id(self) -> Mapping[str, Fact]:
        """Every case fact, by its id."""
        return {fact.id: fact for fact in self.facts}

    @cached_property
    def criterion_by_id(self) -> Mapping[str, Criterion]:
        """Every criterion, by its id."""
        return {criterion.id: criterion for criterion in self.criteria}

    def wording(self, question: Question) -> str:
        """Return the words of a question, after the heading of its group, without which a row of a grid says little."""
        heading = self.heading(question)
        return f"{heading}: {question.text}" if heading else question.text

    def heading(self, question: Question) -> str:
        """Return the heading of a question's group; empty if it is in none."""
        return next((each.title for each in self.groups if each.id == question.group), "")
