"""The set-up command: what it does on which machine, that it does nothing twice, and that the locks are whole."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Sequence
from importlib.metadata import distributions
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
DEV = ROOT / "packaging" / "dev.py"
LOCKS = [ROOT / "packaging" / "requirements.lock", ROOT / "packaging" / "requirements-dev.lock"]
AUDIT_LOCK = ROOT / "packaging" / "requirements-audit.lock"
FORMS_LOCK = ROOT / "packaging" / "requirements-xforms.lock"
PDFS_LOCK = ROOT / "packaging" / "requirements-pdfs.lock"


@pytest.fixture
def dev() -> ModuleType:
    """The module of the set-up command, new for each test."""
    spec = importlib.util.spec_from_file_location("aboveline_dev", DEV)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Machine(NamedTuple):
    """A checkout of its own in which set-up's steps are written down, and fail on demand, instead of being run."""

    dev: ModuleType
    root: Path
    steps: list[str]
    failing: set[str]

    def set_up(self, *, development: bool = False, plugin: str | None = None) -> list[str]:
        """Set up, and return the steps that were taken."""
        self.steps.clear()
        self.dev.set_up(development=development, plugin=plugin)
        return list(self.steps)


@pytest.fixture
def machine(dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    root = tmp_path / "a check out"
    venv = root / ".venv"
    python = venv / "bin" / "python"
    steps: list[str] = []
    failing: set[str] = set()

    def step(name: str, effect: Callable[[], object] = lambda: None) -> None:
        steps.append(name)
        if name in failing:
            raise dev.SetUpError(f"{name} failed.")
        effect()

    def make() -> None:
        python.parent.mkdir(parents=True, exist_ok=True)
        python.touch()

    (root / "packaging").mkdir(parents=True)
    for name, path in {
        "RUNTIME_LOCK": root / "packaging" / "requirements.lock",
        "DEVELOPMENT_LOCK": root / "packaging" / "requirements-dev.lock",
        "PROJECT": root / "pyproject.toml",
    }.items():
        path.write_text(f"{name}\n", encoding="utf-8")
        monkeypatch.setattr(dev, name, path)
    monkeypatch.setattr(dev, "VENV", venv)
    monkeypatch.setattr(dev, "STAMP", venv / "set-up.json")
    monkeypatch.setattr(dev, "LOG", root / "build" / "set-up.log")
    monkeypatch.setattr(dev, "script", lambda name: str(venv / "bin" / name))
    monkeypatch.setattr(dev, "make_environment", lambda: step("environment", make))
    monkeypatch.setattr(dev, "install_packages", lambda lock: step(lock.name))
    monkeypatch.setattr(dev, "remove_unlocked", lambda lock: None)
    monkeypatch.setattr(dev, "missing_packages", lambda plugin, *, environment: [])
    monkeypatch.setattr(dev, "install_project", lambda: step("project"))
    monkeypatch.setattr(dev, "install_qt_libraries", step)
    monkeypatch.setattr(dev.sys, "platform", "linux")
    return Machine(dev, root, steps, failing)


def test_a_fresh_machine_takes_every_step_and_a_set_up_one_takes_none(machine: Machine) -> None:
    assert machine.set_up(development=True, plugin="offscreen") == [
        "environment",
        "requirements-dev.lock",
        "project",
        "offscreen",
    ]
    assert machine.set_up(development=True, plugin="offscreen") == []


def test_an_environment_that_is_a_link_is_refused_and_what_it_leads_to_stays_whole(
    dev: ModuleType, machine: Machine, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = machine.root / "another environment"
    elsewhere.mkdir()
    (elsewhere / "set-up.json").write_text("{}", encoding="utf-8")
    (machine.root / ".venv").symlink_to(elsewhere)
    monkeypatch.setattr(dev, "hand_over", pytest.fail)
    assert dev.main(["translate"]) == 3
    assert capsys.readouterr().err.count("\n") == 1
    assert machine.steps == []
    assert [path.name for path in elsewhere.iterdir()] == ["set-up.json"]


def test_running_after_testing_needs_nothing_more(machine: Machine) -> None:
    machine.set_up(development=True)
    assert machine.set_up(development=False) == []


def test_testing_after_running_adds_the_development_packages_only(machine: Machine) -> None:
    assert machine.set_up(development=False) == ["environment", "requirements.lock", "project"]
    assert machine.set_up(development=True) == ["requirements-dev.lock"]


@pytest.mark.parametrize("interrupted", ["environment", "requirements.lock", "project"])
def test_an_interrupted_set_up_starts_again_from_a_clean_environment(machine: Machine, interrupted: str) -> None:
    machine.failing.add(interrupted)
    with pytest.raises(machine.dev.SetUpError):
        machine.set_up()
    machine.failing.clear()
    assert machine.set_up() == ["environment", "requirements.lock", "project"]


def test_an_interrupted_addition_starts_again_from_a_clean_environment(machine: Machine) -> None:
    machine.set_up()
    machine.failing.add("requirements-dev.lock")
    with pytest.raises(machine.dev.SetUpError):
        machine.set_up(development=True)
    machine.failing.clear()
    assert machine.set_up() == ["environment", "requirements.lock", "project"]


def test_missing_system_libraries_do_not_cost_the_environment(machine: Machine) -> None:
    machine.failing.add("xcb")
    with pytest.raises(machine.dev.SetUpError):
        machine.set_up(plugin="xcb")
    machine.failing.clear()
    assert machine.set_up(plugin="xcb") == ["xcb"]


def test_each_platform_plugin_is_seen_to_once(machine: Machine) -> None:
    machine.set_up(plugin="offscreen")
    assert machine.set_up(plugin="xcb") == ["xcb"]
    assert machine.set_up(plugin="offscreen") == []


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_a_changed_lock_makes_the_environment_again(machine: Machine, lock: str) -> None:
    machine.set_up()
    (machine.root / "packaging" / lock).write_text("changed\n", encoding="utf-8")
    assert machine.set_up() == ["environment", "requirements.lock", "project"]


def test_a_changed_project_file_reinstalls_the_project_only(machine: Machine) -> None:
    machine.set_up()
    (machine.root / "pyproject.toml").write_text("changed\n", encoding="utf-8")
    assert machine.set_up() == ["project"]


def test_a_torn_stamp_counts_as_none(machine: Machine) -> None:
    machine.set_up()
    machine.dev.STAMP.write_text('{"ground": ', encoding="utf-8")
    assert machine.set_up() == ["environment", "requirements.lock", "project"]


def test_an_older_python_is_turned_down_in_one_sentence(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with monkeypatch.context() as older:
        older.setattr(dev.sys, "version_info", (3, 10, 12))
        older.setattr(dev.sys, "version", "3.10.12 (main)")
        code = dev.main(["test"])
    assert code == 3
    assert capsys.readouterr().err == (
        "Aboveline needs Python 3.11 or newer, and this is 3.10.12: run it with a newer one.\n"
    )


def test_a_user_without_rights_is_given_the_one_line_to_run(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(dev, "missing_libraries", lambda plugin: ["libxcb-icccm.so.4"])
    monkeypatch.setitem(dev.COMMANDS, "run", lambda rest: dev.install_qt_libraries("xcb"))
    assert dev.main(["run"]) == 3
    said = capsys.readouterr().err
    assert "missing: libxcb-icccm.so.4" in said
    assert re.search(r"^  sudo apt-get update && sudo apt-get install .*\blibxcb-icccm4\b", said, re.MULTILINE)


def test_everything_missing_is_named_once_before_anything_is_fetched(
    dev: ModuleType, machine: Machine, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    missing = ["python3.11-venv", "libegl1", "libxcb-cursor0"]
    monkeypatch.setattr(dev, "missing_packages", lambda plugin, *, environment: missing if environment else [])
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    assert dev.main(["run"]) == 3
    install = "apt-get install -y --no-install-recommends python3.11-venv libegl1 libxcb-cursor0"
    assert capsys.readouterr().err == (
        "Missing for setting up. Run this line once, then the same command again:\n"
        f"  sudo apt-get update && sudo {install}\n"
    )
    assert machine.steps == []


def test_a_machine_without_sudo_is_told_who_has_to_run_the_line(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    asked = dev.request(["libegl1"], "setting up")
    assert "no sudo" in asked
    assert "administrator" in asked
    assert asked.endswith("\n  apt-get update && apt-get install -y --no-install-recommends libegl1")


def test_what_is_missing_is_found_before_the_packages_of_the_lock_are_there(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = {"libEGL.so.1", "libdbus-1.so.3", "/etc/fonts/fonts.conf"}
    monkeypatch.setattr(dev, "is_there", lambda mark: mark in there)
    monkeypatch.setattr(dev, "lacks_venv", lambda: True)
    missing = dev.missing_packages("xcb", environment=True)
    assert missing[0] == dev.venv_package()
    assert not {"libegl1", "libdbus-1-3", "fontconfig-config"} & set(missing)
    assert {"libgl1", "libxcb-cursor0", "xkb-data", "fonts-dejavu-core"} < set(missing)
    assert len(missing) == len(set(missing))
    assert dev.missing_packages(None, environment=False) == []


def test_a_library_is_there_if_the_loader_finds_it(dev: ModuleType, tmp_path: Path) -> None:
    assert dev.is_there(str(tmp_path))
    assert not dev.is_there(str(tmp_path / "gone"))
    assert not dev.is_there("libaboveline-has-none.so.1")
    if sys.platform.startswith("linux"):
        assert dev.is_there("libc.so.6")


def test_the_share_of_apt_is_announced_as_apt_counts_it(dev: ModuleType) -> None:
    output = (
        "'http://deb/a.deb' libegl1_1_amd64.deb 33712 SHA256:aa\n"
        "'http://deb/b.deb' libgl1_1%3a2_amd64.deb 1088420 SHA256:bb\n"
        "Note, selecting 'libglib2.0-0t64' instead of 'libglib2.0-0'\n"
    )
    assert dev.fetched_bytes(output) == 33712 + 1088420


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock"])
def test_the_size_announced_on_the_disk_is_that_of_the_installed_packages(dev: ModuleType, lock: str) -> None:
    if not sys.platform.startswith("linux"):
        return
    locked = dev.locked_names(ROOT / "packaging" / lock)
    parts = [part for part in distributions() if canonicalize_name(part.name) in locked]
    assert len(parts) > 10
    files = {Path(str(file.locate())) for part in parts for file in part.files or []}
    size = sum(file.stat().st_size for file in files if file.is_file()) / 1e6
    # The bytecode of a later Python is larger.
    assert dev.LOCK_SIZES[lock][1] == pytest.approx(size, rel=0.2)


def test_only_what_a_lock_names_is_installed(dev: ModuleType) -> None:
    installed = {canonicalize_name(part.name) for part in distributions()}
    assert installed - dev.locked_names(LOCKS[1]) - {"aboveline"} == set()


def test_what_no_lock_names_is_removed(dev: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("".join(f"{name}==1\n" for name in pinned(LOCKS[1]) if name != "ruff"), encoding="utf-8")
    removed: list[Sequence[str]] = []
    monkeypatch.setattr(dev, "script", lambda name: sys.executable)
    monkeypatch.setattr(dev, "logged", lambda command, trouble: removed.append(command))
    dev.remove_unlocked(lock)
    [command] = removed
    assert "uninstall" in command
    assert command[-1] == "ruff"


def test_a_machine_that_has_the_libraries_does_no_system_work(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Sequence[str]] = []
    monkeypatch.setattr(dev, "missing_libraries", lambda plugin: [])
    monkeypatch.setattr(dev, "has_font", lambda: True)
    monkeypatch.setattr(dev, "install_system_packages", lambda packages, purpose: asked.append(packages))
    dev.install_qt_libraries("xcb")
    assert asked == []


def test_the_loader_names_the_missing_libraries(dev: ModuleType) -> None:
    output = (
        "\tlinux-vdso.so.1 (0x00007ffd)\n"
        "\tlibxcb-icccm.so.4 => not found\n"
        "\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)\n"
        "\tlibxcb-icccm.so.4 => not found\n"
        "\tlibEGL.so.1 => not found\n"
    )
    assert dev.not_found(output) == ["libEGL.so.1", "libxcb-icccm.so.4"]


def test_a_failed_step_is_one_sentence_with_its_cause(
    dev: ModuleType,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(dev, "LOG", tmp_path / "build" / "set-up.log")
    code = "print('WARNING: trying again'); print('ERROR: no route to the index.'); print('hint'); raise SystemExit(1)"
    monkeypatch.setitem(
        dev.COMMANDS, "run", lambda rest: dev.logged([sys.executable, "-c", code], "The packages are not in")
    )
    assert dev.main(["run"]) == 3
    said = capsys.readouterr().err
    assert said.startswith("The packages are not in: ERROR: no route to the index (the whole output is in ")
    assert said.count("\n") == 1
    assert "WARNING: trying again" in dev.LOG.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("output", "cause"),
    [
        (
            "WARNING: Retrying after connection broken by 'NewConnectionError'\nERROR: No version of cffi\n",
            "there is no connection to the place it comes from",
        ),
        ("error: Request failed\n  Caused by: dns error\n", "there is no connection to the place it comes from"),
        ("Reading package lists...\nE: Unable to locate package nosuch\n", "E: Unable to locate package nosuch"),
        ("one\ntwo\n", "two"),
        ("", "it said nothing"),
    ],
    ids=["pip offline", "uv offline", "apt-get", "no word of error", "silence"],
)
def test_the_cause_of_a_failure_is_picked_from_the_output(dev: ModuleType, output: str, cause: str) -> None:
    assert dev.telling_line(output) == cause


@pytest.mark.parametrize(
    ("platform", "environment", "display", "plugin"),
    [
        ("linux", {}, False, "wayland"),
        ("linux", {"DISPLAY": ""}, False, "wayland"),
        ("linux", {"DISPLAY": ":0"}, True, "xcb"),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True, "wayland"),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, True, "xcb"),
        ("darwin", {}, True, None),
        ("win32", {}, True, None),
    ],
)
def test_the_display_decides_what_a_window_needs(
    dev: ModuleType, platform: str, environment: dict[str, str], display: bool, plugin: str | None
) -> None:
    assert dev.has_display(platform, environment) is display
    assert dev.window_plugin(platform, environment) == plugin


@pytest.mark.parametrize(
    ("display", "arguments", "command", "plugin"),
    [
        ("", ["--dir", "a b"], ["demo", "--headless", "--dir", "a b"], None),
        ("", ["--headless"], ["demo", "--headless"], None),
        (":0", ["--dir", "a b"], ["demo", "--dir", "a b"], "xcb"),
        (":0", ["--headless"], ["demo", "--headless"], None),
    ],
)
def test_run_opens_a_window_only_where_there_is_a_display(
    dev: ModuleType,
    monkeypatch: pytest.MonkeyPatch,
    display: str,
    arguments: list[str],
    command: list[str],
    plugin: str | None,
) -> None:
    asked: list[object] = []
    monkeypatch.setattr(dev.sys, "platform", "linux")
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setattr(dev, "set_up", lambda *, development, plugin: asked.append((development, plugin)))
    monkeypatch.setattr(dev, "hand_over", asked.append)
    dev.main(["run", *arguments])
    assert asked == [(False, plugin), [dev.script("aboveline"), *command]]


@pytest.mark.parametrize("arguments", [["test", "-k", "merge"], ["test", "--quick"], ["coverage"]])
def test_the_checks_are_run_by_the_development_environment(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    assert handed_over(dev, monkeypatch, arguments) == ["python", "-m", "maintenance.checks", *arguments]
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_files_to_check_are_meant_from_the_folder_where_the_command_is_given(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT / "app")
    command = handed_over(dev, monkeypatch, ["check", "errors.py", "../ui/bus.py"])
    assert command[-2:] == [str(ROOT / "app" / "errors.py"), str(ROOT / "ui" / "bus.py")]


def handed_over(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, arguments: list[str]) -> list[str]:
    """Return the command that `dev.py` becomes, with its program by name."""
    commands: list[list[str]] = []
    monkeypatch.setattr(dev, "set_up", lambda *, development, plugin: None)
    monkeypatch.setattr(dev, "hand_over", commands.append)
    monkeypatch.setattr(dev.os, "chdir", lambda _folder: None)
    monkeypatch.setenv("PYTHONPATH", os.environ.get("PYTHONPATH", ""))
    monkeypatch.setenv("QT_QPA_PLATFORM", os.environ.get("QT_QPA_PLATFORM", ""))
    dev.main(arguments)
    [command] = commands
    return [Path(command[0]).stem, *command[1:]]


def test_help_names_every_command_from_any_folder(dev: ModuleType, tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, str(DEV), "help"], cwd=tmp_path, capture_output=True, text=True, check=True)
    for name in dev.COMMANDS:
        assert re.search(rf"dev\.py {name}\b", done.stdout), name


def test_an_unknown_command_is_refused_with_the_ones_there_are(tmp_path: Path) -> None:
    done = subprocess.run([sys.executable, str(DEV), "rnu"], cwd=tmp_path, capture_output=True, text=True, check=False)
    known = "run, set-up, check, test, coverage, bench, translate, screenshots, keyboard, fieldwork, atspi, data-docs"
    known += ", analysts, rooms, matrix, wine, xforms, audit, sheets, plans, pdfs, lock, help"
    assert done.stderr == f"There is no command 'rnu'; there are {known}.\n"


def pinned(lock: Path) -> dict[str, str]:
    """Package name -> version, of every entry of a lock."""
    entries = re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", lock.read_text(encoding="utf-8"), re.MULTILINE)
    return {canonicalize_name(name): version for name, version in entries}


@pytest.mark.parametrize("lock", [*LOCKS, AUDIT_LOCK, FORMS_LOCK, PDFS_LOCK], ids=lambda lock: lock.name)
def test_every_locked_package_carries_hashes_and_no_registry_is_named(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    entries = re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(pinned(lock)) > (0 if lock == PDFS_LOCK else 5)
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert "://" not in text
    assert re.findall(r"^\s*-", re.sub(r"^\s+--hash=.*$", "", text, flags=re.MULTILINE), re.MULTILINE) == []


def test_the_development_lock_holds_the_runtime_lock_at_the_same_versions() -> None:
    runtime, development = map(pinned, LOCKS)
    assert runtime.items() <= development.items()


def test_the_locks_satisfy_the_project_file() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"]
    backend = project["build-system"]["requires"]
    wanted = [(LOCKS[0], [*project["project"]["dependencies"], *extras["build"], *backend])]
    wanted.append((LOCKS[1], extras["dev"]))
    for lock, lines in wanted:
        versions = pinned(lock)
        for requirement in map(Requirement, lines):
            assert requirement.specifier.contains(versions[canonicalize_name(requirement.name)]), requirement


def test_continuous_integration_runs_the_same_command() -> None:
    text = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert text.rstrip().endswith("python3 packaging/dev.py test")
    assert os.access(ROOT / ".ci" / "run", os.X_OK)
