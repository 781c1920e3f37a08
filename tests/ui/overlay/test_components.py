"""Claims about the components on the page "About": all of them, from the bill of materials where there is one."""

from __future__ import annotations

import importlib.metadata
import json
from pathlib import Path

import pytest

from app.version import NAME
from ui.overlay import components as module
from ui.overlay.components import Component, components


def test_from_the_sources_each_package_has_its_version_and_what_it_needs_is_there_too() -> None:
    found = {each.name.casefold().replace("_", "-"): each for each in components()}
    # Qt directly, pluggy through sqlite-utils.
    for name in ("pyside6-essentials", "pluggy", "shiboken6", "cffi"):
        assert found[name].version == importlib.metadata.version(name)
        assert found[name].licence
    assert {"python", "inter", "lucide", "openssl", "sqlite", "sqlcipher"} < set(found)
    assert NAME not in found
    assert "pytest" not in found


def test_an_installed_copy_names_what_its_bill_of_materials_has_each_part_after_its_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def entry(name: str, *parts: object) -> dict[str, object]:
        return {"name": name, "version": "1", "licenses": [{"expression": "MIT"}], "components": list(parts)}

    bill = {"components": [entry("one", entry("inner")), entry("two")]}
    (tmp_path / module.BILL).write_text(json.dumps(bill), encoding="utf-8")
    monkeypatch.setattr(module, "licences_folder", lambda: tmp_path)
    assert components() == [
        Component("one", "1", "MIT"),
        Component("inner", "1", "MIT", "one"),
        Component("two", "1", "MIT"),
    ]
