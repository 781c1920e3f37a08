"""What there is to ask at the table: what is flagged, what is open, what was looked up; never an answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from app.framework.applicability import Applicability
from app.framework.model import Question
from app.records.flag import FLAGS, Flag, FlagKind
from ui.assess.case_form import CaseForm
from ui.assess.labels import translate, waits_for
from ui.language.labels import flag_word
from ui.widgets.lines import Line

_ASKED: tuple[FlagKind, ...] = ("ask", "check")
_CASE = "case/"


@dataclass(slots=True)
class Talk:
    """What an interview has been through: `touched` was typed in, `done` was said to be done or settled or answered,
    `added` was looked up. Each holds keys of the list: questions' ids, and the case's own flags (`case_key`)."""

    touched: set[str] = field(default_factory=set)
    done: set[str] = field(default_factory=set)
    added: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, place: Mapping[str, Any]) -> Talk:
        """What an interview had been through when it was interrupted."""
        return cls(**{each.name: set(place.get(each.name, ())) for each in fields(cls)})

    def as_place(self) -> dict[str, list[str]]:
        """The same as plain data."""
        return {each.name: sorted(getattr(self, each.name)) for each in fields(self)}

    def stays(self, key: str) -> bool:
        """Whether a line stays in the list though nothing is open there any more."""
        return key in self.touched or key in self.done


def case_key(kind: FlagKind) -> str:
    """The key of the case's own flag of a kind."""
    return f"{_CASE}{kind}"


def flag_of_case(key: str) -> FlagKind | None:
    """The kind of the case's own flag that a key stands for; None where it stands for a question."""
    kind = key.removeprefix(_CASE)
    return next((each for each in FLAGS if each == kind), None) if key.startswith(_CASE) else None


def flags_on(form: CaseForm, question: str) -> list[Flag]:
    """The flags to ask about or to check, settled or not, on a question; with none given, on the case."""
    flags = form.case.flags_of(form.assessor)
    return [flags[question, kind] for kind in _ASKED if (question, kind) in flags]


def wording(form: CaseForm, question: Question) -> str:
    """What is asked, in words that stand alone: with the heading of its group where it is a row of one."""
    title = next((group.title for group in form.session.framework.groups if group.id == question.group), "")
    return f"{title}: {question.text}" if title else question.text


def rows(form: CaseForm, talk: Talk) -> list[Line]:
    """The list: what is flagged to ask, what to check in the file, what is open set by set, what was looked up.

    A line that is done keeps its place, with a word that says so.
    """
    found: list[Line] = []
    listed: set[str] = set()
    for kind in _ASKED:
        _under(found, f"/{kind}", flag_word(kind), list(_flagged(form, talk, kind, listed)))
    for each in form.session.framework.question_sets:
        lines = list(_open(form, talk, each.id, listed))
        _under(found, f"/{each.id}", translate("assess", "Open: {set}").format(set=each.title), lines)
    added = [q for q in _asked(form) if q.id in talk.added and q.id not in listed]
    lines = [_line(form, talk, question) for question in added]
    lines += [
        _case_line(form, talk, kind) for kind in FLAGS if case_key(kind) in talk.added and case_key(kind) not in listed
    ]
    _under(found, "/added", translate("assess", "Also"), lines)
    return found


def found_rows(form: CaseForm, talk: Talk, wanted: str) -> list[Line]:
    """The questions of the form, asked or pending, whose number begins with `wanted` or that have all its words."""
    words = wanted.casefold().split()
    lines = []
    for question in _asked(form):
        text = wording(form, question).casefold()
        if question.id.startswith(wanted.strip()) or all(word in text for word in words):
            lines.append(_line(form, talk, question))
    return lines


def _asked(form: CaseForm) -> Iterator[Question]:
    for each in form.session.framework.question_sets:
        for question in form.questions(each.id):
            if form.statuses[question.id] is not Applicability.HIDDEN:
                yield question


def _under(found: list[Line], key: str, title: str, lines: list[Line]) -> None:
    if lines:
        found += [Line("heading", key, title), *lines]


def _flagged(form: CaseForm, talk: Talk, kind: FlagKind, listed: set[str]) -> Iterator[Line]:
    flags = form.case.flags_of(form.assessor)

    def wanted(question: str, key: str) -> bool:
        flag = flags.get((question, kind))
        return flag is not None and key not in listed and (not flag.settled or talk.stays(key))

    if wanted("", case_key(kind)):
        listed.add(case_key(kind))
        yield _case_line(form, talk, kind)
    for question in _asked(form):
        if wanted(question.id, question.id):
            listed.add(question.id)
            yield _line(form, talk, question)


def _open(form: CaseForm, talk: Talk, question_set: str, listed: set[str]) -> Iterator[Line]:
    board = form.board
    for question in form.questions(question_set):
        status = board.statuses[question.id]
        is_open = status is Applicability.PENDING or (
            status is Applicability.APPLIES and board.answers.get(question.id) is None
        )
        stays = talk.stays(question.id) and question.id not in talk.added and status is not Applicability.HIDDEN
        if question.id not in listed and (is_open or stays):
            listed.add(question.id)
            yield _line(form, talk, question)


def _line(form: CaseForm, talk: Talk, question: Question) -> Line:
    """The line of a question: its flags' texts under it, or what it waits for; nothing of its answer."""
    flags = flags_on(form, question.id)
    texts = [flag.text for flag in flags if flag.text]
    waits = not texts and form.statuses[question.id] is Applicability.PENDING
    if waits:
        texts = [waits_for(form.session.framework, form.why(question))]
    return Line(
        "item",
        question.id,
        wording(form, question),
        question.id,
        shown=_word(talk, question.id, flags),
        remark="\n".join(texts),
        waits=waits,
    )


def _case_line(form: CaseForm, talk: Talk, kind: FlagKind) -> Line:
    flag = form.case.flags_of(form.assessor).get(("", kind))
    title = translate("assess", "The case as a whole") if kind in _ASKED else flag_word(kind)
    shown = _word(talk, case_key(kind), [flag] if flag and kind in _ASKED else [])
    return Line("item", case_key(kind), title, shown=shown, remark=flag.text if flag else "")


def _word(talk: Talk, key: str, flags: list[Flag]) -> str:
    """What a line that is done says of itself; empty while it is not."""
    if not talk.stays(key):
        return ""
    waiting = any(not flag.settled for flag in flags)
    if flags and not waiting:
        return translate("assess", "Settled")
    if key in talk.touched:
        return translate("assess", "Noted, flag open") if waiting else translate("assess", "Noted")
    return translate("assess", "Asked, flag open") if waiting else translate("assess", "Asked")
