"""Find the prose of a file (comments, docstrings, documents) and the words in it that the project does not use."""

from __future__ import annotations

import ast
import io
import re
import tokenize
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from maintenance.translations.collect import Found

_CODE = re.compile(r"``.+?``|`[^`]*`", re.DOTALL)
_FENCE = re.compile(r"^([ \t]*)(```|~~~).*?^\1\2[ \t]*$", re.DOTALL | re.MULTILINE)
_LINK_TARGET = re.compile(r"\]\([^)]*\)|<https?://[^>]*>")
# A sentence starts with the passage, after another sentence, an empty line, a bullet or the name of a parameter.
_SENTENCE = re.compile(
    r"(?:\A\s*|[.!?…]['\")\]]*\s+|\n[ \t]*\n\s*|^[ \t]*[-*][ \t]+|^[ \t]*\w+(?: \([^)\n]*\))?:\s+)(\w+)", re.MULTILINE
)
SUBJECTS = ("What", "Whoever", "Nobody")
# A label, a colon and a value, as in a printed record.
_ENTRY = re.compile(r"[^\W\d_][^:{}.,;!?]*: \{(\w+)\}")
_COUNTS = {"count", "counted", "n", "number", "total"}


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of prose. `line` is the number of its first line in the file `path`."""

    path: str
    line: int
    text: str

    def at(self, offset: int) -> str:
        """Return the place of a character, as `file:line`."""
        return f"{self.path}:{self.line + self.text.count(chr(10), 0, offset)}"


@dataclass(frozen=True, slots=True)
class Word:
    """A word that the project does not use, where it is looked for, and its replacement."""

    pattern: re.Pattern[str]
    ordinary: re.Pattern[str] | None
    kinds: frozenset[str]
    instead: str

    def hits(self, text: str) -> Iterator[re.Match[str]]:
        """Yield the uses of the word in `text` that are not a part of an ordinary phrase."""
        kept = [found.span() for found in self.ordinary.finditer(text)] if self.ordinary is not None else []
        for found in self.pattern.finditer(text):
            if not any(start <= found.start() and found.end() <= end for start, end in kept):
                yield found


@dataclass(slots=True)
class WordList:
    """The words, the rooms that are held to them, and the exceptions. `used` collects the exceptions that were needed.

    `allowed` holds the texts that may stay by file, `records` the interface strings that may look like a record.
    """

    words: tuple[Word, ...]
    finished: tuple[str, ...] = ()
    allowed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    records: frozenset[str] = frozenset()
    used: set[tuple[str, str]] = field(default_factory=set)

    def is_finished(self, path: str) -> bool:
        """Return whether the file is in a room that is held to the rules."""
        return any(path == room or path.startswith(f"{room}/") for room in self.finished)

    def findings(self, passages: Iterable[Passage], kind: str) -> list[str]:
        """Return a line for each use of a word of the list, with its file and line and the replacement."""
        lines: list[str] = []
        for passage in passages:
            kept = [
                (each.start(), each.end(), text)
                for text in self.allowed.get(passage.path, ())
                for each in re.finditer(re.escape(text), passage.text)
            ]
            for word in self.words:
                for hit in word.hits(passage.text) if kind in word.kinds else ():
                    reason = next((t for start, end, t in kept if start <= hit.start() and hit.end() <= end), None)
                    if reason is None:
                        said = " ".join(hit[0].split())
                        lines.append(f"{passage.at(hit.start())}: “{said}”: write {word.instead}")
                    else:
                        self.used.add((passage.path, reason))
        return lines


def read_word_list(path: Path) -> WordList:
    """Return the word list in a TOML file, whose comments describe its tables."""
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    allowed: dict[str, tuple[str, ...]] = {}
    for each in data.get("allow", ()):
        allowed[each["file"]] = (*allowed.get(each["file"], ()), each["text"])
    return WordList(
        words=tuple(map(_word, data["word"])),
        finished=tuple(data["FINISHED"]),
        allowed=allowed,
        records=frozenset(each["text"] for each in data.get("record", ())),
    )


def _word(entry: Mapping[str, Any]) -> Word:
    ordinary: Sequence[str] = entry.get("except", ())
    return Word(
        pattern=_whole_words(entry["pattern"]),
        ordinary=_whole_words("|".join(ordinary)) if ordinary else None,
        kinds=frozenset(entry.get("kinds", ("prose", "documents", "interface"))),
        instead=entry["instead"],
    )


def _whole_words(pattern: str) -> re.Pattern[str]:
    # A line of a comment may end within a phrase, so a space matches the line break too.
    spaced = pattern.replace(" ", r"\s+")
    return re.compile(rf"\b(?:{spaced})\b", re.IGNORECASE)


def prose_of(path: str, source: str) -> Iterator[Passage]:
    """Yield the comments and docstrings of a Python module, without the code in backticks.

    Comments on consecutive lines are one passage, because a sentence goes on from one line to the next.
    """
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            first = node.body[0] if node.body else None
            if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
                text = first.value.value
                if isinstance(text, str):
                    yield Passage(path, first.lineno, _without_code(text))
    yield from _comments(path, source)


def _comments(path: str, source: str) -> Iterator[Passage]:
    begin, last, lines = 0, 0, list[str]()
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type != tokenize.COMMENT:
            continue
        row, column = token.start
        own_line = not token.line[:column].strip()
        if lines and not (own_line and row == last + 1):
            yield Passage(path, begin, _without_code("\n".join(lines)))
            lines = []
        if not lines:
            begin = row
        lines.append(token.string.lstrip("#").strip())
        # A comment behind code is a passage of its own.
        last = row if own_line else -1
    if lines:
        yield Passage(path, begin, _without_code("\n".join(lines)))


def prose_of_document(path: str, source: str) -> Passage:
    """Return the text of a Markdown file without its code and the targets of its links."""
    text = source
    for pattern in (_FENCE, _CODE, _LINK_TARGET):
        text = pattern.sub(_blank, text)
    return Passage(path, 1, text)


def _without_code(text: str) -> str:
    return _CODE.sub(_blank, text)


def _blank(found: re.Match[str]) -> str:
    """Return as many lines and characters as were found, so that places stay the same."""
    return re.sub(r"[^\n]", "_", found[0])


def interface_texts(found: Found) -> Iterator[Passage]:
    """Yield the collected texts of the window and of the messages of `app`, each at every place that has it."""
    for (_, text), places in sorted(found.places.items()):
        for path, line in sorted(places):
            yield Passage(path, line, text)


def bad_subjects(passages: Iterable[Passage]) -> list[str]:
    """Return a line for each sentence that starts with a word that names no subject."""
    return [
        f"{passage.at(start.start(1))}: a sentence starts with “{start[1]}”; name its subject"
        for passage in passages
        for start in _SENTENCE.finditer(passage.text)
        if start[1] in SUBJECTS
    ]


def is_record(text: str) -> bool:
    """Return whether an interface string is a record: a label with a count, or several labels with a value each."""
    values: list[str] = _ENTRY.findall(text)
    return len(values) > 1 or not _COUNTS.isdisjoint(values)
