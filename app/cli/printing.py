"""Output of the command line about an inspection: tables and sentences for people, JSON for programs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from typing import Any

from app.framework.model import Framework, Question
from app.message import Message, in_digits, joined
from app.records.judgement import Judgement
from app.records.registry import describe, kind_of, name_of
from app.scoring.table import score_rows
from app.session.past import PastState
from app.session.session import Session
from app.store.journal import Row
from app.store.merge import Conflict, MergePlan


def scores_json(session: Session, case: str | None, past: PastState | None = None) -> dict[str, Any]:
    """Return the scores for programs: those of now, or of a past state."""
    sample, board = (session.sample(), session.board) if past is None else (past.sample, past.board)
    cases = [each for each in sample if case in (None, each.id)]
    return {
        "cases": {"total": len(cases), "complete": sum(each.complete for each in cases)},
        "scores": score_rows(session.framework, board, case=case),
    }


def scores_table(session: Session, case: str | None, past: PastState | None = None) -> Iterable[str]:
    """Return lines of the scores for a person: headlines, then sections with their criteria."""
    framework = session.framework
    data = scores_json(session, case, past)
    by_id = {(row["level"], row["id"]): row for row in data["scores"] if row["level"] != "reason"}
    bands = {band.id: band.label for band in framework.bands}
    titles: list[tuple[str, str, str]] = [("headline", one.id, one.title) for one in framework.headlines]
    for section in framework.sections:
        titles.append(("section", section.id, f"{section.id} {section.title}"))
        titles += [
            ("criterion", one.id, f"  {one.id} {one.title}") for one in framework.criteria if one.section == section.id
        ]
    width = max(len(title) for _, _, title in titles)
    yield f"{'':{width}}     score   yes    no  band"
    for level, identity, title in titles:
        row = by_id[level, identity]
        percent = "no score" if row["percent"] is None else f"{row['percent']}%"
        label = bands.get(str(row["band"]), "")
        yield f"{title:{width}}{percent:>10}{in_digits(row['yes']):>6}{in_digits(row['no']):>6}  {label}".rstrip()
    total, complete = data["cases"]["total"], data["cases"]["complete"]
    state = "" if total and complete == total else "Provisional: "
    yield f"{state}{in_digits(complete)} of {in_digits(total)} cases complete."


def when(row: Row) -> str:
    """Return when a row was made by its laptop's clock, in this laptop's time zone."""
    return dt.datetime.fromtimestamp(row.at / 1000, dt.UTC).astimezone().strftime("%Y-%m-%d %H:%M:%S")


def iso(at: int | None) -> str | None:
    """Return a time in milliseconds since 1970 for programs, in UTC; None where there is none."""
    return None if at is None else dt.datetime.fromtimestamp(at / 1000, dt.UTC).isoformat(timespec="milliseconds")


def row_json(row: Row) -> dict[str, Any]:
    """Return one journal row for programs."""
    return {
        "hash": row.hash.hex(),
        "case": row.key.case_id or None,
        "kind": row.key.kind,
        "item": row.key.item,
        "assessor": row.key.owner or None,
        "author": row.author or None,
        "at": iso(row.at),
        "store": row.store,
        "seq": row.seq,
        "prev": row.prev.hex() if row.prev else None,
        "value": row.plain,
        "replaces": [version.hex() for version in row.replaces],
        "act": row.act,
        "why": row.why or None,
    }


def history_line(framework: Framework, row: Row, before: Row | None) -> str:
    """Return one journal row for a person: when, where, what, whose, from what to what."""
    was = str(describe(framework, row.key, before.recorded)) if before else "nothing"
    now = str(describe(framework, row.key, row.recorded))
    whose = f" of {row.key.owner}" if row.key.owner else ""
    by = f", by {row.author}" if row.author and row.author != row.key.owner else ""
    act = "" if row.act == "edit" else f" [{row.act}]"
    why = f" because: {row.why}" if row.why else ""
    place = row.key.case_id or "inspection"
    what = str(name_of(framework, row.key))
    return f"{when(row)}  {place}  {what}{whose}{by}: {was} -> {now}{act}{why}"


def difference_lines(
    framework: Framework, difference: Conflict, ahead: Collection[bytes] = frozenset(), *, full: bool = False
) -> Iterable[str]:
    """Return lines for a conflict: its record, then each version, the one that counts for now first.

    `ahead` are the versions that were made later than this computer's clock. With `full` the record is named with all
    its words, such as those of a question.
    """
    yield _record_named(framework, difference, full=full)
    yield from (f"    {_version_text(framework, difference, row, ahead)}" for row in difference.versions)


def version_lines(framework: Framework, difference: Conflict) -> Iterable[str]:
    """Return the lines of a conflict with the beginning of each version's hash, by which a ruling names it."""
    yield _record_named(framework, difference)
    for row in difference.versions:
        yield f"  {row.hash.hex()[:8]}  {_version_text(framework, difference, row)}"


def _record_named(framework: Framework, difference: Conflict, *, full: bool = False) -> str:
    key = difference.key
    whose = f" of {key.owner}" if key.owner else ""
    name = kind_of(key).full_name_of(framework, key) if full else name_of(framework, key)
    return f"{key.case_id or 'inspection'}  {name!s}{whose}"


def _version_text(framework: Framework, difference: Conflict, row: Row, ahead: Collection[bytes] = frozenset()) -> str:
    mark = "counts for now" if row is difference.versions[0] else "waits"
    if row.hash in ahead:
        mark += ", though its clock was ahead"
    content = str(describe(framework, row.key, row.recorded))
    return f"{content}  ({row.author or 'unknown'}, {when(row)}; {mark})"


def conflict_json(difference: Conflict) -> dict[str, Any]:
    """Return a conflict for programs, every version whole."""
    return {
        "case": difference.key.case_id or None,
        "kind": difference.key.kind,
        "item": difference.key.item,
        "assessor": difference.key.owner or None,
        "versions": [{**row_json(row), "counts": row is difference.versions[0]} for row in difference.versions],
    }


def merge_json(plan: MergePlan) -> dict[str, Any]:
    """Return what a merge brings for programs."""
    return {
        "files": [
            {
                "path": str(file.path),
                "store": file.store,
                "assessor": file.assessor,
                "rows": file.rows,
                "new": file.new,
                "cases": file.cases,
                "complete": file.complete,
                "hash": file.hash,
                "signed": file.key is not None,
            }
            for file in plan.files
        ],
        "laptops": [
            {
                "assessors": list(each.people),
                "fingerprint": each.fingerprint,
                "store": each.store,
                "compared": each.compared,
            }
            for each in plan.admission.introduced
        ],
        "warnings": [str(notice) for notice in plan.notices],
        "unsigned": plan.admission.unsigned,
        "new": len(plan.rows),
        "cases": list(plan.cases),
        "changed": len(plan.changed),
        "differences": [conflict_json(difference) for difference in plan.differences],
    }


def judgement_text(question: Question, judgement: Judgement) -> Message:
    """Return a judgement on one line: its answer, then reasons, note and evidence where it has them."""
    texts = {reason.id: reason.text for reason in question.reasons}
    reasons = ", ".join(texts[each] for each in judgement.reasons)
    parts = [
        ("", judgement.answer or "no answer"),
        ("reasons: ", reasons),
        ("note: ", judgement.note),
        ("evidence: ", judgement.evidence),
    ]
    return joined("; ", [f"{name}{text}" for name, text in parts if text])
