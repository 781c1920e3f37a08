"""Claims about the memory of a window after it was locked, read from another process as whoever found it would."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.memory.locked import counts, go_on, make, next_line, window
from tests.memory.scan import sightings

ROOT = Path(__file__).parents[2]

# Other systems show no process's memory.
on_linux = pytest.mark.only_on("linux")


@on_linux
@pytest.mark.slow
def test_after_locking_no_key_passphrase_or_note_is_left_and_no_page(tmp_path: Path) -> None:
    texts = make(tmp_path / "bromley")
    with window(tmp_path / "bromley", texts, wait=1.0) as process:
        assert next_line(process) == "open"
        while_open = counts(process, texts)
        assert {"inspection key, bytes", "recorded note, text", "typed note, UTF-16"} <= while_open.keys()
        go_on(process)
        live = dict(pair.split("=") for pair in next_line(process).split()[1:])
        # The answer without content is one object of the module.
        assert {name for name, number in live.items() if int(number) > (name == "Judgement")} == set()
        assert counts(process, texts) == {}


def test_the_search_finds_a_text_wherever_it_lies() -> None:
    if not sys.platform.startswith("linux"):
        return
    program = "import sys; text = ''.join(map(chr, range(97, 123))); print('ready', flush=True); sys.stdin.read()"
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert next_line(process) == "ready"
        wanted = {"there": bytes(range(97, 123)), "not there": b"\x01canary that nobody wrote"}
        found = sightings(process.pid, wanted)
        assert found["there"]
        assert not found["not there"]
    finally:
        process.kill()
        process.communicate()


KEPT = """if True:
    import ctypes
    from app.memory import overwrite_cached_blocks
    library = ctypes.CDLL(None)
    library.malloc.argtypes, library.malloc.restype = [ctypes.c_size_t], ctypes.c_void_p
    library.free.argtypes, library.free.restype = [ctypes.c_void_p], None
    blocks = [library.malloc(size) for size in (200, 400, 600) for _ in range(16)]
    for block in blocks:
        ctypes.memset(block, 7, 200)
    for block in blocks:
        library.free(block)
    overwrite_cached_blocks()
    print(sum(ctypes.string_at(block + 32, 100) == bytes([7]) * 100 for block in blocks))
"""


@on_linux
def test_blocks_that_are_kept_for_the_next_request_are_overwritten_however_many_the_c_library_keeps() -> None:
    # Newer versions keep 16 of a size without being asked; the older ones are asked to.
    environment = os.environ | {"GLIBC_TUNABLES": "glibc.malloc.tcache_count=16"}
    run = [sys.executable, "-c", KEPT]
    done = subprocess.run(run, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert int(done.stdout) == 0


HOLES = """if True:
    import ctypes
    from app.memory import return_free_memory
    library = ctypes.CDLL(None)
    library.malloc.argtypes, library.malloc.restype = [ctypes.c_size_t], ctypes.c_void_p
    library.free.argtypes, library.free.restype = [ctypes.c_void_p], None
    def held():
        return next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("RssAnon:"))
    pictures = []
    for _ in range(200):
        pictures.append(library.malloc(80_000))
        ctypes.memset(pictures[-1], 7, 80_000)
        library.malloc(5_000)  # a block that stays, after each picture
    for picture in pictures:
        library.free(picture)
    before = held()
    return_free_memory()
    print(before - held())
"""


@on_linux
def test_memory_that_is_free_between_blocks_in_use_goes_back_to_the_system() -> None:
    run = [sys.executable, "-c", HOLES]
    done = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=True)
    assert int(done.stdout) > 10_000, "kB of 16,000"


PROTECTED = """if True:
    import resource
    from pathlib import Path
    from app.memory import protect_process
    protect_process()
    print(resource.getrlimit(resource.RLIMIT_CORE)[0], Path("/proc/self/mem").stat().st_uid)
"""


@on_linux
def test_no_core_file_is_written_and_other_programs_of_the_user_may_not_read_the_memory() -> None:
    done = subprocess.run([sys.executable, "-c", PROTECTED], cwd=ROOT, capture_output=True, text=True, check=True)
    limit, owner = done.stdout.split()
    assert limit == "0"
    # The files of a process that may not be dumped belong to the administrator.
    assert owner == "0"
    if os.geteuid() != 0:
        assert os.geteuid() != int(owner)


def test_a_system_without_these_calls_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    from app import memory

    monkeypatch.setattr(memory, "_c_library", lambda: None)
    memory.protect_process.cache_clear()
    memory.protect_process()
    memory.overwrite_free_memory()
