"""Claims about the page of scores: what its chart shows, what a filter changes, and what can be copied from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.completing import reopen_case
from app.commands.importing import import_answers
from app.scoring.counts import ScoreKey
from app.session.score_view import EVERYTHING, score_view, with_intervals
from app.session.scored_cases import scored_sample
from app.session.small_numbers import small_numbers
from tests.helpers.inspections import demo_table
from tests.ui.acting import child, click, press
from ui.context import Context
from ui.scores.chart_rows import ChartRow
from ui.scores.score_copies import can_choose, paint_pages, picture
from ui.scores.scores_page import ScoresPage
from ui.widgets.input.initial_focus import focus_page

ENTER, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Down


def shown(qtbot: QtBot, context: Context) -> ScoresPage:
    page = ScoresPage(context)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    with qtbot.waitExposed(page):
        page.show()
    page.restore_state({})
    focus_page(page)
    return page


@pytest.fixture
def page(filled: Context, qtbot: QtBot) -> Iterator[ScoresPage]:
    page = shown(qtbot, filled)
    yield page
    page.hide()


def row(page: ScoresPage, key: ScoreKey) -> ChartRow:
    return next(each for each in page.chart.chart.rows if each.key == key)


def intervals_are_there(page: ScoresPage) -> bool:
    return all(each.figure is None or each.figure.interval is not None for each in page.chart.chart.rows)


def text(page: ScoresPage, name: str) -> str:
    return child(page, QLabel, name).text()


def groups(page: ScoresPage) -> dict[str, list[QAction]]:
    """The lines that the menu of the filter offers, by key."""
    page.filter.menu.aboutToShow.emit()
    return {menu.title(): menu.actions() for menu in page.filter.menu.findChildren(QMenu)}


def test_every_score_has_its_figures_and_the_intervals_follow(qtbot: QtBot, page: ScoresPage, filled: Context) -> None:
    qtbot.waitUntil(lambda: intervals_are_there(page))
    scored = scored_sample(filled.session)
    expected = with_intervals(scored, score_view(scored, EVERYTHING, small_numbers()))
    assert page.view is not None
    assert page.view.figures == expected.figures
    assert row(page, ("criterion", "3.1")).spoken == (
        "3.1 Achievement of outcomes, 67%, moderate improvement required, 194 of 288 judgements, interval 59% to 76%"
    )
    assert text(page, "scoresBase") == "38 of 38 cases complete."


def test_the_arrow_keys_reach_every_score_and_enter_opens_it(qtbot: QtBot, page: ScoresPage) -> None:
    keys = [page.chart.current]
    for _ in range(20):
        press(page.chart, DOWN)
        if page.chart.current != keys[-1]:
            keys.append(page.chart.current)
    assert keys == [each.key for each in page.chart.chart.rows if each.key is not None]
    with qtbot.waitSignal(page.score_asked) as asked:
        press(page.chart, ENTER)
    assert asked.args == ["criterion", "3.2", {}]
    with qtbot.waitSignal(page.score_asked):
        click(page.rests.open)
    with qtbot.waitSignal(page.left):
        press(page.chart, Qt.Key.Key_Escape)


def test_the_selected_score_says_what_it_rests_on(qtbot: QtBot, page: ScoresPage) -> None:
    qtbot.waitUntil(lambda: intervals_are_there(page))
    assert "34 more judgements below the line would make it Moderate." in text(page, "restsSentences")
    assert "Published for other areas: 37% to 91%, on average 68%." in text(page, "restsSentences")
    page.chart.select(("criterion", "3.1"))
    assert text(page, "restsSentences").split("\n\n") == [
        "67%, moderate improvement required, 194 of 288 judgements.",
        "23 more judgements below the line would make it Substantial.",
        "21 fewer judgements below the line would make it Minimum.",
        "In 19 of 20 samples like this one it would be 59% to 76%, Substantial to Minimum.",
    ]


def test_a_filter_counts_its_cases_and_a_chip_removes_it(page: ScoresPage) -> None:
    page.filter.toggle("custody", "yes")
    assert text(page, "scoresBase") == "10 of the 38 cases of the sample, 10 complete."
    assert row(page, ("criterion", "2.1")).percent == "74%"
    chip = child(page, QPushButton, "scoreChip_custody")
    assert chip.accessibleName() == "Remove the filter Custody: yes"
    chip.setFocus()
    click(chip)
    assert page.filter.where == {}
    assert page.filter.button.hasFocus()
    assert row(page, ("criterion", "2.1")).percent == "77%"


def test_the_filter_stays_in_view_while_the_first_score_is_selected(qtbot: QtBot, page: ScoresPage) -> None:
    page.resize(900, 420)
    page.chart.setFocus()
    qtbot.waitUntil(page.chart.hasFocus)
    scroll = page._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: scroll.maximum() > 0)
    scroll.setValue(60)
    page.filter.toggle("custody", "yes")
    assert scroll.value() == 0


def test_the_menu_of_the_filter_offers_every_group_that_has_a_case(page: ScoresPage) -> None:
    offered = {title: [each.text() for each in lines] for title, lines in groups(page).items()}
    assert offered["Stratum"] == ["First tier", "Community", "Custody"]
    assert offered["RoSH level"] == ["low", "medium", "high", "very high"]
    assert list(offered) == ["Stratum", "Sex", "Ethnic group", "Custody", "RoSH level", "Assessor", "Case manager"]
    for name in ("high", "very high"):
        next(each for each in groups(page)["RoSH level"] if each.text() == name).trigger()
    assert [each.isChecked() for each in groups(page)["RoSH level"]] == [False, False, True, True]
    assert page.filter.where == {"rosh": ("high", "very high")}
    assert text(page, "scoresBase") == (
        "8 of the 38 cases of the sample, 8 complete. Only 8 cases are behind it, so one child moves it far."
    )
    click(page.filter.clear)
    assert page.filter.where == {}


def test_the_button_back_keeps_its_width_where_no_figures_are_shown(page: ScoresPage) -> None:
    back = child(page, QPushButton, "leaveScores")
    before = back.width()
    page.filter.set_where({"ethnic_group": ["Mixed"]})
    QApplication.processEvents()
    assert child(page, QLabel, "scoresWithheld").isVisible()
    assert back.width() == before == back.sizeHint().width()


def test_a_filter_of_few_children_shows_no_figure_and_copies_none(page: ScoresPage) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    page.filter.set_where({"ethnic_group": ["Mixed"]})
    said = text(page, "scoresWithheld")
    assert said.startswith("No figures are shown: a group that you chose has fewer than 5 cases.")
    assert {each.percent for each in page.chart.chart.rows} == {""}
    assert not page.rests.open.isEnabled()
    press(page.chart, ENTER)
    page.copies.copy_picture()
    page.copies.copy_table()
    page.copies.print_scores()
    assert clipboard.text() == "before"
    assert page.notice.isVisible()


def test_changes_are_shown_immediately_and_after_the_page_was_hidden(page: ScoresPage, filled: Context) -> None:
    session, before = filled.session, row(page, ("criterion", "1.1")).count
    filled.bus.announce(reopen_case(session, "BRO-001"))
    assert text(page, "scoresBase") == "Provisional: 37 of 38 cases complete."
    page.hide()
    filled.bus.announce(record_judgement(session, case_id="BRO-001", question="1.1.06", answer="na"))
    assert row(page, ("criterion", "1.1")).count == before
    page.show()
    assert row(page, ("criterion", "1.1")).count != before


def test_the_filter_and_the_selected_score_come_back(page: ScoresPage) -> None:
    page.filter.set_where({"sex": ["male"]})
    page.chart.select(("section", "2"))
    state = page.save_state()
    page.restore_state({})
    assert page.filter.where == {}
    page.restore_state({**state, "where": {"sex": ["male", "gone"], "nothing": ["x"]}})
    assert page.filter.where == {"sex": ("male",)}
    assert page.chart.current == ("section", "2")


def test_second_opinions_are_among_what_a_score_rests_on(qtbot: QtBot, filled: Context) -> None:
    import_answers(filled.session, demo_table("second_opinions.csv"))
    page = shown(qtbot, filled)
    page.chart.select(("criterion", "3.2"))
    assert "Second opinions differ in 3 cases. With all of them the score would be 92%" in text(page, "restsSentences")


def test_an_inspection_without_answers_has_no_score(qtbot: QtBot, unanswered: Context) -> None:
    page = shown(qtbot, unanswered)
    assert text(page, "scoresBase") == "Provisional: 0 of 38 cases complete."
    assert {each.word for each in page.chart.chart.rows if each.key} == {"No score"}
    assert "Nothing is judged yet." in text(page, "restsSentences")


def test_a_copied_table_has_a_row_for_each_score_and_headings(page: ScoresPage) -> None:
    click(child(page, QPushButton, "copyTable"))
    data = QGuiApplication.clipboard().mimeData()
    lines = [line.split("\t") for line in data.text().splitlines()]
    assert len(lines) == 1 + 3 + 3 + 8
    assert {len(line) for line in lines} == {10}
    figures = ["67", "Moderate improvement required", "194", "94", "38", "59", "76", "23", "21"]
    assert ["3.1 Achievement of outcomes", *figures] in lines
    html = data.html()
    assert '<th scope="row" align="left">Safeguarding</th>' in html
    assert "<caption>Bromley. 38 of 38 cases complete.</caption>" in html


def test_a_copied_picture_is_sharp_and_has_its_intervals(page: ScoresPage) -> None:
    click(child(page, QPushButton, "copyPicture"))
    assert QGuiApplication.clipboard().image().width() == 2160
    assert intervals_are_there(page)


def test_the_picture_is_light_in_every_scheme(page: ScoresPage, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet = page.copies.chart_sheet()
    assert sheet is not None
    light = picture(sheet)
    page.setStyleSheet("background: black; color: white")
    again = page.copies.chart_sheet()
    assert again is not None
    assert picture(again) == light


def test_printing_asks_for_a_printer_and_prints_the_chart_and_the_sentences(
    page: ScoresPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([QPrintDialog.DialogCode.Rejected, QPrintDialog.DialogCode.Accepted])

    class Dialog:
        """The dialog of a laptop that has a printer."""

        DialogCode = QPrintDialog.DialogCode

        def __init__(self, *_: object) -> None:
            """Take the printer and the window."""

        def exec(self) -> QPrintDialog.DialogCode:
            return next(answers)

    monkeypatch.setattr("PySide6.QtPrintSupport.QPrintDialog", Dialog)
    monkeypatch.setattr("ui.scores.score_copies.can_choose", lambda *_: True)
    printed: list[str] = []
    with monkeypatch.context() as printing:
        printing.setattr("ui.scores.score_copies.paint_pages", lambda _printer, _sheet, html: printed.append(html))
        click(child(page, QPushButton, "printScores"))
        assert printed == []
        click(child(page, QPushButton, "printScores"))
    assert "21 fewer judgements below the line would make it Minimum." in printed[0]
    sheet = page.copies.chart_sheet()
    assert sheet is not None
    assert page.view is not None
    printer = QPrinter()
    file = tmp_path / "scores.pdf"
    printer.setOutputFileName(str(file))
    paint_pages(printer, sheet, page.copies.rests_html(page.view))
    assert file.read_bytes().startswith(b"%PDF")


def test_without_a_printer_windows_has_no_dialog_and_the_page_says_so(
    page: ScoresPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    for answer in (QPrinter.OutputFormat.NativeFormat, QPrinter.OutputFormat.PdfFormat):
        printer = QPrinter()
        monkeypatch.setattr(printer, "outputFormat", lambda answer=answer: answer)
        assert can_choose(printer, "win32") is (answer is QPrinter.OutputFormat.NativeFormat)
        assert can_choose(printer, "linux")
    monkeypatch.setattr("ui.scores.score_copies.can_choose", lambda *_: False)
    click(child(page, QPushButton, "printScores"))
    assert page.notice.text == "This laptop has no printer. Copy the chart as a picture instead."


def test_a_wrong_rule_for_small_numbers_is_shown_on_the_page(
    qtbot: QtBot, filled: Context, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    own = tmp_path / "own.toml"
    own.write_text("least_cases = 0", encoding="utf-8")
    monkeypatch.setattr("app.framework.rule_files.own_reporting_file", lambda _name: own)
    page = shown(qtbot, filled)
    assert page.notice.isVisible()
    page.copies.copy_table()
    own.unlink()
    page.restore_state({})
    assert page.view is not None


def test_a_score_of_few_cases_is_marked_in_the_chart(qtbot: QtBot, unanswered: Context) -> None:
    session = unanswered.session
    record_judgement(session, case_id="BRO-001", question="1.1.01", answer="yes", assessor="LI")
    page = shown(qtbot, unanswered)
    assert row(page, ("criterion", "1.1")).count == "few cases"
    assert row(page, ("criterion", "1.1")).spoken.endswith(
        "100%, minimum improvement required, 1 of 1 judgement, only 1 case"
    )
    assert row(page, ("criterion", "1.2")).count == ""


def test_an_assessors_laptop_says_that_other_cases_are_elsewhere(
    qtbot: QtBot, filled: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(filled.session), "is_lead", property(lambda _: False))
    filled.session.set_current_assessor("PA")
    page = shown(qtbot, filled)
    assert text(page, "scoresBase").endswith("This laptop has only the cases of its assessor.")
