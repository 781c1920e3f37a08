"""Claims about the crates in wheels: each is named with its authors, and the texts of its licence are there."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from building.crates import place_texts, usable
from building.errors import BuildError

CRATES = [
    {
        "name": "arrayvec",
        "version": "0.7.8",
        "author": "bluss",
        "licenses": [{"expression": "MIT OR Apache-2.0"}],
        "externalReferences": [{"type": "vcs", "url": "https://example.org/arrayvec"}],
    },
    {"name": "icu", "version": "2.0.0", "licenses": [{"expression": "Unicode-3.0"}]},
]


def wheel(folder: Path, *crates: object) -> Path:
    path = folder / "typst-1.0-cp39-abi3-win_amd64.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("typst-1.0.dist-info/sboms/typst.cyclonedx.json", json.dumps({"components": crates}))
    return path


def test_each_crate_is_named_and_its_texts_are_there(tmp_path: Path) -> None:
    place_texts([wheel(tmp_path, *CRATES)], tmp_path)
    assert (tmp_path / "typst-crates.txt").read_text(encoding="utf-8").splitlines()[-2:] == [
        "arrayvec 0.7.8: by bluss; MIT OR Apache-2.0; https://example.org/arrayvec",
        "icu 2.0.0: by its contributors; Unicode-3.0",
    ]
    texts = sorted(path.name for path in tmp_path.glob("crates-*.txt"))
    assert texts == ["crates-Apache-2.0.txt", "crates-MIT.txt", "crates-Unicode-3.0.txt"]
    assert all((tmp_path / name).read_text(encoding="utf-8").strip() for name in texts)


def test_a_crate_whose_text_is_not_there_ends_the_build(tmp_path: Path) -> None:
    crate = {"name": "odd", "version": "1", "licenses": [{"expression": "SSPL-1.0"}]}
    with pytest.raises(BuildError, match=r"odd in typst.* is under SSPL-1\.0: add its text"):
        place_texts([wheel(tmp_path, crate)], tmp_path)


@pytest.mark.parametrize(
    ("expression", "found"),
    [
        ("MIT", {"MIT"}),
        ("Apache-2.0  OR  MIT", {"MIT", "Apache-2.0"}),
        ("(MIT OR Apache-2.0) AND Unicode-3.0", {"MIT", "Apache-2.0", "Unicode-3.0"}),
        ("Unlicense OR MIT", {"MIT"}),
        ("Apache-2.0 WITH LLVM-exception", {"Apache-2.0", "LLVM-exception"}),
        ("MIT AND GPL-2.0-only", set()),
        ("GPL-3.0-only WITH LLVM-exception", set()),
    ],
)
def test_of_a_choice_one_text_is_enough_and_of_a_sum_all_are_needed(expression: str, found: set[str]) -> None:
    assert usable(expression, ["MIT", "Apache-2.0", "Unicode-3.0", "LLVM-exception"]) == found
