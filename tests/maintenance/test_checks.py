"""Claims about the maintainers' checks: which tests mirror a file, and that no failure stops or hides another."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NamedTuple, cast

import pytest
from maintenance.checks import command as checks
from maintenance.checks import memory
from maintenance.checks.mirror import changed_files, mirroring_tests

from tests.conftest import some_of_each_file

ROOT = Path(__file__).resolve().parents[2]


class Tree:
    """A source tree of empty modules, with tests of given text."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def add(self, name: str, text: str = "") -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def mirrors(self, *files: Path) -> list[str]:
        return [path.relative_to(self.root).as_posix() for path in mirroring_tests(files, self.root)]


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    return Tree(tmp_path)


def test_a_module_is_mirrored_by_the_test_of_its_name_and_by_what_imports_it_beside(tree: Tree) -> None:
    merge = tree.add("app/store/merge.py")
    tree.add("tests/app/store/test_merge.py")
    tree.add("tests/app/store/test_agree.py", "from app.store.merge import plan_merge\n")
    tree.add("tests/app/store/test_verify.py", "from app.store.merge_rules import apply\n")
    tree.add("tests/app/cli/test_sharing.py", "from app.store.merge import plan_merge\n")
    assert tree.mirrors(merge) == ["tests/app/store/test_agree.py", "tests/app/store/test_merge.py"]


def test_a_module_without_a_mirror_is_tested_by_whatever_imports_it(tree: Tree) -> None:
    lock = tree.add("app/store/lock.py")
    tree.add("tests/ui/test_window.py", "    from app.store.lock import WriterLock\n")
    tree.add("tests/app/test_session.py", "from app.store import files, lock\n")
    tree.add("tests/app/test_other.py", "from app.store import locks\n")
    assert tree.mirrors(lock) == ["tests/app/test_session.py", "tests/ui/test_window.py"]


def test_a_helper_is_mirrored_by_the_tests_that_import_it_and_a_conftest_by_its_folder(tree: Tree) -> None:
    helper = tree.add("tests/helpers/disks.py")
    conftest = tree.add("tests/ui/conftest.py")
    tree.add("tests/app/test_full.py", "from tests.helpers.disks import full_disk\n")
    tree.add("tests/ui/test_page.py")
    tree.add("tests/ui/start/test_start.py")
    assert tree.mirrors(helper) == ["tests/app/test_full.py"]
    assert tree.mirrors(conftest) == ["tests/ui/test_page.py"]


def test_any_other_file_is_mirrored_by_the_tests_that_name_it(tree: Tree) -> None:
    guide = tree.add("docs/command-line.md")
    tool = tree.add("packaging/maintenance/screenshots/tour.py")
    picture = tree.add("docs/a.png")
    tree.add("tests/app/cli/test_guide.py", 'GUIDE = ROOT / "docs" / "command-line.md"\n')
    tree.add("tests/maintenance/test_screenshots.py", "from maintenance.screenshots.tour import PAGES\n")
    assert tree.mirrors(guide, tool) == ["tests/app/cli/test_guide.py", "tests/maintenance/test_screenshots.py"]
    assert tree.mirrors(picture) == []


def test_a_test_file_mirrors_itself_once(tree: Tree) -> None:
    module = tree.add("app/errors.py")
    own = tree.add("tests/app/test_errors.py", "from app.errors import KnownError\n")
    assert tree.mirrors(own, module) == ["tests/app/test_errors.py"]


@pytest.mark.slow
def test_every_source_module_of_this_tree_is_mirrored_by_tests() -> None:
    modules = [path for package in ("app", "ui") for path in (ROOT / package).rglob("*.py") if path.stat().st_size]
    reached = [path for path in modules if mirroring_tests([path], ROOT)]
    # Modules that are tested through others only have none of their own.
    assert len(reached) > len(modules) / 2


