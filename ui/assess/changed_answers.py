"""Find the recorded answers of a form that a change replaced, and word each change."""

from __future__ import annotations

from typing import Any

from app.framework.model import ANSWERS
from app.records.fact import FACT
from app.records.judgement import JUDGEMENT, Judgement
from app.records.key import RecordKey
from app.records.rating import RATING
from app.records.registry import describe, name_of
from app.session.changes import Changes
from app.session.session import Session
from ui.assess.case_form import CaseForm
from ui.assess.labels import answer_word, translate
from ui.language.messages import translated


def changed_answers(session: Session, form: CaseForm, changes: Changes) -> tuple[RecordKey, ...]:
    """Return the answers, facts and ratings of a form that a change replaced or cleared, but not those it added."""
    found: tuple[RecordKey, ...] = ()
    for key in changes.of(JUDGEMENT, FACT, RATING):
        if key.case_id == form.case_id and key.owner in ("", form.assessor):
            before = answer_in(changes.before.get(key))
            if before is not None and before != answer_in(session.value(key)):
                found = (*found, key)
    return found


def answer_in(value: Any) -> Any:
    """Return the answer in the value of a judgement, a fact or a rating; None if there is none."""
    return value.answer if isinstance(value, Judgement) else value


def told_of_change(session: Session, key: RecordKey, before: object, after: object) -> str:
    """Say from what to what an answer changed."""
    return translate("assess", "{item} changed from {before} to {after}.").format(
        item=item_name(session, key),
        before=value_word(session, key, before),
        after=value_word(session, key, after),
    )


def item_name(session: Session, key: RecordKey) -> str:
    """Return the name of a question, a fact or a rating at the beginning of a sentence."""
    if JUDGEMENT.matches(key):
        return key.item
    if FACT.matches(key):
        number = [fact.id for fact in session.framework.facts].index(key.item) + 1
        return translate("assess", "Fact {0}").format(number)
    name = translated(name_of(session.framework, key))
    return name[:1].upper() + name[1:]


def value_word(session: Session, key: RecordKey, value: object) -> str:
    """Return the answer in a value in words."""
    answer = answer_in(value)
    if answer is None:
        return translate("assess", "no answer")
    return answer_word(answer) if answer in ANSWERS else translated(describe(session.framework, key, value))
