"""Make the files that a person installs Aboveline from.

    python3 packaging/build.py windows|linux --runtime FILE=SHA256 ...

docs/release.md names the runtimes and the tools that a build needs. Only Python 3.11 or newer is needed besides them.
"""

from __future__ import annotations

import sys

from building.command import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
