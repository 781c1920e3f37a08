"""Show what the lead and others want of the person of this laptop in a case, before anything else in it."""

from __future__ import annotations

from PySide6.QtCore import Signal

from app.assessment.queries import Query, queries_of, returns_to
from app.session.queries import leads_of
from ui.assess.case_form import CaseForm
from ui.widgets.notice import Notice


class SentBackBar(Notice):
    """The comments with which a case was sent back, and the queries about it that wait for its assessor.

    `queries_asked` comes with the button that leads to the list of queries. The bar is hidden where nothing waits.
    """

    queries_asked = Signal()

    def __init__(self) -> None:
        super().__init__("sentBack")
        self._of: tuple[str, str] | None = None
        self._waits = ""

    def show_form(self, form: CaseForm) -> None:
        """Find out what waits for the assessor of a form. `cover` shows it."""
        if self._of != (form.case_id, form.assessor):
            # The same words about another case are new.
            self._of = form.case_id, form.assessor
            self.clear()
        queries = [each for each in queries_of(form.case, leads_of(form.session)) if each.state != "closed"]
        returned = returns_to(queries, form.assessor)
        others = [each for each in queries if each not in returned and each.waits_for(form.assessor)]
        self._waits = "\n".join([*map(self._returned, returned), *map(self._asked, others)])

    def cover(self, *, covered: bool) -> None:
        """Hide the bar, or show what waits. It is spoken when it is shown first: a covered message would be, too."""
        if covered:
            self.hide()
        elif not self._waits:
            self.clear()
        elif self._waits == self.text:
            self.show()
        else:
            self.say(self._waits, "warning", action=self.tr("Go to the queries"), do=self.queries_asked.emit)

    def _returned(self, query: Query) -> str:
        text = next(each.entry.text for each in reversed(query.entries) if each.entry.to)
        return self.tr("{who} sent this case back: {text}").format(who=query.asked_by, text=text)

    def _asked(self, query: Query) -> str:
        last = query.entries[-1]
        place = query.question or self.tr("the case")
        if query.state == "answered":
            text = self.tr("{who} answered your query on {place}: {text}")
        else:
            text = self.tr("{who} asks about {place}: {text}")
        return text.format(who=last.author, place=place, text=" ".join(last.entry.text.split()))
