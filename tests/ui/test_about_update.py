"""Claims about updates on the page "About": a newer version that verifies is offered, another is refused."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from app.commands import updating
from app.commands.updating import Update
from ui.overlay.about_page import AboutPage
from ui.tasks import Tasks

NAME = "aboveline_99.0.0_amd64.deb"


@pytest.fixture
def page(qtbot: QtBot, tasks: Tasks, monkeypatch: pytest.MonkeyPatch) -> AboutPage:
    monkeypatch.setattr(updating, "_NAMES", {sys.platform: updating._NAMES["linux"]})
    made = AboutPage(tasks, None)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_whole_newer_version_is_told_with_its_hash(qtbot: QtBot, page: AboutPage, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"new")
    digest = hashlib.sha256(b"new").hexdigest()
    (tmp_path / "SHA256SUMS").write_text(f"{digest}  {NAME}\n", encoding="utf-8")
    page.look_in(tmp_path)
    qtbot.waitUntil(lambda: "99.0.0" in page.notice.text)
    assert digest in page.notice.text


def test_a_changed_file_is_refused(qtbot: QtBot, page: AboutPage, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(b"new")
    (tmp_path / "SHA256SUMS").write_text(f"{'0' * 64}  {NAME}\n", encoding="utf-8")
    page.look_in(tmp_path)
    qtbot.waitUntil(lambda: "Do not install it" in page.notice.text)


def test_a_folder_without_one_is_told(qtbot: QtBot, page: AboutPage, tmp_path: Path) -> None:
    page.look_in(tmp_path)
    qtbot.waitUntil(lambda: "There is nothing newer than version" in page.notice.text)


def test_the_version_that_was_checked_is_started_when_install_is_pressed(
    qtbot: QtBot, page: AboutPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str] = []

    def start(path: str, _arguments: list[str]) -> tuple[bool, int]:
        started.append(path)
        return True, 1

    monkeypatch.setattr(QProcess, "startDetached", start)
    path = tmp_path / NAME
    path.write_bytes(b"new")
    offered = Update(path, "99.0.0", hashlib.sha256(b"new").hexdigest(), signed=True)
    page._install(offered)
    qtbot.waitUntil(lambda: "The setup is open" in page.notice.text)
    assert started == [str(path)]
    path.write_bytes(b"another")
    page._install(offered)
    qtbot.waitUntil(lambda: "has changed since it was checked" in page.notice.text)
    assert started == [str(path)]
