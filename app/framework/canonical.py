"""One byte form of a framework and its hash: two editions are the same exactly where these agree."""

from __future__ import annotations

import hashlib
import json
from dataclasses import MISSING, fields, is_dataclass

from app.framework.model import Framework, Question

# The prefix keeps a framework's hash from ever equalling the hash of anything else that is hashed here.
_DOMAIN = b"aboveline framework 1\n"

_LEFT_OUT = {(Framework, "languages"), (Question, "guidance")}


def canonical_form(framework: Framework) -> bytes:
    """The framework as canonical JSON in UTF-8: keys sorted, no spaces, lists in file order.

    Covers ids, structure and English wording; never the list of languages, translations or guidance. A field
    at its default is left out, so that a field added to the model later leaves older hashes as they were.
    """
    return json.dumps(
        _plain(framework), sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    ).encode("utf-8")


def framework_hash(framework: Framework) -> str:
    """SHA-256 of the canonical form under a prefix of its own, as 64 hexadecimal digits."""
    return hashlib.sha256(_DOMAIN + canonical_form(framework)).hexdigest()


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {
            field.name: _plain(content)
            for field in fields(value)
            if (type(value), field.name) not in _LEFT_OUT
            and ((content := getattr(value, field.name)) != field.default or field.default is MISSING)
        }
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value
