"""Claims about the practice inspection."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.commands.answering import record_judgement
from app.commands.opening import open_with_key
from app.commands.practising import (
    FIRST_CASE,
    ME,
    PASSPHRASE,
    is_practice,
    make_practice,
    practice_key,
    remove_practice,
)
from app.errors import KnownError
from app.session import Session
from app.store.keyring import Secrets
from app.store.opening import unlock_store
from tests.helpers.inspections import reference_inspection


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "practice"


def opened(folder: Path) -> Session:
    return open_with_key(folder, practice_key(folder))


def test_it_opens_with_the_passphrase_that_everyone_is_shown(folder: Path) -> None:
    key = make_practice(folder)
    assert unlock_store(folder, Secrets(passphrase=PASSPHRASE)) == key


def test_every_case_is_mine_and_its_facts_are_known_so_that_a_question_comes_first(folder: Path) -> None:
    session = opened(folder)
    assert session.me == ME
    assert FIRST_CASE in session.cases
    for case in session.cases.values():
        assert case.counting() == ME
        assert set(case.facts_of(ME)) == {fact.id for fact in session.framework.facts}
        assert case.judgements_of(ME) == {}
    session.close()


def test_it_is_where_it_was_left_until_it_is_made_again(folder: Path) -> None:
    session = opened(folder)
    record_judgement(session, case=FIRST_CASE, question="1.1.03", answer="yes")
    session.close()
    session = opened(folder)
    assert session.judgement(FIRST_CASE, "1.1.03", ME).answer == "yes"
    session.close()
    make_practice(folder)
    session = opened(folder)
    assert session.cases[FIRST_CASE].judgements_of(ME) == {}
    session.close()


def test_it_knows_that_it_is_one_and_no_other_inspection_does(folder: Path, tmp_path: Path) -> None:
    session = opened(folder)
    assert is_practice(session)
    session.close()
    real = reference_inspection(tmp_path / "real").session
    assert not is_practice(real)
    real.close()


def test_removed_it_leaves_nothing_behind(folder: Path) -> None:
    make_practice(folder)
    remove_practice(folder)
    assert not folder.exists()
    remove_practice(folder)


def test_what_cannot_be_removed_is_said_in_a_sentence(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_practice(folder)

    def held(_: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("app.commands.practising.shutil.rmtree", held)
    with pytest.raises(KnownError, match="cannot be removed"):
        remove_practice(folder)
