"""The commands about question frameworks as files: check one, compare two, write one as a form."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.cli.command import Command, add_json, given_path
from app.cli.open_session import opened
from app.cli.output import as_json, say
from app.cli.secrets import PASSPHRASE, RECOVERY
from app.commands.framework_words import diff_sentences, rescored_sentences
from app.commands.frameworks import (
    Rescored,
    about,
    compare_frameworks,
    fingerprint_of,
    read_framework,
    rescore,
    write_xlsform,
)
from app.message import Message
from app.scoring.framework_diff import MEANINGS, FrameworkDiff
from app.scoring.tally import Tally


def check(arguments: argparse.Namespace) -> int:
    """Check a framework file, and print what is in it or every mistake with its line."""
    framework = read_framework(arguments.file)
    if arguments.json:
        as_json({"id": framework.id, "version": framework.version, "hash": fingerprint_of(framework)})
        return 0
    say(about(framework))
    say(f"It is sound. Its hash is {fingerprint_of(framework)}.")
    return 0


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=given_path, metavar="FILE", help="a framework file, or the id of one that comes with the program"
    )
    add_json(parser)


def diff(arguments: argparse.Namespace) -> int:
    """Print the differences between two editions, and what they mean for past scores."""
    old, new = read_framework(arguments.old), read_framework(arguments.new)
    found = compare_frameworks(old, new)
    scores: list[Rescored] = []
    if arguments.inspection is not None:
        with opened(arguments, to_write=False) as session:
            scores = rescore(session, new)
    if arguments.json:
        as_json(_diff_json(found, scores if arguments.inspection is not None else None))
        return 0
    for change in found.changes:
        say(Message("{what} {meaning}", what=change.what, meaning=MEANINGS[change.meaning]))
    for sentence in (*diff_sentences(found), *rescored_sentences(scores, found.titles)):
        say(sentence)
    return 0


def _diff_json(found: FrameworkDiff, scores: list[Rescored] | None) -> dict[str, Any]:
    data: dict[str, Any] = {
        "changes": [
            {
                "id": change.id or None,
                "what": str(change.what),
                "meaning": change.meaning.value,
                "scores": sorted(map(list, change.scores)),
            }
            for change in found.changes
        ],
        "comparable": [list(each) for each in found.comparable],
        "changed": [list(each) for each in found.changed],
    }
    if scores is not None:
        data["scores"] = [
            {"level": each.key[0], "id": each.key[1], "before": _tally(each.before), "after": _tally(each.after)}
            for each in scores
        ]
    return data


def _tally(tally: Tally | None) -> dict[str, int | None] | None:
    return None if tally is None else {"yes": tally.yes, "no": tally.no, "percent": tally.percent}


def _diff_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "old", type=given_path, metavar="OLD", help="the earlier edition: a file, or the id of a shipped one"
    )
    parser.add_argument("new", type=given_path, metavar="NEW", help="the later edition, in the same way")
    parser.add_argument("--inspection", metavar="INSPECTION", help="show its scores by the new edition too")
    add_json(parser)


def xlsform(arguments: argparse.Namespace) -> int:
    """Write a framework as an XLSForm for tools of the ODK family."""
    path = Path(arguments.out)
    framework = read_framework(arguments.framework)
    write_xlsform(framework, path, replace=arguments.replace)
    say(Message("{path} is a form of {title}.", path=path, title=framework.title))
    say("Submissions of it, as CSV, are imported by `aboveline answers import INSPECTION FILE`.")
    return 0


def _xlsform_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("framework", type=given_path, metavar="FRAMEWORK", help="a file, or the id of a shipped one")
    parser.add_argument("out", type=given_path, metavar="OUT.xlsx", help="the file to write")
    parser.add_argument("--replace", action="store_true", help="write over a file that is there already")


COMMANDS = (
    Command("framework check", "check a framework file", check, _check_arguments, secrets=(), inspection=False),
    Command(
        "framework diff",
        "compare two editions, and say what that means for past scores",
        diff,
        _diff_arguments,
        (PASSPHRASE, RECOVERY),
        inspection=False,
    ),
    Command(
        "framework xlsform", "write a form for ODK, Kobo or Enketo", xlsform, _xlsform_arguments, (), inspection=False
    ),
)
