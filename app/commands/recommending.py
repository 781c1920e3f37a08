"""Recommendations: written, reworded, tied to what they rest on, moved and removed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypedDict, Unpack

from app.errors import DataError, UsageError
from app.exchange.importers.dates import read_day
from app.message import Message
from app.records.finding import FINDING
from app.records.recommendation import (
    MOST_LINKS,
    RECOMMENDATION,
    Recommendation,
    Source,
    new_recommendation_key,
)
from app.reporting.places import moved_by_one, place_after
from app.reporting.plan import NumberedRecommendation, plan_of
from app.reporting.plan_rules import plan_rules
from app.reporting.suggesting import Suggestion, questions_behind_recommendations, suggested_questions
from app.session.changes import NOTHING, Changes
from app.session.session import Session
from app.store.store import NewRecord
from app.text import clean, clean_line


def recommendation_named(session: Session, name: str) -> NumberedRecommendation:
    """Return a recommendation by its number, its item, or the beginning of its item.

    Raises:
        DataError: There is none, or several begin so.
    """
    every = plan_of(session).recommendations
    wanted = name.strip()
    found = [each for each in every if each.number.casefold() == wanted.casefold() or each.item == wanted]
    # A number is short, so a longer name is the beginning of an item.
    if not found and len(wanted) >= 4:
        found = [each for each in every if each.item.startswith(wanted.casefold())]
    if len(found) == 1:
        return found[0]
    raise DataError(
        "There is no recommendation {name}. They are: {known}.",
        name=name,
        known=tuple(each.number for each in every) or Message("none yet"),
    )


class RecommendationParts(TypedDict, total=False):
    """The parts of a recommendation that a person gives, as `Recommendation` has them."""

    text: str
    responsible: str
    source: Source
    findings: tuple[str, ...]
    questions: tuple[str, ...]
    outcome: str
    regulation: str
    sent: str
    replied: str


def add_recommendation(session: Session, **parts: Unpack[RecommendationParts]) -> Changes:
    """Add a recommendation after the others. A part that is not given is empty.

    Raises:
        DataError: The text is empty, something that it rests on does not exist, or this is no lead's laptop.
        UsageError: A day is none, or a part is of health recommendations only.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    place = place_after(each.order for each in session.records_of(RECOMMENDATION).values())
    made = _checked(session, replace(Recommendation(text="", order=place), **parts), had=())
    return session.record([NewRecord(new_recommendation_key(), made)])


def edit_recommendation(session: Session, name: str, **parts: Unpack[RecommendationParts]) -> Changes:
    """Change parts of a recommendation. A part that is not given stays.

    Raises:
        DataError: There is no such recommendation; or as `add_recommendation`.
        UsageError: As `add_recommendation`.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    had = recommendation_named(session, name)
    wanted = replace(had.recommendation, **parts)
    if parts.get("source") == "inspection" and had.recommendation.source == "health":
        # The number of a regulation would be kept where nobody sees it.
        wanted = replace(wanted, outcome="", regulation="", sent="", replied="")
    made = _checked(session, wanted, had=had.recommendation.findings)
    return NOTHING if made == had.recommendation else session.record([NewRecord(had.key, made)])


def move_recommendation(session: Session, name: str, *, up: bool) -> Changes:
    """Move a recommendation one place up or down among those of its source.

    Raises:
        DataError: There is no such recommendation, or this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    had = recommendation_named(session, name)
    same = [e for e in plan_of(session).recommendations if e.recommendation.source == had.recommendation.source]
    moved = moved_by_one(
        [each.recommendation.order for each in same], [each.item for each in same].index(had.item), up=up
    )
    return session.record(
        [NewRecord(same[at].key, replace(same[at].recommendation, order=place)) for at, place in moved]
    )


def remove_recommendation(session: Session, name: str) -> Changes:
    """Remove a recommendation. Its actions are kept, and come back with it where that is undone.

    Raises:
        DataError: There is no such recommendation, or this is no lead's laptop.
        KnownError: The disk is full or read-only. Nothing was recorded.
    """
    session.refuse_unless_lead()
    return session.record([NewRecord(recommendation_named(session, name).key, None)])


def drafted_from(session: Session, question: str, language: str = "en") -> str:
    """Return the first wording of a recommendation that rests on a question.

    Raises:
        DataError: There is no such question.
    """
    drafts = plan_rules().drafts
    template = drafts.get(language, drafts["en"])
    return template.replace("{question}", question_wording(session, question))


def suggestions(session: Session) -> tuple[Suggestion, ...]:
    """Return the weakest key questions that no recommendation rests on."""
    behind = questions_behind_recommendations(plan_of(session).recommendations)
    return suggested_questions(session, plan_rules().suggestions, but=behind)


def question_wording(session: Session, question: str) -> str:
    """Return a question with the heading of its group.

    Raises:
        DataError: There is no such question.
    """
    framework = session.framework
    found = framework.question_by_id.get(question)
    if found is None:
        raise DataError("There is no question {question} in {title}.", question=question, title=framework.title)
    return framework.wording(found)


def _checked(session: Session, given: Recommendation, *, had: Iterable[str]) -> Recommendation:
    """Return a recommendation as it is recorded.

    Args:
        session: The open inspection.
        given: The recommendation as it was given.
        had: The findings that it rested on before, of which some may be removed by now.

    Raises:
        DataError, UsageError: It cannot be; with what is wrong.
    """
    made = replace(
        given,
        text=clean(given.text).strip(),
        responsible=clean_line(given.responsible).strip(),
        outcome=clean_line(given.outcome).strip(),
        regulation=clean_line(given.regulation).strip(),
        sent=required_day(given.sent),
        replied=required_day(given.replied),
        findings=_links(given.findings),
        questions=_links(given.questions),
    )
    if not made.text:
        raise DataError("A recommendation needs a text. Write what should be done.")
    if made.source != "health" and (made.outcome or made.regulation or made.sent or made.replied):
        raise UsageError("Only a health recommendation has an outcome, a regulation, a day sent and a day replied.")
    if made.sent and made.replied and made.replied < made.sent:
        raise UsageError("The reply came on {replied}, before it was asked for on {sent}. Look at both days.",
                         replied=made.replied, sent=made.sent)  # fmt: skip
    for question in made.questions:
        question_wording(session, question)
    for finding in made.findings:
        if finding not in session.records_of(FINDING) and finding not in had:
            raise DataError("There is no finding {finding}. Look at the list of findings.", finding=finding)
    if max(len(made.findings), len(made.questions)) > MOST_LINKS:
        raise DataError("A recommendation rests on {most} findings and questions at most.", most=MOST_LINKS)
    return made


def _links(given: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, (clean_line(each).strip() for each in given))))


def required_day(text: str) -> str:
    """Return a day as YYYY-MM-DD, empty where the text is.

    Raises:
        UsageError: It is no day.
    """
    if not text.strip():
        return ""
    found = read_day(text.strip())
    if found is None:
        raise UsageError("{text} is no day. Write it as 2012-04-30 or 30/04/2012.", text=f'"{text.strip()}"')
    return found
