"""Claims about the comparison of the form with other programs, as far as it needs none of them."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from maintenance.xforms.__main__ import _cells
from maintenance.xforms.cases import RandomCase, random_cases

from app.exchange.forms.names import form_names
from app.framework.catalogue import shipped_source
from app.framework.load import parse_framework
from app.framework.model import Framework

FOLDER = Path(__file__).parents[2] / "packaging" / "maintenance" / "xforms"


@pytest.fixture(scope="module")
def framework() -> Framework:
    return parse_framework(shipped_source("cci-2009"), name="cci-2009")


@pytest.fixture(scope="module")
def cases(framework: Framework) -> list[RandomCase]:
    return list(random_cases(framework, 3, seed=1))


def test_the_same_seed_gives_the_same_cases(framework: Framework, cases: list[RandomCase]) -> None:
    assert [case.steps for case in random_cases(framework, 3, seed=1)] == [case.steps for case in cases]
    assert [case.steps for case in random_cases(framework, 3, seed=2)] != [case.steps for case in cases]


def test_cases_have_hidden_answers_waiting_questions_and_reasons(framework: Framework, cases: list[RandomCase]) -> None:
    hidden = [
        each.id
        for case in cases
        for each, shown in zip(framework.questions, case.in_view(framework), strict=True)
        if not shown and case.answers.get(each.id)
    ]
    assert hidden
    assert any(case.reasons for case in cases)
    assert any(len(case.facts) < len(framework.facts) for case in cases)
    assert all(any(look) and not all(look) for case in cases for look in case.looks[1:])


def test_steps_enter_only_fields_of_the_form(framework: Framework, cases: list[RandomCase]) -> None:
    names = form_names(framework)
    known = {*names.facts.values(), *names.questions.values(), *names.reasons.values(), *names.notes.values()}
    known |= {"case_reference", "assessor_code"}
    assert {name for case in cases for step in case.steps for name, _ in step.get("set", ())} <= known


def test_a_submission_is_headed_as_an_export_heads_it() -> None:
    node = ET.fromstring("<data xmlns='x'><case><a>1</a></case><set_1><g><q>yes</q></g></set_1></data>")
    assert list(_cells(node)) == [("case-a", "1"), ("set_1-g-q", "yes")]


def test_the_engine_is_pinned_with_hashes_and_without_a_registry() -> None:
    text = (FOLDER / "package-lock.json").read_text(encoding="utf-8")
    packages = {name: each for name, each in json.loads(text)["packages"].items() if name}
    assert "://" not in text
    assert [name for name, each in packages.items() if not each["integrity"].startswith("sha512-")] == []
    wanted = json.loads((FOLDER / "package.json").read_text(encoding="utf-8"))["dependencies"]
    assert {name: packages[f"node_modules/{name}"]["version"] for name in wanted} == wanted
