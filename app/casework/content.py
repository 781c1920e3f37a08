"""What a recorded value looks like for each kind of key, and whether a given value is one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, cast

from app.casework.case import Completion
from app.casework.flag import FLAGS, Flag, flag_item, flag_place
from app.casework.interview import LONGEST, Interview, is_moment, is_number
from app.casework.judgement import Judgement
from app.casework.key import Key
from app.framework.model import ANSWERS, Framework
from app.sentence import Sentence, joined

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


def fault(framework: Framework, key: Key, content: Content) -> str | None:
    """What is wrong with recording `content` under `key`, in a few words; None where it may stand."""
    check = CHECKS.get(key.kind)
    if check is None:
        return Sentence("unknown kind of record {kind}", kind=repr(key.kind))
    if (key.kind in ("inspection", "assessor")) == bool(key.scope):
        return Sentence(
            "a record of kind {kind} has no place in scope {case}", kind=repr(key.kind), case=repr(key.scope)
        )
    if (key.kind in OWNED) != bool(key.owner):
        return Sentence("a record of kind {kind} with owner {code}", kind=repr(key.kind), code=repr(key.owner))
    if check(framework, key, content):
        return None
    return Sentence("a value that {kind} {item} cannot have", kind=key.kind, item=repr(key.item))


def _text_or_none(_framework: Framework, key: Key, content: Content) -> bool:
    return bool(key.item) and (content is None or isinstance(content, str))


def _code_or_none(_framework: Framework, _key: Key, content: Content) -> bool:
    return content is None or (isinstance(content, str) and bool(content))


def _assessor(_framework: Framework, key: Key, content: Content) -> bool:
    return bool(key.item) and isinstance(content, dict) and content.get("role") in ROLES and len(content) == 1


def _case(_framework: Framework, key: Key, content: Content) -> bool:
    return isinstance(content, bool) and not key.item


def _fact(framework: Framework, key: Key, content: Content) -> bool:
    return key.item in framework.fact_by_id and content in (None, "yes", "no")


def _judgement(framework: Framework, key: Key, content: Content) -> bool:
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


def _rating(framework: Framework, key: Key, content: Content) -> bool:
    stage, _, item = key.item.partition("/")
    allowed = framework.asset.allowed_scores(item)
    if stage not in framework.asset.stages or allowed is None:
        return False
    return content is None or (type(content) is int and content in allowed)


def _completion(_framework: Framework, _key: Key, content: Content) -> bool:
    if content is None:
        return True
    return (
        isinstance(content, dict)
        and content.keys() == {"complete", "why"}
        and isinstance(content["complete"], bool)
        and isinstance(content["why"], str)
    )


def _flag(framework: Framework, key: Key, content: Content) -> bool:
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


def _interview(_framework: Framework, key: Key, content: Content) -> bool:
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


def _time(_framework: Framework, key: Key, content: Content) -> bool:
    return bool(key.item) and type(content) is int and 0 <= content < _MOST_SECONDS


def _counting(framework: Framework, key: Key, content: Content) -> bool:
    known = not key.item or key.item in framework.question_by_id or key.item in framework.fact_by_id
    return known and _code_or_none(framework, key, content)


CHECKS: Mapping[str, Callable[[Framework, Key, Content], bool]] = {
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


_ANSWERS: Mapping[str | None, Sentence] = {
    "yes": Sentence("yes"),
    "no": Sentence("no"),
    "na": Sentence("not applicable"),
    None: Sentence("no answer"),
}


def as_text(framework: Framework, key: Key, content: Content) -> str:
    """`content` in a person's words, for histories and for what an undo says; a Sentence, or text as recorded."""
    match key.kind:
        case "judgement":
            return _judgement_text(framework, key, judgement_from(content))
        case "completion":
            completion = completion_from(content)
            state = Sentence("complete") if completion.complete else Sentence("not complete")
            return Sentence("{state} ({why})", state=state, why=completion.why) if completion.why else state
        case "assessor":
            return cast("str", content["role"])
        case "case":
            return Sentence("in the sample") if content else Sentence("not in the sample")
        case "fact" if content in _ANSWERS:
            return _ANSWERS[content]
        case "flag" | "interview" if content is None:
            return Sentence("none")
        case "flag":
            text = Sentence("“{text}”", text=content["text"]) if content["text"] else Sentence("no text")
            return Sentence("{text}; settled", text=text) if content["settled"] else text
        case "interview":
            who = content["person"] or Sentence("nobody named")
            began = content["began"].replace("T", " ")
            return Sentence("{who}, {began}, {minutes} min", who=who, began=began, minutes=content["minutes"])
        case "time":
            return Sentence("{minutes} min {seconds} s", minutes=content // 60, seconds=content % 60)
        case _:
            return Sentence("nothing") if content is None else str(content)


def _judgement_text(framework: Framework, key: Key, judgement: Judgement) -> str:
    texts = {reason.id: reason.text for reason in framework.question_by_id[key.item].reasons}
    reasons = tuple(texts[each] for each in judgement.reasons)
    parts = [_ANSWERS[judgement.answer]]
    parts += [Sentence("reasons {reasons}", reasons=reasons)] if reasons else []
    parts += [Sentence("note “{note}”", note=judgement.note)] if judgement.note else []
    parts += [Sentence("evidence “{evidence}”", evidence=judgement.evidence)] if judgement.evidence else []
    return joined("; ", parts)
