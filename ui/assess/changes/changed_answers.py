"""Find the records of a form that a change replaced, of kinds that one key or click changes, and word each change."""

from __future__ import annotations

from typing import Any

from app.framework.model import ANSWERS
from app.records.fact import FACT
from app.records.flag import FLAG, Flag, flag_place
from app.records.judgement import JUDGEMENT, Judgement
from app.records.key import RecordKey
from app.records.profile import PROFILE
from app.records.rating import RATING
from app.records.registry import describe, name_of
from app.session.changes import Changes
from app.session.session import Session
from ui.assess.case_form import CaseForm
from ui.assess.history.labels import change_in_words
from ui.assess.labels import answer_word, in_short, level_word, translate
from ui.assess.ratings.recorded_levels import RECORDED, recorded_title
from ui.language.messages import translated

# The kinds of record that a page of a case changes by one key or click, maybe out of view. The other kinds that it
# changes are typed into a field or have their state in words beside the button.
TOLD = (JUDGEMENT, FACT, RATING, PROFILE, FLAG)


def changed_answers(session: Session, form: CaseForm, changes: Changes) -> tuple[RecordKey, ...]:
    """Return the records of a form whose answer a change replaced or cleared, but not those it added.

    Recorded levels and the states of flags count as answers. The text of a flag is typed where it is in view.
    """
    found: tuple[RecordKey, ...] = ()
    for key in changes.of(*TOLD):
        if key.case_id == form.case_id and key.owner in ("", form.assessor):
            before, after = changes.before.get(key), session.value(key)
            if isinstance(before, Flag) and isinstance(after, Flag) and before.settled == after.settled:
                continue
            if (had := answer_in(before)) is not None and had != answer_in(after):
                found = (*found, key)
    return found


def answer_in(value: Any) -> Any:
    """Return the answer in the value of a record; None if there is none."""
    return value.answer if isinstance(value, Judgement) else None if value == "" else value


def told_of_change(session: Session, key: RecordKey, before: object, after: object) -> str:
    """Say from what to what an answer changed."""
    if FLAG.matches(key):
        place = flag_place(key.item)[0] or key.case_id
        return f"{place}: {in_short(change_in_words(session.framework, key, [before], after))}."
    return translate("assess", "{item} changed from {before} to {after}.").format(
        item=item_name(session, key),
        before=value_word(session, key, before),
        after=value_word(session, key, after),
    )


def with_case(key: RecordKey, text: str) -> str:
    """Return a sentence on a change with the case that it is about."""
    return text if text.startswith(f"{key.case_id}:") else f"{key.case_id}: {text}"


def item_name(session: Session, key: RecordKey) -> str:
    """Return the name of a question, a fact, a rating, a level or a flag at the beginning of a sentence."""
    if JUDGEMENT.matches(key):
        return key.item
    if FACT.matches(key):
        number = [fact.id for fact in session.framework.facts].index(key.item) + 1
        return translate("assess", "Fact {0}").format(number)
    if PROFILE.matches(key) and key.item in RECORDED:
        return recorded_title(key.item)
    name = translated(name_of(session.framework, key))
    return name[:1].upper() + name[1:]


def value_word(session: Session, key: RecordKey, value: object) -> str:
    """Return the answer in a value in words."""
    answer = answer_in(value)
    if answer in ANSWERS:
        return answer_word(answer)
    if PROFILE.matches(key):
        return level_word(answer) if answer else translate("assess", "nothing recorded")
    if answer is None:
        return translate("assess", "not rated") if RATING.matches(key) else translate("assess", "no answer")
    return in_short(translated(describe(session.framework, key, value)))
