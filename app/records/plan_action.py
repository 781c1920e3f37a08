"""An action of the improvement plan: what will be done about a recommendation, who does it, and by when.

Item: the recommendation, a slash, and eight hexadecimal digits.

Value: `what`, `who`, `by` and `review` (days as `YYYY-MM-DD` or words), `progress`, `done`, `order`; null once
removed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.framework.model import Framework
from app.message import Message, counted
from app.records.key import RecordKey
from app.records.kind import Plain, RecordKind, day_as_recorded
from app.records.limits import LONGEST_NAME, LONGEST_TEXT, TextPart
from app.records.numbered_item import random_name
from app.records.recommendation import LAST_PLACE

# The name under which a store has the texts that are being typed into the plan, local to its laptop.
PLAN_DRAFTS = "plan drafts"
_ITEM = re.compile(r"[0-9a-f]{8}/[0-9a-f]{8}", re.ASCII)
_TEXTS = ("what", "who", "by", "review", "progress")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanAction:
    """One action. The YOT writes its texts, so a time may be words.

    Attributes:
        what: The action itself.
        who: Who does it.
        by: The time by which it is done: a day as YYYY-MM-DD, or words such as "Immediate".
        review: The time at which it is looked at again, in the same form.
        progress: The state that it has reached.
        done: Whether it is done.
        order: Its place among the actions of its recommendation.
    """

    what: str = ""
    who: str = ""
    by: str = ""
    review: str = ""
    progress: str = ""
    done: bool = False
    order: int = 0


def action_key(recommendation: str, name: str) -> RecordKey:
    """Return the key of an action of a recommendation."""
    return PLAN_ACTION.key(item=f"{recommendation}/{name}")


def new_action_key(recommendation: str) -> RecordKey:
    """Return the key of a new action, which no other laptop gives to one of its own."""
    return action_key(recommendation, random_name())


def recommendation_of(item: str) -> str:
    """Return the item of the recommendation that an action belongs to."""
    return item.partition("/")[0]


def _decode(_item: str, plain: Plain) -> PlanAction:
    if not isinstance(plain, dict) or plain.keys() != {*_TEXTS, "done", "order"}:
        raise TypeError("an action has what, who, when, a review, progress, a place, and is done or not")
    if not all(isinstance(plain[name], str) for name in _TEXTS):
        raise TypeError("an action is text")
    if not isinstance(plain["done"], bool) or type(plain["order"]) is not int:
        raise TypeError("an action is done or not, and its place is a number")
    return PlanAction(**{name: plain[name] for name in _TEXTS}, done=plain["done"], order=plain["order"])


def _fits(_framework: Framework, _item: str, action: PlanAction) -> bool:
    return any(getattr(action, name).strip() for name in _TEXTS) and 0 <= action.order <= LAST_PLACE


def _in_words(_framework: Framework, _item: str, action: PlanAction) -> Message:
    values = {
        "what": action.what,
        "who": action.who or Message("nobody yet"),
        "by": day_as_recorded(action.by) or Message("no day yet"),
    }
    if action.done:
        return Message("“{what}”, {who}, {by}: done", **values)
    return Message("“{what}”, {who}, {by}", **values)


PLAN_ACTION = RecordKind[PlanAction](
    name="action of the plan",
    tag="plan_action",
    counted=lambda count: counted(count, one="1 action of the plan", many="{n} actions of the plan"),
    texts=(
        TextPart(Message("the action"), LONGEST_TEXT, lambda action: action.what),
        TextPart(Message("the name of who does it"), LONGEST_NAME, lambda action: action.who),
        TextPart(Message("the time of the action"), LONGEST_NAME, lambda action: action.by),
        TextPart(Message("the time of the review"), LONGEST_NAME, lambda action: action.review),
        TextPart(Message("the progress"), LONGEST_TEXT, lambda action: action.progress),
    ),
    decode=_decode,
    encode=lambda action: {
        **{name: getattr(action, name) for name in _TEXTS},
        "done": action.done,
        "order": action.order,
    },
    fits_item=lambda _framework, item: _ITEM.fullmatch(item) is not None,
    fits=_fits,
    in_words=_in_words,
    title=lambda _framework, item: Message("action {item}", item=item),
    undoable=True,
    guarded=True,
    of_case=False,
    lead_only=True,
    while_signed_off=True,
    since=4,
)
