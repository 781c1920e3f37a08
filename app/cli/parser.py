"""The commands and their arguments."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

from app.cli import assessing, case_view, reading, sharing
from app.cli.output import say
from app.cli.secrets import HANDOUT, NEW_PASSPHRASE, PASSPHRASE, RECOVERY, SOURCES, Source, add_options
from app.commands.inspecting import DEFAULT_FRAMEWORK
from app.errors import UsageError

Verb = Callable[[argparse.Namespace], int]
_OPEN = (PASSPHRASE, RECOVERY)
_INSPECTION = "the inspection's folder; a bare name is looked up in your own data folder"
_OUT = "the file to write; an assessment file of that name is replaced"

DESCRIPTION = """\
Case assessments in the field, offline.

  aboveline [INSPECTION]    opens the window
  aboveline COMMAND ...     does one thing and ends; `aboveline COMMAND --help` explains it
"""


def parse(arguments: Sequence[str]) -> argparse.Namespace | int:
    """The command in `arguments`, its `verb` among them; or an exit code where help or what is wrong was printed.

    Raises:
        UsageError: a secret stands among them, or something that the command does not know.
    """
    for argument in arguments:
        for source in SOURCES:
            name = source.option.removesuffix("-file")
            if argument == name or argument.startswith(f"{name}="):
                raise UsageError(
                    f"{name} is not taken: what is typed here can be seen by others. "
                    f"Use {source.option}, or set {source.variable}."
                )
    try:
        parsed, rest = build_parser().parse_known_args(arguments)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    if list(arguments).count("--") > 1:
        # Some versions of argparse make an empty list of a second `--`, others pass it on as the value. Neither is what
        # the person meant.
        raise UsageError(f"-- stands where a value is wanted. `{parsed.name} --help` shows what is.")
    if rest and "cases" in parsed and not any(argument.startswith("-") for argument in rest):
        # argparse takes cases that stand behind an option for none at all.
        parsed.cases += rest
    elif rest:
        raise UsageError(f"{' '.join(rest)}: not understood here. `{parsed.name} --help` shows what is.")
    return parsed


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_parsed: Any) -> None:
        from app.crash import program_version

        say(f"aboveline {program_version()}")
        parser.exit()


def build_parser() -> argparse.ArgumentParser:
    """The whole command line but for the window's own form."""
    parser = argparse.ArgumentParser(
        prog="aboveline",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="which version this is")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _setting_up(commands)
    _importing(commands)
    _assessing(commands)
    _sharing(commands)
    _looking(commands)
    return parser


# argparse gives what add_subparsers returns no public name.
Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - see above


def _command(
    commands: Commands, name: str, verb: Verb, text: str, *secrets: Source, inspection: bool = True
) -> argparse.ArgumentParser:
    # Options are written out: a shortened --passphrase would be taken for the option that names a file.
    parser = commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.", allow_abbrev=False)
    parser.set_defaults(verb=verb, name=parser.prog)
    if inspection:
        parser.add_argument("inspection", metavar="INSPECTION", help=_INSPECTION)
    if secrets:
        add_options(parser, *secrets)
    return parser


def _group(commands: Commands, name: str, text: str) -> Commands:
    parser = commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
    return parser.add_subparsers(metavar="COMMAND", required=True)


def _setting_up(commands: Commands) -> None:
    demo = _command(commands, "demo", assessing.demo, "make the reference inspection and open it", inspection=False)
    demo.add_argument("--dir", metavar="DIR", help="where to make it (by default in your own data folder)")
    demo.add_argument("--headless", action="store_true", help="without a window: print its scores instead")

    new = _command(commands, "new", assessing.new, "set up an inspection", PASSPHRASE)
    new.add_argument("--area", required=True, metavar="NAME", help="the area that is inspected")
    new.add_argument(
        "--assessor",
        required=True,
        action="append",
        metavar="CODE:ROLE",
        help="a member of the team; the role is lead or assessor; once for each",
    )
    new.add_argument(
        "--framework",
        default=DEFAULT_FRAMEWORK,
        metavar="ID",
        help=f"the questions asked (by default {DEFAULT_FRAMEWORK})",
    )
    new.add_argument("--fieldwork", nargs=2, metavar=("FIRST", "LAST"), help="first and last day, as 2012-03-26")

    assessor = _group(commands, "assessor", "the team")
    add = _command(assessor, "add", assessing.assessor_add, "take an assessor into the team", *_OPEN)
    add.add_argument("member", metavar="CODE:ROLE", help="the role is lead or assessor")

    _command(commands, "passphrase", assessing.passphrase, "change this laptop's passphrase", *_OPEN, NEW_PASSPHRASE)


def _importing(commands: Commands) -> None:
    sample = _group(commands, "sample", "the sample of cases")
    into = _command(sample, "import", assessing.sample_import, "take the sample in from a CSV or XLSX sheet", *_OPEN)
    into.add_argument("file", metavar="FILE", help="a CSV file or an XLSX workbook")
    into.add_argument(
        "--map",
        nargs="+",
        action="extend",
        default=[],
        metavar="FIELD=COLUMN",
        help="which column of the sheet holds a field, where its heading is another",
    )
    into.add_argument("--dry-run", action="store_true", help="say what would be done, and do nothing")

    ratings = _group(commands, "ratings", "Asset ratings")
    into = _command(ratings, "import", assessing.ratings_import, "take Asset ratings in from a sheet", *_OPEN)
    into.add_argument("file", metavar="FILE", help="a CSV file or an XLSX workbook")

    answers = _group(commands, "answers", "answers in bulk")
    into = _command(answers, "import", assessing.answers_import, "take answers in from a sheet", *_OPEN)
    into.add_argument("file", metavar="FILE", help="a CSV file or an XLSX workbook")
    into.add_argument("--assessor", metavar="CODE", help="whose they are, where the sheet has no assessor column")


