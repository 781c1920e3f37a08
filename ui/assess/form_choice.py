"""Whose form of a case is shown: one's own, or that of whoever has answered."""

from __future__ import annotations

from app.assessment.case import Case
from app.session.blindness import may_see
from app.session.session import Session
from ui.assess.case_form import CaseForm
from ui.assess.labels import translate


def forms_of(session: Session, case: Case) -> tuple[str, ...]:
    """Return the assessors whose forms of a case can be shown.

    They are the counting assessor, the person of the laptop, and everybody who answered, flagged or interviewed. Forms
    that are blind for the person of the laptop are not among them.
    """
    answered = sorted(code for code in session.team if _has_answered(case, code) or _has_aside(case, code))
    first = [
        code for code in (case.counting_assessor(), case.allocated_to, session.current_assessor) if code is not None
    ]
    return tuple(code for code in dict.fromkeys([*first, *answered]) if may_see(session, case, code))


def form_to_show(session: Session, case: Case) -> str:
    """Whose form a case opens with: the laptop's person's own, unless only the counting assessor has begun.

    Raises:
        DataError: nobody is set on this laptop, the case is allocated to nobody, and nobody has answered.
    """
    me, counting = session.current_assessor, case.counting_assessor()
    if me is not None and counting is not None and not _has_begun(case, me) and _has_answered(case, counting):
        return counting if may_see(session, case, counting) else me
    known = forms_of(session, case)
    if me is None and counting is not None:
        return counting
    return session.assessor_for(case, me or (known[0] if known else None))


def only_read(form: CaseForm) -> str:
    """Why a form is not changed here, and what to do for a judgement of one's own."""
    if form.session.sign_off is not None:
        return translate("assess", "The inspection is signed off, so this form is only read. The lead can unlock it.")
    text = translate(
        "assess", "{0}'s form is only read on {1}'s laptop. To judge the case yourself, choose {1}'s form."
    )
    return text.format(form.assessor, form.session.current_assessor)


def _has_answered(case: Case, code: str) -> bool:
    return any(not judgement.is_blank for judgement in case.judgements_of(code).values())


def _has_aside(case: Case, code: str) -> bool:
    return bool(case.flags_of(code)) or bool(case.interviews_of(code))


def _has_begun(case: Case, code: str) -> bool:
    facts = any(value is not None for value in case.facts_of(code).values())
    return facts or _has_answered(case, code) or _has_aside(case, code) or code in case.completions
