"""Whatever is typed, the command line ends in a sentence and an exit code."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.cli import scoring
from app.cli.command import Run as RunCommand
from app.cli.command import given_path
from app.cli.main import main
from app.cli.registry import FIRST_WORDS, commands_of
from app.errors import BugError
from app.store.assessment_file import MAGIC
from app.store.keyring import Secrets
from tests.app.cli.conftest import REASON, Run
from tests.helpers.inspections import PASSPHRASE
from tests.helpers.profile import profile

ROOT = Path(__file__).parents[3]


def shell(command: str, folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Run `command` in a real shell, `A` being the command line."""
    environment = {
        **os.environ,
        "PYTHON": sys.executable,
        "PYTHONPATH": str(ROOT),
        **profile(folder),
        "ABOVELINE_PASSPHRASE": PASSPHRASE,
        **more,
    }
    done = subprocess.run(
        ["bash", "-c", f'A() {{ "$PYTHON" -m app.cli "$@"; }}; {command}'],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "Traceback" not in done.stderr
    return done


def replace_command(monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str, run: RunCommand) -> None:
    """Let a command of a module do something else."""
    commands = tuple(replace(each, run=run) if each.name == name else each for each in module.COMMANDS)
    assert commands != module.COMMANDS
    monkeypatch.setattr(module, "COMMANDS", commands)


def test_without_arguments_the_window_opens_on_its_start_page() -> None:
    opened: list[object] = []

    def open_window(folder: Path | None, secrets: Secrets | None) -> int:
        opened.append((folder, secrets))
        return 0

    assert main([], open_window) == 0
    assert opened == [(None, None)]


def test_a_single_name_opens_the_window_on_that_inspection(run: Run, tmp_path: Path) -> None:
    opened: list[Path | None] = []

    def open_window(folder: Path | None, _secrets: Secrets | None) -> int:
        opened.append(folder)
        return 0

    for folder in (tmp_path / "data" / "aboveline" / "inspections" / "bromley", tmp_path / "bromley"):
        folder.mkdir(parents=True)
        (folder / "keys.json").touch()
    main(["bromley"], open_window)
    main(["./bromley"], open_window)
    assert opened == [tmp_path / "data" / "aboveline" / "inspections" / "bromley", tmp_path / "bromley"]


def test_an_assessment_file_opens_the_window_and_another_file_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: list[Path | None] = []

    def open_window(folder: Path | None, _secrets: Secrets | None) -> int:
        opened.append(folder)
        return 0

    monkeypatch.chdir(tmp_path)
    (tmp_path / "PA.assessment").write_bytes(MAGIC)
    assert main(["PA.assessment"], open_window) == 0
    assert main([str(tmp_path / "PA.assessment")], open_window) == 0
    assert opened == [tmp_path / "PA.assessment"] * 2
    (tmp_path / "notes.txt").write_text("notes", encoding="utf-8")
    assert main(["notes.txt"], open_window) == 1
    assert capsys.readouterr().err == (
        f"aboveline: {tmp_path / 'notes.txt'} is neither an assessment file nor the folder of an inspection.\n"
    )


def test_without_a_window_to_open_that_is_said(run: Run) -> None:
    done = run()
    assert done.code == 3
    assert "without it" in done.err


def test_a_mistyped_command_is_answered_with_the_likely_one(run: Run) -> None:
    done = run("scroes", "lead")
    assert (done.code, done.err) == (2, "aboveline: scroes is no command. Did you mean scores?\n")


def test_an_unknown_option_names_the_help_that_lists_them(run: Run) -> None:
    done = run("case", "complete", "lead", "--al")
    assert done.code == 2
    assert done.err == "aboveline: --al: not understood here. `aboveline case complete --help` shows what is.\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["scores"],
        ["answer", "lead", "BRO-001", "1.1.10", "maybe"],
        ["case", "complete", "lead"],
        ["case", "complete", "lead", "--all", "BRO-001"],
        ["sample", "import", "lead", "sheet.csv", "--map", "reference"],
        ["new", "x", "--area", "A", "--assessor", "LI"],
        ["verify", ""],
        ["scores", "~nobody-of-this-name/x"],
        ["demo", "--dir", "~nobody-of-this-name/x"],
    ],
    ids=" ".join,
)
def test_a_command_that_cannot_work_ends_with_two(run: Run, arguments: list[str]) -> None:
    done = run(*arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["scores", "nowhere"],
        ["scores", "./nowhere/at/all"],
        ["scores", "a" * 300],
        ["new", "a" * 300, "--area", "A", "--assessor", "LI:lead"],
        ["merge", "lead", "gone.assessment"],
        ["verify", "gone.assessment"],
        ["join", "gone.assessment", "copy"],
        ["sample", "import", "lead", "gone.csv"],
        ["ratings", "import", "lead", "."],
        ["export", "lead", "."],
        ["export", "lead", "no/such/folder/x.assessment"],
        ["export", "lead", "lead/x.assessment"],
        ["export", "lead", "sheet.csv"],
        ["export", "lead", os.devnull],
        ["handout", "lead", "sheet.csv", "--everyone"],
        ["demo", "--headless", "--dir", "sheet.csv/demo"],
        ["new", "sheet.csv/new", "--area", "A", "--assessor", "LI:lead"],
    ],
    ids=lambda arguments: " ".join(arguments)[:50],
)
def test_trouble_around_the_program_is_named_and_ends_with_three(run: Run, lead: Path, arguments: list[str]) -> None:
    Path("sheet.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    done = run(*[f"./{argument}" if argument == "lead" else argument for argument in arguments])
    assert (done.code, done.out) == (3, "")
    assert done.err.startswith("aboveline: ")
    assert "the program has made a mistake" not in done.err
    assert Path("sheet.csv").read_text(encoding="utf-8") == "a,b\n1,2\n"


def test_a_bug_of_ours_is_owned_and_reported_without_case_content(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def broken(_arguments: object) -> int:
        raise ValueError("what the child told the assessor")

    replace_command(monkeypatch, scoring, "scores", broken)
    done = run("scores", "lead")
    assert done.code == 3
    assert "the program has made a mistake (ValueError)" in done.err
    [report] = tmp_path.rglob("bug-*.txt")
    assert str(report) in done.err
    text = report.read_text(encoding="utf-8")
    assert "ValueError" in text
    assert "in broken" in text
    assert "child" not in text + done.err


def test_a_bug_that_is_known_for_one_is_reported_too(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def broken(_arguments: object) -> int:
        raise BugError("The store could not do what the program asked.")

    replace_command(monkeypatch, scoring, "scores", broken)
    done = run("scores", "lead")
    assert done.code == 3
    assert "aboveline: The store could not do what the program asked.\nWhat was acknowledged is saved." in done.err
    [report] = tmp_path.rglob("bug-*.txt")
    assert str(report) in done.err


def test_a_part_of_the_program_that_is_missing_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_arguments: object) -> int:
        raise ModuleNotFoundError(name="sqlcipher3")

    replace_command(monkeypatch, scoring, "scores", broken)
    done = run("scores", "lead")
    assert (done.code, done.err) == (
        3,
        "aboveline: the installation is not whole: sqlcipher3 cannot be loaded. Install the program again.\n",
    )


def test_stopping_a_command_says_what_is_safe(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_arguments: object) -> int:
        raise KeyboardInterrupt

    replace_command(monkeypatch, scoring, "scores", stopped)
    done = run("scores", "lead")
    assert (done.code, done.err) == (130, "aboveline: stopped. What was acknowledged is saved.\n")


def test_help_and_version_end_well(run: Run) -> None:
    assert run("--help").code == 0
    version, *libraries = run("--version").lines
    assert version.startswith("aboveline ")
    assert [line.split()[0] for line in libraries] == ["OpenSSL", "SQLite", "SQLCipher"]
    done = run("case", "complete", "--help")
    assert done.code == 0
    assert "why gaps stay open" in done.out


@pytest.mark.only_on("linux", "darwin")  # which have the shell
@pytest.mark.slow
def test_a_reader_that_has_had_enough_ends_a_command_quietly(answered: Path, tmp_path: Path) -> None:
    done = shell("A journal ./lead | head -n 1; echo ${PIPESTATUS[0]}; A scores ./lead --json | true", tmp_path)
    assert done.stdout.splitlines()[-1] == "0"
    assert done.stderr == ""


@pytest.mark.only_on("linux", "darwin")  # which have the shell
def test_output_that_cannot_be_written_is_said(lead: Path, tmp_path: Path) -> None:
    done = shell("A scores ./lead > /dev/full", tmp_path)
    assert done.returncode == 3
    assert done.stderr == "aboveline: The system refused: no space left on device. What was acknowledged is saved.\n"


@pytest.mark.only_on("linux", "darwin")  # which have the shell
@pytest.mark.slow
@pytest.mark.parametrize("nowhere", ["> /dev/full", ">&-"])
def test_a_recovery_key_that_could_not_be_shown_is_not_lost_in_silence(tmp_path: Path, nowhere: str) -> None:
    done = shell(f"A new ./new --area Bromley --assessor LI:lead {nowhere}", tmp_path)
    assert done.returncode == 3
    assert "its recovery key could not be shown and is kept nowhere. Remove the folder" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.only_on("linux", "darwin")  # which have the shell
@pytest.mark.slow
def test_closed_streams_are_no_trouble(lead: Path, tmp_path: Path) -> None:
    assert shell("A scores ./lead >&-", tmp_path).returncode == 0
    assert shell("A scores ./lead <&- 2>&-", tmp_path).returncode == 0
    done = shell("A scores ./lead <&-", tmp_path, ABOVELINE_PASSPHRASE="")
    assert (done.returncode, done.stdout) == (2, "")


@pytest.mark.only_on("linux", "darwin")  # which have the shell
def test_a_folder_that_is_gone_is_named(lead: Path, tmp_path: Path) -> None:
    done = shell("mkdir gone; cd gone; rmdir ../gone; A scores ./x", tmp_path)
    assert done.returncode == 3
    assert "is gone" in done.stderr


@pytest.mark.only_on("linux", "darwin")  # which have the shell
@pytest.mark.slow
def test_any_text_is_shown_whatever_the_terminal_can_show(run: Run, lead: Path, tmp_path: Path) -> None:
    note = "tîm \x1b[31m 🐉\nŵy"
    assert run("answer", lead, "BRO-001", "1.1.10", "no", "--note", note, "--evidence", "log\udcff").code == 0
    shown = run("journal", lead, "--question", "1.1.10").out
    assert "note “tîm [31m 🐉 / ŵy”; evidence “log?”" in shown
    plain = shell("A journal ./lead --question 1.1.10", tmp_path, PYTHONIOENCODING="ascii")
    assert plain.returncode == 0
    assert "t\\xeem [31m \\U0001f409 / \\u0175y" in plain.stdout


def test_the_arguments_of_another_encoding_are_refused_in_a_sentence(run: Run, lead: Path) -> None:
    for arguments in (("answer", lead, "BRO-001", "1.1\udcff", "no"), ("answer", lead, "\udcff", "1.1.10", "no")):
        done = run(*arguments)
        assert done.code == 1
        assert "There is no" in done.err


@pytest.mark.only_on("linux", "darwin")  # whose names of files are bytes
def test_what_no_name_of_a_file_can_hold_is_refused_as_it_was_written(run: Run, lead: Path) -> None:
    for arguments in (("handout", lead, "\ud800", "--everyone"), ("\ud800",)):
        done = run(*arguments)
        assert done.code == 2
        assert "'\\ud800' holds characters that no file's name can have." in done.err


words = st.sampled_from(
    [
        *("new", "assessor", "add", "sample", "import", "ratings", "answers", "answer", "undo", "redo", "case"),
        *("complete", "scores", "handout", "join", "export", "merge", "verify", "journal", "passphrase", "./lead"),
        *("BRO-001", "1.1.10", "yes", "clear", "--note", "--reason", REASON, "--case", "--json", "--all", "--why"),
        *("--assessor", "PA", "PA:assessor", "--map", "reference=reference", "--dry-run", "./x", "x.assessment", "-"),
        *("--area", "--fieldwork", "2012-03-26", "--inspection", "--passphrase-file", "", "--", "--help", "\udcff"),
        *(
            "interview",
            "begin",
            "record",
            "list",
            "remove",
            "1",
            "--minutes",
            "--person",
            "--began",
            "2012-03-26T14:30",
        ),
        *("rate", "start", "lifestyle", "profile", "set", "gender", "male", "--clear", "ruling", "counts", "version"),
        *("conflicts", "drafts", "keep", "search", "question", "judgements", "1.1", "roh", "show", "form", "--only"),
        *("export-table", "scores-csv", "x.csv", "--replace", "backup", "make", "choose", "state", "restore", "--item"),
    ]
)


# No path that leads out of the test's own folder.
texts = st.text(st.characters(exclude_characters="/~"), max_size=5).filter(lambda text: text not in ("..", "."))
beginnings = st.sampled_from(
    [
        *([], ["answer", "./lead"], ["case", "complete", "./lead"], ["sample", "import", "./lead"], ["undo", "./lead"]),
        *(["answers", "import", "./lead"], ["journal", "./lead"], ["scores", "./lead"], ["new", "./x", "--area"]),
        *(["answer", "./lead", "BRO-001", "1.1.10"], ["handout", "./lead"], ["export", "./lead"], ["join"]),
        *(["merge", "./lead"], ["verify"], ["assessor", "add", "./lead"], ["case", "reopen", "./lead"]),
        *(["interview", "record", "./lead", "BRO-001"], ["rate", "./lead", "BRO-001"], ["profile", "set", "./lead"]),
        *(["ruling", "counts", "./lead", "BRO-001"], ["ruling", "version", "./lead"], ["search", "./lead"]),
        *(["judgements", "./lead"], ["export-table", "./lead"], ["backup", "choose", "./lead"], ["backup", "restore"]),
        *(
            ["case", "form", "./lead"],
            ["case", "list", "./lead"],
            ["drafts"],
            ["time", "./lead"],
            ["question", "./lead"],
        ),
    ]
)


@pytest.mark.slow
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(arguments=st.tuples(beginnings, st.lists(words | texts, max_size=6)).map(lambda parts: parts[0] + parts[1]))
def test_no_arguments_whatever_are_a_mistake_of_the_programs(run: Run, lead: Path, arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.code in (0, 1, 2, 3)
    assert "the program has made a mistake" not in done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("assessor", "add", "./lead", "--", "--"),
        ("answer", "./lead", "BRO-001", "--", "--", "yes"),
        ("case", "complete", "./lead", "--", "BRO-001", "--", "BRO-002"),
    ],
)
def test_dashes_in_place_of_a_value_are_refused(run: Run, arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.code == 2
    assert "-- was typed where a value is wanted" in done.err


PATHS = ("FILE", "FOLDER", "OUT", "DIR", "BACKUP", "FRAMEWORK")


def test_an_empty_path_is_refused_by_every_argument_that_takes_one() -> None:
    """An empty path is the folder in which the command runs; a script writes one where its variable is not set."""
    taken, accepting = 0, []
    for command in (each for word in FIRST_WORDS for each in commands_of(word)):
        parser = argparse.ArgumentParser()
        command.arguments(parser)
        for action in parser._actions:
            if isinstance(action.metavar, str) and any(
                name in action.metavar.split(".")[0].split("|") for name in PATHS
            ):
                taken += 1
                accepting += [f"{command.name} {action.metavar}"] if action.type is not given_path else []
    assert taken > 20
    assert accepting == []


def test_an_empty_path_is_a_mistake_in_the_call(lead: Path, run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backup", "choose", str(lead), ""]) == 2
    assert "argument FOLDER: it is empty; give a path" in capsys.readouterr().err
