"""A process that does the work that its standard input holds, and says its lines on standard output."""

from __future__ import annotations

import os
import pickle
import sys

if __name__ == "__main__":
    if sys.platform == "win32":
        import msvcrt

        # Otherwise each line end would become two characters.
        msvcrt.setmode(1, os.O_BINARY)
    work = pickle.load(sys.stdin.buffer)
    os.write(1, b"ready\n")
    work(1)
