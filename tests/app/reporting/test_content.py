"""Documents hold what the lead has written, and mark each figure in it that changed since."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.editing_setup import edit_inspection
from app.commands.findings import add_finding, set_report_text
from app.commands.opening import open_inspection
from app.commands.planning import add_action
from app.commands.recommending import add_recommendation
from app.commands.surveying import add_response
from app.reporting.document import Bullets, Chart, Heading, Paragraph, Runs, Table, Title, plain
from app.reporting.formats.html_page import page
from app.reporting.kinds.parts import sample
from app.reporting.kinds.scores import how_many
from app.reporting.material import Material, made_from
from app.session.session import Session
from app.store.keyring import Secrets
from tests.app.reporting.conftest import document_of
from tests.helpers.inspections import PASSPHRASE, copy_reference, small_inspection

pytestmark = pytest.mark.slow


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """The lead's own copy of the reference inspection."""
    opened = open_inspection(copy_reference(tmp_path / "lead", answers=True), Secrets(passphrase=PASSPHRASE))
    yield opened
    opened.close()


def turn_one(session: Session, question: str) -> None:
    """Answer no where the counting assessor of a case has answered yes."""
    case = next(each for each in session.sample() if each.counting_judgements()[question].answer == "yes")
    record_judgement(session, case_id=case.id, question=question, answer="no", assessor=case.counting_assessor())


def test_a_changed_figure_is_followed_by_what_it_was_and_no_other_is(session: Session) -> None:
    add_finding(session, criterion="1.1", kind="strength", text="Screenings were made in {question:1.1.01:of} cases.")
    add_finding(session, criterion="1.1", kind="strength", text="Staff were told in {question:1.1.12:of} cases.")
    assert "when this was written" not in page(document_of(session, "draft"))
    turn_one(session, "1.1.01")
    for kind in ("draft", "findings", "committee"):
        text = page(document_of(session, kind))
        assert text.count("[it was 37 of 38 when this was written]") == 1
        assert text.count("when this was written") == 1


def test_the_leads_texts_take_the_place_of_what_is_to_be_written(session: Session) -> None:
    before = page(document_of(session, "draft", "en", "cy"))
    set_report_text(session, "foreword", text="Bromley did well.\nIts staff know why.", welsh="Gwnaeth Bromley yn dda.")
    set_report_text(session, "section/1", text="Planning reached {section:1:percent}.")
    add_finding(session, criterion="1.1", kind="improvement", text="Plans came late.")
    add_recommendation(session, text="Plan in time.", responsible="Head of the YOT")
    text = page(document_of(session, "draft", "en", "cy"))
    for shown in (
        "<p>Bromley did well.</p>",
        "Gwnaeth Bromley yn dda.",
        "Plans came late.",
        "Plan in time.</td><td>Head of the YOT",
    ):
        assert shown in text
    assert text.count('class="to_write"') < before.count('class="to_write"')
    assert "An Asset RoSH screening was completed" in before
    assert "An Asset RoSH screening was completed" not in text


def test_the_committee_gets_the_dates_that_follow_from_the_fieldwork(session: Session) -> None:
    edit_inspection(session, first="2012-03-19", last="2012-03-23")
    text = page(document_of(session, "committee", "cy"))
    assert "Ebrill 2012" in text


def test_a_feedback_sheet_has_the_judgements_below_the_line_of_its_case_alone(session: Session) -> None:
    case = session.sample()[0]
    board = session.board.case(case.id)
    below = sum(board.tally("question", question.id).no for question in session.framework.questions)
    text = page(document_of(session, "feedback"))
    sheet = text.partition(f">Case {case.id}<")[2].partition(">Case ")[0]
    assert sheet.count("<li>") == below


def sheets_of(session: Session, language: str = "en") -> dict[str, dict[str, list[str]]]:
    """The points of the feedback sheets by case and heading."""
    case = heading = ""
    found: dict[str, dict[str, list[str]]] = {}
    for block in document_of(session, "feedback", language).blocks:
        if isinstance(block, Heading):
            case, heading = (block.text.split()[-1], "") if block.level == 1 else (case, block.text)
        elif isinstance(block, Bullets):
            found.setdefault(case, {})[heading] = [plain(each) for each in block.items]
    return found


def test_the_areas_of_a_sheet_are_the_noes_that_its_table_counts_and_details_are_apart(reference: Session) -> None:
    sheets = sheets_of(reference)
    for case in reference.sample():
        board = reference.board.case(case.id)
        counted = sum(board.tally("criterion", each.id).no for each in reference.framework.criteria)
        assert len(sheets.get(case.id, {}).get("Areas for improvement", [])) == counted, case.id
    assert any("Details outside the scores" in each for each in sheets.values())


