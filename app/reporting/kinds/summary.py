"""The summary of scores: one page."""

from __future__ import annotations

from collections.abc import Iterator

from app.reporting.document import Block, Paragraph, text
from app.reporting.kinds import parts, scores
from app.reporting.material import Material


def blocks(of: Material) -> Iterator[Block]:
    """Yield the blocks of the summary."""
    yield parts.title(of, "summary")
    yield Paragraph(text(of.words.text("summary.intro", area=of.session.area)), of.language, "lead")
    yield from scores.headlines(of)
    yield scores.criteria_table(of)
    yield from scores.how_many(of)
    yield from parts.made_from(of)
