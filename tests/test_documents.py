"""Claims about what contributors read and use: links lead to files, and hooks download nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_link_to_a_file_leads_to_one(document: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", document.read_text(encoding="utf-8"))
    missing = [link for link in links if "://" not in link and not (document.parent / link).exists()]
    assert missing == []


def test_the_hooks_run_the_checks_of_this_repository_and_download_nothing() -> None:
    text = (ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8")
    assert re.findall(r"repo: *(.*)", text) == ["local"]
    assert re.findall(r"entry: *(.*)", text) == ["python3 packaging/dev.py check"]
    assert re.findall(r"language: *(.*)", text) == ["system"]
    assert "://" not in text


def test_every_document_for_contributors_is_found_from_the_first_one() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in ("CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "LICENSE"):
        assert f"({name})" in readme


@pytest.mark.parametrize("folder", ["app", "app/store", "ui"])
def test_the_map_of_the_code_names_every_module_that_has_no_room_of_its_own(folder: str) -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    named = set(re.findall(r"\w+", text[text.index("\napp/ ") : text.index("<!-- rooms")]))
    assert {path.stem for path in (ROOT / folder).glob("[!_]*.py")} - named == set()
