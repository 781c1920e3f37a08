"""Claims about the comparison of assessors who judged the same cases."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.agreeing import agreement_figures
from app.commands.agreement_words import NONE_TWICE, PROMPT, leaning_sentence, sentences
from app.commands.answering import record_fact, record_judgement
from app.commands.importing import import_answers
from app.commands.opening import open_inspection
from app.commands.settling import set_counting_assessor
from app.session.session import Session
from app.store.keyring import Secrets
from tests.helpers.inspections import PASSPHRASE, copy_reference, demo_table, small_copy, table


@pytest.fixture
def reference(tmp_path: Path) -> Iterator[Session]:
    """The reference inspection, answered, without a second opinion."""
    copy_reference(tmp_path / "lead", answers=True)
    session = open_inspection(tmp_path / "lead", Secrets(passphrase=PASSPHRASE))
    yield session
    session.close()


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Session]:
    session = small_copy(tmp_path / "small")
    yield session
    session.close()


@pytest.mark.slow
def test_the_second_opinions_of_the_reference_inspection_are_compared(reference: Session) -> None:
    import_answers(reference, demo_table("second_opinions.csv"))
    figures = agreement_figures(reference)
    assert figures.cases == ("BRO-004", "BRO-005", "BRO-006")
    # Of 468 answers, 227 are to questions that the facts of the case hide.
    assert (figures.overall.agreement.n, figures.overall.agreement.agreed) == (241, 218)
    assert sum(each.agreement.n for each in figures.criteria) == figures.overall.agreement.n
    assert sum(each.agreement.n for each in figures.questions) == figures.overall.agreement.n
    assert [each.assessor for each in figures.leanings] == ["LA", "LI", "PA", "QA"]
    assert not any(each.difference is None or each.difference.is_marked for each in figures.leanings)


@pytest.mark.slow
def test_an_assessor_who_says_no_throughout_runs_stricter(reference: Session) -> None:
    noes = table(
        "answers.csv",
        ("reference", "question", "answer", "assessor"),
        *(
            (case.id, question, "no", "PA")
            for case in reference.sample()
            if case.allocated_to == "PA"
            for question, judgement in case.judgements_of("PA").items()
            if judgement.answer == "yes"
        ),
    )
    import_answers(reference, noes)
    leaning = next(each for each in agreement_figures(reference).leanings if each.assessor == "PA")
    assert leaning.difference is not None
    assert leaning.difference.is_marked
    assert str(leaning_sentence(leaning)).startswith("PA judges more strictly than the team. Like cases score ")
    assert sentences(agreement_figures(reference))[-1] == PROMPT


def test_without_a_second_assessment_there_is_one_sentence_on_what_to_do(small: Session) -> None:
    record_judgement(small, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    figures = agreement_figures(small)
    assert (figures.cases, figures.overall.agreement.n, figures.questions) == ((), 0, ())
    assert sentences(figures)[0] == NONE_TWICE


def test_a_pair_needs_two_answers_to_one_question(small: Session) -> None:
    record_judgement(small, case_id="BRO-001", question="1.1.01", assessor="PA", answer="yes")
    record_judgement(small, case_id="BRO-001", question="1.1.03", assessor="QA", answer="yes")
    assert agreement_figures(small).overall.agreement.n == 0
    record_judgement(small, case_id="BRO-001", question="1.1.01", assessor="QA", note="not sure yet")
    assert agreement_figures(small).overall.agreement.n == 0
    record_judgement(small, case_id="BRO-001", question="1.1.01", assessor="QA", answer="no")
    figures = agreement_figures(small)
    assert (figures.overall.agreement.n, figures.overall.agreement.agreed) == (1, 0)
    assert [each.id for each in figures.questions] == ["1.1.01"]


def test_a_question_that_either_form_hides_is_not_compared(small: Session) -> None:
    for code in ("PA", "QA"):
        record_judgement(small, case_id="BRO-001", question="1.1.01", assessor=code, answer="na")
    assert agreement_figures(small).overall.agreement.n == 1
    record_fact(small, case_id="BRO-001", fact="plan_required", assessor="QA", value="no")
    assert agreement_figures(small).overall.agreement.n == 0


def test_the_other_order_of_assessors_changes_no_agreement(small: Session) -> None:
    for code, answer in (("PA", "yes"), ("QA", "no")):
        record_judgement(small, case_id="BRO-001", question="1.1.03", assessor=code, answer=answer)
        record_judgement(small, case_id="BRO-001", question="1.1.01", assessor=code, answer="yes")
    before = agreement_figures(small).overall.agreement
    set_counting_assessor(small, case_id="BRO-001", assessor="QA", why="QA saw the file.")
    after = agreement_figures(small).overall.agreement
    assert (after.n, after.agreed) == (before.n, before.agreed) == (2, 1)


def test_few_cases_carry_their_caution(small: Session) -> None:
    for code in ("PA", "QA"):
        record_judgement(small, case_id="BRO-001", question="1.1.03", assessor=code, answer="yes")
    said = " ".join(map(str, sentences(agreement_figures(small))))
    assert "Two assessors agree on 100% of 1 judgement of 1 case (21% to 100%)." in said
    assert "With care: only 1 case is behind it." in said
