"""SQLite's checks on their own thread find damage, also where that thread cannot have a connection."""

from __future__ import annotations

import threading
import time
from contextlib import suppress
from typing import Any

import pytest

from app.errors import KnownError
from app.session.session import Session
from app.store import page_checks
from app.store.page_checks import PRAGMAS, PageChecks, checking, limited
from app.store.verify import verify_store


def found(pages: PageChecks) -> dict[str, list[tuple[object, ...]]]:
    return {name: list(pages.rows(name)) for name in PRAGMAS}


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
SOUND = {"cipher_integrity_check": [], "integrity_check": [("ok",)], "foreign_key_check": []}


def test_a_sound_store_is_found_sound_beside_its_connection(session: Session) -> None:
    with checking(session.store) as pages:
        assert found(pages) == SOUND


def test_changes_that_only_its_own_connection_sees_are_checked_by_it(session: Session) -> None:
    connection = session.store.connection
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("BEGIN")
    connection.execute("INSERT INTO heads VALUES ('BRO-001', 'fact', 'x', 'PA', 0, 999999)")
    with checking(session.store) as pages:
        assert [row[0] for row in pages.rows("foreign_key_check")] == ["heads"]
    connection.execute("ROLLBACK")
    connection.execute("PRAGMA foreign_keys=ON")


def test_a_store_that_cannot_be_opened_again_is_checked_by_its_own_connection(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise KnownError("The folder is read-only.")

    monkeypatch.setattr(page_checks, "connect", refuse)
    with checking(session.store) as pages:
        assert found(pages) == SOUND
    assert not [fault for finding in verify_store(session.store) for fault in finding.faults]


def stopped_by_the_person(begun: threading.Event) -> None:
    begun.wait()
    raise KeyboardInterrupt


def test_a_cancelled_verification_ends_the_checks(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = threading.Event()
    made: list[str] = []

    def endless(connection: Any, name: str) -> None:
        made.append(name)
        begun.set()
        with suppress(Exception):
            connection.execute(ENDLESS).fetchone()

    monkeypatch.setattr(page_checks, "_LONGEST_SECONDS", 30)
    monkeypatch.setattr(page_checks, "_STEPS", 1000)
    monkeypatch.setattr(page_checks, "_run", endless)
    began = time.perf_counter()
    with pytest.raises(KeyboardInterrupt), checking(session.store):
        stopped_by_the_person(begun)
    assert time.perf_counter() - began < 20
    assert made == [PRAGMAS[0]], "no other check begins"


def test_a_busy_computer_is_no_damage_but_a_query_without_an_end_is(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_checks, "_LONGEST_SECONDS", 0.2)
    monkeypatch.setattr(page_checks, "_STEPS", 1000)
    connection = session.store.connection
    with limited(connection):
        began = time.perf_counter()
        while time.perf_counter() - began < 0.5:
            threading.Event().wait(0.1)
        assert connection.execute("SELECT count(*) FROM journal").fetchone()
        with pytest.raises(Exception, match="interrupted"):
            connection.execute(ENDLESS).fetchone()
