"""Words for answers, shared by the kinds of record that hold one."""

from __future__ import annotations

from collections.abc import Mapping

from app.message import Message

NO_ANSWER = Message("no answer")

ANSWER_WORDS: Mapping[str | None, Message] = {
    "yes": Message("yes"),
    "no": Message("no"),
    "na": Message("not applicable"),
    None: NO_ANSWER,
}
