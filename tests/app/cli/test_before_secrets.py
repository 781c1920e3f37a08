"""Claims about what is checked before anybody is asked for a secret: all that can be seen without one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.cli import secrets
from tests.app.cli.conftest import Run


@pytest.fixture
def no_prompt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing but a prompt gives a secret, and a prompt fails the test."""
    for source in secrets.SOURCES:
        monkeypatch.delenv(source.variable, raising=False)

    def asked(source: secrets.Source, **_options: object) -> str:
        pytest.fail(f"{source.name} was asked for")

    monkeypatch.setattr(secrets, "ask", asked)


@pytest.mark.parametrize(
    ("command", "code", "sentence"),
    [
        ("scores ./nowhere", 3, "There is no inspection at"),
        ("answer ./nowhere BRO-001 1.1.10 yes", 3, "There is no inspection at"),
        ("export ./nowhere x.assessment", 3, "There is no inspection at"),
        ("verify ./nowhere", 3, "There is no inspection at"),
        ("passphrase ./nowhere", 3, "There is no inspection at"),
        ("sample import ./lead gone.csv", 3, "There is no file gone.csv"),
        ("answers import ./lead gone.csv", 3, "There is no file gone.csv"),
        ("ratings import ./lead gone.csv", 3, "There is no file gone.csv"),
        (
            "merge ./lead gone.assessment",
            3,
            "gone.assessment could not be read: no such file or directory. Nothing was",
        ),
        ("merge ./lead sheet.csv gone.assessment", 1, "2 files are not fit to be merged"),
        ("merge ./nowhere gone.assessment", 3, "There is no inspection at"),
        ("join gone.assessment ./copy", 3, "gone.assessment could not be read"),
        ("join all.assessment ./lead", 1, "is there already and not empty"),
        ("verify gone.assessment", 3, "gone.assessment could not be read"),
        ("verify all.assessment --inspection ./nowhere", 3, "There is no inspection at"),
        ("new ./lead --area Bromley --assessor LI:lead", 1, "is there already and not empty"),
        ("new ./x --area Bromley --assessor LI:boss", 2, "'boss' is no role of LI"),
        ("new ./x --area Bromley --assessor LI:lead --framework none", 2, "none"),
        ("new ./x --area Bromley --assessor LI:lead --fieldwork 2012-02-30 2012-03-01", 2, "are no dates"),
        ("backup show ./nowhere", 3, "./nowhere could not be read"),
        ("scroes", 2, "Did you mean scores?"),
        ("case lst ./lead", 2, "Did you mean case list?"),
        ("export ./lead .", 3, "is a folder"),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else str(value),
)
def test_what_needs_no_secret_is_refused_before_one_is_asked_for(
    run: Run, lead: Path, request: pytest.FixtureRequest, command: str, code: int, sentence: str
) -> None:
    assert run("handout", lead, "all.assessment", "--everyone").code == 0
    Path("sheet.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    request.getfixturevalue("no_prompt")
    done = run(*command.split())
    assert done.code == code
    assert sentence in done.err.replace(f"{Path.cwd()}{os.sep}", "./") or sentence in done.err


def test_an_assessor_without_cases_is_refused_before_a_passphrase_of_the_hand_out_is_asked_for(
    run: Run, lead: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("assessor", "add", lead, "ZZ:assessor").code == 0
    monkeypatch.delenv("ABOVELINE_HANDOUT_PASSPHRASE")
    done = run("handout", lead, "zz.assessment", "--assessor", "ZZ")
    assert (done.code, done.out) == (1, "")
    assert "No case is allocated to ZZ" in done.err


def test_whose_laptop_joins_is_checked_before_its_own_passphrase_is_chosen(
    run: Run, lead: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("handout", lead, "all.assessment", "--everyone").code == 0
    monkeypatch.delenv("ABOVELINE_PASSPHRASE")
    done = run("join", "all.assessment", "./copy", "--assessor", "ZZ")
    assert (done.code, done.out) == (1, "")
    assert "There is no assessor ZZ" in done.err
