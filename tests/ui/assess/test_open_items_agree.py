"""Claims that every place counts the open items of a case alike: list, header, outline, review and command line."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.assessment.form_state import STATES
from app.assessment.open_items import OpenCounts
from app.cli.case_view import case_json
from app.commands.answering import record_fact, record_judgement, record_rating
from app.commands.completing import complete_cases
from app.commands.flagging import record_flag
from app.commands.opening import open_inspection
from app.framework.applicability import Applicability
from app.records.fact import fact_key
from app.records.flag import FLAGS
from app.records.judgement import Judgement, judgement_key
from app.session.session import Session
from app.store.keyring import Secrets
from app.store.store import NewRecord
from tests.helpers.inspections import PASSPHRASE, copy_reference
from tests.helpers.reference import as_answer
from tests.ui.acting import child
from ui.assess.case_form import RATINGS, REVIEW
from ui.assess.outline_model import OPEN
from ui.assess.page import AssessPage
from ui.bus import ChangeBus
from ui.cases.columns import STATE, TO_LOOK_AT, UNANSWERED
from ui.cases.model import CaseModel
from ui.context import Context
from ui.widgets.text.count_button import CountButton

CASES = 12
EDITS = 25


@pytest.fixture
def answered_cases() -> None:
    """All 38 cases."""


@pytest.fixture
def edited(filled: Context) -> Session:
    """The reference inspection after some hundred random answers, facts and flags by each case's assessor."""
    session, pick = filled.session, random.Random(7)
    for case in session.sample()[:CASES]:
        assessor = session.assessor_for(case)
        for _ in range(EDITS):
            question = pick.choice(session.framework.questions)
            answer = pick.choice(("yes", "no", "na", "clear", "clear"))
            record_judgement(session, case_id=case.id, question=question.id, answer=answer, assessor=assessor)
            record_flag(session, case_id=case.id, question=question.id, kind=pick.choice(FLAGS), text="Look.")
        for fact in pick.sample(session.framework.facts, 3):
            value = pick.choice(("yes", "no", "clear"))
            record_fact(session, case_id=case.id, fact=fact.id, value=value, assessor=assessor)
        for item in pick.sample(session.framework.asset.items, 5):
            record_rating(session, case_id=case.id, stage="start", item=item, value=None)
        record_flag(session, case_id=case.id, kind=pick.choice(FLAGS), text="Look.")
    return session


@pytest.fixture
def begun(tmp_path: Path) -> Iterator[Context]:
    """The reference inspection with its sample and nothing else."""
    session = open_inspection(copy_reference(tmp_path / "begun"), Secrets(passphrase=PASSPHRASE))
    yield Context(session, ChangeBus())
    session.close()


def not_started(session: Session) -> None:
    """Leave nothing but the facts of the sample."""


def in_progress(session: Session) -> None:
    """Answer the first fifty questions of each case, every seventh no, and flag one of them."""
    answers = {each.id: "no" if number % 7 == 0 else "yes" for number, each in enumerate(session.framework.questions)}
    give(session, dict(list(answers.items())[:50]))
    for case in session.sample():
        assessor = session.assessor_for(case)
        record_flag(session, case_id=case.id, question="1.1.03", kind="ask", text="Why?", assessor=assessor)


def ready(session: Session) -> None:
    """Answer all questions of each case yes, and all facts, and enter all ratings."""
    give(session, dict.fromkeys(session.framework.question_by_id, "yes"))


def complete(session: Session) -> None:
    """Mark the cases as complete, half of them with a flag that is not settled."""
    ready(session)
    for case in session.sample()[::2]:
        record_flag(session, case_id=case.id, kind="check", text="", assessor=session.assessor_for(case))
    complete_cases(session, [case.id for case in session.sample()], why="Seen.")


def give(session: Session, answers: Mapping[str, str]) -> None:
    """Answer the same questions alike in each case, in one transaction."""
    entries: list[NewRecord] = []
    for case in session.sample():
        owner = session.assessor_for(case)
        entries += [NewRecord(fact_key(case.id, each.id, owner), "yes") for each in session.framework.facts]
        entries += [
            NewRecord(judgement_key(case.id, question, owner), Judgement(as_answer(answer)))
            for question, answer in answers.items()
        ]
    session.record(entries)


