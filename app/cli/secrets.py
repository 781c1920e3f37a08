"""Secrets, from a file, the environment or a prompt; never from an argument, which others could see."""

from __future__ import annotations

import argparse
import errno
import getpass
import os
import select
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from app.cli.output import hear_no_more, note, say
from app.errors import KnownError, UsageError
from app.message import Message
from app.ordinary_file import fault_text, read_ordinary
from app.store.keyring import Secrets

PATIENCE_SECONDS = 10.0  # longer than a program takes that asks a keyring
LARGEST = 4096  # bytes; a larger file was named by mistake


@dataclass(frozen=True, slots=True)
class Source:
    """One secret: the option that names its file, its environment variable, and its name in a sentence."""

    option: str
    variable: str
    name: str

    @property
    def attribute(self) -> str:
        """Return the name of its option among parsed arguments."""
        return self.option.removeprefix("--").replace("-", "_")

    @property
    def sentence_start(self) -> str:
        """Return its name as the beginning of a sentence."""
        return f"{self.name[0].upper()}{self.name[1:]}"


PASSPHRASE = Source("--passphrase-file", "ABOVELINE_PASSPHRASE", "this laptop's passphrase")
HANDOUT = Source("--handout-passphrase-file", "ABOVELINE_HANDOUT_PASSPHRASE", "the hand-out's passphrase")
RECOVERY = Source("--recovery-key-file", "ABOVELINE_RECOVERY_KEY", "the recovery key")
NEW_PASSPHRASE = Source("--new-passphrase-file", "ABOVELINE_NEW_PASSPHRASE", "the new passphrase")
EARLIER = Source(
    "--earlier-passphrase-file", "ABOVELINE_EARLIER_PASSPHRASE", "the earlier file's passphrase or recovery key"
)
SOURCES = (PASSPHRASE, HANDOUT, RECOVERY, NEW_PASSPHRASE, EARLIER)


def add_options(parser: argparse.ArgumentParser, *sources: Source) -> None:
    """Add the options that name files of these secrets."""
    group = parser.add_argument_group("secrets (asked for where neither a file nor the environment gives them)")
    for source in sources:
        group.add_argument(
            source.option, metavar="FILE", help=f"a file that holds {source.name} (or set {source.variable})"
        )


def _protect() -> None:
    # Imported here because a window that opens on its unlock page has no use for it yet.
    from app.memory import protect_process

    protect_process()


def given(arguments: argparse.Namespace, source: Source) -> str | None:
    """Return the secret from its file or the environment, or None where neither has it.

    Raises:
        KnownError: The file cannot be read, or is empty.
    """
    _protect()
    file = getattr(arguments, source.attribute, None)
    if file is None:
        return os.environ.get(source.variable) or None
    try:
        data = _read_secret(Path(file))
        secret = data.decode("utf-8-sig").rstrip("\r\n")
    except OSError as trouble:
        what = fault_text(trouble).lower()
        raise KnownError(f"{file} could not be read ({what}), so {source.name} is not known.") from trouble
    except UnicodeDecodeError:
        raise KnownError(f"{file} is not text in UTF-8, so {source.name} is not known.") from None
    if not secret or len(data) > LARGEST:
        state = "is empty" if not secret else "is too large to hold a secret"
        raise KnownError(f"{file} {state}, so {source.name} is not known.")
    return secret


def _read_secret(path: Path) -> bytes:
    """Return the beginning of a file. A pipe is read too, as from `<(command)` in a shell, if it is written to in time.

    Raises:
        OSError: It is missing or unreadable, a folder or a device, or a pipe that nobody finishes.
    """
    if not path.is_fifo():
        return read_ordinary(path, LARGEST + 1)
    data, until = b"", time.monotonic() + PATIENCE_SECONDS
    pipe = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        while len(data) <= LARGEST:
            readable, _, _ = select.select([pipe], [], [], max(0.0, until - time.monotonic()))
            if not readable:
                raise TimeoutError(errno.ETIMEDOUT, "nothing was written into the pipe", str(path))
            read = os.read(pipe, LARGEST)
            if not read:
                break
            data += read
    finally:
        os.close(pipe)
    return data


