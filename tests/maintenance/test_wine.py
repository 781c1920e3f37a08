"""Claims about the tests under Wine: the root empties no folder of somebody's own, and no new failure is hidden."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from building.errors import BuildError
from maintenance.wine import root
from maintenance.wine.known import LIST, known_failures
from maintenance.wine.laptop import PYTHON, place_fonts, wanted_packages
from maintenance.wine.root import Root

ROOT = Path(__file__).resolve().parents[2]


def test_a_folder_with_other_files_is_refused_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(root, "needed_tool", lambda *_: "")
    monkeypatch.setattr(root, "_step", lambda _: pytest.fail("a root was begun"))
    (tmp_path / "letter.txt").write_text("Mine")
    with pytest.raises(BuildError, match="holds other files"):
        Root(tmp_path).make()
    assert (tmp_path / "letter.txt").read_text() == "Mine"


def test_a_root_that_was_not_finished_is_made_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Stopped(Exception):  # noqa: N818 - it is no error
        """The step was cut off."""

    def cut_off(_: object) -> None:
        raise Stopped

    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(root, "needed_tool", lambda *_: "")
    monkeypatch.setattr(root, "_step", cut_off)
    for _ in range(2):
        (tmp_path / "root").mkdir(exist_ok=True)
        with pytest.raises(Stopped):
            Root(tmp_path / "root").make()


def test_the_windows_python_has_the_packages_of_the_tests_and_fonts_beside_qt(tmp_path: Path) -> None:
    wanted = wanted_packages(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8")))
    names = {re.split("[<>=]", each)[0] for each in wanted}
    assert {"PySide6-Essentials", "pytest", "hatchling"} < names
    assert not names & {"mypy", "ruff", "numpy"}
    (tmp_path / "usr/share/fonts/truetype/dejavu").mkdir(parents=True)
    (tmp_path / "usr/share/fonts/truetype/dejavu/DejaVuSans.ttf").touch()
    place_fonts(tmp_path)
    assert (tmp_path / PYTHON / "Lib/site-packages/PySide6/lib/fonts/DejaVuSans.ttf").is_file()


def test_each_expected_failure_names_a_test_that_there_is() -> None:
    for test in known_failures(LIST.read_text(encoding="utf-8")):
        file, _, name = test.partition("::")
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        assert name.partition("[")[0] in {each.name for each in tree.body if isinstance(each, ast.FunctionDef)}, test


def test_an_expected_failure_is_listed_once_and_with_a_reason() -> None:
    text = '[[group]]\nreason = "Wine has no such clock."\ntests = ["tests/a.py::test_one", "tests/a.py::test_2[x]"]\n'
    reason = "Wine has no such clock."
    assert known_failures(text) == {"tests/a.py::test_one": reason, "tests/a.py::test_2[x]": reason}
    for wrong in (text + text, text.replace(reason, " ")):
        with pytest.raises(ValueError, match="twice or without a reason"):
            known_failures(wrong)


def test_a_listed_test_fails_the_run_once_it_passes(tmp_path: Path) -> None:
    (tmp_path / "conftest.py").write_text(
        "from maintenance.wine.known import expect\n"
        "def pytest_collection_modifyitems(items):\n"
        "    expect(items, {'test_it.py::test_fails': 'Wine', 'test_it.py::test_works[1]': 'Wine'})\n"
    )
    (tmp_path / "test_it.py").write_text(
        "import pytest\ndef test_fails():\n    assert False\n"
        "@pytest.mark.parametrize('number', [1, 2])\ndef test_works(number):\n    pass\n"
    )
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-q",
            "-p",
            "no:cacheprovider",
            "-c",
            os.devnull,
            "--rootdir",
            ".",
            "--confcutdir",
            ".",
            ".",
        ],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT / "packaging")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "1 failed, 1 passed, 1 xfailed" in done.stdout, done.stdout
