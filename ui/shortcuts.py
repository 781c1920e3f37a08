"""List every key and what it does, by place. Menus supply their own keys; those of lists and fields are here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from ui.settings import settings


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Keys that do the same, or the same in two directions, and what they do."""

    names: tuple[str, ...]
    does: str

    @property
    def shown(self) -> str:
        """The keys with commas between them."""
        return ", ".join(self.names)


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """The keys of one place in the window."""

    title: str
    keys: tuple[Shortcut, ...]


def keys_of_lists() -> tuple[ShortcutGroup, ...]:
    """Return the keys that no menu names. The table of the user guide has the same, which a test checks."""
    return (
        ShortcutGroup(_tr("facts and questions"), _answering()),
        ShortcutGroup(
            _tr("reasons"),
            (
                Shortcut(("1", "2", "…"), _tr("tick or untick a reason")),
                Shortcut((_tr("Enter"), _tr("Down")), _tr("go to the next question")),
                *_changing_the_answer(),
                Shortcut((_tr("Esc"), "R", _tr("Up")), _tr("go back to the question")),
            ),
        ),
        ShortcutGroup(
            _tr("flags"),
            (
                Shortcut(("1", "2", "3", "4"), _tr("add that flag and go to its text")),
                Shortcut((_tr("Left"), _tr("Right"), _tr("Space")), _tr("choose a flag, and add or remove it")),
                Shortcut((_tr("Enter"), _tr("Esc")), _tr("go back from its text to the question")),
            ),
        ),
        ShortcutGroup(
            _tr("note and evidence"),
            (
                Shortcut((_tr("Tab"),), _tr("go from the note to the evidence, then to the next control")),
                Shortcut(
                    (_tr("Down"), _tr("Up")), _tr("in the evidence, choose a reference that the case already has")
                ),
                Shortcut((_tr("Esc"),), _tr("go back to the question; in the evidence, Enter does the same")),
                Shortcut(("Alt+N", "Alt+E"), _tr("go to the note, go to the evidence")),
            ),
        ),
        ShortcutGroup(_tr("interview"), _interviewing()),
        ShortcutGroup(_tr("a case"), (Shortcut((_tr("Esc"),), _tr("go back to the cases")),)),
        ShortcutGroup(
            _tr("the list of cases"),
            (
                Shortcut((_tr("Up"), _tr("Down")), _tr("choose a case")),
                Shortcut((_tr("Home"), _tr("End")), _tr("go to the first case, to the last case")),
                Shortcut((_tr("Enter"),), _tr("open the case")),
                Shortcut(("F8",), _tr("open the next case that is not started")),
                Shortcut((_tr("Esc"),), _tr("clear the search")),
            ),
        ),
        ShortcutGroup(
            _tr("scores"),
            (
                Shortcut(
                    (_tr("Up"), _tr("Down"), _tr("Enter")), _tr("choose a score, and show the judgements behind it")
                ),
            ),
        ),
        ShortcutGroup(
            _tr("judgements behind a score"),
            (
                Shortcut((_tr("Enter"), _tr("Right"), _tr("Left")), _tr("show or hide the judgements of a question")),
                Shortcut((_tr("Enter"),), _tr("on a judgement, open its case at that question")),
                Shortcut((_tr("Esc"),), _tr("go back to where you were")),
            ),
        ),
        ShortcutGroup(
            _tr("ratings"),
            (
                Shortcut((_tr("0 to 4"),), _tr("rate the factor and go to the next")),
                Shortcut((_tr("Delete"), _tr("Backspace")), _tr("clear the rating")),
                Shortcut((_tr("Enter"),), _tr("choose from a list of ratings and their meanings")),
                Shortcut((_tr("arrows"),), _tr("move to another rating")),
            ),
        ),
        ShortcutGroup(
            _tr("outline and review"),
            (Shortcut((_tr("Up"), _tr("Down"), _tr("Enter")), _tr("choose an item and go there")),),
        ),
        ShortcutGroup(_tr("review"), (Shortcut(("Ctrl+Return", "Ctrl+Enter"), _tr("mark as complete, or reopen")),)),
        ShortcutGroup(
            _tr("history"),
            (
                Shortcut((_tr("Enter"),), _tr("show an entry in full")),
                Shortcut((_tr("Esc"),), _tr("close the history")),
            ),
        ),
        ShortcutGroup(
            _tr("the allocation"),
            (
                Shortcut(("1", "2", "…"), _tr("allocate the selected cases to that person")),
                Shortcut(("0",), _tr("allocate them to nobody")),
            ),
        ),
        ShortcutGroup(
            _tr("settling differences"),
            (
                Shortcut(("1", "2", "…"), _tr("let that answer count")),
                Shortcut((_tr("Enter"),), _tr("open the case at that question")),
                Shortcut((_tr("Esc"),), _tr("go back to where you were")),
            ),
        ),
        ShortcutGroup(
            _tr("responses of service users"),
            (
                Shortcut(("1", "2", "…", _tr("first letter")), _tr("answer the item and go to the next")),
                Shortcut(("Delete", "Backspace"), _tr("clear the answer")),
                Shortcut((_tr("Enter"),), _tr("record the response and begin the next")),
            ),
        ),
        ShortcutGroup(
            _tr("queries, progress"),
            (
                Shortcut((_tr("Enter"),), _tr("open the case")),
                Shortcut((_tr("Esc"),), _tr("go back to where you were")),
            ),
        ),
        ShortcutGroup(
            _tr("pages with fields"),
            (Shortcut((_tr("Enter"), _tr("Esc")), _tr("press the main button, go back")),),
        ),
    )


