"""A word whose first letter answers the last row of a page goes on on another page, and is one word there too."""

from __future__ import annotations

from unicodedata import normalize

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel
from pytestqt.qtbot import QtBot

from app.commands.answering import record_fact, record_judgement, record_rating
from tests.ui.acting import child, click, keys_at, press
from tests.ui.assess.conftest import open_page
from tests.ui.assess.test_rhythm import answers, go_to, held_word, hold, note, offered_note, page, type_keys
from tests.ui.assess.test_words_elsewhere import WORDS, recorded
from ui.assess.page import AssessPage
from ui.assess.ratings.model import ITEM
from ui.context import Context

__all__ = ["page"]  # a fixture
LAST = "2.3.13"


@pytest.fixture
def nearly(filled: Context, qtbot: QtBot) -> AssessPage:
    """BRO-002 of the reference inspection, in which all is answered and rated but what a test clears."""
    return open_page(filled, qtbot, "BRO-002", "facts")


def clear_last_fact(page: AssessPage) -> str:
    """Clear the last fact and open it; return its id."""
    assert page.form is not None
    session = page.form.session
    fact = session.framework.facts[-1].id
    page._context.bus.announce(
        record_fact(session, case_id=page.form.case_id, fact=fact, value="clear", assessor=page.form.assessor)
    )
    page.go_to("facts", fact)
    page.facts.list.setFocus()
    return fact


def clear_last_rating(page: AssessPage) -> tuple[str, str]:
    """Clear the last rating and choose its cell; return its stage and item."""
    assert page.form is not None
    page.go_to("ratings")
    stage, item = page.pages.ratings._cells()[-1].data(ITEM)
    page._context.bus.announce(
        record_rating(page.form.session, case_id=page.form.case_id, stage=stage, item=item, value=None)
    )
    page.go_to("facts")
    page.go_to("ratings", f"{stage}/{item}")
    page.pages.ratings.table.setFocus()
    return stage, item


def clear_last_question(page: AssessPage) -> str:
    """Clear the last question that is asked, and open it; return its id."""
    assert page.form is not None
    form = page.form
    question = [each for each in form.session.framework.in_order if form.judgement(each.id).answer is not None][-1]
    page._context.bus.announce(
        record_judgement(
            form.session, case_id=form.case_id, question=question.id, answer="clear", assessor=form.assessor
        )
    )
    go_to(page, question.id)
    return question.id


@pytest.mark.parametrize("words", ["No evidence seen", "yes, but late", "Nay", "no access to this"])
def test_a_word_that_begins_on_the_last_fact_records_nothing(nearly: AssessPage, words: str) -> None:
    fact = clear_last_fact(nearly)
    before = recorded(nearly)
    type_keys(nearly, words)
    assert recorded(nearly) == before
    assert (nearly.pages.shown, nearly.facts.fact) == ("facts", fact)
    assert held_word(nearly) == words
    assert child(nearly, QLabel, "heldWordText").text().startswith("A fact has no note")


def test_the_first_key_of_a_word_on_the_last_fact_is_restored_by_escape(nearly: AssessPage) -> None:
    fact = clear_last_fact(nearly)
    type_keys(nearly, "n")
    onward = nearly.pages.shown
    type_keys(nearly, "m")
    assert recorded(nearly)[0][fact] is None  # the facts
    press(keys_at(nearly), Qt.Key.Key_Escape)
    assert recorded(nearly)[0][fact] == "no"
    assert onward == nearly.pages.shown != "facts"
    assert held_word(nearly) == ""


def test_a_word_that_begins_on_the_last_fact_ends_with_enter(nearly: AssessPage) -> None:
    fact = clear_last_fact(nearly)
    type_keys(nearly, "Not seen")
    press(keys_at(nearly), Qt.Key.Key_Return)
    assert keys_at(nearly) is nearly.facts.list
    assert (held_word(nearly), nearly.facts.fact) == ("", fact)
    type_keys(nearly, "y")
    assert recorded(nearly)[0][fact] == "yes"


def allowed_digit(page: AssessPage, item: str) -> int:
    """A value that may be recorded as this rating."""
    assert page.form is not None
    return max(page.form.session.framework.asset.allowed_scores(item) or (), default=0)


@pytest.mark.parametrize("rest", [" visits missed", " 11 letters", "th seen in May", ", of them"])
def test_a_word_that_begins_on_the_last_rating_records_nothing(nearly: AssessPage, rest: str) -> None:
    place = clear_last_rating(nearly)
    before, digit = recorded(nearly), allowed_digit(nearly, place[1])
    words = f"{digit}{rest}"
    type_keys(nearly, words[0])
    assert nearly.pages.shown != "ratings"
    type_keys(nearly, rest)
    assert recorded(nearly) == before
    assert (nearly.pages.shown, nearly.pages.ratings.table.currentIndex().data(ITEM)) == ("ratings", place)
    assert held_word(nearly) == words


@pytest.mark.parametrize("words", ["No evidence seen", "A new worker", "yes, but late"])
def test_a_word_that_begins_on_the_last_question_is_offered_as_its_note(nearly: AssessPage, words: str) -> None:
    question = clear_last_question(nearly)
    before, had = recorded(nearly), note(nearly, question)
    type_keys(nearly, words)
    assert recorded(nearly) == before
    assert nearly.questions.question == question
    assert offered_note(nearly).startswith(f"Was that a note? Enter puts it on {question}")
    press(keys_at(nearly), Qt.Key.Key_Return)
    assert note(nearly, question) == "\n".join(filter(None, (had, words)))


