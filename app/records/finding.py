"""A finding under a criterion: a strength or an area for improvement, in the lead's words with linked figures.

Item: eight random hexadecimal digits.

Value: `criterion`, `kind` (`strength` or `improvement`), `order`, and a linked text: `text` and `welsh` with codes
such as `{question:1.1.12:of}`, and `figures`, each as its address, count and base when it was accepted; null once
removed.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, cast

from app.framework.model import Framework
from app.message import Message, counted
from app.records.kind import Plain, RecordKind
from app.records.linked_text import (
    LINKED_PARTS,
    LinkedText,
    decode_linked,
    encode_linked,
    linked_fits,
    linked_in_words,
    linked_limits,
)
from app.records.numbered_item import is_random_name

FindingKind = Literal["strength", "improvement"]
FINDING_KINDS: Final[tuple[FindingKind, ...]] = ("strength", "improvement")
FINDING_WORDS = {"strength": Message("strength"), "improvement": Message("area for improvement")}
_PARTS = LINKED_PARTS | {"criterion", "kind", "order"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding.

    Attributes:
        criterion: The id of its criterion.
        kind: Whether it is a strength or an area for improvement.
        order: Findings of a criterion and a kind come in this order; equal ones by the names of their records.
        words: Its text.
    """

    criterion: str
    kind: FindingKind
    order: int
    words: LinkedText


def _decode(_item: str, plain: Plain) -> Finding:
    if not isinstance(plain, dict) or plain.keys() != _PARTS:
        raise TypeError("a finding has a criterion, a kind, an order and a text")
    criterion, kind, order = plain["criterion"], plain["kind"], plain["order"]
    if not isinstance(criterion, str) or not isinstance(kind, str) or type(order) is not int:
        raise TypeError("a criterion and a kind are text, an order a number")
    return Finding(criterion, cast("FindingKind", kind), order, decode_linked(plain))


def fits_under_criterion(framework: Framework, criterion: str, order: int, words: LinkedText) -> bool:
    """Return whether a text can be listed under a criterion, at a place among the others there."""
    return criterion in framework.criterion_by_id and abs(order) < 1 << 53 and not words.is_blank and linked_fits(words)


def _fits(framework: Framework, _item: str, finding: Finding) -> bool:
    return finding.kind in FINDING_KINDS and fits_under_criterion(
        framework, finding.criterion, finding.order, finding.words
    )


FINDING = RecordKind[Finding](
    name="finding",
    tag="finding",
    counted=lambda count: counted(count, one="1 finding", many="{n} findings"),
    texts=tuple(
        linked_limits(
            Message("the text of the finding"), Message("the Welsh text of the finding"), lambda finding: finding.words
        )
    ),
    decode=_decode,
    encode=lambda finding: {
        "criterion": finding.criterion,
        "kind": finding.kind,
        "order": finding.order,
        **encode_linked(finding.words),
    },
    fits_item=lambda _framework, item: is_random_name(item),
    fits=_fits,
    in_words=lambda _framework, _item, finding: Message(
        "{kind} under {criterion}: {text}",
        kind=FINDING_WORDS[finding.kind],
        criterion=finding.criterion,
        text=linked_in_words(finding.words),
    ),
    title=lambda _framework, item: Message("finding {name}", name=item),
    nothing=Message("removed"),
    of_case=False,
    undoable=True,
    guarded=True,
    lead_only=True,
    # The report is written once the inspection is signed off.
    while_signed_off=True,
    since=4,
)
