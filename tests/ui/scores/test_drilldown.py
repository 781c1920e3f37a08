"""Claims about the judgements behind a score: what is listed, what is kept up to date, and the ways on and back."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QStandardItem
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.commands.answering import record_judgement
from app.commands.completing import reopen_case
from app.scoring.drilldown import CountedJudgement
from app.scoring.tally import Tally
from tests.ui.acting import child, press
from ui.context import Context
from ui.scores.drilldown_model import JUDGEMENT_ROLE, PARTS, QUESTION, DrilldownModel
from ui.scores.drilldown_page import DrilldownPage
from ui.style import BAR, CELL, row_height, scheme_of, tick_side
from ui.widgets.input.initial_focus import focus_page
from ui.widgets.text.text_painter import TextPainter, Weight


@pytest.fixture
def page(filled: Context, qtbot: QtBot) -> Iterator[DrilldownPage]:
    """The judgements behind 1.1 in the sample, with BRO-001 of LI open."""
    page = DrilldownPage(filled)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.show_behind(("criterion", "1.1"), "sample", ("BRO-001", "LI"))
    focus_page(page)
    yield page
    page.hide()


def questions(page: DrilldownPage) -> list[str]:
    return [page.model.index(row, 0).data(QUESTION) for row in range(page.model.rowCount())]


def row_of(page: DrilldownPage, question: str) -> QModelIndex:
    return page.model.index(questions(page).index(question), 0)


def judgements(page: DrilldownPage, above: QModelIndex) -> list[tuple[str, str]]:
    """The cases and answers under a question, in the order shown."""
    rows = [page.model.index(row, 0, above) for row in range(page.model.rowCount(above))]
    return [(row.data(JUDGEMENT_ROLE).case, row.data(PARTS).answer) for row in rows]


def test_the_worst_question_comes_first(page: DrilldownPage, filled: Context) -> None:
    percents = [filled.session.board.tally("question", each).percent for each in questions(page)]
    assert percents == sorted(percents, key=lambda each: 101 if each is None else each)
    assert page.tree.currentIndex().row() == 0


def test_questions_of_a_group_are_together_under_its_heading(page: DrilldownPage, filled: Context) -> None:
    framework = filled.session.framework
    titles = {group.id: group.title for group in framework.groups}
    for tab in ("sample", "case"):
        page.show_behind(("criterion", "1.2"), "case" if tab == "case" else "sample", ("BRO-001", "LI"))
        seen: list[str] = []
        above = ""
        for row in range(page.model.rowCount()):
            index = page.model.index(row, 0)
            parts = index.data(PARTS)
            if parts.heading:
                above = parts.text
                seen.append(above)
                assert not index.flags() & Qt.ItemFlag.ItemIsEnabled, "the arrow keys pass over a heading"
                continue
            judgement = index.data(JUDGEMENT_ROLE)
            question = framework.question_by_id[judgement.question if judgement else index.data(QUESTION)]
            if question.group is not None:
                assert above == titles[question.group]
                said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
                assert titles[question.group] in said
        assert len(seen) == len(set(seen)) >= 1


def test_the_first_question_is_current_below_the_heading_of_its_group(page: DrilldownPage) -> None:
    page.show_behind(("criterion", "1.2"), "sample", None)
    assert not page.tree.currentIndex().data(PARTS).heading
    for _ in range(page.model.rowCount()):
        press(page.tree, Qt.Key.Key_Down)
        assert not page.tree.currentIndex().data(PARTS).heading


def test_a_question_says_its_score_and_counts(page: DrilldownPage, filled: Context) -> None:
    tally: Tally = filled.session.board.tally("question", "1.1.06")
    row = row_of(page, "1.1.06")
    assert [row.siblingAtColumn(column).data() for column in range(1, 5)] == [
        f"{tally.percent}%",
        str(tally.yes),
        str(tally.no),
        str(tally.na),
    ]
    spoken = row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert f"{tally.percent}%, yes {tally.yes}, no {tally.no}, not applicable {tally.na}. Reasons for " in spoken


def test_unfolding_a_question_lists_its_judgements_noes_first_with_their_reasons(
    page: DrilldownPage, filled: Context
) -> None:
    record_judgement(
        filled.session,
        case_id="BRO-001",
        question="1.1.06",
        answer="no",
        reasons=("sources-not-used-not-cited",),
        note="Nothing from\n\nthe school.",
        evidence="Contact log 14/3",
    )
    page.show_behind(("criterion", "1.1"), "sample", None)
    row = row_of(page, "1.1.06")
    page.tree.setCurrentIndex(row)
    press(page.tree, Qt.Key.Key_Return)
    assert page.tree.isExpanded(row)
    tally = filled.session.board.tally("question", "1.1.06")
    found = judgements(page, row)
    assert [answer for _, answer in found] == ["No"] * tally.no + ["Yes"] * tally.yes + ["N/A"] * tally.na
    first = next(page.model.index(at, 0, row) for at in range(tally.no) if found[at][0] == "BRO-001")
    parts = first.data(PARTS)
    assert parts.text == "Sources not used or not cited"
    assert parts.below == ("Note: Nothing from the school.", "Evidence: Contact log 14/3")


def test_judgements_are_worked_out_only_for_what_is_unfolded(
    page: DrilldownPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    judgement = DrilldownModel._judgement

    def note(self: DrilldownModel, standing: CountedJudgement) -> QStandardItem:
        asked.append(standing.question)
        return judgement(self, standing)

    monkeypatch.setattr(DrilldownModel, "_judgement", note)
    page.show_behind(("criterion", "1.1"), "sample", None)
    assert asked == []
    page.tree.expand(row_of(page, "1.1.06"))
    assert set(asked) == {"1.1.06"}


def test_a_change_is_shown_in_its_rows_and_the_order_stays(page: DrilldownPage, filled: Context) -> None:
    page.tree.expand(row_of(page, "1.1.06"))
    before = questions(page)
    yes = next(case for case, answer in judgements(page, row_of(page, "1.1.06")) if answer == "Yes")
    changed: list[str] = []
    page.model.itemChanged.connect(lambda item: changed.append(page.model.item(item.row()).data(QUESTION)))
    assessor = filled.session.cases[yes].counting_assessor()
    changes = record_judgement(filled.session, case_id=yes, question="1.1.06", answer="no", assessor=assessor)
    filled.bus.announce(changes)
    assert (yes, "No") in judgements(page, row_of(page, "1.1.06"))
    assert questions(page) == before
    assert set(changed) <= {*(each.id for each in changes.scores if each.level == "question")}


def test_out_of_view_nothing_is_worked_out_until_it_is_shown_again(
    page: DrilldownPage, filled: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.tree.expand(row_of(page, "1.1.06"))
    page.hide()
    with monkeypatch.context() as hidden:
        for name in ("take", "show_sample"):
            hidden.delattr(DrilldownModel, name)
        filled.bus.announce(reopen_case(filled.session, "BRO-001"))
        filled.bus.announce(record_judgement(filled.session, case_id="BRO-001", question="1.1.06", answer="na"))
    page.show()
    row = row_of(page, "1.1.06")
    assert page.tree.isExpanded(row)
    assert ("BRO-001", "N/A") in judgements(page, row)


def test_the_judgements_of_the_open_case_are_listed(page: DrilldownPage, filled: Context) -> None:
    filled.bus.announce(record_judgement(filled.session, case_id="BRO-001", question="1.1.06", answer="no"))
    page.whose.setCurrentIndex(1)
    standings = [page.model.index(row, 0).data(JUDGEMENT_ROLE) for row in range(page.model.rowCount())]
    tally = filled.session.form_state("BRO-001", "LI").board.tally("criterion", "1.1")
    assert {each.case for each in standings} == {"BRO-001"}
    assert [each.judgement.answer for each in standings] == ["no"] * tally.no + ["yes"] * tally.yes + ["na"] * tally.na


def test_what_nobody_has_judged_says_so(page: DrilldownPage) -> None:
    page.show_behind(("criterion", "1.1"), "case", ("BRO-001", "QA"))
    assert child(page, QLabel, "behindNothing").isVisible()


def test_enter_on_a_judgement_asks_for_its_case_at_its_question(page: DrilldownPage, qtbot: QtBot) -> None:
    row = row_of(page, "1.1.06")
    page.tree.setCurrentIndex(row)
    press(page.tree, Qt.Key.Key_Right)
    press(page.tree, Qt.Key.Key_Down)
    first = judgements(page, row)[0][0]
    with qtbot.waitSignal(page.judgement_asked) as asked:
        press(page.tree, Qt.Key.Key_Return)
    assert asked.args == [first, "1.1.06"]


def test_escape_leaves(page: DrilldownPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.left):
        press(page.tree, Qt.Key.Key_Escape)


def test_rows_are_as_high_as_their_words(page: DrilldownPage) -> None:
    row = max((page.model.index(at, 0) for at in range(page.model.rowCount())), key=lambda index: len(index.data()))
    wide = page.tree.visualRect(row).height()
    page.resize(420, 700)
    assert page.tree.visualRect(row).height() > wide


def test_the_reasons_for_noes_are_counted_under_each_question(page: DrilldownPage, filled: Context) -> None:
    page.show_behind(("criterion", "2.1"), "sample", None)
    (reasons,) = row_of(page, "2.1.02").data(PARTS).below
    assert reasons.startswith("Reasons for 9 noes: ")
    counts = sorted(filled.session.board.reason_counts("2.1.02").values(), reverse=True)
    assert [int(each.rsplit(" ", 1)[1]) for each in reasons.split("; ")] == counts


def test_each_judgement_names_its_assessor(page: DrilldownPage, filled: Context) -> None:
    row = row_of(page, "1.1.06")
    page.tree.expand(row)
    first = page.model.index(0, 0, row)
    case = filled.session.cases[first.data(JUDGEMENT_ROLE).case]
    assert (first.data(PARTS).lead, first.data(PARTS).whose) == (case.id, case.counting_assessor())
    assert first.data().startswith(f"{case.id} {case.counting_assessor()} No")


def test_behind_a_score_of_a_filter_are_the_judgements_of_its_cases(page: DrilldownPage, filled: Context) -> None:
    where = {"custody": ["yes"]}
    page.show_behind(("criterion", "2.1"), "sample", None, where)
    said = child(page, QLabel, "behindScore").text()
    assert said.startswith(
        "Custody: yes \N{MIDDLE DOT} 10 of the 38 cases of the sample, 10 complete. The sample scores 74%"
    )
    cases = {case.id for case in filled.session.sample() if case.counting_facts().get("custody_phase") == "yes"}
    shown = set()
    for each in filter(None, questions(page)):
        page.tree.expand(row_of(page, each))
        shown |= {case for case, _ in judgements(page, row_of(page, each))}
    assert shown == cases
    state = page.save_state()
    page.show_behind(("criterion", "2.1"), "sample", None)
    page.restore_state(state)
    filled.bus.announce(reopen_case(filled.session, "BRO-001"))
    assert page.save_state()["where"] == where


def test_questions_of_a_filter_that_few_children_have_are_left_out(page: DrilldownPage) -> None:
    page.show_behind(("criterion", "1.1"), "sample", None)
    every = set(questions(page))
    page.show_behind(("criterion", "1.1"), "sample", None, {"custody": ["yes"]})
    assert set(questions(page)) < every
    page.show_behind(("criterion", "1.1"), "sample", None, {"ethnic_group": ["Mixed"]})
    assert page.model.rowCount() == 0


def test_the_headings_of_numbers_end_where_the_numbers_do(page: DrilldownPage) -> None:
    headings = [page.model.headerData(column, Qt.Orientation.Horizontal) for column in range(1, 5)]
    assert headings == ["Score", "Yes", "No", "N/A"]


@pytest.mark.usefixtures("large_text")
def test_the_arrow_of_a_question_grows_with_the_text(page: DrilldownPage) -> None:
    tree = page.tree
    row = next(index for index in (page.model.index(at, 0) for at in range(9)) if page.model.hasChildren(index))
    tree.setCurrentIndex(page.model.index(page.model.rowCount() - 1, 0))
    tree.scrollTo(row, tree.ScrollHint.PositionAtTop)
    rect = tree.visualRect(row)
    beside = QRect(0, rect.top(), tree.indentation(), row_height(tree.font()))
    picture = tree.viewport().grab(beside).toImage()
    ground = picture.pixel(0, 0)
    inked = [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in range(picture.height()))]
    high = [y for y in range(picture.height()) if any(picture.pixel(x, y) != ground for x in range(picture.width()))]
    assert max(high) - min(high) >= tick_side(tree.font()) // 3
    assert max(inked) < tree.indentation()


class Drawn:
    """The texts that the rows of the tree paint, each with its weight and its place."""

    def __init__(self, page: DrilldownPage, monkeypatch: pytest.MonkeyPatch) -> None:
        self.texts: list[tuple[str, Weight, QRect]] = []
        draw = TextPainter.draw

        def noted(
            text_painter: TextPainter,
            painter: QPainter,
            rect: QRect,
            text: str,
            colour: str,
            *,
            weight: Weight = "plain",
            right: bool = False,
        ) -> None:
            self.texts.append((text, weight, QRect(rect)))
            draw(text_painter, painter, rect, text, colour, weight=weight, right=right)

        monkeypatch.setattr(TextPainter, "draw", noted)
        page.tree.viewport().grab()


def test_no_hyphen_is_as_wide_as_a_figure_and_the_answers_are_in_a_column(
    page: DrilldownPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.tree.expand(page.model.index(0, 0))
    drawn = Drawn(page, monkeypatch).texts
    assert any("BRO-" in text for text, _, _ in drawn)
    assert not [text for text, weight, _ in drawn if "-" in text and "figures" in weight]
    assert not page.tree.font().isFeatureSet(QFont.Tag("tnum"))
    answers = {rect.left() for text, _, rect in drawn if text in ("Yes", "No")}
    assert len(answers) == 1


@pytest.mark.parametrize("tab", ["sample", "case"])
def test_the_selected_row_has_a_mark_at_its_left_end_in_both_tabs(
    tab: str, page: DrilldownPage, dressed: Callable[[], None]
) -> None:
    dressed()
    page.show_behind(("criterion", "1.1"), "case" if tab == "case" else "sample", ("BRO-001", "LI"))
    focus_page(page)
    rect = page.tree.visualRect(page.tree.currentIndex())
    picture = page.tree.viewport().grab().toImage()
    accent = QColor(scheme_of(page.tree.palette()).accent)
    inked = [x for x in range(picture.width()) if picture.pixelColor(x, rect.center().y()) == accent]
    assert inked == list(range(BAR))


def test_judgements_of_a_case_begin_below_their_heading(page: DrilldownPage, monkeypatch: pytest.MonkeyPatch) -> None:
    page.show_behind(("criterion", "1.1"), "case", ("BRO-001", "LI"))
    drawn = Drawn(page, monkeypatch).texts
    assert min(rect.left() for _, _, rect in drawn) == CELL
