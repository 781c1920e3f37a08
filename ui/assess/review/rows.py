"""Build the rows of the review: the open items of a form by section, with the page that each row opens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.assessment.form_state import OpenItem
from app.framework.model import Condition
from app.records.flag import WAITING, Flag
from ui.assess.case_form import FACTS, REVIEW, CaseForm
from ui.assess.history.labels import HistoryLine
from ui.assess.labels import answer_word, translate, waits_for
from ui.language.labels import flag_word
from ui.widgets.lines import Line

HISTORY = "/history"

# The kinds of open item in each section, in the order of work.
_SECTIONS = {
    "unanswered": ("fact", "unanswered"),
    "pending": ("pending",),
    "reason": ("reason",),
    "note": ("note",),
    "evidence": ("evidence",),
}


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """A row of the review.

    Attributes:
        line: the row as the list shows it.
        page: the page of the form that the row opens; empty if it opens none.
        item: the item on that page.
        summary: the section's count as a phrase, on the heading of a section of open items or flags.
    """

    line: Line
    page: str = ""
    item: str = ""
    summary: str = ""


def review_rows(form: CaseForm, gaps: Sequence[OpenItem], past: Sequence[HistoryLine]) -> list[ReviewRow]:
    """Return the sections that are not empty, in the order of work, each under a heading with its count.

    Args:
        form: the open form.
        gaps: its open items.
        past: the history of the case's completion, newest first.
    """
    by_kind: dict[str, list[OpenItem]] = {}
    for gap in gaps:
        by_kind.setdefault(gap.kind, []).append(gap)
    rows: list[ReviewRow] = []
    for name, kinds in _SECTIONS.items():
        found = [gap for kind in kinds for gap in by_kind.get(kind, ())]
        rows += _section(name, [[_gap_row(form, gap)] for gap in found])
    rows += _section("odd", [_inconsistency_rows(form, gap) for gap in by_kind.get("odd", ())])
    flags = [gap.flag for gap in by_kind.get("flag", ()) if gap.flag is not None]
    rows += _section("flags", [[_flag_row(form, flag)] for flag in flags])
    travelling = [flag for flag in form.case.open_flags(form.assessor) if flag.kind not in WAITING]
    rows += _section("travelling", [[_flag_row(form, flag)] for flag in travelling])
    if past:
        rows.append(ReviewRow(Line("heading", HISTORY, translate("assess", "History of the case"))))
        rows += [
            ReviewRow(Line("aside", f"history/{number}", f"{each.when}  {each.who}  {each.full}"))
            for number, each in enumerate(past)
        ]
    return rows


def _section(name: str, found: Sequence[Sequence[ReviewRow]]) -> list[ReviewRow]:
    """Return the section's heading with its count, and the rows of each entry; nothing if there is no entry."""
    if not found:
        return []
    heading = Line("heading", f"/{name}", _heading(name).format(len(found)))
    summary = _summary(name, len(found)).format(len(found))
    return [ReviewRow(heading, summary=summary), *(row for each in found for row in each)]


def _heading(section: str) -> str:
    headings = {
        "unanswered": translate("assess", "To answer ({0})"),
        "pending": translate("assess", "Waiting for another answer ({0})"),
        "reason": translate("assess", "Answered no without a reason ({0})"),
        "note": translate("assess", "Answered no without a note ({0})"),
        "evidence": translate("assess", "Answered no without evidence ({0})"),
        "odd": translate("assess", "Worth a second look ({0})"),
        "flags": translate("assess", "Flags still open ({0})"),
        "travelling": translate("assess", "Flags that go with the case ({0})"),
    }
    return headings[section]


def _summary(section: str, count: int) -> str:
    """Return a section's phrase in a sentence with all counts."""
    phrases = {
        "unanswered": translate("assess", "{0} to answer"),
        "pending": translate("assess", "{0} waiting for another answer"),
        "reason": translate("assess", "{0} answered no without a reason"),
        "note": translate("assess", "{0} answered no without a note"),
        "evidence": translate("assess", "{0} answered no without evidence"),
        "odd": translate("assess", "{0} worth a second look"),
        "flags": translate("assess", "1 flag still open" if count == 1 else "{0} flags still open"),
        "travelling": translate(
            "assess", "1 flag that goes with the case" if count == 1 else "{0} flags that go with the case"
        ),
    }
    return phrases[section]


def _gap_row(form: CaseForm, gap: OpenItem) -> ReviewRow:
    framework = form.session.framework
    if gap.kind == "fact":
        line = form.fact_line(framework.fact_by_id[gap.id])
        label = translate("assess", "fact {0}").format(line.label)
        return ReviewRow(Line("item", f"fact/{gap.id}", line.text, label), FACTS, gap.id)
    question = framework.question_by_id[gap.id]
    within = form.line(question).within
    text = f"{within}: {gap.text}" if within else gap.text
    remark = waits_for(framework, form.why(question)) if gap.kind == "pending" else ""
    line = Line("item", f"{gap.kind}/{gap.id}", text, gap.id, remark=remark, waits=gap.kind == "pending")
    return ReviewRow(line, question.question_set, gap.id)


def _inconsistency_rows(form: CaseForm, gap: OpenItem) -> list[ReviewRow]:
    """Return a row with the text of an inconsistency, then a row for each fact or question in its conditions."""
    framework = form.session.framework
    rule = next(each for each in framework.inconsistencies if each.id == gap.id)
    parts = [_condition_row(form, gap.id, condition) for condition in rule.when]
    return [ReviewRow(Line("item", f"odd/{gap.id}", gap.text), parts[0].page, parts[0].item), *parts]


def _condition_row(form: CaseForm, rule: str, condition: Condition) -> ReviewRow:
    framework = form.session.framework
    if condition.on_fact:
        fact = form.fact_line(framework.fact_by_id[condition.on])
        label, text, page = translate("assess", "fact {0}").format(fact.label), fact.text, FACTS
    else:
        question = framework.question_by_id[condition.on]
        label, text, page = question.id, question.text, question.question_set
    words = f"{text} {answer_word(condition.wanted)}"
    return ReviewRow(Line("item", f"odd/{rule}/{condition.on}", words, label), page, condition.on)


def _flag_row(form: CaseForm, flag: Flag) -> ReviewRow:
    question = form.session.framework.question_by_id.get(flag.question)
    word = flag_word(flag.kind)
    text = translate("assess", "{flag}: {text}").format(flag=word, text=flag.text) if flag.text else word
    label = flag.question or translate("assess", "Case")
    line = Line("item", f"flag/{flag.question}/{flag.kind}", text, label)
    return ReviewRow(line, question.question_set if question else REVIEW, flag.question)
