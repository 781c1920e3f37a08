"""What a recorded value looks like for each kind of key, and whether a given value is one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.framework.model import ANSWERS, Framework
from app.message import Message, joined, verbatim
from app.records.completion import Completion
from app.records.flag import FLAGS, Flag, flag_item, flag_place
from app.records.interview import LONGEST, Interview, is_moment, is_number
from app.records.judgement import Judgement
from app.records.key import RecordKey

ROLES = ("lead", "assessor")
# Kinds of record that are one assessor's own.
OWNED = frozenset({"fact", "judgement", "completion", "flag", "interview", "time"})
_MOST_SECONDS = 1 << 31

# A value as it stands in the journal: JSON and nothing else.
Content = Any


def judgement_content(judgement: Judgement) -> Content:
    """The journal's form of a judgement: only what is there."""
    content: dict[str, Any] = {}
    if judgement.answer is not None:
        content["answer"] = judgement.answer
    if judgement.reasons:
        content["reasons"] = list(judgement.reasons)
    if judgement.note:
        content["note"] = judgement.note
    if judgement.evidence:
        content["evidence"] = judgement.evidence
    return content


def judgement_from(content: Content) -> Judgement:
    """The judgement that `content` records; None stands for nothing recorded."""
    if not content:
        return Judgement()
    return Judgement(
        answer=content.get("answer"),
        reasons=tuple(content.get("reasons", ())),
        note=content.get("note", ""),
        evidence=content.get("evidence", ""),
    )


def completion_content(completion: Completion) -> Content:
    return {"complete": completion.complete, "why": completion.why}


def completion_from(content: Content) -> Completion:
    """The completion that `content` records; None stands for never called complete."""
    if not content:
        return Completion(complete=False)
    return Completion(complete=content["complete"], why=content["why"])


def flag_content(flag: Flag) -> Content:
    return {"text": flag.text, "settled": flag.settled}


def flag_from(item: str, content: Content) -> Flag | None:
    """The flag that `content` records under a key's `item`; None once it was taken away."""
    if content is None:
        return None
    question, kind = flag_place(item)
    return Flag(kind, question, content["text"], content["settled"])


def interview_content(interview: Interview) -> Content:
    return {"person": interview.person, "began": interview.began, "minutes": interview.minutes}


def interview_from(item: str, content: Content) -> Interview | None:
    """The interview that `content` records under a key's `item`, its number; None once it was taken away."""
    if content is None:
        return None
    return Interview(int(item), content["person"], content["began"], content["minutes"])


def validate(framework: Framework, key: RecordKey, content: Content) -> Message | None:
    """What is wrong with recording `content` under `key`, in a few words; None where it may stand."""
    check = CHECKS.get(key.kind)
    if check is None:
        return Message("unknown kind of record {kind}", kind=repr(key.kind))
    if (key.kind in ("inspection", "assessor")) == bool(key.case_id):
        return Message(
            "a record of kind {kind} has no place in scope {case}", kind=repr(key.kind), case=repr(key.case_id)
        )
    if (key.kind in OWNED) != bool(key.owner):
        return Message("a record of kind {kind} with owner {code}", kind=repr(key.kind), code=repr(key.owner))
    if check(framework, key, content):
        return None
    return Message("a value that {kind} {item} cannot have", kind=key.kind, item=repr(key.item))


def _text_or_none(_framework: Framework, key: RecordKey, content: Content) -> bool:
    return bool(key.item) and (content is None or isinstance(content, str))


def _code_or_none(_framework: Framework, _key: RecordKey, content: Content) -> bool:
    return content is None or (isinstance(content, str) and bool(content))


def _assessor(_framework: Framework, key: RecordKey, content: Content) -> bool:
    return bool(key.item) and isinstance(content, dict) and content.get("role") in ROLES and len(content) == 1


def _case(_framework: Framework, key: RecordKey, content: Content) -> bool:
    return isinstance(content, bool) and not key.item


def _fact(framework: Framework, key: RecordKey, content: Content) -> bool:
    return key.item in framework.fact_by_id and content in (None, "yes", "no")


def _judgement(framework: Framework, key: RecordKey, content: Content) -> bool:
    question = framework.question_by_id.get(key.item)
    if question is None:
        return False
    if content is None:
        return True
    if not isinstance(content, dict) or not content.keys() <= {"answer", "reasons", "note", "evidence"}:
        return False
    known = {reason.id for reason in question.reasons}
    reasons = content.get("reasons", [])
    return (
        content.get("answer") in (None, *ANSWERS)
        and isinstance(reasons, list)
        and all(isinstance(reason, str) and reason in known for reason in reasons)
        and all(isinstance(content.get(text, ""), str) for text in ("note", "evidence"))
    )


