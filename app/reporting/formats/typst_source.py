"""Write a document as source of the typesetter Typst. The look is in `resources/reporting/report.typ`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.resources import files
from itertools import zip_longest

from app.reporting.document import (
    ROWS_WHOLE,
    Align,
    Block,
    Bullets,
    Chart,
    Contents,
    Cover,
    Document,
    Heading,
    PageBreak,
    Paragraph,
    Run,
    Table,
    Title,
    numbered_captions,
    plain,
)
from app.reporting.drawing import draw
from app.reporting.svg import svg

_STYLES = {
    "body": "par",
    "lead": "lead",
    "quote": "quote-style",
    "note": "note",
    "small": "small",
    "to_write": "to-write",
}
_LONGEST_WHOLE = 400  # characters of a cell, in the narrowest column some 40 lines
_SIDES: dict[Align, str] = {"left": "left", "right": "right", "centre": "center"}


def typst_source(document: Document) -> str:
    """Return the source of a document."""
    look = (files("resources") / "reporting" / "report.typ").read_text(encoding="utf-8")
    return "\n".join([look, *_setting(document), *_content(document)]) + "\n"


def quoted(text: str) -> str:
    """Return a string of Typst."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\r", "\\r")
    return f'"{escaped}"'


def _setting(document: Document) -> Iterator[str]:
    day, time = document.made_from.time.split(" ")
    numbers = [int(part) for part in (*day.split("-"), *time.split(":"))]
    named = ("year", "month", "day", "hour", "minute", "second")
    date = ", ".join(f"{name}: {number}" for name, number in zip(named, numbers, strict=True))
    covered = any(isinstance(block, Cover) for block in document.blocks)
    running = "#running()" if document.kind == "feedback" else ""
    footer = (
        f"text(size: 7pt, fill: muted, kerning: false)[#t({quoted(document.footer)}){running} #h(1fr) "
        f"#t({quoted(document.page)}) #counter(page).display()]"
    )
    shown = f"if here().page() > 1 {{ {footer} }}" if covered else footer
    yield (
        f"#set document(title: {quoted(document.title)}, author: {quoted('Aboveline ' + document.made_from.version)}, "
        f"date: datetime({date}))"
    )
    yield f'#set text(lang: {quoted(document.language)}, region: "GB")'
    if not covered:
        # The sections of a paper of one or two pages are no chapters.
        yield "#show heading.where(level: 1): set text(size: 14pt)"
        yield "#show heading.where(level: 1): set block(above: 18pt, below: 9pt)"
        yield "#show heading.where(level: 2): set text(size: 11.5pt)"
        yield "#show heading.where(level: 2): set block(above: 14pt, below: 7pt)"
    if running:
        # A case has one page, or few.
        yield "#show list: set text(size: 9.4pt)"
        yield "#set list(spacing: 0.6em)"
    yield f'#set page(paper: "a4", margin: (x: 25mm, top: 24mm, bottom: 24mm), footer: context {{ {shown} }})'


def _content(document: Document) -> Iterator[str]:
    numbers = numbered_captions(document)
    lists = [block for block in document.blocks if isinstance(block, Contents)]
    for block, after in zip_longest(document.blocks, document.blocks[1:]):
        language = getattr(block, "language", "") or document.language
        if isinstance(block, Contents):
            yield f"#l({quoted(language)})[{_contents(block, lists)}]"
        elif isinstance(block, PageBreak):
            yield "#pagebreak(weak: true)"
        else:
            content = f"#l({quoted(language)})[{_block(block, numbers)}]"
            introduces = isinstance(block, Paragraph) and (
                isinstance(after, Table | Chart) or block.style in ("lead", "quote")
            )
            yield f"#block(sticky: true)[{content}]" if introduces else content


def _contents(block: Contents, lists: list[Contents]) -> str:
    """Return a table of contents of the headings from here to the next one."""
    number = lists.index(block)
    target = f"selector(heading).after(<contents-{number}>)"
    if number + 1 < len(lists):
        target += f".before(<contents-{number + 1}>)"
    return f"#outline(title: {quoted(block.title)}, depth: 2, target: {target})#metadata(none)<contents-{number}>"


def _block(block: Block, numbers: dict[int, str]) -> str:
    match block:
        case Cover():
            facts = "".join(f"({quoted(name)}, {quoted(value)})," for name, value in block.facts)
            return f"#cover({quoted(block.subtitle)}, {quoted(block.area)}, {quoted(block.title)}, ({facts}))"
        case Title():
            return f"#head({quoted(block.title)}, {quoted(block.area)}, {quoted(block.below)})"
        case Heading():
            return f"#heading(level: {block.level}, {quoted(block.text)})"
        case Paragraph():
            return f"#{_STYLES[block.style]}{_content_of(block.runs)}"
        case Bullets():
            return f"#{'enum' if block.numbered else 'list'}({','.join(map(_content_of, block.items))})"
        case Table():
            return _table(block, numbers.get(id(block), ""))
        case Chart():
            caption = _caption(numbers.get(id(block), ""), block.caption)
            return f"#chart({caption}, {quoted(block.alt)}, {quoted(svg(draw(block)))})"
    raise TypeError(type(block).__name__)


def _table(table: Table, number: str) -> str:
    widths = "".join(f"{column.width}fr," for column in table.columns)
    sides = "".join(f"{_SIDES[column.align]}," for column in table.columns)
    heads = "".join(f"{quoted(column.header)}," for column in table.columns)
    rows = "".join(f"({''.join(f'{_content_of(cell)},' for cell in row)})," for row in table.rows)
    caption = _caption(number, table.caption)
    breaks = _breaks(table)
    made = f'{table.style}-table({caption}, ({widths}), ({sides}), ({heads}), ({rows}), breaks: "{breaks}")'
    return f"#whole({made})" if breaks == "nowhere" else f"#{made}"


def _breaks(table: Table) -> str:
    """Return where a table may go on to the next page. Nothing that could be longer than a page is kept together."""
    longest = max((len(plain(cell)) for row in table.rows for cell in row), default=0)
    if longest > _LONGEST_WHOLE:
        return "everywhere"
    return "nowhere" if len(table.rows) <= ROWS_WHOLE else "between rows"


def _caption(number: str, caption: str) -> str:
    return quoted(f"{number}. {caption}" if number else caption)


def _content_of(runs: Iterable[Run]) -> str:
    return f"[{''.join(map(_run, runs))}]"


def _run(run: Run) -> str:
    found = f"#{'b' if run.bold else 't'}({quoted(run.text)})"
    if run.code:
        found = f"#f[{found}]"
    return f"#l({quoted(run.language)})[{found}]" if run.language else found
