"""Define the interface of a page to the window, and the line by which a page is registered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from typing import Any, Generic, NamedTuple, Protocol, TypeVar, runtime_checkable

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from ui.shell.menus import MenuLine

PageState = dict[str, Any]
EVERYTHING = ("*",)

ServicesT = TypeVar("ServicesT")
PageT = TypeVar("PageT")


@runtime_checkable
class Page(Protocol):
    """A widget that can be closed and made again without losing what the person had on it.

    The keyboard begins where `ui.widgets.input.initial_focus` says.
    """

    def save_state(self) -> PageState:
        """Return what the person has typed and chosen, as data that JSON can hold."""

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Restore `state`; anything it does not name is as on a newly opened page.

        The page is in view and has the focus. It may move the focus to where the person goes on.

        Raises:
            AbovelineError: what `state` names is not in the inspection any more.
        """


class Level(Enum):
    """Where a page is shown."""

    WINDOW = "window"  # in the whole window, in place of the page before
    INSPECTION = "inspection"  # in the open inspection, beside the scores
    OVERLAY = "overlay"  # over the page in view, which comes back afterwards


class PageSpec(NamedTuple, Generic[ServicesT]):
    """One page of the registry.

    Attributes:
        name: the name by which the navigator is asked for the page, and by which its state is saved.
        level: where the page is shown.
        make: makes the page. It imports the page's module itself, so that a page costs nothing until it is shown.
        menu: the menu line and shortcut that open the page, if any.
        ask: asks the person what to open the page with, such as a file. Returns the state to restore; None if the
            person cancelled. Without it the page is opened with an empty state.
        kept_when_locked: keys of the saved state that may outlive locking. Locking drops all else, so a page that
            names none comes back empty. Never name a key that holds a passphrase.
        side_page: whether the page is for work beside the cases: such a page replaces another, and going back from
            it leads to the work.
        transient: whether the page is deleted once it is neither in view nor on the way back.
    """

    name: str
    level: Level
    make: Callable[[ServicesT], Page]
    menu: MenuLine | None = None
    ask: Callable[[QWidget], PageState | None] | None = None
    kept_when_locked: tuple[str, ...] = ()
    side_page: bool = False
    transient: bool = False

    def state_when_locked(self, state: Mapping[str, Any]) -> PageState:
        """Return the part of a saved state that may outlive locking."""
        if self.kept_when_locked == EVERYTHING:
            return dict(state)
        return {key: value for key, value in state.items() if key in self.kept_when_locked}


def connected(page: PageT, *routes: tuple[SignalInstance, Callable[..., object]]) -> PageT:
    """Connect signals of a page to what they ask for, and return the page.

    Args:
        page: the page.
        routes: pairs of a signal and the slot that serves it.
    """
    for signal, slot in routes:
        signal.connect(slot)
    return page
