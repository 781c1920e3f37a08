"""What the review lists: what is open in a form, section by section, and where each line of it leads."""

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


@dataclass(frozen=True, slots=True)
class Lead:
    """A line of the review, and the page of the form and the item on it to which it leads; no page where to none."""

    line: Line
    page: str = ""
    item: str = ""

    @property
    def counted(self) -> bool:
        """Whether it heads a section of what is open or goes along, with its count."""
        return self.line.kind == "heading" and self.line.key != HISTORY


def review_rows(form: CaseForm, gaps: Sequence[OpenItem], past: Sequence[HistoryLine]) -> list[Lead]:
    """The sections with something in them, in the order of work, each under its heading with its count."""
    by_kind: dict[str, list[OpenItem]] = {}
    for gap in gaps:
        by_kind.setdefault(gap.kind, []).append(gap)
    rows: list[Lead] = []
    for name, title, kinds in (
        ("unanswered", translate("assess", "Unanswered: {0}"), ("fact", "unanswered")),
        ("pending", translate("assess", "Pending, waiting for something else: {0}"), ("pending",)),
        ("reason", translate("assess", "No without a reason: {0}"), ("reason",)),
        ("note", translate("assess", "No without a note: {0}"), ("note",)),
        ("evidence", translate("assess", "No without evidence: {0}"), ("evidence",)),
    ):
        found = [gap for kind in kinds for gap in by_kind.get(kind, ())]
        rows += _section(name, title, [[_gap_lead(form, gap)] for gap in found])
    odd = translate("assess", "Worth a second look: {0}")
    rows += _section("odd", odd, [_odd_leads(form, gap) for gap in by_kind.get("odd", ())])
    flags = [gap.flag for gap in by_kind.get("flag", ()) if gap.flag is not None]
    waiting = translate("assess", "Flags still open: {0}")
    rows += _section("flags", waiting, [[_flag_lead(form, flag)] for flag in flags])
    travelling = [flag for flag in form.case.open_flags(form.assessor) if flag.kind not in WAITING]
    along = translate("assess", "Flags that go with the case: {0}")
    rows += _section("travelling", along, [[_flag_lead(form, flag)] for flag in travelling])
    if past:
        rows.append(Lead(Line("heading", HISTORY, translate("assess", "History of the case"))))
        rows += [
            Lead(Line("aside", f"history/{number}", f"{each.when}  {each.who}  {each.full}"))
            for number, each in enumerate(past)
        ]
    return rows


def _section(name: str, title: str, found: Sequence[Sequence[Lead]]) -> list[Lead]:
    """A heading with the count of what was found, and the rows of each; nothing where nothing was."""
    if not found:
        return []
    return [Lead(Line("heading", f"/{name}", title.format(len(found)))), *(lead for each in found for lead in each)]


def _gap_lead(form: CaseForm, gap: OpenItem) -> Lead:
    framework = form.session.framework
    if gap.kind == "fact":
        line = form.fact_line(framework.fact_by_id[gap.id])
        label = translate("assess", "fact {0}").format(line.label)
        return Lead(Line("item", f"fact/{gap.id}", line.text, label), FACTS, gap.id)
    question = framework.question_by_id[gap.id]
    within = form.line(question).within
    text = f"{within}: {gap.text}" if within else gap.text
    remark = waits_for(framework, form.why(question)) if gap.kind == "pending" else ""
    line = Line("item", f"{gap.kind}/{gap.id}", text, gap.id, remark=remark, waits=gap.kind == "pending")
    return Lead(line, question.question_set, gap.id)


def _odd_leads(form: CaseForm, gap: OpenItem) -> list[Lead]:
    """The rule in its words, and under it what it speaks of, each leading there."""
    framework = form.session.framework
    rule = next(each for each in framework.inconsistencies if each.id == gap.id)
    parts = [_part_lead(form, gap.id, condition) for condition in rule.when]
    return [Lead(Line("item", f"odd/{gap.id}", gap.text), parts[0].page, parts[0].item), *parts]


def _part_lead(form: CaseForm, rule: str, condition: Condition) -> Lead:
    framework = form.session.framework
    if condition.on_fact:
        fact = form.fact_line(framework.fact_by_id[condition.on])
        label, text, page = translate("assess", "fact {0}").format(fact.label), fact.text, FACTS
    else:
        question = framework.question_by_id[condition.on]
        label, text, page = question.id, question.text, question.question_set
    words = f"{text} {answer_word(condition.wanted)}"
    return Lead(Line("item", f"odd/{rule}/{condition.on}", words, label), page, condition.on)


def _flag_lead(form: CaseForm, flag: Flag) -> Lead:
    question = form.session.framework.question_by_id.get(flag.question)
    word = flag_word(flag.kind)
    text = translate("assess", "{flag}: {text}").format(flag=word, text=flag.text) if flag.text else word
    label = flag.question or translate("assess", "Case")
    line = Line("item", f"flag/{flag.question}/{flag.kind}", text, label)
    return Lead(line, question.question_set if question else REVIEW, flag.question)
