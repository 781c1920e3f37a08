"""Load the Qt binding without the parts of its support that no window needs at the start.

The binding compiles its own support with every program, which takes a fifth of the time to the first page. Two of the
modules write stub files for type checkers: they are left out. Three read the types and arguments of functions, from
which the binding words the error of a wrong call: they wait until the first page is shown, or for the first error.
"""

from __future__ import annotations

import sys
from _thread import RLock
from collections.abc import Sequence
from types import ModuleType
from typing import Any

_SUPPORT = "shibokensupport.signature."
_SPEC: Any = type(sys.__spec__)
STUB_WRITER = (f"{_SUPPORT}lib.pyi_generator", f"{_SUPPORT}lib.enum_sig")
_RUNNING = RLock()
ERROR_WORDS = tuple(_SUPPORT + name for name in ("parser", "layout", "errorhandler"))


def load_binding() -> None:
    """Import the binding, with empty modules for its writer of stub files and late ones for its words on errors.

    A binding that has no such modules, or looks for its modules in another way, is loaded as it is.
    """
    before = sys.meta_path
    sys.meta_path = _Finders(before)
    try:
        import PySide6.QtCore  # noqa: F401 - loads all support modules
    finally:
        sys.meta_path = before


def load_rest() -> None:
    """Run the late modules, so that the first error need not wait for them."""
    for name in ERROR_WORDS:
        module = sys.modules.get(name)
        if isinstance(module, _LateModule):
            module.run()


class _Finders(list[Any]):
    """The finders of modules. The binding puts its own in front while it loads its support, and removes it after that.

    Ours goes in front of the binding's.
    """

    def insert(self, index: Any, finder: Any) -> None:
        """Insert a finder, and ours before it if it is to be the first."""
        super().insert(index, finder)
        if index == 0:
            super().insert(0, _Support(finder))


class _Support:
    """Finds the modules that the start does without, and no others.

    Args:
        finder: The binding's own finder of its support, which loads modules as well.
    """

    def __init__(self, finder: Any) -> None:
        self._finder = finder

    def find_spec(self, name: str, path: Sequence[str] | None = None, _target: ModuleType | None = None) -> Any:
        """Return how to make an empty or a late module, or None."""
        known = name in STUB_WRITER or (name in ERROR_WORDS and self._finder.find_spec(name, path) is not None)
        return _SPEC(name, self) if known else None

    def create_module(self, spec: Any) -> ModuleType | None:
        """Return a late module; None to have Python make an empty one."""
        return _LateModule(spec.name, self._finder) if spec.name in ERROR_WORDS else None

    def exec_module(self, _module: ModuleType) -> None:
        """Leave the module as it is."""


class _LateModule(ModuleType):
    """A module of the binding that is compiled and run when anything in it is first asked for.

    Args:
        name: The name under which the binding has it.
        loader: The binding's own loader.
    """

    def __init__(self, name: str, loader: Any) -> None:
        super().__init__(name)
        self._source: tuple[str, Any] | None = (name, loader)

    def __getattr__(self, attribute: str) -> Any:
        """Run the module, and return what is in it under this name then.

        Raises:
            AttributeError: Nothing is. The attributes that Python itself asks for never run the module.
        """
        if not attribute.startswith("__"):
            self.run()
            if attribute in vars(self):
                return vars(self)[attribute]
        raise AttributeError(attribute)

    def run(self) -> None:
        """Run the module, unless it has run."""
        # The binding ends the program where it gets no words for an error, so a thread waits while another one runs the
        # module. The modules ask for parts of each other and of themselves while they run.
        with _RUNNING:
            source, self._source = self._source, None
            if source is None:
                return
            name, loader = source
            # The binding has renamed the module meanwhile, and finds its code by the old name.
            spec: Any = self.__spec__
            spec.name, renamed = name, spec.name
            try:
                loader.exec_module(self)
            finally:
                spec.name = renamed
