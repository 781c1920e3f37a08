"""Claims about a computer that shows no window: one sentence that names the cause and code 3, never an abort of Qt."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.no_window import explain, missing_in
from tests.helpers.profile import profile
from ui.display import missing_library

ROOT = Path(__file__).parents[2]
WITHOUT = "Every command works without one: `aboveline --help` lists them."


NO_ANSWER = "The display :7654 does not answer, so no window can be shown."


def start(folder: Path, *arguments: str, **display: str) -> subprocess.CompletedProcess[str]:
    """Start the program with this display and no other, in a home of its own."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "ui", *arguments],
        cwd=folder,
        env={**kept, **profile(folder), "PYTHONPATH": str(ROOT), **display},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("display", "sentence"),
    [
        ({}, "There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set, so no window can be shown."),
        ({"DISPLAY": ":7654"}, NO_ANSWER),
        ({"DISPLAY": ":7654", "QT_QPA_PLATFORM": "xcb"}, NO_ANSWER),
        (
            {"QT_QPA_PLATFORM": "nonsense"},
            "QT_QPA_PLATFORM is set to nonsense, which Qt does not have here, so no window can be shown.",
        ),
    ],
    ids=["none", "no answer", "no answer for xcb", "no such way"],
)
def test_a_window_that_cannot_be_shown_is_one_sentence(tmp_path: Path, display: dict[str, str], sentence: str) -> None:
    if not sys.platform.startswith("linux"):
        return
    # The tests need no screen, so a machine that only runs them may lack a library of Qt's plugin for one.
    if sentence == NO_ANSWER and (library := missing_library("xcb")):
        package = "Install the package that has it."
        sentence = f"The library {library} is missing, so no window can be shown. {package}"
    done = start(tmp_path, **display)
    assert (done.returncode, done.stdout, done.stderr) == (3, "", f"aboveline: {sentence} {WITHOUT}\n")


@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":7654"}], ids=["none", "no answer"])
@pytest.mark.parametrize(
    ("word", "code", "sentence"),
    [
        ("scors", 2, "scors is no command, and there is no inspection of that name. Did you mean scores?"),
        ("xyzzy", 2, "xyzzy is no command, and there is no inspection of that name. `aboveline --help` lists the"),
        ("./bromley", 3, "bromley. Look at the path, or make one with `new` or `join`."),
    ],
)
def test_an_unknown_word_is_answered_without_a_display(
    tmp_path: Path, display: dict[str, str], word: str, code: int, sentence: str
) -> None:
    done = start(tmp_path, word, **display)
    assert done.returncode == code
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_missing_library_is_named_and_not_the_one_that_qt_blames() -> None:
    said = [
        "From 6.5.0, xcb-cursor0 or libxcb-cursor0 is needed to load the Qt xcb platform plugin.",
        'Could not load the Qt platform plugin "xcb" in "" even though it was found.',
    ]
    reason = explain({"DISPLAY": ":0"}, said, lambda plugin: "libxcb-icccm.so.4" if plugin == "xcb" else "")
    assert reason.startswith("aboveline: The library libxcb-icccm.so.4 is missing, so no window can be shown.")
    assert "cursor" not in reason


def test_the_loader_is_understood() -> None:
    missing = "libxcb-icccm.so.4: cannot open shared object file: No such file or directory"
    assert missing_in(missing) == "libxcb-icccm.so.4"
    # The loader speaks the system's language.
    german = "Kann die Shared-Object-Datei nicht \N{LATIN SMALL LETTER O WITH DIAERESIS}ffnen"
    assert missing_in(f"libxcb-icccm.so.4: {german}: Datei oder Verzeichnis nicht gefunden") == "libxcb-icccm.so.4"
    assert missing_in("/x/libqxcb.so: undefined symbol: xcb_nothing") == ""
    assert missing_library("offscreen") == ""
