"""The content of a document, in no format: blocks in order, each in a language, with figures that keep their codes.

Renderers make files of it. The same document gives the same bytes, so it holds no clock, no path and no random number.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Align = Literal["left", "right", "centre"]
ParagraphStyle = Literal["body", "lead", "quote", "note", "small", "to_write"]
TableStyle = Literal["plain", "headline"]


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one style.

    Attributes:
        text: The text, without line ends.
        bold: Whether it is bold.
        code: The short code of the figure that the text shows, such as "criterion:1.1:percent"; empty for other text.
            See `app.reporting.figure_tags`.
        language: The language of the text where it is not that of its block.
    """

    text: str
    bold: bool = False
    code: str = ""
    language: str = ""


Runs: TypeAlias = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page: what the document is, of which area, and the facts that place it."""

    title: str
    area: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    language: str


@dataclass(frozen=True, slots=True)
class Title:
    """The title at the head of a short document without a cover."""

    title: str
    area: str
    below: str
    language: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 3. `anchor` is its name for the contents, unique in the document."""

    level: int
    text: str
    language: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph. A paragraph of the style "to_write" asks the editor for a text that the inspection does not hold."""

    runs: Runs
    language: str
    style: ParagraphStyle = "body"


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of points, numbered or not."""

    items: tuple[Runs, ...]
    language: str
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its header, its share of the width, and how its cells are set."""

    header: str
    width: int
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Table:
    """A table with a header row, and a first column that names each row.

    A table of the style "headline" shows a few numbers large.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Runs, ...], ...]
    language: str
    style: TableStyle = "plain"


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a chart: its label, its value (None where there is none), how the value reads, and the figure's code."""

    label: str
    value: int | None
    shown: str
    code: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Threshold:
    """A line across the bars, with its label."""

    at: int
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars on one scale from 0 to `most`, with lines at thresholds. `alt` says in words what it shows."""

    caption: str
    alt: str
    bars: tuple[Bar, ...]
    language: str
    most: int = 100
    thresholds: tuple[Threshold, ...] = ()
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents of the headings of levels 1 and 2 that follow, as far as the next contents."""

    title: str
    language: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The start of a new page."""

    language: str = ""


ROWS_WHOLE = 10
"""A table of so few rows is kept on one page."""

Block: TypeAlias = Cover | Title | Heading | Paragraph | Bullets | Table | Chart | Contents | PageBreak


@dataclass(frozen=True, slots=True)
class MadeFrom:
    """The source of a document.

    Attributes:
        record: The hash of the record, in hexadecimal digits.
        time: The time of the record's last change, UTC, as YYYY-MM-DD HH:MM:SS.
        version: The version of the program.
    """

    record: str
    time: str
    version: str


@dataclass(frozen=True, slots=True)
class Document:
    """A document.

    Attributes:
        title: Its title, for the list of a viewer and for the properties of the file.
        language: The language of the whole: the first one where it is in several.
        footer: The words at the foot of each page, before the number of the page.
        page: The word before the number of a page, by language.
        blocks: Its content in order.
        made_from: What it was made from.
        kind: The id of its kind.
        labels: The words for "Table" and "Figure" by language.
    """

    title: str
    language: str
    footer: str
    blocks: tuple[Block, ...]
    made_from: MadeFrom
    kind: str
    labels: dict[str, tuple[str, str]] = field(default_factory=dict)
    page: str = "Page"


def text(*parts: str | Run | Runs) -> Runs:
    """Return runs of strings, runs and tuples of runs, in order."""
    found: list[Run] = []
    for part in parts:
        if isinstance(part, str):
            found += [Run(part)] if part else []
        elif isinstance(part, Run):
            found.append(part)
        else:
            found += part
    return tuple(found)


def plain(runs: Iterable[Run]) -> str:
    """Return the text of runs."""
    return "".join(run.text for run in runs)


def numbered_captions(document: Document) -> dict[int, str]:
    """Return "Table 1" or "Figure 2" for each table and chart that has a caption, by the identity of the block.

    Tables and figures are counted apart, and each language begins at 1.
    """
    counts: dict[tuple[str, int], int] = {}
    found: dict[int, str] = {}
    for block in document.blocks:
        if isinstance(block, Table | Chart) and block.caption:
            which = int(isinstance(block, Chart))
            number = counts[block.language, which] = counts.get((block.language, which), 0) + 1
            found[id(block)] = f"{document.labels.get(block.language, ('Table', 'Figure'))[which]} {number}"
    return found


def headings_after(document: Document, contents: Contents) -> list[Heading]:
    """Return the headings that a table of contents lists."""
    found: list[Heading] = []
    started = False
    for block in document.blocks:
        if isinstance(block, Contents):
            if started:
                break
            started = block is contents
        elif started and isinstance(block, Heading) and block.level <= 2:
            found.append(block)
    return found