def _assessing(commands: Commands) -> None:
    answer = _command(commands, "answer", assessing.answer, "answer one question, or record one fact", *_OPEN)
    answer.add_argument("case", metavar="CASE", help="the reference of a case")
    answer.add_argument("question", metavar="QUESTION", help="the id of a question or a fact")
    answer.add_argument(
        "answer", choices=["yes", "no", "na", "clear"], help="clear takes the answer away and leaves the note"
    )
    answer.add_argument(
        "--assessor",
        metavar="CODE",
        help="whose answer it is (by default this laptop's person's, else the allocated assessor's)",
    )
    answer.add_argument("--note", metavar="TEXT", help="what you want to say; may stand without an answer")
    answer.add_argument(
        "--reason",
        nargs="+",
        action="extend",
        metavar="ID",
        help="why not: one or more of the question's reasons, with a no",
    )
    answer.add_argument("--evidence", metavar="TEXT", help="where in the record it is")

    flag = _command(commands, "flag", assessing.flag, "flag a question, or a case as a whole", *_OPEN)
    flag.add_argument("case", metavar="CASE", help="the reference of a case")
    flag.add_argument("question", nargs="?", default="", metavar="QUESTION", help="the id of a question")
    kinds = flag.add_mutually_exclusive_group(required=True)
    for option, text in (
        ("--ask", "a question to the case manager"),
        ("--check", "something to check in the file"),
        ("--good-practice", "good practice worth telling"),
        ("--lead", "a query for the lead"),
    ):
        kinds.add_argument(option, nargs="?", const="", metavar="TEXT", help=f"{text}; without text it keeps its own")
    ends = flag.add_mutually_exclusive_group()
    ends.add_argument("--settle", action="store_true", help="it is settled; without this it is open")
    ends.add_argument("--remove", action="store_true", help="take it away")
    flag.add_argument("--assessor", metavar="CODE", help="whose flag it is (by default as for an answer)")

    for name, verb in (("undo", assessing.undo), ("redo", assessing.redo)):
        back = _command(commands, name, verb, f"{name} the newest change made here that still counts", *_OPEN)
        back.add_argument("--case", metavar="REF", help="in this case (by default the one changed last)")

    case = _group(commands, "case", "a case as a whole")
    complete = _command(case, "complete", assessing.case_complete, "call cases complete", *_OPEN)
    complete.add_argument("cases", nargs="*", metavar="CASE", help="references of cases; or use --all")
    complete.add_argument("--all", action="store_true", help="all that are this laptop's to complete")
    complete.add_argument("--why", default="", metavar="TEXT", help="why gaps stay open; travels with the file")
    show = _command(case, "show", case_view.case_show, "how far a case is, and what is open in it", *_OPEN)
    show.add_argument("case", metavar="CASE", help="the reference of a case")
    show.add_argument("--assessor", metavar="CODE", help="whose form (by default as for an answer)")
    show.add_argument("--json", action="store_true", help="for programs")
    reopen = _command(case, "reopen", assessing.case_reopen, "take back that cases are complete", *_OPEN)
    reopen.add_argument("cases", nargs="+", metavar="CASE", help="references of cases")


def _sharing(commands: Commands) -> None:
    handout = _command(commands, "handout", sharing.handout, "write the inspection for other laptops", *_OPEN, HANDOUT)
    handout.add_argument("out", metavar="OUT.assessment", help=_OUT)
    handout.add_argument("--assessor", metavar="CODE", help="only this assessor's cases")

    join = _command(
        commands,
        "join",
        sharing.join,
        "make this laptop's copy from a hand-out",
        PASSPHRASE,
        HANDOUT,
        RECOVERY,
        inspection=False,
    )
    join.add_argument("file", metavar="FILE.assessment", help="a hand-out, or any other assessment file")
    join.add_argument("inspection", metavar="INSPECTION", help=_INSPECTION)
    join.add_argument(
        "--assessor", metavar="CODE", help="whose laptop this is (by default whom the file was handed out for)"
    )

    export = _command(commands, "export", sharing.export_file, "write all this laptop has, for the lead", *_OPEN)
    export.add_argument("out", metavar="OUT.assessment", help=_OUT)

    merge = _command(commands, "merge", sharing.merge, "take other laptops' files in", *_OPEN)
    merge.add_argument("files", nargs="+", metavar="FILE.assessment", help="what other laptops exported")
    merge.add_argument("--json", action="store_true", help="for programs")


def _looking(commands: Commands) -> None:
    scores = _command(commands, "scores", reading.scores, "the scores", *_OPEN)
    scores.add_argument("--case", metavar="REF", help="of one case")
    scores.add_argument("--json", action="store_true", help="for programs")

    verify = _command(commands, "verify", reading.verify, "check that all is sound", *_OPEN, HANDOUT, inspection=False)
    verify.add_argument("target", metavar="INSPECTION|FILE.assessment", help="what to check")
    verify.add_argument("--inspection", metavar="INSPECTION", help="the inspection whose key opens the file")

    journal = _command(commands, "journal", reading.journal, "who changed what, and when", *_OPEN)
    journal.add_argument("--case", metavar="REF", help="of one case")
    journal.add_argument("--question", metavar="ID", help="of one question or fact")
    journal.add_argument("--json", action="store_true", help="for programs")