def test_a_point_of_a_sheet_says_what_the_no_says_and_does_not_ask(reference: Session) -> None:
    points = [point for sheet in sheets_of(reference).values() for points in sheet.values() for point in points]
    assert [each for each in points if "? " in each.replace("YOU think? self", "")] == []
    shown = "\n".join(points)
    assert "1.2.24 The community plan did not address living arrangements." in shown
    assert "2.1.15 In the community, management oversight of RoH was not effective." in shown
    welsh = "\n".join(
        point for sheet in sheets_of(reference, "cy").values() for each in sheet.values() for point in each
    )
    assert "2.2.02 Yn y gymuned, ni weithredwyd yr ymyriadau yn unol â'r cynllun." in welsh


def test_a_sheet_of_a_framework_without_statements_shows_the_answer_with_the_question(tmp_path: Path) -> None:
    small = small_inspection(tmp_path / "lead", allocation={"A-1": "LI"}).session
    of = Material(small, "en", made_from(small))
    question = of.framework.questions[0]
    assert of.said_by_no(question) == f"{question.text.rstrip('?')}: no."
    small.close()


def test_a_sheet_without_noes_says_so_once(reference: Session) -> None:
    text = page(document_of(reference, "feedback"))
    assert text.count('<p class="lead">All 97 judgements on this case were above the line.</p>') == 1
    assert text.count("above the line.</p>") == len(reference.sample())


def test_the_committees_paper_explains_its_abbreviations(session: Session) -> None:
    add_finding(session, criterion="1.1", kind="strength", text="RoSH screenings were made.")
    table = [each for each in document_of(session, "committee").blocks if isinstance(each, Table)][-1]
    meanings = {plain(term): plain(meaning) for term, meaning in table.rows}
    assert meanings["RoSH"].startswith("Risk of serious harm")
    assert "MAPPA" not in meanings


def test_the_days_of_the_fieldwork_are_on_one_line_below_the_title(session: Session) -> None:
    edit_inspection(session, first="2012-03-29", last="2012-04-02")
    title = document_of(session, "summary", "cy").blocks[0]
    assert isinstance(title, Title)
    assert title.below.endswith("29\u00a0Mawrth\u00a0hyd\u00a02\u00a0Ebrill\u00a02012")


def test_the_leads_text_on_service_users_is_in_the_report_before_what_they_answered(session: Session) -> None:
    assert "Most came gladly." not in page(document_of(session, "draft"))
    set_report_text(session, "users", text="Most came gladly.")
    assert "Most came gladly." in page(document_of(session, "draft"))
    add_response(session, "children", {"understands_why": "yes"})
    text = page(document_of(session, "draft"))
    assert text.index("Most came gladly.") < text.index(
        "This section rests on one questionnaire. So few people answered"
    )


def test_the_words_of_a_recommendation_are_beside_its_first_action_alone(session: Session) -> None:
    add_recommendation(session, text="Plan in time")
    for what in ("Train staff", "Check plans"):
        add_action(session, "1", what=what)
    table, signs = [each for each in document_of(session, "plan").blocks if isinstance(each, Table)]
    assert [column.header for column in signs.columns] == ["Name", "Designation", "Date"]
    assert [(plain(row[0]), plain(row[1])) for row in table.rows] == [
        ("1. Plan in time", "Train staff"),
        ("1.", "Check plans"),
    ]


def test_a_question_says_once_in_which_phase_it_is_asked_and_whether_it_is_scored(reference: Session) -> None:
    tables = [each for each in document_of(reference, "draft").blocks if isinstance(each, Table)]
    shown = [plain(row[0]) for table in tables for row in table.rows]
    assert "2.1.15 Community: was management oversight of RoH effective?" in shown
    assert any(each.endswith("Living arrangements (outside the score)") for each in shown)
    assert any(each.endswith("by the time of sentence? (custody)") for each in shown)
    assert not any(") (" in each for each in shown)


def test_a_question_says_its_phase_once_in_welsh_too(reference: Session) -> None:
    tables = [each for each in document_of(reference, "draft", "cy").blocks if isinstance(each, Table)]
    shown = [plain(row[0]) for table in tables for row in table.rows]
    assert [each for each in shown if "ddalfa" in each.partition("(y ddalfa")[0] and "(y ddalfa" in each] == []
    assert any(each.endswith("(y ddalfa)") for each in shown)