def test_escape_restores_the_last_answer_and_goes_back_to_the_review(nearly: AssessPage) -> None:
    question = clear_last_question(nearly)
    type_keys(nearly, "n")
    assert nearly.pages.shown == "review"
    type_keys(nearly, "m")
    assert question not in answers(nearly)
    press(keys_at(nearly), Qt.Key.Key_Escape)
    assert answers(nearly)[question] == "no"
    assert nearly.pages.shown == "review"


def test_a_rhythm_over_the_end_of_the_facts_stays(nearly: AssessPage) -> None:
    fact = clear_last_fact(nearly)
    clear_last_rating(nearly)
    nearly.go_to("facts", fact)
    nearly.facts.list.setFocus()
    type_keys(nearly, "nyn")
    assert nearly.pages.shown == "ratings"
    assert recorded(nearly)[0][fact] == "no"
    assert held_word(nearly) == ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_F5])
def test_a_key_that_turns_the_page_ends_a_word(nearly: AssessPage, key: Qt.Key) -> None:
    question = clear_last_question(nearly)
    go_to(nearly, "1.1.06")
    before = answers(nearly)
    type_keys(nearly, "n")
    control = Qt.KeyboardModifier.ControlModifier
    press(keys_at(nearly), key, control if key == Qt.Key.Key_Right else Qt.KeyboardModifier.NoModifier)
    type_keys(nearly, "o")
    assert answers(nearly) == before | {"1.1.06": "no"}
    assert question not in answers(nearly)


@pytest.mark.parametrize("words", WORDS)
def test_the_rest_of_a_phrase_on_a_fact_answers_nothing_after_any_pause(page: AssessPage, words: str) -> None:
    page.go_to("facts", "custody_phase")
    page.facts.list.setFocus()
    before = recorded(page)
    first, rest = words.split(" ", 1)
    type_keys(page, first + " ")
    type_keys(page, rest[:1])
    page.pages.leave_words()  # as after a pause
    type_keys(page, rest[1:] + " nyn 123")
    assert recorded(page) == before
    assert held_word(page) == f"{words} nyn 123"


@pytest.mark.parametrize("words", ["Seen 3 times", "No 2 visits", "3 visits and 2 letters"])
def test_the_rest_of_a_phrase_on_a_rating_rates_nothing_after_any_pause(page: AssessPage, words: str) -> None:
    page.go_to("ratings")
    page.pages.ratings.table.setFocus()
    before = recorded(page)
    type_keys(page, words)
    page.pages.leave_words()  # as after a pause
    type_keys(page, " 2 1")
    assert recorded(page) == before
    assert held_word(page) == f"{words} 2 1"


def test_a_reason_ticked_by_mouse_ends_a_word_and_stays(page: AssessPage) -> None:
    go_to(page, "1.1.06")
    type_keys(page, "nr")
    click(child(page, QCheckBox, "reason1"))
    type_keys(page, "o")
    assert page.form is not None
    assert answers(page) == {"1.1.06": "no"}
    assert len(page.form.judgement("1.1.06").reasons) == 1
    assert page.questions.editor.note.toPlainText() == "o"


def test_a_held_digit_on_the_last_rating_writes_nothing_on_the_next_page(nearly: AssessPage) -> None:
    clear_last_question(nearly)
    stage, item = clear_last_rating(nearly)
    digit = allowed_digit(nearly, item)
    hold(nearly, Qt.Key(Qt.Key.Key_0 + digit), times=30)
    assert nearly.form is not None
    assert nearly.form.case.ratings[stage, item] == digit
    assert nearly.pages.shown not in ("ratings", "facts")
    assert held_word(nearly) == offered_note(nearly) == ""


def type_accented(page: AssessPage, dead: Qt.Key, letter: str) -> None:
    """Press a key for an accent, then a letter, as a list gets them: the system makes no one letter of them there."""
    for key in (dead, Qt.Key.Key_Shift)[: 1 + letter.isupper()]:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(keys_at(page), QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
    type_keys(page, letter)


@pytest.mark.parametrize(
    ("dead", "word"),
    [
        (Qt.Key.Key_Dead_Circumflex, "ŵyr hen"),
        (Qt.Key.Key_Dead_Circumflex, "Ŷ"),
        (Qt.Key.Key_Dead_Acute, "átal"),
        (Qt.Key.Key_Dead_Diaeresis, "ïaith"),
        (Qt.Key.Key_Dead_Tilde, "ñ"),
    ],
)
def test_a_word_on_a_list_keeps_its_accents(page: AssessPage, dead: Qt.Key, word: str) -> None:
    go_to(page, "1.2.06")
    type_accented(page, dead, normalize("NFD", word[0])[0])
    type_keys(page, word[1:])
    assert answers(page) == {}
    assert page.questions.editor.note.toPlainText() == word


def test_an_accent_is_kept_on_the_ratings_and_the_reasons_too(page: AssessPage) -> None:
    page.go_to("ratings")
    page.pages.ratings.table.setFocus()
    type_accented(page, Qt.Key.Key_Dead_Circumflex, "w")
    assert held_word(page) == "ŵ"
    go_to(page, "1.1.06")
    type_keys(page, "nr")
    page.pages.leave_words()  # as after a pause
    type_accented(page, Qt.Key.Key_Dead_Acute, "a")
    assert answers(page) == {"1.1.06": "no"}
    assert page.questions.editor.note.toPlainText() == "á"


def test_shift_for_a_capital_does_not_end_a_word_on_the_ratings(page: AssessPage) -> None:
    page.go_to("ratings")
    page.pages.ratings.table.setFocus()
    before = recorded(page)
    type_keys(page, "2 ")
    press(keys_at(page), Qt.Key.Key_Shift)
    type_keys(page, "Visits")
    assert recorded(page) == before
    assert held_word(page) == "2 Visits"
