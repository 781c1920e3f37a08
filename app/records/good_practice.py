"""An example of good practice under a criterion, worded so that nobody can be recognised in it.

Item: eight random hexadecimal digits.

Value: `criterion`, `order`, a linked text, `case`, `question` and `assessor` of the flag that it comes from (or
empty), `checked`; null once removed.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.framework.model import Framework
from app.message import Message, counted
from app.records.finding import fits_under_criterion
from app.records.kind import Plain, RecordKind
from app.records.limits import LONGEST_CODE, LONGEST_REFERENCE, TextPart
from app.records.linked_text import (
    LINKED_PARTS,
    LinkedText,
    decode_linked,
    encode_linked,
    linked_in_words,
    linked_limits,
)
from app.records.numbered_item import is_random_name

_PARTS = LINKED_PARTS | {"criterion", "order", "case", "question", "assessor", "checked"}


@dataclass(frozen=True, slots=True)
class GoodPractice:
    """One example.

    Attributes:
        criterion: The id of its criterion.
        order: Examples of a criterion come in this order.
        words: The text.
        case_id: The case of the flag that it comes from; empty where it comes from none.
        question: The question of that flag; empty for a flag on the case.
        assessor: Whose flag it is.
        checked: Whether the lead has said that the names, places and dates that are left in the text identify nobody.
    """

    criterion: str
    order: int
    words: LinkedText
    case_id: str = ""
    question: str = ""
    assessor: str = ""
    checked: bool = False


def _decode(_item: str, plain: Plain) -> GoodPractice:
    if not isinstance(plain, dict) or plain.keys() != _PARTS:
        raise TypeError("an example has a criterion, an order, a text, its source and whether it is checked")
    criterion, case_id, question, assessor = (plain[name] for name in ("criterion", "case", "question", "assessor"))
    if not all(isinstance(each, str) for each in (criterion, case_id, question, assessor)):
        raise TypeError("a criterion and a source are text")
    order, checked = plain["order"], plain["checked"]
    if type(order) is not int or not isinstance(checked, bool):
        raise TypeError("an order is a number, and an example is checked or not")
    return GoodPractice(criterion, order, decode_linked(plain), case_id, question, assessor, checked)


def _fits(framework: Framework, _item: str, example: GoodPractice) -> bool:
    return (not example.question or example.question in framework.question_by_id) and fits_under_criterion(
        framework, example.criterion, example.order, example.words
    )


GOOD_PRACTICE = RecordKind[GoodPractice](
    name="good-practice",
    tag="good_practice",
    counted=lambda count: counted(count, one="1 example of good practice", many="{n} examples of good practice"),
    texts=(
        *linked_limits(
            Message("the text of the example"), Message("the Welsh text of the example"), lambda example: example.words
        ),
        TextPart(Message("the reference"), LONGEST_REFERENCE, lambda example: example.case_id),
        TextPart(Message("the assessor's code"), LONGEST_CODE, lambda example: example.assessor),
    ),
    decode=_decode,
    encode=lambda example: {
        "criterion": example.criterion,
        "order": example.order,
        "case": example.case_id,
        "question": example.question,
        "assessor": example.assessor,
        "checked": example.checked,
        **encode_linked(example.words),
    },
    fits_item=lambda _framework, item: is_random_name(item),
    fits=_fits,
    in_words=lambda _framework, _item, example: Message(
        "good practice under {criterion}: {text}",
        criterion=example.criterion,
        text=linked_in_words(example.words),
    ),
    title=lambda _framework, item: Message("example of good practice {name}", name=item),
    nothing=Message("removed"),
    of_case=False,
    undoable=True,
    guarded=True,
    lead_only=True,
    while_signed_off=True,
    since=4,
)
