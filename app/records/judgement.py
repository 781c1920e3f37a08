"""One assessor's judgement on one question of one case.

Item: the question.

Value: of `answer` (`yes`, `no`, `na`), `reasons` (ids), `note`, `evidence`, those that there are.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

from app.framework.model import ANSWERS, Answer, Framework
from app.message import Message, counted, joined
from app.records.answers import ANSWER_WORDS, NO_ANSWER
from app.records.key import RecordKey
from app.records.kind import Plain, RecordKind, as_recorded
from app.records.limits import LONGEST_TEXT, TextPart

_PARTS = frozenset({"answer", "reasons", "note", "evidence"})


@dataclass(frozen=True, slots=True)
class Judgement:
    """An answer with its reasons, note and evidence. A note or evidence needs no answer.

    Reasons are ids of the question's reasons; they count only while the answer is no.
    """

    answer: Answer | None = None
    reasons: tuple[str, ...] = ()
    note: str = ""
    evidence: str = ""

    @property
    def is_blank(self) -> bool:
        """Return whether nothing at all is recorded."""
        return self == BLANK


BLANK = Judgement()


def judgement_key(case_id: str, question: str, assessor: str) -> RecordKey:
    """Return the key of an assessor's judgement on a question of a case."""
    return JUDGEMENT.key(case_id, question, assessor)


def _encode(judgement: Judgement) -> Plain:
    """Return only the parts that are there."""
    plain: dict[str, Any] = {}
    if judgement.answer is not None:
        plain["answer"] = judgement.answer
    if judgement.reasons:
        plain["reasons"] = list(judgement.reasons)
    if judgement.note:
        plain["note"] = judgement.note
    if judgement.evidence:
        plain["evidence"] = judgement.evidence
    return plain


def _decode(_item: str, plain: Plain) -> Judgement:
    if not isinstance(plain, dict) or not plain.keys() <= _PARTS:
        raise TypeError("a judgement has an answer, reasons, a note and evidence")
    answer, reasons = plain.get("answer"), plain.get("reasons", ())
    note, evidence = plain.get("note", ""), plain.get("evidence", "")
    if not isinstance(note, str) or not isinstance(evidence, str) or not isinstance(reasons, list | tuple):
        raise TypeError("a note and evidence are text, reasons a list")
    if not all(isinstance(reason, str) for reason in reasons) or not (answer is None or isinstance(answer, str)):
        raise TypeError("an answer and reasons are text")
    return Judgement(cast("Answer | None", answer), tuple(reasons), note, evidence)


def _fits(framework: Framework, item: str, judgement: Judgement) -> bool:
    known = {reason.id for reason in framework.question_by_id[item].reasons}
    return judgement.answer in (None, *ANSWERS) and known.issuperset(judgement.reasons)


def _in_words(framework: Framework, item: str, judgement: Judgement) -> Message:
    texts = {reason.id: reason.text for reason in framework.question_by_id[item].reasons}
    reasons = tuple(texts[each] for each in judgement.reasons)
    parts = [ANSWER_WORDS[judgement.answer]]
    parts += [Message("reasons {reasons}", reasons=reasons)] if reasons else []
    parts += [Message("note “{note}”", note=judgement.note)] if judgement.note else []
    parts += [Message("evidence “{evidence}”", evidence=judgement.evidence)] if judgement.evidence else []
    return joined("; ", parts)


def _full_title(framework: Framework, item: str) -> Message:
    question = framework.question_by_id[item]
    return Message("{question} “{text}”", question=question.id, text=framework.wording(question))


JUDGEMENT = RecordKind[Judgement](
    name="judgement",
    tag="judgement",
    counted=lambda count: counted(count, one="1 judgement", many="{n} judgements"),
    texts=(
        TextPart(Message("the note"), LONGEST_TEXT, lambda judgement: judgement.note),
        TextPart(Message("the evidence"), LONGEST_TEXT, lambda judgement: judgement.evidence),
    ),
    is_odd=lambda _item, judgement: len(set(judgement.reasons)) != len(judgement.reasons),
    decode=_decode,
    encode=_encode,
    fits_item=lambda framework, item: item in framework.question_by_id,
    fits=_fits,
    in_words=_in_words,
    title=lambda _framework, item: as_recorded(item),
    full_title=_full_title,
    subject=str,
    nothing=NO_ANSWER,
    blank=BLANK,
    owned=True,
    undoable=True,
    moves_scores=True,
    guarded=True,
)
