"""Secrets come from a file, the environment or a prompt, and never from an argument."""

from __future__ import annotations

import os
import select
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.cli.main import main
from app.commands.opening import open_inspection
from app.store.backup import back_up
from app.store.keyring import Secrets
from tests.app.cli.conftest import Made, Run, everything
from tests.app.cli.test_main import ROOT
from tests.helpers.inspections import NEW_PASSPHRASE, PASSPHRASE
from tests.helpers.profile import profile
from tests.helpers.systems import module_of

# Makes the terminal the process's own, so that Ctrl-C reaches it, heeds that even where whoever runs the tests does
# not (as in the background of a shell), and then is the command line.
AT_A_TERMINAL = """\
import fcntl, signal, sys, termios
signal.signal(signal.SIGINT, signal.default_int_handler)
fcntl.ioctl(0, termios.TIOCSCTTY, 0)
from app.cli.main import main
from app.commands.opening import open_inspection
from app.store.backup import back_up
from app.store.keyring import Secrets
sys.exit(main())
"""


CTRL_C = "\x03"
PATIENCE_SECONDS = 10
LONGEST_SECONDS = 60


def typed(folder: Path, arguments: Sequence[str], *answers: str) -> tuple[int, str]:
    """Run a command at a terminal with no secret in the environment, and type an answer at each prompt."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("ABOVELINE_")}
    ours, theirs = module_of("pty").openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", AT_A_TERMINAL, *arguments],
        cwd=folder,
        env={**environment, "PYTHONPATH": str(ROOT), **profile(folder)},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    # Leaving it waits for the end, so that no later test is blamed for a process that is left over.
    with process:
        try:
            shown = conversation(ours, answers)
            return process.wait(timeout=LONGEST_SECONDS), shown.decode().replace("\r\n", "\n")
        finally:
            process.kill()
            os.close(ours)


def conversation(terminal: int, answers: Sequence[str]) -> bytes:
    """Type an answer at each prompt, and return all that was shown once the other end is closed."""
    left, last, shown, waited = list(answers), "", b"", 0
    while True:
        if not select.select([terminal], [], [], PATIENCE_SECONDS)[0]:
            waited += PATIENCE_SECONDS
            assert waited < LONGEST_SECONDS, f"no word for {LONGEST_SECONDS} seconds after {shown!r}"
            # A Ctrl-C in the microseconds between Python's look for signals and its wait for a line is noticed only
            # after the line. A person presses again.
            if last == CTRL_C:
                os.write(terminal, last.encode())
            continue
        try:
            read = os.read(terminal, 4096)
        except OSError:  # how Linux says that the other end is closed
            return shown
        if not read:
            return shown
        shown += read
        waited = 0
        if left and shown.endswith(b": "):  # a prompt may come in pieces
            last = left.pop(0)
            os.write(terminal, last.encode("utf-8", "surrogateescape"))


@pytest.mark.only_on("linux", "darwin")  # which have such terminals
def test_a_passphrase_is_asked_for_and_not_shown(lead: Path, tmp_path: Path) -> None:
    code, shown = typed(tmp_path, ["verify", "./lead"], f"{PASSPHRASE}\n")
    assert code == 0
    assert shown.startswith("This laptop's passphrase: \nencryption: holds\n")
    assert PASSPHRASE not in shown


@pytest.mark.only_on("linux", "darwin")  # which have such terminals
@pytest.mark.slow
def test_a_new_passphrase_is_typed_twice_alike(lead: Path, tmp_path: Path) -> None:
    before = (lead / "keys.json").read_bytes()
    code, shown = typed(tmp_path, ["passphrase", "./lead"], f"{PASSPHRASE}\n", f"{NEW_PASSPHRASE}\n", "another\n")
    assert code == 2
    assert shown.endswith("The same again: \naboveline: The two did not match. Nothing was changed.\n")
    assert (lead / "keys.json").read_bytes() == before


@pytest.mark.only_on("linux", "darwin")  # which have such terminals
@pytest.mark.parametrize(
    ("key", "code", "sentence"),
    [
        ("\n", 2, "Nothing was typed. Nothing was changed."),
        ("\x04", 2, "Nothing was typed. Nothing was changed."),
        (CTRL_C, 130, "stopped. What was acknowledged is saved."),
    ],
    ids=["Enter", "Ctrl-D", "Ctrl-C"],
)
def test_a_prompt_can_be_left(lead: Path, tmp_path: Path, key: str, code: int, sentence: str) -> None:
    assert typed(tmp_path, ["scores", "./lead"], key) == (code, f"This laptop's passphrase: \naboveline: {sentence}\n")


@pytest.mark.only_on("linux", "darwin")  # which have such terminals
def test_bytes_that_are_no_text_of_the_terminal_are_refused_in_a_sentence(lead: Path, tmp_path: Path) -> None:
    code, shown = typed(tmp_path, ["scores", "./lead"], "p\udcffx\n")
    assert code == 2
    assert shown.endswith("aboveline: That was not text in UTF-8, as this terminal is set. Nothing was changed.\n")


def test_a_file_gives_a_passphrase_and_goes_before_the_environment(
    run: Run, lead: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ABOVELINE_PASSPHRASE", "another")
    assert run("scores", lead).code == 3
    (tmp_path / "secret.txt").write_text(f"\ufeff{PASSPHRASE}\r\n", encoding="utf-8")
    assert run("scores", lead, "--passphrase-file", "secret.txt").code == 0


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "secret.txt could not be read (no such file or directory), so this laptop's passphrase is not known."),
        (b"", "secret.txt is empty, so this laptop's passphrase is not known."),
        (b"\r\n", "secret.txt is empty, so this laptop's passphrase is not known."),
        (b"\xff\xfe", "secret.txt is not text in UTF-8, so this laptop's passphrase is not known."),
        (b"x" * 5000, "secret.txt is too large to hold a secret, so this laptop's passphrase is not known."),
    ],
    ids=["missing", "empty", "blank", "not text", "too large"],
)
def test_a_file_without_a_secret_is_named(
    run: Run, lead: Path, tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    if content is not None:
        (tmp_path / "secret.txt").write_bytes(content)
    done = run("scores", lead, "--passphrase-file", "secret.txt")
    assert (done.code, done.err) == (3, f"aboveline: {sentence}\n")


@pytest.mark.parametrize("name", ["passphrase", "handout-passphrase", "recovery-key", "new-passphrase"])
@pytest.mark.parametrize("form", ["--{} hunter2", "--{}=hunter2"])
def test_a_secret_as_an_argument_is_refused_and_not_repeated(run: Run, lead: Path, name: str, form: str) -> None:
    done = run("passphrase", lead, *form.format(name).split())
    assert done.code == 2
    assert f"Use --{name}-file, or set ABOVELINE_{name.upper().replace('-', '_')}." in done.err
    assert "hunter2" not in done.err


def test_options_of_secrets_are_not_shortened(run: Run, lead: Path) -> None:
    done = run("scores", lead, "--pass", "secret.txt")
    assert done.code == 2
    assert "not understood here" in done.err


def test_where_nobody_can_type_the_ways_to_give_a_secret_are_named(
    run: Run, lead: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ABOVELINE_PASSPHRASE")
    done = run("scores", lead)
    assert done.code == 2
    for way in ("ABOVELINE_PASSPHRASE", "--passphrase-file", "--recovery-key-file"):
        assert way in done.err


def test_a_wrong_passphrase_changes_nothing(run: Run, lead: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = everything(lead)
    monkeypatch.setenv("ABOVELINE_PASSPHRASE", "another")
    monkeypatch.setenv("ABOVELINE_NEW_PASSPHRASE", NEW_PASSPHRASE)
    for command in (
        ("answer", lead, "BRO-001", "1.1.10", "yes"),
        ("undo", lead),
        ("export", lead, "x.assessment"),
        ("passphrase", lead),
        ("verify", lead),
    ):
        done = run(*command)
        assert (done.code, done.out) == (3, "")
        assert done.err == (
            f"aboveline: The passphrase does not open the inspection in {lead}. "
            "Nothing was changed; try again or use the recovery key.\n"
        )
    assert everything(lead) == before
    assert not Path("x.assessment").exists()


def test_the_recovery_key_opens_what_a_forgotten_passphrase_does_not(
    run: Run, lead: Path, reference: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ABOVELINE_PASSPHRASE", "forgotten")
    monkeypatch.setenv("ABOVELINE_NEW_PASSPHRASE", NEW_PASSPHRASE)
    monkeypatch.setenv("ABOVELINE_RECOVERY_KEY", reference.recovery_key.lower().replace("-", " "))
    assert run("passphrase", lead).code == 0
    monkeypatch.delenv("ABOVELINE_RECOVERY_KEY")
    assert run("scores", lead).code == 3
    monkeypatch.setenv("ABOVELINE_PASSPHRASE", NEW_PASSPHRASE)
    assert run("scores", lead).code == 0


def test_a_mistyped_recovery_key_is_told_from_a_wrong_one(
    run: Run, lead: Path, reference: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ABOVELINE_PASSPHRASE")
    typo = ("B" if reference.recovery_key[0] == "A" else "A") + reference.recovery_key[1:]
    monkeypatch.setenv("ABOVELINE_RECOVERY_KEY", typo)
    done = run("scores", lead)
    assert done.code == 3
    assert "mistyped" in done.err


def test_changing_the_passphrase_leaves_the_record_alone(run: Run, lead: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The first change of a copied inspection notes its own key.
    assert run("undo", lead).code in (0, 1)
    store = (lead / "store.db").read_bytes()
    monkeypatch.setenv("ABOVELINE_NEW_PASSPHRASE", NEW_PASSPHRASE)
    done = run("passphrase", lead)
    assert done.out == "The passphrase is changed. The recovery key stays as it was.\n"
    assert (lead / "store.db").read_bytes() == store
    assert run("scores", lead).code == 3
    monkeypatch.setenv("ABOVELINE_PASSPHRASE", NEW_PASSPHRASE)
    assert run("scores", lead).code == 0


CHOOSING = {
    "new": (("new", "./new", "--area", "Ealing", "--assessor", "LI:lead"), "passphrase"),
    "join": (("join", "./all.assessment", "./new"), "passphrase"),
    "handout": (("handout", "./lead", "./new", "--everyone"), "handout-passphrase"),
    "passphrase": (("passphrase", "./lead"), "new-passphrase"),
}


@pytest.mark.parametrize("name", CHOOSING)
@pytest.mark.parametrize(("weak", "reason"), [("x", "is too short"), ("password1234", "is too easy to guess")])
def test_a_weak_passphrase_is_refused_in_one_sentence_wherever_one_is_chosen(
    run: Run, lead: Path, tmp_path: Path, name: str, weak: str, reason: str
) -> None:
    assert run("handout", lead, "all.assessment", "--everyone").code == 0
    before = everything(lead)
    command, secret = CHOOSING[name]
    (tmp_path / "secret.txt").write_text(weak, encoding="utf-8")
    done = run(*command, f"--{secret}-file", "secret.txt")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"aboveline: The passphrase {reason}")
    assert len(done.err.splitlines()) == 1
    assert not (tmp_path / "new").exists()
    assert everything(lead) == before


@pytest.mark.slow
@pytest.mark.parametrize("name", CHOOSING)
def test_a_suggested_passphrase_is_printed_once_and_opens_what_was_made(
    run: Run, lead: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    assert run("handout", lead, "all.assessment", "--everyone").code == 0
    command, secret = CHOOSING[name]
    done = run(*command, "--suggest-passphrase")
    assert done.code == 0
    first, second, *rest = done.lines
    suggested = first.partition(": ")[2]
    assert second == "It is shown only now. Write it down, or tell it in person."
    assert len(suggested.split()) == 5
    assert suggested not in "\n".join(rest)
    monkeypatch.setenv("ABOVELINE_HANDOUT_PASSPHRASE" if name == "handout" else "ABOVELINE_PASSPHRASE", suggested)
    if name == "handout":
        assert run("join", "./new", "./joined", "--passphrase-file", _file(tmp_path, PASSPHRASE)).code == 0
    else:
        assert run("verify", "./lead" if name == "passphrase" else "./new").code == 0
    refused = run(*command, "--suggest-passphrase", f"--{secret}-file", "secret.txt")
    assert refused.code == 2


def _file(folder: Path, secret: str) -> Path:
    (folder / "mine.txt").write_text(secret, encoding="utf-8")
    return folder / "mine.txt"


@pytest.mark.only_on("linux", "darwin")  # which have such terminals
@pytest.mark.slow
def test_the_rule_is_said_before_a_new_passphrase_is_typed_and_holds_before_it_is_repeated(
    lead: Path, tmp_path: Path
) -> None:
    code, shown = typed(tmp_path, ["passphrase", "./lead"], f"{PASSPHRASE}\n", "x\n")
    assert code == 1
    assert shown.endswith(
        "Use at least 12 characters, or four words, that are hard to guess.\nThe new passphrase: \n"
        "aboveline: The passphrase is too short. Use at least 12 characters, or four words.\n"
    )


def test_a_suggestion_that_cannot_be_shown_makes_nothing(
    run: Run, lead: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    code = main(["handout", "./lead", "./new", "--everyone", "--suggest-passphrase"])
    assert code == 3
    assert not (tmp_path / "new").exists()


def test_a_new_recovery_key_opens_the_laptop_its_backups_and_new_files_and_the_old_one_does_not(
    run: Run, lead: Path, reference: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run("export", lead, "before.assessment").code == 0
    backup = back_up_of(lead)
    done = run("recovery-key", lead)
    assert done.code == 0
    new = done.lines[0].removeprefix("Recovery key: ")
    assert len(new.split("-")) == 8
    assert run("export", lead, "after.assessment").code == 0
    monkeypatch.delenv("ABOVELINE_PASSPHRASE")
    monkeypatch.delenv("ABOVELINE_HANDOUT_PASSPHRASE")
    for key, code in ((new, 0), (reference.recovery_key, 3)):
        monkeypatch.setenv("ABOVELINE_RECOVERY_KEY", key)
        assert run("scores", lead).code == code
        assert run("backup", "show", backup).code == code
        assert run("verify", "after.assessment").code == code
    # A file that is out already keeps the slot that it was written with.
    assert run("verify", "before.assessment").code == 0


def back_up_of(folder: Path) -> Path:
    session = open_inspection(folder, Secrets(passphrase=PASSPHRASE))
    try:
        return back_up(session.store)
    finally:
        session.close()


def test_a_recovery_key_that_could_not_be_shown_leaves_the_one_before_valid(
    run: Run, lead: Path, reference: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (lead / "keys.json").read_bytes()
    with monkeypatch.context() as closed:
        closed.setattr(sys, "stdout", None)
        assert main(["recovery-key", str(lead)]) == 3
    assert (lead / "keys.json").read_bytes() == before
    monkeypatch.setenv("ABOVELINE_RECOVERY_KEY", reference.recovery_key)
    assert run("scores", lead).code == 0
