"""The question framework as frozen data: what is asked, when it applies, and where it counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

Answer = Literal["yes", "no", "na"]
ANSWERS: tuple[Answer, ...] = ("yes", "no", "na")


@dataclass(frozen=True, slots=True)
class Band:
    """One improvement band: holds from `at_least` (a score rounded to a whole percent) upwards."""

    id: str
    at_least: int
    label: str


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the inspection; pools the judgements of its criteria."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """What is judged under a section; pools its scored questions."""

    id: str
    section: str
    title: str
    statement: str


@dataclass(frozen=True, slots=True)
class Headline:
    """A theme across criteria; pools the questions that name it."""

    id: str
    title: str
    meaning: str


@dataclass(frozen=True, slots=True)
class QuestionSet:
    """One of the four sets an assessor takes a case through, in order."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Group:
    """One heading over several questions, shown as the rows of a grid."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A case fact, yes or no, recorded first; decides which questions apply."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason to tick when the answer is no. Counted and reported, outside every score."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Condition:
    """One part of a `when`: the fact or question `on` was answered `wanted`."""

    on: str
    wanted: str
    on_fact: bool


@dataclass(frozen=True, slots=True)
class Question:
    """One question. Yes is above the line; conditions in `when` join by and.

    `guidance` helps the assessor judge; it is no part of what is asked, so the framework's hash leaves it
    out.
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
    """What one value of an Asset factor rating means."""

    value: int
    text: str


@dataclass(frozen=True, slots=True)
class Factor:
    """One of the dynamic Asset factors, rated on the rating scale."""

    id: str
    title: str


@dataclass(frozen=True, slots=True)
class StaticOption:
    """One of the choices of a static factor and the score it carries."""

    score: int
    text: str


@dataclass(frozen=True, slots=True)
class StaticFactor:
    """A static Asset factor: scored by choosing one option."""

    id: str
    title: str
    options: tuple[StaticOption, ...]


@dataclass(frozen=True, slots=True)
class InterventionLevel:
    """A Scaled Approach level: reached from an Asset total, or called for by a RoSH level."""

    id: str
    from_total: int
    rosh: tuple[str, ...]


@dataclass(frozen=True)
class AssetTables:
    """What the YOT records in Asset, and the tables that turn it into an intervention level."""

    rating_scale: tuple[RatingStep, ...]
    stages: tuple[str, ...]
    rosh_levels: tuple[str, ...]
    vulnerability_levels: tuple[str, ...]
    factors: tuple[Factor, ...]
    statics: tuple[StaticFactor, ...]
    intervention_levels: tuple[InterventionLevel, ...]

    def allowed_scores(self, item: str) -> tuple[int, ...] | None:
        """The scores that factor or static factor `item` may take; None where there is no such item."""
        return self._scores.get(item)

    @property
    def items(self) -> tuple[str, ...]:
        """Every rated item: the static factors, then the dynamic ones, in file order."""
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
    """Guidance on timeliness: `amount` of `unit` (working days, or months). The assessor judges."""

    id: str
    text: str
    amount: int
    unit: str


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """An odd combination of facts or answers, worth a second look; never an error."""

    id: str
    text: str
    when: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class EthnicityCode:
    """A code of the 2001 census 16+1 list and the group it is reported in."""

    id: str
    text: str
    group: str


@dataclass(frozen=True, slots=True)
class Stratum:
    """A part of the sample, by order type."""

    id: str
    title: str
    orders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SampleRules:
    """What a sample should look like: how many cases, which ages, codes and order types."""

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
    """A whole question framework. Ids are stable: files and merged data refer to them, never to texts."""

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
        """Every question in the order of the form: the sets in turn, each by criterion and then in file order."""
        sets = {each.id: number for number, each in enumerate(self.question_sets)}
        criteria = {each.id: number for number, each in enumerate(self.criteria)}
        return tuple(sorted(self.questions, key=lambda each: (sets[each.question_set], criteria[each.criterion])))

    @cached_property
    def question_by_id(self) -> Mapping[str, Question]:
        return {question.id: question for question in self.questions}

    @cached_property
    def fact_by_id(self) -> Mapping[str, Fact]:
        return {fact.id: fact for fact in self.facts}

    @cached_property
    def criterion_by_id(self) -> Mapping[str, Criterion]:
        return {criterion.id: criterion for criterion in self.criteria}