def ask(source: Source, *, twice: bool = False, alternative: str = "") -> str:
    """Ask for the secret at a prompt that does not show it.

    Args:
        source: The secret.
        twice: Whether it is typed twice, because it is being chosen.
        alternative: What else the person could give, for the sentence that is printed where nobody can type.

    Raises:
        DataError: It is being chosen, and is too short or too easy to guess.
        UsageError: There is no terminal to type it in, nothing was typed, or the two did not match.
    """
    from app.commands.passphrases import RULE, check_passphrase

    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError(
            f"{source.sentence_start} is needed: set {source.variable} or use {source.option}"
            f"{f', {alternative}' if alternative else ''}."
        )
    try:
        if twice:
            note(RULE)
        typed = getpass.getpass(f"{source.sentence_start}: ")
        if not typed:
            raise UsageError("Nothing was typed. Nothing was changed.")
        if twice:
            check_passphrase(typed)
        if twice and getpass.getpass("The same again: ") != typed:
            raise UsageError("The two did not match. Nothing was changed.")
    except (EOFError, KeyboardInterrupt) as end:
        note("")  # the cursor is still behind the prompt
        if isinstance(end, KeyboardInterrupt):
            raise
        raise UsageError("Nothing was typed. Nothing was changed.") from None
    except UnicodeDecodeError as trouble:
        note("")
        raise UsageError(
            f"That was not text in {trouble.encoding.upper()}, as this terminal is set. Nothing was changed."
        ) from None
    return typed


def add_suggest(parser: argparse.ArgumentParser, source: Source) -> None:
    """Add the choice to have the passphrase made up, for a command that calls `chosen` for `source`."""
    parser.set_defaults(suggested=source)
    parser.add_argument(
        "--suggest-passphrase",
        action="store_true",
        help="choose five words at random as the new passphrase, and print it once",
    )


def chosen(arguments: argparse.Namespace, source: Source) -> str:
    """Return a passphrase that is being chosen: suggested and printed where that is asked for, given, else typed twice.

    Raises:
        DataError: It is too short, or too easy to guess.
        KnownError: Its file cannot be read, or the suggested one cannot be shown.
        UsageError: Nothing was typed, the two did not match, or nobody is there to type it.
    """
    from app.commands.passphrases import check_passphrase

    if arguments.suggest_passphrase:
        return _suggested(source)
    secret = given(arguments, source) or ask(source, twice=True)
    check_passphrase(secret)
    return secret


def check_suggested(arguments: argparse.Namespace) -> None:
    """Refuse a passphrase that is both suggested and given.

    Raises:
        UsageError: It is.
    """
    source: Source | None = getattr(arguments, "suggested", None)
    if source is not None and arguments.suggest_passphrase and getattr(arguments, source.attribute, None) is not None:
        raise UsageError(f"--suggest-passphrase and {source.option} both give {source.name}. Use one of them.")


def will_ask(arguments: argparse.Namespace, *sources: Source) -> bool:
    """Return whether a person will be asked, because neither files nor the environment give any of these secrets."""
    return not any(getattr(arguments, each.attribute, None) or os.environ.get(each.variable) for each in sources)


def _suggested(source: Source) -> str:
    from app.commands.passphrases import suggest_passphrase

    secret = suggest_passphrase()
    show_once(
        source, f"{source.sentence_start}: {secret}", "It is shown only now. Write it down, or tell it in person."
    )
    return secret


def show_once(source: Source, *lines: str | Message) -> None:
    """Print a passphrase that was made up, before it is used. If it cannot be, nothing is made that it alone opens.

    Raises:
        KnownError: It cannot be printed.
    """
    shown = sys.stdout is not None
    try:
        for line in lines:
            say(line)
    except OSError:
        hear_no_more()
        shown = False
    if not shown:
        raise KnownError(f"{source.sentence_start} could not be shown, so none is suggested. Nothing was changed.")


def to_open(arguments: argparse.Namespace) -> Secrets:
    """Return the secrets that open an inspection on this laptop: its passphrase, or the recovery key."""
    passphrase, recovery = given(arguments, PASSPHRASE), given(arguments, RECOVERY)
    if not passphrase and not recovery:
        passphrase = ask(PASSPHRASE, alternative=f"or give the recovery key with {RECOVERY.option}")
    return Secrets(passphrase=passphrase, recovery=recovery)


def to_open_file(arguments: argparse.Namespace, *, alternative: str = "") -> Secrets:
    """Return the secrets that open a file by itself: the hand-out's passphrase, or the recovery key.

    Args:
        arguments: The command's arguments.
        alternative: What else the person could give.
    """
    handout, recovery = given(arguments, HANDOUT), given(arguments, RECOVERY)
    if not handout and not recovery:
        alternative = alternative or f"or give the recovery key with {RECOVERY.option}"
        handout = ask(HANDOUT, alternative=alternative)
    return Secrets(handout=handout, recovery=recovery)
