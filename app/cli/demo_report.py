"""The lead's part of the reference inspection: surveys, findings, texts, recommendations, plan, timetable, challenges.

All of it is invented, and comes from `resources/demo/report.toml`. None of it changes an answer.
"""

from __future__ import annotations

import tomllib
from typing import Any

import resources
from app.commands.challenging import add_challenge, settle_challenge
from app.commands.findings import pick_proposal, set_report_text
from app.commands.good_practice import add_example, check_example
from app.commands.planning import add_action
from app.commands.practising import demo_sheet
from app.commands.recommending import add_recommendation
from app.commands.surveying import import_responses
from app.commands.timetabling import set_step_day
from app.reporting.figures import figures_of
from app.reporting.proposals import Proposal, proposals
from app.reporting.wording import phrasing_in
from app.session.session import Session


def fill_report(session: Session) -> None:
    """Record the lead's part in an inspection that has the cases and the answers of the reference inspection.

    Raises:
        DataError: The inspection has other cases or questions.
        KnownError: The disk is full or read-only.
    """
    given = tomllib.loads((resources.FOLDER / "demo" / "report.toml").read_text(encoding="utf-8"))
    for survey in ("children", "victims"):
        import_responses(session, survey, demo_sheet(f"survey_{survey}.csv"))
    for place, text in given["texts"].items():
        set_report_text(session, place, text=text.strip(), welsh=given["welsh"][place].strip())
    found = _findings(session, given["findings"])
    for each in given["example"]:
        done = add_example(session, criterion=each["criterion"], text=each["text"].strip(), welsh=each["welsh"].strip())
        if each["checked"]:
            check_example(session, done.keys[0].item)
    for each in given["recommendation"]:
        _recommend(session, each, found)
    for step, day in given["timetable"].items():
        set_step_day(session, step, day)
    for each in given["challenge"]:
        _challenge(session, each)


def _findings(session: Session, picked: dict[str, list[str]]) -> dict[str, str]:
    """Pick proposals by their questions, and return the name of each finding by its question."""
    proposed = proposals(figures_of(session), phrasing_in(session, "en"), phrasing_in(session, "cy"))
    by_question: dict[tuple[str, str], Proposal] = {(each.kind, each.question): each for each in proposed}
    found: dict[str, str] = {}
    for kind, questions in picked.items():
        for question in questions:
            found[question] = pick_proposal(session, by_question[kind, question]).keys[0].item
    return found


def _recommend(session: Session, given: dict[str, Any], found: dict[str, str]) -> None:
    actions = given.pop("action", [])
    questions = tuple(given.pop("questions"))
    findings = tuple(found[each] for each in questions if each in found)
    parts = {**given, "text": given["text"].strip(), "questions": questions, "findings": findings}
    item = add_recommendation(session, **parts).keys[0].item
    for action in actions:
        add_action(session, item, **action)


def _challenge(session: Session, given: dict[str, Any]) -> None:
    made, _ = add_challenge(
        session,
        case_id=given["case"],
        question=given["question"],
        grounds=given["grounds"].strip(),
        raised_by=given["raised_by"],
        raised_on=given["raised_on"],
    )
    if "outcome" in given:
        settle_challenge(session, made.name, outcome=given["outcome"], why=given["why"])
