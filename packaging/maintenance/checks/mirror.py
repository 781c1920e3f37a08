"""Which tests mirror a file, found from the tree of tests: no table to keep up to date."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

SOURCES = ("app", "ui")
SHORTEST_NAME = 6  # of a file that is no module: a shorter name is found in tests by chance


def changed_files(root: Path, *, since_push: bool = False) -> list[Path]:
    """Return the files that differ from the last commit, new ones among them.

    Args:
        root: The folder of the checkout.
        since_push: Whether files are included that differ from the branch that this one is pushed to, if there is one.
    """
    before = "HEAD"
    if since_push:
        upstream = ["git", "rev-parse", "--verify", "--quiet", "@{upstream}"]
        done = subprocess.run(upstream, cwd=root, capture_output=True, text=True, check=False)
        before = done.stdout.strip() or before
    listings = (
        ["git", "diff", "--name-only", "--diff-filter=d", before],
        ["git", "ls-files", "--others", "--exclude-standard"],
    )
    names: set[str] = set()
    for command in listings:
        done = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, text=True, check=True)
        names.update(done.stdout.splitlines())
    return [root / name for name in sorted(names)]


def mirroring_tests(files: Iterable[Path], root: Path) -> list[Path]:
    """Return the test files that mirror `files`, which are below `root`: each once, in order of their names.

    A test file mirrors itself. A module is mirrored by `test_NAME.py` in the folder of tests of the same name, and by
    what imports it in that folder; where there is neither, by every test file that imports it. Any other file is
    mirrored by the test files that name it.
    """
    texts = {path: path.read_text(encoding="utf-8") for path in sorted((root / "tests").rglob("test_*.py"))}
    found: set[Path] = set()
    for file in files:
        found.update(_mirrors(file, root, texts))
    return sorted(found)


def _mirrors(file: Path, root: Path, texts: dict[Path, str]) -> Iterator[Path]:
    relative = file.relative_to(root)
    if file in texts:
        yield file
    elif relative.name == "conftest.py":
        yield from (path for path in texts if path.parent == file.parent)
    elif relative.suffix == ".py" and relative.parts[0] in (*SOURCES, "tests"):
        yield from _of_module(relative, root, texts)
    elif len(relative.name) >= SHORTEST_NAME:
        # A tool of `packaging/maintenance` is imported, so its dotted name is looked for as well.
        names = [relative.name, ".".join(relative.with_suffix("").parts[1:])]
        yield from (path for path, text in texts.items() if any(name in text for name in names if name))


def _of_module(module: Path, root: Path, texts: dict[Path, str]) -> Iterator[Path]:
    folder = root / "tests" / module.parent if module.parts[0] in SOURCES else root / module.parent
    named = folder / f"test_{module.stem.removeprefix('_')}.py"
    importing = [path for path, text in texts.items() if _imports(module, text)]
    near = [path for path in importing if path.parent == folder]
    if named in texts:
        near.append(named)
    yield from near or importing


def _imports(module: Path, text: str) -> bool:
    parts = module.with_suffix("").parts
    parts = parts[:-1] if parts[-1] == "__init__" else parts
    dotted, parent, name = map(re.escape, (".".join(parts), ".".join(parts[:-1]), parts[-1]))
    patterns = rf"(?:from|import) {dotted}(?![\w.])|from {parent} import [^\n]*\b{name}\b"
    return re.search(rf"^\s*(?:{patterns})", text, re.MULTILINE) is not None
