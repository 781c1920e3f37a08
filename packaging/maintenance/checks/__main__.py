"""Run one of the checks; see `maintenance.checks.command`."""

from __future__ import annotations

import sys

from maintenance.checks.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
