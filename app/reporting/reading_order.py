"""The text of a document in the order in which it is read, by which a PDF is compared with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.reporting.document import (
    Block,
    Bullets,
    Chart,
    Contents,
    Cover,
    Document,
    Heading,
    Paragraph,
    Run,
    Table,
    Title,
    headings_after,
    numbered_captions,
    plain,
)

_SPACE = Run(" ")


def flow(document: Document) -> Iterator[tuple[Run, str]]:
    """Yield every run of the content in reading order with its language, each block ended by a run of a space."""
    captions = numbered_captions(document)
    for block in document.blocks:
        language = getattr(block, "language", "") or document.language
        before: list[str] = []
        if isinstance(block, Contents):
            before = [block.title, *(each.text for each in headings_after(document, block))]
        elif isinstance(block, Table | Chart):
            before = [f"{captions[id(block)]}. {block.caption}" if id(block) in captions else block.caption]
        for run in (*(Run(f"{each} ") for each in before), *_runs_of(block)):
            yield run, run.language or language
        yield Run(" "), language


def said(blocks: Iterable[Block]) -> str:
    """Return the text of blocks, without captions and tables of contents."""
    return " ".join(plain(_runs_of(block)) for block in blocks)


def _runs_of(block: Block) -> Iterator[Run]:
    match block:
        case Paragraph():
            yield from block.runs
        case Heading():
            yield Run(block.text)
        case Cover():
            facts = (f"{name}: {value}" for name, value in block.facts)
            yield Run(" ".join([block.subtitle, block.area, block.title, *facts]))
        case Title():
            yield Run(f"{block.title} {block.area} {block.below}")
        case Bullets() | Table() | Chart():
            yield from _parts_of(block)


def _parts_of(block: Bullets | Table | Chart) -> Iterator[Run]:
    if isinstance(block, Bullets):
        for number, item in enumerate(block.items, 1):
            yield from (Run(f"{number}. " if block.numbered else "• "), *item, _SPACE)
    elif isinstance(block, Table):
        yield from (Run(f"{column.header} ") for column in block.columns)
        for row in block.rows:
            for cell in row:
                yield from (*cell, _SPACE)
    else:
        for bar in block.bars:
            yield from (Run(f"{bar.label} "), Run(bar.shown, code=bar.code), Run(f" {bar.note} "))
        yield Run("".join(f"{each.at or ''} {each.label} " for each in block.thresholds))
