"""Setting an inspection up: its area, dates, framework and team; and this laptop's passphrase."""

from __future__ import annotations

import datetime as dt
import re
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.commands.backing_up import backup_folders
from app.commands.passphrases import check_passphrase, known_words
from app.errors import KnownError, UsageError
from app.framework.canonical import framework_hash
from app.framework.catalogue import shipped_source
from app.framework.load import parse_framework
from app.message import Message
from app.ordinary_file import read_ordinary
from app.records.assessor import ASSESSOR, LEAD, ROLES
from app.records.departure import DEPARTURE, REMOVED
from app.records.inspection import INSPECTION
from app.records.limits import LONGEST_FIELD, too_long
from app.session.changes import NOTHING, Changes
from app.session.session import Session, session_on
from app.store.backup import change_slot
from app.store.creation import create_store
from app.store.keyring import LOG_MEMORY, new_inspection_key, new_recovery_key, seal
from app.store.store import NewRecord, Store, now_ms
from app.text import clean_line

DEFAULT_FRAMEWORK = "cci-2009"
_LARGEST_FRAMEWORK = 4 << 20
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,19}")


@dataclass(frozen=True, slots=True)
class NewInspection:
    """An inspection just made, open, and its recovery key: shown once, kept nowhere."""

    session: Session
    recovery_key: str


def create_inspection(
    folder: Path,
    *,
    area: str,
    team: Mapping[str, str],
    passphrase: str,
    framework: str = DEFAULT_FRAMEWORK,
    framework_source: str | None = None,
    fieldwork: tuple[str, str] | None = None,
    region: str = "",
    clock: Callable[[], int] = now_ms,
    log_n: int = LOG_MEMORY,
    passphrase_is_public: bool = False,
) -> NewInspection:
    """Make a new inspection in `folder` and open it.

    `team` maps assessor codes to roles; `fieldwork` is the first and last day, as YYYY-MM-DD; `region` is the area's
    region, empty where it is not known; `framework_source` is a framework file's text to use in place of the shipped
    `framework`; `log_n` the cost of guessing a passphrase.
    `passphrase_is_public` says that everyone is shown the passphrase, so that its strength does not matter.

    Raises:
        UsageError: a code, role, date or framework id that cannot be.
        DataError: the folder is taken, the framework file has mistakes, or the passphrase is weak.
        KnownError: the folder cannot be written.
    """
    about = {"area": clean_line(area).strip(), **fieldwork_days(fieldwork)}
    if clean_line(region).strip():
        about["region"] = clean_line(region).strip()
    source = check_set_up(
        area=area,
        team=team,
        framework=framework,
        framework_source=framework_source,
        fieldwork=fieldwork,
        region=region,
    )
    loaded = parse_framework(source, name=framework)
    about["framework"] = digest = framework_hash(loaded)
    if not passphrase_is_public:
        check_passphrase(passphrase, (about["area"], *team))
    key, recovery_key, inspection = new_inspection_key(), new_recovery_key(), uuid.uuid4().hex
    slots = (
        seal("passphrase", passphrase, key, inspection, log_n=log_n),
        seal("recovery", recovery_key, key, inspection),
    )

    def fill(store: Store) -> None:
        store.set_framework(loaded.id, digest, source)
        entries = [NewRecord(INSPECTION.key(item=item), value) for item, value in about.items()]
        entries += [NewRecord(ASSESSOR.key(item=code), role) for code, role in team.items()]
        store.append(entries, act="setup", author=_lead_of(team))

    store = create_store(folder, inspection, key, slots, clock=clock, fill=fill)
    return NewInspection(session_on(store), recovery_key)


def framework_named(name: str) -> tuple[str, str]:
    """Return the id and the text of a framework: a shipped one by its id, another by its file.

    Raises:
        UsageError: no shipped framework has this id.
        DataError: the file has mistakes; with all of them.
        KnownError: the file cannot be read.
    """
    if not name.endswith(".toml"):
        return name, shipped_source(name)
    path = Path(name)
    try:
        source = read_ordinary(path, _LARGEST_FRAMEWORK).decode("utf-8")
    except (OSError, ValueError):
        raise KnownError(
            "The framework file {path} cannot be read. Check the name, and that it is a text file.", path=path
        ) from None
    return parse_framework(source, name=path.name).id, source


