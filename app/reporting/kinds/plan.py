"""The improvement plan: each recommendation with its actions."""

from __future__ import annotations

from collections.abc import Iterator

from app.reporting.document import Block, Column, Paragraph, Runs, Table, text
from app.reporting.kinds import parts
from app.reporting.material import Material

_EMPTY: tuple[Runs, ...] = ((), (), (), (), ())


def blocks(of: Material) -> Iterator[Block]:
    """Yield the blocks of the plan as a document."""
    yield parts.title(of, "plan")
    yield Paragraph(text(of.words.text("plan.intro")), of.language, "lead")
    yield from plan_blocks(of)
    yield parts.heading(of, 1, "sign_off")
    signed = of.plan.sign_off
    if signed is None:
        yield Paragraph(text(of.words.text("plan.unsigned")), of.language)
        columns = (
            Column(of.words.text("plan.name"), 40),
            Column(of.words.text("plan.designation"), 40),
            Column(of.words.text("plan.date"), 20),
        )
        yield Table(of.words.text("plan.sign_off"), columns, (((), (), ()),), of.language)
    else:
        day = of.words.day(signed.day)
        words = of.words.text("plan.signed", name=signed.name, designation=signed.designation, date=day)
        yield Paragraph(text(words), of.language)
    yield from parts.made_from(of)


def plan_blocks(of: Material) -> Iterator[Block]:
    """Yield a table of actions, or the sentence that there is no recommendation yet."""
    words = of.words
    rows: list[tuple[Runs, ...]] = []
    for numbered in of.plan.recommendations:
        number = f"{numbered.number}."
        title = text(f"{number} {numbered.recommendation.text}".replace("\n", " "))
        actions = [
            (each.what, each.who, words.day(each.by), words.day(each.review), each.progress)
            for each in (found.action for found in numbered.actions)
        ]
        cells = [tuple(text(cell.replace("\n", " ")) for cell in action) for action in actions] or [_EMPTY]
        # The words of a recommendation are beside its first action alone.
        rows += [(text(number) if at else title, *each) for at, each in enumerate(cells)]
    if not rows:
        yield Paragraph(text(words.text("plan.none")), of.language)
        return
    columns = (
        Column(words.text("plan.recommendation"), 23),
        Column(words.text("plan.action"), 24),
        Column(words.text("plan.who"), 14),
        Column(words.text("plan.when"), 12),
        Column(words.text("plan.review"), 12),
        Column(words.text("plan.progress"), 15),
    )
    yield Table(words.text("plan.table"), columns, tuple(rows), of.language)
