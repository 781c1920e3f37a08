"""A disk that is full for the calls it is about, and for nobody else."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager

from tests.helpers.systems import module_of


@contextmanager
def full_disk() -> Iterator[None]:
    """No file may grow beyond a few bytes, as on a disk that is full.

    Around the few calls it is about and no more: the limit holds for the test runner's own output too.
    """
    resource = module_of("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (512, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, handler)
