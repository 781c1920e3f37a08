"""Serialise a framework to one canonical byte form and hash it: equal hashes mean equal editions."""

from __future__ import annotations

import hashlib
import json
from dataclasses import MISSING, fields, is_dataclass

from app.framework.model import Framework, Question

# The prefix separates this hash from the program's other hashes, so that no other input can produce the same one.
_DOMAIN = b"aboveline framework 1\n"

_LEFT_OUT = {(Framework, "languages"), (Question, "guidance")}


def canonical_form(framework: Framework) -> bytes:
    """Return the framework as canonical JSON in UTF-8: keys sorted, no spaces, lists in file order.

    The form covers ids, structure and English wording. It leaves out the list of languages, translations and
    guidance. It also leaves out fields at their default, so that a field added to the model later does not change
    the hashes of older frameworks.
    """
    return canonical_bytes(_plain(framework))


def canonical_bytes(plain: object) -> bytes:
    """Return plain data as canonical JSON in UTF-8, to be hashed: keys sorted, no spaces."""
    text = json.dumps(plain, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False)
    return text.encode("utf-8")


def framework_hash(framework: Framework) -> str:
    """Return the SHA-256 hash of the prefixed canonical form, as 64 hexadecimal digits."""
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
