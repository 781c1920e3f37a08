"""Names of figures that fit into a content control, whose name may have 64 characters.

A reason is named by its place among the reasons of its question, since ids of reasons are longer than that.
"""

from __future__ import annotations

from app.framework.model import Framework
from app.records.figure_code import Address, Code
from app.reporting.words import LANGUAGES

LONGEST = 64


def short_code(framework: Framework, code: Code) -> str:
    """Return a code for a run of a document, such as "criterion:1.1:percent" or "reason:1.1.06/2:of".

    Raises:
        KeyError, ValueError: There is no such reason.
    """
    kind, each = code.address
    if kind == "reason":
        question, _, reason = each.partition("/")
        known = [found.id for found in framework.question_by_id[question].reasons]
        each = f"{question}/{known.index(reason) + 1}"
    return f"{kind}:{each}:{code.part}"


def read_tag(framework: Framework, tag: str) -> tuple[str, Code] | None:
    """Return the language and the code that a name such as "en:criterion:1.1:percent" stands for.

    Returns:
        None where it is no name of a figure.
    """
    parts = tag.split(":")
    if len(tag) > LONGEST or len(parts) != 4 or parts[0] not in LANGUAGES:
        return None
    language, kind, each, part = parts
    question, slash, place = each.partition("/")
    if kind == "reason" and slash and place.isdecimal():
        reasons = framework.question_by_id[question].reasons if question in framework.question_by_id else ()
        if not 0 < int(place) <= len(reasons):
            return None
        each = f"{question}/{reasons[int(place) - 1].id}"
    return language, Code(Address(kind, each), part)
