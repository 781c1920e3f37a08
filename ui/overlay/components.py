"""The components that the program consists of, with their versions and licences.

An installed copy has a bill of materials, which names everything in it. A copy that runs from its sources asks the
packages themselves.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution, requires
from pathlib import Path
from typing import Any, NamedTuple

import resources
from app.store.libraries import built_in
from app.version import NAME, project_table

BILL = "bom.cdx.json"
_FAMILIES = ("License :: OSI Approved :: ", "License :: ")
_LONGEST = 60  # characters of a licence's name; a longer text is the licence itself


class Component(NamedTuple):
    """One component.

    Attributes:
        name: Its name.
        version: Its version.
        licence: Its licence; empty where the package itself does not name one.
        within: The name of the component that it is a part of; empty for none.
    """

    name: str
    version: str
    licence: str
    within: str = ""


def licences_folder() -> Path:
    """Return the folder with the notices, and with the licence texts that the libraries' licences ask for."""
    return resources.FOLDER / "licences"


def components() -> list[Component]:
    """Return every component besides the program itself, in the order of their names, each before its parts."""
    bill = licences_folder() / BILL
    if bill.is_file():
        return list(_of_bill(json.loads(bill.read_text(encoding="utf-8"))["components"]))
    data = json.loads((licences_folder() / "data.json").read_text(encoding="utf-8"))
    found = [Component(each["name"], each["version"], each["licence"]) for each in data]
    found.append(Component("Python", platform.python_version(), "PSF-2.0"))
    found += [Component(each.metadata["Name"], each.version, _licence(each)) for each in _packages()]
    inner = [Component(name, version, "", "cryptography, sqlcipher3") for name, version in built_in()]
    return [*sorted(found, key=lambda each: each.name.casefold()), *inner]


def _of_bill(entries: Iterable[dict[str, Any]], within: str = "") -> Iterator[Component]:
    for entry in entries:
        licence = " AND ".join(each["expression"] for each in entry["licenses"])
        yield Component(entry["name"], entry["version"], licence, within)
        yield from _of_bill(entry.get("components", ()), entry["name"])


def _packages() -> Iterator[Distribution]:
    """Yield each package that the program needs, directly or through another."""
    try:
        wanted = requires(NAME) or []
    except PackageNotFoundError:
        wanted = list(project_table().get("dependencies", []))
    seen: set[str] = set()
    while wanted:
        requirement = wanted.pop()
        name = _project(requirement).casefold().replace("_", "-")
        if "extra ==" in requirement or name in seen:
            continue
        seen.add(name)
        try:
            found = distribution(name)
        except PackageNotFoundError:  # of another system
            continue
        yield found
        wanted += found.requires or []


def _project(requirement: str) -> str:
    end = next((place for place, each in enumerate(requirement) if each in " <>=!~;[("), len(requirement))
    return requirement[:end]


def _licence(part: Distribution) -> str:
    metadata = part.metadata
    fields = [field for field in ("License-Expression", "License") if field in metadata]
    stated = next((metadata[field] for field in fields if metadata[field]), "")
    if stated and len(stated) <= _LONGEST and "\n" not in stated:
        return stated
    for family in _FAMILIES:
        named = [each.removeprefix(family) for each in metadata.get_all("Classifier") or [] if each.startswith(family)]
        if named:
            return ", ".join(named)
    return ""