def test_changed_files_are_those_that_differ_from_the_last_commit_and_new_ones(tree: Tree) -> None:
    def git(*arguments: str) -> None:
        identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
        subprocess.run(["git", *identity, *arguments], cwd=tree.root, check=True, capture_output=True)

    kept, changed, removed = tree.add("kept.py"), tree.add("changed.py"), tree.add("removed.py")
    git("init")
    git("add", ".")
    git("commit", "-m", "All of them")
    changed.write_text("x = 1\n", encoding="utf-8")
    removed.unlink()
    new = tree.add("new.py")
    assert changed_files(tree.root) == [changed, new]
    assert kept.exists()
    # Without a branch to push to, a commit is nothing that waits for a push.
    git("add", ".")
    git("commit", "-m", "Change one")
    assert changed_files(tree.root, since_push=True) == []
    git("branch", "pushed", "HEAD~")
    git("branch", "--set-upstream-to", "pushed")
    assert changed_files(tree.root) == []
    assert changed_files(tree.root, since_push=True) == [changed, new]


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The commands of the checks, which are written down in place of being run; mypy fails."""
    commands: list[list[str]] = []

    def run_check(
        command: list[str], *, cwd: Path, env: dict[str, str], check: bool, timeout: float
    ) -> subprocess.CompletedProcess[bytes]:
        assert cwd == ROOT
        assert env["QT_QPA_PLATFORM"] == "offscreen"
        commands.append([Path(command[0]).stem, *command[1:]])
        return subprocess.CompletedProcess(command, 1 if "mypy" in command[0] else 0)

    monkeypatch.setattr(subprocess, "run", run_check)
    return commands


def test_one_failed_check_stops_no_other_and_fails_the_whole(
    ran: list[list[str]], capfd: pytest.CaptureFixture[str]
) -> None:
    assert checks.main(["test", "-k", "merge"]) == 1
    assert [command[0] for command in ran] == ["ruff", "ruff", "mypy", "lint-imports", "python"]
    assert ran[-1] == ["python", "-m", "pytest", *checks.PARALLEL, "-k", "merge"]
    assert "== pytest (failed before it: mypy)" in capfd.readouterr().out.splitlines()


def test_the_quick_run_has_a_quick_test_of_each_file_and_all_of_what_has_changed(
    ran: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = ROOT / "app" / "folders.py"
    monkeypatch.setattr(checks, "changed_files", lambda _root, *, since_push: [changed] if since_push else [])
    checks.main(["test", "--quick", "-x"])
    whole = [f"--whole={test}" for test in mirroring_tests([changed], ROOT)]
    assert f"--whole={ROOT / 'tests' / 'app' / 'test_folders.py'}" in whole
    quick = ["-m", "not slow", "--hypothesis-profile=quick", "--some=1", *whole, "-x"]
    assert ran[-1] == ["python", "-m", "pytest", *checks.PARALLEL, *quick]


def test_some_tests_of_a_file_are_spread_over_it() -> None:
    class Item(NamedTuple):
        path: Path
        number: int

    short, long, changed = (Path(name) for name in ("short.py", "long.py", "changed.py"))
    items = [Item(short, 0), *(Item(long, number) for number in range(10)), Item(changed, 0), Item(changed, 1)]
    found = cast("list[Item]", some_of_each_file(cast("list[pytest.Item]", items), 1, {changed}))
    assert found == [Item(short, 0), Item(long, 0), Item(changed, 0), Item(changed, 1)]
    found = cast("list[Item]", some_of_each_file(cast("list[pytest.Item]", items), 3, {changed}))
    assert [item.number for item in found if item.path == long] == [0, 3, 6]


def test_coverage_is_measured_over_the_whole_program_and_has_a_floor(ran: list[list[str]]) -> None:
    checks.main(["coverage"])
    [command] = ran
    assert {"--cov=app", "--cov=ui"} <= set(command)
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["coverage"]
    assert settings["report"]["fail_under"] >= 95


def test_checking_a_file_reads_it_and_runs_its_tests_and_no_other(ran: list[list[str]]) -> None:
    checks.main(["check", str(ROOT / "tests" / "test_licence.py")])
    assert ran[0] == ["ruff", "check", "--force-exclude", str(ROOT / "tests" / "test_licence.py")]
    assert ran[-1] == ["python", "-m", "pytest", "-n", "0", "-m", "not slow", str(ROOT / "tests" / "test_licence.py")]


def test_a_file_that_a_commit_removes_or_that_lies_elsewhere_is_not_checked(
    ran: list[list[str]], tmp_path: Path
) -> None:
    elsewhere = tmp_path / "elsewhere.py"
    elsewhere.touch()
    assert checks.main(["check", str(ROOT / "app" / "no_such_module.py"), str(elsewhere)]) == 0
    assert ran == []


def test_temporary_files_go_to_memory_where_there_is_room_and_are_removed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("TMPDIR", raising=False)
    monkeypatch.setattr(memory, "SHARED_MEMORY", tmp_path)
    monkeypatch.setattr(memory, "ROOM", 1)
    with memory.in_memory() as places:
        [folder] = tmp_path.iterdir()
        assert places == {"TMPDIR": str(folder)}
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr(memory, "ROOM", 1 << 62)
    with memory.in_memory() as places:
        assert places == {}
    monkeypatch.setenv("TMPDIR", os.fspath(tmp_path))
    monkeypatch.setattr(memory, "ROOM", 1)
    with memory.in_memory() as places:
        assert places == {}


def test_a_step_that_hangs_is_stopped_and_counts_as_failed(capfd: pytest.CaptureFixture[str]) -> None:
    hanging = [sys.executable, "-c", "import threading; threading.Event().wait()"]
    assert checks.exit_code(hanging, os.environ, limit=0.5) is None
    assert "did not end within 0.5 seconds" in capfd.readouterr().out
