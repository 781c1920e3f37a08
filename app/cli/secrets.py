"""Secrets from where they may come from: a file, the environment, a prompt; never an argument."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from app.cli.output import note
from app.errors import KnownError, UsageError
from app.store.keyring import Secrets

LARGEST = 4096  # bytes: a file of secrets that is larger was named by mistake


@dataclass(frozen=True, slots=True)
class Source:
    """One secret: its option, its variable in the environment, and what a person calls it."""

    option: str
    variable: str
    name: str

    @property
    def attribute(self) -> str:
        return self.option.removeprefix("--").replace("-", "_")

    @property
    def sentence_start(self) -> str:
        return f"{self.name[0].upper()}{self.name[1:]}"


PASSPHRASE = Source("--passphrase-file", "ABOVELINE_PASSPHRASE", "this laptop's passphrase")
HANDOUT = Source("--handout-passphrase-file", "ABOVELINE_HANDOUT_PASSPHRASE", "the hand-out's passphrase")
RECOVERY = Source("--recovery-key-file", "ABOVELINE_RECOVERY_KEY", "the recovery key")
NEW_PASSPHRASE = Source("--new-passphrase-file", "ABOVELINE_NEW_PASSPHRASE", "the new passphrase")
SOURCES = (PASSPHRASE, HANDOUT, RECOVERY, NEW_PASSPHRASE)


def add_options(parser: argparse.ArgumentParser, *sources: Source) -> None:
    """Let `parser` take the files that hold these secrets."""
    group = parser.add_argument_group("secrets (asked for where neither a file nor the environment gives them)")
    for source in sources:
        group.add_argument(
            source.option, metavar="FILE", help=f"a file that holds {source.name} (or set {source.variable})"
        )


def given(arguments: argparse.Namespace, source: Source) -> str | None:
    """The secret as a file or the environment gives it; None where neither does.

    Raises:
        KnownError: the file cannot be read, or there is nothing in it.
    """
    file = getattr(arguments, source.attribute, None)
    if file is None:
        return os.environ.get(source.variable) or None
    try:
        with Path(file).open("rb") as opened:
            data = opened.read(LARGEST + 1)
        secret = data.decode("utf-8-sig").rstrip("\r\n")
    except OSError as trouble:
        what = (trouble.strerror or str(trouble)).lower()
        raise KnownError(f"{file} could not be read ({what}), so {source.name} is not known.") from trouble
    except UnicodeDecodeError:
        raise KnownError(f"{file} is not text in UTF-8, so {source.name} is not known.") from None
    if not secret or len(data) > LARGEST:
        state = "is empty" if not secret else "is too large to hold a secret"
        raise KnownError(f"{file} {state}, so {source.name} is not known.")
    return secret


def ask(source: Source, *, twice: bool = False, alternative: str = "") -> str:
    """The secret, typed at a prompt that does not show it; `twice` where it is being chosen.

    Raises:
        UsageError: nobody is there to type it (`alternative` is what else would do), it is empty, or the two
            did not match.
    """
    if sys.stdin is None or not sys.stdin.isatty():
        raise UsageError(
            f"{source.sentence_start} is needed: set {source.variable} or use {source.option}"
            f"{f', {alternative}' if alternative else ''}."
        )
    try:
        typed = getpass.getpass(f"{source.sentence_start}: ")
        if not typed:
            raise UsageError("Nothing was typed. Nothing was changed.")
        if twice and getpass.getpass("The same again: ") != typed:
            raise UsageError("The two did not match. Nothing was changed.")
    except (EOFError, KeyboardInterrupt) as end:
        note("")  # the cursor still stands behind the prompt
        if isinstance(end, KeyboardInterrupt):
            raise
        raise UsageError("Nothing was typed. Nothing was changed.") from None
    return typed


def chosen(arguments: argparse.Namespace, source: Source) -> str:
    """A secret that is being set: as given, else typed twice.

    Raises:
        KnownError: its file cannot be read.
        UsageError: it is empty, the two did not match, or nobody is there to type it.
    """
    return given(arguments, source) or ask(source, twice=True)


def to_open(arguments: argparse.Namespace) -> Secrets:
    """What opens an inspection on this laptop: its passphrase, or the recovery key."""
    passphrase, recovery = given(arguments, PASSPHRASE), given(arguments, RECOVERY)
    if not passphrase and not recovery:
        passphrase = ask(PASSPHRASE, alternative=f"or give the recovery key with {RECOVERY.option}")
    return Secrets(passphrase=passphrase, recovery=recovery)


def to_open_file(arguments: argparse.Namespace, *, alternative: str = "") -> Secrets:
    """What opens a file by itself: the hand-out's passphrase, or the recovery key. `alternative` is what else would."""
    handout, recovery = given(arguments, HANDOUT), given(arguments, RECOVERY)
    if not handout and not recovery:
        alternative = alternative or f"or give the recovery key with {RECOVERY.option}"
        handout = ask(HANDOUT, alternative=alternative)
    return Secrets(handout=handout, recovery=recovery)
