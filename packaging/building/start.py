"""Start the program in an installed copy: the first module that its own Python runs."""

import os
import sys

# The program has its bytecode. The add-on for PDF has none, and a package leaves behind what it did not install.
sys.dont_write_bytecode = True
_HERE = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120 - pathlib takes milliseconds of every start
sys.path.append(os.path.join(_HERE, "packages"))  # noqa: PTH118 - as above
# The add-on that makes PDF, where it is installed: the last place, so nothing else is looked for there.
sys.path.append(os.path.join(_HERE, "pdf"))  # noqa: PTH118 - as above
_LAUNCHER = os.environ.pop("ABOVELINE_LAUNCHER", "")
if _LAUNCHER:
    # A process that the program starts goes through the same launcher. On Windows Python knows it by itself.
    sys.executable = _LAUNCHER

if sys.argv[1:2] == ["-m"] and sys.argv[2:3] and sys.argv[2].startswith("app."):
    # A part of the program in a process of its own, such as the reader of .xls workbooks.
    import runpy

    del sys.argv[:2]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
else:
    from ui.entry import main

    sys.exit(main())
