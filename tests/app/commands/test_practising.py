"""Claims about the practice inspection."""

from __future__ import annotations

import subprocess
import sys
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
from app.session.session import Session
from app.store.keyring import Secrets
from app.store.opening import unlock_store
from tests.helpers.inspections import reference_inspection, small_inspection


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
    assert session.current_assessor == ME
    assert FIRST_CASE in session.cases
    for case in session.cases.values():
        assert case.counting_assessor() == ME
        assert set(case.facts_of(ME)) == {fact.id for fact in session.framework.facts}
        assert case.judgements_of(ME) == {}
    session.close()


def test_it_is_where_it_was_left_until_it_is_made_again(folder: Path) -> None:
    session = opened(folder)
    record_judgement(session, case_id=FIRST_CASE, question="1.1.03", answer="yes")
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

    def held(_: Path, **__: bool) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("app.store.safe_delete.Path.unlink", held)
    with pytest.raises(KnownError, match="cannot be removed"):
        remove_practice(folder)


def test_another_inspection_in_its_place_is_neither_thrown_away_nor_made_over(folder: Path) -> None:
    small_inspection(folder).session.close()
    before = contents(folder)
    for throw_away in (remove_practice, make_practice, practice_key):
        with pytest.raises(KnownError, match=r"is not a practice inspection|passphrase"):
            throw_away(folder)
        assert contents(folder) == before


def test_a_folder_of_other_things_in_its_place_is_neither_thrown_away_nor_made_over(folder: Path) -> None:
    (folder / "letters").mkdir(parents=True)
    (folder / "letters" / "letter.txt").write_text("Dear")
    for throw_away in (remove_practice, make_practice, practice_key):
        with pytest.raises(KnownError, match="is not a practice inspection"):
            throw_away(folder)
        assert (folder / "letters" / "letter.txt").read_text() == "Dear"


def test_a_link_in_its_place_leads_to_nothing_that_is_thrown_away(folder: Path, tmp_path: Path) -> None:
    make_practice(tmp_path / "elsewhere")
    before = contents(tmp_path / "elsewhere")
    folder.symlink_to(tmp_path / "elsewhere")
    for throw_away in (remove_practice, make_practice):
        with pytest.raises(KnownError):
            throw_away(folder)
        assert contents(tmp_path / "elsewhere") == before


def test_what_somebody_put_beside_it_stays(folder: Path) -> None:
    make_practice(folder)
    (folder / "letter.txt").write_text("Dear")
    with pytest.raises(KnownError):
        remove_practice(folder)
    assert (folder / "letter.txt").read_text() == "Dear"


def test_one_that_another_window_has_open_is_not_thrown_away_from_under_it(folder: Path) -> None:
    make_practice(folder)
    code = "import sys; from pathlib import Path; from app.store.lock import WriterLock; "
    code += "held = WriterLock.take(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    other = subprocess.Popen(
        [sys.executable, "-c", code, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        for throw_away in (remove_practice, make_practice):
            with pytest.raises(KnownError, match="another window"):
                throw_away(folder)
        other.kill()
    assert is_practice(opened(folder))


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
