"""The table of the kinds of record in the description of the file format, from the modules of the kinds."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.records.kind import RecordKind
from app.records.registry import KINDS

ROOT = Path(__file__).parents[3]
DOCUMENT = ROOT / "docs" / "file-format.md"
BEGIN, END = "<!-- kinds: made by `packaging/dev.py data-docs` -->", "<!-- kinds: end -->"


def with_table(document: str) -> str:
    """Return the document with the table of the kinds as the code has them."""
    before, _, rest = document.partition(BEGIN)
    return "\n".join([f"{before}{BEGIN}", *_table(), f"{END}{rest.partition(END)[2]}"])


def described_in(docstring: str) -> tuple[str, str]:
    """Return the item and the value of a kind's records, which its module's docstring describes.

    Raises:
        ValueError: It does not describe them.
    """
    paragraphs = [" ".join(each.split()) for each in docstring.split("\n\n")]
    found = [each.removeprefix(label) for label in ("Item: ", "Value: ") for each in paragraphs if label in each[:7]]
    if len(found) != len(("item", "value")):
        raise ValueError("the docstring has no paragraph that begins with “Item:”, or none that begins with “Value:”")
    return found[0].rstrip("."), found[1].rstrip(".")


def _table() -> Iterator[str]:
    described = _described()
    yield "| kind | belongs to | recorded by | item | value | since |"
    yield "|---|---|---|---|---|---|"
    for kind in KINDS.values():
        item, value = described[kind.tag]
        place = "a case" if kind.of_case else "the inspection"
        yield (
            f"| `{kind.tag}` | {place}{', an assessor' if kind.owned else ''} | {_recorder(kind)} | {item} | {value} "
            f"| {kind.since} |"
        )


def _recorder(kind: RecordKind[Any]) -> str:
    if kind.lead_only:
        return "a lead"
    return "a lead, some of its values" if kind.lead_only_if is not None else "anyone"


def _described() -> dict[str, tuple[str, str]]:
    """Return the item and the value of each kind by its tag."""
    found: dict[str, tuple[str, str]] = {}
    for path in sorted((ROOT / "app" / "records").glob("*.py")):
        source = path.read_text(encoding="utf-8")
        for tag in re.findall(r'^    tag="(\w+)",$', source, re.MULTILINE):
            try:
                found[tag] = described_in(ast.get_docstring(ast.parse(source)) or "")
            except ValueError as trouble:
                raise ValueError(f"{path.name}: {trouble}") from None
    return found
