"""The draft report: everything that a finished report holds, in its order."""

from __future__ import annotations

from collections.abc import Iterator

from app.framework.model import Criterion
from app.reporting.document import Block, Bullets, Contents, PageBreak, Paragraph, text
from app.reporting.kinds import parts, scores
from app.reporting.kinds.plan import plan_blocks
from app.reporting.material import Material
from app.reporting.reading_order import said

_PROPOSED = 8  # of a kind and a criterion


def blocks(of: Material) -> Iterator[Block]:
    """Yield the blocks of the draft report."""
    body = [*_opening(of), *_sections(of), *_closing(of)]
    yield parts.cover(of, "draft")
    yield Contents(of.words.text("common.contents"), of.language)
    yield PageBreak(of.language)
    yield from body
    yield parts.heading(of, 1, "glossary")
    yield from parts.glossary(of, said(body))
    yield parts.heading(of, 1, "made_from")
    yield from parts.made_from(of)


def _opening(of: Material) -> Iterator[Block]:
    yield parts.heading(of, 1, "foreword")
    yield from parts.lead_text(of, "foreword", "foreword")
    yield parts.heading(of, 1, "context")
    yield from parts.lead_text(of, "context", "context")
    yield parts.heading(of, 1, "headline")
    yield from scores.headlines(of)
    yield from scores.how_many(of)
    yield parts.heading(of, 1, "criteria")
    yield scores.criteria_chart(of)
    yield scores.criteria_table(of)


def _closing(of: Material) -> Iterator[Block]:
    yield from parts.service_users(of)
    yield parts.heading(of, 1, "recommendations")
    yield from parts.recommendations(of)
    if any(each.actions for each in of.plan.recommendations):
        yield parts.heading(of, 1, "plan")
        yield from plan_blocks(of)
    yield parts.heading(of, 1, "sample")
    yield from parts.sample(of)
    yield parts.heading(of, 1, "comparators")
    yield from parts.comparators(of)
    yield parts.heading(of, 1, "scoring")
    yield from parts.scoring(of)


def _sections(of: Material) -> Iterator[Block]:
    for section in of.framework.sections:
        yield PageBreak(of.language)
        yield parts.heading(of, 1, "section", id=section.id, title=section.title)
        yield scores.section_sentence(of, section)
        yield from parts.lead_text(of, f"section/{section.id}", "commentary")
        for criterion in of.framework.criteria:
            if criterion.section == section.id:
                yield from _criterion(of, criterion)


def _criterion(of: Material, criterion: Criterion) -> Iterator[Block]:
    yield parts.heading(of, 2, "criterion", id=criterion.id, title=criterion.title)
    yield Paragraph(text(criterion.statement), of.language, "quote")
    yield scores.criterion_sentence(of, criterion)
    yield from _points(of, criterion)
    yield parts.heading(of, 3, "figures", id=criterion.id)
    yield scores.questions_table(of, criterion)
    yield from scores.reasons_table(of, criterion)


def _points(of: Material, criterion: Criterion) -> Iterator[Block]:
    """Yield the findings that the lead chose, else those that the figures suggest, and examples of good practice."""
    strengths = [parts.one_line(of, each) for each in of.findings(criterion.id, "strength")]
    improvements = [parts.one_line(of, each) for each in of.findings(criterion.id, "improvement")]
    if not strengths and not improvements:
        yield parts.to_write(of, "findings")
        proposed = [each for each in of.proposals if each.criterion == criterion.id]
        strengths = of.most_telling((each for each in proposed if each.kind == "strength"), _PROPOSED)
        improvements = of.most_telling((each for each in proposed if each.kind == "improvement"), _PROPOSED)
    examples = [parts.one_line(of, each) for each in of.good_practice(criterion.id)]
    for key, points in (("strengths", strengths), ("improvements", improvements), ("good_practice", examples)):
        if points:
            yield parts.heading(of, 3, key, id=criterion.id)
            yield Bullets(tuple(points), of.language)
