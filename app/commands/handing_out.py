"""Hand out: one sealed file for an assessor or for everyone, or one for each assessor, and the log of them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.commands.blind_forms import refuse_blind_for_everybody
from app.commands.passphrases import check_passphrase, known_words, suggest_passphrase
from app.commands.replacing import check_replacing
from app.commands.sealing import Written, cases_beside, recovery_slots, write_file
from app.commands.target import check_target
from app.errors import DataError, KnownError, Problem
from app.records.handout import HandOut, handout_key
from app.session.session import Session
from app.store.keyring import LOG_MEMORY, seal
from app.store.store import NewRecord

SUFFIX = ".assessment"
_NAME_PARTS = 60  # characters of the area in a file's name


@dataclass(frozen=True, slots=True)
class Prepared:
    """One file of a hand-out to everybody: whose it will be, where, and the passphrase that opens it."""

    assessor: str
    path: Path
    cases: tuple[str, ...]
    passphrase: str


def hand_out(
    session: Session,
    path: Path,
    *,
    passphrase: str,
    assessor: str | None = None,
    log_n: int = LOG_MEMORY,
    replace: bool = False,
) -> Written:
    """Write the inspection for other laptops to join: all of it, or with `assessor` only their cases.

    A lead's laptop notes it in the log of hand-outs.

    Raises:
        DataError: No such assessor, or none of the cases is theirs, or the passphrase is weak, or a form that is blind
            cannot be left out; or (WouldReplaceError) another laptop's file is there, and `replace` is not set.
        KnownError: The file cannot be written.
    """
    check_target(session, path)
    if not replace:
        check_replacing(session, path)
    check_passphrase(passphrase, known_words(session))
    cases = cases_to_hand_out(session, assessor)
    if assessor is None:
        refuse_blind_for_everybody(session)
    slot = seal("handout", passphrase, session.store.key, session.store.inspection, log_n=log_n)
    written = write_file(session, path, slots=(slot, *recovery_slots(session)), assessor=assessor, cases=cases)
    _note(session, written, assessor, cases)
    return written


def _note(session: Session, written: Written, assessor: str | None, cases: Collection[str] | None) -> None:
    """Record a hand-out in the log, once the file is there: a slow stick must not hold up what somebody answers."""
    if not session.is_lead:
        return
    carried = [case.id for case in session.sample()] if cases is None else cases
    logged = HandOut(assessor or "", written.at, written.hash, tuple(sorted(carried)))
    session.record([NewRecord(handout_key(written.file), logged)], act="setup")


def cases_to_hand_out(session: Session, assessor: str | None) -> list[str] | None:
    """Return the references of the cases that a hand-out for an assessor carries; None where it is for everyone.

    Calibration cases and those that they read beside an assessor are not among them, and are in the file too. The cases
    that they were handed out before are among them, also where they are another's or out of the sample by now: their
    laptop learns of it from this file.

    Raises:
        DataError: No such assessor, or nothing is theirs to assess.
    """
    if assessor is None:
        return None
    session.member(assessor)
    own = {case.id for case in session.sample() if assessor in (case.allocated_to, case.second_assessor)}
    before = {case for each in session.handouts.values() if each.to == assessor for case in each.cases}
    cases = sorted(own | (before & session.cases.keys()))
    if not cases and not cases_beside(session, assessor):
        raise DataError("No case is allocated to {assessor}, so there is nothing to hand out.", assessor=assessor)
    return cases


def assessors_to_hand_out(session: Session) -> list[str]:
    """Return the assessors who get a file when everybody does: those with cases, without this laptop's person.

    With a calibration case these are all, also before any case is allocated.
    """
    allocated = {code for case in session.sample() for code in (case.allocated_to, case.second_assessor)}
    return [
        code
        for code in session.taking_part
        if code != session.current_assessor and (code in allocated or cases_beside(session, code))
    ]


def prepare_each(
    session: Session, folder: Path, *, assessors: Sequence[str] = (), replace: bool = False
) -> list[Prepared]:
    """Return the files of a hand-out to each assessor, with a new passphrase for each. Nothing is written.

    Args:
        session: The open inspection.
        folder: Where the files will be.
        assessors: Who gets a file; by default everybody who has cases, but this laptop's person.
        replace: Whether files of other laptops may be replaced.

    Raises:
        DataError: No assessor has cases, or a file is there that is not replaced, each named.
        KnownError: The folder is missing, or lies in the inspection's own folder.
    """
    if not folder.is_dir():
        raise KnownError("There is no folder {folder}. Make it, or choose another.", folder=folder)
    codes = list(dict.fromkeys(assessors)) or assessors_to_hand_out(session)
    if not codes:
        raise DataError("No case is allocated to anybody else yet, so there is nothing to hand out. Allocate first.")
    found: list[Prepared] = []
    problems: list[Problem] = []
    for code in codes:
        try:
            cases = cases_to_hand_out(session, code)
            path = folder / file_name(session, code)
            check_target(session, path)
            if not replace:
                check_replacing(session, path)
        except (DataError, KnownError) as refused:
            problems.append(Problem("", refused.message))
            continue
        found.append(Prepared(code, path, tuple(cases or ()), suggest_passphrase()))
    if problems:
        raise DataError("Nothing was handed out.", problems)
    return found


def hand_out_each(
    session: Session,
    prepared: Sequence[Prepared],
    *,
    log_n: int = LOG_MEMORY,
    replace: bool = False,
    step: Callable[[Prepared, int], None] = lambda _file, _number: None,
) -> list[Written]:
    """Write the prepared files, one after the other, each noted in the log.

    Args:
        session: The open inspection.
        prepared: The files.
        log_n: The binary logarithm of the KiB that a guess of a passphrase takes.
        replace: Whether files of other laptops may be replaced.
        step: Called before each file, with its number from 0. It may raise to stop; the files before are handed out.

    Raises:
        DataError: A file is there that is not replaced.
        KnownError: A file cannot be written. The files before are written, and noted.
    """
    done: list[Written] = []
    for number, file in enumerate(prepared):
        step(file, number)
        done.append(
            hand_out(
                session,
                file.path,
                passphrase=file.passphrase,
                assessor=file.assessor,
                log_n=log_n,
                replace=replace,
            )
        )
    return done


def file_name(session: Session, assessor: str | None) -> str:
    """Return the name of a hand-out's file: the area, and whom it is for."""
    parts = (session.area[:_NAME_PARTS], assessor or "all", "handout")
    plain = ("".join(c if c.isalnum() or c in "._" else "-" for c in part).strip("-.") for part in parts)
    return "-".join(part for part in plain if part) + SUFFIX
