"""Undo and redo a change in the open case, show its place, and announce it."""

from __future__ import annotations

from collections.abc import Callable

from app.commands.undoing import Undone
from app.errors import AbovelineError
from app.records.judgement import JUDGEMENT
from app.records.registry import kind_of
from ui.assess.case_controller import CaseController
from ui.assess.case_navigation import GoTo
from ui.assess.form_pages import FormPages
from ui.assess.history.labels import change_in_words
from ui.assess.labels import in_short, translate
from ui.assess.next_step import told_of_hidden
from ui.language.messages import translated


def undo_or_redo(command: Callable[..., Undone], desk: CaseController, pages: FormPages, go_to: GoTo) -> str:
    """Run undo or redo on the open case, go to where the change was, and return what to say of it."""
    assert desk.form is not None  # noqa: S101 - what is taken back is of the case that is open
    try:
        done = command(desk.context.session, case_id=desk.form.case_id)
    except AbovelineError as trouble:
        return translated(trouble.message)
    desk.context.bus.announce(done.changes)
    if pages.interviewing:
        pages.interview.show_key(done.key)
        if JUDGEMENT.matches(done.key) and not pages.interview.shows_answers:
            # The whole sentence would show an answer.
            return translate("assess", "Taken back or put back: {question}.").format(question=done.key.item)
    elif where := pages.page_of(done.key):
        go_to(*where)
    told = in_short(" ".join([_what_changed(desk, done), *map(translated, done.passed_over)]))
    return " ".join(filter(None, (told, told_of_hidden(desk.form, done.changes))))


def _what_changed(desk: CaseController, done: Undone) -> str:
    """Return what undo or redo did, in the words that the history has for it."""
    session, key = desk.context.session, done.key
    name = translated(kind_of(key).full_name_of(session.framework, key))
    before, after = done.changes.before.get(key), session.value(key)
    change = change_in_words(session.framework, key, [before], after)
    words = (
        translate("assess", "Undone in {case}: {name}: {change}.")
        if done.act == "undo"
        else translate("assess", "Redone in {case}: {name}: {change}.")
    )
    return words.format(case=key.case_id, name=name, change=change)
