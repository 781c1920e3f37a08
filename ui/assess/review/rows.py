"""Build the rows of the review: the open items of a form by section, with the page that each row opens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.assessment.open_items import OpenItem, OpenPart
from app.framework.model import Condition
from app.records.flag import WAITING, Flag
from ui.assess.case_form import FACTS, RATINGS, REVIEW, CaseForm
from ui.assess.history.labels import HistoryLine
from ui.assess.labels import answer_word, translate, waits_for
from ui.language.counts import counted
from ui.language.labels import flag_short, flag_word
from ui.widgets.lists.lines import Line

HISTORY = "/history"


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A row of the review.

    Attributes:
        line: the row as the list shows it. Its flags are the tags of a question: what a no lacks, and open flags.
        page: the page of the form that the row opens; empty if it opens none.
        item: the item on that page.
    """

    line: Line
    page: str = ""
    item: str = ""


def review_rows(form: CaseForm, gaps: Sequence[OpenItem], past: Sequence[HistoryLine]) -> list[ReviewRow]:
    """Return the sections that are not empty, in the order of work, each under a heading with its count.

    Args:
        form: the open form.
        gaps: its open items.
        past: the history of the case's completion, newest first.
    """
    rows = _section("unanswered", _in_part(form, gaps, "unanswered"))
    rows += _section("waiting", _in_part(form, gaps, "waiting"))
    rows += _section("to_look_at", _in_part(form, gaps, "to_look_at"))
    travelling = [flag for flag in form.case.open_flags(form.assessor) if flag.kind not in WAITING]
    rows += _section("travelling", [[_flag_row(form, flag)] for flag in travelling])
    if past:
        rows.append(ReviewRow(Line("heading", HISTORY, translate("assess", "History of the case"))))
        rows += [
            ReviewRow(Line("aside", f"history/{number}", f"{each.when}  {each.who}  {each.full}"))
            for number, each in enumerate(past)
        ]
    return rows


def _in_part(form: CaseForm, gaps: Sequence[OpenItem], part: OpenPart) -> list[list[ReviewRow]]:
    return [_rows_of(form, gap) for gap in gaps if gap.part == part]


def _section(name: str, found: Sequence[Sequence[ReviewRow]]) -> list[ReviewRow]:
    """Return the section's heading with its count, and the rows of each entry; nothing if there is no entry."""
    if not found:
        return []
    heading = Line("heading", f"/{name}", _heading(name).format(len(found)))
    return [ReviewRow(heading), *(row for each in found for row in each)]


def _heading(section: str) -> str:
    headings = {
        "unanswered": translate("assess", "To answer ({0})"),
        "waiting": translate("assess", "Waiting for another answer ({0})"),
        "to_look_at": translate("assess", "To look at ({0})"),
        "travelling": translate("assess", "Flags that go with the case ({0})"),
    }
    return headings[section]


def ratings_sentence(form: CaseForm) -> str:
    """Return how many of the case's ratings are entered, in a sentence."""
    rated = form.rated
    one = translate("assess", "{done} of {n} rating is entered.")
    return counted(rated.of, one, translate("assess", "{done} of {n} ratings are entered."), done=rated.done)


def _rows_of(form: CaseForm, gap: OpenItem) -> list[ReviewRow]:
    if gap.kind == "odd":
        return _inconsistency_rows(form, gap)
    if gap.kind == "ratings":
        return [ReviewRow(Line("item", "ratings", ratings_sentence(form), translate("assess", "Ratings")), RATINGS)]
    if not gap.id:
        return [_flag_row(form, flag) for flag in gap.flags]
    return [_gap_row(form, gap)]


def _gap_row(form: CaseForm, gap: OpenItem) -> ReviewRow:
    framework = form.session.framework
    if gap.kind == "fact":
        line = form.fact_line(framework.fact_by_id[gap.id])
        label = translate("assess", "fact {0}").format(line.label)
        return ReviewRow(Line("item", f"fact/{gap.id}", line.text, label), FACTS, gap.id)
    question = framework.question_by_id[gap.id]
    within = form.line(question).within
    text = f"{within}: {gap.text}" if within else gap.text
    remarks = [waits_for(framework, form.why(question))] if gap.kind == "pending" else []
    remarks += [_flag_text(flag) for flag in gap.flags if flag.text]
    line = Line(
        "item",
        f"question/{gap.id}",
        text,
        gap.id,
        remark="\n".join(remarks),
        waits=gap.kind == "pending",
        flags=_tags(gap),
    )
    return ReviewRow(line, question.question_set, gap.id)


def _tags(gap: OpenItem) -> tuple[tuple[str, str], ...]:
    lacking = {
        "reason": translate("assess", "No reason"),
        "note": translate("assess", "No note"),
        "evidence": translate("assess", "No evidence"),
    }
    words = [lacking[kind] for kind in gap.tags if kind in lacking]
    return tuple((word, "") for word in (*words, *(flag_short(flag.kind) for flag in gap.flags)))


def _inconsistency_rows(form: CaseForm, gap: OpenItem) -> list[ReviewRow]:
    """Return a row with the text of an inconsistency, then a row for each fact or question in its conditions."""
    framework = form.session.framework
    rule = next(each for each in framework.inconsistencies if each.id == gap.id)
    parts = [_condition_row(form, gap, condition) for condition in rule.when]
    tag = (translate("assess", "Second look"), "")
    return [ReviewRow(Line("item", f"odd/{gap.id}", gap.text, flags=(tag,)), parts[0].page, parts[0].item), *parts]


def _condition_row(form: CaseForm, gap: OpenItem, condition: Condition) -> ReviewRow:
    framework = form.session.framework
    if condition.on_fact:
        fact = form.fact_line(framework.fact_by_id[condition.on])
        label, text, page = translate("assess", "fact {0}").format(fact.label), fact.text, FACTS
    else:
        question = framework.question_by_id[condition.on]
        label, text, page = question.id, framework.wording(question), question.question_set
    words = f"{text} {answer_word(condition.wanted)}"
    line = Line("item", f"odd/{gap.id}/{condition.on}", words, label, within=gap.text)
    return ReviewRow(line, page, condition.on)


def _flag_text(flag: Flag) -> str:
    word = flag_word(flag.kind)
    return translate("assess", "{flag}: {text}").format(flag=word, text=flag.text) if flag.text else word


def _flag_row(form: CaseForm, flag: Flag) -> ReviewRow:
    question = form.session.framework.question_by_id.get(flag.question)
    label = flag.question or translate("assess", "Case")
    line = Line("item", f"flag/{flag.question}/{flag.kind}", _flag_text(flag), label)
    return ReviewRow(line, question.question_set if question else REVIEW, flag.question)
