"""The claim that the command line does all that the window does, held to the menus and to the functions they use."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from ui.shell.main_window import MainWindow
from ui.shortcuts import plain

ROOT = Path(__file__).parents[2]
HEADING = "## In the window and on the command line"
# Functions of `app.commands` that the window uses and the command line does not call itself, each with the reason.
REASONS: Mapping[str, str] = {
    "find_sample": "`sample import` finds the table within the import",
    "record_profile": "set_profile_field calls it, after reading the value as a sheet's cell",
    "keep_drafts": "each command that opens to write calls it through recover",
    "add_sentences": "it adds what `finding add` adds, from the proposed sentences that `survey tally` prints",
    "end_of_minute": "`--as-of` reads a moment as a text, by what it calls",
    "read_earlier": "`compare` opens the earlier file itself",
    "save_draft": "it keeps text while somebody is typing",
    "save_report_draft": "it keeps text while somebody is typing",
    "report_draft": "it shows text that somebody was typing",
    "reword": "`finding edit`, `report-text set` and `good-practice edit` call what it calls",
    "keep_report_texts": "each command that opens to write calls it through recover",
    "save_plan_draft": "it keeps text while somebody is typing",
    "plan_draft": "it shows the text that somebody was typing",
    "drop_plan_draft": "it forgets text that was typed and taken back",
    "record_plan_text": "it calls edit_recommendation and edit_action for a text that was typed",
    "newest_sound_backup": "survey calls it, which verify and repair print",
    "inspections_of": "`merge` and `join` name the inspection themselves",
    "start_update": "`update` prints where the file is, for the person to start",
    "mark_opened": "it notices that the window was cut off",
    "mark_still_open": "it notices that the window was cut off",
    "mark_closed": "it notices that the window was cut off",
    "weakness": "check_passphrase calls it",
    "missing_characters": "it counts characters while somebody is typing",
    "normalized": "weakness calls it",
    "assessors_to_hand_out": "prepare_each calls it",
    "gather_folder": "it remembers where the window gathered from",
    "note_gather_folder": "it remembers where the window gathered from",
    "caution": "the sentences on agreement include it",
    "known_words": "the commands that choose a passphrase call it",
    "lacks_reason": "refuse_unexplained calls it",
    "is_unexplained": "`case progress` looks at all cases together",
    "is_practice": "it shows the bar over the practice inspection",
    "keep_unrecorded": "it keeps a response while somebody is typing it in",
    "unrecorded": "it shows a response that was being typed in",
    "next_number": "add_response calls it where no number is given",
    "find_responses": "`survey import` finds the table within the import",
    "keep_typed": "it keeps text while somebody is typing",
    "typed_before": "it shows text that somebody was typing",
    "cases_begun_by": "remove_person calls it",
    "make_apart": "`report` makes a document in its own process",
}


def entries() -> set[str]:
    """The menu entries that the guide's table names."""
    table = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8").partition(HEADING)[2].partition("\n## ")[0]
    rows = [row for row in table.splitlines() if row.startswith("|")]
    return {name for row in rows for name in re.findall(r"\*\*([^*]+)\*\*", row.split("|")[1])}


def names_in(folder: str) -> set[str]:
    """The names used anywhere in the modules of a folder."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / folder).rglob("*.py"))
    return {name for tree in trees for node in ast.walk(tree) for name in _names(node)}


def _names(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            yield name


def command_functions() -> set[str]:
    """The public functions of `app.commands`."""
    return {
        node.name
        for path in (ROOT / "app" / "commands").glob("*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    }


def test_the_table_names_every_menu_entry_and_no_other(
    opened: Callable[[Path], MainWindow], small_folder: Path
) -> None:
    window = opened(small_folder)
    shown = {plain(action.text()) for _, actions in window.menus().by_menu() for action in actions if action.text()}
    assert entries() == shown


@pytest.mark.slow
def test_every_command_that_the_window_uses_is_on_the_command_line() -> None:
    used = command_functions() & names_in("ui")
    assert used - names_in("app/cli") - REASONS.keys() == set()
    assert REASONS.keys() <= used - names_in("app/cli"), "a reason that is no longer needed"
