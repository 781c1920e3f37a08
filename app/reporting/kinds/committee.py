"""The covering summary for the committee that oversees the youth offending team."""

from __future__ import annotations

from collections.abc import Iterator

from app.reporting.document import Block, Bullets, Paragraph, text
from app.reporting.kinds import parts, scores
from app.reporting.kinds.findings import main_findings
from app.reporting.material import Material
from app.reporting.reading_order import said

_MOST = 4


def blocks(of: Material) -> Iterator[Block]:
    """Yield the blocks of the covering summary."""
    body = list(_body(of))
    yield parts.title(of, "committee")
    yield from body
    # Members are no specialists, so the paper explains its abbreviations.
    yield parts.heading(of, 1, "glossary")
    yield from parts.glossary(of, said(body))
    yield from parts.made_from(of)


def _body(of: Material) -> Iterator[Block]:
    words = of.words
    yield Paragraph(text(words.text("committee.intro", area=of.session.area)), of.language, "lead")
    yield parts.heading(of, 1, "asked")
    asked = tuple(text(words.text(f"committee.{key}")) for key in ("ask_one", "ask_two"))
    yield Bullets(asked, of.language, numbered=True)
    yield parts.heading(of, 1, "results")
    yield from scores.headlines(of)
    yield from scores.how_many(of)
    yield from main_findings(of, _MOST, level=2)
    yield parts.heading(of, 1, "recommendations")
    yield from parts.recommendations(of)
    yield parts.heading(of, 1, "next")
    yield from parts.timetable(of)
