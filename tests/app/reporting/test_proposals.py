"""Findings are proposed from the figures: the right questions, in order, in sentences that read well."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.opening import open_inspection
from app.records.figure_code import addresses
from app.reporting.figures import figures_of
from app.reporting.phrasing import LANGUAGES
from app.reporting.proposals import Proposal, Statements, proposals
from app.reporting.wording import phrasing_in, shown_text
from app.session.session import Session
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, copy_reference, small_copy


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    folder = copy_reference(tmp_path_factory.mktemp("proposals") / "lead", answers=True)
    opened = open_inspection(folder, Secrets(passphrase=PASSPHRASE), read_only=True)
    yield opened
    opened.close()


def proposed(session: Session, criterion: str | None = None) -> list[Proposal]:
    return proposals(figures_of(session), phrasing_in(session, "en"), phrasing_in(session, "cy"), criterion=criterion)


def read(session: Session, question: str, language: str = "en") -> str:
    found = next(each for each in proposed(session) if each.question == question)
    text = found.text if language == "en" else found.welsh
    return shown_text(text, (), figures_of(session), phrasing_in(session, language))


pytestmark = pytest.mark.slow


SENTENCES = {
        "1.1.12": "All relevant staff and agencies were told what they needed to know about assessing and managing "
         "RoH in 21 of 25 applicable cases (84%).",
        "1.1.11": "RoH issues were recognised and planned for where no RMP was needed in 4 of 5 applicable cases.",
        "1.2.01": "An initial assessment of LoR was completed in all 38 cases.",
        "1.1.10": "In 9 of 23 applicable cases (39%), the RMP was not of sufficient quality. The reasons given most "
         "often were: planned response unclear or inadequate (7 of 9), not clear who will do what (4 of 9) and no "
         "contingency for foreseeable change (2 of 9).",
        "2.1.02": "In 9 of 20 applicable cases (45%), RoH was not reviewed thoroughly following significant change. "
         "The reason given most often was: no review after the change (7 of 9).",
        "1.2.23": "In 12 of 37 applicable cases (32%), the community plan did not sufficiently address the factors "
         "linked to offending. The part covered least often was: family and personal relationships (16 of 33). In 5 of "
         "10 applicable cases, the custodial plan did not sufficiently address the factors linked to offending.",
        "2.1.15": "In 12 of 26 applicable cases (46%) in the community, management oversight of RoH was not "
         "effective. In custody, this was so in 1 of 10 applicable cases.",
        "1.2.14": "In 5 of 10 applicable cases, the custodial plan did not sufficiently address the factors linked to "
         "offending. The parts covered least often were: living arrangements (1 of 4), lifestyle (3 of 9), substance "
         "use (3 of 9) and emotional and mental health (3 of 9). In 12 of 37 applicable cases (32%), the community "
         "plan did not sufficiently address the factors linked to offending.",
}  # fmt: skip


@pytest.mark.parametrize("question", SENTENCES)
def test_a_proposal_reads_as_a_sentence_of_the_report(session: Session, question: str) -> None:
    assert read(session, question) == SENTENCES[question]


def test_a_proposal_is_worded_in_welsh_too(session: Session) -> None:
    assert read(session, "2.1.15", "cy") == (
        "Mewn 12 o 26 achos perthnasol (46%) yn y gymuned, nid oedd goruchwyliaeth y rheolwyr dros y risg o niwed i "
        "eraill yn effeithiol. Yn y ddalfa, roedd hyn yn wir mewn 1 o 10 achos perthnasol."
    )


def test_areas_for_improvement_come_by_their_noes_and_strengths_by_their_share(session: Session) -> None:
    found = proposed(session, "1.1")
    noes = [each.figure.rest for each in found if each.kind == "improvement"]
    shares = [each.figure.percent for each in found if each.kind == "strength"]
    assert noes == sorted(noes, reverse=True) == [13, 12, 11, 9]
    assert shares == sorted(shares, key=lambda each: -(each or 0))
    assert [each.kind for each in found] == ["strength"] * len(shares) + ["improvement"] * len(noes)


def test_a_question_is_proposed_once_and_by_its_share_alone(session: Session) -> None:
    found = proposed(session)
    assert len({each.question for each in found}) == len(found)
    for each in found:
        share = each.figure.percent
        assert share is not None
        assert share >= 75 if each.kind == "strength" else share <= 70
        assert each.figure.base >= 3


def test_every_proposal_is_linked_to_the_same_figures_in_both_languages(session: Session) -> None:
    figures = figures_of(session)
    for each in proposed(session):
        assert str(addresses(each.text)[0]) == f"question:{each.question}"
        assert set(addresses(each.text)) == set(addresses(each.welsh))
        assert all(figures.has(address) for address in addresses(each.text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_of_the_framework_has_a_statement(session: Session, language: str) -> None:
    statements = Statements(phrasing_in(session, language))
    for question in session.framework.questions:
        yes, no = statements.of(question, "strength"), statements.of(question, "improvement")
        assert yes is not None
        assert no is not None
        assert yes[0] != no[0]
        assert not set("[]|@") & set(yes[0] + no[0])


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_statement_leaves_a_clause_open_before_the_number_of_cases(session: Session, language: str) -> None:
    statements = Statements(phrasing_in(session, language))
    found = [statements.of(each, "strength") for each in session.framework.questions]
    said = [re.sub(r"\([^)]*\)|\w+, \w+ (?:and|ac?) ", " ", each[0]) for each in found if each is not None]
    assert [each for each in said if each.count(",") % 2] == []


def test_a_no_in_welsh_says_neither_nor(session: Session) -> None:
    statements = Statements(phrasing_in(session, "cy"))
    questions = session.framework.question_by_id
    for question, words in (("1.3.09", "nac yn eu llywio"), ("2.2.10", "nac adeiladu ar gynnydd")):
        yes, no = statements.of(questions[question], "strength"), statements.of(questions[question], "improvement")
        assert no is not None
        assert yes is not None
        assert no[0].endswith(words)
        assert yes[0].endswith(words.replace("nac", "ac"))


def test_a_framework_without_statements_gets_its_own_questions(tmp_path: Path) -> None:
    session = small_copy(tmp_path / "small")
    try:
        statements = Statements(phrasing_in(session, "en"))
        question = session.framework.questions[0]
        assert statements.of(question, "strength") is None
        assert statements.unworded(question) == question.text.rstrip("?")
        assert proposed(session) == []
    finally:
        session.close()
