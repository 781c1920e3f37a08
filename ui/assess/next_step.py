"""Find where work continues after the last row of a page, and word it for the status line."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from app.framework.applicability import Applicability
from app.records.fact import FACT
from app.records.judgement import JUDGEMENT
from app.records.rating import RATING
from app.session.changes import Changes
from ui.assess.case_form import RATINGS, REVIEW, CaseForm
from ui.assess.labels import translate
from ui.language.counts import counted


@dataclass(frozen=True, slots=True)
class NextStep:
    """The page to go to and the item to open on it, both None if the page stays. `told` is the sentence about it."""

    page: str | None
    item: str | None
    told: str


def next_step(form: CaseForm, place: str, *, newly: bool) -> NextStep:
    """Return where work continues after the end of a page.

    Work continues on the next page with an open item. If the form has no open item any more, it continues in the
    review.

    Args:
        form: The form.
        place: The page whose last row has been answered.
        newly: Whether that row had no answer before. A changed answer does not lead to the review.
    """
    places = form.places
    first: dict[str, str] = {}
    open_on: Counter[str] = Counter()
    for page, item in form.unanswered():
        first.setdefault(page, item)
        open_on[page] += 1
    rated = form.rated
    if rated.done < rated.of:
        open_on[RATINGS] += rated.of - rated.done
    here = places.index(place)
    said = [_done(form, place, open_on[place])]
    for page in places[here + 1 :]:
        if open_on[page]:
            one = translate("assess", "Next is {page}, with {n} open item.")
            many = translate("assess", "Next is {page}, with {n} open items.")
            said.append(counted(open_on[page], one, many, page=title_of(form, page)))
            return NextStep(page, first.get(page), " ".join(said))
    earlier = sum(count for page, count in open_on.items() if page != RATINGS)
    if earlier:
        one = translate("assess", "{n} item is still open in the case. F8 goes to it.")
        many = translate("assess", "{n} items are still open in the case. F8 goes to the next one.")
        said.append(counted(earlier, one, many))
        return NextStep(None, None, " ".join(said))
    told = translate("assess", "Nothing is open in {0}.").format(form.case_id)
    return NextStep(REVIEW if newly else None, None, told)


def told_of_hidden(form: CaseForm, changes: Changes) -> str:
    """Word how many questions a change takes out of the form and brings into it; return an empty text for none.

    A fact decides on many questions, so those without an answer count too. An answer decides on the few below it, whose
    rows show the effect, so only answered ones count.
    """
    gone, back = [0, 0], [0, 0]  # without an answer, with one
    for change in changes.forms:
        if (change.case_id, change.assessor) != (form.case_id, form.assessor):
            continue
        for status in change.statuses:
            answered = form.judgement(status.question).answer is not None
            gone[answered] += status.after is Applicability.HIDDEN
            back[answered] += status.before is Applicability.HIDDEN
    by_fact = bool(gone[0] or back[0]) and bool(changes.of(FACT))
    told = []
    if gone[1]:
        one = translate("assess", "{n} answered question is no longer asked. Its answer is kept.")
        many = translate("assess", "{n} answered questions are no longer asked. Their answers are kept.")
        told.append(counted(gone[1], one, many))
    if gone[0] and by_fact:
        one = translate("assess", "{n} question without an answer is no longer asked.")
        many = translate("assess", "{n} questions without an answer are no longer asked.")
        told.append(counted(gone[0], one, many))
    if back[1]:
        one = translate("assess", "{n} question is asked again, with the answer it had.")
        many = translate("assess", "{n} questions are asked again, with the answers they had.")
        told.append(counted(back[1], one, many))
    if back[0] and by_fact:
        one = translate("assess", "{n} question without an answer is asked again.")
        many = translate("assess", "{n} questions without an answer are asked again.")
        told.append(counted(back[0], one, many))
    return " ".join(told)


def told_of_complete(form: CaseForm, changes: Changes) -> str:
    """Warn about a change of a form that is marked as complete, because it may be a slip, else return an empty text."""
    changed = any(
        key.case_id == form.case_id and key.owner in ("", form.assessor) for key in changes.of(FACT, JUDGEMENT, RATING)
    )
    if not form.complete or not changed:
        return ""
    text = translate("assess", "{0} is marked as complete and has now changed. Ctrl+Z undoes the change.")
    return text.format(form.case_id)


def title_of(form: CaseForm, page: str) -> str:
    """Return the title of a page of the form."""
    match page:
        case "facts":
            return translate("assess", "Facts")
        case "ratings":
            return translate("assess", "Ratings")
        case "review":
            return translate("assess", "Review")
    titles = {each.id: each.title for each in form.session.framework.question_sets}
    return titles[page]


def _done(form: CaseForm, place: str, still_open: int) -> str:
    title = title_of(form, place)
    if still_open:
        one = translate("assess", "{page} still has {n} open item.")
        return counted(still_open, one, translate("assess", "{page} still has {n} open items."), page=title)
    return translate("assess", "Nothing is open in {page}.").format(page=title)
