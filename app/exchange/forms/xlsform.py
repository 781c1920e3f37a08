"""Make an XLSForm of a framework: the rows of its three sheets.

The form shows a question exactly where this program has it in view: where no condition of it is false. A question
that waits for a fact or an answer is in view. `relevant` says this for each question and repeats the conditions of
the questions that it depends on, because programs differ in what they take the answer of a hidden question for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from app.exchange.forms.names import ASSESSOR, REFERENCE, FormNames, form_names
from app.framework.canonical import framework_hash
from app.framework.localizer import ENGLISH, FrameworkLocalizer
from app.framework.model import Condition, Framework, Question

Row = Mapping[str, str]

# The languages that a form can have beside English, and the name that programs show for each.
LANGUAGES = {ENGLISH: "English (en)", "cy": "Cymraeg (cy)"}

_WORDS: Mapping[str, Mapping[str, str]] = {
    "case": {"en": "The case", "cy": "Yr achos"},
    "reference": {"en": "Reference of the case", "cy": "Cyfeirnod yr achos"},
    "reference_rule": {
        "en": "Write the reference as in the sample, up to 40 characters, without a space at either end.",
        "cy": "Ysgrifennwch y cyfeirnod fel yn y sampl, hyd at 40 nod, heb fwlch ar y naill ben na'r llall.",
    },
    "assessor": {"en": "Your code", "cy": "Eich cod"},
    "assessor_rule": {
        "en": "A code has up to 20 letters, digits, dots or dashes, as in PA.",
        "cy": "Mae gan god hyd at 20 llythyren, digid, dot neu gysylltnod, fel yn PA.",
    },
    "facts": {"en": "Facts of the case", "cy": "Ffeithiau'r achos"},
    "odd": {"en": "Worth a second look", "cy": "Gwerth ail olwg"},
    "yes": {"en": "Yes", "cy": "Ie"},
    "no": {"en": "No", "cy": "Na"},
    "na": {"en": "Not applicable", "cy": "Ddim yn berthnasol"},
    "reasons": {"en": "Reasons for the no", "cy": "Rhesymau dros y na"},
    "note": {"en": "Note", "cy": "Nodyn"},
    "evidence": {"en": "Evidence", "cy": "Tystiolaeth"},
}
_REFERENCE_RULE = r"regex(., '^\S(.{0,38}\S)?$')"
_ASSESSOR_RULE = "regex(., '^[A-Za-z0-9][A-Za-z0-9._-]{0,19}$')"


@dataclass(frozen=True, slots=True)
class XlsForm:
    """The sheets of an XLSForm, each a list of rows by column."""

    survey: tuple[Row, ...]
    choices: tuple[Row, ...]
    settings: tuple[Row, ...]

    def sheets(self) -> Iterator[tuple[str, tuple[Row, ...]]]:
        """Yield each sheet with its name."""
        yield "survey", self.survey
        yield "choices", self.choices
        yield "settings", self.settings


def xlsform(framework: Framework) -> XlsForm:
    """Return the XLSForm of a framework, in English and in each further language that it has a wording in.

    Args:
        framework: The framework in its own words.

    Raises:
        DataError: A wording cannot be read.
    """
    writer = _Writer(framework)
    settings = {
        "form_title": framework.title,
        "form_id": framework.id,
        "version": f"{framework.version}-{framework_hash(framework)[:8]}",
        "default_language": LANGUAGES[ENGLISH],
        "style": "pages theme-grid",
    }
    return XlsForm(tuple(writer.survey()), tuple(writer.choices()), (settings,))


@dataclass(slots=True)
class _Writer:
    framework: Framework
    names: FormNames = field(init=False)
    worded: dict[str, Framework] = field(init=False)
    guidance: dict[str, dict[str, str]] = field(init=False)

    def __post_init__(self) -> None:
        self.names = form_names(self.framework)
        self.worded, self.guidance = {}, {}
        for language in LANGUAGES:
            localizer = FrameworkLocalizer(self.framework)
            localizer.set_language(language)
            if language == ENGLISH or localizer.framework is not self.framework:
                self.worded[language] = localizer.framework
                self.guidance[language] = {
                    each.id: str(localizer.guidance(each.id)) for each in self.framework.questions
                }

    def survey(self) -> Iterator[Row]:
        names = self.names
        yield from self._group("case", self._words("case"), self._case())
        yield from self._group(
            "facts",
            self._words("facts"),
            (
                {"type": "select_one yes_no", "name": names.facts[fact.id], **self._texts("facts", fact.id, "text")}
                for fact in self.framework.facts
            ),
        )
        for number, questions in enumerate(_by(self.framework.in_order, "question_set"), start=1):
            title = self._texts("question_sets", questions[0].question_set, "title")
            yield from self._group(f"set_{number}", title, self._criteria(number, questions))
        odd = [self._odd(number) for number in range(len(self.framework.inconsistencies))]
        if odd:
            yield from self._group("second_look", self._words("odd"), odd)

    def choices(self) -> Iterator[Row]:
        for name, answers in (("yes_no", ("yes", "no")), ("answers", ("yes", "no", "na"))):
            for answer in answers:
                yield {"list_name": name, "name": answer, **self._words(answer)}
        for question in self.framework.in_order:
            for place, reason in enumerate(question.reasons):
                texts = {
                    language: framework.question_by_id[question.id].reasons[place].text
                    for language, framework in self.worded.items()
                }
                yield {"list_name": self.names.reasons[question.id], "name": reason.id, **_columns("label", texts)}

    def _case(self) -> Iterator[Row]:
        for name, word, rule in ((REFERENCE, "reference", _REFERENCE_RULE), (ASSESSOR, "assessor", _ASSESSOR_RULE)):
            yield {
                "type": "text",
                "name": name,
                **self._words(word),
                "required": "yes",
                "constraint": rule,
                **self._words(f"{word}_rule", "constraint_message"),
            }

    def _criteria(self, number: int, questions: Sequence[Question]) -> Iterator[Row]:
        for asked in _by(questions, "criterion"):
            title = self._texts("criteria", asked[0].criterion, "title")
            name = f"set_{number}_{asked[0].criterion.replace('.', '_')}"
            yield from self._group(name, title, self._questions(name, asked))

    def _questions(self, within: str, questions: Sequence[Question]) -> Iterator[Row]:
        for number, asked in enumerate(_by(questions, "group"), start=1):
            rows = (row for question in asked for row in self._question(question))
            if asked[0].group is None:
                yield from rows
            else:
                title = self._texts("groups", asked[0].group, "title")
                yield from self._group(f"{within}_grid_{number}", title, rows, relevant=self._any_in_view(asked))

    def _question(self, question: Question) -> Iterator[Row]:
        name, names = self.names.questions[question.id], self.names
        texts = {
            language: f"{question.id} {each.question_by_id[question.id].text}" for language, each in self.worded.items()
        }
        guidance = {language: each[question.id] for language, each in self.guidance.items()}
        yield {
            "type": "select_one answers",
            "name": name,
            **_columns("label", texts),
            **_columns("guidance_hint", guidance),
            "relevant": self.in_view(question),
        }
        if question.reasons:
            yield {
                "type": f"select_multiple {names.reasons[question.id]}",
                "name": names.reasons[question.id],
                **self._words("reasons"),
                "relevant": f"${{{name}}} = 'no'",
            }
        for word, those in (("note", names.notes), ("evidence", names.evidence)):
            yield {
                "type": "text",
                "name": those[question.id],
                **self._words(word),
                "appearance": "multiline" if word == "note" else "",
                "relevant": f"${{{name}}} != ''",
            }

    def _odd(self, number: int) -> Row:
        odd = self.framework.inconsistencies[number]
        texts = {language: each.inconsistencies[number].text for language, each in self.worded.items()}
        met = [f"${{{self.names.of(condition.on)}}} = '{condition.wanted}'" for condition in odd.when]
        above = [each for each in self._conditions(odd.when) if each not in odd.when]
        return {
            "type": "note",
            "name": f"odd_{number + 1}",
            **_columns("label", texts),
            "relevant": _and([*met, *map(self._not_false, above)]),
        }

    def in_view(self, question: Question) -> str:
        """Return the expression that is true where a question is in view; empty where it always is."""
        return _and(map(self._not_false, self._conditions(question.when)))

    def _conditions(self, when: Iterable[Condition]) -> list[Condition]:
        """Return conditions, and those of the questions that they depend on, each once."""
        found: dict[Condition, None] = {}
        waiting = list(when)
        while waiting:
            condition = waiting.pop(0)
            if condition not in found:
                found[condition] = None
                if not condition.on_fact:
                    waiting += self.framework.question_by_id[condition.on].when
        return list(found)

    def _not_false(self, condition: Condition) -> str:
        value = f"${{{self.names.of(condition.on)}}}"
        return f"({value} = '' or {value} = '{condition.wanted}')"

    def _any_in_view(self, questions: Sequence[Question]) -> str:
        expressions = list(dict.fromkeys(self.in_view(each) for each in questions))
        if "" in expressions:
            return ""
        return expressions[0] if len(expressions) == 1 else " or ".join(f"({each})" for each in expressions)

    def _group(self, name: str, texts: Row, rows: Iterable[Row], *, relevant: str = "") -> Iterator[Row]:
        yield {"type": "begin_group", "name": name, **texts, "relevant": relevant}
        yield from rows
        yield {"type": "end_group", "name": name}

    def _words(self, word: str, column: str = "label") -> Row:
        return _columns(column, {language: _WORDS[word][language] for language in self.worded})

    def _texts(self, part: str, identity: str, attribute: str) -> Row:
        return _columns(
            "label",
            {
                language: next(getattr(each, attribute) for each in getattr(framework, part) if each.id == identity)
                for language, framework in self.worded.items()
            },
        )


def _columns(column: str, texts: Mapping[str, str]) -> Row:
    return {f"{column}::{LANGUAGES[language]}": text for language, text in texts.items()}


def _by(questions: Iterable[Question], attribute: str) -> list[list[Question]]:
    """Return runs of questions with the same set, criterion or grid."""
    return [list(run) for _, run in groupby(questions, key=lambda each: getattr(each, attribute))]


def _and(parts: Iterable[str]) -> str:
    return " and ".join(dict.fromkeys(parts))