def _answering() -> tuple[Shortcut, ...]:
    keys = settings().answer_keys
    means = {"yes": _tr("yes"), "no": _tr("no"), "na": _tr("not applicable (questions only)")}
    given = [(keys.shown(answer), means[answer]) for _, answer in keys.by_letter()]
    return (
        *(Shortcut(tuple(shown.split(", ")), text) for shown, text in given if shown),
        Shortcut((_tr("Delete"), _tr("Backspace")), _tr("clear the answer")),
        Shortcut((_tr("Up"), _tr("Down")), _tr("go to the row above, to the row below")),
        Shortcut((_tr("PgUp"), _tr("PgDown")), _tr("go ten rows up, ten rows down")),
        Shortcut((_tr("Home"), _tr("End")), _tr("go to the first row, to the last row")),
        Shortcut(
            (_tr("Enter"),),
            _tr("go to the note; on a fact, go to the next; on the line of questions that are not asked, show them"),
        ),
        Shortcut(("R",), _tr("go to the reasons for a no")),
        Shortcut(("G",), _tr("show or hide the guidance")),
        Shortcut(("F",), _tr("go to the flags")),
    )


def _interviewing() -> tuple[Shortcut, ...]:
    # These keys work on the interview page only, so no menu has them.
    return (
        Shortcut((_tr("Up"), _tr("Down"), _tr("PgUp"), _tr("PgDown")), _tr("choose what to ask")),
        Shortcut(
            (_tr("Enter"), _tr("Esc")),
            _tr("go to the note, go back to the list; in the list, Esc goes back to the form"),
        ),
        Shortcut(("Ctrl+Return", "Ctrl+Enter"), _tr("mark as done and go to the next")),
        Shortcut(("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), _tr("settle the flag and go to the next")),
        Shortcut(("S",), _tr("mark the flag as settled, or as open again")),
        Shortcut(("G",), _tr("show or hide the guidance")),
        Shortcut(("Ctrl+F",), _tr("find any question")),
        Shortcut(("Ctrl+Shift+L",), _tr("write a query for the lead about the case")),
        Shortcut(
            ("F8", "Ctrl+Right", "Ctrl+Left"),
            _tr("go to the next that is not done, to the next group, to the previous group"),
        ),
        Shortcut(("F7",), _tr("show or hide the answers")),
    )


def _changing_the_answer() -> tuple[Shortcut, ...]:
    keys = settings().answer_keys
    letters = tuple(letter for letter, _ in keys.by_letter())
    return (Shortcut(letters, _tr("answer the next question")),) if keys.letters else ()


def keys_of_actions(title: str, actions: Iterable[QAction]) -> ShortcutGroup:
    """Return the current keys of menu actions, under a title."""
    found = (
        Shortcut(
            tuple(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()),
            plain(action.text()),
        )
        for action in actions
        if action.shortcuts()
    )
    return ShortcutGroup(title, tuple(found))


def plain(text: str) -> str:
    """Return a menu's text without its ampersand and without the dots of an action that asks for more."""
    return text.replace("&", "").rstrip("…")


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)
