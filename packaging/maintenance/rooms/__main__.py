"""Bring the drawing of the rooms in docs/architecture.md up to date with the imports of the code."""

from __future__ import annotations

import sys

from maintenance.rooms.drawing import DOCUMENT, current


def main() -> int:
    """Write the document and say whether it changed."""
    before, after = DOCUMENT.read_text(encoding="utf-8"), current()
    DOCUMENT.write_text(after, encoding="utf-8")
    print(f"{DOCUMENT.name}: {'unchanged' if before == after else 'drawn again'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
