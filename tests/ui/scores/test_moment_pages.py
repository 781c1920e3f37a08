"""Claims about the pages of past moments, of evidence, and of an earlier inspection: worked out aside, used by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime
from PySide6.QtWidgets import QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.recommending import add_recommendation
from tests.app.rollup.conftest import inspection_of
from tests.helpers.inspections import HANDOUT, handed_out
from tests.ui.acting import child, click, cut_words, is_right_aligned, press, type_in
from ui.context import Context
from ui.language.choice import Language, speak
from ui.scores.as_it_stood_page import AsItStoodPage
from ui.scores.evidence_page import EvidencePage
from ui.scores.then_and_now_page import ThenAndNowPage
from ui.tasks import Tasks

CASE, QUESTION = "BRO-001", "1.1.01"


def cells(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def answer(context: Context, given: str, case: str = CASE, whose: str = "PA", evidence: str = "") -> None:
    changes = record_judgement(
        context.session, case_id=case, question=QUESTION, answer=given, assessor=whose, evidence=evidence
    )
    context.bus.announce(changes)


@pytest.fixture
def moment_page(qtbot: QtBot, small: Context) -> AsItStoodPage:
    page = AsItStoodPage(small)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    qtbot.waitExposed(page)
    page.restore_state({})
    return page


def test_the_moves_since_a_moment_lead_to_their_judgements(
    qtbot: QtBot, moment_page: AsItStoodPage, small: Context
) -> None:
    answer(small, "yes")
    qtbot.waitUntil(lambda: [CASE, QUESTION] in [row[:2] for row in cells(moment_page.judgements)])
    (row,) = cells(moment_page.judgements)
    assert row[2:4] == ["Does not count", "Yes"]
    assert row[4].startswith("PA, ")
    names = [each[0] for each in cells(moment_page.scores)]
    assert any(name.startswith(f"{QUESTION} ") for name in names)
    assert "Then\nIt does not count." in moment_page.detail.toPlainText()
    moment_page.scores.setFocus()
    press(moment_page.scores, Qt.Key.Key_Return)
    assert moment_page.judgements.hasFocus()
    with qtbot.waitSignal(moment_page.judgement_asked) as asked:
        press(moment_page.judgements, Qt.Key.Key_Return)
    assert asked.args == [CASE, QUESTION]


def test_how_far_a_score_moved_is_a_column_of_numbers(qtbot: QtBot, moment_page: AsItStoodPage, small: Context) -> None:
    answer(small, "yes")
    qtbot.waitUntil(lambda: bool(cells(moment_page.scores)))
    assert [is_right_aligned(moment_page.scores, column) for column in range(5)] == [False, False, False, True, True]


def test_another_moment_is_shown_immediately(qtbot: QtBot, moment_page: AsItStoodPage, small: Context) -> None:
    answer(small, "yes")
    qtbot.waitUntil(lambda: bool(cells(moment_page.judgements)))
    moment_page.moment.setDateTime(QDateTime.currentDateTime().addDays(1))
    qtbot.waitUntil(lambda: not cells(moment_page.judgements))
    assert "0 answers that count have moved since." in moment_page.summary.text()
    state = moment_page.save_state()
    moment_page.restore_state(state)
    assert moment_page.save_state()["moment"] == state["moment"]


def test_changed_texts_have_a_row_of_their_own(qtbot: QtBot, moment_page: AsItStoodPage, small: Context) -> None:
    answer(small, "yes")
    moment_page.moment.setDateTime(QDateTime.currentDateTime().addSecs(-600))
    answer(small, "yes", evidence="Log 14/3")
    qtbot.waitUntil(lambda: "Evidence: Log 14/3" in moment_page.detail.toPlainText())


def test_the_day_beside_a_moment_is_the_one_that_it_is_the_end_of(moment_page: AsItStoodPage) -> None:
    assert moment_page.days.currentData() == moment_page.moment.dateTime()
    moment_page.moment.setDateTime(moment_page.moment.dateTime().addSecs(60))
    assert moment_page.days.currentIndex() == -1
    moment_page.moment.setDateTime(moment_page.days.itemData(0))
    assert moment_page.days.currentIndex() == 0


def test_a_moment_names_its_month_in_the_language_of_the_window(qtbot: QtBot, small: Context) -> None:
    before, window = QLocale(), QWidget()
    qtbot.addWidget(window)
    QLocale.setDefault(QLocale(QLocale.Language.Welsh))
    try:
        page = AsItStoodPage(small)
        page.setParent(window)
        page.moment.setDateTime(QDateTime(QDate(2011, 12, 2), QTime(17, 0)))
        assert page.moment.text() == "2 Rhag 2011 17:00"
    finally:
        QLocale.setDefault(before)


def test_a_moment_before_every_record_says_so(qtbot: QtBot, moment_page: AsItStoodPage) -> None:
    moment_page.moment.setDateTime(QDateTime.currentDateTime().addYears(-20))
    qtbot.waitUntil(lambda: moment_page.summary.text().startswith("Nothing was recorded by then; now 0 of 3 cases"))


@pytest.fixture
def evidence_page(qtbot: QtBot, small: Context) -> EvidencePage:
    answer(small, "yes")
    answer(small, "yes", "BRO-002", "LA", "RMP of 3 May")
    page = EvidencePage(small)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    qtbot.waitExposed(page)
    page.restore_state({})
    qtbot.waitUntil(lambda: bool(cells(page.judgements)))
    return page


def test_scores_say_what_they_rest_on_and_list_what_rests_on_nothing(evidence_page: EvidencePage) -> None:
    row = next(each for each in cells(evidence_page.scores) if each[0].startswith("1.1 "))
    assert row[2:5] == ["1", "0", "1"]
    assert row[5].startswith("1 different answer would change the band. If all were different, it could be ")
    assert [each[:5] for each in cells(evidence_page.judgements)] == [[CASE, QUESTION, "PA", "Yes", "Nothing"]]


def test_long_names_and_effects_of_scores_wrap(qtbot: QtBot, evidence_page: EvidencePage) -> None:
    evidence_page.resize(700, 800)
    qtbot.waitUntil(lambda: not any(cut_words(evidence_page.scores, column) for column in (0, 5)))
    assert max(map(evidence_page.scores.columnWidth, (0, 5))) < 300


def test_a_box_chooses_which_judgements_are_listed(evidence_page: EvidencePage) -> None:
    evidence_page.shown.setCurrentIndex(2)
    assert [each[0] for each in cells(evidence_page.judgements)] == ["BRO-002"]
    evidence_page.shown.setCurrentIndex(3)
    assert [each[0] for each in cells(evidence_page.judgements)] == [CASE, "BRO-002"]
    assert evidence_page.save_state()["shown"] == "every"


def test_evidence_that_is_added_is_shown_when_it_is(qtbot: QtBot, evidence_page: EvidencePage, small: Context) -> None:
    answer(small, "yes", evidence="Log 14/3")
    qtbot.waitUntil(lambda: not cells(evidence_page.judgements))


@pytest.fixture
def earlier(tmp_path: Path) -> Path:
    """The file of an inspection two years before, in which 1 of 10 was above the line."""
    answers = {f"C-{number}": "yes" if number < 1 else "no" for number in range(10)}
    session = inspection_of(tmp_path / "earlier", "Bromley", "London", "2010-03-05", answers)
    file = handed_out(session, tmp_path / "earlier.assessment")
    session.close()
    return file


@pytest.fixture
def compared(
    qtbot: QtBot, small: Context, tasks: Tasks, earlier: Path, monkeypatch: pytest.MonkeyPatch
) -> ThenAndNowPage:
    """The page, on which the file of the earlier inspection was chosen."""
    for case, whose in (("BRO-001", "PA"), ("BRO-002", "LA"), ("BRO-003", "LI")):
        answer(small, "yes", case, whose)
    page = ThenAndNowPage(small, tasks)
    qtbot.addWidget(page)
    page.resize(1200, 800)
    page.show()
    qtbot.waitExposed(page)
    page.restore_state({})
    monkeypatch.setattr("ui.scores.then_and_now_page.ask_assessment_files", lambda *_: [earlier])
    click(child(page, QPushButton, "chooseEarlier"))
    return page


def opened(qtbot: QtBot, page: ThenAndNowPage, secret: str = HANDOUT) -> None:
    type_in(page.secret, secret)
    press(page.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(page.read.isEnabled)


def test_an_earlier_file_is_opened_and_compared(qtbot: QtBot, compared: ThenAndNowPage) -> None:
    assert compared.secret.hasFocus()
    opened(qtbot, compared)
    row = next(each for each in cells(compared.scores) if each[0] == QUESTION)
    assert row[2:5] == ["10% (1 of 10)", "100% (3 of 3)", "+90"]
    assert row[5].endswith(", clear")
    assert compared.summary.text().startswith("Then: Bromley, 5 Mar 2010, 10 cases. 1 question differs clearly.")
    assert "is not sound" in compared.cautions.text()
    assert child(compared, QLineEdit, "earlierSecret").text() == ""
    assert compared.scores.hasFocus()
    compared.shown.setCurrentIndex(1)
    assert [each[0] for each in cells(compared.scores)] == [QUESTION]
    with qtbot.waitSignal(compared.score_asked) as asked:
        press(compared.scores, Qt.Key.Key_Return)
    assert asked.args[0]["score"] == ["question", QUESTION]


def test_in_a_narrow_comparison_no_name_is_cut_and_differences_are_numbers(
    qtbot: QtBot, compared: ThenAndNowPage
) -> None:
    opened(qtbot, compared)
    compared.resize(700, 800)
    qtbot.waitUntil(lambda: not cut_words(compared.scores, 1))
    assert is_right_aligned(compared.scores, 4)


def test_a_comparison_follows_the_scores(qtbot: QtBot, compared: ThenAndNowPage, small: Context) -> None:
    opened(qtbot, compared)
    answer(small, "no")
    row = next(each for each in cells(compared.scores) if each[0] == QUESTION)
    assert row[3] == "67% (2 of 3)"


def test_a_recommendation_is_shown_with_the_score_that_it_rests_on(
    qtbot: QtBot, compared: ThenAndNowPage, small: Context
) -> None:
    opened(qtbot, compared)
    assert compared.scores.isColumnHidden(6)
    small.bus.announce(add_recommendation(small.session, text="Assess in time.", questions=(QUESTION,)))
    compared.shown.setCurrentIndex(3)
    (row,) = cells(compared.scores)
    assert (row[0], row[6]) == (QUESTION, "now 1, nobody responsible yet")
    assert compared.detail.text() == "Recommendation 1 of now, nobody responsible yet: Assess in time."
    assert not compared.scores.isColumnHidden(6)


def test_a_wrong_secret_is_said_and_never_kept(qtbot: QtBot, compared: ThenAndNowPage) -> None:
    press(compared.secret, Qt.Key.Key_Return)
    assert "Nothing was read" in compared.notice.text
    opened(qtbot, compared, "not the passphrase")
    assert compared.notice.kind == "error"
    assert not compared.scores.isVisible()
    assert "not the passphrase" not in str(compared.save_state())


@pytest.mark.usefixtures("large_text")
@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_columns_of_judgements_are_whole_beside_their_text(
    qtbot: QtBot, filled: Context, request: pytest.FixtureRequest, language: Language
) -> None:
    speak(language)
    request.addfinalizer(lambda: speak("en"))
    page = EvidencePage(filled)
    qtbot.addWidget(page)
    page.resize(1366, 730)
    page.show()
    page.restore_state({})
    qtbot.waitUntil(lambda: page.judgements.model().rowCount() > 0)
    columns = page.judgements.horizontalHeader()
    qtbot.waitUntil(lambda: page.judgements.width() >= page.judgements.minimumWidth())
    assert all(columns.sectionSize(each) >= columns.sectionSizeHint(each) for each in range(columns.count()))
    assert columns.length() <= page.judgements.viewport().width()
