"""The Asset rating of one factor at one stage of a case, as the YOT scored it.

Item: `stage/factor`.

Value: the score.
"""

from __future__ import annotations

from app.framework.model import Framework
from app.message import Message, counted
from app.records.key import RecordKey
from app.records.kind import Plain, RecordKind, as_recorded, text_as_recorded

_STAGES = {"start": Message("start"), "latest": Message("latest")}


def rating_item(stage: str, factor: str) -> str:
    """Return the item of a rating's key."""
    return f"{stage}/{factor}"


def rating_place(item: str) -> tuple[str, str]:
    """Return the stage and the factor that a rating's item names."""
    stage, _, factor = item.partition("/")
    return stage, factor


def rating_key(case_id: str, stage: str, factor: str) -> RecordKey:
    """Return the key of a case's rating of a factor at a stage."""
    return RATING.key(case_id, rating_item(stage, factor))


def _decode(_item: str, plain: Plain) -> int:
    if type(plain) is not int:
        raise TypeError("a rating is a whole number")
    return plain


def _fits_item(framework: Framework, item: str) -> bool:
    stage, factor = rating_place(item)
    return stage in framework.asset.stages and framework.asset.allowed_scores(factor) is not None


def _fits(framework: Framework, item: str, value: int) -> bool:
    return value in (framework.asset.allowed_scores(rating_place(item)[1]) or ())


def _title(framework: Framework, item: str) -> Message:
    stage, factor = rating_place(item)
    return Message(
        "rating {item} ({stage})",
        item=framework.asset.titles[factor],
        stage=_STAGES.get(stage) or as_recorded(stage),
    )


RATING = RecordKind[int](
    name="rating",
    tag="rating",
    counted=lambda count: counted(count, one="1 Asset rating", many="{n} Asset ratings"),
    decode=_decode,
    encode=int,
    fits_item=_fits_item,
    fits=_fits,
    in_words=text_as_recorded,
    title=_title,
    undoable=True,
)
