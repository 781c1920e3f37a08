"""The provisional findings: two pages for the day of feedback."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, TypeVar

from app.records.finding import FindingKind
from app.records.linked_text import LinkedText
from app.reporting.document import Block, Bullets, Paragraph, Runs, text
from app.reporting.kinds import parts, scores
from app.reporting.material import Material
from app.reporting.proposals import Proposal

_MOST = 8
_Item = TypeVar("_Item")


def blocks(of: Material) -> Iterator[Block]:
    """Yield the blocks of the provisional findings."""
    yield parts.title(of, "findings")
    yield Paragraph(text(of.words.text("findings.intro")), of.language, "lead")
    yield from scores.headlines(of)
    yield from scores.how_many(of)
    yield scores.criteria_chart(of)
    yield from main_findings(of, _MOST)
    yield parts.heading(of, 1, "made_from")
    yield from parts.made_from(of)


def main_findings(of: Material, most: int, level: int = 1) -> Iterator[Block]:
    """Yield the main strengths and areas for improvement: the lead's, else the questions with the clearest scores.

    Args:
        of: The inspection in a language.
        most: The greatest number of points under each heading.
        level: The level of the headings.
    """
    kinds: tuple[tuple[FindingKind, Literal["strengths", "improvements"]], ...] = (
        ("strength", "strengths"),
        ("improvement", "improvements"),
    )
    for kind, key in kinds:
        points = [parts.one_line(of, words) for words in _chosen(of, kind, most)] or _clearest(of, kind, most)
        if points:
            yield parts.heading(of, level, key)
            yield Bullets(tuple(points), of.language)


def _chosen(of: Material, kind: FindingKind, most: int) -> list[LinkedText]:
    """Return the lead's findings, so many at most: from each section in turn, and in it from each criterion in turn."""
    criteria = of.framework.criteria
    found = {each.id: of.findings(each.id, kind) for each in criteria}
    numbered = {each.id: [(each.id, at) for at in range(len(found[each.id]))] for each in criteria}
    sections = [
        _in_turn([numbered[each.id] for each in criteria if each.section == section.id])
        for section in of.framework.sections
    ]
    taken = set(_in_turn(sections)[:most])
    return [words for each in criteria for at, words in enumerate(found[each.id]) if (each.id, at) in taken]


def _in_turn(lists: Sequence[Sequence[_Item]]) -> list[_Item]:
    """Return the first of each list, then the second of each, and so on."""
    longest = max(map(len, lists), default=0)
    return [each[at] for at in range(longest) for each in lists if at < len(each)]


def _clearest(of: Material, kind: FindingKind, most: int) -> list[Runs]:
    """Return the proposed findings that say most: strengths with the highest shares, or most judgements below."""

    def weight(proposal: Proposal) -> tuple[float, int]:
        figure = proposal.figure
        return (-(figure.percent or 0), -figure.base) if kind == "strength" else (-figure.rest, figure.percent or 0)

    found = [each for each in of.proposals if each.kind == kind]
    return of.most_telling(sorted(found, key=weight), most)
