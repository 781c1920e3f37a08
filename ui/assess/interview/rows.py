"""Build the question list of an interview: flagged, open and looked-up questions, without their answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from app.framework.applicability import Applicability
from app.framework.model import Question
from app.records.flag import FLAGS, Flag, FlagKind
from app.text import fold
from ui.assess.case_form import CaseForm
from ui.assess.labels import translate, waits_for
from ui.language.labels import flag_word
from ui.widgets.lists.lines import Line

_INTERVIEW_KINDS: tuple[FlagKind, ...] = ("ask", "check")
_CASE = "case/"


@dataclass(slots=True)
class InterviewProgress:
    """The progress of an interview, as sets of list keys: question ids, and case flags (`case_key`).

    Attributes:
        touched: lines whose note or evidence was edited.
        done: lines that were marked as done, settled or answered.
        added: lines that were looked up.
    """

    touched: set[str] = field(default_factory=set)
    done: set[str] = field(default_factory=set)
    added: set[str] = field(default_factory=set)

    @classmethod
    def from_state(cls, place: Mapping[str, Any]) -> InterviewProgress:
        """Return the progress saved in `place`."""
        return cls(**{each.name: set(place.get(each.name, ())) for each in fields(cls)})

    def to_state(self) -> dict[str, list[str]]:
        """Return the progress as plain data."""
        return {each.name: sorted(getattr(self, each.name)) for each in fields(self)}

    def keeps_listed(self, key: str) -> bool:
        """Return whether a line stays in the list although nothing on it is open any more."""
        return key in self.touched or key in self.done


def case_key(kind: FlagKind) -> str:
    """Return the list key of a flag on the case as a whole."""
    return f"{_CASE}{kind}"


def flag_of_case(key: str) -> FlagKind | None:
    """Return the flag kind of a list key for a case flag, or None if the key is a question's."""
    kind = key.removeprefix(_CASE)
    return next((each for each in FLAGS if each == kind), None) if key.startswith(_CASE) else None


def flags_on(form: CaseForm, question: str) -> list[Flag]:
    """Return the ask and check flags on a question, or on the case if `question` is empty, settled or not."""
    flags = form.case.flags_of(form.assessor)
    return [flags[question, kind] for kind in _INTERVIEW_KINDS if (question, kind) in flags]


def wording(form: CaseForm, question: Question) -> str:
    """Return a question's wording, with the heading of its group if it is a row of a grid."""
    return form.session.framework.wording(question)


def rows(form: CaseForm, progress: InterviewProgress) -> list[Line]:
    """Return the lines of the list: ask flags, check flags, open questions by set, then looked-up lines.

    A line that is done keeps its place and says that it is done.
    """
    found: list[Line] = []
    listed: set[str] = set()
    for kind in _INTERVIEW_KINDS:
        _add_group(found, f"/{kind}", flag_word(kind), list(_flagged_lines(form, progress, kind, listed)))
    for each in form.session.framework.question_sets:
        lines = list(_open_lines(form, progress, each.id, listed))
        _add_group(found, f"/{each.id}", translate("assess", "Open questions in {set}").format(set=each.title), lines)
    added = [q for q in _visible_questions(form) if q.id in progress.added and q.id not in listed]
    lines = [_line(form, progress, question) for question in added]
    lines += [
        _case_line(form, progress, kind)
        for kind in FLAGS
        if case_key(kind) in progress.added and case_key(kind) not in listed
    ]
    _add_group(found, "/added", translate("assess", "Added during the interview"), lines)
    return found


def found_rows(form: CaseForm, progress: InterviewProgress, wanted: str) -> list[Line]:
    """Return the visible questions whose number begins with `wanted` or whose wording has all its words."""
    words = fold(wanted).split()
    lines = []
    for question in _visible_questions(form):
        text = fold(wording(form, question))
        if question.id.startswith(wanted.strip()) or all(word in text for word in words):
            lines.append(_line(form, progress, question))
    return lines


def _visible_questions(form: CaseForm) -> Iterator[Question]:
    for each in form.session.framework.question_sets:
        for question in form.questions(each.id):
            if form.statuses[question.id] is not Applicability.HIDDEN:
                yield question


def _add_group(found: list[Line], key: str, title: str, lines: list[Line]) -> None:
    if lines:
        found += [Line("heading", key, title), *lines]


def _flagged_lines(form: CaseForm, progress: InterviewProgress, kind: FlagKind, listed: set[str]) -> Iterator[Line]:
    flags = form.case.flags_of(form.assessor)

    def wanted(question: str, key: str) -> bool:
        flag = flags.get((question, kind))
        return flag is not None and key not in listed and (not flag.settled or progress.keeps_listed(key))

    if wanted("", case_key(kind)):
        listed.add(case_key(kind))
        yield _case_line(form, progress, kind)
    for question in _visible_questions(form):
        if wanted(question.id, question.id):
            listed.add(question.id)
            yield _line(form, progress, question)


def _open_lines(form: CaseForm, progress: InterviewProgress, question_set: str, listed: set[str]) -> Iterator[Line]:
    board = form.board
    for question in form.questions(question_set):
        status = board.statuses[question.id]
        is_open = status is Applicability.PENDING or (
            status is Applicability.APPLIES and board.answers.get(question.id) is None
        )
        keeps = (
            progress.keeps_listed(question.id)
            and question.id not in progress.added
            and status is not Applicability.HIDDEN
        )
        if question.id not in listed and (is_open or keeps):
            listed.add(question.id)
            yield _line(form, progress, question)


def _line(form: CaseForm, progress: InterviewProgress, question: Question) -> Line:
    """Return the line of a question, with the texts of its flags or its unmet conditions, but not its answer."""
    flags = flags_on(form, question.id)
    texts = [flag.text for flag in flags if flag.text]
    waits = not texts and form.statuses[question.id] is Applicability.PENDING
    if waits:
        texts = [waits_for(form.session.framework, form.why(question))]
    return Line(
        "item",
        question.id,
        question.text,
        question.id,
        shown=_state_word(progress, question.id, flags),
        remark="\n".join(texts),
        hint=wording(form, question),
        waits=waits,
        within=form.session.framework.heading(question),
    )


def _case_line(form: CaseForm, progress: InterviewProgress, kind: FlagKind) -> Line:
    flag = form.case.flags_of(form.assessor).get(("", kind))
    title = translate("assess", "The case as a whole") if kind in _INTERVIEW_KINDS else flag_word(kind)
    shown = _state_word(progress, case_key(kind), [flag] if flag and kind in _INTERVIEW_KINDS else [])
    return Line("item", case_key(kind), title, shown=shown, remark=flag.text if flag else "")


def _state_word(progress: InterviewProgress, key: str, flags: list[Flag]) -> str:
    """Return the word that marks a line as done; empty if it is not done."""
    if not progress.keeps_listed(key):
        return ""
    waiting = any(not flag.settled for flag in flags)
    if flags and not waiting:
        return translate("assess", "Settled")
    if key in progress.touched:
        return translate("assess", "Noted, flag open") if waiting else translate("assess", "Noted")
    return translate("assess", "Asked, flag open") if waiting else translate("assess", "Asked")
