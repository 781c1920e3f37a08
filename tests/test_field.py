"""Every kind of trouble that was reported from the field has its tests."""

from __future__ import annotations

import ast
import tomllib
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
FIELD = ROOT / "tests" / "data" / "field"
CLAIMS: dict[str, dict[str, str | list[str]]] = tomllib.loads((FIELD / "claims.toml").read_text(encoding="utf-8"))


@cache
def claims_in(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def test_every_trouble_has_inputs_and_tests_that_are_there() -> None:
    for name, claim in CLAIMS.items():
        for test in claim["tests"]:
            file, _, function = test.partition("::")
            assert function in claims_in(ROOT / file), (name, test)
        if "data" in claim:
            assert (ROOT / str(claim["data"])).is_file(), name


def test_every_folder_of_inputs_is_a_trouble_and_is_read_by_a_test() -> None:
    for folder in (each for each in FIELD.iterdir() if each.is_dir()):
        claim = CLAIMS[folder.name]
        texts = "".join((ROOT / test.partition("::")[0]).read_text(encoding="utf-8") for test in claim["tests"])
        assert f'"{folder.name}' in texts or f"/{folder.name}" in texts, folder.name
