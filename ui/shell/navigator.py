"""Showing pages: one at a time in a stack, each made when it is first shown, with the way back to the pages before."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.shell.page import Page, PageSpec, PageState
from ui.widgets.input.focus_place import FocusPlace, focus_place, restore_focus
from ui.widgets.input.initial_focus import focus_page

ServicesT = TypeVar("ServicesT")
WidgetT = TypeVar("WidgetT", bound=QWidget)


@dataclass(slots=True)
class _Visit:
    """A page that was left for another and is come back to; `reused` once it has shown something else since."""

    name: str
    state: PageState
    focus: FocusPlace | None
    reused: bool = False


class Navigator(QObject, Generic[ServicesT]):
    """Shows the pages of one stack.

    The window has a navigator for its own pages and those over them, and the open inspection has one for its pages.
    """

    page_changed = Signal()
    dropping = Signal(QWidget)

    def __init__(
        self,
        stack: QStackedWidget,
        pages: Iterable[PageSpec[ServicesT]],
        services: Callable[[], ServicesT],
        parent: QObject,
    ) -> None:
        """Make a navigator that shows nothing yet.

        Args:
            stack: the widget that shows the pages.
            pages: the registered pages.
            services: returns what the pages are made with; called when a page is made.
            parent: the owner.
        """
        super().__init__(parent)
        self._stack = stack
        self._specs = {spec.name: spec for spec in pages}
        self._services = services
        self._made: dict[str, QWidget] = {}
        self._way_back: list[_Visit] = []
        self._current = ""

    @property
    def current(self) -> str:
        """The name of the page in view; empty before the first."""
        return self._current

    @property
    def focus(self) -> FocusPlace | None:
        """Where the focus is on the page in view; None where it is not on that page."""
        page = self._made.get(self._current)
        return None if page is None else focus_place(page)

    def put_focus(self, place: FocusPlace | None) -> None:
        """Put the focus where it was on the page in view."""
        page = self._made.get(self._current)
        if page is not None:
            restore_focus(page, place)

    def page(self, name: str) -> QWidget:
        """Return a page by its name, made now if it was not yet."""
        if name not in self._made:
            page = self._specs[name].make(self._services())
            if not isinstance(page, QWidget):
                raise TypeError(name)
            self._made[name] = page
            self._stack.addWidget(page)
        return self._made[name]

    def page_as(self, name: str, kind: type[WidgetT]) -> WidgetT:
        """Return a page as what it is.

        Raises:
            TypeError: the page of this name is of another class.
        """
        page = self.page(name)
        if not isinstance(page, kind):
            raise TypeError(name)
        return page

    def made(self, name: str) -> QWidget | None:
        """Return a page by its name; None where it is not made."""
        return self._made.get(name)

    def go(self, name: str, state: Mapping[str, Any] | None = None) -> None:
        """Show a page, with no way back.

        Args:
            name: the page.
            state: what to restore on it; None shows it as it is.
        """
        self._way_back.clear()
        self._show(name, state)

    def replace(self, name: str, state: Mapping[str, Any] | None = None) -> None:
        """Show a page in place of the one in view; the way back stays."""
        self._show(name, state)

    def open(self, name: str, state: Mapping[str, Any] | None = None) -> None:
        """Show a page that `back` returns from to the page in view.

        A visit beside the work replaces another such visit, so that going back leads to the work.
        """
        here = self._specs.get(self._current)
        if here is not None and here.name != name and not (here.side_page and self._specs[name].side_page):
            self._push()
        self._show(name, state)

    def back(self) -> bool:
        """Show the page before, as it was, with the focus where it was.

        Returns:
            Whether there was one.

        Raises:
            AbovelineError: what the page showed is not in the inspection any more.
        """
        if not self._way_back:
            return False
        visit = self._way_back.pop()
        as_it_is = visit.name in self._made and not visit.reused
        self._show(visit.name, None if as_it_is else visit.state)
        restore_focus(self._made[visit.name], visit.focus)
        return True

    def drop(self, name: str) -> None:
        """Delete a page, and take it off the way back."""
        self._way_back = [visit for visit in self._way_back if visit.name != name]
        if self._current == name:
            self._current = ""
        page = self._made.pop(name, None)
        if page is not None:
            self._stack.removeWidget(page)
            self.dropping.emit(page)
            page.deleteLater()

    def drop_all(self) -> None:
        """Delete every page, so that all are made again in the language and size of text of then."""
        for name in list(self._made):
            self.drop(name)

    def save_state(self, *, locked: bool = False) -> PageState:
        """Return the page in view and those on the way back, with what is on each, as data that JSON can hold.

        Args:
            locked: leave out what must not outlive locking.
        """
        visits = list(self._way_back)
        if self._current:
            visits.append(self._visit())
        return {"pages": [self._saved(visit, locked=locked) for visit in visits]}

    def restore_state(self, state: Mapping[str, Any]) -> None:
        """Make and show the pages that `save_state` returned, the one in view last.

        Raises:
            AbovelineError: what a page showed is not in the inspection any more.
        """
        self._way_back.clear()
        saved = [each for each in state.get("pages", ()) if each["name"] in self._specs]
        for number, each in enumerate(saved):
            if number:
                self._push()
            self._show(each["name"], each["state"])
            restore_focus(self._made[each["name"]], each["focus"])

    def _show(self, name: str, state: Mapping[str, Any] | None) -> None:
        page = self.page(name)
        self._current = name
        for visit in self._way_back:
            visit.reused |= visit.name == name
        self._stack.setCurrentWidget(page)
        self.page_changed.emit()
        focus_page(page)
        if state is not None:
            _as_page(page).restore_state(state)
        self._drop_unused()

    def _push(self) -> None:
        self._way_back.append(self._visit())

    def _visit(self) -> _Visit:
        page = self._made[self._current]
        return _Visit(self._current, _as_page(page).save_state(), focus_place(page))

    def _saved(self, visit: _Visit, *, locked: bool) -> PageState:
        page = self._made.get(visit.name)
        # A page that lies under another may have changed since, as by a merge.
        state = visit.state if page is None or visit.reused else _as_page(page).save_state()
        kept = self._specs[visit.name].state_when_locked(state) if locked else state
        return {"name": visit.name, "state": kept, "focus": visit.focus}

    def _drop_unused(self) -> None:
        used = {self._current, *(visit.name for visit in self._way_back)}
        for name in [each for each in self._made if each not in used and self._specs[each].transient]:
            self.drop(name)


def _as_page(widget: QWidget) -> Page:
    if not isinstance(widget, Page):
        raise TypeError(type(widget).__name__)
    return widget
