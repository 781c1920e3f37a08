"""The command that rolls up inspections to one table of scores."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.cli.command import Command, add_json, given_path
from app.cli.output import as_json, note, say
from app.cli.secrets import HANDOUT, PASSPHRASE, RECOVERY, ask, given
from app.commands.rolling_up import Keys, keys_from, needs_keys, read_keys, roll_up
from app.folders import is_inspection, resolve
from app.message import Message, counted, in_digits, joined
from app.rollup.figures import Figure, InspectionHeader
from app.rollup.rollup import CAUTION, RollUp, published, signed_by

_Figures = Mapping[tuple[str, str], Figure]


def rollup(arguments: argparse.Namespace) -> int:
    """Print the scores of every inspection, region and of all together."""
    paths = [_path(text) for text in arguments.paths]
    parquet = Path(arguments.parquet) if arguments.parquet else None
    found = roll_up(paths, _keys(arguments, paths), parquet=parquet, any_signer=arguments.any_signer)
    if arguments.json:
        as_json(_as_json(found))
    else:
        for line in _lines(found):
            say(line)
    if parquet is not None:
        note(Message("{path} holds the judgements as a Parquet dataset. It is not encrypted.", path=parquet))
    return 0


def _path(text: str) -> Path:
    """Return the path that an argument names: as it is written, or an inspection in the person's own data folder."""
    path = Path(text).expanduser()
    return path if path.exists() or not is_inspection(resolve(text)) else resolve(text)


def _keys(arguments: argparse.Namespace, paths: Sequence[Path]) -> Keys:
    """Return the secrets to try, from options, the environment and a file of keys, else from a prompt.

    Raises:
        KnownError: A file of secrets cannot be read.
        UsageError: A secret is needed, and nobody is there to type it.
    """
    single = [given(arguments, source) for source in (RECOVERY, PASSPHRASE, HANDOUT)]
    secrets = [secret for secret in single if secret]
    if arguments.keys_file:
        secrets += read_keys(Path(arguments.keys_file))
    if not secrets and needs_keys(paths):
        secrets = [ask(RECOVERY, alternative="or give one key a line with --keys-file")]
    return keys_from(secrets)


def _lines(found: RollUp) -> Iterator[Message | str]:
    """Yield the table for a person: regions, their areas, all together, the weakest questions."""
    theirs = {(each.area.casefold(), each.headline): each.percent for each in published() if each.scope == "area"}
    for region in found.regions:
        yield region or Message("Areas whose region is not recorded")
        for header in found.inspections:
            if header.region == region:
                yield _area_line(found, header, theirs)
                signers = found.signers.get(header.inspection)
                if signers:
                    yield Message("    {signed}", signed=signed_by(signers))
        yield Message("  all of it: {scores}", scores=_spread(found, found.of_region(region)))
    yield Message("All areas: {scores}", scores=_spread(found, found.of_all))
    national = {(each.headline, each.scope): each.percent for each in published() if each.scope != "area"}
    parts = [
        f"{title.id} "
        + ", ".join(f"{scope} {national[title.id, scope]}%" for scope in _SPREAD if (title.id, scope) in national)
        for title in found.levels
        if title.level == "headline" and (title.id, "lowest") in national
    ]
    yield Message("Published: {scores}", scores=joined("; ", parts))
    yield Message("The weakest questions:")
    titles = {title.id: title.title for title in found.levels if title.level == "question"}
    for figure in found.weakest:
        base = f"{in_digits(figure.yes)} of {in_digits(figure.yes + figure.no)}"
        yield f"  {figure.percent}%  {figure.id} {titles.get(figure.id, '')} ({base})"
    yield CAUTION


_SPREAD = ("lowest", "highest", "average")


def _area_line(found: RollUp, header: InspectionHeader, theirs: Mapping[tuple[str, str], int]) -> Message:
    figures = found.of_inspection(header)
    parts = []
    for title in found.levels:
        figure = figures.get((title.level, title.id))
        if title.level not in ("headline", "criterion") or figure is None:
            continue
        share = "no score" if figure.percent is None else f"{figure.percent}%"
        extra = [f"{figure.change:+d}"] if figure.change else []
        there = theirs.get((header.area.casefold(), title.id)) if title.level == "headline" else None
        extra += [f"published {there}%"] if there is not None else []
        parts.append(f"{title.id} {share}" + (f" ({', '.join(extra)})" if extra else ""))
    cases = counted(header.cases, one="{n} case", many="{n} cases")
    provisional = header.complete < header.cases
    return Message(
        "  {area}, {day}, {cases}, provisional: {scores}" if provisional else "  {area}, {day}, {cases}: {scores}",
        area=header.area,
        day=header.last_day or Message("no date"),
        cases=cases,
        scores=joined("; ", parts),
    )


def _spread(found: RollUp, figures: _Figures) -> Message:
    """Return each headline and criterion with its pooled score, and the lowest, highest and average of the areas."""
    parts = []
    for title in found.levels:
        figure = figures.get((title.level, title.id))
        if title.level in ("headline", "criterion") and figure is not None and figure.percent is not None:
            spread = f"{figure.lowest} to {figure.highest}, average {figure.average}"
            parts.append(f"{title.id} {figure.percent}% ({spread})")
    return joined("; ", parts)


def _as_json(found: RollUp) -> dict[str, Any]:
    titles = {(title.level, title.id): title.title for title in found.levels}
    return {
        "inspections": [
            asdict(header)
            | {
                "signed": [asdict(each) for each in found.signers.get(header.inspection, ())],
                "scores": _scores_json(found.of_inspection(header)),
            }
            for header in found.inspections
        ],
        "regions": [{"region": region, "scores": _scores_json(found.of_region(region))} for region in found.regions],
        "all": {"scores": _scores_json(found.of_all)},
        "weakest": [
            {
                "id": each.id,
                "text": titles["question", each.id],
                "yes": each.yes,
                "no": each.no,
                "percent": each.percent,
            }
            for each in found.weakest
        ],
        "published": [asdict(each) for each in published()],
        "caution": str(CAUTION),
    }


def _scores_json(figures: _Figures) -> list[dict[str, Any]]:
    kept = ("level", "id", "yes", "no", "na", "percent")
    of_area = ("place", "previous", "change")
    rows = []
    for figure in sorted(figures.values(), key=lambda each: (each.level, each.id)):
        names = (*kept, *(of_area if figure.scope == "area" else (*_SPREAD, "areas")))
        rows.append({name: getattr(figure, name) for name in names})
    return rows


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "paths",
        nargs="+",
        type=given_path,
        metavar="FILE|FOLDER",
        help="merged files, folders of inspections, or folders with these",
    )
    parser.add_argument(
        "--keys-file", type=given_path, metavar="FILE", help="a file with a recovery key on each line; each is tried"
    )
    parser.add_argument(
        "--parquet",
        type=given_path,
        metavar="DIR",
        help="write the judgements to a new folder, as Parquet by region and area",
    )
    parser.add_argument(
        "--any-signer",
        action="store_true",
        help="count files too that no lead of their inspection signed, and mark them",
    )
    add_json(parser)


COMMANDS = (
    Command(
        "rollup",
        "put the scores of many inspections into one table",
        rollup,
        _arguments,
        (PASSPHRASE, HANDOUT, RECOVERY),
        inspection=False,
    ),
)
