"""Summarise a complete case: who completed it and when, why, answers, interviews and time."""

from __future__ import annotations

from app.framework.applicability import Applicability
from app.records.completion import completion_key
from app.store.journal import Row
from ui.assess.case_form import CaseForm
from ui.assess.labels import translate
from ui.language.counts import counted
from ui.language.dates import duration, lately_in_a_sentence, moment_of


def verdict(form: CaseForm) -> str:
    """Return what is left in a form, in the words and numbers of the header and of the list of cases."""
    counts = form.state.counts
    left = []
    if counts.unanswered:
        left.append(translate("assess", "{0} to answer").format(counts.unanswered))
    if counts.waiting:
        left.append(translate("assess", "{0} waiting").format(counts.waiting))
    if counts.to_look_at:
        one, many = translate("assess", "{n} thing to look at"), translate("assess", "{n} things to look at")
        left.append(counted(counts.to_look_at, one, many))
    if form.complete:
        both = translate("assess", "Complete, with {0}") if left else translate("assess", "Complete")
        return both.format(", ".join(left))
    text = ", ".join(left) or translate("assess", "Ready to complete")
    return text[:1].upper() + text[1:]


def summary_lines(form: CaseForm) -> list[str]:
    """Return the summary of a complete case, a sentence per line; nothing if the case is not complete.

    Args:
        form: the open form.
    """
    case = form.case
    completion = case.completions.get(form.assessor)
    if completion is None or not completion.complete:
        return []
    lines = [_completed(form)]
    if completion.why:
        lines.append(translate("assess", "Explanation: “{0}”").format(completion.why))
    lines += [_answers(form), _interviews(form)]
    minutes = case.time_of(form.assessor) // 60
    if minutes:
        lines.append(translate("assess", "{0} was spent on the case.").format(duration(minutes)))
    return lines


def _completed(form: CaseForm) -> str:
    rows: list[Row] = form.session.store.history(completion_key(form.case_id, form.assessor))
    if not rows:
        return translate("assess", "{case} is complete.").format(case=form.case_id)
    return translate("assess", "{who} marked {case} as complete {when}.").format(
        case=form.case_id, who=rows[-1].author or form.assessor, when=lately_in_a_sentence(rows[-1].at)
    )


def _answers(form: CaseForm) -> str:
    board = form.board
    applying = [question for question, status in board.statuses.items() if status is Applicability.APPLIES]
    answers = [board.answers.get(question) for question in applying]
    notes = sum(bool(form.judgement(question).note) for question in applying)
    answered = translate("assess", "{done} of {all} answered: {yes} yes, {no} no, {na} not applicable.").format(
        done=len(answers) - answers.count(None),
        all=len(answers),
        yes=answers.count("yes"),
        no=answers.count("no"),
        na=answers.count("na"),
    )
    noted = counted(notes, translate("assess", "1 has a note."), translate("assess", "{n} have a note."))
    return f"{answered} {noted}"


def _interviews(form: CaseForm) -> str:
    interviews = form.case.interviews_of(form.assessor)
    if not interviews:
        return translate("assess", "No interview is recorded.")
    described = [
        ", ".join(part for part in (each.person, moment_of(each.began), duration(each.minutes)) if part)
        for each in interviews
    ]
    return translate("assess", "Interviews: {0}.").format("; ".join(described))
