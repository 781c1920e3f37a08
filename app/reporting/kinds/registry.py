"""Every kind of document, and what makes one of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.message import Message
from app.reporting.document import Block, Document, PageBreak
from app.reporting.kinds import committee, draft, feedback, findings, plan, summary
from app.reporting.material import SHORT_HASH, Material, made_from
from app.reporting.printable import printable
from app.session.session import Session


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of document: its id, what a person calls it, and its content in one language."""

    id: str
    title: Message
    blocks: Callable[[Material], Iterable[Block]]
    about_cases: bool = False


KINDS = (
    Kind("draft", Message("Draft report"), draft.blocks),
    Kind("findings", Message("Provisional findings (two pages)"), findings.blocks),
    Kind("summary", Message("Summary of scores (one page)"), summary.blocks),
    Kind("plan", Message("Improvement plan"), plan.blocks),
    Kind("feedback", Message("Feedback sheets, one a case"), feedback.blocks, about_cases=True),
    Kind("committee", Message("Covering summary for the committee"), committee.blocks),
)


def make_document(session: Session, kind: Kind, languages: Sequence[str]) -> Document:
    """Return a document of an inspection.

    Args:
        session: The inspection.
        kind: Its kind.
        languages: The languages, "en" and "cy". The whole content comes in each, in this order.
    """
    source = made_from(session)
    blocks: list[Block] = []
    materials = [Material(session, language, source) for language in languages]
    for of in materials:
        blocks += [PageBreak(of.language)] if blocks else []
        blocks += kind.blocks(of)
    words = materials[0].words
    title = f"{words.text(f'kind.{kind.id}')}: {words.text('cover.inspection')}, {session.area}".rstrip(", ")
    day, _, time = source.time.partition(" ")
    footer = words.text(
        "common.footer",
        title=words.text(f"kind.{kind.id}"),
        area=session.area,
        record=source.record[:SHORT_HASH],
        day=words.day(day),
        time=time,
    )
    return printable(
        Document(
            title=title,
            language=languages[0],
            footer=footer,
            blocks=tuple(blocks),
            made_from=source,
            kind=kind.id,
            labels={of.language: (of.words.text("common.table"), of.words.text("common.figure")) for of in materials},
            page=words.text("common.page"),
        )
    )
