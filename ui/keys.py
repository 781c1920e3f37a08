"""Every key and what it does, by the place where it does it: menus tell their own, lists and fields stand here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence

from ui.settings import settings


@dataclass(frozen=True, slots=True)
class Key:
    """Keys that do the same, or the same in two directions, and what."""

    names: tuple[str, ...]
    does: str

    @property
    def shown(self) -> str:
        return ", ".join(self.names)


@dataclass(frozen=True, slots=True)
class Place:
    """Where some keys hold."""

    title: str
    keys: tuple[Key, ...]


def keys_of_lists() -> tuple[Place, ...]:
    """The keys that no menu names. The user guide's table has the same; a test compares them."""
    return (
        Place(_tr("facts and questions"), _answering()),
        Place(
            _tr("reasons"),
            (
                Key(("1", "2", "…"), _tr("tick, or take the tick away")),
                Key((_tr("Enter"), _tr("Down")), _tr("on to the next question")),
                *_answering_anew(),
                Key((_tr("Esc"), "R", _tr("Up")), _tr("back to the question")),
            ),
        ),
        Place(
            _tr("flags"),
            (
                Key(("1", "2", "3", "4"), _tr("put that flag up, and into its text")),
                Key((_tr("Left"), _tr("Right"), _tr("Space")), _tr("choose a flag; put it up, or take it down")),
                Key((_tr("Enter"), _tr("Esc")), _tr("from its text back to the question")),
            ),
        ),
        Place(
            _tr("note and evidence"),
            (
                Key((_tr("Tab"),), _tr("from the note to the evidence, and on")),
                Key((_tr("Down"), _tr("Up")), _tr("in the evidence: what the case has already")),
                Key((_tr("Esc"),), _tr("back to the question; in the evidence Enter too")),
                Key(("Alt+N", "Alt+E"), _tr("into the note, into the evidence")),
            ),
        ),
        Place(_tr("interview"), _interviewing()),
        Place(_tr("a case"), (Key((_tr("Esc"),), _tr("back to the cases")),)),
        Place(
            _tr("the list of cases"),
            (
                Key((_tr("Up"), _tr("Down")), _tr("choose a case")),
                Key((_tr("Home"), _tr("End")), _tr("first, last")),
                Key((_tr("Enter"),), _tr("open it")),
                Key((_tr("Esc"),), _tr("clear the search")),
            ),
        ),
        Place(
            _tr("scores"),
            (Key((_tr("Up"), _tr("Down"), _tr("Enter")), _tr("choose a score, and see the judgements behind it")),),
        ),
        Place(
            _tr("judgements behind a score"),
            (
                Key((_tr("Enter"), _tr("Right"), _tr("Left")), _tr("unfold a question, fold it")),
                Key((_tr("Enter"),), _tr("on a judgement: open its case there")),
                Key((_tr("Esc"),), _tr("back to where you were")),
            ),
        ),
        Place(
            _tr("ratings"),
            (
                Key((_tr("0 to 4"),), _tr("rate, and on to the next")),
                Key((_tr("Delete"), _tr("Backspace")), _tr("not rated")),
                Key((_tr("Enter"),), _tr("choose from a list with meanings")),
                Key((_tr("arrows"),), _tr("move")),
            ),
        ),
        Place(
            _tr("outline and review"),
            (Key((_tr("Up"), _tr("Down"), _tr("Enter")), _tr("choose, and go there")),),
        ),
        Place(_tr("review"), (Key(("Ctrl+Return", "Ctrl+Enter"), _tr("call complete, or open again")),)),
        Place(
            _tr("history"),
            (Key((_tr("Enter"),), _tr("show a line in full")), Key((_tr("Esc"),), _tr("put it away"))),
        ),
        Place(
            _tr("pages with fields"),
            (Key((_tr("Enter"), _tr("Esc")), _tr("do it, go back")),),
        ),
    )


def _answering() -> tuple[Key, ...]:
    keys = settings().answer_keys
    means = {"yes": _tr("yes"), "no": _tr("no"), "na": _tr("not applicable (questions only)")}
    given = [(keys.shown(answer), means[answer]) for _, answer in keys.by_letter()]
    return (
        *(Key(tuple(shown.split(", ")), text) for shown, text in given if shown),
        Key((_tr("Delete"), _tr("Backspace")), _tr("no answer")),
        Key((_tr("Up"), _tr("Down")), _tr("previous, next")),
        Key((_tr("PgUp"), _tr("PgDown")), _tr("ten up, ten down")),
        Key((_tr("Home"), _tr("End")), _tr("first, last")),
        Key((_tr("Enter"),), _tr('into the note; on a fact, to the next; on "Not asked here", show them')),
        Key(("R",), _tr("to the reasons of a no")),
        Key(("G",), _tr("guidance: show, or put away")),
        Key(("F",), _tr("to the flags")),
    )


def _interviewing() -> tuple[Key, ...]:
    # Its own keys hold only at the table, so no menu has them.
    return (
        Key((_tr("Up"), _tr("Down"), _tr("PgUp"), _tr("PgDown")), _tr("choose what to ask")),
        Key((_tr("Enter"), _tr("Esc")), _tr("into the note, back to the list; in the list Esc goes back to the form")),
        Key(("Ctrl+Return", "Ctrl+Enter"), _tr("done, on to the next")),
        Key(("Ctrl+Shift+Return", "Ctrl+Shift+Enter"), _tr("flag settled, on to the next")),
        Key(("S",), _tr("flag settled, or not yet")),
        Key(("G",), _tr("guidance: show, or put away")),
        Key(("Ctrl+F",), _tr("find any question")),
        Key(("Ctrl+Shift+L",), _tr("a query for the lead on the case")),
        Key(("F8", "Ctrl+Right", "Ctrl+Left"), _tr("next that is not done, next group, previous group")),
        Key(("F7",), _tr("answers: show, or put away")),
    )


def _answering_anew() -> tuple[Key, ...]:
    keys = settings().answer_keys
    letters = tuple(letter for letter, _ in keys.by_letter())
    return (Key(letters, _tr("answer anew and go on")),) if keys.letters else ()


def keys_of_actions(title: str, actions: Iterable[QAction]) -> Place:
    """The keys of these actions, as they are now."""
    found = (
        Key(
            tuple(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()),
            plain(action.text()),
        )
        for action in actions
        if action.shortcuts()
    )
    return Place(title, tuple(found))


def plain(text: str) -> str:
    """A menu's text without the mark of its letter and the dots that promise a question."""
    return text.replace("&", "").rstrip("…")


def _tr(text: str) -> str:
    return QCoreApplication.translate("keys", text)
