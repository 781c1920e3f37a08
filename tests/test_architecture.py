"""The architecture as claims: imports keep to the contracts and run in no circle; the command line loads no Qt."""

from __future__ import annotations

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from importlinter import cli
from maintenance.rooms.imports import module_imports

from app.cli.registry import FIRST_WORDS

ROOT = Path(__file__).resolve().parent.parent
# A command loads its own module and no other, so this registry imports them by the names in it.
REGISTRY = "app.cli.registry"


def layered(package: str) -> set[str]:
    """The modules of a package that a layers contract holds in their places, by their dotted names."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    names: set[str] = set()
    for contract in settings["contracts"]:
        prefix = "".join(f"{container}." for container in contract.get("containers", ()))
        for layer in contract.get("layers", ()):
            names.update(prefix + name.strip(" ()") for name in layer.replace(":", "|").split("|"))
    return {name for name in names if name.startswith(f"{package}.")}


def parts(package: str) -> set[str]:
    """The sub-packages of a package, and of `app` its modules too, by their dotted names.

    A sub-package that holds nothing but sub-packages of its own is these.
    """
    folder = ROOT / package
    found: set[str] = set()
    for path in folder.glob("*/__init__.py"):
        inside = {f"{path.parent.name}.{each.parent.name}" for each in path.parent.glob("*/__init__.py")}
        found |= inside if list(path.parent.glob("*.py")) == [path] else {path.parent.name}
    if package == "app":
        found |= {path.stem for path in folder.glob("*.py")} - {"__init__"}
    return {f"{package}.{name}" for name in found}


def test_imports_keep_to_the_contracts(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(sys, "path", [*sys.path])  # it puts the working directory in, and leaves it there
    code = cli.lint_imports(config_filename="pyproject.toml", no_cache=True, no_logo=True)
    assert code == cli.EXIT_STATUS_SUCCESS, capsys.readouterr().out


@pytest.mark.parametrize("package", ["app", "ui"])
def test_every_part_of_a_package_has_its_layer(package: str) -> None:
    layers = layered(package)
    rooms = {
        part: {f"{part}.{path.parent.name}" for path in folder_of(part).glob("*/__init__.py")}
        for part in parts(package)
    }
    # A room divided in two layers has each of them in its place instead.
    assert {part for part, within in rooms.items() if part not in layers and not (within and within <= layers)} == set()


def folder_of(part: str) -> Path:
    return ROOT / Path(*part.split("."))


def circles(imports: Mapping[str, frozenset[str]]) -> list[list[str]]:
    """The groups of modules that lead to each other by what they import, by their dotted names."""
    reached = {name: frozenset(walk(name, imports)) for name in imports}
    found = {tuple(sorted(each for each in reached[name] if name in reached[each])) for name in imports}
    return sorted(list(group) for group in found if group)


def walk(start: str, imports: Mapping[str, frozenset[str]]) -> set[str]:
    """Every module that is imported by way of `start`; itself too where it is in a circle."""
    found: set[str] = set()
    waiting = [*imports[start]]
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting += imports[here]
    return found


def test_a_circle_of_imports_is_seen_wherever_the_import_is(tmp_path: Path) -> None:
    sources = {
        "app/__init__.py": "",
        "app/one.py": "from app import two",
        "app/two.py": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from app.three import Three",
        "app/three.py": "def late():\n    import app.one",
        "app/four.py": "import app.one",
        "app/room/__init__.py": "",
        "app/room/five.py": "from .six import anything",
        "app/room/six.py": "from .. import seven",
        "app/seven.py": "from .room import five",
        "ui/__init__.py": "",
    }
    for name, source in sources.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(source, encoding="utf-8")
    assert circles(module_imports(tmp_path)) == [
        ["app.one", "app.three", "app.two"],
        ["app.room.five", "app.room.six", "app.seven"],
    ]


@cache
def imports_of_the_code() -> Mapping[str, frozenset[str]]:
    """Every import of `app` and `ui`, read once."""
    return module_imports()


def test_no_module_imports_itself_by_way_of_others() -> None:
    assert circles(imports_of_today()) == []


def imports_of_today() -> dict[str, frozenset[str]]:
    """Every import, those of the command line's registry among them, which imports the modules that it names."""
    by_name = {f"app.cli.{module}" for entry in FIRST_WORDS.values() for module in entry.modules}
    imports = dict(imports_of_the_code())
    imports[REGISTRY] |= by_name
    return imports


# Modules of the standard library that import a module by its name, and the functions that do.
BY_NAME = {"importlib", "importlib.util", "importlib.machinery", "imp", "pkgutil", "runpy", "zipimport"}
FUNCTIONS = {"__import__", "import_module", "exec", "eval", "compile"}


