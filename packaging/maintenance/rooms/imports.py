"""Every import between modules of the project, read from the code itself."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PACKAGES = ("app", "ui")


def module_imports(root: Path = ROOT) -> dict[str, frozenset[str]]:
    """Return for each module of the project the modules of the project that it imports.

    Imports within functions and those for types only count as any other. A package counts as its `__init__` module.
    """
    modules = {_name(path, root): path for package in PACKAGES for path in sorted((root / package).rglob("*.py"))}
    return {
        name: frozenset(each for each in _imported(name, path, modules) if each != name)
        for name, path in modules.items()
    }


# The modules at the root of a package that no room imports: they start the program.
START = " (entry)"


def room_of(module: str) -> str:
    """Return the room of a module: its folder below `app` or `ui`, or the package itself for a module at its root."""
    parts = module.split(".")
    is_room = len(parts) > 2 or (len(parts) == 2 and (ROOT / parts[0] / parts[1]).is_dir())
    return ".".join(parts[:2]) if is_room else parts[0]


def room_imports(modules: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """Return for each room the other rooms whose modules it imports.

    Modules at the root of a package that only start the program are a room of their own, named with `START`.
    """
    shared: set[str] = set()
    wanted = {each for module, imported in modules.items() if room_of(module) not in PACKAGES for each in imported}
    while wanted - shared:
        shared |= wanted
        wanted = {each for module in shared for each in modules[module]}
    names = {
        module: room + START if (room := room_of(module)) in PACKAGES and module not in shared else room
        for module in modules
    }
    rooms: dict[str, set[str]] = {}
    for module, imported in modules.items():
        rooms.setdefault(names[module], set()).update(names[each] for each in imported)
    return {room: frozenset(imported - {room}) for room, imported in rooms.items()}


def _name(path: Path, root: Path) -> str:
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imported(module: str, path: Path, modules: Mapping[str, Path]) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names if each.name in modules)
        elif isinstance(node, ast.ImportFrom):
            source = _source(node, module, is_package=path.name == "__init__.py")
            for each in node.names:
                whole = f"{source}.{each.name}"
                if whole in modules:
                    yield whole
                elif source in modules:
                    yield source


def _source(node: ast.ImportFrom, module: str, *, is_package: bool) -> str:
    """Return the full name of what an import names, also where it is relative to the module with the import."""
    if not node.level:
        return node.module or ""
    above = module.split(".")
    above = above[: len(above) - node.level + is_package]
    return ".".join([*above, node.module] if node.module else above)
