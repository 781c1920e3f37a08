"""An assessment file that is not fit is refused with its reason, and the store stays as it was."""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import sys
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.answering import record_judgement
from app.commands.opening import open_with_key
from app.commands.sharing import apply_merge, check_file, plan_merge
from app.errors import AbovelineError, DataError, KnownError
from app.records.key import RecordKey
from app.records.registry import journal_format
from app.session.session import Session
from app.store import assessment_file
from app.store.assessment_file import FORMAT, MAGIC
from app.store.journal import Row
from tests.helpers.forging import Forger
from tests.helpers.inspections import (
    FIRST_MORNING,
    Clock,
    exported,
    handed_out,
    joined,
    row_hashes,
    shown,
    small_copy,
    small_inspection,
)
from tests.helpers.small_framework import spoilt

STORE = "ab" * 16
NOW = (FIRST_MORNING + 1000) << 16


class Ground:
    """A lead's open store, and a laptop's sound file with one answer in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lead = small_copy(folder / "lead")
        laptop = joined(handed_out(self.lead, folder / "all.assessment"), folder / "laptop", assessor="PA")
        record_judgement(laptop, case_id="BRO-001", question="1.1.01", answer="yes")
        self.good = exported(laptop, folder / "good.assessment")
        laptop.close()

    def written(self, data: bytes, name: str = "bad.assessment") -> Path:
        path = self.folder / name
        path.write_bytes(data)
        return path

    def refuse(self, *paths: Path) -> str:
        """The message about the files. The store is unchanged after it, to the byte."""
        before = row_hashes(self.lead), shown(self.lead), self.store_bytes()
        with pytest.raises((DataError, KnownError)) as refused:
            apply_merge(self.lead, plan_merge(self.lead, paths))
        assert (row_hashes(self.lead), shown(self.lead), self.store_bytes()) == before
        problems = refused.value.problems if isinstance(refused.value, DataError) else ()
        message = " ".join([str(refused.value), *map(str, problems)])
        assert "Traceback" not in message
        return message

    def store_bytes(self) -> dict[str, str]:
        return {
            path.name: hashlib.sha256(path.read_bytes()).hexdigest()
            for path in (self.folder / "lead").iterdir()
            if path.is_file() and not path.name.endswith("-shm")
        }


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ground]:
    made = Ground(tmp_path_factory.mktemp("refused"))
    yield made
    made.lead.close()


def test_the_sound_file_is_not_refused(ground: Ground, tmp_path: Path) -> None:
    shutil.copytree(ground.folder / "laptop", tmp_path / "laptop")
    assert plan_merge(ground.lead, [ground.good]).cases == ("BRO-001",)


def test_a_file_cut_short_anywhere_is_refused(ground: Ground) -> None:
    data = ground.good.read_bytes()
    header = len(MAGIC) + 6 + int.from_bytes(data[len(MAGIC) + 2 : len(MAGIC) + 6], "big")
    chance = random.Random(5)
    edges = {0, 1, len(MAGIC) - 1, len(MAGIC), len(MAGIC) + 1, len(MAGIC) + 6, header - 1, header, header + 1}
    edges |= {len(data) - 1, len(data) - 16, len(data) - 17, *(chance.randrange(len(data)) for _ in range(30))}
    for length in sorted(edges):
        message = ground.refuse(ground.written(data[:length]))
        assert ("cut short" in message) == (length > 0), (length, message)
        assert "is not an assessment file" in message or length > 0


def test_a_file_with_any_byte_altered_is_refused(ground: Ground) -> None:
    data = ground.good.read_bytes()
    chance = random.Random(6)
    header = len(MAGIC) + 6 + int.from_bytes(data[len(MAGIC) + 2 : len(MAGIC) + 6], "big")
    places = [*range(len(MAGIC) + 6), *(chance.randrange(header) for _ in range(60))]
    places += [header, len(data) - 1, *(chance.randrange(header, len(data)) for _ in range(30))]
    for place in places:
        changed = bytearray(data)
        changed[place] ^= 1 << chance.randrange(8)
        message = ground.refuse(ground.written(bytes(changed)))
        reasons = (
            "altered or damaged",
            "cut short",
            "is not an assessment file",
            "newer version",
            "another inspection",
        )
        assert any(why in message for why in reasons), (place, message)


def test_a_file_with_anything_behind_its_end_is_refused(ground: Ground) -> None:
    assert "altered or damaged" in ground.refuse(ground.written(ground.good.read_bytes() + b"\0"))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"reference,question\n", bytes(5000)], ids=repr)
def test_what_is_no_assessment_file_is_refused(ground: Ground, data: bytes) -> None:
    assert "is not an assessment file" in ground.refuse(ground.written(data))


def test_a_folder_and_a_missing_file_are_refused(ground: Ground) -> None:
    assert "is a directory" in ground.refuse(ground.folder)
    assert "no such file" in ground.refuse(ground.folder / "absent.assessment")


def test_a_file_of_another_inspection_is_refused(ground: Ground, tmp_path: Path) -> None:
    other = small_inspection(tmp_path / "other").session
    message = ground.refuse(exported(other, tmp_path / "other.assessment"))
    other.close()
    assert "none was. The store is unchanged." in message
    assert "is from another inspection." in message


def test_a_file_of_a_newer_container_is_refused(ground: Ground) -> None:
    data = bytearray(ground.good.read_bytes())
    data[len(MAGIC) : len(MAGIC) + 2] = (FORMAT + 1).to_bytes(2, "big")
    assert "newer version of the program" in ground.refuse(ground.written(bytes(data)))


def test_one_bad_file_among_several_keeps_all_of_them_out(ground: Ground) -> None:
    bad = ground.written(ground.good.read_bytes()[:-1])
    short = ground.written(b"ABOVELINE", "short.assessment")
    message = ground.refuse(ground.good, bad, short)
    assert "2 files are not fit to be merged, so none was" in message
    assert "bad.assessment is cut short" in message
    assert "short.assessment is cut short" in message


def test_a_missing_file_is_listed_with_the_bad_ones(ground: Ground) -> None:
    bad = ground.written(ground.good.read_bytes()[:-1])
    absent, gone = ground.folder / "absent.assessment", ground.folder / "gone.assessment"
    message = ground.refuse(absent, bad, ground.good, gone)
    assert "3 files are not fit to be merged, so none was" in message
    for what in ("absent.assessment could not be read", "bad.assessment is cut short", "gone.assessment could not"):
        assert what in message
    message = ground.refuse(absent, ground.good, gone)
    assert "absent.assessment could not be read" in message
    assert message.endswith("gone.assessment could not be read: no such file or directory. Nothing was merged.")


def test_what_is_said_of_a_file_by_itself_does_not_speak_of_merging(ground: Ground) -> None:
    for data in (b"PK\x03\x04", ground.good.read_bytes()[:-1], ground.good.read_bytes() + b"\0"):
        with pytest.raises(DataError) as refused:
            assessment_file.read(ground.written(data))
        assert "merged" not in str(refused.value)


def test_a_file_unsound_inside_is_refused_without_a_word_on_merging(ground: Ground) -> None:
    with pytest.raises(DataError, match=r"forged.assessment cannot be used by itself\.") as refused:
        check_file(
            forged(ground, ATTACKS["follows a missing row"]), ground.lead.store.key, ground.lead.store.inspection
        )
    assert "follows a row that is missing" in str(refused.value.problems[0])
    assert "merged" not in " ".join([str(refused.value), *map(str, refused.value.problems)])


def test_a_device_without_an_end_is_no_file(ground: Ground) -> None:
    assert "it is a pipe or a device, and no ordinary file" in ground.refuse(
        Path("nul" if sys.platform == "win32" else "/dev/zero")
    )


def test_a_list_in_the_manifest_as_large_as_a_file_may_be_takes_little_memory(ground: Ground) -> None:
    path = ground.folder / "bomb.assessment"
    # 220 MB of text that packs into 0.3 MB
    forger(ground).file(path, [], cases=("x" * 60,) * 3_500_000)
    tracemalloc.start()
    try:
        assert "altered or damaged" in ground.refuse(path)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 64e6


@pytest.mark.parametrize("length", [assessment_file._PIECE - 1, assessment_file._PIECE, assessment_file._PIECE + 1])
def test_content_is_read_whole_wherever_a_piece_of_it_ends(length: int) -> None:
    text = "\n".join(["x" * length, "", "é" * length, "end"]).encode()
    assert assessment_file._decompress(zlib.compress(text)) == text


@pytest.mark.parametrize("before", [b"", b"short\n" * 300_000])
def test_a_line_longer_than_this_program_writes_is_refused(before: bytes) -> None:
    longest = before + b"x" * assessment_file._LARGEST_LINE
    assert assessment_file._decompress(zlib.compress(longest + b"\nend")) == longest + b"\nend"
    with pytest.raises(ValueError):
        assessment_file._decompress(zlib.compress(longest + b"x\nend"))


@pytest.mark.parametrize("broken", [b"", zlib.compress(b"a\nb")[:-1], zlib.compress(b"a\nb") + b"c"])
def test_content_that_is_no_whole_stream_is_refused(broken: bytes) -> None:
    with pytest.raises((ValueError, zlib.error)):
        assessment_file._decompress(broken)


def test_more_than_can_be_read_back_is_not_written(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> None:
    for limit in ("_LARGEST_CONTENT", "_LARGEST_SEALED"):
        with monkeypatch.context() as small:
            small.setattr(assessment_file, limit, 100)
            with pytest.raises(KnownError, match="changes are more than one file may hold"):
                exported(ground.lead, ground.folder / "large.assessment")
        assert not (ground.folder / "large.assessment").exists()


# A file from a person who has the inspection's key: sealed correctly, and wrong inside.


def forger(ground: Ground) -> Forger:
    """A person with the inspection's key, whose laptop is the first that introduces itself as PA's."""
    return Forger.beside(ground.lead.store, STORE, written_at=FIRST_MORNING)


def sealed(ground: Ground, lines: bytes, name: str = "forged.assessment") -> Path:
    """`lines`, signed, compressed and sealed as a file of the inspection."""
    by = forger(ground)
    return by.sealed(ground.folder / name, by.signed_lines(lines))


def sealed_content(ground: Ground, content: bytes, name: str = "forged.assessment") -> Path:
    return forger(ground).sealed_content(ground.folder / name, content)


def first_line(ground: Ground, count: int, **changes: Any) -> dict[str, Any]:
    return forger(ground).first_line(count, **changes)


def forged(ground: Ground, *rows: Row) -> Path:
    """A file with these rows, sealed and signed as it should be."""
    return forger(ground).file(ground.folder / "forged.assessment", rows)


def row(key: RecordKey, value: str = "null", **changes: Any) -> Row:
    sound = Row(STORE, 1, None, NOW, FIRST_MORNING, "PA", key, value, (), "edit")
    return replace(sound, **changes)


ANSWER = RecordKey("judgement", "BRO-001", "1.1.01", "PA")
FACT = RecordKey("fact", "BRO-001", "custody_phase", "PA")


def test_a_forged_row_that_is_sound_is_taken(ground: Ground) -> None:
    # The control of the attacks below: what is refused in them is what is wrong in them.
    plan = plan_merge(ground.lead, [forged(ground, row(ANSWER, '{"answer":"no"}'))])
    assert plan.changed == (ANSWER,)


NOWHERE = bytes(range(32))
ATTACKS: dict[str, Row] = {
    "follows a missing row": row(FACT, seq=2, prev=NOWHERE),
    "first and follows": row(FACT, seq=1, prev=NOWHERE),
    "second and follows nothing": row(FACT, seq=2),
    "replaces a missing version": row(FACT, replaces=(NOWHERE,)),
    "reverses a missing row": row(FACT, act="undo", reverses=NOWHERE),
    "an unknown kind": row(RecordKey("verdict", "BRO-001", "x")),
    "an owner where there is none": row(RecordKey("profile", "BRO-001", "gender", "PA"), '"male"'),
    "no owner where there is one": row(RecordKey("judgement", "BRO-001", "1.1.01", ""), "null"),
    "an unknown question": row(RecordKey("judgement", "BRO-001", "9.9.99", "PA")),
    "an unknown fact": row(RecordKey("fact", "BRO-001", "left_handed", "PA"), '"yes"'),
    "an unknown answer": row(ANSWER, '{"answer":"maybe"}'),
    "an unknown reason": row(ANSWER, '{"answer":"no","reasons":["bored"]}'),
    "an answer that is a list": row(ANSWER, '["yes"]'),
    "a note that is a number": row(ANSWER, '{"note":7}'),
    "a reason that is an object": row(ANSWER, '{"answer":"no","reasons":[{}]}'),
    "a rating out of range": row(RecordKey("rating", "BRO-001", "start/lifestyle"), "9"),
    "a rating that is true": row(RecordKey("rating", "BRO-001", "start/lifestyle"), "true"),
    "a rating of nothing": row(RecordKey("rating", "BRO-001", "lifestyle"), "1"),
    "a case in the inspection's own scope": row(RecordKey("case", "", ""), "true"),
    "an assessor in a case": row(RecordKey("assessor", "BRO-001", "PA"), '{"role":"lead"}'),
    "a role that is none": row(RecordKey("assessor", "", "XX"), '{"role":"king"}'),
    "a completion by half": row(RecordKey("completion", "BRO-001", "", "PA"), '{"complete":true}'),
    "a case that is not there": row(RecordKey("judgement", "BRO-999", "1.1.01", "PA"), '{"answer":"yes"}'),
    "a profile of a case that is not there": row(RecordKey("profile", "BRO-999", "gender"), '"male"'),
    "an assessor who is not there": row(RecordKey("judgement", "BRO-001", "1.1.01", "ZZ"), '{"answer":"yes"}'),
    "allocated to nobody known": row(RecordKey("allocation", "BRO-001"), '"ZZ"'),
    "ruled to nobody known": row(RecordKey("counting", "BRO-001", "1.1.01"), '"ZZ"'),
    "a clock of the far future": row(FACT, hlc=(1 << 62) - 1),
    "a clock past what a number holds": row(FACT, hlc=1 << 70),
    "a clock of nothing": row(FACT, hlc=0),
    "a time past what a number holds": row(FACT, at=1 << 70),
    "a time past every calendar": row(FACT, at=1 << 60),
    "a place in the chain past what a number holds": row(FACT, seq=1 << 70, prev=NOWHERE),
    "a value that is not canonical": row(ANSWER, '{"note": "x"}'),
    "a value that is no JSON": row(ANSWER, "{"),
    "a value that is no number": row(FACT, "NaN"),
    "a value deep beyond reading": row(FACT, "[" * 100_000 + "]" * 100_000),
    "an unknown act": row(FACT, act="magic"),
    "a store that is none": row(FACT, store="me"),
    "a short hash": row(FACT, replaces=(b"short",)),
}


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_sealed_file_that_is_wrong_inside_is_refused(ground: Ground, attack: str) -> None:
    message = ground.refuse(forged(ground, ATTACKS[attack]))
    assert "unsound inside" in message or "altered or damaged" in message, message
    # Nor does anyone join from it.
    with pytest.raises((DataError, KnownError)):
        check_file(ground.folder / "forged.assessment", ground.lead.store.key, ground.lead.store.inspection)


def test_versions_that_replace_each_other_out_of_time_are_refused(ground: Ground) -> None:
    first = row(ANSWER, '{"answer":"no"}')
    younger = row(ANSWER, '{"answer":"yes"}', seq=2, prev=first.hash, hlc=NOW + 1, replaces=(first.hash,))
    assert plan_merge(ground.lead, [forged(ground, first, younger)]).changed == (ANSWER,)
    for wrong in (
        replace(younger, hlc=NOW),
        replace(younger, seq=3),
        replace(younger, store="ef" * 16),
        replace(younger, key=FACT, value='"yes"'),
        replace(younger, key=RecordKey("judgement", "BRO-002", "1.1.01", "PA")),
    ):
        assert "unsound inside" in ground.refuse(forged(ground, first, wrong))


@pytest.mark.parametrize(
    "changes",
    [
        {"rows": 5},
        {"rows": float("inf")},
        {"written_at": float("inf")},
        {"store": "x"},
        {"store": None},
        {"framework": None},
        {"framework": {"id": 1, "hash": 2, "source": 3}},
        {"cases": 3},
        {"cases": [3]},
        {"for": ["PA"]},
        {"journal": None},
        {"journal": "2"},
    ],
    ids=str,
)
def test_a_sealed_file_that_says_odd_things_of_itself_is_refused(ground: Ground, changes: dict[str, Any]) -> None:
    message = ground.refuse(sealed(ground, json.dumps(first_line(ground, 0, **changes)).encode()))
    assert "altered or damaged" in message


def line_with(place: int, value: object) -> str:
    """A sound row as it travels, but for the value in one place."""
    return json.dumps([*(sound := row(FACT).as_json())[:place], value, *sound[place + 1 :]])


@pytest.mark.parametrize(
    "line",
    [
        "null",
        "[]",
        "{}",
        "7",
        '"123456789012345"',
        "[" * 100_000,
        json.dumps([["list"]] * 15),
        line_with(1, True),
        line_with(3, 1.5),
        line_with(4, None),
        line_with(5, "\ud800"),
        line_with(6, ["fact"]),
        line_with(11, [7]),
        line_with(11, 7),
        line_with(12, ["edit"]),
        line_with(13, 7),
    ],
)
def test_a_line_that_is_no_row_is_refused(ground: Ground, line: str) -> None:
    lines = json.dumps(first_line(ground, 1)) + "\n" + line
    assert "altered or damaged" in ground.refuse(sealed(ground, lines.encode()))


def test_the_same_row_twice_is_refused(ground: Ground) -> None:
    one = row(FACT, '"yes"')
    assert "altered or damaged" in ground.refuse(forged(ground, one, one))


def test_a_file_of_a_newer_journal_is_refused(ground: Ground) -> None:
    line = first_line(ground, 0, journal=journal_format() + 1)
    assert "newer version of the program" in ground.refuse(sealed(ground, json.dumps(line).encode()))


@pytest.mark.parametrize("journal", [0, -1, 0.5])
def test_a_file_of_a_journal_that_never_was_is_refused(ground: Ground, journal: float) -> None:
    line = first_line(ground, 0, journal=journal)
    assert "altered or damaged" in ground.refuse(sealed(ground, json.dumps(line).encode()))


def test_a_file_of_another_framework_edition_is_refused(ground: Ground, tmp_path: Path) -> None:
    source = spoilt(('text = "Was there a plan?"', 'text = "Was there any plan?"'))
    line = first_line(ground, 0, framework={"id": "small-1", "hash": "e" * 64, "source": source})
    assert "another edition of the question framework (small-1)" in ground.refuse(
        sealed(ground, json.dumps(line).encode())
    )


def test_a_file_whose_framework_is_not_the_one_it_names_is_joined_by_nobody(ground: Ground) -> None:
    source = spoilt(('text = "Was there a plan?"', 'text = "Was there any plan?"'))
    _, digest, _ = ground.lead.store.framework()
    line = first_line(ground, 0, framework={"id": "small-1", "hash": digest, "source": source})
    path = sealed(ground, json.dumps(line).encode())
    with pytest.raises(DataError, match="a framework that is not the one it names"):
        check_file(path, ground.lead.store.key, ground.lead.store.inspection)
    line = first_line(ground, 0, framework={"id": "small-1", "hash": digest, "source": "[nonsense"})
    with pytest.raises(AbovelineError):
        check_file(sealed(ground, json.dumps(line).encode()), ground.lead.store.key, ground.lead.store.inspection)


@pytest.mark.parametrize("content", [b"", b"not compressed", zlib.compress(b"{}")[:-2], zlib.compress(b"{}") + b"x"])
def test_content_that_is_not_one_compressed_stream_is_refused(ground: Ground, content: bytes) -> None:
    assert "altered or damaged" in ground.refuse(sealed_content(ground, content))


def test_a_file_that_would_fill_the_memory_when_unpacked_is_refused(
    ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assessment_file, "_LARGEST_CONTENT", 1 << 20)
    assert "altered or damaged" in ground.refuse(
        sealed(ground, json.dumps(first_line(ground, 0)).encode() + b" " * (1 << 22))
    )
    monkeypatch.undo()
    assert assessment_file._LARGEST_CONTENT <= 1 << 28


HEADERS: dict[str, Callable[[dict[str, Any]], object]] = {
    "size without end": lambda header: header.update(size=float("inf")),
    "size below nothing": lambda header: header.update(size=-1),
    "nonce too short": lambda header: header.update(nonce="00"),
    "nonce a number": lambda header: header.update(nonce=7),
    "no slots": lambda header: header.pop("slots"),
    "slots a number": lambda header: header.update(slots=7),
    "a slot a text": lambda header: header.update(slots=["x"]),
    "a slot of odd cost": lambda header: header["slots"][0].update(kind="handout", log_n=60),
    "inspection no id": lambda header: header.update(inspection="x"),
    "file a list": lambda header: header.update(file=[]),
}  # fmt: skip


@pytest.mark.parametrize("change", HEADERS)
def test_a_header_that_says_odd_things_is_refused(ground: Ground, change: str) -> None:
    data = ground.good.read_bytes()
    start = len(MAGIC) + 6
    length = int.from_bytes(data[start - 4 : start], "big")
    header = json.loads(data[start : start + length])
    HEADERS[change](header)
    text = json.dumps(header).encode()
    message = ground.refuse(
        ground.written(data[: start - 4] + len(text).to_bytes(4, "big") + text + data[start + length :])
    )
    assert "altered or damaged" in message


@given(data=st.binary(max_size=200))
def test_no_bytes_at_all_are_read_as_a_file_or_end_in_a_traceback(ground: Ground, data: bytes) -> None:
    for start in (b"", MAGIC, MAGIC + b"\0\1", MAGIC + b"\0\1\0\0\0\2{}"):
        with pytest.raises((DataError, KnownError)):
            assessment_file.read(ground.written(start + data))


def test_a_store_opened_again_still_takes_the_sound_file(ground: Ground) -> None:
    shutil.copytree(ground.folder / "lead", ground.folder / "copy")
    session: Session = open_with_key(ground.folder / "copy", ground.lead.store.key, clock=Clock())
    assert apply_merge(session, plan_merge(session, [ground.good])).cases == {"BRO-001"}
    session.close()
