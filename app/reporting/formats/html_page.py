"""Write a document as one HTML page that needs no other file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from html import escape
from importlib.resources import files
from pathlib import Path

from app.reporting.document import (
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
    headings_after,
    numbered_captions,
)
from app.reporting.drawing import draw
from app.reporting.svg import svg


def write(document: Document, path: Path) -> None:
    """Write the page to `path`."""
    path.write_text(page(document), encoding="utf-8", newline="\n")


def page(document: Document) -> str:
    """Return the text of the page."""
    css = (files("resources") / "reporting" / "report.css").read_text(encoding="utf-8")
    body = "\n".join(_Body(document).parts())
    made = document.made_from
    return (
        f'<!DOCTYPE html>\n<html lang="{document.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="Aboveline {escape(made.version)}">\n'
        f'<meta name="dcterms.modified" content="{escape(made.time)}">\n'
        f'<meta name="dcterms.source" content="{escape(made.record)}">\n'
        f"<title>{escape(document.title)}</title>\n<style>\n{css}</style>\n</head>\n<body>\n<main>\n{body}\n"
        f"<footer>{escape(document.footer)}</footer>\n</main>\n</body>\n</html>\n"
    )


class _Body:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._captions = numbered_captions(document)
        self._breaks = False

    def parts(self) -> Iterator[str]:
        for block in self._document.blocks:
            if isinstance(block, PageBreak):
                self._breaks = True
                continue
            yield from self._block(block)

    def _block(self, block: Block) -> Iterator[str]:
        language = getattr(block, "language", "")
        attributes = f' lang="{language}"' if language and language != self._document.language else ""
        match block:
            case Cover():
                facts = "".join(f"<dt>{escape(name)}</dt><dd>{escape(value)}</dd>" for name, value in block.facts)
                yield _header(attributes, block.subtitle, block.area, block.title, f"<dl>{facts}</dl>")
            case Title():
                yield _header(attributes, block.title, block.area, block.below)
            case Contents():
                yield from self._contents(block, attributes)
            case Heading():
                level = block.level + 1
                anchor = f' id="{escape(block.anchor)}"' if block.anchor else ""
                starts = ' class="break"' if self._breaks and block.level == 1 else ""
                self._breaks = False
                yield f"<h{level}{attributes}{anchor}{starts}>{escape(block.text)}</h{level}>"
            case Paragraph():
                style = f' class="{block.style}"' if block.style != "body" else ""
                yield f"<p{attributes}{style}>{_runs(block.runs, block.language)}</p>"
            case Bullets():
                items = "".join(f"<li>{_runs(item, block.language)}</li>" for item in block.items)
                tag = "ol" if block.numbered else "ul"
                yield f"<{tag}{attributes}>{items}</{tag}>"
            case Table():
                yield self._table(block, attributes)
            case Chart():
                drawing = svg(draw(block), alt=block.alt)
                yield f"<figure{attributes}><figcaption>{self._caption(block)}</figcaption>{drawing}</figure>"

    def _contents(self, block: Contents, attributes: str) -> Iterator[str]:
        items = "".join(
            f'<li class="level{each.level}"><a href="#{escape(each.anchor)}">{escape(each.text)}</a></li>'
            for each in headings_after(self._document, block)
        )
        title = escape(block.title)
        yield f'<nav{attributes} aria-label="{title}"><h2>{title}</h2><ul>{items}</ul></nav>'

    def _table(self, table: Table, attributes: str) -> str:
        sides = [' class="right"' if column.align == "right" else "" for column in table.columns]
        heads = "".join(
            f'<th scope="col"{side}>{escape(column.header)}</th>'
            for column, side in zip(table.columns, sides, strict=True)
        )
        rows = "".join(
            "<tr>"
            + "".join(
                f'<th scope="row"{side}>{_runs(cell, table.language)}</th>'
                if number == 0
                else f"<td{side}>{_runs(cell, table.language)}</td>"
                for number, (cell, side) in enumerate(zip(row, sides, strict=True))
            )
            + "</tr>"
            for row in table.rows
        )
        style = f' class="{table.style}"' if table.style != "plain" else ""
        caption = f"<caption>{self._caption(table)}</caption>"
        return f"<table{attributes}{style}>{caption}<thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table>"

    def _caption(self, block: Table | Chart) -> str:
        number = self._captions.get(id(block), "")
        return escape(f"{number}. {block.caption}" if number else block.caption)


def _header(attributes: str, kind: str, area: str, below: str, rest: str = "") -> str:
    return (
        f'<header{attributes}><p class="kind">{escape(kind)}</p><h1>{escape(area or kind)}</h1>'
        f"<p>{escape(below)}</p>{rest}</header>"
    )


def _runs(runs: Iterable[Run], language: str) -> str:
    return "".join(_run(run, language) for run in runs)


def _run(run: Run, language: str) -> str:
    found = escape(run.text)
    if run.code:
        found = f'<span data-figure="{escape(run.code)}">{found}</span>'
    if run.language and run.language != language:
        found = f'<span lang="{run.language}">{found}</span>'
    return f"<strong>{found}</strong>" if run.bold else found
