"""Claims about the folder of an installed copy: what is in it, what is left out, and that it starts the program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
from building import copy, staging, trim
from building.errors import BuildError

from app.version import VERSION

QT_MODULES = {"QtCore", "QtGui", "QtPrintSupport", "QtWidgets"}


def placed(folder: Path, *names: str) -> Path:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return folder


def names_in(folder: Path) -> set[str]:
    return {name for name, _ in staging.files_of(folder)}


@pytest.mark.parametrize(
    ("system", "kept", "removed"),
    [
        ("windows", ("Qt6Core.dll", "QtGui.pyd", "plugins/platforms/qwindows.dll"), ("Qt6Qml.dll", "opengl32sw.dll")),
        ("linux", ("Qt/lib/libQt6Core.so.6", "QtGui.abi3.so"), ("Qt/lib/libQt6Qml.so.6", "Qt/qml/QtQml/a.so")),
        ("macos", ("QtGui.abi3.so", "Qt/plugins/platforms/libqcocoa.dylib"), ("QtQml.abi3.so", "Assistant.app/a")),
    ],
)
def test_of_qt_only_the_parts_that_the_program_uses_are_kept(
    tmp_path: Path, system: str, kept: tuple[str, ...], removed: tuple[str, ...]
) -> None:
    placed(tmp_path / "PySide6", "__init__.py", "scripts/deploy.py", "QtCore.pyi", *kept, *removed)
    trim.trim_packages(tmp_path, system)
    assert names_in(tmp_path) == {f"PySide6/{name}" for name in ("__init__.py", *kept)}


def test_the_program_imports_no_module_of_qt_that_a_build_leaves_out() -> None:
    words = {
        word
        for name in ("app", "ui")
        for path in (staging.ROOT / name).rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if "PySide6.Qt" in line and "import" in line
        for word in line.replace(".", " ").split()
    }
    assert {word for word in words if (Path(PySide6.__file__).parent / f"{word}.pyi").is_file()} == QT_MODULES


def test_packages_lose_types_tests_and_notes_of_installers_and_keep_their_licences(tmp_path: Path) -> None:
    placed(
        tmp_path,
        "one/__init__.py",
        "one/one.pyi",
        "one/tests/test_one.py",
        "one-1.0.dist-info/METADATA",
        "one-1.0.dist-info/RECORD",
        "one-1.0.dist-info/licenses/LICENSE",
    )
    trim.trim_packages(tmp_path, "linux")
    assert names_in(tmp_path) == {
        "one/__init__.py",
        "one-1.0.dist-info/METADATA",
        "one-1.0.dist-info/licenses/LICENSE",
    }


def test_python_loses_its_network_its_tests_and_its_own_programs(tmp_path: Path) -> None:
    kept = ("python313.dll", "_ctypes.pyd", "lib/python3.11/os.py", "lib/python3.11/lib-dynload/_ctypes.so")
    placed(tmp_path, *kept, "python.exe", "_ssl.pyd", "libcrypto-3.dll", "lib/python3.11/lib-dynload/_ssl.so")
    placed(tmp_path, "lib/python3.11/idlelib/a.py", "lib/python3.11/test/test_os.py")
    trim.trim_runtime(tmp_path)
    assert names_in(tmp_path) == set(kept)


def test_the_licence_texts_of_all_parts_are_gathered_in_one_folder(tmp_path: Path) -> None:
    packages = tmp_path / "packages"
    placed(packages, "resources/licences/NOTICE.txt", "one-1.0.dist-info/METADATA", "one-1.0.dist-info/LICENSE.txt")
    placed(packages, "two-2.0.dist-info/licenses/COPYING")
    placed(tmp_path / "python", "LICENSE.txt", "licences/libpython.txt")
    copy.place_licences(tmp_path)
    assert names_in(tmp_path / "licences") == {
        "NOTICE.txt",
        "one-1.0-LICENSE.txt",
        "two-2.0-COPYING",
        "Python-LICENSE.txt",
        "libpython.txt",
    }


def test_a_copy_has_what_the_wheel_of_the_program_has(tmp_path: Path) -> None:
    staging.place_program(tmp_path)
    names = names_in(tmp_path)
    assert {
        "app/version.py",
        "ui/entry.py",
        "resources/licences/Apache-2.0.txt",
        "resources/guide/user-guide.md",
        "resources/icons/aboveline-16.png",
    } < names
    assert [name for name in names if name.endswith(".pyc")] == []


@pytest.fixture
def small_copy(tmp_path: Path) -> Path:
    """A copy that has the modules of the program, and nothing of what it needs."""
    staging.place_program(tmp_path / "packages")
    staging.place_start(tmp_path)
    return tmp_path


def start(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    libraries = os.pathsep.join(path for path in sys.path if "site-packages" in path)
    # Its packages are not in this copy, so they come from the environment of the tests.
    code = f"import sys; sys.path += {libraries.split(os.pathsep)!r}; sys.argv[0] = {str(folder / 'start.py')!r}; "
    code += "exec(compile(open(sys.argv[0]).read(), sys.argv[0], 'exec'), {'__file__': sys.argv[0]})"
    command = [sys.executable, "-I", "-S", "-c", code, *arguments]
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder)}
    return subprocess.run(command, capture_output=True, cwd=folder, env=environment, check=False)


def test_the_first_module_runs_the_command_line(small_copy: Path) -> None:
    done = start(small_copy, "--version")
    assert (done.returncode, VERSION.encode() in done.stdout, done.stderr) == (0, True, b"")


def test_a_part_of_the_program_runs_in_a_process_of_its_own_by_the_same_launcher(small_copy: Path) -> None:
    done = start(small_copy, "-m", "app.exchange.importers.formats.xls_process", "no-such.xls")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"not a workbook" in done.stdout


def test_a_module_of_another_package_is_not_run_by_the_launcher(small_copy: Path) -> None:
    assert start(small_copy, "-m", "timeit").returncode == 2


def test_bytecode_has_no_path_of_this_machine_and_two_runs_make_the_same(small_copy: Path) -> None:
    made = []
    for _ in range(2):
        staging.compile_modules(Path(sys.executable), small_copy / "packages" / "app")
        compiled = sorted((small_copy / "packages" / "app").rglob("*.pyc"))
        made.append([path.read_bytes() for path in compiled])
        for path in compiled:
            path.unlink()
    assert made[0] == made[1] != []
    assert [data for data in made[0] if str(small_copy).encode() in data] == []


def test_the_source_says_its_version_and_its_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    source = staging.read_source()
    assert (source.version, source.moment) == (VERSION, 1_700_000_000)
    assert source.dependencies[0].startswith("PySide6-Essentials")


def test_a_missing_tool_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(BuildError, match="This build needs makensis, which Debian has in the package nsis"):
        staging.needed_tool("makensis", "nsis")
