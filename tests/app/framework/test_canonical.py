"""The hash of a framework: moved by what is asked and how it counts, by nothing else."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from app.framework.canonical import canonical_form, framework_hash
from app.framework.load import parse_framework
from tests.helpers.small_framework import small_source, spoilt


def _hash(source: str) -> str:
    return framework_hash(parse_framework(source, name="small.toml"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("# The smallest", "# Another comment on the smallest", id="comment"),
        pytest.param('languages = ["en"]', 'languages = ["en", "cy"]', id="languages"),
        pytest.param("Look in the case record.", "Look in the contact log.", id="guidance"),
        pytest.param('guidance = "Look in the case record."\n', "", id="no guidance"),
        pytest.param('version = "1.0"\ntitle', '\n\nversion   =   "1.0"\ntitle', id="layout"),
    ],
)
def test_what_is_not_asked_leaves_the_hash_as_it_is(old: str, new: str) -> None:
    assert _hash(spoilt((old, new))) == _hash(small_source())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param('version = "1.0"', 'version = "1.1"', id="version"),
        pytest.param("Was there a plan?", "Was there any plan?", id="question wording"),
        pytest.param("at_least = 60", "at_least = 61", id="band threshold"),
        pytest.param('plan_required = "yes" }', 'plan_required = "no" }', id="condition"),
        pytest.param("scored = false", "scored = true", id="scored"),
        pytest.param('group = "rows"', 'group = "rows"\nheadlines = ["roh"]', id="headline"),
        pytest.param('{ id = "thin", text = "Thin" },', "", id="reason"),
        pytest.param("score = 4", "score = 3", id="Asset table"),
        pytest.param("largest = 99", "largest = 98", id="sample"),
    ],
)
def test_what_is_asked_or_counts_moves_the_hash(old: str, new: str) -> None:
    assert _hash(spoilt((old, new))) != _hash(small_source())


def test_the_canonical_form_is_json_with_sorted_keys_and_no_spaces() -> None:
    framework = parse_framework(small_source(), name="small.toml")
    form = canonical_form(framework)
    plain = json.loads(form)
    assert form == json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    assert plain["questions"][1]["when"] == [{"on": "1.1.01", "on_fact": False, "wanted": "yes"}]
    assert "languages" not in plain
    assert b"case record" not in form


def test_a_field_at_its_default_is_left_out_so_that_new_fields_keep_old_hashes() -> None:
    framework = parse_framework(small_source(), name="small.toml")
    first = json.loads(canonical_form(framework))["questions"][0]
    assert "scored" not in first
    assert "group" not in first


def test_the_order_of_questions_is_part_of_what_is_asked() -> None:
    framework = parse_framework(small_source(), name="small.toml")
    turned = replace(framework, questions=framework.questions[::-1])
    assert framework_hash(turned) != framework_hash(framework)
