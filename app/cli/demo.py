"""The reference inspection, made through the commands of the program: sample, hand-out, assessments, merge."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from app.cli.demo_report import fill_report
from app.commands import completing, handing_out, importing, inspecting, sharing
from app.commands.practising import demo_sheet
from app.errors import DataError, KnownError
from app.exchange.importers.sheets import Sheet
from app.folders import absolute, expanded
from app.session.session import Session
from app.store.files import is_abandoned, part_of, parts_of, reason
from app.store.keyring import Secrets
from app.store.safe_delete import is_link

AREA = "Bromley"
TEAM = {"LI": "lead", "PA": "assessor", "LA": "assessor", "QA": "assessor"}
FIELDWORK = ("2011-11-28", "2011-12-02")
NO_NOTES = "Imported from a sheet of answers, which holds no notes."
PASSPHRASE = "bromley practice laptop"  # noqa: S105 - printed for everyone: nothing in the demo is real
HANDOUT_PASSPHRASE = "told in person at bromley"  # noqa: S105 - as above


@dataclass(frozen=True, slots=True)
class Demo:
    """The demo: the lead's inspection, the file merged from three laptops, and the secrets that open them."""

    inspection: Path
    merged: Path
    secrets: Secrets


def demo_folder(given: str | None) -> Path:
    """Return the folder of the demo: the one given, else one in the user's own data folder.

    Raises:
        UsageError: The folder begins with ~ and the name of an unknown user.
        KnownError: It is relative to a folder that is gone.
    """
    return absolute(expanded(given)) if given else user_data_path("aboveline", appauthor=False) / "demo"


def make_demo(folder: Path, *, progress: Callable[[str], None]) -> Demo:
    """Return the demo in `folder`, made now where it is not there yet: whole, or not at all.

    Args:
        folder: Its folder.
        progress: Shows what is being done.

    Raises:
        DataError: Something else is in the folder.
        KnownError: The folder cannot be written.
    """
    demo = Demo(folder / "lead", folder / "merged.assessment", Secrets(passphrase=PASSPHRASE))
    try:
        if _is_made(demo, progress):
            return demo
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise DataError(f"{folder} holds something else. Choose another folder with --dir.")
        # A folder of its own name: two starts at a time make two, and the first one to finish is the demo.
        part = part_of(folder)
        _remove_abandoned(folder)
        try:
            part.mkdir(parents=True)
            _make(part, progress)
            if not _is_made(demo, progress):
                _move(part, folder)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    except OSError as trouble:
        raise KnownError(f"The demo could not be made in {folder}: {reason(trouble)}.") from trouble
    return demo


def _is_made(demo: Demo, progress: Callable[[str], None]) -> bool:
    made = demo.merged.is_file() and demo.inspection.is_dir()
    if made:
        progress("The demo is there already and is opened as it was left.")
    return made


def _move(part: Path, folder: Path) -> None:
    if folder.exists():
        with suppress(OSError):
            folder.rmdir()
    try:
        part.rename(folder)
    except OSError:
        # Another start has finished first. Its demo is as good.
        if not (folder / "merged.assessment").is_file():
            raise


def _remove_abandoned(folder: Path) -> None:
    """Remove the folders of starts that were killed, which hold nothing but a part of the demo."""
    ours = re.compile(r"lead|laptop-\w+|[\w-]+\.assessment")
    with suppress(OSError):
        for left in parts_of(folder):
            if is_link(left) or not left.is_dir() or not is_abandoned(left):
                continue
            if all(ours.fullmatch(each.name) for each in left.iterdir()):
                shutil.rmtree(left, ignore_errors=True)


def _make(folder: Path, progress: Callable[[str], None]) -> None:
    progress("Setting the inspection up, and importing the sample.")
    lead = inspecting.create_inspection(
        folder / "lead", area=AREA, team=TEAM, passphrase=PASSPHRASE, fieldwork=FIELDWORK
    ).session
    try:
        importing.import_sample(lead, demo_sheet("sample.csv"))
        importing.import_ratings(lead, demo_sheet("asset_ratings.csv"))
        judgements = demo_sheet("judgements.csv")
        exports: list[Path] = []
        for code in ("LI", "PA", "LA"):
            progress(f"Handing out to {code}'s laptop, and assessing there.")
            handout = folder / f"handout-{code}.assessment"
            handing_out.hand_out(lead, handout, passphrase=HANDOUT_PASSPHRASE, assessor=code)
            exports.append(_assess_on_a_laptop(folder, handout, code, judgements))
        progress("Merging the three laptops' files.")
        sharing.apply_merge(lead, sharing.plan_merge(lead, exports))
        importing.import_answers(lead, demo_sheet("second_opinions.csv"))
        progress("Writing the findings, the recommendations and the plan.")
        fill_report(lead)
        sharing.export(lead, folder / "merged.assessment")
    finally:
        lead.close()


def _assess_on_a_laptop(folder: Path, handout: Path, code: str, judgements: Sheet) -> Path:
    laptop = sharing.join_inspection(
        handout,
        folder / f"laptop-{code}",
        secrets=Secrets(handout=HANDOUT_PASSPHRASE),
        passphrase=PASSPHRASE,
    )
    try:
        importing.import_answers(laptop, only_cases_of(laptop, judgements))
        completing.complete_cases(laptop, completing.cases_to_complete(laptop), why=NO_NOTES)
        out = folder / f"{code}.assessment"
        sharing.export(laptop, out)
    finally:
        laptop.close()
    return out


def only_cases_of(session: Session, table: Sheet) -> Sheet:
    """Return the rows of `table` about cases that the session has."""
    column = table.headings.index("reference")
    rows = tuple(row for row in table.rows if row.cells[column] in session.cases)
    return Sheet(table.name, table.headings, rows, table.heading_row)
