"""Secrets from where they may come from: a file, the environment, a prompt; never an argument."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from app.errors import KnownError, UsageError
from app.store.keyring import Secrets


@dataclass(frozen=True, slots=True)
class Source:
    """One secret: its option, its variable in the environment, and what a person calls it."""

    option: str
    variable: str
    name: str

    @property
    def attribute(self) -> str:
        return self.option.removeprefix("--").replace("-", "_")


PASSPHRASE = Source("--passphrase-file", "ABOVELINE_PASSPHRASE", "this laptop's passphrase")
HANDOUT = Source("--handout-passphrase-file", "ABOVELINE_HANDOUT_PASSPHRASE", "the hand-out's passphrase")
RECOVERY = Source("--recovery-key-file", "ABOVELINE_RECOVERY_KEY", "the recovery key")
NEW_PASSPHRASE = Source("--new-passphrase-file", "ABOVELINE_NEW_PASSPHRASE", "the new passphrase")


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
        KnownError: the file cannot be read.
    """
    file = getattr(arguments, source.attribute, None)
    if file:
        try:
            return Path(file).read_text(encoding="utf-8-sig").rstrip("\r\n")
        except (OSError, UnicodeDecodeError):
            raise KnownError(f"{file} could not be read, so {source.name} is not known.") from None
    return os.environ.get(source.variable) or None


def ask(source: Source, *, twice: bool = False) -> str:
    """The secret, typed at a prompt that does not show it; `twice` where it is being chosen.

    Raises:
        UsageError: nobody is there to type it, or the two did not match.
    """
    if not sys.stdin.isatty():
        raise UsageError(
            f"{source.name[0].upper()}{source.name[1:]} is needed: set {source.variable} or {source.option}."
        )
    try:
        typed = getpass.getpass(f"{source.name[0].upper()}{source.name[1:]}: ")
        if twice and getpass.getpass("The same again: ") != typed:
            raise UsageError("The two did not match. Nothing was changed.")
    except EOFError:
        raise UsageError("Nothing was typed. Nothing was changed.") from None
    return typed


def chosen(arguments: argparse.Namespace, source: Source) -> str:
    """A secret that is being set: as given, else typed twice.

    Raises:
        UsageError: it is empty, the two did not match, or nobody is there to type it.
    """
    secret = given(arguments, source) or ask(source, twice=True)
    if not secret:
        raise UsageError(f"{source.name[0].upper()}{source.name[1:]} is empty. Choose one of several words.")
    return secret


def to_open(arguments: argparse.Namespace) -> Secrets:
    """What opens an inspection on this laptop: its passphrase, or the recovery key."""
    passphrase, recovery = given(arguments, PASSPHRASE), given(arguments, RECOVERY)
    if not passphrase and not recovery:
        passphrase = ask(PASSPHRASE)
    return Secrets(passphrase=passphrase, recovery=recovery)


def to_open_file(arguments: argparse.Namespace) -> Secrets:
    """What opens a file by itself: the hand-out's passphrase, or the recovery key."""
    handout, recovery = given(arguments, HANDOUT), given(arguments, RECOVERY)
    if not handout and not recovery:
        handout = ask(HANDOUT)
    return Secrets(handout=handout, recovery=recovery)
