"""Every key and what it does, by the place where it does it: menus tell their own, lists and fields stand here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from ui.settings import settings


@dataclass(frozen=True, slots=True)
class Shortcut:
    """Keys that do the same, or the same in two directions, and what."""

    names: tuple[str, ...]
    does: str

    @property
    def shown(self) -> str:
        return ", ".join(self.names)


@dataclass(frozen=True, slots=True)
class ShortcutGroup:
    """Where some keys hold."""

    title: str
    keys: tuple[Shortcut, ...]


def keys_of_lists() -> tuple[ShortcutGroup, ...]:
    """The keys that no menu names. The user guide's table has the same; a test compares them."""
    return (
        ShortcutGroup(_tr("facts and questions"), _answering()),
        ShortcutGroup(
            _tr("reasons"),
            (
                Shortcut(("1", "2", "…"), _tr("tick, or take the tick away")),
                Shortcut((_tr("Enter"), _tr("Down")), _tr("on to the next question")),
                *_answering_anew(),
                Shortcut((_tr("Esc"), "R", _tr("Up")), _tr("back to the question")),
            ),
        ),
        ShortcutGroup(
            _tr("flags"),
            (
                Shortcut(("1", "2", "3", "4"), _tr("put that flag up, and into its text")),
                Shortcut((_tr("Left"), _tr("Right"), _tr("Space")), _tr("choose a flag; put it up, or take it down")),
                Shortcut((_tr("Enter"), _tr("Esc")), _tr("from its text back to the question")),
            ),
        ),
        ShortcutGroup(
            _tr("note and evidence"),
            (
                Shortcut((_tr("Tab"),), _tr("from the note to the evidence, and on")),
                Shortcut((_tr("Down"), _tr("Up")), _tr("in the evidence: what the case has already")),
                Shortcut((_tr("Esc"),), _tr("back to the question; in the evidence Enter too")),
                Shortcut(("Alt+N", "Alt+E"), _tr("into the note, into the evidence")),
            ),
        ),
        ShortcutGroup(_tr("interview"), _interviewing()),
        ShortcutGroup(_tr("a case"), (Shortcut((_tr("Esc"),), _tr("back to the cases")),)),
        ShortcutGroup(
            _tr("the list of cases"),
            (
                Shortcut((_tr("Up"), _tr("Down")), _tr("choose a case")),
                Shortcut((_tr("Home"), _tr("End")), _tr("first, last")),
                Shortcut((_tr("Enter"),), _tr("open it")),
                Shortcut((_tr("Esc"),), _tr("clear the search")),
            ),
        ),
        ShortcutGroup(
            _tr("scores"),
            (
                Shortcut(
                    (_tr("Up"), _tr("Down"), _tr("Enter")), _tr("choose a score, and see the judgements behind it")
                ),
            ),
        ),
        ShortcutGroup(
            _tr("judgements behind a score"),
            (
                Shortcut((_tr("Enter"), _tr("Right"), _tr("Left")), _tr("unfold a question, fold it")),
                Shortcut((_tr("Enter"),), _tr("on a judgement: open its case there")),
                Shortcut((_tr("Esc"),), _tr("back to where you were")),
            ),
        ),
        ShortcutGroup(
            _tr("ratings"),
            (
                Shortcut((_tr("0 to 4"),), _tr("rate, and on to the next")),
                Shortcut((_tr("Delete"), _tr("Backspace")), _tr("not rated")),
                Shortcut((_tr("Enter"),), _tr("choose from a list with meanings")),
                Shortcut((_tr("arrows"),), _tr("move")),
            ),
        ),
        ShortcutGroup(
            _tr("outline and review"),
            (Shortcut((_tr("Up"), _tr("Down"), _tr("Enter")), _tr("choose, and go there")),),
        ),
        ShortcutGroup(_tr("review"), (Shortcut(("Ctrl+Return", "Ctrl+Enter"), _tr("call complete, or open again")),)),
        ShortcutGroup(
            _tr("history"),
            (Shortcut((_tr("Enter"),), _tr("show a line in full")), Shortcut((_tr("Esc"),), _tr("put it away"))),
        ),
        ShortcutGroup(
            _tr("pages with fields"),
            (Shortcut((_tr("Enter"), _tr("Esc")), _tr("do it, go back")),),
        ),
    )


def _answering() -> tuple[Shortcut, ...]:
    keys = settings().answer_keys
    means = {"yes": _tr("yes"), "no": _tr("no"), "na": _tr("not applicable (questions only)")}
    given = [(keys.shown(answer), means[answer]) for _, answer in keys.by_letter()]
    return (
        *(Shortcut(tuple(shown.split(", ")), text) for shown, text in given if shown),
        Shortcut((_tr("Delete"), _tr("Backspace")), _tr("no answer")),
        Shortcut((_tr("Up"), _tr("Down")), _tr("previous, next")),
        Shortcut((_tr("PgUp"), _tr("PgDown")), _tr("ten up, ten down")),
        Shortcut((_tr("Home"), _tr("End")), _tr("first, last")),
        Shortcut((_tr("Enter"),), _tr('into the note; on a fact, to the next; on "Not asked here", show them')),
        Shortcut(("R",), _tr("to the reasons of a no")),
        Shortcut(("G",), _tr("guidance: show, or put away")),
        Shortcut(("F",), _tr("to the flags")),
    )


def _interviewing() -> tuple[Shortcut, ...]:
    # Its own keys hold only at the table, so no menu has them.
    return (
        Shortcut((_tr("Up"), _tr("Down"), _tr("PgUp"), _tr("PgDown")), _tr("choose what to ask")),
        Shortcut(
            (_tr("Enter"), _tr("Esc")), _tr("into the note, back to the list; in the list Esc goes back to the form")
        ),
        Shortcut(("Ctrl+Return", "Ctrl+Enter"), _tr("done, on to the next")),
        Shortcut(("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), _tr("flag settled, on to the next")),
        Shortcut(("S",), _tr("flag settled, or not yet")),
        Shortcut(("G",), _tr("guidance: show, or put away")),
        Shortcut(("Ctrl+F",), _tr("find any question")),
        Shortcut(("Ctrl+Shift+L",), _tr("a query for the lead on the case")),
        Shortcut(("F8", "Ctrl+Right", "Ctrl+Left"), _tr("next that is not done, next group, previous group")),
        Shortcut(("F7",), _tr("answers: show, or put away")),
    )


def _answering_anew() -> tuple[Shortcut, ...]:
    keys = settings().answer_keys
    letters = tuple(letter for letter, _ in keys.by_letter())
    return (Shortcut(letters, _tr("answer anew and go on")),) if keys.letters else ()


def keys_of_actions(title: str, actions: Iterable[QAction]) -> ShortcutGroup:
    """The keys of these actions, as they are now."""
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
    """A menu's text without the mark of its letter and the dots that promise a question."""
    return text.replace("&", "").rstrip("…")


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)
