"""The first page's lines run as they are copied from it, on a computer that has never seen the program."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def using_it() -> str:
    """Return the lines of the block under "Using it", as a person copies them."""
    section = README.partition("## Using it")[2].partition("\n## ")[0]
    block: str
    [block] = re.findall(r"(?:^    .*\n)+", section, re.MULTILINE)
    return block


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout of its own whose environment is set up: it runs the program of the one under test."""
    root = tmp_path / "a check out"
    (root / "packaging").mkdir(parents=True)
    for name in (
        "packaging/dev.py",
        "packaging/requirements.lock",
        "packaging/requirements-dev.lock",
        "pyproject.toml",
    ):
        shutil.copy(ROOT / name, root / name)
    (root / "resources").symlink_to(ROOT / "resources")
    programs = root / ".venv" / "bin"
    programs.mkdir(parents=True)
    for name, command in (("python", ""), ("aboveline", " -m ui")):
        (programs / name).write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}"{command} "$@"\n')
        (programs / name).chmod(0o755)
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python3").symlink_to(sys.executable)
    spec = importlib.util.spec_from_file_location("dev_of_checkout", root / "packaging" / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    dev = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(dev)
    extra = (sys.implementation.cache_tag or "", str(dev.VENV))
    ground = dev.digest(dev.RUNTIME_LOCK, dev.DEVELOPMENT_LOCK, extra=extra)
    done = {"ground": ground, "packages": "runtime", "unlocked": "removed", "project": dev.digest(dev.PROJECT)}
    dev.write_stamp(done)
    return root


def run_lines(lines: str, checkout: Path) -> subprocess.CompletedProcess[str]:
    home = checkout.parent / "home"
    home.mkdir()
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept = {name: value for name, value in kept.items() if not name.startswith(("ABOVELINE_", "XDG_"))}
    environment = kept | {"HOME": str(home), "PATH": f"{checkout.parent / 'bin'}:{os.environ['PATH']}"}
    return subprocess.run(
        ["bash", "-e"],
        input=lines,
        cwd=checkout,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


@pytest.mark.slow
def test_the_block_of_the_first_page_works_when_it_is_copied(checkout: Path) -> None:
    done = run_lines(using_it(), checkout)
    assert done.returncode == 0, done.stderr
    assert "Imported 38 cases: 38 new" in done.stdout
    assert "PA-done.assessment: 1 new of" in done.stdout
    assert "Records that differ: 0." in done.stdout
    assert "Provisional: 0 of 38 cases complete." in done.stdout.splitlines()
