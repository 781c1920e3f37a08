"""Texts that must appear in no byte of any file, a program that enters one in every kind of field, and the search.

`python -m tests.helpers.canaries FOLDER` works in FOLDER as a lead and a laptop would, says "ready", and waits.
"""

from __future__ import annotations

import base64
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from app.commands.answering import record_judgement, record_profile
from app.commands.completing import complete_cases
from app.commands.drafting import save_draft
from app.commands.explaining import explain_change
from app.commands.flagging import record_flag
from app.commands.handing_out import hand_out
from app.commands.importing import import_sample
from app.commands.inspecting import create_inspection
from app.commands.interviewing import begin_interview
from app.commands.querying import ask_query
from app.commands.settling import choose_version, set_counting_assessor
from app.commands.sharing import apply_merge, export, join_inspection, plan_merge
from app.commands.signing_off import sign_off, unlock
from app.commands.undoing import undo
from app.exchange.importers.sample_fields import PROFILE_FIELDS
from app.log_file import open_log
from app.records.judgement import judgement_key
from app.session.session import Session
from app.store.backup import back_up
from app.store.keyring import Secrets
from tests.helpers.inspections import LOG_N, TEAM, table
from tests.helpers.small_framework import small_source

FIELDS = (
    "area",
    "assessor",
    "reference",
    "note",
    "evidence",
    "note-of-a-laptop",
    "evidence-by-a-laptop",
    "draft",
    "draft-overwritten",
    "undone",
    "flag",
    "flag-draft",
    "person",
    "completion-why",
    "ruling-why",
    "ruling-between-why",
    "query",
    "change-reason",
    "signed-by",
    "designation",
    "unlock-why",
    "place",
    "passphrase",
    "passphrase-of-a-laptop",
    "handout-passphrase",
    *(f"profile-{field}" for field in PROFILE_FIELDS),
)


def canary(field: str) -> str:
    """The text entered in `field`: long enough to be nowhere by chance, and no part of another."""
    return f"Canary{FIELDS.index(field):02}{field.replace('-', '').replace('_', '')[:10]}q"


def forms(text: str) -> dict[str, bytes]:
    """Return the encodings in which a file could contain `text`, in lower case, because files are searched so.

    Base64 has three forms, because the text can begin at each of the three bytes of a group. Its letters are compared
    without regard to case too, which can find too much but never too little.
    """
    plain = text.encode()
    found = {
        "UTF-8": plain,
        "UTF-16 little-endian": text.encode("utf-16-le"),
        "UTF-16 big-endian": text.encode("utf-16-be"),
        "hexadecimal": plain.hex().encode(),
        "reversed": plain[::-1],
    }
    for shift in range(3):
        # Without the characters at either end that share bits with the bytes before and behind.
        encoded = base64.b64encode(bytes(shift) + plain)
        found[f"base64 at {shift}"] = encoded[(shift * 8 + 5) // 6 + (shift > 0) : len(encoded) - 4]
    return {name: form.lower() for name, form in found.items()}


def sightings(texts: dict[str, str], *folders: Path) -> list[str]:
    """Return the places of any form of any text in the files of the folders, or in their names."""
    return [sighting for folder in folders for sighting in _in_folder(texts, folder)]


def _in_folder(texts: dict[str, str], folder: Path) -> Iterator[str]:
    searched = {(field, name): form for field, text in texts.items() for name, form in forms(text).items()}
    for path in sorted(folder.rglob("*")):
        data = str(path.relative_to(folder)).encode().lower() + b"\0"
        data += path.read_bytes().lower() if path.is_file() else b""
        for (field, name), form in searched.items():
            if form in data:
                yield f"{field} in {path.relative_to(folder).as_posix()} as {name}"


def work(folder: Path) -> tuple[str, Session, Session]:
    """Enter a canary in every kind of field, share, merge and back up; the recovery key, and both laptops.

    While the sessions are open the log is not copied back.
    """
    case, question, assessor = canary("reference"), "1.1.01", canary("assessor")
    made = create_inspection(
        folder / "lead",
        area=canary("area"),
        team={**TEAM, assessor: "assessor"},
        passphrase=canary("passphrase"),
        framework="small-1",
        framework_source=small_source(),
        log_n=LOG_N,
    )
    lead = made.session
    sheet = table("sample.csv", ("reference", "allocated_to", "plan_required"), (case, assessor, "yes"))
    import_sample(lead, sheet)
    for field in PROFILE_FIELDS:
        record_profile(lead, case_id=case, field=field, value=canary(f"profile-{field}"))
    note, evidence = canary("note"), canary("evidence")
    record_judgement(lead, case_id=case, question=question, answer="no", note=note, evidence=evidence)
    handout = folder / "handout.assessment"
    hand_out(lead, handout, passphrase=canary("handout-passphrase"), log_n=LOG_N)
    laptop = join_inspection(
        handout,
        folder / "laptop",
        secrets=Secrets(handout=canary("handout-passphrase")),
        passphrase=canary("passphrase-of-a-laptop"),
        assessor=assessor,
        log_n=LOG_N,
    )
    record_judgement(laptop, case_id=case, question=question, note=canary("note-of-a-laptop"))
    record_judgement(laptop, case_id=case, question="1.1.02", evidence=canary("evidence-by-a-laptop"))
    record_judgement(lead, case_id=case, question=question, answer="yes")
    export(laptop, folder / "laptop.assessment")
    apply_merge(lead, plan_merge(lead, [folder / "laptop.assessment"]))
    set_counting_assessor(lead, case_id=case, item=question, assessor="LI", why=canary("ruling-why"))
    (differing,) = lead.conflicts()
    assert differing.key == judgement_key(case, question, assessor)
    why = canary("ruling-between-why")
    choose_version(lead, differing.key, version=differing.versions[0], why=why)
    record_judgement(lead, case_id=case, question="1.1.03", note=canary("undone"))
    undo(lead, case_id=case)
    record_flag(lead, case_id=case, kind="ask", question=question, text=canary("flag"))
    begin_interview(lead, case_id=case, person=canary("person"), began="2012-03-26T14:30")
    complete_cases(lead, [case], why=canary("completion-why"))
    ask_query(lead, case_id=case, to="LI", text=canary("query"))
    explain_change(lead, case_id=case, why=canary("change-reason"))
    sign_off(lead, name=canary("signed-by"), designation=canary("designation"))
    unlock(lead, why=canary("unlock-why"))
    back_up(lead.store)
    export(lead, folder / "lead.assessment")
    lead.store.places.set_text("window", json.dumps({"search": canary("place")}))
    for typed in ("draft-overwritten", "draft"):
        save_draft(lead, case_id=case, question="1.1.03", field="note", text=canary(typed))
    save_draft(lead, case_id=case, question="", field="flag/check", text=canary("flag-draft"))
    return made.recovery_key, lead, laptop


def main() -> None:
    close_log = open_log()
    recovery_key, *sessions = work(Path(sys.argv[1]))
    print(f"ready {recovery_key}", flush=True)
    sys.stdin.read()
    for session in sessions:
        session.close()
    close_log()


if __name__ == "__main__":
    main()
