"""The power may go at any moment: what was acknowledged is on the disk, and nothing is there by half."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from app.errors import KnownError
from tests.power.disk import Event, Luck, Recording, build
from tests.power.rounds import Cuts, cut_while_answering, cut_while_writing_files


@pytest.mark.slow
def test_every_acknowledged_change_outlives_a_power_cut(tmp_path: Path) -> None:
    seen = Cuts()
    cut_while_answering(tmp_path, 16, random.Random(7), seen)
    assert seen.found.rows > 100
    assert seen.found.drafts > 10


@pytest.mark.slow
def test_keys_exports_backups_and_new_inspections_are_whole_or_not_there_after_a_power_cut(tmp_path: Path) -> None:
    seen = Cuts()
    cut_while_writing_files(tmp_path, 10, random.Random(7), seen)
    assert seen.files == 10


@pytest.mark.slow
def test_a_store_that_forces_nothing_out_would_be_noticed(tmp_path: Path) -> None:
    with pytest.raises((AssertionError, KnownError), match=r"changes are gone|is gone|damaged|decrypted"):
        cut_while_answering(tmp_path, 40, random.Random(7), Cuts(), forced=False)


@pytest.mark.parametrize(("share", "held"), [(0, b"old"), (1, b"new")])
def test_what_was_not_forced_out_is_there_or_not_as_luck_has_it(tmp_path: Path, share: float, held: bytes) -> None:
    recording = Recording(1, {2: b"old"}, {1: {"file": 2}}, [Event("write", 2, 0, b"new")])
    build(recording, 1, Luck(share), random.Random(1), tmp_path / "disk")
    assert (tmp_path / "disk" / "file").read_bytes() == held


def test_what_was_forced_out_is_there_whatever_the_luck_and_a_name_only_with_its_folder(tmp_path: Path) -> None:
    events = [Event("name", 1, name="file", target=2), Event("write", 2, 0, b"new"), Event("sync", 2)]
    recording = Recording(1, {}, {1: {}}, [*events, Event("sync folder", 1)])
    build(recording, 3, Luck(0), random.Random(1), tmp_path / "before")
    assert list((tmp_path / "before").iterdir()) == []
    build(recording, 4, Luck(0), random.Random(1), tmp_path / "after")
    assert (tmp_path / "after" / "file").read_bytes() == b"new"
