"""A case that is complete in a few lines: by whom and when, what stays open and why, and what went into it."""

from __future__ import annotations

from app.framework.applicability import Applicability
from app.records.completion import completion_key
from app.store.journal import Row
from ui.assess.case_form import CaseForm
from ui.assess.labels import answer_word, translate
from ui.language.dates import duration, moment, moment_of


def summary_lines(form: CaseForm, still_open: int) -> list[str]:
    """What whoever opens a complete case is told first; nothing where it is not complete."""
    case = form.case
    completion = case.completions.get(form.assessor)
    if completion is None or not completion.complete:
        return []
    lines = [_called(form)]
    if still_open:
        lines.append(translate("assess", "Open when it is looked over now: {0}.").format(still_open))
    if completion.why:
        lines.append(translate("assess", "Why: “{0}”").format(completion.why))
    lines += [_answers(form), _interviews(form)]
    minutes = case.time_of(form.assessor) // 60
    if minutes:
        lines.append(translate("assess", "Time spent: {0}.").format(duration(minutes)))
    return lines


def _called(form: CaseForm) -> str:
    rows: list[Row] = form.session.store.history(completion_key(form.case_id, form.assessor))
    if not rows:
        return translate("assess", "{case} is complete.").format(case=form.case_id)
    return translate("assess", "{case} was called complete by {who}, {when}.").format(
        case=form.case_id, who=rows[-1].author or form.assessor, when=moment(rows[-1].at)
    )


def _answers(form: CaseForm) -> str:
    board = form.board
    applying = [question for question, status in board.statuses.items() if status is Applicability.APPLIES]
    answers = [board.answers.get(question) for question in applying]
    told = ", ".join(f"{answer_word(each)} {answers.count(each)}" for each in ("yes", "no", "na"))
    notes = sum(bool(form.judgement(question).note) for question in applying)
    return translate("assess", "Answered {done} of {all}: {answers}. Notes: {notes}.").format(
        done=len(answers) - answers.count(None), all=len(answers), answers=told, notes=notes
    )


def _interviews(form: CaseForm) -> str:
    interviews = form.case.interviews_of(form.assessor)
    if not interviews:
        return translate("assess", "No interview is recorded.")
    told = [
        ", ".join(part for part in (each.person, moment_of(each.began), duration(each.minutes)) if part)
        for each in interviews
    ]
    return translate("assess", "Interviews: {0}.").format("; ".join(told))
