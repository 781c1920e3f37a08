"""Show one query: every entry in order, with who made it and when."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.assessment.queries import NumberedEntry, Query
from app.records.query import Step
from app.session.session import Session
from ui.language.dates import moment
from ui.widgets.text.whole_lines import WholeLines

translate = QCoreApplication.translate


class QueryThread(WholeLines):
    """The entries of a query as text that can be read, selected and copied, and not changed."""

    def __init__(self, session: Session) -> None:
        super().__init__("queryThread", self.tr("The query and its answers"))
        self._session = session

    def show_query(self, query: Query | None) -> None:
        """Show a query; nothing where there is none."""
        entries = query.entries if query is not None else ()
        text = "\n\n".join(self._text(each) for each in entries)
        if text != self.toPlainText():
            self.setPlainText(text)

    def _text(self, each: NumberedEntry) -> str:
        row = self._session.store.current(each.key)
        when = moment(row.at) if row is not None else ""
        head = _heads()[each.entry.step].format(who=each.author, to=each.entry.to)
        return "\n".join(filter(None, (f"{head}  {when}".rstrip(), each.entry.text)))


def _heads() -> dict[Step, str]:
    return {
        "ask": translate("settle", "{who} asks {to}"),
        "return": translate("settle", "{who} sends the case back to {to}"),
        "answer": translate("settle", "{who} answers"),
        "close": translate("settle", "{who} closes the query"),
    }
