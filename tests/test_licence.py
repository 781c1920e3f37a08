"""Claims about licences: the project says one thing everywhere, and each library that comes with it is noticed."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, metadata, requires
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
NOTICE = (ROOT / "resources" / "licences" / "NOTICE.txt").read_text(encoding="utf-8")


def libraries(needs: Iterable[str], found: set[str]) -> set[str]:
    """Return the names of the packages that these requirements need, directly or through another, added to `found`."""
    for requirement in map(Requirement, needs):
        name = canonicalize_name(requirement.name)
        optional = requirement.marker is not None and "extra" in str(requirement.marker)
        if optional or name in found:
            continue
        found.add(name)
        try:
            libraries(requires(name) or [], found)
        except PackageNotFoundError:  # another system's, such as colorama
            continue
    return found


def needed_to_run() -> set[str]:
    """Return the names of the packages that the program needs to run, by what its project file says."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return libraries(project["dependencies"], set())


def stated_licences() -> dict[str, str]:
    """Return the licence that each package states as an SPDX expression."""
    stated = {}
    for name in needed_to_run():
        try:
            package = metadata(name)
        except PackageNotFoundError:  # another system's, such as colorama
            continue
        if "License-Expression" in package:
            stated[name] = package["License-Expression"]
    return stated


def test_each_library_that_the_program_needs_is_in_the_notice() -> None:
    needed = needed_to_run()
    assert len(needed) > 10
    assert {name for name in needed if not re.search(rf"(?<![\w-]){name}(?![\w-])", NOTICE.casefold())} == set()


def test_the_notice_says_the_licences_that_the_packages_state() -> None:
    noticed = dict(re.findall(r"^    ([a-z0-9-]+) {2,}(\S.*)$", NOTICE, re.MULTILINE))
    stated = {name: each for name, each in stated_licences().items() if not each.startswith("LGPL")}
    assert len(stated) > 5
    assert {name: each for name, each in stated.items() if not noticed.get(name, "").startswith(each)} == {}


def test_project_file_licence_file_and_decision_name_the_same_licence() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["license"] == "Apache-2.0"
    assert project["authors"] == [{"name": "Aboveline contributors"}]
    assert "urls" not in project
    assert " ".join((ROOT / "LICENSE").read_text(encoding="utf-8").split()).startswith("Apache License Version 2.0,")
    assert "Apache License, version 2.0" in NOTICE
    assert "Apache-2.0" in (ROOT / "docs" / "adr" / "015-licence.md").read_text(encoding="utf-8")
