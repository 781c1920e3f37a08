"""Claims about the matrix: each set-up differs as it says, and what this machine lacks is said in its line."""

from __future__ import annotations

import locale
import os
import sys
from pathlib import Path

import pytest
from maintenance.matrix import __main__ as matrix
from maintenance.matrix import pythons
from maintenance.matrix.pythons import NotHereError, environment_of, find_python
from maintenance.matrix.running import busy_loops, run_tests, summary
from maintenance.matrix.setups import BUSY_LOOPS, Setup, setups

# Each starts a pytest of its own.
pytestmark = pytest.mark.slow

# A test of its own: it reports the set-up that it finds, and fails on request.
FINDS = r"""
import os, sys
def test_it():
    mask = os.umask(0)
    chosen = [os.environ.get(name) for name in {names!r}]
    print("\nfound", oct(mask), os.getuid(), *chosen, os.path.isdir(os.environ["HOME"]))
    assert {passes}
"""
NAMES = ("LANG", "LC_ALL", "TZ", "FONTCONFIG_FILE")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A folder with one test in it."""
    folder = tmp_path / "root"
    folder.mkdir()
    (folder / "test_it.py").write_text(FINDS.format(names=NAMES, passes=True))
    return folder


def found(setup: Setup, root: Path) -> list[str]:
    """The report of the test of `root` under a set-up."""
    scratch = root.parent / "scratch"
    scratch.mkdir()
    log = root.parent / "log"
    assert run_tests(setup, root, ["-s"], log, scratch).outcome == "passed"
    return next(line.split()[1:] for line in log.read_text().splitlines() if line.startswith("found"))


def test_a_run_finds_what_the_set_up_says_and_else_what_every_run_finds(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    usual = found(Setup(), root)
    assert usual[2:] == ["C.UTF-8", "None", "None", "None", "True"]


@pytest.mark.parametrize(
    ("name", "place", "value"),
    [
        ("umask-077", 0, "0o77"),
        ("locale-C", 3, "C"),
        ("timezone-auckland", 4, "Pacific/Auckland"),
        ("timezone-st-johns", 4, "America/St_Johns"),
    ],
)
def test_each_set_up_differs_in_what_it_is_called(
    root: Path, tmp_path: Path, name: str, place: int, value: str
) -> None:
    assert found(setups(tmp_path)[name](tmp_path), root)[place] == value


def test_names_that_are_joined_make_one_run_that_differs_in_all_of_them(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(matrix, "ROOT", root)
    monkeypatch.setattr(matrix, "LOGS", tmp_path / "logs")
    name = "locale-C+timezone-auckland+umask-077"
    assert matrix.main([name, "--", "-s", "-p", "no:cacheprovider"]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "1 passed, 0 failed, 0 not run"
    said = next(line for line in (tmp_path / "logs" / f"{name}.log").read_text().splitlines() if "found" in line)
    assert said.split()[1:] == ["0o77", str(os.getuid()), "C.UTF-8", "C", "Pacific/Auckland", "None", "True"]


def test_two_names_that_choose_the_same_thing_are_not_joined(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(matrix, "LOGS", tmp_path)
    assert matrix.main(["timezone-auckland+timezone-st-johns"]) == 2
    assert capsys.readouterr().err == "timezone-auckland+timezone-st-johns cannot be run: two of them choose TZ.\n"
    assert matrix.main(["umask-077+umask-7"]) == 2
    assert capsys.readouterr().err.startswith("There is no set-up umask-7; there are python3.11, ")


def test_without_fonts_the_configuration_names_no_folder_of_them(root: Path, tmp_path: Path) -> None:
    setup = setups(tmp_path)["no-fonts"](tmp_path)
    config = Path(found(setup, root)[5])
    assert "<dir>" not in config.read_text()


def test_two_loops_are_busy_while_the_tests_run_and_no_longer(tmp_path: Path) -> None:
    assert setups(tmp_path)["busy"](tmp_path).busy_loops == BUSY_LOOPS == 2
    here = Path("/proc/self/task") / str(os.getpid()) / "children"
    before = here.read_text().split()
    with busy_loops(2):
        assert len(here.read_text().split()) == len(before) + 2
    assert here.read_text().split() == before


def test_a_failure_is_reported_with_its_counts_seconds_and_log(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "test_it.py").write_text(FINDS.format(names=NAMES, passes=False))
    monkeypatch.setattr(matrix, "ROOT", root)
    monkeypatch.setattr(matrix, "LOGS", tmp_path / "logs")
    assert matrix.main(["umask-077", "--", "-p", "no:cacheprovider"]) == 1
    line, total = capsys.readouterr().out.splitlines()
    assert line.startswith("umask-077            failed ")
    assert line.endswith(f" s   1 failed; see {tmp_path / 'logs' / 'umask-077.log'}")
    assert total == "0 passed, 1 failed, 0 not run"


def test_what_the_machine_lacks_is_said_in_the_line_and_fails_nothing(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(matrix, "ROOT", root)
    monkeypatch.setattr(matrix, "LOGS", tmp_path / "logs")
    monkeypatch.setattr(pythons, "_candidates", lambda _: [tmp_path / "python3.14", Path(sys.executable)])
    monkeypatch.setattr("maintenance.matrix.setups.LOCALES", {"cy": "xx_XX.UTF-8"})
    assert matrix.main(["python3.99", "locale-cy"]) == 2
    monkeypatch.setattr("maintenance.matrix.setups.VERSIONS", ("3.99",))
    assert matrix.main(["python3.99", "locale-cy", "umask-077"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert (
        lines[0]
        == "python3.99           not run            this machine has no Python 3.99 on the PATH, of pyenv or of uv"
    )
    assert lines[1].startswith(
        "locale-cy            not run            this machine has no locale xx_XX.UTF-8; on Debian:"
    )
    assert lines[2].startswith("umask-077            passed ")
    assert lines[3] == "1 passed, 0 failed, 2 not run"


def test_the_python_that_runs_is_found_by_its_version() -> None:
    version = "{}.{}".format(*sys.version_info)
    assert find_python(version).is_file()


def test_an_environment_whose_packages_cannot_be_had_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = tmp_path / "lock"
    lock.write_text("no-such-package-at-all @ file:///nowhere --hash=sha256:00\n")
    monkeypatch.setattr(pythons, "LOCK", lock)
    for _ in range(2):
        with pytest.raises(NotHereError, match="its environment cannot be made"):
            environment_of(Path(sys.executable), tmp_path)


@pytest.mark.parametrize(
    ("output", "code", "report"),
    [
        ("....\n12 passed, 1 skipped in 3.21s\n", 0, "12 passed, 1 skipped"),
        ("FAILED x\n1 failed, 12 passed in 63.21s (0:01:03)\n", 1, "1 failed, 12 passed"),
        ("== 2 passed in 1.0s ==\n", -11, "ended by SIGSEGV, 2 passed"),
        ("....", None, "stopped after 60 minutes, no summary"),
    ],
)
def test_a_run_is_reported_by_pytests_own_count_and_its_end(output: str, code: int | None, report: str) -> None:
    assert summary(output, code) == report


def test_every_locale_is_asked_for_by_a_name_that_the_system_takes_where_it_has_it(tmp_path: Path) -> None:
    for name in ("locale-cy", "locale-de", "locale-fr", "locale-ja"):
        try:
            setup = setups(tmp_path)[name](tmp_path)
        except NotHereError:
            continue
        before = locale.setlocale(locale.LC_TIME)
        locale.setlocale(locale.LC_TIME, setup.variables["LANG"])
        locale.setlocale(locale.LC_TIME, before)