def counted(session: Session, case_id: str) -> OpenCounts:
    """The open items of the counting assessor's form, counted once more from what is recorded alone."""
    case = session.case(case_id)
    form = session.form_now(case_id, session.assessor_for(case))
    board = form.board
    unanswered = sum(board.facts.get(fact.id) is None for fact in session.framework.facts)
    waiting = 0
    flags = [each for each in case.flags_of(form.assessor).values() if each.kind in ("ask", "check")]
    flagged = {each.question for each in flags if each.question and not each.settled}
    to_look_at = sum(not each.settled and not each.question for each in flags) + len(form.inconsistencies())
    for question in session.framework.questions:
        status, judgement = board.statuses[question.id], board.judgements.get(question.id)
        answer = judgement.answer if judgement is not None else None
        if status is Applicability.PENDING:
            waiting += 1
        elif status is Applicability.APPLIES and (judgement is None or answer is None):
            unanswered += 1
        else:
            lacks = (
                judgement is not None
                and answer == "no"
                and status is Applicability.APPLIES
                and (
                    not (judgement.reasons if question.reasons else judgement.note.strip())
                    or not judgement.evidence.strip()
                )
            )
            to_look_at += lacks or question.id in flagged
    asset = session.framework.asset
    rated = all(case.rating(stage, item) is not None for stage in asset.stages for item in asset.items)
    to_look_at += form.state != "not started" and not rated
    return OpenCounts(unanswered, waiting, to_look_at)


def test_every_place_agrees_for_every_case(edited: Session, filled: Context, qtbot: QtBot) -> None:
    seen = agreed(edited, filled, qtbot)
    assert all(seen[part] for part in ("unanswered", "waiting", "to look at")), "nothing of one part was open anywhere"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("reach", "state"), list(zip((not_started, in_progress, ready, complete), STATES, strict=True))
)
def test_every_place_agrees_in_each_state(
    begun: Context, qtbot: QtBot, reach: Callable[[Session], None], state: str
) -> None:
    reach(begun.session)
    seen = agreed(begun.session, begun, qtbot)
    assert seen[state] == len(begun.session.sample())


def agreed(session: Session, context: Context, qtbot: QtBot) -> Counter[str]:
    """Compare all places in every case, and return how many items of each part and cases of each state there were."""
    model = CaseModel(session)
    page = AssessPage(context)
    qtbot.addWidget(page)
    page.show()
    seen: Counter[str] = Counter()
    for case in session.sample():
        counts = counted(session, case.id)
        row = model.rows[model.index_of(case.id).row()]
        assert row.open == counts
        assert row.state == session.form_now(case.id, session.assessor_for(case)).state
        assert row.state != "ready" or not counts.total
        assert [model.text(row, column) or "0" for column in (UNANSWERED, TO_LOOK_AT)] == [
            str(counts.unanswered),
            str(counts.to_look_at),
        ]
        page.open_case(case.id, {"page": REVIEW})
        QApplication.processEvents()
        header = page.header.findChild(CountButton, "openCount")
        assert header is not None
        assert header.count == counts.unanswered
        assert child(page.header, QLabel, "state").text() == model.text(row, STATE)
        outline = page.outline.entries
        assert outline.entries[outline.row_of(OPEN)].count == str(counts.unanswered)
        rated = outline.entries[outline.row_of(RATINGS)].count
        assert in_review(page) == counts
        assert ratings_in_review(page) in (rated, None)
        assert verdict_of(page) == (row.state == "complete", counts)
        printed = json.loads(json.dumps(case_json(session, case, session.assessor_for(case))))
        assert printed["state"] == row.state
        assert printed["counts"] == {
            "to_answer": counts.unanswered,
            "waiting": counts.waiting,
            "to_look_at": counts.to_look_at,
        }
        assert f"{printed['ratings']['entered']}/{printed['ratings']['of']}" == rated
        assert len(printed["open"]) == counts.total
        ids = [each["id"] for each in printed["open"] if each["id"]]
        assert len(ids) == len(set(ids))
        seen.update({"unanswered": counts.unanswered, "waiting": counts.waiting, "to look at": counts.to_look_at})
        seen[row.state] += 1
    return seen


def in_review(page: AssessPage) -> OpenCounts:
    """The counts that the review's headings show, by part, which are those of the lines below them."""
    found: Counter[str] = Counter()
    below: Counter[str] = Counter()
    part = ""
    for line in page.review.list.lines.lines:
        if line.kind == "heading":
            part = line.key.removeprefix("/")
            if number := re.search(r"\d+", line.text):
                found[part] = int(number[0])
        elif not (line.key.startswith("odd/") and line.key.count("/") == 2):
            below[part] += 1
    assert all(below[part] == found[part] for part in found)
    return OpenCounts(found["unanswered"], found["waiting"], found["to_look_at"])


def ratings_in_review(page: AssessPage) -> str | None:
    """How many ratings are entered, of how many, as the review says it; None where it does not."""
    text = next((line.text for line in page.review.list.lines.lines if line.key == "ratings"), None)
    return None if text is None else "/".join(re.findall(r"\d+", text))


def verdict_of(page: AssessPage) -> tuple[bool, OpenCounts]:
    """Whether the verdict says that the case is complete, and the counts that it names."""
    text = child(page.review, QLabel, "verdict").text()
    numbers = [int(found[1]) if (found := re.search(rf"(\d+) {words}", text)) else 0 for words in _WORDS]
    assert any(numbers) or text in ("Ready to complete", "Complete")
    return text.startswith("Complete"), OpenCounts(*numbers)


_WORDS = ("to answer", "waiting", "things? to look at")
