"""Write the documents that are made from the code."""

from __future__ import annotations

import sys

from maintenance.data_docs.documents import ROOT, documents


def main() -> int:
    """Write each document, and print its name."""
    for path, text in documents().items():
        path.write_text(text, encoding="utf-8", newline="\n")
        print(path.relative_to(ROOT).as_posix())
    return 0


if __name__ == "__main__":
    sys.exit(main())
