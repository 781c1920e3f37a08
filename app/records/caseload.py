"""The caseload from which the sample comes, as counts: how many cases each group of a dimension has.

The cases of the caseload are not recorded. Each laptop gets the whole journal, and no assessor needs children outside
the sample.

Item: a dimension: `stratum`, `sex`, `ethnic_group`, `rosh`, `looked_after`, `case_manager`.

Value: a list of groups, each a list of its name (empty where it is not known) and its number of cases.
"""

from __future__ import annotations

from app.framework.model import Framework
from app.message import Message, counted, in_digits, joined
from app.records.kind import NOTHING, Plain, RecordKind, any_item
from app.records.limits import LONGEST_FIELD, TextPart

Counts = tuple[tuple[str, int], ...]
"""Groups of a dimension, each with its number of cases. The empty name is for cases of which it is not known."""

_MOST_GROUPS = 500


def _decode(_item: str, plain: Plain) -> Counts:
    if not isinstance(plain, list):
        raise TypeError("a caseload is a list of groups")
    groups: list[tuple[str, int]] = []
    for each in plain:
        if not isinstance(each, list) or len(each) != 2 or not isinstance(each[0], str) or type(each[1]) is not int:
            raise TypeError("a group has a name and a number of cases")
        groups.append((each[0], each[1]))
    return tuple(groups)


def _fits(_framework: Framework, _item: str, counts: Counts) -> bool:
    names = {name for name, _ in counts}
    return len(names) == len(counts) <= _MOST_GROUPS and all(0 <= number < 1 << 31 for _, number in counts)


def _in_words(_framework: Framework, _item: str, counts: Counts) -> Message:
    if not counts:
        return NOTHING
    unknown = Message("not known")
    return joined(
        ", ", [Message("{name} {count}", name=name or unknown, count=in_digits(number)) for name, number in counts]
    )


CASELOAD = RecordKind[Counts](
    name="caseload",
    tag="caseload",
    lead_only=True,
    counted=lambda count: counted(count, one="1 table of the caseload", many="{n} tables of the caseload"),
    texts=(
        TextPart(
            Message("the name of a group"),
            LONGEST_FIELD,
            lambda counts: max((name for name, _ in counts), key=len, default=""),
        ),
    ),
    decode=_decode,
    encode=lambda counts: [[name, number] for name, number in counts],
    fits_item=any_item,
    fits=_fits,
    in_words=_in_words,
    title=lambda _framework, item: Message("caseload by {dimension}", dimension=item),
    of_case=False,
    since=4,
)
