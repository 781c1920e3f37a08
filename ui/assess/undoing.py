"""Undo and redo a change in the open case, show its place, and announce it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any, Protocol

from app.commands.answering import CLEAR, record_fact, record_judgement, record_profile, record_rating
from app.commands.flagging import record_flag
from app.commands.undoing import Undone, redo, undo
from app.errors import AbovelineError
from app.records.change_reason import CHANGE_REASON
from app.records.fact import FACT
from app.records.flag import FLAG, Flag
from app.records.judgement import JUDGEMENT
from app.records.key import RecordKey
from app.records.profile import PROFILE
from app.records.rating import rating_place
from app.records.registry import describe, kind_of
from app.session.changes import Changes
from ui.assess.case_controller import CaseController
from ui.assess.case_navigation import GoTo
from ui.assess.changes.changed_answers import answer_in, item_name, value_word, with_case
from ui.assess.form_pages import FormPages
from ui.assess.held_word import HeldWord
from ui.assess.history.labels import change_in_words, from_to
from ui.assess.labels import in_short, translate
from ui.assess.next_step import told_of_hidden
from ui.language.messages import translated


class Page(Protocol):
    """The page of a case, as far as undo needs it."""

    def commit_drafts(self) -> bool:
        """Record typed texts as leaving their fields does, and return False if they could not be saved."""
        ...

    def go_to(self, page: str, item: str | None = None) -> bool:
        """Show a page of the form and an item on it, and return False if a typed text could not be saved."""
        ...

    def show_status(self, text: str) -> None:
        """Show a sentence in the status line."""
        ...


class CaseUndo:
    """Undoes and redoes changes in the open case.

    Args:
        controller: The controller of the open case.
        pages: The pages of the form.
        page: The page of the case.
        held_word: Shows words that were typed where there is no note.

    Attributes:
        quiet: Whether undo itself reports the change under way, so that no other notice should report it.
    """

    def __init__(self, controller: CaseController, pages: FormPages, page: Page, held_word: HeldWord) -> None:
        self._controller = controller
        self._pages = pages
        self._page = page
        self._held_word = held_word
        self.quiet = False

    def undo(self) -> None:
        """Decline the word that is offered as a note or held, else undo and describe the newest change in this case."""
        if not (self._held_word.decline() or self._pages.decline_offer()):
            self._reverse(undo)

    def redo(self) -> None:
        """Redo the change that was undone last."""
        self._reverse(redo)

    def undo_change(self, key: RecordKey, first: object) -> None:
        """Record the answer again that a change replaced. The change may not be the newest."""
        if self._controller.form is not None and self._page.commit_drafts():
            self._run(partial(_answer_again, key, first), quiet=True)
        self._pages.take_focus()

    def undo_aside(self, key: RecordKey, first: object) -> str:
        """Record an answer again while another page than that of the case is shown, and return a sentence on it."""
        self.quiet = True
        try:
            return _answer_again(key, first, self._controller, self._pages, None)
        finally:
            self.quiet = False

    def _reverse(self, command: Callable[..., Undone]) -> None:
        if self._controller.form is not None and self._page.commit_drafts():
            self._run(partial(_undo_or_redo, command), quiet=command is undo)

    def _run(self, act: Callable[..., str], *, quiet: bool) -> None:
        """Undo or redo. The sentence that `act` returns says what it changed, so the notice adds nothing if `quiet`."""
        # A letter whose answer may just have been undone begins no word, which would take back an older answer.
        self._pages.leave_words()
        self.quiet = quiet
        try:
            told = act(self._controller, self._pages, self._page.go_to)
        finally:
            self.quiet = False
        self._page.show_status(told)


def _undo_or_redo(command: Callable[..., Undone], controller: CaseController, pages: FormPages, go_to: GoTo) -> str:
    """Run undo or redo on the open case, go to where the change was, and return what to say of it."""
    assert controller.form is not None  # noqa: S101 - what is taken back is of the case that is open
    try:
        done = command(controller.context.session, case_id=controller.form.case_id)
    except AbovelineError as trouble:
        return translated(trouble.message)
    controller.context.bus.announce(done.changes)
    if pages.interviewing:
        pages.interview.show_key(done.key)
        if kind_of(done.key) in (JUDGEMENT, CHANGE_REASON) and not pages.interview.shows_answers:
            # The whole sentence would show an answer, or what changed one.
            name = translated(kind_of(done.key).name_of(controller.context.session.framework, done.key))
            return translate("assess", "Taken back or put back: {question}.").format(question=name)
    elif where := pages.page_of(done.key):
        go_to(*where)
    told = in_short(" ".join([_what_changed(controller, done), *map(translated, done.passed_over)]))
    return " ".join(filter(None, (told, told_of_hidden(controller.form, done.changes))))


def _answer_again(
    key: RecordKey, first: object, controller: CaseController, pages: FormPages, go_to: GoTo | None
) -> str:
    """Record an answer again that was replaced, go to its place, and return what to say of it.

    Undo would take back the newest change of the record, which may be a note that was typed since.

    Args:
        key: The key of the record.
        first: The value of the record that had the answer.
        controller: The controller of the open case.
        pages: The pages of the form.
        go_to: Shows a place of the form; None while another page is shown.
    """
    session = controller.context.session
    first = _with_text_typed_since(first, session.value(key))
    command, arguments = _recording(key, first)
    done = controller.execute(command, case_id=key.case_id, **arguments)
    if not done:
        return ""
    text = translate("assess", "{item} is again: {answer}.")
    text = text.format(item=item_name(session, key), answer=value_word(session, key, first))
    form = controller.form
    if go_to is None or form is None or key.case_id != form.case_id or key.owner not in ("", form.assessor):
        return with_case(key, text)
    if pages.interviewing:
        pages.interview.show_key(key)
    elif where := pages.page_of(key):
        go_to(*where)
    return text


def _with_text_typed_since(first: object, now: object) -> object:
    """Return the value to record again: a flag that is settled or open again keeps the text that it has by now."""
    if isinstance(first, Flag) and isinstance(now, Flag) and first.settled != now.settled and now.text.strip():
        return replace(first, text=now.text)
    return first


def _recording(key: RecordKey, first: object) -> tuple[Callable[..., Changes], dict[str, Any]]:
    """Return the command that records an answer, a level or a flag again, and its arguments besides the case."""
    answer = answer_in(first)
    if JUDGEMENT.matches(key):
        return record_judgement, {"question": key.item, "answer": answer or CLEAR, "assessor": key.owner}
    if FACT.matches(key):
        return record_fact, {"fact": key.item, "value": answer or CLEAR, "assessor": key.owner}
    if PROFILE.matches(key):
        return record_profile, {"field": key.item, "value": answer}
    if isinstance(first, Flag):
        parts = {"kind": first.kind, "question": first.question, "text": first.text, "settled": first.settled}
        return record_flag, parts | {"assessor": key.owner}
    stage, item = rating_place(key.item)
    return record_rating, {"stage": stage, "item": item, "value": answer}


def _what_changed(controller: CaseController, done: Undone) -> str:
    """Return what undo or redo did, in the words that the history has for it."""
    session, key = controller.context.session, done.key
    name = translated(kind_of(key).full_name_of(session.framework, key))
    before, after = done.changes.before.get(key), session.value(key)
    if FLAG.matches(key):
        # The words of the history name the flag, as its name does here.
        change = from_to(*(translated(describe(session.framework, key, value)) for value in (before, after)))
    else:
        change = change_in_words(session.framework, key, [before], after)
    words = (
        translate("assess", "Undone in {case}: {name}: {change}.")
        if done.act == "undo"
        else translate("assess", "Redone in {case}: {name}: {change}.")
    )
    return words.format(case=key.case_id, name=name, change=change)
