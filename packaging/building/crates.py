"""The notices and licence texts of the crates of Rust that are compiled into wheels.

A wheel lists its crates in a bill of materials of its own, and has the text of its own licence only. The texts here are
those of the SPDX list. Who holds the copyright in a crate is in its list of authors.
"""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from building.errors import BuildError
from building.staging import ROOT

NOTICE = "crates.txt"
_TEXTS = Path(__file__).resolve().parent / "licences"
_APACHE = ROOT / "LICENSE"
_HEAD = """Crates of Rust that are compiled into {wheel}, each with its authors, its licence and its source.
Where a licence names several to choose from, each of them that has a text in this folder applies.
"""


def place_texts(wheels: Iterable[Path], folder: Path) -> None:
    """Write the notices of the crates in wheels, and the texts of their licences, into a folder of licences.

    Raises:
        BuildError: A crate has a licence whose text is not in `building/licences`.
    """
    texts = {path.stem: path for path in sorted(_TEXTS.glob("*.txt"))} | {"Apache-2.0": _APACHE}
    for wheel in sorted(wheels):
        listed = sorted(crates_of(wheel), key=lambda crate: (str(crate["name"]), str(crate["version"])))
        if not listed:
            continue
        used: set[str] = set()
        lines = [_HEAD.format(wheel=wheel.name.partition("-")[0])]
        for crate in listed:
            expression = licence_of(crate)
            known = usable(expression, texts)
            if not known:
                raise BuildError(f"{crate['name']} in {wheel.name} is under {expression}: add its text.")
            used |= known
            lines.append(_line(crate, expression))
        name = f"{wheel.name.partition('-')[0]}-{NOTICE}"
        (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")
        for each in sorted(used):
            shutil.copyfile(texts[each], folder / f"crates-{each}.txt")


def crates_of(wheel: Path) -> Iterator[dict[str, Any]]:
    """Yield the entries of the crates in a wheel's own bills of materials."""
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            if name.endswith(".cyclonedx.json"):
                yield from json.loads(archive.read(name))["components"]


def licence_of(crate: dict[str, Any]) -> str:
    """Return the SPDX expression of a crate; empty where it has none."""
    licences = [each.get("expression") for each in crate.get("licenses", [])]
    return str(licences[0]) if licences and licences[0] else ""


def usable(expression: str, texts: Iterable[str]) -> set[str]:
    """Return the licences of an expression whose texts are there; none if they are not enough to use the crate."""
    there = set(texts)
    found: set[str] = set()
    for part in re.split(r"\s+AND\s+", expression.strip()):
        choices = [set(re.split(r"\s+WITH\s+", each)) for each in re.split(r"\s+OR\s+", part.strip("() "))]
        possible = [each for each in choices if each <= there]
        if not possible:
            return set()
        found.update(*possible)
    return found


def _line(crate: dict[str, Any], expression: str) -> str:
    authors = crate.get("author") or ", ".join(str(each.get("name", "")) for each in crate.get("authors", []))
    source = next((each["url"] for each in crate.get("externalReferences", []) if each["type"] == "vcs"), "")
    facts = (f"by {authors}" if authors else "by its contributors", expression, source)
    return f"{crate['name']} {crate['version']}: " + "; ".join(" ".join(fact.split()) for fact in facts if fact)
