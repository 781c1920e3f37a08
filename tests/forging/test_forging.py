"""A person with the inspection's key writes files in others' names, and every one of them is refused."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands.sharing import plan_merge
from app.records.registry import KINDS, fault_in
from app.store.incoming import Surroundings, incoming_faults
from tests.forging.contents import EXAMPLES, contents
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


def test_every_kind_of_record_is_forged_and_would_be_sound_in_the_right_hands(ground: Ground) -> None:
    # A record that is refused for its shape would say nothing of who may record it.
    framework, chance, forged = ground.laptops["LI"].framework, random.Random(0), set()
    for content in contents():
        for _ in range(8):
            key, value = content.make(chance)
            assert fault_in(framework, key, json.loads(value)) is None, content.name
            row = ground.row(content, ground.id_of("PA"))
            assert incoming_faults([row], Surroundings([row])) == [], content.name
        forged.add(key.kind)
    assert forged == EXAMPLES.keys() == KINDS.keys()


def test_what_is_refused_as_the_leads_is_merged_from_the_leads_laptop(ground: Ground) -> None:
    lead = ground.id_of("LI")
    for content in contents():
        row = ground.row(content, lead)
        path = ground.folder / "by-the-lead.assessment"
        forger = ground.forger(lead, ground.laptops["LI"].store.signer(), ("LI",))
        forger.file(path, ground.after(row), forger.signatures(ground.after(row)))
        if content.leads:
            assert row.hash in {each.hash for each in plan_merge(ground.laptops["QA"], [path]).rows}, content.name


def test_each_way_refuses_what_is_the_leads_and_the_own_chain_takes_what_is_lawful(ground: Ground) -> None:
    lawful = next(each for each in contents() if each.lawful)
    ruling = next(each for each in contents() if each.name.startswith("the lead's ruling"))
    found = Found()
    for way in ways():
        for content in (lawful, ruling):
            kind = Kind(f"{content.name}, {way.name}", way, content, way.honest and content.lawful)
            through_functions(ground, kind, "LI", found)
    assert (found.faults, found.lawful, found.tried) == ([], 1, 2 * len(ways()))


def test_a_forged_file_that_was_taken_would_be_noticed(ground: Ground) -> None:
    way = next(each for each in ways() if each.honest)
    found = Found()
    lawful = next(each for each in contents() if each.lawful)
    through_functions(ground, Kind("a claim that is wrong", way, lawful, lawful=False), "LI", found)
    assert found.accepted_wrongly == ["a claim that is wrong (to LI)"]