def _rating(framework: Framework, key: RecordKey, content: Content) -> bool:
    stage, _, item = key.item.partition("/")
    allowed = framework.asset.allowed_scores(item)
    if stage not in framework.asset.stages or allowed is None:
        return False
    return content is None or (type(content) is int and content in allowed)


def _completion(_framework: Framework, _key: RecordKey, content: Content) -> bool:
    if content is None:
        return True
    return (
        isinstance(content, dict)
        and content.keys() == {"complete", "why"}
        and isinstance(content["complete"], bool)
        and isinstance(content["why"], str)
    )


def _flag(framework: Framework, key: RecordKey, content: Content) -> bool:
    question, kind = flag_place(key.item)
    if kind not in FLAGS or key.item != flag_item(question, kind):
        return False
    if question and question not in framework.question_by_id:
        return False
    return content is None or (
        isinstance(content, dict)
        and content.keys() == {"text", "settled"}
        and isinstance(content["text"], str)
        and isinstance(content["settled"], bool)
    )


def _interview(_framework: Framework, key: RecordKey, content: Content) -> bool:
    if not is_number(key.item):
        return False
    return content is None or (
        isinstance(content, dict)
        and content.keys() == {"person", "began", "minutes"}
        and isinstance(content["person"], str)
        and isinstance(content["began"], str)
        and is_moment(content["began"])
        and type(content["minutes"]) is int
        and 0 <= content["minutes"] <= LONGEST
    )


def _time(_framework: Framework, key: RecordKey, content: Content) -> bool:
    return bool(key.item) and type(content) is int and 0 <= content < _MOST_SECONDS


def _counting(framework: Framework, key: RecordKey, content: Content) -> bool:
    known = not key.item or key.item in framework.question_by_id or key.item in framework.fact_by_id
    return known and _code_or_none(framework, key, content)


CHECKS: Mapping[str, Callable[[Framework, RecordKey, Content], bool]] = {
    "inspection": _text_or_none,
    "assessor": _assessor,
    "case": _case,
    "profile": _text_or_none,
    "allocation": _code_or_none,
    "fact": _fact,
    "judgement": _judgement,
    "rating": _rating,
    "completion": _completion,
    "counting": _counting,
    "flag": _flag,
    "interview": _interview,
    "time": _time,
}


_ANSWERS: Mapping[str | None, Message] = {
    "yes": Message("yes"),
    "no": Message("no"),
    "na": Message("not applicable"),
    None: Message("no answer"),
}


def describe(framework: Framework, key: RecordKey, content: Content) -> Message:
    """Return `content` in words, for histories and for the sentence of an undo. Recorded text stays as it is."""
    match key.kind:
        case "judgement":
            return _judgement_text(framework, key, judgement_from(content))
        case "completion":
            completion = completion_from(content)
            state = Message("complete") if completion.complete else Message("not complete")
            return Message("{state} ({why})", state=state, why=completion.why) if completion.why else state
        case "assessor":
            return verbatim(content["role"])
        case "case":
            return Message("in the sample") if content else Message("not in the sample")
        case "fact" if content in _ANSWERS:
            return _ANSWERS[content]
        case "flag" | "interview" if content is None:
            return Message("none")
        case "flag":
            text = Message("“{text}”", text=content["text"]) if content["text"] else Message("no text")
            return Message("{text}; settled", text=text) if content["settled"] else text
        case "interview":
            who = content["person"] or Message("nobody named")
            began = content["began"].replace("T", " ")
            return Message("{who}, {began}, {minutes} min", who=who, began=began, minutes=content["minutes"])
        case "time":
            return Message("{minutes} min {seconds} s", minutes=content // 60, seconds=content % 60)
        case _:
            return Message("nothing") if content is None else verbatim(str(content))


def _judgement_text(framework: Framework, key: RecordKey, judgement: Judgement) -> Message:
    texts = {reason.id: reason.text for reason in framework.question_by_id[key.item].reasons}
    reasons = tuple(texts[each] for each in judgement.reasons)
    parts = [_ANSWERS[judgement.answer]]
    parts += [Message("reasons {reasons}", reasons=reasons)] if reasons else []
    parts += [Message("note “{note}”", note=judgement.note)] if judgement.note else []
    parts += [Message("evidence “{evidence}”", evidence=judgement.evidence)] if judgement.evidence else []
    return joined("; ", parts)
