"""Claims about the folder of an installed copy: what is in it, what is left out, and that it starts the program."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import distribution, packages_distributions, version
from pathlib import Path

import PySide6
import pytest
from building import copy, staging, trim
from building.errors import BuildError
from holidays import country_holidays

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


def copied(folder: Path, *packages: str) -> Path:
    """A folder with these installed packages, trimmed as a build does."""
    for name in packages:
        spec = importlib.util.find_spec(name)
        assert spec is not None
        assert spec.origin is not None
        source = Path(spec.origin)
        if source.name == "__init__.py":
            shutil.copytree(source.parent, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, folder / source.name)
    for name in {each for package in packages for each in packages_distributions()[package]}:
        metadata = Path(str(distribution(name).locate_file(f"{name.replace('-', '_')}-{version(name)}.dist-info")))
        shutil.copytree(metadata, folder / metadata.name)
    trim.trim_packages(folder, {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux"))
    return folder


def run_with(folder: Path, code: str) -> list[str]:
    """Return the lines that a program prints which has the standard library and this folder alone."""
    command = [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.append({str(folder)!r})\n{code}"]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


def test_bank_holidays_are_the_same_without_the_holidays_of_other_countries(tmp_path: Path) -> None:
    folder = copied(tmp_path, "holidays", "dateutil", "six")
    code = """
from holidays import country_holidays
for year in range(1990, 2060):
    for day, name in sorted(country_holidays("GB", subdiv="ENG", years=year, expand=False).items()):
        print(day, name)
"""
    known = [
        f"{day} {name}"
        for year in range(1990, 2060)
        for day, name in sorted(country_holidays("GB", subdiv="ENG", years=year, expand=False).items())
    ]
    assert run_with(folder, code) == known
    assert not (folder / "holidays" / "countries" / "france.py").exists()


def test_documents_and_calendars_are_written_and_read_with_the_parts_that_are_kept(tmp_path: Path) -> None:
    folder = copied(tmp_path, "docx", "lxml", "typing_extensions", "icalendar", "dateutil", "six", "tzdata", "pypdf")
    code = f"""
import datetime, docx, icalendar, pypdf
from docx.enum.section import WD_ORIENT
document = docx.Document()
document.add_heading("A heading", 1)
document.sections[0].header.paragraphs[0].text = "Above"
document.add_comment(document.add_paragraph("Text").runs, "A comment")
document.save({str(tmp_path / "a.docx")!r})
print(docx.Document({str(tmp_path / "a.docx")!r}).paragraphs[0].text)
event = icalendar.Event()
event.add("dtstart", datetime.datetime(2026, 7, 1, 9, tzinfo=__import__("zoneinfo").ZoneInfo("Europe/London")))
print(icalendar.Event.from_ical(event.to_ical())["dtstart"].dt)
"""
    assert run_with(folder, code) == ["A heading", "2026-07-01 09:00:00+01:00"]


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


def test_a_start_writes_no_bytecode_into_the_folder_of_the_program(small_copy: Path) -> None:
    assert start(small_copy, "--version").returncode == 0
    assert list(small_copy.rglob("*.pyc")) == []


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


def test_packages_of_others_lose_their_sources_and_run_without_them(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "__init__.py").write_text("NAME = __name__\n", encoding="utf-8")
    (tmp_path / "alone.py").write_text("from other import NAME\nprint(NAME)\n", encoding="utf-8")
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "__init__.py").write_text("import alone\n", encoding="utf-8")
    staging.compile_modules(Path(sys.executable), tmp_path, staging.program_packages())
    assert {name for name in names_in(tmp_path) if "__pycache__" not in name} == {
        "alone.pyc",
        "app/__init__.py",
        "other/__init__.pyc",
    }
    assert run_with(tmp_path, "import app") == ["other"]


def test_the_archive_of_python_s_modules_loses_what_is_not_used_and_has_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for number in range(2):
        folder = tmp_path / str(number)
        folder.mkdir()
        with zipfile.ZipFile(folder / "python313.zip", "w") as archive:
            for name in ("os.pyc", "asyncio/events.pyc", "unittest/mock.pyc", "email/message.pyc"):
                archive.writestr(name, name)
        trim.trim_runtime(folder)
        made.append((folder / "python313.zip").read_bytes())
        assert set(zipfile.ZipFile(folder / "python313.zip").namelist()) == {"os.pyc", "email/message.pyc"}
    assert made[0] == made[1]


def test_the_source_says_its_version_and_its_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    source = staging.read_source()
    assert (source.version, source.moment) == (VERSION, 1_700_000_000)
    assert source.dependencies[0].startswith("PySide6-Essentials")


def test_a_missing_tool_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(BuildError, match="This build needs makensis, which Debian has in the package nsis"):
        staging.needed_tool("makensis", "nsis")
