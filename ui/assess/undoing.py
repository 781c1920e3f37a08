"""Undo and redo a change in the open case, show its place, and announce it."""

from __future__ import annotations

from collections.abc import Callable

from app.commands.answering import CLEAR, record_fact, record_judgement, record_rating
from app.commands.undoing import Undone
from app.errors import AbovelineError
from app.records.fact import FACT
from app.records.judgement import JUDGEMENT
from app.records.key import RecordKey
from app.records.registry import kind_of
from ui.assess.case_controller import CaseController
from ui.assess.case_navigation import GoTo
from ui.assess.changed_answers import answer_in, item_name, value_word
from ui.assess.form_pages import FormPages
from ui.assess.history.labels import change_in_words
from ui.assess.labels import in_short, translate
from ui.assess.next_step import told_of_hidden
from ui.language.messages import translated


def undo_or_redo(command: Callable[..., Undone], controller: CaseController, pages: FormPages, go_to: GoTo) -> str:
    """Run undo or redo on the open case, go to where the change was, and return what to say of it."""
    assert controller.form is not None  # noqa: S101 - what is taken back is of the case that is open
    try:
        done = command(controller.context.session, case_id=controller.form.case_id)
    except AbovelineError as trouble:
        return translated(trouble.message)
    controller.context.bus.announce(done.changes)
    if pages.interviewing:
        pages.interview.show_key(done.key)
        if JUDGEMENT.matches(done.key) and not pages.interview.shows_answers:
            # The whole sentence would show an answer.
            return translate("assess", "Taken back or put back: {question}.").format(question=done.key.item)
    elif where := pages.page_of(done.key):
        go_to(*where)
    told = in_short(" ".join([_what_changed(controller, done), *map(translated, done.passed_over)]))
    return " ".join(filter(None, (told, told_of_hidden(controller.form, done.changes))))


def answer_again(key: RecordKey, first: object, controller: CaseController, pages: FormPages, go_to: GoTo) -> str:
    """Record an answer again that was replaced, go to its place, and return what to say of it.

    Undo would take back the newest change of the record, which may be a note that was typed since.

    Args:
        key: The key of the answer, the fact or the rating.
        first: The value of the record that had the answer.
        controller: The controller of the open case.
        pages: The pages of the form.
        go_to: Shows a place of the form.
    """
    session, answer = controller.context.session, answer_in(first)
    if JUDGEMENT.matches(key):
        done = controller.record(record_judgement, question=key.item, answer=answer or CLEAR)
    elif FACT.matches(key):
        done = controller.record(record_fact, fact=key.item, value=answer or CLEAR)
    else:
        stage, item = key.item.split("/", 1)
        done = controller.execute(record_rating, case_id=key.case_id, stage=stage, item=item, value=answer)
    if not done:
        return ""
    if pages.interviewing:
        pages.interview.show_key(key)
    elif where := pages.page_of(key):
        go_to(*where)
    text = translate("assess", "{item} is again: {answer}.")
    return text.format(item=item_name(session, key), answer=value_word(session, key, first))


def _what_changed(controller: CaseController, done: Undone) -> str:
    """Return what undo or redo did, in the words that the history has for it."""
    session, key = controller.context.session, done.key
    name = translated(kind_of(key).full_name_of(session.framework, key))
    before, after = done.changes.before.get(key), session.value(key)
    change = change_in_words(session.framework, key, [before], after)
    words = (
        translate("assess", "Undone in {case}: {name}: {change}.")
        if done.act == "undo"
        else translate("assess", "Redone in {case}: {name}: {change}.")
    )
    return words.format(case=key.case_id, name=name, change=change)
