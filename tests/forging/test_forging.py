"""A person with the inspection's key writes files in others' names, and every one of them is refused."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.forging.contents import contents
from tests.forging.ground import Ground, prepare
from tests.forging.rounds import Found, Kind, kinds, through_functions, try_all
from tests.forging.ways import ways


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    made = prepare(tmp_path, seed=9)
    yield made
    made.close()


@pytest.mark.slow
def test_forged_files_are_refused_and_honest_ones_accepted(ground: Ground) -> None:
    found = Found()
    try_all(ground, 700, 10, found)
    assert found.faults == []
    assert found.tried == 710


def test_there_are_hundreds_of_kinds_and_each_has_a_name_of_its_own() -> None:
    names = [kind.name for kind in kinds()]
    assert len(set(names)) == len(names) > 400
    assert 10 < sum(kind.lawful for kind in kinds()) < 100


def test_each_way_refuses_what_is_the_leads_and_the_own_chain_takes_what_is_lawful(ground: Ground) -> None:
    lawful = next(each for each in contents() if each.lawful)
    ruling = next(each for each in contents() if each.name.startswith("a ruling"))
    found = Found()
    for way in ways():
        for content in (lawful, ruling):
            kind = Kind(f"{content.name}, {way.name}", way, content, way.honest and content.lawful)
            through_functions(ground, kind, "LI", found)
    assert (found.faults, found.lawful, found.tried) == ([], 1, 2 * len(ways()))


def test_a_forged_file_that_was_taken_would_be_noticed(ground: Ground) -> None:
    way = next(each for each in ways() if each.honest)
    found = Found()
    through_functions(ground, Kind("a claim that is wrong", way, next(contents()), lawful=False), "LI", found)
    assert found.accepted_wrongly == ["a claim that is wrong (to LI)"]
