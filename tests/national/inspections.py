"""Merged files of invented inspections, made row by row: each takes a second, and through the commands a minute."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from pathlib import Path

from app.framework.applicability import Applicability, applicability
from app.framework.canonical import framework_hash
from app.framework.model import Framework, Question
from app.records.allocation import ALLOCATION
from app.records.assessor import ASSESSOR
from app.records.case import CASE
from app.records.completion import Completion, completion_key
from app.records.fact import fact_key
from app.records.inspection import INSPECTION
from app.records.judgement import Judgement, judgement_key
from app.records.key import RecordKey
from app.store import assessment_file
from app.store.assessment_file import Manifest
from app.store.journal import Act, Row, text_from_value
from app.store.keyring import new_inspection_key, new_recovery_key, seal
from app.store.signatures import Signatures, introduced, signed_chain
from app.store.signing import new_signer, open_signer

REGIONS = ("East", "London", "Midlands", "North East", "North West", "South East", "South West", "Wales", "Yorkshire")
_MORNING = 1_332_752_400_000
Change = tuple[RecordKey, object, Act]


def write_file(path: Path, number: int, cases: int, framework: Framework, source: str) -> str:
    """Write the merged file of one invented inspection.

    Args:
        path: The file.
        number: Its number, which decides area, region, year and answers.
        cases: How many cases it has.
        framework: The framework.
        source: The framework's text.

    Returns:
        Its recovery key.
    """
    chance = random.Random(number)
    inspection, store, key = uuid.uuid4().hex, uuid.uuid4().hex, new_inspection_key()
    rows = list(_rows(store, _changes(chance, number, cases, framework)))
    signer = open_signer(new_signer(key, inspection, store), key, inspection, store)
    ends = {row.key.case_id: row for row in rows}
    chains = [
        signed_chain(signer, inspection, store, scope, first=1, seq=row.seq, head=row.hash)
        for scope, row in ends.items()
    ]
    signed = Signatures(signer.public, (introduced(signer, inspection, store, ["LI"], whole=True),), (), tuple(chains))
    recovery = new_recovery_key()
    assessment_file.write(
        path,
        inspection=inspection,
        key=key,
        slots=[seal("recovery", recovery, key, inspection)],
        manifest=Manifest(framework.id, framework_hash(framework), source, store, _MORNING, len(rows)),
        rows=rows,
        signed=signed,
        signer=signer,
    )
    return recovery


def _changes(chance: random.Random, number: int, cases: int, framework: Framework) -> Iterator[Change]:
    region, area = REGIONS[number % len(REGIONS)], f"Area {number // 2:03}"
    about = {"area": area, "region": region, "fieldwork_last": f"{2009 + number % 2}-06-{1 + number % 28:02}"}
    for item, text in about.items():
        yield INSPECTION.key(item=item), text, "setup"
    yield ASSESSOR.key(item="LI"), "lead", "setup"
    skill = chance.uniform(0.45, 0.9)
    for each in range(cases):
        case = f"C-{each:03}"
        yield CASE.key(case), True, "sample"
        yield ALLOCATION.key(case), "LI", "sample"
        facts: dict[str, str | None] = {fact.id: chance.choice(("yes", "no")) for fact in framework.facts}
        for fact, value in facts.items():
            yield fact_key(case, fact, "LI"), value, "edit"
        answers: dict[str, str | None] = {}
        for question in framework.in_order:
            judgement = _judgement(chance, skill, question)
            answers[question.id] = judgement.answer
            yield judgement_key(case, question.id, "LI"), judgement, "edit"
        assert Applicability.APPLIES in applicability(framework, facts, answers).values()
        yield completion_key(case, "LI"), Completion(complete=True), "edit"


def _judgement(chance: random.Random, skill: float, question: Question) -> Judgement:
    if chance.random() < 0.05:
        return Judgement("na")
    if chance.random() < skill:
        return Judgement("yes", evidence="" if chance.random() < 0.7 else f"Log of {chance.randint(1, 28)} May")
    reasons = (chance.choice(question.reasons).id,) if question.reasons else ()
    return Judgement("no", reasons, note="Not recorded anywhere." if chance.random() < 0.5 else "")


def _rows(store: str, changes: Iterator[Change]) -> Iterator[Row]:
    ends: dict[str, tuple[int, bytes | None]] = {}
    for number, (key, value, act) in enumerate(changes, 1):
        seq, prev = ends.get(key.case_id, (0, None))
        text = text_from_value(key, value)
        row = Row(store, seq + 1, prev, (_MORNING << 16) + number, _MORNING, "LI", key, text, (), act)
        ends[key.case_id] = seq + 1, row.hash
        yield row
