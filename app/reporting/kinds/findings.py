"""The provisional findings: two pages for the day of feedback."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from app.records.finding import FindingKind
from app.reporting.document import Block, Bullets, Paragraph, Runs, text
from app.reporting.kinds import parts, scores
from app.reporting.material import Material
from app.reporting.proposals import Proposal

_MOST = 6


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


def main_findings(of: Material, most: int) -> Iterator[Block]:
    """Yield the main strengths and areas for improvement: the lead's, else the questions with the clearest scores."""
    kinds: tuple[tuple[FindingKind, Literal["strengths", "improvements"]], ...] = (
        ("strength", "strengths"),
        ("improvement", "improvements"),
    )
    for kind, key in kinds:
        chosen = [words for each in of.framework.criteria for words in of.findings(each.id, kind)]
        points = [parts.one_line(of, words) for words in chosen] or _clearest(of, kind, most)
        if points:
            yield parts.heading(of, 1, key)
            yield Bullets(tuple(points[:most]), of.language)


def _clearest(of: Material, kind: FindingKind, most: int) -> list[Runs]:
    """Return the proposed findings that say most: strengths with the highest shares, or most judgements below."""

    def weight(proposal: Proposal) -> tuple[float, int]:
        figure = proposal.figure
        return (-(figure.percent or 0), -figure.base) if kind == "strength" else (-figure.rest, figure.percent or 0)

    found = [each for each in of.proposals if each.kind == kind]
    return of.most_telling(sorted(found, key=weight), most)
