"""An assessor's part: join, assess every case by keys, and export. A laptop that was stopped goes on where it was."""

from __future__ import annotations

import re
from functools import partial

from app.assessment.case import Case
from maintenance.fieldwork.material import LEAD, Place, second_opinions
from maintenance.fieldwork.person import Person
from maintenance.keyboard.whole_case import WholeCase, open_view
from maintenance.screenshots.hand import settle, until
from tests.helpers.inspections import PASSPHRASE

NOTES = 1
_FINGERPRINT = re.compile(r"fingerprint of this laptop is (\S+):")


def assess(person: Person, place: Place, code: str) -> None:
    """Assess and complete every case that a laptop's person has, and export the file for the lead."""
    person.see("startPage")
    joined = code == LEAD or bool(list(place.profile(code).glob("data/aboveline/inspections/*")))
    if joined:
        person.open_inspection()
    else:
        _join(person, place, code)
    session = open_view(person.window).session
    todo = [case.id for case in session.sample() if _has(case, code) and case.completion(code) is None]
    errors = 0
    for number, case in enumerate(todo):
        person.hands.press("Ctrl+1")
        person.see("casesPage")
        second = session.case(case).allocated_to != code
        judgements = second_opinions()[case] if second else None
        whole = WholeCase(
            person.window, person.hands, case, judgements=judgements, notes=0 if second else NOTES, rate=not second
        )
        errors += whole.assess().mode_errors
        if not number:
            person.picture("case-complete")
    place.tell(**{f"mode errors of {code}": errors})
    person.hands.press("Ctrl+1")
    person.see("casesPage")
    person.picture("cases")
    if code != LEAD:
        _export(person, place, code)


def _has(case: Case, code: str) -> bool:
    return code in (case.allocated_to, case.second_assessor)


def _join(person: Person, place: Place, code: str) -> None:
    person.picture("start")
    file, secret = place.told()["handouts"][code]
    person.choose(place.handouts / file, partial(person.push, "joinFile"))
    person.see("joinPage")
    person.hands.write(secret)
    person.go_to("laptopPassphrase")
    person.hands.write(PASSPHRASE)
    person.picture("join")
    person.hands.press("Return")
    until(lambda: person.window.view is not None, "the joined inspection")
    settle()
    person.see("casesPage")
    person.picture("joined")


def _export(person: Person, place: Place, code: str) -> None:
    file = place.export(code)
    file.parent.mkdir(parents=True, exist_ok=True)
    person.choose(file, partial(person.hands.press, "Ctrl+E"), "export")
    until(lambda: bool(_FINGERPRINT.search(person.window.notice.text)), "the file, exported")
    person.picture("exported")
    found = _FINGERPRINT.search(person.window.notice.text)
    own = found.group(1) if found else ""
    place.tell(fingerprints={**place.told().get("fingerprints", {}), code: own})
