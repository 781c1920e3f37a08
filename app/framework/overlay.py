"""Replace the texts of a framework, by id, with guidance or another language. Ids and structure do not change."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache, partial
from typing import Any, TypeVar

import resources
from app.errors import DataError, Problem
from app.framework.catalogue import shipped_source
from app.framework.model import AssetTables, Framework, SampleRules
from app.framework.source import load_toml
from app.message import Message, counted

T = TypeVar("T", bound=Any)
Table = Mapping[str, Any]

_TABLES_AFTER = re.compile(r"^\[(?!framework\])", re.MULTILINE)
# Tables that word the framework's bare values. `value_words` reads them, since the model has no field for such a text.
_VALUES = ("stage", "rosh_level", "vulnerability_level", "intervention_level")
_PLAIN = ("language", "status", "phase", "gender", "case_status")


def shipped_wording(framework_id: str, language: str) -> str | None:
    """Return the TOML text of a shipped wording of a framework, or None if there is none in that language."""
    path = resources.FOLDER / "wording" / f"{framework_id}.{language}.toml"
    return path.read_text(encoding="utf-8") if path.is_file() else None


def shipped_title(framework_id: str, language: str) -> str:
    """Return the title of a shipped framework, in `language` if there is a wording, without reading all of it.

    Raises:
        UsageError: no shipped framework has this id.
    """
    for source in (shipped_wording(framework_id, language), shipped_source(framework_id)):
        # The table with the title comes first, before every table of which there are several.
        head = _TABLES_AFTER.split(source or "", 1)[0]
        title = tomllib.loads(head).get("framework", {}).get("title", "")
        if title:
            return str(title)
    return framework_id


def localize(framework: Framework, source: str, *, name: str, whole: bool = True) -> Framework:
    """Return `framework` with the texts and guidance of `source`; texts that `source` does not give stay.

    The result is for display only. A translation changes the framework's hash, so never hash or store the result.

    Args:
        framework: the framework to word.
        source: a wording file, in TOML.
        name: the file's name, for messages.
        whole: refuse a wording with ids that the framework does not have. Otherwise such texts are ignored, as in a
            wording of another edition.

    Raises:
        DataError: `source` is not TOML, or does not fit the framework and `whole` is set. It has every problem.
    """
    overlay = _Overlay(_parse(source, name))
    result = overlay.apply_to(framework)
    if overlay.problems and whole:
        raise DataError(
            "The wording {name} does not fit the framework {framework}.",
            overlay.problems,
            name=name,
            framework=framework.id,
        )
    return result


def value_words(framework: Framework, source: str, *, name: str) -> Mapping[str, Mapping[str, str]]:
    """Return the words that `source` gives to the framework's bare values, by table and value.

    The tables are `order`, `stage`, `rosh_level`, `vulnerability_level`, `intervention_level`, `phase`, `gender` and
    `case_status`.

    Raises:
        DataError: `source` is not TOML.
    """
    tables = _parse(source, name)
    found = {table: tables.get(table, {}) for table in _PLAIN[2:]}
    found |= {table: _subtable(tables, "asset").get(table, {}) for table in _VALUES}
    strata = _subtable(tables, "stratum")
    found["order"] = {
        order: word
        for stratum in framework.sample.strata
        for order, word in zip(stratum.orders, _as_list(_subtable(strata, stratum.id).get("orders")), strict=False)
    }
    return {
        table: {str(value): str(word) for value, word in words.items()}
        for table, words in found.items()
        if isinstance(words, Mapping)
    }


@lru_cache(maxsize=2)
def _parse(source: str, name: str) -> Table:
    # It takes a tenth of a second, and a page or a document words the framework in each language. Nothing alters it.
    try:
        return load_toml(source)
    except (ValueError, RecursionError) as trouble:
        # ValueError covers TOML errors and numbers of thousands of digits; RecursionError covers endless nesting.
        raise DataError("The wording {name} cannot be read: {trouble}.", name=name, trouble=str(trouble)) from trouble


def _subtable(table: Table, name: str) -> Table:
    """Return the subtable of this name, or an empty one if there is none."""
    found = table.get(name)
    return found if isinstance(found, Mapping) else {}


def _as_list(found: object) -> Sequence[object]:
    return found if isinstance(found, list) else ()


class _Overlay:
    """Applies the tables of a wording file to a framework and collects a problem for each id that does not fit."""

    def __init__(self, tables: Table) -> None:
        self._tables = tables
        self.problems: list[Problem] = []

    def apply_to(self, framework: Framework) -> Framework:
        texts, parts = partial(self._texts, self._tables), partial(self._parts, self._tables)
        guidance = self._known("guidance", self._tables.get("guidance", {}), [q.id for q in framework.questions])
        reasons = self._known("reason", self._tables.get("reason", {}), [q.id for q in framework.questions])
        questions = tuple(
            replace(
                question,
                guidance=str(guidance.get(question.id, question.guidance)),
                reasons=self._texts({"reason": reasons.get(question.id, {})}, "reason", question.reasons, "text"),
            )
            for question in texts("question", framework.questions, "text")
        )
        about = self._known("framework", self._tables.get("framework", {}), ["title"])
        result = replace(
            framework,
            title=str(about.get("title", framework.title)),
            bands=texts("band", framework.bands, "label"),
            sections=texts("section", framework.sections, "title"),
            criteria=parts("criterion", framework.criteria, ("title", "statement")),
            headlines=parts("headline", framework.headlines, ("title", "meaning")),
            question_sets=texts("question_set", framework.question_sets, "title"),
            groups=texts("group", framework.groups, "title"),
            facts=texts("fact", framework.facts, "text"),
            questions=questions,
            asset=self._asset(framework.asset),
            timescales=texts("timescale", framework.timescales, "text"),
            inconsistencies=texts("inconsistency", framework.inconsistencies, "text"),
            sample=self._sample(framework.sample),
        )
        used = {"framework", "band", "section", "criterion", "headline", "question_set", "group", "fact", "question"}
        used |= {"guidance", "reason", "asset", "timescale", "inconsistency", "ethnicity", "ethnicity_group", "stratum"}
        self._known("file", self._tables, (*used, *_PLAIN))
        return result

    def _asset(self, asset: AssetTables) -> AssetTables:
        known = ("rating_scale", "factor", "static", *_VALUES)
        tables = self._known("asset", self._tables.get("asset", {}), known)
        scale = self._in_order("asset.rating_scale", tables.get("rating_scale"), asset.rating_scale)
        statics = tuple(
            replace(
                static,
                options=self._in_order(
                    f"asset.static.{static.id}",
                    _subtable(_subtable(tables, "static"), static.id).get("options"),
                    static.options,
                ),
            )
            for static in self._parts(tables, "static", asset.statics, ("title",), beside=("options",))
        )
        factors = self._texts(tables, "factor", asset.factors, "title")
        return replace(asset, rating_scale=scale, factors=factors, statics=statics)

    def _sample(self, sample: SampleRules) -> SampleRules:
        # The order names stay as they are, because imported sheets are matched against them.
        strata = self._parts(self._tables, "stratum", sample.strata, ("title",), beside=("orders",))
        ethnicities = self._texts(self._tables, "ethnicity", sample.ethnicities, "text")
        return replace(
            sample, strata=strata, ethnicities=self._texts(self._tables, "ethnicity_group", ethnicities, "group")
        )

    def _texts(self, tables: Table, name: str, things: Sequence[T], field: str) -> tuple[T, ...]:
        """Return `things`, each with the text that a table gives for its id."""
        table = self._known(name, tables.get(name, {}), [thing.id for thing in things])
        return tuple(
            replace(thing, **{field: str(table[thing.id])}) if thing.id in table else thing for thing in things
        )

    def _parts(
        self, tables: Table, name: str, things: Sequence[T], fields: tuple[str, ...], beside: tuple[str, ...] = ()
    ) -> tuple[T, ...]:
        """Return `things`, each with the texts that a table of tables gives for its id."""
        table = self._known(name, tables.get(name, {}), [thing.id for thing in things])
        found: list[T] = []
        for thing in things:
            given = self._known(f"{name}.{thing.id}", table.get(thing.id, {}), (*fields, *beside))
            found.append(replace(thing, **{field: str(given[field]) for field in fields if field in given}))
        return tuple(found)

    def _in_order(self, place: str, texts: object, things: Sequence[T]) -> tuple[T, ...]:
        """Return `things`, each with the text at its place in a list."""
        if texts is None:
            return tuple(things)
        if not isinstance(texts, list) or len(texts) != len(things):
            self.problems.append(
                Problem(
                    Message("[{place}]", place=place),
                    "does not hold {texts}.",
                    "Give one for each.",
                    texts=counted(len(things), one="{n} text", many="{n} texts"),
                )
            )
            return tuple(things)
        return tuple(replace(thing, text=str(text)) for thing, text in zip(things, texts, strict=True))

    def _known(self, place: str, table: object, ids: Iterable[str]) -> Table:
        """Return `table`, after adding a problem for each key that is not among `ids`."""
        if not isinstance(table, Mapping):
            self.problems.append(Problem(Message("[{place}]", place=place), "is not a table.", "Give texts by id."))
            return {}
        known = set(ids)
        self.problems += [
            Problem(
                Message("[{place}]", place=place),
                "words {each}, which the framework does not have.",
                "Correct the id.",
                each=repr(each),
            )
            for each in table
            if each not in known
        ]
        return table
