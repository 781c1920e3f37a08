"""Claims about the drawing of the rooms: it is of today's imports, and shows no arrow that follows from others."""

from __future__ import annotations

import re

import pytest
from maintenance.rooms.drawing import DOCUMENT, current, diagram, updated
from maintenance.rooms.imports import module_imports, room_imports, room_of


def test_the_drawing_in_the_document_is_of_the_code_of_today() -> None:
    assert DOCUMENT.read_text(encoding="utf-8") == current(), "run `python3 packaging/dev.py rooms`"


def test_every_room_is_in_the_drawing() -> None:
    rooms = room_imports(module_imports())
    drawn = diagram(rooms)
    for room in rooms:
        assert re.search(rf'\["(.*, )?{re.escape(room)}(, .*)?"\]', drawn), room


def test_an_arrow_that_follows_from_others_is_left_out() -> None:
    rooms = {"ui": frozenset({"app.b", "app.a"}), "app.b": frozenset({"app.a"}), "app.a": frozenset[str]()}
    drawn = diagram(rooms)
    assert "ui --> app_b" in drawn
    assert "app_b --> app_a" in drawn
    assert "ui --> app_a" not in drawn


def test_a_module_within_folders_belongs_to_the_room_below_its_package() -> None:
    assert [room_of(each) for each in ("app.errors", "app.store.store", "ui.assess.form.reasons")] == [
        "app",
        "app.store",
        "ui.assess",
    ]


def test_a_document_without_a_place_for_it_is_refused() -> None:
    with pytest.raises(ValueError, match="no lines"):
        updated("no place", {})