def test_counts_have_a_comma_between_thousands_in_both_languages(reference: Session) -> None:
    for language, words in (("en", "(1,283 of 1,617)"), ("cy", "(1,283 o 1,617)")):
        text = page(document_of(reference, "draft", language))
        assert words in re.sub(r"<[^>]*>", "", text)
        assert "2,951" in text
        assert "2951" not in text


def test_one_case_and_one_judgement_are_no_plural(tmp_path: Path) -> None:
    small = small_inspection(tmp_path / "lead", allocation={"A-1": "LI"}).session
    of = Material(small, "en", made_from(small))
    [words] = [plain(each.runs) for each in how_many(of) if isinstance(each, Paragraph)]
    assert words.startswith(
        "These scores are provisional: the one case is not complete. The scores are made of 0 judge"
    )
    assert " on 1 case." in words
    [first, *_] = [plain(each.runs) for each in sample(of) if isinstance(each, Paragraph)]
    assert first == "One case was inspected."
    small.close()


@pytest.mark.parametrize(
    ("outcome", "regulation", "shown"),
    [
        ("4", "9", "Plan in time. Outcome 4, regulation 9."),
        ("4", "", "Plan in time. Outcome 4."),
        ("", "9", "Plan in time. Regulation 9."),
        ("", "", "Plan in time."),
    ],
)
def test_a_health_recommendation_shows_the_numbers_that_it_has(
    session: Session, outcome: str, regulation: str, shown: str
) -> None:
    add_recommendation(session, text="Plan in time", source="health", outcome=outcome, regulation=regulation)
    document = document_of(session, "committee")
    table = next(
        each for each in document.blocks if isinstance(each, Table) and each.caption.startswith("Recommendations")
    )
    assert [plain(row[1]) for row in table.rows] == [shown]


def test_the_main_findings_come_from_every_section_and_criterion_in_turn(session: Session) -> None:
    criteria = session.framework.criteria
    for criterion in criteria:
        for number in (1, 2, 3):
            add_finding(session, criterion=criterion.id, kind="strength", text=f"Good {criterion.id} {number}.")
    firsts = [f"Good {each.id} 1." for each in criteria]
    assert [plain(each) for each in points_of(session, "findings")] == firsts
    assert [plain(each) for each in points_of(session, "committee")] == [
        "Good 1.1 1.", "Good 1.2 1.", "Good 2.1 1.", "Good 3.1 1.",
    ]  # fmt: skip


def points_of(session: Session, kind: str) -> tuple[Runs, ...]:
    """The points under the heading of strengths."""
    blocks = document_of(session, kind).blocks
    at = next(at for at, each in enumerate(blocks) if isinstance(each, Heading) and each.text == "Strengths")
    found = blocks[at + 1]
    assert isinstance(found, Bullets)
    return found.items


def test_a_text_in_english_alone_keeps_its_figures_in_english_in_a_welsh_report(session: Session) -> None:
    set_report_text(session, "section/1", text="Screenings were made in {question:1.1.01:of} cases.")
    blocks = document_of(session, "draft", "cy").blocks
    [at] = [
        at for at, each in enumerate(blocks) if isinstance(each, Paragraph) and "Screenings were" in plain(each.runs)
    ]
    shown, before = blocks[at], blocks[at - 1]
    assert isinstance(shown, Paragraph)
    assert isinstance(before, Paragraph)
    assert plain(shown.runs) == "Screenings were made in 37 of 38 cases."
    assert {run.language for run in shown.runs} == {"en"}
    assert (before.style, plain(before.runs)[:13]) == ("to_write", "I'w ysgrifenn")


def test_the_glossary_explains_the_words_that_the_report_has_and_no_others(reference: Session) -> None:
    for language, used, unused in (("en", "YOT", "MAPPA"), ("cy", "RMP", "YRO")):
        document = document_of(reference, "draft", language)
        terms = [plain(row[0]) for row in next(
            each for each in reversed(document.blocks) if isinstance(each, Table)
        ).rows]  # fmt: skip
        assert terms == sorted(terms, key=str.casefold)
        assert used in terms
        assert unused not in terms


def test_labels_of_bars_begin_with_a_capital_letter(reference: Session) -> None:
    charts = [each for each in document_of(reference, "draft").blocks if isinstance(each, Chart)]
    labels = [bar.label for chart in charts for bar in chart.bars]
    assert {"Female", "Low", "Yes"} <= set(labels)
    assert all(label[0].isupper() or label[0].isdigit() for label in labels)
