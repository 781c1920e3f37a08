"""Write resources/spelling/en-GB.txt.gz from the folder of the npm package "dictionary-en-gb".

npm pack dictionary-en-gb && tar xzf dictionary-en-gb-*.tgz
PYTHONPATH=packaging python -m maintenance.spelling package
"""

from __future__ import annotations

import gzip
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

TARGET = Path(__file__).resolve().parents[3] / "resources" / "spelling" / "en-GB.txt.gz"
_WORD = re.compile(r"[A-Za-zÀ-ÿ']+")


@dataclass(frozen=True, slots=True)
class Affix:
    """One rule: what it removes, what it adds, and where it may be used."""

    is_prefix: bool
    crosses: bool
    removed: str
    added: str
    where: re.Pattern[str]

    def of(self, word: str) -> str | None:
        """Return the word with the affix; None where the rule does not fit."""
        if not self.where.search(word):
            return None
        if self.is_prefix:
            return self.added + word.removeprefix(self.removed)
        return word.removesuffix(self.removed) + self.added


def affixes_in(lines: list[str]) -> dict[str, list[Affix]]:
    """Return the rules of an .aff file by their flag."""
    found: dict[str, list[Affix]] = {}
    crossing: dict[str, bool] = {}
    for line in lines:
        parts = line.split()
        if len(parts) == 4 and parts[0] in ("PFX", "SFX"):
            crossing[parts[1]] = parts[2] == "Y"
        elif len(parts) >= 5 and parts[0] in ("PFX", "SFX"):
            _, flag, removed, added, where = parts[:5]
            is_prefix = parts[0] == "PFX"
            pattern = re.compile(f"^{where}" if is_prefix else f"{where}$")
            rule = Affix(is_prefix, crossing[flag], removed.replace("0", ""), added.replace("0", ""), pattern)
            found.setdefault(flag, []).append(rule)
    return found


def words_in(lines: list[str], affixes: dict[str, list[Affix]]) -> Iterator[str]:
    """Yield every word of a .dic file in every form, other than those for compounds alone."""
    for line in lines[1:]:
        word, _, flags = line.strip().partition("/")
        if "c" in flags:
            continue
        yield word
        rules = [rule for flag in flags for rule in affixes.get(flag, ())]
        for rule in rules:
            formed = rule.of(word)
            if formed is None:
                continue
            yield formed
            for other in rules:
                if other.is_prefix and not rule.is_prefix and rule.crosses and other.crosses:
                    both = other.of(formed)
                    if both is not None:
                        yield both


def main() -> int:
    """Write the list: a word a line in order, without possessives, which the program takes off itself."""
    folder = Path(sys.argv[1])
    affixes = affixes_in((folder / "index.aff").read_text(encoding="utf-8").splitlines())
    lines = (folder / "index.dic").read_text(encoding="utf-8").splitlines()
    words = {word for word in words_in(lines, affixes) if _WORD.fullmatch(word) and not word.endswith("'s")}
    text = "".join(f"{word}\n" for word in sorted(words))
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    with TARGET.open("wb") as raw, gzip.GzipFile("", "wb", fileobj=raw, mtime=0) as packed:
        packed.write(text.encode())
    print(f"{TARGET.name}: {len(words):,} words, {TARGET.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
