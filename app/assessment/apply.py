"""What a recorded value makes of a case: the one place where contents become the case that is shown."""

from __future__ import annotations

from app.assessment.case import Case
from app.errors import BugError
from app.records.content import OWNED, Content, completion_from, flag_from, interview_from, judgement_from
from app.records.flag import flag_place
from app.records.key import RecordKey


def apply_record(case: Case, key: RecordKey, content: Content) -> None:
    """Let `case` show `content` under `key`, which is a key of that case.

    Raises:
        BugError: the key is of a kind that no case has.
    """
    if key.kind in OWNED:
        _apply_owned(case, key, content)
        return
    match key.kind:
        case "rating":
            stage, _, factor = key.item.partition("/")
            case.ratings[stage, factor] = content
        case "profile":
            case.profile[key.item] = content or ""
        case "allocation":
            case.allocated_to = content
        case "counting":
            case.rulings[key.item] = content
        case "case":
            case.in_sample = content
        case _:
            raise BugError(
                "The store shows a record of kind {kind} that this version does not know.", kind=repr(key.kind)
            )


def _apply_owned(case: Case, key: RecordKey, content: Content) -> None:
    kind, _, item, owner = key
    match kind:
        case "judgement":
            case.judgements.setdefault(owner, {})[item] = judgement_from(content)
        case "fact":
            case.facts.setdefault(owner, {})[item] = content
        case "completion":
            case.completions[owner] = completion_from(content)
        case "flag":
            flags = case.flags.setdefault(owner, {})
            flag = flag_from(item, content)
            if flag is None:
                flags.pop(flag_place(item), None)
            else:
                flags[flag.question, flag.kind] = flag
        case "interview":
            # One taken away keeps its number, which is never given again.
            case.interviews.setdefault(owner, {})[int(item)] = interview_from(item, content)
        case "time":
            case.times.setdefault(owner, {})[item] = content
