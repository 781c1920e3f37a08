"""A merge plan in a person's words: what each file brings, what would change in each case, which versions differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.commands.undoing import name_of
from app.framework.model import Framework
from app.records.content import describe
from app.records.key import RecordKey
from app.store.journal import Row
from app.store.merge import MergePlan
from ui.language.dates import moment
from ui.language.messages import translated


def kind_words() -> Mapping[str, str]:
    """What records of each kind are called, with their number where there may be several."""
    return {
        "judgement": QCoreApplication.translate("merging", "judgements: {count}"),
        "fact": QCoreApplication.translate("merging", "facts: {count}"),
        "rating": QCoreApplication.translate("merging", "Asset ratings: {count}"),
        "profile": QCoreApplication.translate("merging", "profile: {count}"),
        "allocation": QCoreApplication.translate("merging", "allocation"),
        "counting": QCoreApplication.translate("merging", "whose judgement counts: {count}"),
        "flag": QCoreApplication.translate("merging", "flags: {count}"),
        "interview": QCoreApplication.translate("merging", "interviews: {count}"),
        "time": QCoreApplication.translate("merging", "time spent"),
        "completion": QCoreApplication.translate("merging", "completion"),
        "case": QCoreApplication.translate("merging", "the case itself"),
        "assessor": QCoreApplication.translate("merging", "team: {count}"),
        "inspection": QCoreApplication.translate("merging", "about the inspection: {count}"),
    }


def file_rows(plan: MergePlan) -> list[tuple[str | int, ...]]:
    """A row a file: its name, whose it is, how many changes it holds, how many of them are new here."""
    return [(news.path.name, news.assessor or "", news.rows, news.new) for news in plan.files]


def change_rows(plan: MergePlan) -> list[tuple[str | int, ...]]:
    """A row for the inspection itself and each case that would change: how many records, and of what kinds."""
    kinds: dict[str, Counter[str]] = {}
    for key in plan.changed:
        kinds.setdefault(key.case_id, Counter())[key.kind] += 1
    words = kind_words()
    here = QCoreApplication.translate("merging", "The inspection")
    return [
        (
            scope or here,
            ", ".join(words[kind].format(count=counted[kind]) for kind in words if counted[kind]),
            sum(counted.values()),
        )
        for scope, counted in sorted(kinds.items())
    ]


def difference_rows(plan: MergePlan, framework: Framework) -> list[tuple[str | int, ...]]:
    """A row a record on which versions differ: what it is, the version that would count, and the others."""
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
    return f"{name} ({key.owner})" if key.owner else name


def _said(framework: Framework, row: Row) -> str:
    return f"{translated(describe(framework, row.key, row.content))} ({row.author}, {moment(row.at)})"
