"""Claims about the comparison of the locks with advisories."""

from __future__ import annotations

from pathlib import Path

import pytest
from maintenance.audit import __main__ as audit

ROOT = Path(__file__).resolve().parents[2]


def test_every_pinned_version_is_asked_about() -> None:
    versions = audit.pinned((ROOT / "packaging" / "requirements-dev.lock").read_text(encoding="utf-8"))
    assert {"cryptography", "sqlcipher3", "pyside6-essentials", "colorama"} <= versions.keys()
    assert all(version[0].isdigit() and " " not in version for version in versions.values())


def test_an_advisory_of_the_registry_is_named_with_the_version_that_corrects_it() -> None:
    report = {
        "dependencies": [
            {"name": "jinja2", "version": "2.10", "vulns": [{"id": "PYSEC-1", "fix_versions": ["2.10.1", "3.0"]}]},
            {"name": "click", "version": "8.5.1", "vulns": []},
            {"name": "cffi", "skip_reason": "Dependency not found"},
        ]
    }
    answer = audit.read_registry(report)
    assert answer.advisories == [audit.Advisory("jinja2", "2.10", "PYSEC-1, fixed in 2.10.1, 3.0")]
    assert (answer.known, answer.asked) == (2, 3)


def test_an_advisory_of_the_shipped_database_counts_for_the_versions_that_it_names() -> None:
    database = {
        "$meta": {"advisory": "not a package"},
        "Jinja2": [{"specs": [">=2.0,<2.10.1", "<1.0"], "id": "pyup-1", "cve": None, "advisory": "Sandbox\n escape."}],
    }
    found = audit.read_shipped(database, {"jinja2": "2.10", "click": "8.5.1"})
    assert found.advisories == [audit.Advisory("jinja2", "2.10", "pyup-1: Sandbox escape.")]
    assert (found.known, found.asked) == (1, 2)
    assert audit.read_shipped(database, {"jinja2": "2.10.1"}).advisories == []


@pytest.mark.parametrize(
    ("advisories", "known", "code"),
    [([], 2, 0), ([], 1, audit.UNANSWERED), ([audit.Advisory("a", "1", "CVE-1")], 1, audit.FOUND)],
    ids=["all known and sound", "some unknown", "an advisory"],
)
def test_the_exit_code_says_what_was_found(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    advisories: list[audit.Advisory],
    known: int,
    code: int,
) -> None:
    monkeypatch.setattr(audit, "make_environment", lambda: Path("python"))
    monkeypatch.setattr(audit, "registry_answer", lambda _python: audit.Answer("The registry", advisories, known, 2))
    monkeypatch.setattr(audit, "shipped_answer", lambda _python: audit.Answer("shipped", [], 0, 2))
    assert audit.main() == code
    assert f"it knows {known} of 2" in capsys.readouterr().out
