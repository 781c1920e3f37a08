"""Compare the form of a framework in other programs with this one: `python3 packaging/dev.py xforms [CASES] [SEED]`.

pyxform converts the form, which has to be without a warning. The form engine of ODK Web Forms fills it in case by case.
At each look it has to show the questions that this program has in view. The submissions come back as CSV, and are
imported.
"""

from __future__ import annotations

import csv
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from app.commands.importing import import_answers, import_sample
from app.commands.inspecting import DEFAULT_FRAMEWORK, create_inspection
from app.exchange.forms.names import ASSESSOR, REFERENCE
from app.exchange.forms.workbook import workbook
from app.exchange.forms.xlsform import LANGUAGES, xlsform
from app.exchange.importers.sheets import Sheet, SheetRow, read_book
from app.framework.catalogue import shipped_source
from app.framework.load import parse_framework
from app.framework.model import Framework
from app.session.session import Session
from app.store.keyring import LOG_MEMORY_RANGE
from maintenance.xforms.cases import RandomCase, random_cases
from maintenance.xforms.tools import convert, run_engine

TEAM = {"LI": "lead", "PA": "assessor", "LA": "assessor"}
REFUSED = [[REFERENCE, " BRO-001"], [ASSESSOR, "-"]]


def main(arguments: Sequence[str]) -> int:
    """Run the comparison and print what was compared; return 1 if anything differs."""
    count = int(arguments[0]) if arguments else 10
    seed = int(arguments[1]) if len(arguments) > 1 else 1
    framework = parse_framework(shipped_source(DEFAULT_FRAMEWORK), name=DEFAULT_FRAMEWORK)
    with tempfile.TemporaryDirectory() as folder:
        return _compare(framework, list(random_cases(framework, count, seed)), Path(folder))


def _compare(framework: Framework, cases: list[RandomCase], folder: Path) -> int:
    book, form = folder / "form.xlsx", folder / "form.xml"
    book.write_bytes(workbook(xlsform(framework)))
    warnings = convert(book, form)
    print(f"pyxform converts the form of {framework.id} with {len(warnings)} warnings.")
    wrong = list(warnings)
    found = run_engine(form, [*(case.steps for case in cases), [{"set": REFUSED}]])
    *results, refused = found["results"]
    if found["languages"] != list(LANGUAGES.values()):
        wrong.append(f"the languages are {found['languages']}")
    if len(refused["refused"]) != len(REFUSED) or not all(refused["refused"].values()):
        wrong.append(f"of {len(REFUSED)} wrong values it refuses these: {refused['refused']}")
    looks = 0
    for case, result in zip(cases, results, strict=True):
        wrong += [f"{case.reference}: {each} is refused" for each in result["refused"]]
        for number, (ours, theirs) in enumerate(zip(case.looks, result["looks"], strict=True), start=1):
            looks += len(ours)
            wrong += [
                f"{case.reference}, look {number}: {question.id} is {'in view' if own else 'hidden'} here only"
                for question, own, other in zip(framework.questions, ours, theirs, strict=True)
                if own != other
            ]
    print(f"The engine's view and this program's were compared {looks} times, at questions of {len(cases)} cases.")
    wrong += _import(framework, cases, [result["submission"] for result in results], folder)
    print(f"The submissions of {len(cases)} cases were imported, and compared with what was entered.")
    for each in wrong:
        print(f"WRONG: {each}")
    print(f"{len(wrong)} differences.")
    return int(bool(wrong))


def _import(framework: Framework, cases: list[RandomCase], submissions: list[str], folder: Path) -> list[str]:
    path = folder / "submissions.csv"
    rows = [dict(_cells(ET.fromstring(each))) for each in submissions]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(dict.fromkeys(name for row in rows for name in row)))
        writer.writeheader()
        writer.writerows(rows)
    session = create_inspection(
        folder / "inspection",
        area="Forms",
        team=TEAM,
        passphrase="forms",  # the inspection is removed with its folder
        log_n=min(LOG_MEMORY_RANGE),
        passphrase_is_public=True,
    ).session
    try:
        import_sample(session, Sheet("s", ("reference",), tuple(SheetRow(2, (case.reference,)) for case in cases)))
        import_answers(session, read_book(path))
        return [fault for case in cases for fault in _faults(framework, session, case)]
    finally:
        session.close()


def _cells(node: ET.Element, above: str = "") -> Iterator[tuple[str, str]]:
    """Yield heading and cell of each field, headed as ODK Central heads the columns of a CSV export."""
    for child in node:
        name = f"{above}{child.tag.rpartition('}')[2]}"
        if len(child):
            yield from _cells(child, f"{name}-")
        else:
            yield name, child.text or ""


def _faults(framework: Framework, session: Session, case: RandomCase) -> Iterator[str]:
    here = session.case(case.reference)
    if dict(here.facts_of(case.assessor)) != case.facts:
        yield f"{case.reference}: the facts came back as {dict(here.facts_of(case.assessor))}"
    for question, in_view in zip(framework.questions, case.in_view(framework), strict=True):
        each = question.id
        answer = case.answers.get(each) if in_view else None
        expected: tuple[Any, ...] = (answer, (), "")
        if answer is not None:
            expected = answer, tuple(sorted(case.reasons.get(each, ()))), case.notes.get(each, "")
        found = session.judgement(case.reference, each, case.assessor)
        if (found.answer, tuple(sorted(found.reasons)), found.note) != expected:
            yield f"{case.reference}: {each} came back as {found}, not as {expected}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
