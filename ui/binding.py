"""Load the Qt binding without the part of it that writes stub files.

The binding loads its own support with every program: among it the modules that write the stub files for type checkers.
Compiling them and their patterns takes a tenth of the time to the first page, and no window needs them.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Any

_LIBRARY = "shibokensupport.signature.lib."
_SPEC: Any = type(sys.__spec__)
STUB_WRITER = (f"{_LIBRARY}pyi_generator", f"{_LIBRARY}enum_sig")


def load_binding() -> None:
    """Import the binding, with empty modules in place of its writer of stub files.

    A binding that has no such modules, or looks for its modules in another way, is loaded as it is.
    """
    before = sys.meta_path
    sys.meta_path = _Finders(before)
    try:
        import PySide6.QtCore  # noqa: F401 - loads all support modules
    finally:
        sys.meta_path = before


class _Finders(list[Any]):
    """The finders of modules. The binding puts its own in front while it loads its support, and removes it after that.

    Ours goes in front of the binding's.
    """

    def insert(self, index: Any, finder: Any) -> None:
        """Insert a finder, and ours before it if it is to be the first."""
        super().insert(index, finder)
        if index == 0:
            super().insert(0, _EmptyModule())


class _EmptyModule:
    """Finds empty modules under the names of the writer of stub files, and no others."""

    def find_spec(self, name: str, _path: Sequence[str] | None = None, _target: ModuleType | None = None) -> Any:
        """Return how to make the empty module, or None."""
        return _SPEC(name, self) if name in STUB_WRITER else None

    def create_module(self, _spec: object) -> None:
        """Have Python make the module."""

    def exec_module(self, _module: ModuleType) -> None:
        """Leave the module empty."""
