"""The type checker finds what would drop the template of a message."""

from __future__ import annotations

from pathlib import Path

from mypy import api

ROOT = Path(__file__).parents[2]
SOURCE = """\
from app.errors import KnownError, Problem
from app.message import Message

def shown(message: Message, problem: Problem, error: KnownError, name: str, several: list[Message]) -> None:
    f"{message}"
    f"{name}: {problem:>10}"
    "{} {}".format(name, error)
    name + message
    ", ".join(several)
    name = message
    f"{name} {message!s} {str(error)}"
    Message("{a}", a=error)
"""


def test_a_message_made_part_of_a_str_is_an_error(tmp_path: Path) -> None:
    module = tmp_path / "shown.py"
    module.write_text(SOURCE, encoding="utf-8")
    config = tmp_path / "mypy.ini"
    plugin = ROOT / "packaging" / "maintenance" / "message_plugin.py"
    config.write_text(f"[mypy]\nstrict = true\nmypy_path = {ROOT}\nplugins = {plugin}\n", encoding="utf-8")
    output, trouble, _ = api.run(["--config-file", str(config), "--cache-dir", str(tmp_path / "cache"), str(module)])
    assert trouble == ""
    found = {int(line.split(":")[1]): line.rsplit("[")[-1] for line in output.splitlines() if ": error: " in line}
    assert found == {
        5: "message-format]",
        6: "message-format]",
        7: "message-format]",
        8: "operator]",
        9: "arg-type]",
        10: "assignment]",
        12: "arg-type]",
    }
