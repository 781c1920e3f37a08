"""The commands that draw the sample from a caseload, and compare the two."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.analysis.drawing import Minimum
from app.analysis.representation import Share, spread, tenths
from app.assessment.sample_groups import CASE_MANAGER, DIMENSIONS
from app.cli.command import Command, add_dry_run, add_json
from app.cli.importing import add_sheet, naming_the_option, read_mapping
from app.cli.open_session import opened
from app.cli.output import as_json, cases, list_problems, say
from app.commands import sampling
from app.commands.sampling import Caseload, DrawPlan
from app.commands.sampling_rules import sampling_rules
from app.errors import UsageError
from app.exchange.importers.sheets import read_book
from app.folders import own_sampling_rules
from app.message import Message, in_digits, shown_value
from app.session.sample_view import group_label, representation
from app.session.session import Session


def _read(session: Session, arguments: argparse.Namespace) -> Caseload:
    mapping = read_mapping(arguments.map)
    book = read_book(Path(arguments.file), (mapping or {}).values())
    with naming_the_option():
        caseload = sampling.read_caseload(session, book, mapping=mapping, sheet=arguments.sheet)
    list_problems(caseload.warnings)
    return caseload


def sample_caseload(arguments: argparse.Namespace) -> int:
    """Record how many cases each group of the caseload has."""
    with opened(arguments) as session:
        caseload = _read(session, arguments)
        sampling.record_caseload(session, caseload)
    say(
        Message("The caseload has {cases}. Only their numbers by group are recorded.", cases=cases(len(caseload.cases)))
    )
    return 0


def sample_draw(arguments: argparse.Namespace) -> int:
    """Draw the sample from a caseload, or say what would be drawn."""
    minimums = None if arguments.least is None else [_minimum(text) for text in arguments.least]
    with opened(arguments, to_write=not arguments.dry_run) as session:
        caseload = _read(session, arguments)
        plan = sampling.plan_draw(
            session, caseload, size=arguments.size, seed=arguments.seed, minimums=minimums, replace=arguments.replace
        )
        _say_shortages(session, plan)
        if not arguments.dry_run:
            sampling.apply_draw(session, plan)
    done = "Would draw" if arguments.dry_run else "Drew"
    say(f"{done} {cases(len(plan.drawn))!s} of {in_digits(len(caseload.cases))} with the seed {plan.seed}.")
    if plan.leaving:
        say(f"Out of the sample: {', '.join(plan.leaving)}.")
    if arguments.dry_run:
        say(", ".join(plan.drawn))
    return 0


def _say_shortages(session: Session, plan: DrawPlan) -> None:
    for each in plan.shortages:
        names = ", ".join(str(group_label(session, each.minimum.dimension, group)) for group in each.minimum.groups)
        say(
            f"The minimum of {cases(each.minimum.cases)!s} of {names} cannot be met: {in_digits(each.drawn)} drawn, "
            f"{in_digits(each.there)} in the caseload."
        )


def _minimum(text: str) -> Minimum:
    """Return a minimum that a person wrote as sex=female:5.

    Raises:
        UsageError: It is none.
    """
    dimension, equals, rest = text.partition("=")
    groups, colon, number = rest.rpartition(":")
    if not equals or not colon or not groups or not number.isdecimal() or dimension not in DIMENSIONS:
        raise UsageError(
            f"{text!r} is no minimum. Write it as sex=female:5 or rosh=high,very high:5; the dimensions are "
            f"{', '.join(DIMENSIONS)}."
        )
    return Minimum(dimension, tuple(each.strip() for each in groups.split(",")), int(number))


def sample_redraw(arguments: argparse.Namespace) -> int:
    """Draw the recorded sample again from the caseload, and compare."""
    with opened(arguments, to_write=False) as session:
        found = sampling.draw_again(session, _read(session, arguments))
    if not found.same_caseload:
        say("This is not the caseload that the sample was drawn from: its cases or their groups differ.")
    drawn, was = set(found.drawn), set(found.recorded.drawn)
    seed = found.recorded.seed
    if found.same:
        say(f"The seed {seed} draws the same {cases(len(found.drawn))!s} again.")
    else:
        gone, new = in_digits(len(was - drawn)), in_digits(len(drawn - was))
        say(f"The seed {seed} draws other cases: {gone} not again, {new} new.")
    for text, references in (("Removed by hand since", found.removed), ("Added by hand", found.added)):
        if references:
            say(f"{text}: {', '.join(references)}.")
    return 0 if found.same else 1


def sample_compare(arguments: argparse.Namespace) -> int:
    """Print the sample beside the caseload, group by group."""
    with opened(arguments, to_write=False) as session:
        found = representation(session)
        labels = {
            (dimension, share.group): str(group_label(session, dimension, share.group))
            for dimension, shares in found.items()
            for share in shares
        }
    if arguments.json:
        as_json({dimension: [_share_json(each) for each in shares] for dimension, shares in found.items()})
        return 0
    width = max((len(label) for label in labels.values()), default=0) + 2
    for dimension, shares in found.items():
        say(f"{DIMENSIONS[dimension]!s:{width}}  caseload  sample  expected")
        for each in shares:
            say(f"  {labels[dimension, each.group]:{width}}{_share_text(each)}")
    for line in _managers(found):
        say(line)
    return 0


def _share_text(share: Share) -> str:
    if share.expected is None:
        return f"{'':8}{in_digits(share.sample):>8}"
    mark = f"  {share.verdict} by {tenths(abs(share.difference))}" if share.verdict else ""
    counts = f"{shown_value(share.caseload):>8}{in_digits(share.sample):>8}"
    return f"{counts}{tenths(share.expected):>10}{mark}"


def _managers(found: Mapping[str, Sequence[Share]]) -> list[str]:
    counts = spread({each.group: each.sample for each in found[CASE_MANAGER]})
    if not counts.groups:
        return []
    whole = sum(1 for each in found[CASE_MANAGER] if each.group and each.caseload)
    of = f" of {in_digits(whole)}" if whole else ""
    groups, largest = in_digits(counts.groups), in_digits(counts.largest)
    return [f"The sample has cases of {groups}{of} case managers, at most {largest} of one."]


def _share_json(share: Share) -> dict[str, object]:
    return {
        "group": share.group or None,
        "caseload": share.caseload,
        "sample": share.sample,
        "expected": None if share.expected is None else float(tenths(share.expected)),
        "verdict": share.verdict or None,
    }


def sample_rules(_arguments: argparse.Namespace) -> int:
    """Print the rules for the size of a sample and its minimums, and the file that changes them."""
    rules = sampling_rules()
    for most, size in rules.sizes:
        caseload = f"A caseload of up to {in_digits(most)}" if most else "A larger caseload"
        say(f"{caseload}: {cases(size)!s}.")
    for each in rules.minimums:
        say(f"At least {cases(each.cases)!s}: {each.dimension}={','.join(each.groups)}")
    say(f"{'These rules are' if rules.file else 'Rules of your own go'} in {own_sampling_rules()}.")
    return 0


def _draw_arguments(parser: argparse.ArgumentParser) -> None:
    add_sheet(parser)
    parser.add_argument("--size", type=int, metavar="N", help="how many cases (by default as `sample rules` says)")
    parser.add_argument(
        "--seed", default="", metavar="TEXT", help="draws the same cases each time (by default a new one)"
    )
    parser.add_argument(
        "--least",
        nargs="*",
        metavar="DIMENSION=GROUP:N",
        help="least numbers, in place of those of `sample rules`, such as sex=female:5; none for no minimum",
    )
    parser.add_argument("--replace", action="store_true", help="take cases that are not drawn out of the sample")
    add_dry_run(parser)


COMMANDS = (
    Command("sample draw", "draw the sample from a caseload", sample_draw, _draw_arguments),
    Command("sample redraw", "draw the sample again, to check it", sample_redraw, add_sheet),
    Command("sample caseload", "record the caseload's numbers by group", sample_caseload, add_sheet),
    Command("sample compare", "show the sample beside the caseload", sample_compare, add_json),
    Command("sample rules", "show the rules for sizes and minimums", sample_rules, secrets=(), inspection=False),
)