def imports_by_name(source: str) -> Iterator[int]:
    """The lines on which a source imports, or could import, a module that no import statement names."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names) if any(each.name in BY_NAME for each in names):
                yield node.lineno
            case ast.ImportFrom(module=module, names=names) if module in BY_NAME:
                # `importlib.resources` and `importlib.metadata` read files.
                if module != "importlib" or any(each.name not in ("resources", "metadata") for each in names):
                    yield node.lineno
            case ast.Name(id=name) if name in FUNCTIONS:
                yield node.lineno
            case ast.Attribute(attr=name) if name in ("__import__", "import_module"):
                yield node.lineno


@pytest.mark.parametrize(
    "source",
    [
        "from importlib import import_module as load",
        "from importlib import util",
        "import importlib.util as found",
        "import runpy",
        "module = __import__('app.store')",
        "exec('import app.store')",
    ],
)
def test_an_import_by_name_is_seen(source: str) -> None:
    assert list(imports_by_name(source)) == [1]


def test_reading_files_of_a_package_is_no_import() -> None:
    sources = ("from importlib import resources", "from importlib.resources import files", "re.compile('x')")
    assert [line for source in sources for line in imports_by_name(source)] == []


def test_every_import_is_a_statement_that_the_graph_sees() -> None:
    calls = [
        f"{path.relative_to(ROOT)}:{line}"
        for package in ("app", "ui")
        for path in (ROOT / package).rglob("*.py")
        if path.relative_to(ROOT).as_posix() != REGISTRY.replace(".", "/") + ".py"
        for line in imports_by_name(path.read_text(encoding="utf-8"))
    ]
    assert calls == []


def test_a_package_imports_no_module_of_the_project_by_itself() -> None:
    """Importing a module runs the packages around it too, which the graph leaves out."""
    imports = imports_of_the_code()
    packages = {path.parent for package in ("app", "ui") for path in (ROOT / package).rglob("__init__.py")}
    names = {".".join(path.relative_to(ROOT).parts) for path in packages}
    assert names <= imports.keys()
    assert {name: imports[name] for name in names if imports[name]} == {}


def test_only_the_application_imports_the_main_window() -> None:
    main_window = "ui.shell.main_window"
    assert [name for name, imported in imports_of_the_code().items() if main_window in imported] == ["ui.application"]


def test_the_window_knows_the_open_inspection_by_what_it_needs_of_it() -> None:
    inspection_view = "ui.shell.inspection_view"
    importing = [name for name, imported in imports_of_the_code().items() if inspection_view in imported]
    assert importing == ["ui.shell.inspection_controller"]
    assert [name for name in importing if inspection_view in imported_for_types_only(name)] == []


def imported_for_types_only(module: str) -> set[str]:
    """The modules that a module imports where only a type checker looks."""
    source = (ROOT / Path(*module.split("."))).with_suffix(".py").read_text(encoding="utf-8")
    guards = [
        node
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
    ]
    return {
        each.module or ""
        for guard in guards
        for part in guard.body
        for each in ast.walk(part)
        if isinstance(each, ast.ImportFrom)
    }


def modules_after(code: str) -> set[str]:
    """The modules that a new interpreter holds after running `code`."""
    report = f"import sys\ntry:\n    {code}\nfinally:\n    print('modules:', *sys.modules)"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", report], cwd=ROOT, capture_output=True, text=True, check=False
    )
    last = done.stdout.splitlines()[-1:]
    assert last, done.stderr
    assert last[0].startswith("modules:")
    return set(last[0].split()[1:])


@pytest.mark.parametrize(
    ("code", "entry"),
    [
        ("from app.cli.main import main; main(['--help'])", "app.cli.main"),
        ("import ui.__main__", "ui.__main__"),
    ],
    ids=["the help of the command line", "the entry point"],
)
def test_no_qt_is_loaded_before_a_window_is_asked_for(code: str, entry: str) -> None:
    loaded = modules_after(code)
    assert entry in loaded
    assert {name for name in loaded if name.split(".")[0] in ("PySide6", "shiboken6")} == set()


# Each takes 20 ms to a second to load, so it is loaded by what writes or reads its format, when that is asked for.
LIBRARIES_OF_FORMATS = {
    "docx",
    "holidays",
    "icalendar",
    "lxml",
    "pypdf",
    "typst",
    "xlsxwriter",
}


def modules_in(*folders: str) -> list[str]:
    paths = [path for folder in folders for path in sorted((ROOT / folder).glob("*.py"))]
    return [".".join(path.relative_to(ROOT).with_suffix("").parts) for path in paths if path.stem != "__init__"]


@pytest.mark.parametrize(
    "modules",
    [modules_in("app/cli"), modules_in("ui/shell", "ui/findings", "ui/scores", "ui/settle")],
    ids=["every command", "the window and its pages of findings, scores and settling"],
)
def test_no_library_of_a_format_is_loaded_before_it_is_used(modules: list[str]) -> None:
    loaded = modules_after("import " + ", ".join(modules))
    assert {*modules} <= loaded
    assert loaded & LIBRARIES_OF_FORMATS == set()
