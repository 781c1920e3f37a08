"""The arguments of the command line, parsed by what the registry says of each command."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Any, NoReturn, TypeAlias

from app.cli.command import INSPECTION, Command
from app.cli.output import say
from app.cli.registry import FIRST_WORDS, commands_of
from app.cli.secrets import SOURCES, add_options, check_suggested
from app.errors import UsageError

DESCRIPTION = """\
Case assessments in the field, offline.

  aboveline [INSPECTION]    opens the window
  aboveline COMMAND ...     does one thing and ends; `aboveline COMMAND --help` explains it
"""


def parse(arguments: Sequence[str]) -> argparse.Namespace | int:
    """Parse the arguments of a command.

    Returns:
        The arguments, with the command's function as `run`; or an exit code, where help or a mistake was printed.

    Raises:
        UsageError: A secret is among the arguments, or something that the command does not know.
    """
    for argument in arguments:
        for source in SOURCES:
            name = source.option.removesuffix("-file")
            if argument == name or argument.startswith(f"{name}="):
                raise UsageError(
                    f"{name} is not taken: what is typed here can be seen by others. "
                    f"Use {source.option}, or set {source.variable}."
                )
    _refuse_unknown_member(arguments)
    words = [arguments[0]] if arguments and arguments[0] in FIRST_WORDS else list(FIRST_WORDS)
    try:
        parsed, rest = build_parser(words).parse_known_args(arguments)
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 0
    if list(arguments).count("--") > 1:
        # Some versions of argparse make an empty list of a second `--`, others pass it on as the value. Neither is what
        # the person meant.
        raise UsageError(f"-- was typed where a value is wanted. `{parsed.name} --help` shows what is.")
    if rest and "cases" in parsed and not any(argument.startswith("-") for argument in rest):
        # argparse does not see cases that follow an option.
        parsed.cases += rest
    elif rest:
        raise UsageError(f"{' '.join(rest)}: not understood here. `{parsed.name} --help` shows what is.")
    check_suggested(parsed)
    return parsed


def _refuse_unknown_member(arguments: Sequence[str]) -> None:
    """Refuse the second word of a group where it is none of its commands, and name the nearest.

    Raises:
        UsageError: There is no such command.
    """
    if len(arguments) < 2 or arguments[1].startswith("-") or not arguments[0] or arguments[0] not in FIRST_WORDS:
        return
    group, word = arguments[:2]
    if not FIRST_WORDS[group].about:
        return
    members = [command.name.split()[1] for command in commands_of(group)]
    if word not in members:
        near = get_close_matches(word, members, n=1)
        hint = f"Did you mean {group} {near[0]}?" if near else f"There are {', '.join(members)}."
        raise UsageError(f"{group} {word} is no command. {hint}")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Print the usage and what is wrong, and end with 2, also where nobody can read it."""
        # argparse before Python 3.11.4 fails on a stream that is full or gone, and prints the usage as a result where
        # there is no stream for warnings.
        if sys.stderr is not None:
            with contextlib.suppress(OSError):
                super().error(message)
        raise SystemExit(UsageError.exit_code)


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_parsed: Any) -> None:
        from app.store.libraries import built_in
        from app.version import VERSION

        say(f"aboveline {VERSION}")
        for name, number in built_in():
            say(f"{name} {number}")
        parser.exit()


def build_parser(words: Iterable[str]) -> argparse.ArgumentParser:
    """Return a parser of the commands that begin with these words."""
    parser = _Parser(
        prog="aboveline",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="which version this is")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for word in words:
        about = FIRST_WORDS[word].about
        if not about:
            for command in commands_of(word):
                _add_command(commands, word, command)
            continue
        group = commands.add_parser(word, help=about, description=_sentence(about), allow_abbrev=False)
        members = group.add_subparsers(metavar="COMMAND", required=True)
        for command in commands_of(word):
            _add_command(members, command.name.split()[1], command)
    return parser


# argparse gives the result of add_subparsers no public name.
_Commands: TypeAlias = "argparse._SubParsersAction[_Parser]"  # noqa: SLF001 - see above


def _add_command(commands: _Commands, name: str, command: Command) -> None:
    # Options are written out: a shortened --passphrase would be taken for the option that names a file.
    parser = commands.add_parser(name, help=command.about, description=_sentence(command.about), allow_abbrev=False)
    parser.set_defaults(run=command.run, name=parser.prog)
    if command.inspection:
        parser.add_argument("inspection", metavar="INSPECTION", help=INSPECTION)
    if command.secrets:
        add_options(parser, *command.secrets)
    command.arguments(parser)


def _sentence(about: str) -> str:
    return f"{about[0].upper()}{about[1:]}."
