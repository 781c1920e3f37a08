"""The reference inspection as the tests use it: its framework, and its counting facts and judgements."""

from __future__ import annotations

import csv
from functools import lru_cache
from importlib.resources import files
from io import StringIO
from typing import get_args

from app.framework.catalogue import shipped_source
from app.framework.load import parse_framework
from app.framework.model import Answer, Framework
from app.records.judgement import Judgement

Cases = dict[str, tuple[dict[str, str | None], dict[str, Judgement]]]


def demo_rows(name: str) -> list[dict[str, str]]:
    """The rows of one file of the reference inspection, by column."""
    text = (files("resources") / "demo" / name).read_text(encoding="utf-8")
    return list(csv.DictReader(StringIO(text, newline="")))


@lru_cache
def reference_framework() -> Framework:
    """The framework of the reference inspection. Frozen, so every test may share it."""
    return parse_framework(shipped_source("cci-2009"), name="cci-2009.toml")


def reference_cases() -> Cases:
    """Facts and judgements of the 38 cases by reference, as their allocated assessors gave them."""
    facts = [fact.id for fact in reference_framework().facts]
    cases: Cases = {
        row["reference"]: ({fact: row[fact] or None for fact in facts}, {}) for row in demo_rows("sample.csv")
    }
    for row in demo_rows("judgements.csv"):
        reasons = tuple(row["reasons"].split("; ")) if row["reasons"] else ()
        judgement = Judgement(as_answer(row["answer"]), reasons, evidence=row["evidence"])
        cases[row["reference"]][1][row["question"]] = judgement
    return cases


def as_answer(text: str) -> Answer | None:
    """The answer that a cell holds; None for a blank one. Raises KeyError for anything else."""
    known: dict[str, Answer | None] = {answer: answer for answer in get_args(Answer)}
    return {**known, "": None}[text]
