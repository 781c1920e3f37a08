"""A merge plan in words: the changes that each file brings, the changes in each case, the versions that differ."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication

from app.framework.model import Framework
from app.records.judgement import JUDGEMENT
from app.records.key import RecordKey
from app.records.registry import KINDS, describe, name_of
from app.store.journal import Row
from app.store.merge import MergePlan
from ui.language.dates import moment
from ui.language.messages import translated


def file_rows(plan: MergePlan) -> list[tuple[str | int, ...]]:
    """Return a row for each file: its name, its assessor, its cases, the complete ones, its changes, the new ones."""
    return [
        (news.path.name, news.assessor or "", news.cases, news.complete, news.rows, news.new) for news in plan.files
    ]


def change_rows(plan: MergePlan) -> list[tuple[str | int, ...]]:
    """Return a row for the inspection and each case that would change: the kinds of records, and how many."""
    kinds: dict[str, Counter[str]] = {}
    for key in plan.changed:
        kinds.setdefault(key.case_id, Counter())[key.kind] += 1
    here = QCoreApplication.translate("merging", "The inspection")
    return [
        (
            scope or here,
            ", ".join(translated(kind.counted(n)) for tag, kind in KINDS.items() if (n := counted[tag])),
            sum(counted.values()),
        )
        for scope, counted in sorted(kinds.items())
    ]


def difference_rows(plan: MergePlan, framework: Framework) -> list[tuple[str | int, ...]]:
    """Return a row for each record whose versions differ: its name, the version that would count, and the others."""
    return [
        (
            difference.key.case_id,
            _subject(framework, difference.key),
            _said(framework, difference.versions[0]),
            "\n".join(_said(framework, row) for row in difference.versions[1:]),
        )
        for difference in plan.differences
    ]


def _subject(framework: Framework, key: RecordKey) -> str:
    name = translated(name_of(framework, key))
    name = f"{name[:1].upper()}{name[1:]}"
    if JUDGEMENT.matches(key) and (question := framework.question_by_id.get(key.item)) is not None:
        name = f"{name} {framework.wording(question)}"
    return f"{name} ({key.owner})" if key.owner else name


def _said(framework: Framework, row: Row) -> str:
    return f"{translated(describe(framework, row.key, row.recorded))} ({row.author}, {moment(row.at)})"
