"""Make the inspections for the pictures: an assessor's in mid-week, the lead's, and one with every case complete."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from app.commands.answering import record_judgement, record_rating
from app.commands.completing import complete_cases
from app.commands.editing_setup import declare
from app.commands.flagging import record_flag
from app.commands.importing import import_answers, import_ratings, import_sample
from app.commands.inspecting import create_inspection
from app.commands.interviewing import begin_interview, record_interview
from app.commands.opening import open_inspection
from app.commands.querying import answer_query, ask_query
from app.commands.returning import mark_read, return_case
from app.commands.sampling import read_caseload, record_caseload
from app.commands.timing import add_time
from app.exchange.importers.sheets import Sheet, SheetRow
from app.records.flag import FlagKind
from app.session.queries import all_queries
from app.session.session import Session
from app.store.keyring import Secrets
from tests.helpers.inspections import (
    DAY,
    HOUR,
    LOG_N,
    NO_NOTES,
    PASSPHRASE,
    TEAM,
    Clock,
    demo_table,
    exported,
    handed_out,
    joined,
    reference_inspection,
    table,
)
from tests.helpers.reference import demo_rows, reference_framework

AREA = "Bromley"
MINUTE = 60_000
FIELDWORK = ("2011-11-28", "2011-12-02")
# 28 November 2011, 09:04 UTC, in milliseconds since 1970: the first morning of that fieldwork.
MONDAY = 1_322_471_040_000

BEGUN = "BRO-035"
ALMOST = "BRO-032"
OPEN = "1.1.10"  # the first open question of BEGUN
MOVING = "1.1.14"  # a yes to this question changes the score of 1.1
CHANGED = "1.1.06"  # answered on one day, and changed on the next
_FINISHED = {
    "PA": ("BRO-002", "BRO-005", "BRO-008", "BRO-011", "BRO-014"),
    "LA": ("BRO-003", "BRO-006", "BRO-009", "BRO-012"),
    "LI": ("BRO-001", "BRO-004", "BRO-007"),
}
_LEFT_OPEN = ("non_compliance", "1.1.14", "1.2.09", "1.2.51", "2.1.12", "3.2.04")  # of ALMOST
_TO_ASK: tuple[tuple[FlagKind, str, str], ...] = (
    ("ask", "1.1.06", "Why was it not reviewed after the threats in July?"),
    ("ask", "2.2.01", "Who chose the programme, and was the family asked?"),
    ("check", "1.2.24", "Contact log, August: were three visits missed, or not written up?"),
    ("lead", "", "Supervision notes are thin in every case so far."),
)
# Facts that a sample sheet seldom has, so the assessor answers them from the file.
_FROM_THE_FILE = ("roh_issues", "safeguarding_issues", "victim_safety_issues", "significant_change", "non_compliance")

# The cases that QA assessed again, and the one of LI's that is sent back.
TWICE = ("BRO-004", "BRO-005", "BRO-006")
SENT_BACK = "BRO-004"

Row = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Laptops:
    """Closed inspections, a folder each, and the files that go between laptops. All open with `PASSPHRASE`."""

    assessor: Path
    lead: Path
    complete: Path
    twice: Path
    handout: Path
    exports: tuple[Path, ...]
    sheet: Path
    faulty_sheet: Path


def make_laptops(folder: Path) -> Laptops:
    """Make the inspections in `folder`, which exists and is empty."""
    clock = Clock(MONDAY)
    lead = create_inspection(
        folder / "lead", area=AREA, team=TEAM, passphrase=PASSPHRASE, fieldwork=FIELDWORK, clock=clock, log_n=LOG_N
    ).session
    lead.set_current_assessor("LI")
    import_sample(lead, _sheet(blank=_FROM_THE_FILE))
    import_ratings(lead, demo_table("asset_ratings.csv"))
    clock.go_on(HOUR)
    handouts: dict[str, Path] = {}
    exports: list[Path] = []
    for code in ("PA", "LA"):
        handouts[code] = handed_out(lead, folder / f"{AREA}-{code}-handout.assessment", assessor=code)
        laptop = joined(handouts[code], folder / code, clock=clock)
        _finish(laptop, code)
        if code == "PA":
            _work_on(laptop, clock)
        exports.append(exported(laptop, folder / f"{AREA}-{code}.assessment"))
        laptop.close()
    _finish(lead, "LI")
    _differ(lead)
    declare(lead, "LA", home_yot="Bexley", knows=["CM04", "CM09"])
    record_caseload(lead, read_caseload(lead, _caseload()))
    lead.close()
    reference_inspection(folder / "complete", clock=clock, answers=True).session.close()
    shutil.copytree(folder / "complete", folder / "twice")
    _assess_again(open_inspection(folder / "twice", Secrets(passphrase=PASSPHRASE), clock=clock))
    return Laptops(
        assessor=folder / "PA",
        lead=folder / "lead",
        complete=folder / "complete",
        twice=folder / "twice",
        handout=handouts["PA"],
        exports=tuple(exports),
        sheet=_write(folder / "sample.csv", _sheet()),
        faulty_sheet=_write(folder / "sample-draft.csv", _sheet(change=_spoil)),
    )


def _assess_again(session: Session) -> None:
    """Have three of the cases assessed a second time, one sent back, and queries asked and answered."""
    session.set_current_assessor("LI")
    import_answers(session, demo_table("second_opinions.csv"), assessor="QA")
    complete_cases(session, TWICE, why=NO_NOTES, assessor="QA")
    mark_read(session, ["BRO-001", "BRO-002", SENT_BACK])
    ask_query(session, case_id="BRO-002", question="1.1.10", to="PA", text="Which version of the RMP is this about?")
    ask_query(session, case_id=SENT_BACK, to="LI", text="Was the transfer in May taken into account?", assessor="QA")
    answer_query(session, all_queries(session, case_id=SENT_BACK)[0].name, text="Yes: see the note on 1.2.09.")
    ask_query(session, case_id="BRO-007", to="LI", text="Two YOTs had this case. Which is judged?", assessor="LA")
    return_case(session, SENT_BACK, why="Please say in the notes on 2.2 which sessions you mean.")
    session.close()


def _sheet(*, blank: Iterable[str] = (), change: Callable[[int, str, str], str] | None = None) -> Sheet:
    """Return the reference sample.

    Args:
        blank: The columns whose cells are empty.
        change: The function that returns a cell's text from its row number, heading and text.
    """
    whole = demo_table("sample.csv")
    empty = set(blank)

    def cell(row: int, heading: str, text: str) -> str:
        if heading in empty:
            return ""
        return change(row, heading, text) if change else text

    rows = tuple(
        replace(row, cells=tuple(map(cell, [row.number] * len(row.cells), whole.headings, row.cells)))
        for row in whole.rows
    )
    return replace(whole, rows=rows)


def _spoil(row: int, heading: str, text: str) -> str:
    """Return a cell with a typical mistake, or as it was."""
    spoilt = {
        (6, "allocated_to"): "PB",
        (9, "sentence_date"): "31/02/2011",
        (12, "rosh_recorded"): "med/high",
        (21, "reference"): "BRO-019",
    }
    return spoilt.get((row, heading), text)


def _write(path: Path, sheet: Sheet) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(sheet.headings)
        writer.writerows(row.cells for row in sheet.rows)
    return path


_WRITTEN = {"note", "evidence"}


def _finish(session: Session, code: str) -> None:
    """Assess and complete the first cases of an assessor."""
    import_answers(session, _answers(_FINISHED[code], lambda _: True))
    for minutes, reference in enumerate(_FINISHED[code], 68):
        add_time(session, case_id=reference, seconds=minutes * 60 + 7 * minutes % 23 * 60)
    # One is ready, and not yet called complete: the first in which nothing is odd.
    gaps = {each: session.form_now(each, code).open_items() for each in _FINISHED[code]}
    ready = next(each for each, found in gaps.items() if {tag for gap in found for tag in gap.tags} <= _WRITTEN)
    for gap in gaps[ready]:
        given = {tag: "Contact log 4/7 and 18/7: nothing was followed up." for tag in gap.tags if tag in _WRITTEN}
        if given:
            record_judgement(session, case_id=ready, question=gap.id, **given)
    complete_cases(session, [each for each in _FINISHED[code] if each != ready], why=NO_NOTES)


def _work_on(session: Session, clock: Clock) -> None:
    """Assess one case almost to the end, and begin another, in which an answer is changed."""
    clock.go_on(DAY)
    import_answers(session, _answers([ALMOST], lambda row: row["question"] not in _LEFT_OPEN))
    form = [q.id for name in ("asset", "roh") for q in reference_framework().questions if q.question_set == name]
    done = {*form[: form.index(OPEN)], *_FROM_THE_FILE} - {CHANGED, "roh_issues", "significant_change"}
    import_answers(session, _answers([BEGUN], lambda row: row["question"] in done))
    clock.go_on(HOUR + 17 * MINUTE)
    record_judgement(session, case_id=BEGUN, question=CHANGED, answer="yes", evidence="RoSH 14/6")
    clock.go_on(DAY - 49 * MINUTE)
    record_judgement(
        session,
        case_id=BEGUN,
        question=CHANGED,
        answer="no",
        reasons=["victims-risk-only-partly-covered"],
        note="Names the victim, but says nothing of the risk to her once he is home.",
    )
    for factor, value in (("lifestyle", 1), ("substance_use", 2)):
        record_rating(session, case_id="BRO-002", stage="latest", item=factor, value=value)
    for factor in ("thinking_and_behaviour", "attitudes_to_offending", "motivation_to_change"):
        record_rating(session, case_id=BEGUN, stage="latest", item=factor, value=None)
    for reference, minutes in ((ALMOST, 74), (BEGUN, 31)):
        add_time(session, case_id=reference, seconds=minutes * 60)
    _prepare_interview(session)


def _prepare_interview(session: Session) -> None:
    """Add flags and a note to the case that is almost done, and half an hour of its interview."""
    for kind, question, text in _TO_ASK:
        record_flag(session, case_id=ALMOST, kind=kind, question=question, text=text)
    record_judgement(
        session,
        case_id=ALMOST,
        question="1.1.06",
        note="The RoSH of June covers the robbery only; the threats at school came up in July.",
    )
    number, _ = begin_interview(session, case_id=ALMOST, person="Case manager", began="2011-11-30T10:15")
    record_interview(session, case_id=ALMOST, number=number, minutes=35)


def _caseload() -> Sheet:
    """Return a caseload of 102 cases of which the sample is a part, with fewer of them in custody."""
    table = demo_table("sample.csv")
    order = table.headings.index("order_type")
    more = [row for row in table.rows if "Detention" not in row.cells[order]] * 3
    rows = [row.cells for row in table.rows] + [(f"MORE-{n:03}", *row.cells[1:]) for n, row in enumerate(more[:64])]
    return Sheet("caseload.csv", table.headings, tuple(SheetRow(n, cells) for n, cells in enumerate(rows, 2)))


def _differ(lead: Session) -> None:
    """Enter values on the lead's laptop that differ from the assessor's."""
    for factor, value in (("lifestyle", 3), ("substance_use", 0)):
        record_rating(lead, case_id="BRO-002", stage="latest", item=factor, value=value)
    record_judgement(lead, case_id="BRO-005", question="1.2.01", assessor="PA", answer="na", note="Entered from paper.")


def _answers(references: Iterable[str], wanted: Callable[[Row], bool]) -> Sheet:
    """Return the reference answers of these cases, and the facts from the file, that `wanted` accepts."""
    cases = set(references)
    rows: list[Row] = [
        {"reference": row["reference"], "question": fact, "answer": row[fact]}
        for row in demo_rows("sample.csv")
        for fact in _FROM_THE_FILE
    ]
    rows += demo_rows("judgements.csv")
    headings = ("reference", "question", "answer", "reasons", "evidence")
    found = [[row.get(each, "") for each in headings] for row in rows if row["reference"] in cases and wanted(row)]
    return table("answers.csv", headings, *found)
