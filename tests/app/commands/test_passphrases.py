"""Claims about the rule for passphrases: what it refuses, what it takes, and what it suggests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.handing_out import hand_out
from app.commands.inspecting import change_passphrase, create_inspection
from app.commands.opening import open_inspection
from app.commands.passphrases import (
    LEAST_CHARACTERS,
    SUGGESTED_WORDS,
    WeakPassphraseError,
    check_passphrase,
    missing_characters,
    suggest_passphrase,
    suggested_bits,
    weakness,
)
from app.commands.sharing import join_inspection
from app.store.backup import change_slot
from app.store.keyring import Secrets, seal
from tests.helpers.inspections import HANDOUT, LOG_N, PASSPHRASE, handed_out, small_copy

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    ("passphrase", "says"),
    [
        ("", "Enter a passphrase"),
        ("   ", "Enter a passphrase"),
        ("x", "too short"),
        ("eleven char", "too short"),
        ("hello monkey", "too few words"),
        ("a b c d", "Add another word or two"),
        ("aaaaaaaaaaaa", "it repeats itself"),
        ("abcdefghijkl", "it contains a sequence"),
        ("password1234", "it is close to a common password"),
        ("qazwsxedcrfv", "Add another word or two"),
        ("12/11/2011 12", "it contains a date or a year"),
        ("bromley 2011", "Add another word or two"),
    ],
)
def test_a_passphrase_that_is_short_or_easily_guessed_is_refused_with_the_reason(passphrase: str, says: str) -> None:
    with pytest.raises(WeakPassphraseError) as refused:
        check_passphrase(passphrase, about=["Bromley"])
    assert says in str(refused.value)
    assert refused.value.exit_code == 1


@pytest.mark.parametrize(
    "passphrase", [PASSPHRASE, HANDOUT, "g8 r!Kq2pLmZ", "un dau tri pedwar saith", "otter yew map"]
)
def test_a_passphrase_of_several_words_or_of_random_signs_is_taken(passphrase: str) -> None:
    assert not weakness(passphrase)


def test_words_that_an_attacker_knows_count_for_little() -> None:
    assert not weakness("ealing hillingdon 7 q")
    assert "from this inspection" in str(weakness("ealing hillingdon 7 q", about=["Ealing Hillingdon"]))


@pytest.mark.slow
@pytest.mark.parametrize("text", ["4@8({[<369&#!1|70$5+%2" * 40, "x" * 100_000, "\u202e" * 99, "\ud800" * 20])
def test_no_text_is_too_long_or_too_odd_to_judge(text: str) -> None:
    assert isinstance(str(weakness(text)), str)


@pytest.mark.slow
@given(st.text(max_size=LEAST_CHARACTERS - 1).filter(lambda text: len(text.split()) < 4))
def test_nothing_under_twelve_characters_and_four_words_is_taken(text: str) -> None:
    assert weakness(text)
    assert missing_characters(text) > 0


@pytest.mark.slow
def test_every_suggestion_follows_the_rule_and_has_fifty_bits() -> None:
    made = {suggest_passphrase() for _ in range(300)}
    assert len(made) == 300
    assert {len(set(each.split())) for each in made} == {SUGGESTED_WORDS}
    assert [each for each in made if weakness(each)] == []
    assert 51 < suggested_bits() < 52


def test_whatever_chooses_a_passphrase_refuses_a_weak_one_and_changes_nothing(tmp_path: Path) -> None:
    session = small_copy(tmp_path / "lead")
    file = handed_out(session, tmp_path / "all.assessment")
    keys = (tmp_path / "lead" / "keys.json").read_bytes()
    for choose in (
        lambda: create_inspection(tmp_path / "new", area="Bromley", team={"LI": "lead"}, passphrase="x"),
        lambda: join_inspection(file, tmp_path / "new", secrets=Secrets(handout=HANDOUT), passphrase="x"),
        lambda: hand_out(session, tmp_path / "new", passphrase="x"),
        lambda: change_passphrase(session, "x"),
    ):
        with pytest.raises(WeakPassphraseError):
            choose()
        assert not (tmp_path / "new").exists()
    assert (tmp_path / "lead" / "keys.json").read_bytes() == keys
    session.close()


def test_a_passphrase_from_before_the_rule_still_opens_the_inspection(tmp_path: Path) -> None:
    session = small_copy(tmp_path / "lead")
    store = session.store
    change_slot(store, seal("passphrase", "x", store.key, store.inspection, log_n=LOG_N), ())
    session.close()
    open_inspection(tmp_path / "lead", Secrets(passphrase="x")).close()


def test_the_estimate_is_imported_only_when_a_passphrase_is_judged() -> None:
    code = (
        "import sys, app.commands.passphrases as p, app.cli.main, ui.application, ui.start.unlock_page\n"
        "assert 'zxcvbn' not in sys.modules\n"
        "p.weakness('a' * 12)\n"
        "assert 'zxcvbn' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