def check_set_up(
    *,
    area: str,
    team: Mapping[str, str],
    framework: str,
    framework_source: str | None = None,
    fieldwork: tuple[str, str] | None = None,
    region: str = "",
) -> str:
    """Check what an inspection is set up with, which needs no secret, and return its framework's text.

    Raises:
        UsageError: a code, role, date or framework id that cannot be.
    """
    if not area.strip():
        raise UsageError("The area has no name. Say which area is inspected.")
    taken: dict[str, str] = {}
    for code, role in team.items():
        _check_member(code, role)
        _check_distinct(code, taken.setdefault(code.casefold(), code))
    fault = INSPECTION.beyond_limits(INSPECTION.key(item="area"), clean_line(area))
    fault = fault or too_long(Message("the region's name"), clean_line(region), LONGEST_FIELD)
    if fault is not None:
        raise UsageError("Nothing was made: {fault}.", fault=fault)
    fieldwork_days(fieldwork)
    return framework_source if framework_source is not None else shipped_source(framework)


def _lead_of(team: Mapping[str, str]) -> str:
    return next((code for code, role in team.items() if role == LEAD), "")


def _check_member(code: str, role: str) -> None:
    if not _CODE.fullmatch(code):
        raise UsageError(
            "{code} cannot be an assessor's code: use up to 20 letters, digits, dots or dashes.", code=repr(code)
        )
    if role not in ROLES:
        raise UsageError("{role} is no role of {code}. A role is lead or assessor.", role=repr(role), code=code)


def _check_distinct(code: str, known: str | None) -> None:
    if known is not None and known != code:
        raise UsageError(
            "{code} and {known} could be mistaken for each other. Choose another code.", code=code, known=known
        )


def fieldwork_days(fieldwork: tuple[str, str] | None) -> dict[str, str]:
    """Return the details of an inspection that its first and last day of fieldwork, as YYYY-MM-DD, make.

    Raises:
        UsageError: they are no days, or in the wrong order.
    """
    if fieldwork is None:
        return {}
    try:
        first, last = (dt.date.fromisoformat(day) for day in fieldwork)
    except ValueError:
        raise UsageError(
            "{fieldwork} are no dates. Write them as 2012-03-26.", fieldwork=" to ".join(fieldwork)
        ) from None
    if last < first:
        raise UsageError(
            "Fieldwork cannot end on {last} before it begins on {first}.",
            last=last.isoformat(),
            first=first.isoformat(),
        )
    return {"fieldwork_first": first.isoformat(), "fieldwork_last": last.isoformat()}


def add_assessor(session: Session, code: str, role: str) -> Changes:
    """Take an assessor into the team, or give one another role.

    Raises:
        UsageError: a code or role that cannot be.
        DataError: this is no lead's laptop.
        KnownError: the disk is full or read-only.
    """
    session.refuse_unless_lead()
    _check_member(code, role)
    _check_distinct(code, next((known for known in session.team if known.casefold() == code.casefold()), None))
    entries = [NewRecord(ASSESSOR.key(item=code), role)] if session.team.get(code) != role else []
    if entries and session.departures.get(code) == REMOVED:
        # Adding somebody who was removed brings them back. Who has left takes part again only when that is recorded.
        entries.append(NewRecord(DEPARTURE.key(item=code), None))
    return session.record(entries, act="setup") if entries else NOTHING


def change_passphrase(session: Session, passphrase: str, *, log_n: int = LOG_MEMORY) -> None:
    """Give this laptop another passphrase.

    Only one slot is rewritten, here and in each backup that can be reached.

    Raises:
        DataError: it is weak; nothing is changed.
        KnownError: the key file cannot be written, and the old one still opens all; or it is changed here and a backup
            could not be reached.
    """
    check_passphrase(passphrase, known_words(session))
    store = session.store
    slot = seal("passphrase", passphrase, store.key, store.inspection, log_n=log_n)
    change_slot(store, slot, backup_folders(store))
