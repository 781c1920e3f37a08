"""The material of the fieldwork: the cases, the sample under strange headings, second opinions, and its folders."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.records.judgement import Judgement
from tests.helpers.reference import as_answer, demo_rows

LEAD, SECOND = "LI", "QA"
HANDED_OUT = ("PA", "LA", SECOND)
LAPTOPS = (*HANDED_OUT, LEAD)

# The headings of a YOT's case system. The program knows none of these, so the lead chooses their columns.
STRANGE: Mapping[str, str] = {
    "reference": "Unique no.",
    "age_at_sentence": "Yrs when disposed",
    "gender": "M/F/other",
    "ethnicity": "16+1",
    "looked_after": "In care?",
    "order_type": "Disposal",
    "principal_offence": "Main index matter",
    "sentence_date": "Disposed on",
    "case_status": "Live/dead",
    "case_manager": "Held by",
    "rosh_recorded": "Serious harm (ASSET)",
    "vulnerability_recorded": "Vuln",
    "intervention_level_recorded": "Scaled appr. band",
}

Answers = Mapping[str, Mapping[str, Judgement]]


def chosen_cases(count: int | None) -> tuple[str, ...]:
    """Return the references of the cases that are assessed, those with second opinions first; None for all of them."""
    rows = [row["reference"] for row in demo_rows("sample.csv")]
    twice = second_opinions()
    return tuple(sorted(rows, key=lambda reference: reference not in twice)[:count])


def second_opinions() -> Answers:
    """Return the second assessor's judgements, by case and question."""
    found: dict[str, dict[str, Judgement]] = {}
    for row in demo_rows("second_opinions.csv"):
        found.setdefault(row["reference"], {})[row["question"]] = Judgement(as_answer(row["answer"]))
    return found


def write_sheet(path: Path, cases: Sequence[str]) -> Path:
    """Write the sample of these cases under strange headings. It names no assessors and has none of the facts."""
    rows = [row for row in demo_rows("sample.csv") if row["reference"] in cases]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(STRANGE.values())
        writer.writerows([row[field] for field in STRANGE] for row in rows)
    return path


@dataclass(frozen=True, slots=True)
class Place:
    """The folder of a fieldwork: the laptops' profiles, the sticks between them, and what people tell each other."""

    folder: Path

    def profile(self, code: str) -> Path:
        """Return the folder with everything that a laptop's person keeps."""
        return self.folder / "laptops" / code

    def inspection(self, code: str) -> Path:
        """Return the folder of a laptop's inspection, which the program names after the area."""
        return self.profile(code) / "data" / "aboveline" / "inspections" / "bromley"

    @property
    def sheet(self) -> Path:
        """The sheet of the sample."""
        return self.folder / "case system export.csv"

    @property
    def handouts(self) -> Path:
        """The stick with the files that the lead hands out."""
        return self.folder / "handed out"

    @property
    def watched(self) -> Path:
        """The folder that the lead's laptop watches."""
        return self.folder / "gathered"

    def export(self, code: str) -> Path:
        """Return the file that a laptop exports, on a stick of its own."""
        return self.folder / "sticks" / code / f"Bromley-{code}.assessment"

    def told(self) -> dict[str, Any]:
        """Return the notes so far: passphrases of files, fingerprints of laptops, and what was counted."""
        path = self.folder / "told.json"
        found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        return found

    def tell(self, **what: Any) -> None:
        """Note something for the other laptops."""
        path = self.folder / "told.json"
        path.write_text(json.dumps({**self.told(), **what}, indent=1), encoding="utf-8")
