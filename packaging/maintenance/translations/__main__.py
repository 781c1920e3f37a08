"""Update the Welsh catalogue from the code and report its state."""

from __future__ import annotations

import argparse
import sys

from maintenance.translations.catalogue import CATALOGUE, read, updated, write
from maintenance.translations.collect import collect


def main() -> int:
    """Update the catalogue; return 1 if the code shows a text that cannot be translated."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--drop", action="store_true", help="remove the texts that the code no longer has")
    options = parser.parse_args()
    found = collect()
    for fault in found.faults:
        print(fault)
    before = read()
    after = updated(before, found.texts, keep_vanished=not options.drop)
    write(after)
    live = [message for message in after.values() if message.kind != "vanished"]
    print(
        f"{CATALOGUE.name}: {len(live)} texts, new: {len(after.keys() - before.keys())}, "
        f"without a translation: {sum(not message.translation for message in live)}, "
        f"drafts: {sum(bool(message.translation) and message.kind == 'unfinished' for message in live)}, "
        f"vanished: {len(after) - len(live)}"
    )
    return 1 if found.faults else 0


if __name__ == "__main__":
    sys.exit(main())
