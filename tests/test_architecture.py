"""The architecture as claims: the import contracts hold, cover every room, and the command line loads no Qt."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from importlinter import cli

ROOT = Path(__file__).resolve().parent.parent


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
    assert parts(package) - layered(package) == set()


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
