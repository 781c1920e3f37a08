"""The commands by their first word, and the modules that define them.

A module of commands has a tuple `COMMANDS`. It is imported when one of its words is used, because start-up time counts:
the window starts through the command line too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from app.cli.command import Command


class FirstWord(NamedTuple):
    """The first word of one command, or of a group of commands.

    Attributes:
        modules: Names of the modules in `app.cli` that define its commands.
        about: What its group is about; empty where the word is a command by itself.
    """

    modules: tuple[str, ...]
    about: str = ""


def _command(module: str) -> FirstWord:
    return FirstWord((module,))


def _group(about: str, *modules: str) -> FirstWord:
    return FirstWord(modules, about)


# In the order of `aboveline --help`.
FIRST_WORDS: Mapping[str, FirstWord] = {
    "demo": _command("practising"),
    "practice": _group("an inspection of invented cases to practise on", "practising"),
    "new": _command("setting_up"),
    "show": _command("inspection_view"),
    "inspection": _group("the inspection as a whole", "editing_setup", "stages"),
    "assessor": _group("the team", "setting_up", "editing_setup"),
    "framework": _group("question frameworks as files", "frameworks"),
    "passphrase": _command("setting_up"),
    "recovery-key": _command("recovery_key"),
    "sample": _group("the sample of cases", "importing", "sampling"),
    "ratings": _group("Asset ratings", "importing", "rating"),
    "answers": _group("answers in bulk", "importing"),
    "case": _group(
        "a case as a whole",
        "case_list",
        "case_view",
        "case_form",
        "completing",
        "explaining",
        "changing_sample",
        "allocating",
        "settling",
        "side_readings",
    ),
    "search": _command("case_list"),
    "question": _command("case_form"),
    "answer": _command("answering"),
    "flag": _command("flagging"),
    "rate": _command("rating"),
    "profile": _group("the profile of a case", "profile"),
    "interview": _group("interviews about a case", "interviewing"),
    "time": _command("interviewing"),
    "drafts": _group("text that is being typed", "drafting"),
    "undo": _command("undoing"),
    "redo": _command("undoing"),
    "journal": _command("reading"),
    "handout": _command("handing_out"),
    "handouts": _command("handing_out"),
    "join": _command("sharing"),
    "export": _command("sharing"),
    "merge": _command("sharing"),
    "laptop": _group("other laptops of the inspection", "laptops"),
    "gather": _command("gathering"),
    "receipts": _command("gathering"),
    "purge": _command("gathering"),
    "conflicts": _command("rulings"),
    "rule": _command("rulings"),
    "ruling": _group("rulings of the lead", "rulings"),
    "query": _command("querying"),
    "timetable": _command("timetabling"),
    "queries": _group("the queries in one list", "querying"),
    "challenge": _group("judgements that the YOT disputes", "challenging"),
    "sign-off": _command("settling"),
    "unlock": _command("settling"),
    "scores": _command("scoring"),
    "survey": _group("what service users said", "surveying"),
    "judgements": _command("drilldown"),
    "finding": _group("findings under the criteria", "findings"),
    "report-text": _group("the lead's texts of the report", "report_texts"),
    "good-practice": _group("examples of good practice", "report_texts"),
    "moved": _command("looking_back"),
    "evidence": _command("evidence"),
    "compare": _command("then_and_now"),
    "agreement": _command("agreeing"),
    "calibration": _group("a case that everyone assesses before the first day", "calibrating"),
    "recommendation": _group("recommendations and what they rest on", "recommending"),
    "plan": _group("the improvement plan, to the YOT and back", "planning"),
    "report": _group("documents of the inspection, and the check of their figures", "documents"),
    "export-table": _command("exporting"),
    "data": _command("data"),
    "rollup": _command("rolling_up"),
    "backup": _group("backups", "backing_up"),
    "verify": _command("reading"),
    "repair": _command("repairing"),
    "update": _command("updating"),
}


def commands_of(word: str) -> Iterator[Command]:
    """Return the commands that begin with a word, in the order of their modules."""
    for module in FIRST_WORDS[word].modules:
        commands: tuple[Command, ...] = import_module(f"app.cli.{module}").COMMANDS
        yield from (command for command in commands if command.name.split()[0] == word)


def all_commands() -> Iterator[Command]:
    """Return every command, in the order of `aboveline --help`."""
    for word in FIRST_WORDS:
        yield from commands_of(word)
