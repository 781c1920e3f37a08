"""The words of the documents in one language, from a data file."""

from __future__ import annotations

import re

from app.framework.rule_files import shipped_rules
from app.message import shown_value
from app.reporting.document import Run, Runs

LANGUAGES = ("en", "cy")
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class Words:
    """The words in one language. A key is the name of a table and of a text, such as "headings.foreword".

    Attributes:
        language: The language, "en" or "cy".
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._tables = shipped_rules(f"report.{language}.toml")

    def text(self, key: str, **values: str | int) -> str:
        """Return a text with values filled in. Raises KeyError where there is none, or where a value is missing."""
        return _PLACEHOLDER.sub(lambda found: shown_value(values[found[1]]), self._template(key))

    def counted(self, key: str, count: int, **values: str | int) -> str:
        """Return a text about a number of things: of one thing, the text whose key ends in "_one"."""
        return self.text(f"{key}_one" if count == 1 else key, **values)

    def runs(self, key: str, **values: str | Run | Runs) -> Runs:
        """Return a text as runs, in which figures keep their codes."""
        found: list[Run] = []
        template = self._template(key)
        at = 0
        for match in _PLACEHOLDER.finditer(template):
            found += [Run(template[at : match.start()])] if match.start() > at else []
            value = values[match[1]]
            found += [Run(value)] if isinstance(value, str) else [value] if isinstance(value, Run) else value
            at = match.end()
        found += [Run(template[at:])] if at < len(template) else []
        return tuple(found)

    def pairs(self, key: str) -> list[tuple[str, str]]:
        """Return a list of pairs, such as the glossary's."""
        table, name = key.split(".")
        return [(str(one), str(other)) for one, other in self._tables[table][name]]

    def day(self, text: str) -> str:
        """Return a day in words, from YYYY-MM-DD; any other text as it is."""
        parts = text.split("-")
        if len(parts) != 3 or not all(part.isdecimal() for part in parts):
            return text
        return f"{int(parts[2])} {self.text(f'month.{int(parts[1])}')} {parts[0]}"

    def days(self, first: str, last: str) -> str:
        """Return the days from one to another in words, with a month and a year that both share said once."""
        begins, ends = first.split("-"), self.day(last)
        shared = 0
        if len(begins) == 3 and all(part.isdecimal() for part in begins):
            shared = 2 if last.startswith(first[:8]) else 1 if last.startswith(first[:5]) else 0
        start = " ".join(self.day(first).split()[: 3 - shared])
        return ends if first == last else self.text("cover.fieldwork_days", first=start, last=ends)

    def moment(self, text: str) -> str:
        """Return a moment in words, from YYYY-MM-DD HH:MM:SS in UTC."""
        day, _, time = text.partition(" ")
        return self.text("common.moment", day=self.day(day), time=time)

    def _template(self, key: str) -> str:
        table, name = key.split(".")
        found = self._tables[table][name]
        if not isinstance(found, str):
            raise KeyError(key)
        return found
