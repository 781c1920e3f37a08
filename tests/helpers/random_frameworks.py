"""Hypothesis strategies for frameworks of any shape, and for the facts and judgements of a case under one."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from app.framework.model import (
    ANSWERS,
    Answer,
    Condition,
    Criterion,
    Fact,
    Framework,
    Headline,
    Question,
    Reason,
    Section,
)
from app.records.judgement import Judgement
from tests.helpers.reference import reference_framework

_CRITERIA = (
    Criterion("1.1", "1", "Plans", "There are plans."),
    Criterion("1.2", "1", "Time", "All is in time."),
    Criterion("2.1", "2", "Work", "The work is done."),
)
_HEADLINES = ("safeguarding", "roh")


@st.composite
def frameworks(draw: st.DrawFn) -> Framework:
    """A framework with up to 4 facts and 10 questions whose conditions never run in a circle, though they
    may name questions further down the form."""
    facts = tuple(Fact(f"f{n}", f"Fact {n}?") for n in range(draw(st.integers(1, 4))))
    ids = [f"q{n}" for n in range(draw(st.integers(1, 10)))]
    order = draw(st.permutations(ids))
    questions = {each: draw(_question(each, facts, order[:place])) for place, each in enumerate(order)}
    return replace(
        reference_framework(),
        sections=(Section("1", "First"), Section("2", "Second")),
        criteria=_CRITERIA,
        headlines=tuple(Headline(each, each, "What it means.") for each in _HEADLINES),
        groups=(),
        facts=facts,
        questions=tuple(questions[each] for each in ids),
        inconsistencies=(),
    )


@st.composite
def _question(draw: st.DrawFn, each: str, facts: tuple[Fact, ...], earlier: list[str]) -> Question:
    on_facts = st.builds(
        Condition, st.sampled_from([fact.id for fact in facts]), st.sampled_from(("yes", "no")), st.just(True)
    )
    conditions = on_facts
    if earlier:
        conditions |= st.builds(Condition, st.sampled_from(earlier), st.sampled_from(ANSWERS), st.just(False))
    scored = draw(st.booleans())
    return Question(
        id=each,
        criterion=draw(st.sampled_from(_CRITERIA)).id,
        question_set=draw(st.sampled_from(("asset", "roh", "lor"))),
        text=f"{each}?",
        headlines=tuple(draw(st.sets(st.sampled_from(_HEADLINES)))) if scored else (),
        when=tuple(draw(st.lists(conditions, max_size=3, unique_by=lambda c: c.on))),
        scored=scored,
        reasons=(Reason("late", "Late"), Reason("thin", "Thin")),
    )


def fact_values() -> st.SearchStrategy[str | None]:
    """Yes, no, or unknown."""
    return st.sampled_from(("yes", "no", None))


def judgements() -> st.SearchStrategy[Judgement]:
    """A judgement of any kind. Reasons may be ticked twice, or be recorded with an answer that is not no."""
    answers: list[Answer | None] = [*ANSWERS, None]
    reasons = st.lists(st.sampled_from(("late", "thin")), max_size=3).map(tuple)
    return st.builds(Judgement, st.sampled_from(answers), reasons, st.sampled_from(("", "A note.")))


def case_facts(framework: Framework) -> st.SearchStrategy[dict[str, str | None]]:
    """Some of the facts of a case."""
    return st.dictionaries(st.sampled_from([fact.id for fact in framework.facts]), fact_values())


def case_judgements(framework: Framework) -> st.SearchStrategy[dict[str, Judgement]]:
    """Some of the judgements of a case."""
    return st.dictionaries(st.sampled_from([question.id for question in framework.questions]), judgements())
